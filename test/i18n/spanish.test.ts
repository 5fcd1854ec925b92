import { expect } from '@open-wc/testing';
import { guideEn } from '../../src/i18n/strings/guide.en.js';
import { guideEs } from '../../src/i18n/strings/guide.es.js';
import { allStrings } from '../../src/i18n/strings/all.js';
import { es } from '../../src/i18n/strings/es.js';
import { progressText } from '../../src/i18n/progress.js';
import { format } from '../../src/i18n/format.js';
import { strings } from '../../src/i18n/strings/search.js';
import { addLanguage, hasStrings } from '../../src/i18n/strings/strings.js';
import type { Progress } from '../../src/feed/index.js';
import { facetIds, facetValues } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { spanish } from '../../src/vocabulary/labels.es.js';
import { entriesOf } from '../helpers/strings.js';

type Say = (...args: unknown[]) => string;

const tables = [
  ['the interface', allStrings('en'), es.words],
  ['guides', guideEn, guideEs],
] as const;

describe('Spanish', () => {
  it('says how much of a slow feed has come', () => {
    const said = (progress: Progress) =>
      progressText(progress, es.words, format('es')).replace(/\s/g, ' ');
    expect(said({ bytes: 0 })).to.equal('Todavía está cargando');
    expect(said({ bytes: 4_260_000 })).to.equal('Todavía está cargando: van 4.2 MB');
    expect(said({ bytes: 1, total: 4 })).to.equal('Todavía está cargando: 25%');
  });

  for (const [name, english, translated] of tables) {
    it(`has every word of ${name}, and no other`, () => {
      expect(Object.keys(entriesOf(translated))).to.have.members(Object.keys(entriesOf(english)));
      for (const [key, text] of Object.entries(entriesOf(translated))) {
        if (typeof text === 'string') expect(text.trim(), key).not.to.equal('');
      }
    });

    it(`leaves out nothing of what ${name} is given to say`, () => {
      const there = entriesOf(translated) as Record<string, Say>;
      // One, several, and words in place of numbers, which then do not decide what is said.
      const given = [
        [1, '«b»', '«c»'],
        [7, '«b»', '«c»'],
        ['«a»', '«b»', 5],
        ['«a»', '«b»', '«c»'],
      ];
      for (const [key, say] of Object.entries(entriesOf(english))) {
        if (typeof say !== 'function') continue;
        // Whom a directory lists is a word of its own in each language.
        const isCount = ['fit', 'listed', 'ranked', 'showResults'].includes(key);
        for (const args of given) {
          const these = isCount ? [...args.slice(0, 2), 'therapist'] : args;
          // The name of a way to meet is put into the small letters of a sentence: no number will do.
          if (key === 'remoteOnly' && typeof these[0] === 'number') continue;
          const text = there[key]!(...these);
          for (const arg of these.filter((arg) => String(arg).startsWith('«'))) {
            if ((say as Say)(...these).includes(String(arg))) expect(text, key).to.include(arg);
          }
        }
      }
    });
  }

  it('counts practices and people apart, and one apart from many', () => {
    const { fit, listed, showResults, unknownMore } = es.words;
    expect(listed(1, '1', 'therapist')).to.equal('1 terapeuta');
    expect(fit(1, '1', 'practice')).to.equal('1 consultorio coincide');
    expect(fit(12, '12', 'therapist')).to.equal('12 terapeutas coinciden');
    expect(showResults(3, '3', 'practice')).to.equal('Ver 3 consultorios');
    expect(unknownMore(1, '1', 'Costo')).to.equal('1 más sin este dato (Costo)');
  });

  describe('is that of the United States', () => {
    // Each says something else here: a reservation at a hotel, a token, a budget, a free period, “fits” as clothes do.
    const elsewhere =
      /encaj|\breserv|\bfichas?\b|presupuesto|horas? libres?|personas nuevas|Oriente Medio|N\.º|comprueb|vuelta a empezar|« | a mano\b/iu;
    const words = Object.entries({
      ...entriesOf(es.words),
      ...entriesOf({ guide: guideEs, labels: spanish }),
    }).map(([key, say]) => [
      key,
      typeof say === 'function' ? (say as Say)(...sample(key)) : String(say),
    ]);

    /** What a text that is made of parts is made of here. */
    function sample(key: string): unknown[] {
      if (/^(fit|listed|showResults)$/.test(key)) return [2, '2', 'therapist'];
      return key === 'remoteOnly' ? ['Video'] : [2, '2', '2'];
    }

    it('has no word that means something else there', () => {
      expect(words.filter(([, text]) => elsewhere.test(text!))).to.eql([]);
    });

    it('puts nobody in the masculine by an article', () => {
      const gendered = /\b(?:un|el|al|los|del) terapeutas?\b|\bterapeutas? \S+[oa]s?\/|\bo\/a\b/iu;
      expect(words.filter(([, text]) => gendered.test(text!))).to.eql([]);
    });
  });

  it('says how many times are left, not how many hours', () => {
    expect(es.words.consultation.left(3, '3')).to.equal('3 horarios');
    expect(es.words.consultation.left(1, '1')).to.equal('1 horario');
  });

  it('names no condition a habit, and nobody’s distress by its degree', () => {
    const english = createLabels('en');
    for (const id of facetValues('concern')) {
      // What parents look for, about what a child does; no condition.
      if (id === 'child-behavior') continue;
      for (const name of [english.value('concern', id), spanish.values.concern![id]!]) {
        expect(name, id).not.to.match(/habit|behavior|severe|hábito|conducta|grave/i);
      }
    }
  });

  it('writes languages alike in a list', () => {
    for (const name of Object.values(spanish.values.language!)) expect(name).to.match(/^\p{Lu}/u);
  });

  it('says one o’clock in the singular', () => {
    expect(es.words.openingAt('mar 24', '1:30 p.m.')).to.equal('mar 24 a la 1:30 p.m.');
    expect(es.words.openingAt('mar 24', '11:30 a.m.')).to.equal('mar 24 a las 11:30 a.m.');
  });

  it('has a name for every value of the vocabulary, but for brands', () => {
    for (const facet of facetIds) {
      const named = Object.keys(spanish.values[facet] ?? {});
      if (facet !== 'payer' && facet !== 'language') {
        expect([...named].sort(), facet).to.eql([...facetValues(facet)].sort());
      }
      for (const value of named) {
        expect(spanish.values[facet]![value], `${facet} ${value}`).to.match(/\S/);
      }
    }
  });

  it('is told apart by where it is spoken: prices, hours and miles of the United States where nothing is said', () => {
    const at = Date.parse('2026-11-25T01:00:00Z');
    const plain = (text: string) => text.replace(/\s/g, ' ');
    for (const locale of ['es', 'es-US', 'es-419']) {
      const shown = format(locale);
      expect(shown.money(180, 'USD'), locale).to.equal('$180');
      expect(plain(shown.time(at, 'America/Denver')), locale).to.match(/^6:00 p\. ?m\.$/);
      expect(plain(shown.distance(2.1)), locale).to.equal('2.1 millas');
      expect(shown.weekdayNames('long')[1], locale).to.equal('martes');
      expect(shown.weekdayNames('narrow').join(' ')).to.equal('Lu Ma Mi Ju Vi Sá Do');
    }
    expect(format('es-MX').money(180, 'USD')).not.to.equal('$180');
    expect(plain(format('es-ES').distance(10))).to.equal('16 km');
  });

  it('is there once it is added, and English until then', () => {
    expect(hasStrings('es')).to.equal(false);
    expect(strings('es-MX').search).to.equal('Search');
    expect(createLabels('es').value('concern', 'grief')).to.equal('Grief and loss');
    addLanguage('es', es);
    expect(hasStrings('es-MX')).to.equal(true);
    expect(strings('es-MX').search).to.equal('Buscar');
    const { value, facet } = createLabels('es', { payer: { own: 'Plan propio' } });
    expect(value('concern', 'grief')).to.equal('Duelo y pérdida');
    expect(value('payer', 'blue-cross-blue-shield')).to.equal('Blue Cross Blue Shield');
    expect(value('payer', 'own')).to.equal('Plan propio');
    expect(value('language', 'en')).to.equal('Inglés');
    expect(facet('payer')).to.equal('Seguro');
    expect(hasStrings('de')).to.equal(false);
  });
});
