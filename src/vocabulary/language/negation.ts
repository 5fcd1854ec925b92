import type { WordRange } from './word-ranges.js';
import type { Word } from './words.js';

/** How many words before a phrase are searched for a negation. */
const FARTHEST = 5;

/** The words of a language that negate a phrase. */
export interface Negation {
  /** `not`, `never`. Not `without`: who misses a day “without a panic attack” has them. */
  not: ReadonlySet<string>;
  /** Words that turn a negation into a complaint: in `can not sleep`, what someone can not do is the need itself. */
  unable: ReadonlySet<string>;
  /** Words that a negation reaches across: `not` *feeling very* `anxious`. */
  across: ReadonlySet<string>;
}

/** The negation of a lexicon. @param members the members of a class of words */
export function negationOf(members: (name: string) => ReadonlySet<string>): Negation {
  return { not: members('@not'), unable: members('@unable'), across: members('@across') };
}

/**
 * Whether the writer denies a phrase: there is a negation before it in the same clause, with only weak words or other
 * phrases in between. “I do not know if I am depressed” does not deny it, because *know* is not weak. A negation that is
 * part of another phrase (“no sleep”) does not count.
 *
 * @param taken positions of words that are part of some phrase (`not anxious or depressed`)
 */
export function isNegated(
  words: readonly Word[],
  { from }: Pick<WordRange, 'from'>,
  { not, unable, across }: Negation,
  taken: ReadonlySet<number> = new Set(),
): boolean {
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    const { text, clause } = words[at]!;
    if (clause !== words[from]!.clause) return false;
    if (not.has(text)) return !taken.has(at) && !unable.has(words[at - 1]?.text ?? '');
    if (!across.has(text) && !taken.has(at)) return false;
  }
  return false;
}
