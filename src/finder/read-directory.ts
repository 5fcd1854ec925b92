import type { FeedError } from '../feed/errors.js';
import type { Progress } from '../feed/fetch.js';
import { loadRecords } from '../feed/load.js';
import type { FeedCache, LoadOptions } from '../feed/loading.js';
import type { FeedProblem } from '../feed/problems.js';
import type { Records } from '../feed/records.js';
import { warnMissingPart } from '../lib/lost-part.js';
import { directoryOver } from './directory.js';
import type { FeedMeta, LoadedDirectory } from './state.js';

/** What the page provides. */
export interface LoadEnvironment {
  fetch?: typeof fetch;
  now(): number;
  /** Keeps the last good copy of the feed, if storage is available. */
  cache?: FeedCache;
  /** Asks the server again, even if this page or the browser's cache has a copy. */
  again?: boolean;
}

/** What a directory was read from. */
export interface Origin {
  /** Of the feed: the same mark, the same file. */
  mark: string | undefined;
  records: Records;
  meta: FeedMeta;
  /** Of the feed alone. */
  problems: readonly FeedProblem[];
  staleSince: number | undefined;
  /** The mark of the file of times. */
  timesMark?: string | undefined;
}

export const origins = new WeakMap<LoadedDirectory, Origin>();

/** Reads a feed and its file of times. @throws FeedError as `loadFeed` */
export async function readDirectory(
  url: string,
  { fetch: given = fetch, now, cache, again }: LoadEnvironment,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDirectory> {
  const ask = again ? anew(given) : given;
  const options = { now: now(), cache, onProgress };
  const origin = await readOrigin(url, ask, options);
  if (origin.meta.timesUrl === undefined) return directoryOf(origin);
  const newer = await import('./newer-directory.js').catch((error: unknown) =>
    warnMissingPart('the file of times', error),
  );
  return directoryOf(origin, await newer?.timedRecords(url, origin, ask, options.now));
}

/** @throws FeedError as `loadFeed` */
export async function readOrigin(
  url: string,
  ask: typeof fetch,
  options: LoadOptions,
): Promise<Origin> {
  const { fetch: marking, mark } = noting(ask);
  const read = await loadRecords(url, { ...options, fetch: marking });
  const { feed, records, problems, stale, fetchedAt, error } = read;
  return {
    mark: stale ? undefined : mark(),
    records,
    meta: feed,
    problems: error ? [olderCopy(error), ...problems] : problems,
    staleSince: stale ? fetchedAt : undefined,
  };
}

/** The records of a feed with the times of a file of their own. */
export interface TimedRecords {
  /** Absent if the file could not be read. */
  records?: Records;
  problems: readonly FeedProblem[];
  /** Of the file. */
  mark?: string | undefined;
}

/** @param before a directory over the same feed, with other times */
export function directoryOf(
  origin: Origin,
  timed?: TimedRecords,
  before?: LoadedDirectory,
): LoadedDirectory {
  const { meta, problems, staleSince } = origin;
  const directory: LoadedDirectory = {
    ...directoryOver(timed?.records ?? origin.records, meta, before),
    problems: [...problems, ...(timed?.problems ?? [])],
    staleSince,
  };
  origins.set(directory, { ...origin, timesMark: timed?.mark });
  return directory;
}

/** The problem that tells the feed's publisher why visitors see an older copy. */
function olderCopy({ message }: FeedError): FeedProblem {
  return { path: 'the file', reason: `an earlier copy is shown. ${message}`, severity: 'warning' };
}

/** Asks the server whether the browser's own copy is still right. */
export const anew =
  (given: typeof fetch): typeof fetch =>
  (input, init) =>
    given(input, { ...init, cache: 'no-cache' });

/** Notes the mark of the last file. */
export function noting(ask: typeof fetch): { fetch: typeof fetch; mark(): string | undefined } {
  let mark: string | undefined;
  return {
    async fetch(input, init) {
      const response = await ask(input, init);
      mark = markOf(response);
      return response;
    },
    mark: () => mark,
  };
}

/** From another origin, only the date can be read. */
export function markOf({ headers }: Response): string | undefined {
  return headers.get('etag') ?? headers.get('last-modified') ?? undefined;
}
