import { foldWord, WORD } from './words.js';

/** The most characters of a text that are read. */
const MOST_CHARACTERS = 5000;

/** The languages with a lexicon. */
export type Language = 'en' | 'es';

/** Some of the commonest words of each language, without accents and apostrophes, that are no words of the other. */
const COMMON: Readonly<Record<Language, string>> = {
  en: `i the and my is am are was to of it that this for with have has not but you we do dont im ive at on be feel can cant when
    what how who she they them her his him about been after from or so all since because need want get by an any if out up would
    just us our there their at always never help`,
  es: `que de la el los las y en un una mi mis tu su sus es soy era fue con por para como cuando porque pero se lo le les nos te
    del al ya muy mas estoy esta estan tengo tiene siento quiero puedo hace desde hasta todo todos nada yo ella hay donde quien
    entre ese eso este esto esa nuestro tan cada ni q xq pq ando voy nadie siempre nunca bien mal`,
};

/** A word in Spanish letters, or a mark that only Spanish has. */
const SPANISH = /[ñáíóú¿¡]/iu;

/** A language is used if it has at least a third of the votes of the other. */
const SHARE = 3;

const languageOf = new Map(
  (Object.keys(COMMON) as Language[]).flatMap((language) =>
    COMMON[language].split(/\s+/).map((word) => [word, language] as const),
  ),
);

/** The languages that a text may be in. */
export interface TextLanguages {
  /** The languages of its common words; that of the page if it has none. The first has the most. */
  used: readonly Language[];
  /** The other one, if nothing tells: a word or two. */
  perhaps?: Language;
}

/**
 * Finds the languages of a text: each of its common words is a vote. Most sentences have several, and mixed ones have some of
 * both languages.
 *
 * @param page the language of the page
 * @example languagesIn('no puedo dormir y tengo miedo', 'en') // { used: ['es'] }
 * @example languagesIn('ansiedad', 'en')                      // { used: ['en'], perhaps: 'es' }
 */
export function languagesIn(text: string, page: Language): TextLanguages {
  const other: Language = page === 'en' ? 'es' : 'en';
  const votes: Record<Language, number> = { en: 0, es: 0 };
  const read = text.slice(0, MOST_CHARACTERS);
  for (const [word] of read.matchAll(WORD)) {
    const language = languageOf.get(foldWord(word));
    if (language) votes[language]++;
  }
  if (SPANISH.test(read)) votes.es++;
  const most = Math.max(votes.en, votes.es);
  if (!most) return { used: [page], perhaps: other };
  const used = [page, other].filter(
    (language) => votes[language] && SHARE * votes[language] >= most,
  );
  return { used: used.sort((a, b) => votes[b] - votes[a]) };
}
