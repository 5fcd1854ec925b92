import { FeedError } from '../feed/errors.js';
import { fetchBytes, type Progress } from '../feed/fetch.js';
import { jsonOf } from '../feed/json-of.js';
import { loadRecords, type FeedCache, type LoadOptions } from '../feed/load.js';
import type { FeedProblem } from '../feed/problems.js';
import type { Records } from '../feed/records.js';
import { withTimes } from '../feed/timed-records.js';
import type { Times } from '../feed/times.js';
import { delay } from '../lib/abort.js';
import { decode } from '../lib/text/decode.js';
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
interface Origin {
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

const origins = new WeakMap<LoadedDirectory, Origin>();

/** How long the first view waits for the file of times once the feed is there, in milliseconds. */
const TIMES_WAIT = 3_000;

/** Reads a feed and its file of times. @throws FeedError as `loadFeed` */
export async function readDirectory(
  url: string,
  { fetch: given = fetch, now, cache, again }: LoadEnvironment,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDirectory> {
  const ask = again ? anew(given) : given;
  const options = { now: now(), cache, onProgress };
  const origin = await readOrigin(url, ask, options);
  return directoryOf(origin, await timesOf(url, origin, ask, options.now));
}

/**
 * Reads what is newer than a directory at hand, which it returns if nothing is.
 *
 * @throws FeedError as `loadFeed`. No earlier copy takes its place
 */
export async function newerDirectory(
  url: string,
  known: LoadedDirectory | undefined,
  { fetch: given = fetch, now, cache }: LoadEnvironment,
): Promise<LoadedDirectory> {
  const ask = anew(given);
  const at = now();
  const origin = known && origins.get(known);
  const options = { now: at, retries: 0, cache: onlyKept(cache) };
  try {
    const newer = await readOrigin(url, unless(origin?.mark, ask), options);
    return directoryOf(newer, await timesOf(url, newer, ask, at));
  } catch (error) {
    if (!(error instanceof Unchanged)) throw error;
  }
  const times = await timesOf(url, origin!, unless(origin!.timesMark, ask), at);
  return times?.times ? directoryOf(origin!, times, known) : known!;
}

async function readOrigin(url: string, ask: typeof fetch, options: LoadOptions): Promise<Origin> {
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

/** @param before a directory over the same feed, with other times */
function directoryOf(
  origin: Origin,
  times: ReadTimes | undefined,
  before?: LoadedDirectory,
): LoadedDirectory {
  const { records, meta, problems, staleSince } = origin;
  const timed = times?.times ? withTimes(records, times.times) : records;
  const directory: LoadedDirectory = {
    ...directoryOver(timed, meta, before),
    problems: [...problems, ...(times?.problems ?? [])],
    staleSince,
  };
  origins.set(directory, { ...origin, timesMark: times?.mark });
  return directory;
}

/** The problem that tells the feed's publisher why visitors see an older copy. */
function olderCopy({ message }: FeedError): FeedProblem {
  return { path: 'the file', reason: `an earlier copy is shown. ${message}`, severity: 'warning' };
}

interface ReadTimes {
  mark?: string | undefined;
  times?: Times;
  problems: readonly FeedProblem[];
}

/** The file of times that a feed names. A file that does not come leaves the times that are in the feed. */
async function timesOf(
  feedUrl: string,
  { meta: { timesUrl } }: Origin,
  ask: typeof fetch,
  now: number,
): Promise<ReadTimes | undefined> {
  if (timesUrl === undefined) return undefined;
  const problem = (reason: string): ReadTimes => ({
    problems: [{ path: 'timesUrl', reason, severity: 'warning' }],
  });
  if (new URL(timesUrl).origin !== new URL(feedUrl).origin)
    return problem('is not on the origin of the feed: its times are not read');
  const { fetch: marking, mark } = noting(ask);
  const read = async (): Promise<ReadTimes> => {
    const { bytes } = await fetchBytes(timesUrl, { now, fetch: marking, retries: 0 });
    const { parseTimes } = await import('../feed/times.js');
    return { ...parseTimes(jsonOf(decode(bytes.buffer).text), now), mark: mark() };
  };
  const reading = read().catch((error: unknown) =>
    error instanceof Unchanged ? undefined : problem(`could not be read. ${messageOf(error)}`),
  );
  return Promise.race([reading, delay(TIMES_WAIT).then(() => undefined)]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The file at an address is that of the directory at hand. */
class Unchanged extends FeedError {
  constructor() {
    super('unreachable', 'The file is as it was.');
  }
}

/** Asks the server whether the browser's own copy is still right. */
const anew =
  (given: typeof fetch): typeof fetch =>
  (input, init) =>
    given(input, { ...init, cache: 'no-cache' });

/** Reads nothing of a file that has a mark. @throws Unchanged */
const unless =
  (mark: string | undefined, ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await ask(input, init);
    if (mark === undefined || markOf(response) !== mark) return response;
    void response.body?.cancel().catch(() => undefined);
    throw new Unchanged();
  };

/** Notes the mark of the last file. */
function noting(ask: typeof fetch): { fetch: typeof fetch; mark(): string | undefined } {
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
function markOf({ headers }: Response): string | undefined {
  return headers.get('etag') ?? headers.get('last-modified') ?? undefined;
}

/** Keeps copies, and gives none. */
const onlyKept = (cache: FeedCache | undefined): FeedCache | undefined =>
  cache && { ...cache, get: () => Promise.resolve(undefined) };
