import type { ShortlistStorage } from './shortlist-storage.js';
import { reasonsForHelp, stillDismissed } from './help.js';
import type { Search } from './search.js';
import { reduceSearch, withPlace } from './reduce-search.js';
import type { Action, SearchAction } from './actions.js';
import type { Progress } from '../feed/fetch.js';
import type { LoadedDirectory, FinderState, LoadProblem, PlaceAnswer } from './state.js';

type SearchWords = SearchAction & { type: 'search' };

/** One per finder. The only thing that changes. */
export interface FinderStore {
  getState(): FinderState;
  /** The present by the clock that it was made with, epoch milliseconds. `getState().now` is when its result was made. */
  now(): number;
  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** Reads labels and sorts names in another language from here on. */
  setLocale(locale: string): void;
}

export interface StoreOptions {
  /**
   * Brings the directory. Called at once, and again on `retry`.
   *
   * @param tell where that takes longer than a second: how much has come
   */
  load(signal: AbortSignal, tell: (progress: Progress) => void): Promise<LoadedDirectory>;
  /** Epoch milliseconds. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** Turns ties: one number for a visitor's whole visit. */
  seed: number;
  /** Keeps the shortlist on the device, once the person says so. Without it nothing is ever kept. */
  shortlistStorage?: ShortlistStorage;
  /**
   * Resolves once what a press changed by itself has been painted. A search begins after that, so that a box is ticked at once on a slow
   * device, too; of presses in quick succession only the last is searched for. Without it a search begins at once.
   */
  painted?(): Promise<void>;
}

/**
 * A store that loads a directory and keeps the newest search's result. Free of the DOM: a page or a test can supply its own.
 *
 * Nothing thrown while loading or searching reaches the caller: it becomes `state.error`.
 *
 * @example
 * const store = createFinderStore({ load: async () => directoryFrom(feed), now: Date.now, timeZone: 'UTC', locale: 'en', seed: 1 });
 * store.subscribe(() => console.log(store.getState().result?.total));
 * store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
 */
export function createFinderStore(options: StoreOptions): FinderStore {
  const { timeZone, seed, shortlistStorage: storage } = options;
  const kept = storage?.read();
  const listeners = new Set<() => void>();
  let loading = new AbortController();
  let searching = new AbortController();
  /** What is looked up now, with the words that wait for it. */
  let lookup: { words?: SearchWords } | undefined;
  let waiting: SearchWords | undefined;
  let unwatch: (() => void) | undefined;
  let state: FinderState = {
    status: 'loading',
    search: {},
    searching: false,
    placing: false,
    saved: kept ?? [],
    remembers: kept !== undefined,
    offers: { profiles: false, shortlist: false, help: false, note: false },
    mentionedConcerns: [],
    uncheckedWords: false,
    dismissedHelp: [],
    resets: 0,
    forgets: 0,
    step: 0,
    revision: 0,
    resultRevision: 0,
    now: options.now(),
    timeZone,
    locale: options.locale,
  };

  function update(change: Partial<FinderState>) {
    state = { ...state, ...change };
    state = { ...state, dismissedHelp: stillDismissed(state) };
    for (const listener of [...listeners]) listener();
  }

  async function load() {
    loading.abort();
    const { signal } = (loading = new AbortController());
    update({ status: state.directory ? state.status : 'loading', error: undefined });
    const tell = (progress: Progress) => {
      if (!signal.aborted && state.status === 'loading') update({ progress });
    };
    try {
      const directory = await options.load(signal, tell);
      const info = await directory.source.info(signal);
      if (signal.aborted) return;
      update({ directory, info, searching: true });
      if (waiting) await applySearch(waiting);
      await run();
    } catch (error) {
      if (signal.aborted) return;
      update({ status: 'error', error: problem(error), searching: false, progress: undefined });
    }
  }

  async function run() {
    const { directory, search, revision, locale, status } = state;
    if (!directory) return;
    searching.abort();
    const { signal } = (searching = new AbortController());
    const isOver = () => signal.aborted;
    try {
      if (status === 'ready' && options.painted) await options.painted();
      if (isOver()) return;
      const now = options.now();
      const query = { ...search, now, timeZone, locale, seed };
      const result = await directory.source.search(query, signal);
      if (isOver()) return;
      update({
        status: 'ready',
        progress: undefined,
        result,
        resultRevision: revision,
        searching: false,
        now,
        error: undefined,
      });
    } catch (error) {
      if (isOver()) return;
      update({ status: 'error', error: problem(error), searching: false, progress: undefined });
    }
  }

  function apply(search: Search, action: Action['type'], change: Partial<FinderState> = {}) {
    if (search === state.search) {
      if (Object.keys(change).length) update(change);
      return;
    }
    const { revision, step, directory } = state;
    update({
      ...change,
      search,
      searching: directory !== undefined,
      revision: revision + 1,
      step: step + 1,
      lastAction: action,
    });
    void run();
  }

  function open(id: string | undefined) {
    if (id === state.opened) return;
    update({ opened: id, step: state.step + 1, lastAction: 'open' });
  }

  /** What is kept may have been changed in another tab since: this is a change to that. */
  function save(id: string, on: boolean) {
    const kept = state.remembers ? storage?.read() : undefined;
    // Kept here, and gone: it was forgotten elsewhere.
    const before = state.remembers ? (kept ?? []) : state.saved;
    const others = before.filter((other) => other !== id);
    const saved = on ? [...others, id] : others;
    update({ saved, remembers: kept !== undefined && storage!.write(saved) });
  }

  function remember(on: boolean) {
    const kept = on ? (storage?.read() ?? []) : [];
    const saved = [...kept, ...state.saved.filter((id) => !kept.includes(id))];
    update({ saved, remembers: storage?.write(on ? saved : undefined) ?? false });
  }

  /** Another tab changed what is kept, or keeps it no longer. */
  function adopt(kept: readonly string[] | undefined) {
    if (!state.remembers) return;
    if (!kept) update({ remembers: false });
    else if (kept.join('\n') !== state.saved.join('\n')) update({ saved: kept });
  }

  /** Drops what was asked for and is not applied yet. */
  function startOver(): Partial<FinderState> {
    lookup = undefined;
    waiting = undefined;
    return { placing: false, place: undefined, resets: state.resets + 1 };
  }

  function forget() {
    // Other tabs are told of each: that the list is empty, and that nothing is kept any more.
    if (storage?.read()?.length) storage.write([]);
    storage?.write(undefined);
    apply({}, 'forget', {
      ...startOver(),
      saved: [],
      remembers: false,
      opened: undefined,
      danger: undefined,
      mentionedConcerns: [],
      uncheckedWords: false,
      forgets: state.forgets + 1,
    });
  }

  /** Words and a place are one act: nothing is applied before both are known, so that one press is one step back. */
  async function applySearch(action: SearchWords) {
    const { directory } = state;
    // Pressed before there is anything to search: it counts as soon as there is.
    waiting = directory ? undefined : action;
    if (!directory) return;
    const place = action.place?.trim();
    if (place === undefined && lookup && !lookup.words) {
      // Where the device is stays the place, once that is known.
      apply(reduceSearch(state.search, withoutSentence(action)), 'search');
      return;
    }
    const mine = (lookup = { words: action });
    let words = action;
    let answer: PlaceAnswer | undefined;
    if (place || action.onlyNames) {
      update({ placing: true });
      [words, answer] = await Promise.all([
        asNameOrNothing(action),
        place ? directory.placeNamed(place).catch(noPlaces) : undefined,
      ]);
    }
    if (mine !== lookup) return;
    const search = reduceSearch(state.search, words);
    applyPlace(place === '' ? withPlace(search, undefined) : search, answer, place);
  }

  async function locate(lat: number, lon: number) {
    const words = lookup?.words;
    // Only the place that they wait for is another now.
    if (words) apply(reduceSearch(state.search, withoutSentence(words)), 'search');
    const mine = (lookup = {});
    update({ placing: true });
    const answer = (await state.directory?.placeAt(lat, lon).catch(noPlaces)) ?? noPlaces();
    if (mine === lookup) applyPlace(state.search, answer, '');
  }

  /** A place that cannot be told leaves the search at the one in use. */
  function applyPlace(search: Search, answer: PlaceAnswer | undefined, text = '') {
    lookup = undefined;
    if (answer?.kind !== 'found') {
      apply(search, 'search', { placing: false, place: answer && { ...answer, text } });
      return;
    }
    const radius = state.search.near?.radius;
    const hasCircle = answer.place.lat !== undefined && radius !== undefined;
    const near = hasCircle ? { ...answer.place, radius } : answer.place;
    apply(withPlace(search, near), 'search', { placing: false, place: undefined });
  }

  /** A sentence that nothing was made of can still be a long name. Its words are looked for then, and only then. */
  async function asNameOrNothing(action: SearchWords): Promise<SearchWords> {
    if (!action.onlyNames) return action;
    const { text = '' } = action;
    const query = { text, now: options.now(), timeZone, locale: state.locale, seed, pageSize: 1 };
    const found = await state.directory!.source.search(query).catch(() => undefined);
    const isName =
      !found?.notFound.length &&
      found?.hits[0]?.reasons.some((r) => r.reason === 'text' && r.field === 'name');
    return isName ? action : withoutSentence(action);
  }

  function dispatch(action: Action) {
    switch (action.type) {
      case 'retry':
        void load();
        break;
      case 'search':
        void applySearch(action);
        break;
      case 'locate':
        void locate(action.lat, action.lon);
        break;
      case 'open':
        open(action.id);
        break;
      case 'save':
        save(action.id, action.on);
        break;
      case 'remember':
        remember(action.on);
        break;
      case 'forget':
        forget();
        break;
      case 'set-danger': {
        const { danger } = action;
        update({
          danger,
          dismissedHelp: state.dismissedHelp.filter((reason) => reason !== danger),
        });
        break;
      }
      case 'set-mentioned-concerns':
        if (action.concerns.join() !== state.mentionedConcerns.join())
          update({ mentionedConcerns: action.concerns });
        break;
      case 'set-unchecked-words':
        if (action.on !== state.uncheckedWords) update({ uncheckedWords: action.on });
        break;
      case 'dismiss-help':
        update({ dismissedHelp: reasonsForHelp(state) });
        break;
      case 'offer':
        if (action.on !== state.offers[action.feature]) {
          update({ offers: { ...state.offers, [action.feature]: action.on } });
        }
        break;
      case 'apply':
        apply(action.search, 'apply', startOver());
        break;
      case 'restore':
        update({ ...startOver(), opened: action.visit.opened, lastAction: 'restore' });
        apply(action.visit.search, 'restore');
        break;
      case 'clear':
        apply(reduceSearch(state.search, action), 'clear', { ...startOver(), danger: undefined });
        break;
      default:
        // While a place is looked up, what was typed still stands.
        apply(reduceSearch(state.search, action), action.type);
    }
  }

  void load();

  return {
    getState: () => state,
    now: () => options.now(),
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        if (state.remembers) adopt(storage?.read());
        unwatch = storage?.watch?.(adopt);
      }
      return () => {
        listeners.delete(listener);
        if (!listeners.size) unwatch?.();
      };
    },
    dispatch,
    setLocale(locale) {
      if (locale === state.locale) return;
      update({ locale, searching: state.directory !== undefined });
      void run();
    },
  };
}

function withoutSentence(action: SearchWords): SearchWords {
  return action.onlyNames ? { ...action, text: undefined } : action;
}

function noPlaces(): PlaceAnswer {
  return { kind: 'unavailable' };
}

function problem(error: unknown): LoadProblem {
  const { code, message } = error as Partial<LoadProblem>;
  return {
    code: typeof code === 'string' ? code : 'unexpected',
    message: message ?? String(error),
  };
}
