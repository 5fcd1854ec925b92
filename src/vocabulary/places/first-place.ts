import { atMost } from '../../lib/abort.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import { wordsOf } from '../../lib/text/words.js';
import type { Answer } from './answer.js';
import { nameKey, placeWords } from './fold.js';
import type { PlacePhrase } from './place-phrases.js';
import * as known from './place-words.js';

/** How long reading waits for the names of places, in milliseconds. */
const PATIENCE = 2_000;
/** No more phrases of a text are looked up. */
const MOST_LOOKUPS = 6;

/**
 * The first phrase of a text that is a place: “portland oregon” before “oregon”.
 *
 * @param phrases in the order of `placePhrases`
 * @param placeNamed looks a place up
 */
export async function firstPlace(
  phrases: readonly PlacePhrase[],
  placeNamed: (text: string) => Promise<Answer<{ label: string }>>,
): Promise<PlacePhrase | undefined> {
  const first = phrases.slice(0, MOST_LOOKUPS);
  for (const phrase of first) {
    if (phrase.sure) return phrase;
    const answer = await soon(placeNamed(phrase.text));
    // The search itself waits longer, for a name that is sure.
    if (!answer) return first.find(({ sure }) => sure);
    if (answer.kind !== 'found' && answer.kind !== 'ambiguous') continue;
    if (phrase.isBare && phrase.text.includes(' ')) {
      if (isCalled(phrase.text, answer)) return phrase;
      continue;
    }
    if (!answer.isDoubtful || isNameAfterIn(phrase)) return phrase;
  }
  return undefined;
}

/** In words. */
const SHORT_TEXT = 4;
const LONGEST_CITY = 3;
/** A shorter name is close to too many other words, unless a word says that it is a place. */
const SHORTEST_MISSPELLED = 7;
const SHORTEST_IN = 5;

/**
 * The misspelled name of a city where someone has an office, in a few words: “Brokolyn”. The words in the records of that city would be
 * found as words otherwise.
 *
 * @param text all that was typed
 * @param names of values, which are no places
 */
export async function misspelledPlace(
  text: string,
  names: {
    of(words: readonly string[]): readonly unknown[];
    like: (words: string[]) => readonly unknown[];
  },
  {
    names: people,
    hasOfficeIn,
    placeNamed,
  }: Known & {
    placeNamed(text: string): Promise<Answer<{ label: string }>>;
  },
): Promise<PlacePhrase | undefined> {
  const words = [...text.matchAll(/[\p{L}\p{M}’'.-]+/gu)];
  if (!hasOfficeIn || words.length > SHORT_TEXT) return undefined;
  const isOther = (written: string) => {
    const word = placeWords(written).join('');
    const isOfNames = people?.().people.includes(` ${word} `) ?? false;
    return (
      isOfNames || known.notInNames.has(word) || known.titles.has(word) || known.times.has(word)
    );
  };
  for (let length = Math.min(LONGEST_CITY, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const some = words.slice(at, at + length).map(([word]) => word);
      const folded = some.map((word) => placeWords(word).join(''));
      const lead = /^(?:in|near|around|en)$/i.test(words[at - 1]?.[0] ?? '') ? 1 : 0;
      const key = nameKey(some.join(' '));
      if (key.length < (lead ? SHORTEST_IN : SHORTEST_MISSPELLED)) continue;
      if (some.some(isOther) || names.of(folded).length || names.like(folded).length) continue;
      const from = words[at]!.index;
      const to = words[at + length - 1]!.index + some.at(-1)!.length;
      const name = text.slice(from, to);
      const answer = await soon(placeNamed(name));
      if (!answer || !isCloseTo(key, answer, hasOfficeIn)) continue;
      return { from: words[at - lead]!.index, to, text: name, sure: true };
    }
  }
  return undefined;
}

/** Whether a place is not known as it is written, but a city with an office is almost written so. */
function isCloseTo(
  key: string,
  answer: Answer<{ label: string }>,
  hasOfficeIn: (city: string) => boolean,
): boolean {
  if (answer.kind !== 'unknown' && answer.kind !== 'ambiguous') return false;
  const city = cityIn(answer.options?.[0]?.label ?? '');
  const most = typosAllowed(key);
  const typos = typosBetween(key, nameKey(city), most);
  return city !== '' && hasOfficeIn(city) && typos > 0 && typos <= most;
}

/** “In Beverly Hills”, but not “in comfort”. */
function isNameAfterIn({ from, to, text }: PlacePhrase): boolean {
  return to - from > text.length && text.includes(' ');
}

/** Whether a found city has all of a name, or is in it: Costa Mesa, upper Manhattan; but Tampa is not “grief tampa”. */
function isCalled(name: string, answer: Answer<{ label: string }>): boolean {
  if (known.beforeCity.has(placeWords(name)[0]!)) return true;
  const found =
    answer.kind === 'found' ? [answer.place] : 'options' in answer ? answer.options : [];
  return found?.some(({ label }) => nameKey(cityIn(label)) === nameKey(name)) ?? false;
}

/** “Mesa” of “Mesa, AZ”. */
function cityIn(label: string): string {
  return label.replace(/, [A-Z]{2}$/, '');
}

/** The answer, unless it takes too long. */
async function soon<T>(coming: Promise<T>): Promise<T | undefined> {
  let answer: T | undefined;
  await atMost(
    coming.then((found) => (answer = found)),
    PATIENCE,
  );
  return answer;
}

/** What is known of the names and offices of a directory; see `LoadedDirectory`. */
interface Known {
  names?(): { people: string; all: string };
  hasOfficeIn?(city: string): boolean;
}

/**
 * Whether the name of a city is rather a therapist’s: a person’s ("Austin"), or, as part of what was typed, a practice’s ("Denver
 * Recovery Group", but not "Denver" where there are offices).
 *
 * @param typed all that was typed
 */
export function isRatherName(city: string, typed: string, { names, hasOfficeIn }: Known): boolean {
  const { people, all } = names?.() ?? { people: '', all: '' };
  const name = ` ${wordsOf(city).join(' ')} `;
  const whole = ` ${wordsOf(typed).join(' ')} `;
  if (people.includes(name) || (whole !== name && all.includes(whole))) return true;
  return !hasOfficeIn?.(city) && all.includes(name);
}
