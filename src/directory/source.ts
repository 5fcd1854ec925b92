import { eachOf, recordsFrom, type Records } from '../feed/records.js';
import type { Feed, Therapist } from '../feed/schema.js';
import { unlessAborted } from '../lib/abort.js';
import { lazy } from '../lib/memo.js';
import {
  createTask,
  inSlices,
  stepsOf,
  untilIdle,
  yieldToPage,
  type Task,
  type YieldToPage,
} from '../lib/tasks.js';
import { loadPlaces } from '../vocabulary/places/load.js';
import { buildEngine, therapistWith, type Directory, type Engine } from './engine/engine.js';
import type { DirectoryOptions, ZipCodes } from './engine/options.js';
import type { Ages } from '../record/moment.js';
import { needsZip } from '../record/near.js';
import type { DirectorySource, Query } from './query.js';

/**
 * A directory over records in memory. Needs no page and no network; also runs in Node and in a worker.
 *
 * Reads the records once: do not change them afterwards. For ten thousand therapists that takes about a tenth of a second, and
 * the first search for words two tenths more. {@link directorySource} does both in slices.
 *
 * @example
 * const directory = createDirectory(feed.therapists, { currency: 'USD', timeZone: 'America/Denver', labels: feed.labels });
 * const { total, hits, counts } = directory.search({ now: Date.now(), facets: { concern: { any: ['grief'] } } });
 */
export function createDirectory(
  therapists: readonly Therapist[],
  options: DirectoryOptions = {},
): Directory {
  const { info, search, therapist } = createTask(
    buildEngine(recordsFrom(therapists), options),
  ).value();
  return { info, search, therapist };
}

/** The options of {@link directorySource}. */
export interface SourceOptions {
  /** How long facts count after they were checked, in days. */
  ages?: Partial<Ages>;
  /** Loads the ZIP codes. Default {@link loadPlaces}. */
  loadPlaces?: () => Promise<ZipCodes>;
  /** Lets the page work between two slices. By default the rest is done in a new task of the event loop. */
  pause?: YieldToPage;
}

/**
 * A feed as the {@link DirectorySource} of a finder. The first question reads the records, in slices, so that the page stays
 * responsive. After the first search the words of long texts are read in the same way. A search for words waits for them, so
 * it always finds everything.
 *
 * The first question about a place loads the ZIP codes, if any office needs them to be placed. If that fails, those offices
 * have no position, and the next such question tries again.
 *
 * @example
 * const source = directorySource(feed);
 * const { total } = await source.search({ now: Date.now(), near: { state: 'CO', lat: 39.75, lon: -105, radius: 10 } });
 */
export function directorySource(feed: Feed, options: SourceOptions = {}): DirectorySource {
  return sourceOver(recordsFrom(feed.therapists), feed, options);
}

/** What sources over the same records with other times share. */
interface Shared {
  building: Task<Engine>;
  zip: { codes?: ZipCodes | undefined };
}

const shared = new WeakMap<DirectorySource, Shared>();

/**
 * {@link directorySource} over records that are kept in any way.
 *
 * @param before the source over the same records with other times; only these are read anew
 */
export function sourceOver(
  records: Records,
  meta: Omit<Feed, 'therapists'>,
  options: SourceOptions = {},
  before?: DirectorySource,
): DirectorySource {
  const { ages, loadPlaces: load = loadPlaces, pause = yieldToPage } = options;
  const rest = options.pause ?? untilIdle;
  const needsZipCodes = lazy(() => [...eachOf(records, 'locations')].some(needsZip));
  const earlier = before && shared.get(before);
  const zip: Shared['zip'] = earlier?.zip ?? {};
  let isReadingAhead = false;
  const building = createTask(engineOver(records, meta, ages, zip, earlier));
  const whole = async () => records.whenWhole?.();

  async function loadZipCodesFor({ near }: Query) {
    if (near && needsZipCodes()) zip.codes ??= await load().catch(() => undefined);
  }

  async function prepare(query: Query, engine: Engine, signal: AbortSignal | undefined) {
    await unlessAborted(loadZipCodesFor(query), signal);
    // Words may stand in texts that come later.
    if (query.text) await unlessAborted(whole(), signal);
    for (const task of engine.needs(query)) await inSlices(task, pause, signal);
  }

  /** Reads the long texts, once, when no search is waiting. */
  function readAhead({ words }: Engine) {
    if (isReadingAhead) return;
    isReadingAhead = true;
    void rest()
      .then(whole)
      .then(() => inSlices(words, rest));
  }

  const source: DirectorySource = {
    async info(signal) {
      signal?.throwIfAborted();
      return (await inSlices(building, pause, signal)).info();
    },
    async therapist(id, signal) {
      signal?.throwIfAborted();
      await unlessAborted(whole(), signal);
      // Not by the engine: a card that stands alone asks only this, and so builds no index.
      return therapistWith(id, records);
    },
    async search(query, signal) {
      signal?.throwIfAborted();
      const engine = await inSlices(building, pause, signal);
      await prepare(query, engine, signal);
      const result = engine.search(query);
      readAhead(engine);
      return result;
    },
  };
  shared.set(source, { building, zip });
  // Not enumerable: a page that spreads this source into its own must say itself where it searches.
  return Object.defineProperty(source, 'searches', { value: 'here' });
}

function* engineOver(
  records: Records,
  { currency, timeZone, labels }: Omit<Feed, 'therapists'>,
  ages: Partial<Ages> | undefined,
  zip: Shared['zip'],
  earlier: Shared | undefined,
): Generator<void, Engine> {
  const before = earlier && (yield* stepsOf(earlier.building));
  const options = {
    ...(currency && { currency }),
    ...(timeZone && { timeZone }),
    ...(ages && { ages }),
    labels,
    places: () => zip.codes,
  };
  return yield* buildEngine(records, options, before);
}
