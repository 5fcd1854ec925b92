import { memoize } from '../../../lib/memo.js';
import type { Lexicon } from '../lexicon.js';
import { addToList } from '../phrases.js';
import { lettersOf, oneTypoApart } from '../typos.js';

/** Shorter words are not corrected: one typo too often makes another word. */
const SHORTEST = 4;
/** Shorter words must sound alike or have swapped letters; any other typo is too much. */
const SHORTEST_WITH_TYPO = 5;

interface Target {
  written: string;
  sound: string;
  /** Whether it is the beginning of words. */
  isStem: boolean;
}

/**
 * Makes a corrector of the words that name a danger. A word counts as misspelled when it sounds like one of them (“suisidio”,
 * “bibir”, “kiling”) or is one typo away from sounding so. The first sound must be right.
 *
 * @param targets words, and stems with a `*`
 * @param known words and stems that are never corrected
 * @example createKeyWordSpeller(['suicid*'], new Set())('suacidal') // 'suicidal'
 */
export function createKeyWordSpeller(
  targets: Iterable<string>,
  known: ReadonlySet<string>,
): (word: string) => string {
  const bySound = new Map<string, Target[]>();
  for (const target of targets) {
    const written = target.replace('*', '');
    const entry: Target = { written, sound: soundOf(written), isStem: written !== target };
    addToList(bySound, entry.sound[0]!, entry);
  }
  const stems = [...known].filter((word) => word.endsWith('*')).map((stem) => stem.slice(0, -1));
  const isKnown = (word: string) => known.has(word) || stems.some((stem) => word.startsWith(stem));

  // While someone types, the same words are read again after each key.
  return memoize((word) => {
    if (word.length < SHORTEST || known.has(word)) return word;
    const sound = soundOf(word);
    const near = bySound.get(sound[0]!);
    const meant = near && meantBy(word, sound, near);
    return meant && !isKnown(word) ? meant : word;
  }, MOST_KNOWN);
}

/** How many words to remember. */
const MOST_KNOWN = 1000;

function meantBy(word: string, sound: string, near: readonly Target[]): string | undefined {
  for (const target of near) {
    const isLong = Math.min(word.length, target.written.length) >= SHORTEST_WITH_TYPO;
    for (const [read, wanted] of [
      [sound, target.sound],
      [word, target.written],
    ] as const) {
      const { length } = wanted;
      for (const end of target.isStem ? [length, length + 1, length - 1] : [read.length]) {
        const start = read.slice(0, end);
        if (start === wanted || (isLong ? oneTypoApart : areSwapped)(start, wanted))
          return target.written + read.slice(end);
      }
    }
  }
  return undefined;
}

/** Whether only the order of the letters differs: `life` and `lief`. */
function areSwapped(a: string, b: string): boolean {
  return a.length === b.length && lettersOf(a) === lettersOf(b);
}

/** The words that are never corrected: all those of the phrases, and the words and stems of `@plain`. */
export function knownWords({ classes, rewrites, entries }: Lexicon): Set<string> {
  const written = [
    ...entries.map(([phrase]) => phrase),
    ...[...classes.values(), ...rewrites.values()].flat(),
    ...rewrites.keys(),
  ];
  const words = written.flatMap((part) => part.split(/[ |?]+/));
  return new Set([
    ...words.filter((word) => !word.endsWith('*')),
    ...(classes.get('@plain') ?? []),
  ]);
}

/** How a word sounds, in English and Spanish alike: `vivir` and `bibir` are one, `kiling` and `killing`. */
export function soundOf(word: string): string {
  return word
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|qu|[qc]/g, 'k')
    .replace(/v/g, 'b')
    .replace(/(.)\1/gu, '$1');
}
