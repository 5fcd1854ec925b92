import type { Action } from '../actions.js';
import { reduceSearch, withPlace } from '../reduce-search.js';
import { withSearch } from '../reduce.js';
import type { Part, SearchResult } from '../../directory/query.js';
import { queryOf, type NamedPlace, type Search, type Use } from '../search.js';
import type { LoadedDirectory, PlaceAnswer } from '../state.js';
import { withoutPhrases } from '../../directory/text.js';
import { loadLookup } from '../place-names.js';
import type { Core } from './core.js';
import type { TypedFilters } from '../reading/read-typed.js';

/** Words to search for, and a place. */
export type SearchWords = Action & { type: 'search' };

/** Words that wait for a place lookup, or a position that does. A reset drops them. */
interface Pending {
  words?: SearchWords;
  resets: number;
}

/**
 * Searches for words and a place. They are applied together, once both are known, so that one press is one step back. Values chosen
 * in the meantime stay chosen.
 */
export class Placing {
  #core: Core;
  #lookup: Pending | undefined;
  /** Words from before the directory was loaded. A reset drops them. */
  #waiting: { words: SearchWords; resets: number } | undefined;

  constructor(core: Core) {
    this.#core = core;
  }

  async search(words: SearchWords): Promise<void> {
    const { directory, resets } = this.#core.state;
    this.#waiting = directory ? undefined : { words, resets };
    if (!directory) return;
    const { place: given } = words;
    const place = typeof given === 'string' ? given.trim() : given;
    if (place === undefined && this.#isLocating()) {
      // The device's position will become the place once it is known.
      this.#applyWords(withoutSentence(words));
      return;
    }
    const isAsBefore = place === this.#core.state.place?.text;
    const mine = this.#begin(words);
    let named = words;
    let answer: PlaceAnswer | undefined;
    let placed: string | undefined;
    if (place || words.onlyNames) {
      this.#core.update({ placing: true });
      [named, answer] = await Promise.all([
        this.#asNameOrNothing(words, directory),
        this.#placeOf(place, directory),
      ]);
    }
    if (!this.#isNewest(mine)) return;
    const isAnywhere = answer?.kind === 'unknown' && answer.means === 'everywhere';
    // Elsewhere, each of these would be a request.
    const isHere = directory.source.searches === 'here';
    // A place that was not found before gives way to one among newer words.
    if (isHere && named.filters && (!place || (isAsBefore && answer?.kind !== 'found'))) {
      const among = await this.#placeAmong(named, directory);
      if (!this.#isNewest(mine)) return;
      if (among) {
        ({ answer, placed } = among);
        const text = withoutPhrases(named.text!, [placed]);
        named = {
          ...named,
          text,
          place: among.place,
          filters: { ...named.filters, hasPlace: true },
        };
      }
    }
    const near = this.#nearOf(answer) ?? (place === '' || isAnywhere ? 'none' : undefined);
    const asked = () => withNear(reduceSearch(this.#core.state.search, named), near);
    let leftOut: Use[] = [];
    if (isHere && named.filters) {
      leftOut = await this.#leftOut(asked(), named.filters, directory);
      if (!this.#isNewest(mine)) return;
    }
    const written = typeof named.place === 'string' ? named.place.trim() : undefined;
    this.#apply(asked(), isAnywhere ? undefined : answer, written, leftOut, placed);
  }

  /** Applies a search from before the directory was loaded. */
  async resume(): Promise<void> {
    const { words, resets } = this.#waiting ?? {};
    if (words && resets === this.#core.state.resets) await this.search(words);
  }

  /** Searches around a point, in degrees. */
  async locate(lat: number, lon: number): Promise<void> {
    const { words } = this.#lookup ?? {};
    // The words stay; only the place that they waited for changes.
    if (words && this.#isNewest(this.#lookup)) this.#applyWords(withoutSentence(words));
    const mine = this.#begin();
    this.#core.update({ placing: true });
    const { directory } = this.#core.state;
    const answer = (await directory?.placeAt(lat, lon)) ?? ({ kind: 'unavailable' } as const);
    if (!this.#isNewest(mine)) return;
    this.#apply(withNear(this.#core.state.search, this.#nearOf(answer)), answer, '');
  }

  #begin(words?: SearchWords): Pending {
    return (this.#lookup = { ...(words && { words }), resets: this.#core.state.resets });
  }

  #isNewest(pending: Pending | undefined): boolean {
    return pending === this.#lookup && pending?.resets === this.#core.state.resets;
  }

  #isLocating(): boolean {
    return this.#isNewest(this.#lookup) && !this.#lookup?.words;
  }

  #applyWords(words: SearchWords) {
    const { state } = this.#core;
    this.#core.commit(withSearch(state, reduceSearch(state.search, words), 'search'));
  }

  /**
   * Applies a search, with its place if that was found. If the place is unknown, the search keeps the previous one.
   *
   * @param text the place as it was written
   * @param leftOut filters that keep everyone out
   * @param placedWords words of the search box that are the place
   */
  #apply(
    asked: Search,
    answer: PlaceAnswer | undefined,
    text = '',
    leftOut: readonly Use[] = [],
    placedWords?: string,
  ) {
    const { step } = this.#core.state;
    const isAgain = this.#lookup?.words?.again;
    const isFromWords = placedWords ?? this.#lookup?.words?.filters?.hasPlace;
    this.#lookup = undefined;
    const kept = leftOut.reduce<Search>(
      (rest, use) => reduceSearch(rest, { type: 'remove', ...use }),
      asked,
    );
    // Words that are left out stay in the box.
    const search = asked.text && !kept.text ? { ...kept, sentence: asked.text } : kept;
    const place =
      answer && answer.kind !== 'found'
        ? { ...answer, text, ...(isFromWords && ({ isFromWords: true } as const)) }
        : undefined;
    const state = withSearch({ ...this.#core.state, placing: false, place }, search, 'search');
    this.#core.commit({
      ...state,
      ...(isAgain && { step }),
      ...(leftOut.length && { relaxed: { uses: leftOut, search: asked } }),
      ...(placedWords && { placedWords }),
    });
  }

  /** A place that was chosen needs no lookup. */
  async #placeOf(
    place: string | NamedPlace | undefined,
    directory: LoadedDirectory,
  ): Promise<PlaceAnswer | undefined> {
    if (typeof place === 'object') return { kind: 'found', place };
    return place ? directory.placeNamed(place) : undefined;
  }

  /** A place that was found, within the radius in use. */
  #nearOf(answer: PlaceAnswer | undefined): NamedPlace | undefined {
    return answer?.kind === 'found' ? inRadius(answer.place, this.#core.state.search) : undefined;
  }

  /** Words that no record has may be a place: “grief tucson”. */
  async #placeAmong({ text, means = [] }: SearchWords, directory: LoadedDirectory) {
    if (!text) return undefined;
    const found = await this.#ask({ text, means }, directory).catch(() => undefined);
    // A word with a meaning is none, though nobody lists what it means.
    const isMeant = (word: string) => means.some(({ words }) => words.includes(word));
    const unknown = found?.notFound.filter((word) => !isMeant(word));
    if (!unknown?.length) return undefined;
    this.#core.update({ placing: true });
    return (await loadLookup())?.placeAmong(text, unknown, directory.placeNamed);
  }

  async #leftOut(
    search: Search,
    filters: TypedFilters,
    directory: LoadedDirectory,
  ): Promise<Use[]> {
    const ask = (one: Search) => this.#ask(one, directory, ['near-misses']);
    try {
      // The file that read the words is there already.
      const { leftOutOf } = await import('../reading/reader.js');
      return await leftOutOf(search, filters, directory, ask);
    } catch {
      return [];
    }
  }

  #ask(
    search: Search,
    { source }: LoadedDirectory,
    want: readonly Part[] = [],
  ): Promise<SearchResult> {
    const { now, timeZone, seed } = this.#core.options;
    const { locale } = this.#core.state;
    return source.search(
      queryOf(search, { now: now(), timeZone, locale, seed, pageSize: 1, want }),
    );
  }

  /** A sentence without a known concept may still be a long name. Its words are searched for only then. */
  async #asNameOrNothing(words: SearchWords, directory: LoadedDirectory): Promise<SearchWords> {
    if (!words.onlyNames) return words;
    const { text = '' } = words;
    const found = await this.#ask({ text }, directory).catch(() => undefined);
    const isName =
      !found?.notFound.length &&
      found?.hits[0]?.reasons.some((r) => r.reason === 'text' && r.field === 'name');
    return isName ? words : withoutSentence(words);
  }
}

/** The search with a place that was found, or without any; if nothing was looked up, as it is. */
function withNear(search: Search, near: NamedPlace | 'none' | undefined): Search {
  return near ? withPlace(search, near === 'none' ? undefined : near) : search;
}

/** A place within the radius in use. */
function inRadius(place: NamedPlace, { near }: Search): NamedPlace {
  const { radius } = near ?? {};
  return place.lat !== undefined && radius !== undefined ? { ...place, radius } : place;
}

/** Words of which nothing was understood, not even a filter, change nothing. */
function withoutSentence(words: SearchWords): SearchWords {
  if (!words.onlyNames) return words;
  const { text, filters = {}, unlisted } = words;
  const isRead = Object.keys(filters).length > 0 || unlisted?.length;
  return isRead ? { ...words, text: '', sentence: text } : { ...words, text: undefined };
}
