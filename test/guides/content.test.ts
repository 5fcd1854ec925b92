/** What the library's own guides say: the same in each language, in words of the vocabulary, and in our voice. */
import { expect } from '@open-wc/testing';
import { guideApproaches, loadGuides, type Guide } from '../../src/guides/index.js';
import { facetValues } from '../../src/vocabulary/facets.js';

const english = await loadGuides('en-US');
const spanish = await loadGuides('es-MX');
const all = [...english, ...spanish];

/** Every text of a guide, with where it stands. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

const isId = (path: string) => /\/(approach|locale|shape)$|\/concerns\//.test(path);
const nameOf = ({ approach, locale }: Guide) => `${approach} (${locale})`;

describe('the guides of the library', () => {
  it('are six, in two languages', () => {
    const six = ['relational', 'attachment-based', 'psychodynamic', 'cbt', 'emdr', 'eft'];
    expect(guideApproaches).to.eql(six);
    expect(english.map(({ approach, locale }) => [approach, locale])).to.eql(
      six.map((id) => [id, 'en']),
    );
    expect(spanish.map(({ approach, locale }) => [approach, locale])).to.eql(
      six.map((id) => [id, 'es']),
    );
  });

  for (const [i, guide] of english.entries()) {
    it(`say the same in both: ${guide.approach}`, () => {
      const shape = (g: Guide) =>
        textsOf(g).map(([path, text]) => (isId(path) ? path + text : path));
      const others = shape({ ...spanish[i]!, locale: 'en' });
      expect(others).to.eql(shape(guide));
      const paragraphs = (g: Guide) =>
        [g.about, g.firstSession, g.together, g.evidence].map((t) => t!.split('\n\n').length);
      expect(paragraphs(spanish[i]!)).to.eql(paragraphs(guide));
    });

    it(`leave nothing untranslated: ${guide.approach}`, () => {
      const same = textsOf(guide).filter(
        ([path, text]) =>
          !isId(path) && textsOf(spanish[i]).some(([p, t]) => p === path && t === text),
      );
      expect(same.map(([, text]) => text).filter((text) => !/^(EMDR|Imago)$/.test(text))).to.eql(
        [],
      );
    });
  }

  for (const guide of all) {
    describe(nameOf(guide), () => {
      it('uses ids that there are', () => {
        const approaches = [...(guide.kinds ?? []), ...guide.related!].map((k) => k.approach);
        expect(facetValues('approach')).to.include.members([guide.approach, ...approaches]);
        const concerns = guide.situations!.flatMap((situation) => situation.concerns);
        expect(facetValues('concern')).to.include.members(concerns);
      });

      it('has no two situations with one concern: taking one back would change the other', () => {
        const concerns = guide.situations!.flatMap((situation) => situation.concerns);
        expect(new Set(concerns).size).to.equal(concerns.length);
      });

      it('tells all that a reader would ask', () => {
        const { about, firstSession, together, evidence, diagram } = guide;
        for (const text of [about, firstSession, together, evidence]) {
          expect(text!.length).to.be.above(300);
        }
        expect(diagram!.text.length).to.be.above(80);
        for (const list of [guide.situations, guide.explores, guide.sessions, guide.questions]) {
          expect(list!.length).to.be.at.least(4);
        }
      });

      it('is plain text without exclamation marks', () => {
        const odd = textsOf(guide).filter(([, text]) => /[!¡<>*_#]|https?:/.test(text));
        expect(odd).to.eql([]);
      });
    });
  }
});
