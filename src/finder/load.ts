import { directorySource } from '../directory/source.js';
import { loadFeed, type FeedCache } from '../feed/load.js';
import type { Feed } from '../feed/schema.js';
import type { FeedError } from '../feed/errors.js';
import type { FeedProblem } from '../feed/problems.js';
import type { Progress } from '../feed/fetch.js';
import { notify } from '../lib/notify.js';
import { warnMissingPart } from '../lib/lost-part.js';
import { citiesOf, type City } from '../vocabulary/places/cities.js';
import { loadPlaces } from '../vocabulary/places/load.js';
import { resolvePlace } from '../vocabulary/places/resolve.js';
import type { LoadedDirectory, PlaceAnswer } from './state.js';

/** What the edge supplies. */
export interface LoadEnvironment {
  fetch?: typeof fetch;
  now(): number;
  /** Keeps the last good copy of the feed, where there is storage. */
  cache?: FeedCache;
}

/** What the console calls them. */
const ZIP_CODES = 'the ZIP codes';

type Tell = (progress: Progress) => void;

/** A directory that is loading or loaded, and who wants to know how much of it has come. */
interface Shared {
  loading: Promise<LoadedDirectory>;
  waiting: Set<Tell>;
}

const shared = new Map<string, Shared>();

/**
 * The directory of a feed's address. However many finders and cards of a page ask for the same address, it is fetched and
 * indexed once. A failure is not kept: asking again tries again; so does asking after a stale copy.
 *
 * @param tell where that takes longer than a second: how much has come
 * @throws FeedError as {@link loadFeed}
 */
export function loadDirectory(
  url: string,
  environment: LoadEnvironment,
  tell?: Tell,
): Promise<LoadedDirectory> {
  const known = shared.get(url);
  if (known) {
    if (tell) known.waiting.add(tell);
    return known.loading;
  }
  const waiting = new Set(tell && [tell]);
  const loading = fetchDirectory(url, environment, (progress) => {
    notify(waiting, progress);
  });
  shared.set(url, { loading, waiting });
  const forget = () => shared.get(url)?.loading === loading && shared.delete(url);
  loading.then((directory) => directory.staleSince !== undefined && forget(), forget);
  const free = () => waiting.clear();
  loading.then(free, free);
  return loading;
}

async function fetchDirectory(
  url: string,
  { fetch, now, cache }: LoadEnvironment,
  onProgress: Tell,
): Promise<LoadedDirectory> {
  const loaded = await loadFeed(url, { fetch, now: now(), cache, onProgress });
  return {
    ...directoryFrom(loaded.feed),
    problems: loaded.error ? [olderCopy(loaded.error), ...loaded.problems] : loaded.problems,
    staleSince: loaded.stale ? loaded.fetchedAt : undefined,
  };
}

/** Whoever publishes the feed has to know why visitors see a copy of it. */
function olderCopy({ message }: FeedError): FeedProblem {
  return { path: 'the file', reason: `an earlier copy is shown. ${message}`, severity: 'warning' };
}

/** A directory over a feed that is already at hand. */
export function directoryFrom(feed: Feed): LoadedDirectory {
  const { therapists, ...meta } = feed;
  let known: City[] | undefined;
  return {
    source: directorySource(feed),
    feed: meta,
    problems: [],
    async placeNamed(text): Promise<PlaceAnswer> {
      // Without the ZIP codes, cities and states are still found.
      const places = await loadPlaces().catch((error: unknown) =>
        warnMissingPart(ZIP_CODES, error),
      );
      const cities = known ?? citiesOf(offices(therapists), places);
      if (places) known = cities;
      const found = resolvePlace(text, { places, cities });
      if (!found) return { kind: places ? 'unknown' : 'unavailable' };
      if (found.kind === 'ambiguous') return { kind: 'ambiguous', options: found.options };
      return { kind: 'found', place: found };
    },
    async placeAt(lat, lon): Promise<PlaceAnswer> {
      // Two decimals are a kilometer or so: near enough to find an office, not to find a person.
      const point = { lat: round(lat), lon: round(lon) };
      const places = await loadPlaces().catch((error: unknown) =>
        warnMissingPart(ZIP_CODES, error),
      );
      if (!places) return { kind: 'unavailable' };
      const state = places.nearestState(point);
      return state ? { kind: 'found', place: { label: '', state, ...point } } : { kind: 'unknown' };
    },
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function* offices(therapists: Feed['therapists']) {
  for (const { locations = [] } of therapists) yield* locations;
}
