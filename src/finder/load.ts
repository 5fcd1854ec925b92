import { sourceOver } from '../directory/source.js';
import { loadRecords, type FeedCache, type LoadOptions } from '../feed/load.js';
import { eachOf, recordsFrom, type Records } from '../feed/records.js';
import type { Feed } from '../feed/schema.js';
import { FeedError } from '../feed/errors.js';
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
 * @throws FeedError as `loadFeed`
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

/**
 * A newer directory for a feed's address, or the one that was loaded if the file is still the same: then nothing of it is read.
 *
 * @throws FeedError as `loadFeed`. No earlier copy is shown in its place
 */
export function renewDirectory(
  url: string,
  environment: LoadEnvironment,
): Promise<LoadedDirectory> {
  return (coming.get(url) ?? begin(url, environment, renewed)).loading;
}

function begin(url: string, environment: LoadEnvironment, bring = fetchDirectory): Coming {
  const waiting = new Set<Tell>();
  const loading = bring(url, environment, (progress) => notify(waiting, progress));
  const mine = { loading, waiting };
  coming.set(url, mine);
  const end = (directory: LoadedDirectory | undefined) => {
    waiting.clear();
    // A retry has taken its place.
    if (coming.get(url) !== mine) return;
    coming.delete(url);
    share(url, directory?.staleSince === undefined ? directory : undefined);
  };
  // What was loaded before is still right if no newer one came.
  loading.then(end, () => end(bring === renewed ? loaded.get(url)?.deref() : undefined));
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
  const asked = again ? anew(given) : given;
  return directoryOf(url, asked, { now: now(), cache, onProgress });
}

async function renewed(
  url: string,
  { fetch: given = fetch, now, cache }: LoadEnvironment,
): Promise<LoadedDirectory> {
  const known = loaded.get(url)?.deref();
  const mark = known && marks.get(known);
  const ask: typeof fetch = async (input, init) => {
    const response = await anew(given)(input, init);
    if (mark === undefined || markOf(response) !== mark) return response;
    void response.body?.cancel().catch(() => undefined);
    throw new Unchanged();
  };
  try {
    return await directoryOf(url, ask, { now: now(), retries: 0, cache: onlyKept(cache) });
  } catch (error) {
    if (error instanceof Unchanged) return known!;
    throw error;
  }
}

/** The file at an address is that of the directory at hand. */
class Unchanged extends FeedError {
  constructor() {
    super('unreachable', 'The feed is as it was.');
  }
}

/** Asks the server whether the browser's own copy is still right. */
const anew =
  (given: typeof fetch): typeof fetch =>
  (input, init) =>
    given(input, { ...init, cache: 'no-cache' });

/** Keeps copies, and gives none. */
const onlyKept = (cache: FeedCache | undefined): FeedCache | undefined =>
  cache && { ...cache, get: () => Promise.resolve(undefined) };

/** The file of each directory: the same mark, the same file. */
const marks = new WeakMap<LoadedDirectory, string>();

/** From another origin, only the date can be read. */
function markOf({ ok, headers }: Response): string | undefined {
  const mark = headers.get('etag') ?? headers.get('last-modified');
  return ok && mark ? mark : undefined;
}

async function directoryOf(
  url: string,
  ask: typeof fetch,
  options: LoadOptions,
): Promise<LoadedDirectory> {
  let mark: string | undefined;
  const marked: typeof fetch = async (input, init) => {
    const response = await ask(input, init);
    mark = markOf(response);
    return response;
  };
  const read = await loadRecords(url, { ...options, fetch: marked });
  const directory: LoadedDirectory = {
    ...directoryOver(read.records, read.feed),
    problems: read.error ? [olderCopy(read.error), ...read.problems] : read.problems,
    staleSince: read.stale ? read.fetchedAt : undefined,
  };
  if (mark !== undefined && !read.stale) marks.set(directory, mark);
  return directory;
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
