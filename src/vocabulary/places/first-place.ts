import { atMost } from '../../lib/abort.js';
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
