import { eachOf, type Records } from '../../../feed/records.js';
import { memoizeLast } from '../../../lib/memo.js';
import { createTask, inSlices, type Task, type YieldToPage } from '../../../lib/tasks.js';
import type { FeeKind } from '../../../record/fees.js';
import { createLabels } from '../../../vocabulary/labels.js';
import type { DirectoryInfo } from '../../query.js';
import { allBits, type Bits } from '../bits.js';
import type { NormalizedQuery } from '../filtering/normalized-query.js';
import type { DirectoryOptions, ZipCodes } from '../options.js';
import { rankNames } from '../ranking/order.js';
import { idHash } from '../ranking/seeded-rank.js';
import { offersNone } from '../../../record/calls.js';
import { readCalendar } from './calendar.js';
import { createCallIndex, type CallIndex } from './call-index.js';
import { scheduleDatedFacts } from './dated-facts.js';
import type { Dictionary } from './dictionary.js';
import { readDirectoryInfo } from './directory-info.js';
import type { ExpirySchedule } from './expiry-schedule.js';
import { indexFacets, type FacetIndex } from './facet-index.js';
import { indexFees, type FeeIndex } from './fee-index.js';
import { indexOffices, type OfficeIndex } from './office-index.js';
import { readStarts } from './listed-starts.js';
import { createOpeningIndex, type OpeningIndex } from './opening-index.js';
import { indexLabels, indexWords } from './word-index.js';

/**
 * Everything that is read from the records. Records are known by their number, which is their place in the list.
 *
 * What depends on a language, a zone, a kind of fee or the ZIP codes is made when it is first asked for, and kept until
 * another one is: searches rarely change these.
 */
export interface Indexes {
  records: Records;
  everyone: Bits;
  facets: FacetIndex;
  info: DirectoryInfo;
  /** Keeps the facts in {@link facets} that hold only for a time true to the moment of a query. */
  datedFacts: ExpirySchedule;
  /** By record, the hash of its id, which orders equals. */
  idHashes: Int32Array;
  /** Shared by indexes over the same records with other times. */
  words: OwnWords;
  /** The words in the names of values, in a language. */
  labelsIn(locale: string): Dictionary;
  /** By record, the place of its name in a language's order. */
  nameRanksIn(locale: string): Task<Uint32Array>;
  openingsIn(timeZone: string): OpeningIndex;
  calls: CallIndex;
  feesFor(kind: FeeKind): Task<FeeIndex>;
  /** The offices, placed with the ZIP codes that are loaded now. */
  offices(): Task<OfficeIndex>;
}

/** The words of the records' own texts. */
export interface OwnWords {
  /** Those that are searched. */
  task: Task<Dictionary>;
  /** Whether nothing more comes. Until then, the words of long texts are missing. */
  isWhole: boolean;
  /** Those of all texts, while they are read. */
  next?: Task<Dictionary> | undefined;
}

/** Reads the words of all texts, if the long ones came after the others were read. */
export async function renewWords(
  { words, records }: Indexes,
  pause: YieldToPage,
  signal?: AbortSignal,
): Promise<void> {
  if (words.isWhole || !records.isWhole?.()) return;
  const next = (words.next ??= createTask(indexWords(records)));
  await inSlices(next, pause, signal);
  words.task = next;
  words.isWhole = true;
  words.next = undefined;
}

export function* buildIndexes(
  records: Records,
  { currency = 'USD', timeZone, labels, ages, places }: DirectoryOptions,
): Generator<void, Indexes> {
  const facets = yield* indexFacets(records);
  const times = yield* indexTimes(records, timeZone, ages);
  const info = yield* readDirectoryInfo(records, facets, currency);
  const officesWith = memoizeLast((zipCodes: ZipCodes | undefined) =>
    createTask(indexOffices(records, zipCodes)),
  );
  return {
    records,
    everyone: allBits(records.size),
    facets,
    info,
    datedFacts: scheduleDatedFacts(facets, records, ages),
    idHashes: Int32Array.from(eachOf(records, 'id'), ({ id }) => idHash(id)),
    words: { task: createTask(indexWords(records)), isWhole: records.isWhole?.() ?? true },
    labelsIn: memoizeLast((locale) => indexLabels(facets, createLabels(locale, labels))),
    nameRanksIn: memoizeLast((locale) => {
      const names = Array.from(eachOf(records, 'name'), ({ name }) => name);
      return createTask(rankNames(names, locale));
    }),
    ...times,
    feesFor: memoizeLast((kind) => createTask(indexFees(records, kind, currency))),
    offices: () => officesWith(places?.()),
  };
}

/** The indexes over records in which only the times are others. */
export function* reindexTimes(
  indexes: Indexes,
  records: Records,
  { currency = 'USD', timeZone, ages }: DirectoryOptions,
): Generator<void, Indexes> {
  const times = yield* indexTimes(records, timeZone, ages);
  const info = yield* readDirectoryInfo(records, indexes.facets, currency);
  // The sets that these were counted in have since come to hold only what is true now.
  const { values } = indexes.info;
  return { ...indexes, ...times, records, info: { ...info, values } };
}

function* indexTimes(
  records: Records,
  timeZone: string | undefined,
  ages: DirectoryOptions['ages'],
): Generator<void, Pick<Indexes, 'openingsIn' | 'calls'>> {
  const calendar = yield* readCalendar(records, timeZone);
  const consultation = records.pick('consultation');
  const calls = yield* readStarts(records, 'consultation', (record) =>
    offersNone(consultation(record)),
  );
  return {
    openingsIn: memoizeLast((zone) => createOpeningIndex(records, calendar, zone, ages)),
    calls: createCallIndex(records, calls, ages),
  };
}

/** The parts of the indexes that a query needs and that take long to make. */
export function tasksFor(query: NormalizedQuery, indexes: Indexes): Task<unknown>[] {
  const { now, timeZone, feeFor, near, sort, locale, words } = query;
  return [
    indexes.datedFacts.begin(now),
    ...indexes.openingsIn(timeZone).begin(now),
    ...indexes.calls.begin(now),
    indexes.feesFor(feeFor),
    ...(near ? [indexes.offices()] : []),
    ...(sort === 'name' ? [indexes.nameRanksIn(locale)] : []),
    ...(words.length ? [indexes.words.task] : []),
  ];
}
