import { sourceOver } from '../directory/source.js';
import { loadFeed, type FeedCache } from '../feed/load.js';
import { eachOf, recordsFrom, type Records } from '../feed/records.js';
import type { Feed } from '../feed/schema.js';
import type { FeedError } from '../feed/errors.js';
import type { FeedProblem } from '../feed/problems.js';
import type { Progress } from '../feed/fetch.js';
import { notify } from '../lib/notify.js';
import { lazy } from '../lib/memo.js';
import { wordsOf } from '../lib/text/words.js';
import { officesOf, placeNames, zipCodes } from './place-names.js';
import { reachOf } from './reach.js';
import type { LoadedDirectory, PlaceAnswer } from './state.js';

/** What the page provides. */
export interface LoadEnvironment {
  fetch?: typeof fetch;
  now(): number;
  /** Keeps the last good copy of the feed, if storage is available. */
  cache?: FeedCache;
  /** Asks the server again, even if this page or the browser's cache has a copy. */
  again?: boolean;
}

type Tell = (progress: Progress) => void;

/** A directory that is loading, and the listeners for its progress. */
interface Coming {
  loading: Promise<LoadedDirectory>;
  waiting: Set<Tell>;
}

const coming = new Map<string, Coming>();

/** Each directory is shared for as long as a finder or a card uses it. */
const loaded = new Map<string, WeakRef<LoadedDirectory>>();

/**
 * The directory for a feed's address. It is fetched and indexed once, however many finders and cards of a page use the address. A
 * failure or a stale copy is not shared: the next call tries again.
 *
 * @param tell reports progress if loading takes longer than a second
 * @throws FeedError as {@link loadFeed}
 */
export function loadDirectory(
  url: string,
  environment: LoadEnvironment,
  tell?: Tell,
): Promise<LoadedDirectory> {
  const known = environment.again ? undefined : loaded.get(url)?.deref();
  if (known) return Promise.resolve(known);
  const { loading, waiting } = (!environment.again && coming.get(url)) || begin(url, environment);
  if (tell) waiting.add(tell);
  return loading;
}

function begin(url: string, environment: LoadEnvironment): Coming {
  const waiting = new Set<Tell>();
  const loading = fetchDirectory(url, environment, (progress) => notify(waiting, progress));
  const mine = { loading, waiting };
  coming.set(url, mine);
  const end = (directory?: LoadedDirectory) => {
    waiting.clear();
    // A retry has taken its place.
    if (coming.get(url) !== mine) return;
    coming.delete(url);
    share(url, directory?.staleSince === undefined ? directory : undefined);
  };
  loading.then(end, () => end());
  return mine;
}

function share(url: string, directory: LoadedDirectory | undefined) {
  for (const [other, kept] of loaded) if (!kept.deref()) loaded.delete(other);
  if (directory) loaded.set(url, new WeakRef(directory));
  else loaded.delete(url);
}

async function fetchDirectory(
  url: string,
  { fetch: given = fetch, now, cache, again }: LoadEnvironment,
  onProgress: Tell,
): Promise<LoadedDirectory> {
  const anew: typeof fetch = (input, init) => given(input, { ...init, cache: 'no-cache' });
  const options = { fetch: again ? anew : given, now: now(), cache, onProgress };
  const loaded = await loadFeed(url, options);
  return {
    ...directoryFrom(loaded.feed),
    problems: loaded.error ? [olderCopy(loaded.error), ...loaded.problems] : loaded.problems,
    staleSince: loaded.stale ? loaded.fetchedAt : undefined,
  };
}

/** The problem that tells the feed's publisher why visitors see an older copy. */
function olderCopy({ message }: FeedError): FeedProblem {
  return { path: 'the file', reason: `an earlier copy is shown. ${message}`, severity: 'warning' };
}

/** A directory over a feed that is already parsed. */
export function directoryFrom({ therapists, ...meta }: Feed): LoadedDirectory {
  return directoryOver(recordsFrom(therapists), meta);
}

/** A directory over records that are kept in any way. */
function directoryOver(records: Records, meta: Omit<Feed, 'therapists'>): LoadedDirectory {
  const reach = reachOf(records);
  const cities = lazy(
    () => new Set([...officesOf(records)].map(({ city = '' }) => cityName(city))),
  );
  return {
    source: sourceOver(records, meta),
    feed: meta,
    problems: [],
    placeNamed: placeNames(records, reach.states),
    names: lazy(() => {
      const named = [...eachOf(records, 'name', 'kind')];
      return {
        people: nameList(named.filter(({ kind }) => kind !== 'practice')),
        all: nameList(named),
      };
    }),
    reaches: reach.reaches,
    states: reach.countByState,
    hasOfficeIn: (city) => cities().has(cityName(city)),
    async placeAt(lat, lon): Promise<PlaceAnswer> {
      // Two decimals are about a kilometer: precise enough to find an office, too coarse to find a person.
      const point = { lat: round(lat), lon: round(lon) };
      const places = await zipCodes();
      if (!places) return { kind: 'unavailable' };
      const state = places.nearestState(point);
      return state ? { kind: 'found', place: { label: '', state, ...point } } : { kind: 'unknown' };
    },
  };
}

/** All names as words, each name between spaces on a line of its own. */
function nameList(named: readonly { name: string }[]): string {
  return named.map(({ name }) => ` ${cityName(name)} `).join('\n');
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function cityName(city: string): string {
  return wordsOf(city).join(' ');
}
