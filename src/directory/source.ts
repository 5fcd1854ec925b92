import { FeedError } from '../feed/errors.js';
import { recordsFrom, therapistWith, type Records } from '../feed/records.js';
import type { Feed } from '../feed/schema.js';
import { unlessAborted } from '../lib/abort.js';
import { warnMissingPart } from '../lib/lost-part.js';
import type { EngineSource } from './engine/engine-source.js';
import type { SourceOptions } from './engine/options.js';
import { firstPage, hasFirstPage } from './first-page.js';
import type { DirectorySource } from './query.js';

/**
 * A feed as the {@link DirectorySource} of a finder. The first question brings the engine and reads the records, in slices, so that the page
 * stays responsive. Only the first page of everyone, without counts, waits for neither. After the first search the words of long texts are
 * read in the same way. A search for words waits until all texts that are here are read.
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

/**
 * Brings the engine, which is a file of its own. Sources do so with the first question that needs it: only for who knows before that there will
 * be one.
 *
 * @throws FeedError `no-search` if it does not come; the next question tries again
 */
export function loadEngine() {
  return orNoSearch(() => import('./engine/engine-source.js'));
}

/**
 * What searches, from a file of its own.
 *
 * @throws FeedError `no-search` if it does not come
 */
export async function orNoSearch<T>(bring: () => Promise<T>): Promise<T> {
  try {
    return await bring();
  } catch (cause) {
    warnMissingPart('the search', cause);
    throw new FeedError('no-search', 'What searches the directory could not be loaded.', {
      cause,
    });
  }
}

/** The engine of each source, once it is there. */
const engines = new WeakMap<DirectorySource, () => Promise<EngineSource>>();

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
  let earlier = before && engines.get(before);
  let engine: EngineSource | undefined;
  let coming: Promise<EngineSource> | undefined;

  async function begin(): Promise<EngineSource> {
    const [{ createEngineSource }, known] = await Promise.all([loadEngine(), earlier?.()]);
    engine = await createEngineSource(records, meta, options, known);
    earlier = undefined;
    return engine;
  }

  const whenThere = () =>
    (coming ??= begin().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));

  const source: DirectorySource = {
    async info(signal) {
      signal?.throwIfAborted();
      return (await unlessAborted(whenThere(), signal)).info();
    },
    // Not by the engine: a card that stands alone asks only this, and so builds no index.
    therapist: (id, signal) =>
      unlessAborted(
        Promise.resolve().then(() => therapistWith(id, records)),
        signal,
      ),
    async search(query, signal) {
      signal?.throwIfAborted();
      if (!engine && hasFirstPage(query)) return firstPage(records, query, options.ages);
      return (await unlessAborted(whenThere(), signal)).search(query, signal);
    },
    ...(records.whenWhole && { whenWhole: records.whenWhole }),
  };
  engines.set(source, whenThere);
  // Not enumerable: a page that spreads this source into its own must say itself where it searches.
  return Object.defineProperty(source, 'searches', { value: 'here' });
}
