import { expect } from '@open-wc/testing';
import { wordsOf } from '../../src/lib/text/words.js';
import { aliases } from '../../src/vocabulary/aliases.js';
import { facetIds, facetValues, type FacetId } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { createNames, readAliases } from '../../src/vocabulary/names.js';
import '../../src/es.js';

/** Values whose ids and labels, or a plan's payer, are all that people call them. */
const enough: Partial<Record<FacetId, string>> = {
  concern: 'child-teen',
  approach: `object-relations transactional-analysis emotion-focused mbct cpt prolonged-exposure narrative-exposure
    behavioral-activation somatic-experiencing brainspotting structural-family pcit`,
  accepting: 'existing-only closed',
  payer: `aetna humana umr fidelis molina geha lyra meritain priority-health upmc chip/child-health-plus`,
  consultation: 'paid video phone in-person',
  sexuality: 'lesbian queer straight',
  style: 'collaborative guided',
  trust: 'license-checked listing-checked has-video',
};

const lines = facetIds.flatMap((facet) =>
  (aliases[facet] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ facet, line })),
);

describe('other names', () => {
  it('are written one value a line, in lower case, each once', () => {
    for (const { facet, line } of lines) {
      const [, value, list] = /^([\w/-]+): (.+)$/.exec(line) ?? [];
      expect(list, line).to.be.a('string');
      const names = list!.split(', ');
      for (const name of names)
        expect(name, line).to.match(/^(?:~|[~+?]?[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d' ]*)$/u);
      const words = names.map((name) => wordsOf(name).join(' '));
      expect(new Set(words).size, line).to.equal(words.length);
      expect(words, line).not.to.include(wordsOf(value!).join(' '));
      if (facet === 'language') expect(Intl.getCanonicalLocales(value).length, value).to.equal(1);
      else expect(facetValues(facet), line).to.include(value);
    }
  });

  it('are in the order of the vocabulary, and each value has its line or needs none', () => {
    for (const facet of facetIds) {
      const written = [...readAliases(aliases[facet] ?? '').keys()];
      if (facet === 'language') expect(written).to.eql([...written].sort());
      else {
        const unnamed = new Set(enough[facet]?.split(/\s+/));
        expect(written, facet).to.eql(facetValues(facet).filter((value) => !unnamed.has(value)));
      }
    }
  });

  const values = Object.fromEntries(
    facetIds.map((facet) => [
      facet,
      Object.fromEntries(
        (facet === 'language'
          ? ['en', 'es', 'zh', 'cmn', 'yue', 'ase', 'ht', 'fa', 'km', 'fil', 'tl', 'haw', 'hmn']
          : facetValues(facet)
        ).map((value) => [value, 1]),
      ),
    ]),
  ) as unknown as Record<FacetId, Record<string, number>>;
  const names = createNames(aliases, values, [createLabels('en'), createLabels('es')]);
  const found = (text: string) =>
    names.of(wordsOf(text)).map(({ facet, value }) => `${facet} ${value}`);

  it('lead from everyday words, abbreviations, brands and Spanish to the value', () => {
    const expected: Record<string, string> = {
      anxious: 'concern anxiety',
      Ansiosa: 'concern anxiety',
      depressed: 'concern depression',
      deprimida: 'concern depression',
      bulimia: 'concern eating-disorder',
      alcoholism: 'concern alcohol',
      borracheras: 'concern alcohol',
      drinking: 'concern alcohol',
      postpartum: 'concern maternal',
      'new mom': 'concern maternal',
      breakup: 'concern divorce',
      PTSD: 'concern trauma-ptsd',
      'C-PTSD': 'concern complex-trauma',
      'manic depression': 'concern bipolar',
      'Asperger’s': 'concern autism',
      burnout: 'concern work-burnout',
      insomnia: 'concern sleep',
      cutting: 'concern self-harm',
      DV: 'concern domestic-violence',
      duelo: 'concern grief',
      'E.M.D.R.': 'approach emdr',
      BCBS: 'payer blue-cross-blue-shield',
      IBX: 'payer blue-cross-blue-shield/independence',
      UHC: 'payer optum-unitedhealthcare',
      'Medi-Cal': 'payer medicaid/medi-cal',
      MassHealth: 'payer medicaid/masshealth',
      AHCCCS: 'payer medicaid/ahcccs',
      'Healthy Louisiana': 'payer medicaid',
      Elevance: 'payer anthem',
      amerigroup: 'payer wellpoint',
      LICSW: 'profession clinical-social-worker',
      'trabajadora social': 'profession clinical-social-worker',
      'Psy.D.': 'profession psychologist',
      PMHNP: 'profession psychiatric-nurse',
      telehealth: 'mode video',
      'en línea': 'mode video',
      'por telefono': 'mode phone',
      teens: 'age 13-17',
      toddlers: 'age 0-5',
      'marriage counseling': 'session couple',
      'sliding scale': 'payment sliding-scale',
      'not too expensive': 'payment sliding-scale',
      'no waitlist': 'accepting open',
      'no wait list': 'accepting open',
      physcologist: 'profession psychologist',
      zoloft: 'service medication',
      'escala movil': 'payment sliding-scale',
      OON: 'payment out-of-network-superbill',
      castellano: 'language es',
      Kreyol: 'language ht',
      farsi: 'language fa',
      Cambodian: 'language km',
      ASL: 'language ase',
      'life coach': 'service coaching',
    };
    for (const [text, value] of Object.entries(expected)) {
      expect(found(text), text).to.include(value);
    }
  });

  it('are shared where they mean several values', () => {
    expect(found('kids')).to.include.members(['age 0-5', 'age 6-12']);
    expect(found('gay')).to.include.members(['sexuality gay', 'affirming lgbtq', 'concern lgbtq']);
    expect(found('Chinese')).to.include.members(['language zh', 'language cmn', 'language yue']);
    expect(found('telehealth')).to.include.members(['mode video', 'mode phone']);
    expect(names.of(['bcbs']).find(({ value }) => value === 'anthem')).to.include({ isAlso: true });
  });

  it('tell common words', () => {
    for (const word of ['united', 'phone', 'oscar', 'nurse', 'act', 'remote', 'shy', 'veteran']) {
      for (const { isCommon, isAlso, value } of names.of([word])) {
        expect(isCommon || isAlso, `${word}: ${value}`).to.equal(true);
      }
    }
    for (const word of ['bcbs', 'lcsw', 'telehealth', 'depressed']) {
      expect(names.of([word])[0], word).to.include({ isCommon: false });
    }
  });
});
