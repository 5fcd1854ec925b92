import type { WordRange } from '../word-ranges.js';
import { nearestBefore, type Word } from '../words.js';
import { lazy } from '../../../lib/memo.js';
import type { WordClasses } from './word-classes.js';

/** The writer, or someone the writer speaks of. */
export type Person = 'self' | 'other';

/** Words for what only the writer can do or feel. */
const FIRST_PERSON = /^(i|my|myself|quiero|quisiera|voy|muero|mato|intente|trate|intento)$/;

/** “My kids would be better off without me” is about the writer, unless someone says it. */
const WITHOUT_ME = /(?:without me|sin mi)$/;

/**
 * Finds whom a phrase of `# self` or `# hint` is about: the person named in it, else the last one named before it in the
 * sentence, else the owner it names (`his`), else the writer.
 */
export function createPersonFinder({ members, isIn }: WordClasses) {
  const me = members('@me');
  const isSomeoneElse = isIn('@other');
  const isSaid = isIn('@say');
  return (words: readonly Word[]): ((phrase: WordRange) => Person) => {
    const nearest = lazy(() => ({
      me: nearestBefore(words, ({ text }) => me.has(text)),
      other: nearestBefore(words, isSomeoneElse),
      said: nearestBefore(words, isSaid),
    }));
    return ({ from, to }) => {
      const inside = words.slice(from, to + 1);
      if (inside.some(({ text }) => FIRST_PERSON.test(text))) return 'self';
      if (inside.some(({ text }) => /^(him|her|them)sel/.test(text))) return 'other';
      if (nearest().said[to]! < 0 && WITHOUT_ME.test(inside.map(({ text }) => text).join(' ')))
        return 'self';
      const [mine, others] = [nearest().me[from]!, nearest().other[from]!];
      if (mine >= 0 || others >= 0) return mine >= others ? 'self' : 'other';
      return inside.some(({ text }) => /^(his|her|their)$/.test(text)) ? 'other' : 'self';
    };
  };
}
