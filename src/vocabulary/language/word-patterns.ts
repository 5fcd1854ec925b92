import type { Rewrites } from './words.js';

/** Class name (`@kin`) → its members: words, stems and other classes. */
export type Classes = ReadonlyMap<string, readonly string[]>;

/** The words that one step of a phrase matches. */
export interface WordPattern {
  words: ReadonlySet<string>;
  /** Beginnings of words. */
  stems: readonly string[];
}

/** Reads steps of phrases, such as `word`, `stem*` or `@kin|friend*`, each once. */
export interface WordPatterns {
  of(step: string): WordPattern;
  matches(word: string, step: string): boolean;
}

export function createWordPatterns(classes: Classes, rewrites: Rewrites): WordPatterns {
  const patterns = new Map<string, WordPattern>();

  function of(step: string): WordPattern {
    let pattern = patterns.get(step);
    if (!pattern) {
      const members = membersOf(step);
      pattern = {
        words: new Set(members.filter((member) => !member.endsWith('*'))),
        stems: members.filter((member) => member.endsWith('*')).map((stem) => stem.slice(0, -1)),
      };
      patterns.set(step, pattern);
    }
    return pattern;
  }

  function membersOf(step: string): string[] {
    return step.split('|').flatMap((written) => {
      const part = rewrites.get(written)?.join(' ') ?? written;
      return classes.get(part)?.flatMap(membersOf) ?? part;
    });
  }

  return {
    of,
    matches(word, step) {
      if (word === step) return true;
      const { words, stems } = of(step);
      return words.has(word) || stems.some((stem) => word.startsWith(stem));
    },
  };
}
