import { reasonsForHelp, stillPutAway } from './help.js';
import { reduceSearch, withPlace, type Action, type Search, type SearchAction } from './intent.js';
import type { LoadedDirectory, FinderState, LoadProblem, PlaceAnswer } from './state.js';

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
  /** Brings the directory. Called at once, and again on `retry`. */
  load(signal: AbortSignal): Promise<LoadedDirectory>;
  /** Epoch milliseconds. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** Turns ties: one number for a visitor's whole visit. */
  seed: number;
  /** Keeps the shortlist on the device, once the person says so. Without it nothing is ever kept. */
  shelf?: Shelf;
  /**
   * Resolves once what a press changed by itself has been painted. A search begins after that, so that a box is ticked at once on a slow
   * device, too; of presses in quick succession only the last is searched for. Without it a search begins at once.
   */
  painted?(): Promise<void>;
}

/** Where a shortlist is kept. Holds ids of therapists only. */
export interface Shelf {
  /** The ids kept; undefined where nothing was to be kept. */
  read(): string[] | undefined;
  /** Keeps these ids, or with undefined nothing, without a trace. Tells whether they are kept: a browser may refuse. */
  write(ids: readonly string[] | undefined): boolean;
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
  const { timeZone, seed, shelf } = options;
  const kept = shelf?.read();
  const listeners = new Set<() => void>();
  let loading = new AbortController();
  let searching = new AbortController();
  let placing = 0;
  let waiting: (SearchAction & { type: 'search' }) | undefined;
  let state: FinderState = {
    status: 'loading',
    search: {},
    searching: false,
    placing: false,
    saved: kept ?? [],
    remembers: kept !== undefined,
    offers: { profiles: false, shortlist: false },
    deaf: false,
    putAway: [],
    step: 0,
    turn: 0,
    resultTurn: 0,
    now: options.now(),
    timeZone,
    locale: options.locale,
  };

  function update(change: Partial<FinderState>) {
    state = { ...state, ...change };
    state = { ...state, putAway: stillPutAway(state) };
    for (const listener of [...listeners]) listener();
  }

  async function load() {
    loading.abort();
    const { signal } = (loading = new AbortController());
    update({ status: state.directory ? state.status : 'loading', error: undefined });
    try {
      const directory = await options.load(signal);
      const info = await directory.source.info(signal);
      if (signal.aborted) return;
      update({ directory, info, searching: true });
      if (waiting) await applySearch(waiting);
      await run();
    } catch (error) {
      if (!signal.aborted) update({ status: 'error', error: problem(error), searching: false });
    }
  }

  async function run() {
    const { directory, search, turn, locale, status } = state;
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
        result,
        resultTurn: turn,
        searching: false,
        now,
        error: undefined,
      });
    } catch (error) {
      if (!isOver()) update({ status: 'error', error: problem(error), searching: false });
    }
  }

  function apply(search: Search, action: Action['type'], change: Partial<FinderState> = {}) {
    if (search === state.search) {
      if (Object.keys(change).length) update(change);
      return;
    }
    const { turn, step, directory } = state;
    update({
      ...change,
      search,
      searching: directory !== undefined,
      turn: turn + 1,
      step: step + 1,
      lastAction: action,
    });
    void run();
  }

  function open(id: string | undefined) {
    if (id === state.opened) return;
    update({ opened: id, step: state.step + 1, lastAction: 'open' });
  }

  function save(saved: readonly string[], remembers = state.remembers) {
    const kept = shelf?.write(remembers ? saved : undefined) ?? false;
    update({ saved, remembers: kept });
  }

  /** Drops what was asked for and is not applied yet. */
  function startOver() {
    placing++;
    waiting = undefined;
    if (state.placing) update({ placing: false });
  }

  function forget() {
    startOver();
    save([], false);
    const change = {
      opened: undefined,
      place: undefined,
      danger: undefined,
      lastAction: 'forget',
    } as const;
    // Even where there is no search to undo, what going back would bring has to go.
    update({ ...change, step: state.step + 1 });
    apply({}, 'forget', change);
  }

  /** Words and a place are one act: nothing is applied before the place is known, so that one press is one step back. */
  async function applySearch(action: SearchAction & { type: 'search' }) {
    const mine = ++placing;
    // Pressed before there is anything to search: it counts as soon as there is.
    waiting = state.directory ? undefined : action;
    if (!state.directory) return;
    const text = action.place?.trim();
    if (!text) {
      const near = text === undefined ? state.search.near : undefined;
      apply(withPlace(reduceSearch(state.search, action), near), 'search', { place: undefined });
      return;
    }
    update({ placing: true });
    const answer = await state.directory.place(text).catch(noPlaces);
    if (mine === placing) applyPlace(reduceSearch(state.search, action), answer, text);
  }

  async function locate(lat: number, lon: number) {
    const mine = ++placing;
    update({ placing: true });
    const answer = (await state.directory?.around(lat, lon).catch(noPlaces)) ?? noPlaces();
    if (mine === placing) applyPlace(state.search, answer, '');
  }

  function applyPlace(search: Search, answer: PlaceAnswer, text: string) {
    if (answer.kind !== 'found') {
      const place = { ...answer, text };
      apply(withPlace(search, undefined), 'search', { placing: false, place });
      return;
    }
    const radius = state.search.near?.radius;
    const hasCircle = answer.place.lat !== undefined && radius !== undefined;
    const near = hasCircle ? { ...answer.place, radius } : answer.place;
    apply(withPlace(search, near), 'search', { placing: false, place: undefined });
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
      case 'save': {
        const others = state.saved.filter((id) => id !== action.id);
        save(action.on ? [...others, action.id] : others);
        break;
      }
      case 'remember':
        save(state.saved, action.on);
        break;
      case 'forget':
        forget();
        break;
      case 'heed': {
        const { danger } = action;
        update({ danger, putAway: state.putAway.filter((reason) => reason !== danger) });
        break;
      }
      case 'deaf':
        if (action.on !== state.deaf) update({ deaf: action.on });
        break;
      case 'put-away':
        update({ putAway: reasonsForHelp(state) });
        break;
      case 'offer':
        if (action.on !== state.offers[action.feature]) {
          update({ offers: { ...state.offers, [action.feature]: action.on } });
        }
        break;
      case 'apply':
        startOver();
        apply(action.search, 'apply', { place: undefined });
        break;
      case 'restore':
        startOver();
        update({ opened: action.visit.opened, place: undefined, lastAction: 'restore' });
        apply(action.visit.search, 'restore');
        break;
      case 'clear':
        startOver();
        apply(reduceSearch(state.search, action), 'clear', { place: undefined, danger: undefined });
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
      return () => listeners.delete(listener);
    },
    dispatch,
    setLocale(locale) {
      if (locale === state.locale) return;
      update({ locale, searching: state.directory !== undefined });
      void run();
    },
  };
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
