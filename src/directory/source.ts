import type { Feed, Therapist } from '../feed/schema.js';
import { createTask, inSlices, yieldToPage, type YieldToPage } from '../lib/tasks.js';
import { loadPlaces } from '../vocabulary/places/load.js';
import type { Places } from '../vocabulary/places/places.js';
import {
  buildEngine,
  type Directory,
  type DirectoryOptions,
  type Engine,
} from './engine/engine.js';
import type { Ages } from '../record/moment.js';
import { needsZip } from '../record/near.js';
import type { DirectorySource, Query } from './query.js';

/**
 * A directory over records in memory. Needs no page and no network; runs in Node and in a worker too.
 *
 * The records are read once and never changed; change none of them afterwards. Reading ten thousand takes about a tenth of a
 * second, the first search for words two more; {@link directorySource} does both in slices.
 *
 * @example
 * const directory = createDirectory(feed.therapists, { currency: 'USD', timeZone: 'America/Denver', labels: feed.labels });
 * const { total, hits, counts } = directory.search({ now: Date.now(), facets: { concern: { any: ['grief'] } } });
 */
export function createDirectory(
  therapists: readonly Therapist[],
  options: DirectoryOptions = {},
): Directory {
  const { info, search, therapist } = createTask(buildEngine(therapists, options)).value();
  return { info, search, therapist };
}

/** What {@link directorySource} takes beside the feed. */
export interface SourceOptions {
  /** How long facts are believed, in days, each by itself. */
  ages?: Partial<Ages>;
  /** Brings the ZIP codes. Default {@link loadPlaces}. */
  loadPlaces?: () => Promise<Pick<Places, 'zip'>>;
  /** Lets the page do what is due between two slices of work. Default: a task of its own. */
  pause?: YieldToPage;
}

/**
 * A feed behind the seam that every element asks. The records are read with the first question, in slices, so that the page
 * stays responsive; the words of long texts are read in the same way after the first search, and a search for words waits
 * for the last of them, so that it never finds less than there is.
 *
 * The ZIP codes are loaded with the first question about a place, and only for a feed with offices that cannot be placed
 * without them. If they cannot be had, those offices count as unknown, and the next such question tries again.
 *
 * @example
 * const source = directorySource(feed);
 * const { total } = await source.search({ now: Date.now(), near: { state: 'CO', lat: 39.75, lon: -105, radius: 10 } });
 */
export function directorySource(feed: Feed, options: SourceOptions = {}): DirectorySource {
  const { therapists, currency, timeZone, labels } = feed;
  const { ages, loadPlaces: load = loadPlaces, pause: breathe = yieldToPage } = options;
  const wantsPlaces = therapists.some(needsZip);
  let known: Pick<Places, 'zip'> | undefined;
  let reading = false;
  const building = createTask(
    buildEngine(therapists, {
      ...(currency && { currency }),
      ...(timeZone && { timeZone }),
      ...(ages && { ages }),
      labels,
      places: () => known,
    }),
  );

  async function placesFor({ near }: Query) {
    if (near && wantsPlaces) known ??= await load().catch(() => undefined);
  }

  async function prepare(query: Query, engine: Engine, signal: AbortSignal | undefined) {
    await unlessAborted(placesFor(query), signal);
    for (const task of engine.needs(query)) await inSlices(task, breathe, signal);
  }

  /** Reads the long texts, once, while nobody waits for them. */
  function readAhead({ words }: Engine) {
    if (reading) return;
    reading = true;
    void breathe().then(() => inSlices(words, breathe));
  }

  const source: DirectorySource = {
    async info(signal) {
      signal?.throwIfAborted();
      return (await inSlices(building, breathe, signal)).info();
    },
    therapist: (id, signal) =>
      Promise.resolve().then(() => {
        signal?.throwIfAborted();
        // A card that stands alone asks no more than this: it needs no index.
        return therapists.find((therapist) => therapist.id === id);
      }),
    async search(query, signal) {
      signal?.throwIfAborted();
      const engine = await inSlices(building, breathe, signal);
      await prepare(query, engine, signal);
      const result = engine.search(query);
      readAhead(engine);
      return result;
    },
  };
  // Not enumerable: a source that a page makes of a copy of this one says for itself where it searches.
  return Object.defineProperty(source, 'searches', { value: 'here' });
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  // The listener lives no longer than the signal does.
  const aborted = new Promise<void>((resolve) =>
    signal?.addEventListener('abort', () => resolve(), { once: true }),
  );
  await Promise.race([work, aborted]);
  signal?.throwIfAborted();
}
