import type { Answer } from './answer.js';

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
  return place.length >= SHORTEST_MISSPELLED && Boolean(answer.options?.length);
}

/** What stands before someone’s name. */
const TITLE = /^(?:dra?|mrs?|ms|prof|sra?|srta)\.?\s+$/i;

/** What stands before a place. */
const LEAD = /(?:\b(?:in|near|around|en|cerca de)\s+)$/i;

/**
 * The words that no record has as one phrase, with the small word before them if there is one: “los angeles”. `placed` also has what
 * leads to a place: “in”.
 */
function unknownPhrases(text: string, notFound: readonly string[]): Phrase[] {
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
  if (TITLE.test(before)) return [];
  return [before + phrase, phrase].map((place) => ({ place, placed: place }));
}
