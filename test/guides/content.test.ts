/** What the library's own guides say: the same in each language, in words of the vocabulary, and in our voice. */
import { expect } from '@open-wc/testing';
import { guideApproaches, loadGuides } from '../../src/guides/load.js';
import type { Guide } from '../../src/guides/schema.js';
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

/** What is the same in every language: ids, and what was published elsewhere. */
const isId = (path: string) =>
  /\/(approach|locale|shape|reviewed)$|\/concerns\/|^\/sources\//.test(path);
/**
 * A diagnosis, an abuse, a label: what a situation may choose only where its text names it, in either language. Other concerns are
 * what a situation says in other words.
 */
const labels = new Map(
  Object.entries({
    'childhood-abuse': /abus|maltrat/i,
    'sexual-abuse': /sexual/i,
    'domestic-violence': /violen|hits|hurts|pega|golpea/i,
    'emotional-abuse': /abus|control|maltrat/i,
    'suicidal-ideation': /suicid|end(ing)? my life|quitarme la vida/i,
    'self-harm': /hurt(ing)? myself|cut|hacerme daño|cort/i,
    psychosis: /psychosis|voices|psicosis|voces/i,
    borderline: /borderline|límite/i,
    bipolar: /bipolar/i,
    depression: /depress|depres/i,
    ocd: /OCD|TOC/,
    'eating-disorder': /eat|com(er|ida)/i,
    'substance-use': /drugs?|drogas/i,
    alcohol: /drink|alcohol|beb/i,
    codependency: /codependen/i,
    dementia: /dementia|demencia/i,
    dissociation: /unreal|dissociat|irreal|disoci/i,
    perfectionism: /perfect/i,
    maternal: /pregnan|birth|baby|embaraz|parto|bebé/i,
    veterans: /service|military|militar/i,
    adhd: /ADHD|TDAH/,
    autism: /autis/i,
    sex: /sex/i,
  }),
);

/** What makes two people one cause: unsafe to hear where one of them hurts the other. */
const bothPeople =
  /neither (of you|began)|the cycle is the problem|has no beginning|their part of a pattern|each other off|each (of you brought|assumes)|nadie empezó|el problema es el ciclo|su parte de un patrón|activan entre sí|qué trajo cada quien\b|da por hecho/i;
const exception = /violence, threats or control|violencia, amenazas o control/i;

/** What no study can say of one reader. */
const promise =
  /until it (troubles|hurts|weighs)|will (heal|cure|fix)|guarantee|proven|always works|hasta que te pes|te curará|garantiz|comprobad|sana tus/i;

const sentencesOf = (text: string) => text.split(/[.?]”?(?=\s|$)|\n\n/).filter((s) => /\w/.test(s));
/** A word of digits is counted as one syllable, and a silent e as none. */
const syllablesOf = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[^aeiouyl])e(s|d)?$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );
const wordsOf = (text: string) => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

/** The Flesch-Kincaid grade of an English text. Syllables are estimated. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
  );
}

/** The parts that are read as prose. The order is that of the page. */
const prose = ['lead', 'about', 'firstSession', 'course', 'together', 'evidence'] as const;

const nameOf = ({ approach, locale }: Guide) => `${approach} (${locale})`;

describe('the guides of the library', () => {
  it('speak Spanish as it is spoken in the United States, and put no therapist in the masculine', () => {
    const elsewhere =
      /\b(un|el|al|los|del|buen) terapeutas?\b|\b(los dos(?! (?:grupos|lados|vínculos))|juntos|ambos|uno de los|el otro|los demás|niños)\b|\bmédico\b|psicodinámicos?['\b]|o comprendida|o ansiosa|compañeros de piso|acogida|comprueb|\bEPR\b|\bTPC\b|en la sala|salta la alarma|\bcriatura\b/iu;
    const found = spanish.flatMap((guide) => textsOf(guide).filter(([, t]) => elsewhere.test(t)));
    expect(found).to.eql([]);
  });

  it('warn in EMDR who needs more preparation, before the work begins', () => {
    const [emdr, enEspañol] = [english, spanish].map(
      (guides) => guides.find(({ approach }) => approach === 'emdr')!.firstSession,
    );
    expect(emdr).to.match(
      /Tell your therapist first if you lose time or feel unreal.*ending your life/,
    );
    expect(emdr).to.include('Do not try this alone');
    expect(enEspañol).to.match(/Dile primero a tu terapeuta si pierdes.*quitarte la vida/);
  });

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
        [g.about, g.firstSession, g.course, g.together, g.evidence].map(
          (t) => t!.split('\n\n').length,
        );
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

  for (const guide of english) {
    for (const part of prose) {
      it(`is easy to read, up to the eighth grade: ${guide.approach}, ${part}`, () => {
        expect(gradeOf(guide[part]!)).to.be.at.most(8);
      });
    }
  }

  for (const guide of all) {
    describe(nameOf(guide), () => {
      it('begins with short sentences, not with one long one', () => {
        const sentences = sentencesOf(guide.lead);
        expect(sentences.length).to.be.at.least(2);
        for (const sentence of sentences)
          expect(wordsOf(sentence).length, sentence).to.be.below(27);
      });

      it('says how often and how long, that it can feel worse for a while, and when to take care', () => {
        const { course } = guide;
        expect(course).to.match(/a week|por semana/);
        expect(course).to.match(/sessions|weeks|months|sesiones|semanas|meses/);
        expect(course).to.match(/feel worse|te sientas peor|sentirte peor/);
        expect(course).to.match(/doctor.*medicine|consulta médica.*medicamento/);
        expect(course).to.match(/hear or see things|oyes o ves cosas/);
        expect(course).to.match(
          guide.locale === 'es'
            ? /Llama al 988 y oprime 2, o envía AYUDA al 988: es gratis/
            : /call or text 988: it’s free, day and night/,
        );
      });

      it('uses ids that there are', () => {
        const approaches = [...(guide.kinds ?? []), ...guide.related!].map((k) => k.approach);
        expect(facetValues('approach')).to.include.members([guide.approach, ...approaches]);
        const concerns = guide.situations!.flatMap((situation) => situation.concerns);
        expect(facetValues('concern')).to.include.members(concerns);
      });

      it('has no situation that chooses what its reader did not say', () => {
        const unsaid = guide
          .situations!.flatMap(({ text, concerns }) => concerns.map((id) => ({ id, text })))
          .filter(({ id, text }) => labels.has(id) && !labels.get(id)!.test(text));
        expect(unsaid).to.eql([]);
      });

      it('invites nobody by the words of those who need slow preparation first', () => {
        const concerns = guide.situations!.flatMap((situation) => situation.concerns);
        expect(concerns).not.to.include.members(['dissociation']);
      });

      it('says where abuse is the exception, in the same breath as what both people do', () => {
        const shared = textsOf(guide).filter(([, text]) => bothPeople.test(text));
        expect(shared.filter(([, text]) => !exception.test(text))).to.eql([]);
      });

      it('tells whoever is afraid of a partner to see someone alone, and whom to call or text', () => {
        expect(guide.together).to.include('1-800-799-7233').and.include('START');
        expect(guide.together).to.include('88788');
        // The text line answers in English; the voice line in Spanish, too.
        if (guide.locale === 'es') expect(guide.together).to.include('START al 88788 (en inglés)');
        if (/couple|pareja/.test(guide.together!)) {
          expect(guide.together).to.match(/alone, not as a couple|a solas, no en pareja/);
        }
      });

      it('names what it rests on, and the day it was checked', () => {
        expect(guide.sources!.length).to.be.at.least(2);
        for (const { title, publisher, year, url } of guide.sources!) {
          expect(title.length).to.be.above(20);
          expect(publisher).to.match(/\S/);
          if (year) expect(year).to.be.within(1980, Number(guide.reviewed!.slice(0, 4)));
          if (url) expect(url).to.match(/^https:/);
        }
        expect(guide.reviewed).to.match(/^20\d\d-\d\d-\d\d$/);
      });

      it('promises nothing', () => {
        expect(textsOf(guide).filter(([path, text]) => !isId(path) && promise.test(text))).to.eql(
          [],
        );
      });

      it('tells all that a reader would ask', () => {
        const { about, firstSession, course, together, evidence, diagram } = guide;
        for (const text of [about, firstSession, course, together, evidence]) {
          expect(text!.length).to.be.above(300);
        }
        expect(diagram!.text.length).to.be.above(80);
        for (const list of [guide.situations, guide.explores, guide.sessions, guide.questions]) {
          expect(list!.length).to.be.at.least(4);
        }
      });

      it('is plain text without exclamation marks', () => {
        const odd = textsOf(guide).filter(
          ([path, text]) => !isId(path) && /[!¡<>*_#«»]|https?:/.test(text),
        );
        expect(odd).to.eql([]);
      });
    });
  }
});
