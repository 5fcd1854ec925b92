import type { Lexicon } from '../../src/vocabulary/language/lexicon.js';

const GAP = /^[_~]+$/;

/** What a step of a phrase lists: `a|b?` → `['a', 'b']`. */
const alternativesOf = (step: string): string[] => step.replace(/\?$/, '').split('|');

/**
 * A phrase written out as a person would: once with each of its alternatives, the others as they come first. Gaps are
 * empty, an optional word is said, a class gives its first word and a stem is taken for a word.
 */
export function spellOut(phrase: string, { classes }: Pick<Lexicon, 'classes'>): string[] {
  const steps = phrase.split(' ').filter((step) => !GAP.test(step));
  const wordFor = (written: string): string =>
    classes.has(written) ? wordFor(classes.get(written)![0]!) : written.replace('*', '');
  const first = steps.map((step) => wordFor(alternativesOf(step)[0]!));
  const said = steps.flatMap((step, nth) =>
    alternativesOf(step).map((written) => first.with(nth, wordFor(written)).join(' ')),
  );
  return [...new Set(said)];
}

/**
 * Every two words that a phrase lets stand side by side.
 *
 * @param open Whether classes give their words; otherwise they stand for themselves.
 */
export function neighborsIn(
  phrase: string,
  { classes, rewrites }: Pick<Lexicon, 'classes' | 'rewrites'>,
  open = false,
): [string, string][] {
  const wordsFor = (written: string): string[] => {
    const members = open ? classes.get(written) : undefined;
    if (members) return members.flatMap(wordsFor);
    return [rewrites.get(written)?.join(' ') ?? written];
  };
  const pairs: [string, string][] = [];
  let before: string[] = [];
  for (const step of phrase.split(' ')) {
    if (GAP.test(step)) {
      before = [];
      continue;
    }
    const here = alternativesOf(step).flatMap(wordsFor);
    for (const one of before) {
      for (const other of here) pairs.push([one.split(' ').at(-1)!, other.split(' ')[0]!]);
    }
    before = step.endsWith('?') ? [...before, ...here] : here;
  }
  return pairs;
}
