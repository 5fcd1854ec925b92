import type { Feed, Therapist } from '../feed/index.js';
import { loadPlaces, type Places } from '../vocabulary/places/index.js';
import type { Ages } from './moment.js';
import { needsZip } from './near.js';
import type { DirectorySource, Query } from './query.js';
import type { DirectoryOptions } from './rows.js';
import { scanDirectory, type Directory } from './scan.js';

/**
 * A directory over records in memory. Needs no page and no network; runs in Node and in a worker too.
 *
 * The records are read once and never changed; change none of them afterwards.
 *
 * @example
 * const directory = createDirectory(feed.therapists, { currency: 'USD', timeZone: 'America/Denver', labels: feed.labels });
 * const { total, hits, counts } = directory.search({ now: Date.now(), facets: { concern: { any: ['grief'] } } });
 */
export function createDirectory(
  therapists: readonly Therapist[],
  options: DirectoryOptions = {},
): Directory {
  return scanDirectory(therapists, options);
}

/** What {@link directorySource} takes beside the feed. */
export interface SourceOptions {
  /** How long facts are believed, in days, each by itself. */
  ages?: Partial<Ages>;
  /** Brings the ZIP codes. Default {@link loadPlaces}. */
  loadPlaces?: () => Promise<Pick<Places, 'zip'>>;
}

/**
 * A feed behind the seam that every element asks. The ZIP codes are loaded with the first question about a place, and only
 * for a feed with offices that cannot be placed without them. If they cannot be had, those offices count as unknown, and
 * the next such question tries again.
 *
 * @example
 * const source = directorySource(feed);
 * const { total } = await source.search({ now: Date.now(), near: { state: 'CO', lat: 39.75, lon: -105, radius: 10 } });
 */
export function directorySource(feed: Feed, options: SourceOptions = {}): DirectorySource {
  const { therapists, currency, timeZone, labels } = feed;
  const { ages, loadPlaces: load = loadPlaces } = options;
  const wantsPlaces = therapists.some(needsZip);
  let known: Pick<Places, 'zip'> | undefined;
  const directory = createDirectory(therapists, {
    ...(currency && { currency }),
    ...(timeZone && { timeZone }),
    ...(ages && { ages }),
    labels,
    places: () => known,
  });

  const placesFor = async ({ near }: Query) => {
    if (near && wantsPlaces) known ??= await load().catch(() => undefined);
  };

  return {
    info: (signal) => ask(signal, () => directory.info()),
    therapist: (id, signal) => ask(signal, () => directory.therapist(id)),
    search: (query, signal) =>
      ask(
        signal,
        () => directory.search(query),
        () => placesFor(query),
      ),
  };
}

/** Answers, or rejects with the signal's reason, even while something is still being prepared. */
async function ask<T>(
  signal: AbortSignal | undefined,
  question: () => T,
  prepare?: () => Promise<void>,
): Promise<T> {
  signal?.throwIfAborted();
  if (prepare) await Promise.race([prepare(), ...(signal ? [abortOf(signal)] : [])]);
  signal?.throwIfAborted();
  return question();
}

/** Settles when the signal is aborted, and lives no longer than the signal does. */
function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}
