import { addToList } from './phrases.js';

/** Shorter words are not corrected, nor the beginnings of words to shorter stems: one typo too often makes another word. */
const SHORTEST = 5;
const SHORTEST_STEM = 6;
/** But two swapped letters are mended from here on: `waht`, `dnoe`. */
const SHORTEST_SWAP = 4;

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
  /** Whether a typo may make this of a word. Default: yes. */
  isLikely?: (word: string, target: string) => boolean;
}

/**
 * Makes a spelling corrector for one typo in a word: a letter wrong, missing or extra, or two neighbors swapped. The first
 * letter must be right. Of a word of four letters, only two swapped ones are mended.
 *
 * @returns a function that corrects a word, or returns it unchanged
 * @example createSpeller({ targets: ['anxiety', 'depress*'], isReal: () => false })('anxeity') // 'anxiety'
 */
export function createSpeller({
  targets,
  isReal,
  soundOf = (word) => word,
  isLikely = () => true,
}: Spelling): (word: string) => string {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const target of targets) {
    if (target.endsWith('*')) stems.add(target.slice(0, -1));
    else words.add(target);
  }
  /** While someone types, the same words are read again after each key. */
  const known = new Map<string, string>();
  const longWords = soundsOf(words, SHORTEST, soundOf, ({ sound }) => `${sound[0]}${sound.length}`);
  const longStems = soundsOf(stems, SHORTEST_STEM, soundOf, ({ sound }) => sound[0]!);

  function isTarget(word: string): boolean {
    for (let length = 2; length <= word.length; length++) {
      if (stems.has(word.slice(0, length))) return true;
    }
    return words.has(word);
  }

  function correctionsOf(word: string, sound: string): string[] {
    const corrections: string[] = [];
    const isNear = (a: string, b: string) => a === b || oneTypoApart(a, b);
    // A letter left out is likelier than a wrong one.
    for (const length of [sound.length + 1, sound.length, sound.length - 1]) {
      for (const target of longWords.get(`${sound[0]}${length}`) ?? []) {
        if (!startsAlike(sound, target.sound)) continue;
        if (sound === target.sound) return [target.written];
        if (oneTypoApart(sound, target.sound) && isLikely(word, target.written))
          corrections.push(target.written);
      }
    }
    for (const stem of longStems.get(sound[0]!) ?? []) {
      if (!startsAlike(sound, stem.sound)) continue;
      const { length } = stem.sound;
      for (const end of [length, length + 1, length - 1]) {
        const start = sound.slice(0, end);
        if (end <= sound.length && isNear(start, stem.sound) && isLikely(start, stem.sound))
          corrections.push(stem.written + sound.slice(end));
      }
    }
    return corrections;
  }

  const unswapped = unswapperOf(words);

  function correct(word: string): string {
    if (isTarget(word) || isReal(word)) return word;
    if (word.length < SHORTEST) return unswapped(word);
    const corrections = correctionsOf(word, soundOf(word));
    // Letters swapped, doubled or not doubled are the likeliest typos: nothing foreign is in the word.
    return corrections.find((one) => haveSameLetters(one, word)) ?? corrections[0] ?? word;
  }

  return (word) => {
    if (word.length < SHORTEST_SWAP) return word;
    let corrected = known.get(word);
    if (corrected === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, (corrected = correct(word)));
    }
    return corrected;
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
function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function haveSameLetters(a: string, b: string): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((letter) => other.has(letter));
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
