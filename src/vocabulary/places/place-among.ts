import type { Answer } from './answer.js';
import { placeWords } from './fold.js';
import * as known from './place-words.js';
import { isFromState } from './state-names.js';

/** What may be a place: its name, and its words as they were typed. */
interface Phrase {
  place: string;
  placed: string;
}

/** A place among typed words, and what was found. */
export interface PlaceAmong<P> extends Phrase {
  answer: Answer<P>;
}

/**
 * Finds a place in words that no record has: “grief tucson”. A city with a close name is one too, to be offered; and what cannot be
 * looked up may be one.
 *
 * @param text all words
 * @param unknown those that no record has, in their order
 * @param placeNamed looks a place up
 */
export async function placeAmong<P>(
  text: string,
  unknown: readonly string[],
  placeNamed: (place: string) => Promise<Answer<P>>,
): Promise<PlaceAmong<P> | undefined> {
  let last: PlaceAmong<P> | undefined;
  for (const phrase of unknownPhrases(text, unknown)) {
    last = { ...phrase, answer: await placeNamed(phrase.place) };
    if (isPlace(last.answer, phrase)) return last;
  }
  return last?.answer.kind === 'unavailable' ? last : undefined;
}

/** A shorter name is close to too many others. */
const SHORTEST_MISSPELLED = 7;

/** Whether an answer is about a place that someone meant: one of that name, or one with a close name. After “in”, a small town too. */
function isPlace(answer: Answer<unknown>, { place, placed }: Phrase): boolean {
  if (answer.kind === 'found' || answer.kind === 'ambiguous')
    return !answer.isDoubtful || placed !== place;
  if (answer.kind !== 'unknown') return false;
  if (answer.means === 'abroad') return true;
  const name = place.replace(ARTICLE, '');
  return name.length >= SHORTEST_MISSPELLED && Boolean(answer.options?.length);
}

/** What a name of a place may begin with, and other words may follow. */
const ARTICLE = /^(?:the|el|la|las|los)\s+/i;

/** What stands before a place. */
const LEAD = /(?:\b(?:in|near|around|en|cerca de)\s+)$/i;

/**
 * The words that no record has as one phrase, with the small word before them if there is one: “los angeles”. `placed` also has what
 * leads to a place: “in”.
 */
function unknownPhrases(text: string, unknown: readonly string[]): Phrase[] {
  if (unknown.some(isTitle)) return [];
  const notFound = unknown.filter((word) => !isNoPlace(word));
  const first = notFound[0];
  const last = notFound.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = text.indexOf(first);
  const to = text.lastIndexOf(last) + last.length;
  if (from < 0) return [];
  const phrase = text.slice(from, to);
  const leading = text.slice(0, from);
  const [lead] = LEAD.exec(leading) ?? [];
  if (lead) return [{ place: phrase, placed: lead + phrase }];
  const [before] = /\S+\s+$/.exec(leading) ?? [];
  if (!before) return [{ place: phrase, placed: phrase }];
  if (isTitle(before)) return [];
  return [before + phrase, phrase].map((place) => ({ place, placed: place }));
}

/** Whether a word stands before someone’s name. */
function isTitle(word: string): boolean {
  return known.titles.has(placeWords(word).join(''));
}

/** A time, a small word, or who comes from a state: “noche”, “Hawaiian”. */
function isNoPlace(written: string): boolean {
  const word = placeWords(written).join('');
  return known.times.has(word) || known.notInNames.has(word) || isFromState(word);
}
