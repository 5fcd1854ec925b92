import { eachOf, type Records } from '../../feed/records.js';
import type { Feed } from '../../feed/schema.js';
import { unlessAborted } from '../../lib/abort.js';
import { lazy } from '../../lib/memo.js';
import { createTask, inSlices, untilIdle, yieldToPage } from '../../lib/tasks.js';
import { needsZip } from '../../record/near.js';
import { loadPlaces } from '../../vocabulary/places/load.js';
import type { DirectoryInfo, Query, SearchResult } from '../query.js';
import { buildEngine, type Engine } from './engine.js';
import { renewWords } from './indexes/indexes.js';
import type { SourceOptions, ZipCodes } from './options.js';

/** What answers the questions of a source by the engine. */
export interface EngineSource {
  engine: Engine;
  /** Shared by sources over the same records with other times. */
  zip: { codes?: ZipCodes | undefined };
  info(): DirectoryInfo;
  search(query: Query, signal: AbortSignal | undefined): Promise<SearchResult>;
}

/**
 * Reads the records into indexes, in slices.
 *
 * @param before what answers over the same records with other times; only these are read anew
 */
export async function createEngineSource(
  records: Records,
  { currency, timeZone, labels }: Omit<Feed, 'therapists'>,
  options: SourceOptions,
  before: EngineSource | undefined,
): Promise<EngineSource> {
  const { ages, loadPlaces: load = loadPlaces, pause = yieldToPage } = options;
  const rest = options.pause ?? untilIdle;
  const zip: EngineSource['zip'] = before?.zip ?? {};
  const needsZipCodes = lazy(() => [...eachOf(records, 'locations')].some(needsZip));
  const known = {
    ...(currency && { currency }),
    ...(timeZone && { timeZone }),
    ...(ages && { ages }),
    labels,
    places: () => zip.codes,
  };
  const engine = await inSlices(createTask(buildEngine(records, known, before?.engine)), pause);
  let isReadingAhead = false;

  async function loadZipCodesFor({ near }: Query) {
    if (near && needsZipCodes()) zip.codes ??= await load().catch(() => undefined);
  }

  async function prepare(query: Query, signal: AbortSignal | undefined) {
    await unlessAborted(loadZipCodesFor(query), signal);
    if (query.text) await renewWords(engine.indexes, pause, signal);
    for (const task of engine.needs(query)) await inSlices(task, pause, signal);
  }

  /** Reads the long texts, once, when no search is waiting. */
  function readAhead() {
    if (isReadingAhead) return;
    isReadingAhead = true;
    void rest()
      .then(() => records.whenWhole?.())
      .then(() => renewWords(engine.indexes, rest))
      .then(() => inSlices(engine.indexes.words.task, rest));
  }

  return {
    engine,
    zip,
    info: engine.info,
    async search(query, signal) {
      await prepare(query, signal);
      const result = engine.search(query);
      readAhead();
      return result;
    },
  };
}
