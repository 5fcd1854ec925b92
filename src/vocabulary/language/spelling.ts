import type { Lexicon } from './lexicon.js';
import type { Language } from './text-languages.js';
import type { Spelling } from './typos.js';

/** A gap between the words of a phrase, or a class of words. */
const NO_WORD = /^(?:[_~]+|@.*)$/;

/** The ends of regular forms: plurals, pasts, comparisons. */
const ENDINGS = ['s', 'es', 'd', 'ed', 'r', 'er', 'ers', 'ing', 'ly'];

/** Classes that tell of spelling, not of phrases. */
const SPELLING_CLASSES: ReadonlySet<string> = new Set(['@plain', '@real', '@joined']);

/** All words of a lexicon, and stems with their `*`: those of its phrases, classes and rewrites. */
export function vocabularyOf({ classes, rewrites, entries }: Lexicon): Set<string> {
  const steps = new Set<string>();
  const add = (written: string) => {
    for (const step of written.split(' ')) steps.add(step);
  };
  for (const [phrase] of entries) add(phrase);
  for (const [name, members] of classes) {
    if (!SPELLING_CLASSES.has(name)) members.forEach(add);
  }
  for (const [written, meant] of rewrites) [written, ...meant].forEach(add);
  const words = new Set<string>();
  for (const step of steps) {
    for (const word of step.replace('?', '').split('|')) {
      if (word && !NO_WORD.test(word)) words.add(word);
    }
  }
  return words;
}

/**
 * A test of whether a word is one of these or a regular form of one: of `charge` also `charges` and `charged`.
 *
 * @example formsOf(['charge'])('charging') // true
 */
export function formsOf(words: Iterable<string>): (word: string) => boolean {
  const bases = new Set(words);
  const isForm = (word: string, ending: string) => {
    const base = word.slice(0, -ending.length);
    return word.endsWith(ending) && (bases.has(base) || bases.has(`${base}e`));
  };
  return (word) => bases.has(word) || ENDINGS.some((ending) => isForm(word, ending));
}

/**
 * How a Spanish word sounds, so that those who write by ear are understood: `divorsiando` is `divorciando`, `ancieda` is
 * `ansiedad`. Only letters without accents.
 */
function spanishSoundOf(word: string): string {
  return word
    .replace(/c(?=[ei])|[zx]/g, 's')
    .replace(/qu(?=[ei])|c(?!h)/g, 'k')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/(?<!c)h/g, '')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/(.)\1/g, '$1')
    .replace(/d$/, '');
}

/** Spanish inflects the end of a word: with another end it is another form, not a typo. Most short words are other words. */
function isLikelySpanish(word: string, target: string): boolean {
  if (word.length !== target.length) return word.at(-1) === target.at(-1);
  return word.length > 5 && word.slice(-2) === target.slice(-2);
}

/**
 * How an English word sounds, so that `fobia` is `phobia`, `panick` is `panic` and `talkin` is `talking`. Sounds are counted roughly: the first letters and
 * the consonants matter most.
 */
function englishSoundOf(word: string): string {
  return word
    .replace(/in$/, 'ing')
    .replace(/^p(?=s)|^k(?=n)|^w(?=r)/, '')
    .replace(/ph/g, 'f')
    .replace(/ght/g, 't')
    .replace(/ch(?=[ro])/g, 'k')
    .replace(/sch/g, 'sk')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ck|c(?!h)|q/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/**
 * A short English word with another consonant is another word: `texas` is no `texts`, `showing` no `shooting`. A vowel is easily left
 * out, or wrong if the word is not very short: `billy` is no `bully`.
 */
function isLikelyEnglish(word: string, target: string, isStem: boolean): boolean {
  if (isStem) {
    const isLong = Math.max(word.length, target.length) >= LONG;
    return isLong || word.length < target.length || haveSameConsonants(word, target);
  }
  const shorter = Math.min(withoutEnding(word).length, withoutEnding(target).length);
  const isLeftOut = word.length !== target.length;
  if (shorter >= (isLeftOut ? LONG - 1 : LONG)) return true;
  const isVeryShort = word.length < LONG - 1 && word.length === target.length;
  return !isVeryShort && haveSameConsonants(word, target);
}
const LONG = 7;

function withoutEnding(word: string): string {
  return word.replace(/(?:ing|e?[sdr])s?$/, '');
}

function haveSameConsonants(a: string, b: string): boolean {
  return (
    consonantsOf(a) === consonantsOf(b) ||
    consonantsOf(englishSoundOf(a)) === consonantsOf(englishSoundOf(b))
  );
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/g, '');
}

/** What is usual in the spelling of each language. */
export const SPELLING_HABITS: Readonly<Record<Language, Pick<Spelling, 'soundOf' | 'isLikely'>>> = {
  en: { soundOf: englishSoundOf, isLikely: isLikelyEnglish },
  es: { soundOf: spanishSoundOf, isLikely: isLikelySpanish },
};
