import type { LexiconEntry } from '../lexicon.js';
import type { PhraseMatch } from '../phrases.js';
import type { Word } from '../words.js';
import type { WordClasses } from './word-classes.js';

/** A phrase of the crisis lexicon, with whether a negation is part of it (“he will not let me leave”). */
export interface DangerEntry extends LexiconEntry {
  negative: boolean;
}

/** The weight of phrases of `# self` about harm that the writer may do to others. */
export const TO_OTHERS = 3;

/** A negation among the steps of a phrase. */
const NEGATIVE = /(?:^|[ |])(?:no|not|never|without|nunca|sin|ni)(?:[ |?]|$)/;

/** Whether a phrase tells what someone does to someone else. */
function isDone({ id, weight }: LexiconEntry): boolean {
  return id === 'abuse' || id === 'other' || (id === 'self' && weight === TO_OTHERS);
}

/** Adds to each phrase what a denial has to know of it. */
export function dangerEntries(
  entries: readonly (readonly [phrase: string, entry: LexiconEntry])[],
): (readonly [phrase: string, entry: DangerEntry])[] {
  return entries.map(([phrase, entry]) => [phrase, { ...entry, negative: NEGATIVE.test(phrase) }]);
}

/**
 * Tells whether what someone does is denied inside its phrase: “he has never hit me”. “He never stops hitting me” and “he
 * did not hit me this time” deny nothing.
 */
export function createDenials({ members, isIn }: WordClasses) {
  const not = members('@not');
  const across = members('@across');
  const goesOn = isIn('@goeson');
  const soFar = members('@sofar');
  return (words: readonly Word[], { value, from, to }: PhraseMatch<DangerEntry>): boolean => {
    if (value.negative || !isDone(value)) return false;
    if (soFar.has(words[to + 1]?.text ?? '')) return false;
    let next = from + 1;
    while (next <= to && !not.has(words[next]!.text)) next++;
    if (next++ >= to) return false;
    while (next < to && across.has(words[next]!.text)) next++;
    return !goesOn(words[next]!);
  };
}
