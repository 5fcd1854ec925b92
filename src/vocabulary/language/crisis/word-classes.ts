import type { Lexicon } from '../lexicon.js';
import { createWordPatterns } from '../word-patterns.js';
import type { Word } from '../words.js';

/** The classes of words of the crisis lexicon. */
export interface WordClasses {
  /** The members of a class, as written. */
  members(name: string): ReadonlySet<string>;
  /** A test of whether a word belongs to a class, including its stems and the classes in it. */
  isIn(name: string): (word: Word) => boolean;
}

export function wordClassesOf({ classes, rewrites }: Lexicon): WordClasses {
  const patterns = createWordPatterns(classes, rewrites);
  return {
    members: (name) => new Set(classes.get(name)),
    isIn:
      (name) =>
      ({ text }) =>
        patterns.matches(text, name),
  };
}
