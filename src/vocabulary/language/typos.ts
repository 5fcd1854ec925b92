import { lazy, memoize } from '../../lib/memo.js';
import { addToList } from './phrases.js';

/** Shorter words are not corrected, nor the beginnings of words to shorter stems: one typo too often makes another word. */
const SHORTEST = 5;
const SHORTEST_STEM = 6;
/** But two swapped letters are mended from here on: `waht`, `dnoe`. */
const SHORTEST_SWAP = 4;

/** What may follow a stem in a word that is well spelled. */
const USUAL_END = /^.?(?:ing|e?[dr]|ly|y|)s?$/;
/** A word of another language that is as long as this has the letters of none of this one by chance. */
const LONG_FOR_A_GUESS = 8;

/** How many words to remember. */
const MOST_KNOWN = 1000;

/** How the words of a language are spelled. */
export interface Spelling {
  /** Words, and stems with a `*`, that a misspelled word is corrected to. Of several that are as near, the first is taken. */
  targets: Iterable<string>;
  /** Whether a word that is none of the targets is well spelled, and so never corrected. */
  isReal: (word: string) => boolean;
  /** How a word sounds. Words of one sound are one, and typos are counted in sounds. Default: as it is written. */
  soundOf?: (word: string) => string;
  /** Whether a typo may make this word, or this beginning of a word, of a target. Default: yes. */
  isLikely?: (word: string, target: string, isStem: boolean) => boolean;
}

/**
 * Corrects a word, or returns it unchanged.
 *
 * @param isGuess whether the word may well be of another language: then it is corrected only if it sounds right. Default: false
 */
export type Speller = (word: string, isGuess?: boolean) => string;

/**
 * Makes a spelling corrector for one typo in a word: a letter wrong, missing or extra, or two neighbors swapped. The first
 * letter must be right. Of a word of four letters, only two swapped ones are mended.
 *
 * @example createSpeller({ targets: ['anxiety', 'depress*'], isReal: () => false })('anxeity') // 'anxiety'
 */
export function createSpeller({
  targets,
  isReal,
  soundOf = asWritten,
  isLikely = () => true,
}: Spelling): Speller {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const target of targets) {
    if (target.endsWith('*')) stems.add(target.slice(0, -1));
    else words.add(target);
  }
  /** Typos are looked for in the sounds, and if there is none, in the letters: `addiciton` sounds unlike `addiction`. */
  const searches = [...new Set([soundOf, asWritten])].map((read) =>
    lazy(() => createSearch(words, stems, read, isLikely)),
  );
  const unswapped = unswapperOf(words);

  /** The length of the longest stem that a word begins with, or 0. */
  function stemIn(word: string): number {
    for (let length = word.length; length > 1; length--) {
      if (stems.has(word.slice(0, length))) return length;
    }
    return 0;
  }

  function correct(word: string, isGuess: boolean): string {
    if (words.has(word) || isReal(word)) return word;
    // `flashbaks` begins with a stem, that of `flashing`, but sounds like another word.
    const stem = stemIn(word);
    if (word.length < SHORTEST) return stem ? word : unswapped(word);
    const sound = soundOf(word);
    const soundsRight = (one: string) => soundOf(one) === sound;
    const mayBeSwapped = isGuess && word.length >= LONG_FOR_A_GUESS;
    const isMeant = (one: string) => {
      if (stem && !words.has(one) && stemIn(one) <= stem) return false;
      if (stem && USUAL_END.test(word.slice(stem))) return soundsRight(one);
      return !isGuess || soundsRight(one) || (mayBeSwapped && haveSameLetters(one, word));
    };
    for (const search of searches) {
      const corrections = search()(word).filter(isMeant);
      if (corrections.length) return likeliest(word, corrections, soundsRight);
    }
    return word;
  }

  // While someone types, the same words are read again after each key.
  const known = [false, true].map((isGuess) =>
    memoize((word: string) => correct(word, isGuess), MOST_KNOWN),
  );
  return (word, isGuess = false) =>
    word.length < SHORTEST_SWAP ? word : known[isGuess ? 1 : 0]!(word);
}

const asWritten = (word: string): string => word;

/** Letters swapped, doubled or not doubled are the likeliest typos, then letters that sound right. */
function likeliest(
  word: string,
  corrections: readonly string[],
  soundsRight: (one: string) => boolean,
): string {
  const sameLetters = corrections.filter((one) => haveSameLetters(one, word));
  return (
    sameLetters.find((one) => oneTypoApart(one, word)) ??
    sameLetters[0] ??
    corrections.find(soundsRight) ??
    corrections[0]!
  );
}

/**
 * Makes a function that finds the words of which a word may be a misspelling, and those that begin with a stem.
 *
 * @param read how a word is compared: by its sound, or as it is written
 */
function createSearch(
  words: Iterable<string>,
  stems: Iterable<string>,
  read: (word: string) => string,
  isLikely: NonNullable<Spelling['isLikely']>,
): (word: string) => string[] {
  const longWords = soundsOf(words, SHORTEST, read, ({ sound }) => `${sound[0]}${sound.length}`);
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  const longStems = soundsOf(longestFirst, SHORTEST_STEM, read, ({ sound }) => sound[0]!);

  function isLikelyTypo(word: string, target: string, isStem: boolean): boolean {
    if (isStem && target.length < SHORTEST_STEM) return false;
    if (isLikely(word, target, isStem)) return true;
    return (!isStem || word.length === target.length) && haveSameLetters(word, target);
  }

  return (word) => {
    const sound = read(word);
    const corrections: string[] = [];
    // A letter left out is likelier than a wrong one.
    for (const length of [sound.length + 1, sound.length, sound.length - 1]) {
      for (const target of longWords.get(`${sound[0]}${length}`) ?? []) {
        if (!startsAlike(sound, target.sound)) continue;
        const isMeant =
          sound === target.sound ||
          (oneTypoApart(sound, target.sound) && isLikelyTypo(word, target.written, false));
        if (isMeant) corrections.push(target.written);
      }
    }
    for (const stem of longStems.get(sound[0]!) ?? []) {
      if (!startsAlike(sound, stem.sound)) continue;
      const { length } = stem.sound;
      for (const end of [length, length + 1, length - 1]) {
        const start = sound.slice(0, end);
        const isMeant =
          end <= sound.length &&
          (start === stem.sound ||
            (oneTypoApart(start, stem.sound) && isLikelyTypo(start, stem.sound, true)));
        if (isMeant) corrections.push(stem.written + sound.slice(end));
      }
    }
    return corrections;
  };
}

interface Sound {
  written: string;
  sound: string;
}

/** The sounds of what is long enough to correct to. */
function soundsOf(
  targets: Iterable<string>,
  shortest: number,
  soundOf: (word: string) => string,
  keyOf: (sound: Sound) => string,
): Map<string, Sound[]> {
  const sounds = new Map<string, Sound[]>();
  for (const written of targets) {
    if (written.length < shortest) continue;
    const sound = { written, sound: soundOf(written) };
    addToList(sounds, keyOf(sound), sound);
  }
  return sounds;
}

/** Whether the second and third letters leave room for one typo. Rules out most words without comparing the rest. */
function startsAlike(a: string, b: string): boolean {
  return a[1] === b[1] || a[2] === b[2] || a[2] === b[1] || a[1] === b[2];
}

/** Makes a function that puts right two swapped letters of a short word. */
function unswapperOf(targets: Iterable<string>): (word: string) => string {
  const byLetters = new Map<string, string[]>();
  for (const target of targets) {
    if (target.length === SHORTEST_SWAP) addToList(byLetters, lettersOf(target), target);
  }
  return (word) =>
    byLetters.get(lettersOf(word))?.find((other) => oneTypoApart(word, other)) ?? word;
}

/** Its letters in order. */
export function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** Whether only the order of letters differs, or how often one stands in a row. */
function haveSameLetters(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => lettersOf(word.replace(/(.)\1+/g, '$1')));
  return one === other;
}

/** Whether one insertion, deletion, substitution or swap of neighbors turns `a` into `b`. The two must differ. */
export function oneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2))
  );
}
