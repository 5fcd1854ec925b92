import type { Therapist } from '../../feed/schema.js';
import { createLabels, type FeedLabels } from '../../vocabulary/labels.js';
import { createTask, type Task } from '../../lib/tasks.js';
import type { Places } from '../../vocabulary/places/places.js';
import { nearSetsOf } from './filtering/near.js';
import { allBits, anyOf, countOf } from './bits.js';
import { readCalendar } from './indexes/calendar.js';
import { indexFacets } from './indexes/facet-index.js';
import { scheduleDatedFacts } from './indexes/dated-facts.js';
import { describe } from './indexes/directory-info.js';
import { idHash } from './ranking/seeded-rank.js';
import { createOpeningIndex } from './indexes/opening-index.js';
import { hitOf } from './ranking/hit.js';
import { scoreTermsOf } from './ranking/score-terms.js';
import type { Ages } from '../../record/moment.js';
import { memoizeLast } from '../../lib/memo.js';
import { indexOffices } from './indexes/office-index.js';
import { rankNames } from './ranking/order.js';
import { normalizeQuery, type NormalizedQuery } from './filtering/normalized-query.js';
import { indexFees } from './indexes/fee-index.js';
import type { DirectoryInfo, Query, SearchResult } from '../query.js';
import type { FeeKind } from '../../record/fees.js';
import { pageOf } from './ranking/page-of-results.js';
import type { QueryContext } from './filtering/query-context.js';
import { filterSetsOf } from './filtering/filter-sets.js';
import { createFacetCounter } from './filtering/facet-counts.js';
import { typedWords } from '../text.js';
import { findWords, indexLabels, indexWords } from './indexes/word-index.js';

/** What a directory needs to know beside its records. */
export interface DirectoryOptions {
  /** The currency of amounts that name none, ISO 4217; fees in another are left aside. Default `USD`. */
  currency?: string;
  /** The IANA zone of usual hours that name none. Without it nobody knows when these are, and they are not searched. */
  timeZone?: string;
  /** Names of values that the feed brings itself. */
  labels?: FeedLabels;
  /** How long facts are believed, in days, each by itself. */
  ages?: Partial<Ages>;
  /** The ZIP codes, as soon as they are loaded. Without them an office without coordinates has no position. */
  places?: () => Pick<Places, 'zip'> | undefined;
}

/** A directory in memory: the questions of {@link DirectorySource}, answered at once. */
export interface Directory {
  info(): DirectoryInfo;
  search(query: Query): SearchResult;
  therapist(id: string): Therapist | undefined;
}

/** A directory, and what it would rather do before it is asked. */
export interface Engine extends Directory {
  /** What has to be made before a query can be answered. Whatever is left of it, the search does at once. */
  needs(query: Query): Task<unknown>[];
  /** The words of all texts, the long ones too, which any search for words needs. */
  words: Task<unknown>;
}

/**
 * Records as columns: a set of records per option, numbers in typed arrays. A query becomes a set per filter; what fits, and
 * what every change would bring, follows from these sets by whole words of bits. Only those who fit are scored, and only a
 * page of them is put into words.
 */
export function* buildEngine(
  therapists: readonly Therapist[],
  { currency = 'USD', timeZone, labels, ages, places }: DirectoryOptions,
): Generator<void, Engine> {
  const size = therapists.length;
  const everyone = allBits(size);
  const index = yield* indexFacets(therapists);
  const calendar = yield* readCalendar(therapists, timeZone);
  const info = yield* describe(therapists, index, currency);
  const dated = scheduleDatedFacts(index, therapists, ages);
  const hashes = Int32Array.from(therapists, ({ id }) => idHash(id));

  const countFacets = createFacetCounter(index, info, currency);
  const words = createTask(indexWords(therapists));
  // What changes seldom between searches: the language, the zone, the kind of fee, whether ZIP codes are there.
  const namesIn = memoizeLast((locale: string) => indexLabels(index, createLabels(locale, labels)));
  const ranksIn = memoizeLast((locale: string) =>
    createTask(
      rankNames(
        therapists.map(({ name }) => name),
        locale,
      ),
    ),
  );
  const freeIn = memoizeLast((zone: string) =>
    createOpeningIndex(therapists, calendar, zone, ages),
  );
  const pricesFor = memoizeLast((kind: FeeKind) =>
    createTask(indexFees(therapists, kind, currency)),
  );
  const officesWith = memoizeLast((known: ReturnType<NonNullable<typeof places>>) =>
    createTask(indexOffices(therapists, known)),
  );
  // What one action after another has in common.
  const foundBy = memoizeLast(
    ({ locale, words: wanted, means }: NormalizedQuery) =>
      findWords(
        wanted,
        (word) => {
          const named = means.get(word);
          return (
            named &&
            anyOf(
              everyone,
              named.map(({ facet, value }) => index.lists[facet].get(value)),
            )
          );
        },
        [words.value(), namesIn(locale)],
        size,
      ),
    (a, b) => wordingOf(a) === wordingOf(b),
  );
  const sceneOf = (normalized: NormalizedQuery): QueryContext => {
    dated.advanceTo(normalized.now);
    const openings = freeIn(normalized.timeZone);
    openings.goTo(normalized.now);
    const nearSets =
      normalized.near &&
      nearSetsOf(normalized.near, normalized.choices.mode, index, officesWith(places?.()).value());
    const { accepting } = index.lists;
    const matches = normalized.words.length ? foundBy(normalized) : undefined;
    return {
      // Words that no record has filter nobody.
      query: matches ? { ...normalized, words: matches.words } : normalized,
      size,
      everyone,
      ...index,
      closed: anyOf(everyone, [accepting.get('existing-only'), accepting.get('closed')]),
      fees: pricesFor(normalized.feeFor).value(),
      openings,
      ...(matches?.words.length && { matches }),
      ...(nearSets && { nearSets }),
    };
  };

  return {
    words,
    info: () => info,
    therapist: (id) => therapists.find((therapist) => therapist.id === id),
    needs(query) {
      const {
        now,
        timeZone: zone,
        feeFor,
        near,
        sort,
        locale,
        words: wanted,
      } = normalizeQuery(query);
      return [
        dated.begin(now),
        ...freeIn(zone).begin(now),
        pricesFor(feeFor),
        ...(near ? [officesWith(places?.())] : []),
        ...(sort === 'name' ? [ranksIn(locale)] : []),
        ...(wanted.length ? [words] : []),
      ];
    },
    search(query) {
      const normalized = normalizeQuery(query);
      const context = sceneOf(normalized);
      const filterSets = filterSetsOf(context);
      const total = countOf(filterSets.fits);
      const pages = Math.max(1, Math.ceil(total / normalized.pageSize));
      const page = Math.min(normalized.page, pages);
      const start = (page - 1) * normalized.pageSize;
      const terms = scoreTermsOf(context);
      const hits = pageOf(filterSets.fits, start, start + normalized.pageSize, context, terms, {
        hashes,
        ids: (record) => therapists[record]!.id,
        names: () => ranksIn(normalized.locale).value(),
      });
      return {
        total,
        page,
        pages,
        pageSize: normalized.pageSize,
        hits: hits.map((record) => hitOf(record, therapists[record]!, terms, context)),
        ...countFacets(context, filterSets),
        notFound: notFoundOf(normalized, context.query.words, query.text),
      };
    },
  };
}

/** What decides where words are found. */
function wordingOf({ locale, words, means }: NormalizedQuery): string {
  return JSON.stringify([locale, words, [...means]]);
}

function notFoundOf(
  { words }: NormalizedQuery,
  matches: readonly string[],
  text: Query['text'],
): readonly string[] {
  if (matches.length === words.length) return [];
  const typed = typedWords(text!);
  return words.filter((word) => !matches.includes(word)).map((word) => typed.get(word) ?? word);
}
