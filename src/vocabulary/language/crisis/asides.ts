import type { LexiconEntry } from '../lexicon.js';
import type { PhraseMatch } from '../phrases.js';
import { nearestBefore, type Word } from '../words.js';
import { lazy } from '../../../lib/memo.js';
import { TO_OTHERS } from './denial.js';
import type { WordClasses } from './word-classes.js';

/** The weight of phrases so plain that only a heavy `# aside` silences them. */
const PLAIN = 6;
/** The weights of an `# aside` for laughter, and for “lol”, which many add to what they mean. */
const LAUGH = 4;
const LOL = 6;
/** The weight of an `# aside` for a subject, such as the law, and of phrases that only name a danger. */
const SUBJECT = 5;
const NAMED = 2;

/** Tells whether an aside in its sentence silences a phrase. What each weight of `# aside` leaves: see `crisis-phrases.ts`. */
export function createAsides({ isIn }: WordClasses) {
  const isTold = isIn('@told');
  const isPartner = isIn('@partner');
  return (
    words: readonly Word[],
    found: readonly PhraseMatch<LexiconEntry>[],
  ): ((match: PhraseMatch<LexiconEntry>) => boolean) => {
    const asides = asidesBySentence(words, found);
    const subjects = new Set(found.filter(isSubject).map(({ from }) => words[from]!.sentence));
    const told = lazy(() => nearestBefore(words, isTold));
    const partner = lazy(() => nearestBefore(words, isPartner));
    return ({ value: { id, weight, conditional }, from, to }) => {
      const aside = asides.get(words[from]!.sentence);
      const isAbuse = id === 'abuse';
      const isPlain = weight === PLAIN && (isAbuse || id === 'self');
      const isHeard = isPlain || (isAbuse && partner()[to]! >= 0);
      if (aside === 1 || (weight === NAMED && subjects.has(words[from]!.sentence))) return true;
      if (aside === LOL && id === 'self' && weight !== TO_OTHERS) return false;
      if (aside === LAUGH || aside === LOL)
        return isAbuse && conditional ? told()[to]! < 0 : !isHeard;
      if (aside === 2) return !isHeard;
      return aside === 3 && !isPlain && !isAbuse;
    };
  };
}

function isSubject({ value }: PhraseMatch<LexiconEntry>): boolean {
  return value.id === 'aside' && value.weight === SUBJECT;
}

/** The lowest weight of an aside in each sentence; none in sentences with `# now`. */
function asidesBySentence(
  words: readonly Word[],
  found: readonly PhraseMatch<LexiconEntry>[],
): Map<number, number> {
  const asides = new Map<number, number>();
  for (const { value, from } of found) {
    const { sentence } = words[from]!;
    if (value.id !== 'aside' || value.weight === SUBJECT) continue;
    asides.set(sentence, Math.min(value.weight, asides.get(sentence) ?? Infinity));
  }
  for (const { value, from } of found) {
    if (value.id === 'now') asides.delete(words[from]!.sentence);
  }
  return asides;
}
