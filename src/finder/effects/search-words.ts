import type { Action } from '../actions.js';
import { withPlace } from '../reduce-search.js';
import type { NamedPlace, Search } from '../search.js';

/** Words to search for, and a place. */
export type SearchWords = Action & { type: 'search' };

/** The search with a place that was found, or without any; if nothing was looked up, as it is. */
export function withNear(search: Search, near: NamedPlace | 'none' | undefined): Search {
  return near ? withPlace(search, near === 'none' ? undefined : near) : search;
}

/** A place within the radius in use. */
export function inRadius(place: NamedPlace, { near }: Search): NamedPlace {
  const { radius } = near ?? {};
  return place.lat !== undefined && radius !== undefined ? { ...place, radius } : place;
}

/** Words of which nothing was understood, not even a filter, change nothing. */
export function withoutSentence(words: SearchWords): SearchWords {
  if (!words.onlyNames) return words;
  const { text, filters = {}, unlisted } = words;
  const isRead = Object.keys(filters).length > 0 || unlisted?.length;
  return isRead ? { ...words, text: '', sentence: text } : { ...words, text: undefined };
}
