import type { PhraseMatches } from './phrases.js';
import type { Word } from './words.js';

const FARTHEST = 5;

/** The words of a language that take a phrase back, and those they reach across. */
export interface Negation {
  /** not, never, without */
  not: ReadonlySet<string>;
  /** Before a negation these make it a complaint: what one *can not* do is the need itself. */
  unable: ReadonlySet<string>;
  /** Words a negation reaches across: `not` *feeling very* `anxious`. */
  across: ReadonlySet<string>;
}

/**
 * Whether the writer says that it is not so: a negation before the phrase, in the same clause, with nothing but weak words
 * or other phrases between. “I do not know if I am depressed” is no negation: *know* is not weak. A negation that belongs
 * to a phrase of its own (“no sleep”) is spent.
 *
 * @param taken Positions of words that are part of some phrase (`not anxious or depressed`).
 */
export function isNegated(
  words: readonly Word[],
  { from }: Pick<PhraseMatches<unknown>, 'from'>,
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
