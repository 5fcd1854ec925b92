import { wordsOf } from '../../lib/text/words.js';
import type { Names } from '../names.js';
import type { Answer } from './answer.js';
import type { PlacePhrase } from './place-phrases.js';

/** Insurers that have a state in their name. */
const OF_STATE = /^(?:anthem|blue-cross-blue-shield|chip|medicaid)(?:\/|$)/;
/** In words. */
const LONGEST_PLAN = 5;

/** A time at which every license counts, also one that has expired since. */
const ALWAYS = 0;

/** What is known of where people work; see `LoadedDirectory`. */
interface Reach<P> {
  placeNamed(text: string): Promise<Answer<P>>;
  reaches?(place: P, now: number): boolean;
}

/**
 * What is left to read of a text if its place is only in the name of a plan: “BCBS” of “BCBS of Texas”. Undefined if the place is one to
 * search in, as where somebody may see people there.
 *
 * @param names of values
 */
export async function textOfPlan<P>(
  text: string,
  place: PlacePhrase,
  names: Pick<Names, 'of'>,
  { placeNamed, reaches }: Reach<P>,
): Promise<string | undefined> {
  const plan = withoutPlace(text, place, names);
  if (plan === undefined) return undefined;
  const answer = await placeNamed(place.text);
  const places = answer.kind === 'found' ? [answer.place] : 'options' in answer && answer.options;
  const isReached = !places || !reaches || places.some((one) => reaches(one, ALWAYS));
  return isReached ? undefined : plan;
}

/**
 * A text without the place in the name of a plan, “BCBS” of “BCBS of Texas”; as it is if the whole is a name that is known, as “Florida
 * Blue”. Undefined if the place is in no such name.
 */
function withoutPlace(
  text: string,
  { from, to, text: place }: PlacePhrase,
  names: Pick<Names, 'of'>,
): string | undefined {
  const [start, end] = [text.slice(0, from), text.slice(to)];
  const [before, after] = [wordsOf(start), wordsOf(end)];
  const isPlan = (words: readonly string[]) =>
    words.length > 0 &&
    names.of(words).some(({ facet, value }) => facet === 'payer' && OF_STATE.test(value));
  const lengths = Array.from({ length: LONGEST_PLAN + 1 }, (_, i) => i);
  const lead = (length: number) => before.slice(before.length - length);
  const isWhole = lengths.some((left) =>
    lengths.some(
      (right) =>
        left + right > 0 && isPlan([...lead(left), ...wordsOf(place), ...after.slice(0, right)]),
    ),
  );
  if (isWhole) return text;
  if (lengths.some((right) => isPlan(after.slice(0, right)))) return start + end.trimStart();
  const isOf = /^(?:of|de)$/.test(before.at(-1) ?? '');
  return isOf && lengths.some((left) => isPlan(lead(left + 1).slice(0, -1)))
    ? start.replace(/\s+\S+\s*$/, '') + end
    : undefined;
}
