import { FeedError } from '../feed/errors.js';
import { fetchText } from '../feed/fetch-text.js';
import { jsonOf } from '../feed/json-of.js';
import type { FeedCache } from '../feed/loading.js';
import { withTimes } from '../feed/timed-records.js';
import { parseTimes } from '../feed/times.js';
import { delay } from '../lib/abort.js';
import {
  anew,
  directoryOf,
  markOf,
  noting,
  origins,
  readOrigin,
  type LoadEnvironment,
  type Origin,
  type TimedRecords,
} from './read-directory.js';
import type { LoadedDirectory } from './state.js';

/** How long the first view waits for the file of times once the feed is there, in milliseconds. */
const TIMES_WAIT = 3_000;

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
    return directoryOf(newer, await timedRecords(url, newer, ask, at));
  } catch (error) {
    if (!(error instanceof Unchanged)) throw error;
  }
  const timed = await timedRecords(url, origin!, unless(origin!.timesMark, ask), at);
  return timed?.records ? directoryOf(origin!, timed, known) : known!;
}

/**
 * The records of a feed with the times of the file that it names; `undefined` if it names none, or the file is as it was. A file that does not
 * come leaves the times that are in the feed.
 */
export async function timedRecords(
  feedUrl: string,
  { meta: { timesUrl }, records }: Origin,
  ask: typeof fetch,
  now: number,
): Promise<TimedRecords | undefined> {
  if (timesUrl === undefined) return undefined;
  const problem = (reason: string): TimedRecords => ({
    problems: [{ path: 'timesUrl', reason, severity: 'warning' }],
  });
  if (new URL(timesUrl).origin !== new URL(feedUrl).origin)
    return problem('is not on the origin of the feed: its times are not read');
  const { fetch: marking, mark } = noting(ask);
  const read = async (): Promise<TimedRecords> => {
    const { text } = await fetchText(timesUrl, { now, fetch: marking, retries: 0 });
    const { times, problems } = parseTimes(jsonOf(text), now);
    return { ...(times && { records: withTimes(records, times) }), problems, mark: mark() };
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

/** Reads nothing of a file that has a mark. @throws Unchanged */
const unless =
  (mark: string | undefined, ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await ask(input, init);
    if (mark === undefined || markOf(response) !== mark) return response;
    void response.body?.cancel().catch(() => undefined);
    throw new Unchanged();
  };

/** Keeps copies, and gives none. */
const onlyKept = (cache: FeedCache | undefined): FeedCache | undefined =>
  cache && { ...cache, get: () => Promise.resolve(undefined) };
