import type { FeedLabels, Therapist } from '../feed/index.js';
import { createTask, type Task } from '../feed/slices.js';
import { createLabels } from '../vocabulary/labels.js';
import type { Places } from '../vocabulary/places/index.js';
import { aroundOf } from './around.js';
import { allBits, anyOf, countOf } from './bits.js';
import { readCalendar } from './calendar.js';
import { readColumns } from './columns.js';
import { keepDated } from './dated.js';
import { describe } from './describe.js';
import { hashOf } from './fit.js';
import { createFreeColumns } from './free-times.js';
import { hitOf } from './hit.js';
import { linesOf } from './lines.js';
import type { Ages } from './record/moment.js';
import { newest } from './remember.js';
import { placeOffices } from './offices.js';
import { rankNames } from './order.js';
import { planOf, type Plan } from './plan.js';
import { readPrices } from './prices.js';
import type { DirectoryInfo, FeeKind, Query, SearchResult } from './query.js';
import { pageOf } from './ranking.js';
import type { Scene } from './scene.js';
import { sift } from './sieve.js';
import { createTally } from './tally.js';
import { typedWords } from './text.js';
import { findWords, readNames, readWords } from './words.js';

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
  const columns = yield* readColumns(therapists);
  const calendar = yield* readCalendar(therapists, timeZone);
  const info = yield* describe(therapists, columns, currency);
  const dated = keepDated(columns, therapists, ages);
  const hashes = Int32Array.from(therapists, ({ id }) => hashOf(id));

  const tally = createTally(columns, info, currency);
  const words = createTask(readWords(therapists));
  // What changes seldom between searches: the language, the zone, the kind of fee, whether ZIP codes are there.
  const namesIn = newest((locale: string) => readNames(columns, createLabels(locale, labels)));
  const ranksIn = newest((locale: string) =>
    createTask(
      rankNames(
        therapists.map(({ name }) => name),
        locale,
      ),
    ),
  );
  const freeIn = newest((zone: string) => createFreeColumns(therapists, calendar, zone, ages));
  const pricesFor = newest((kind: FeeKind) => createTask(readPrices(therapists, kind, currency)));
  const officesWith = newest((known: ReturnType<NonNullable<typeof places>>) =>
    createTask(placeOffices(therapists, known)),
  );
  // What one action after another has in common.
  const foundBy = newest(
    ({ locale, words: wanted, means }: Plan) =>
      findWords(
        wanted,
        (word) => {
          const named = means.get(word);
          return (
            named &&
            anyOf(
              everyone,
              named.map(({ facet, value }) => columns.lists[facet].get(value)),
            )
          );
        },
        [words.value(), namesIn(locale)],
        size,
      ),
    (a, b) => wordingOf(a) === wordingOf(b),
  );
  const sceneOf = (plan: Plan): Scene => {
    dated.goTo(plan.now);
    const free = freeIn(plan.timeZone);
    free.goTo(plan.now);
    const around =
      plan.near && aroundOf(plan.near, plan.choices.mode, columns, officesWith(places?.()).value());
    const { accepting } = columns.lists;
    const found = plan.words.length ? foundBy(plan) : undefined;
    return {
      // Words that no record has filter nobody.
      plan: found ? { ...plan, words: found.words } : plan,
      size,
      everyone,
      ...columns,
      closed: anyOf(everyone, [accepting.get('existing-only'), accepting.get('closed')]),
      prices: pricesFor(plan.feeFor).value(),
      free,
      ...(found?.words.length && { found }),
      ...(around && { around }),
    };
  };

  return {
    words,
    info: () => info,
    therapist: (id) => therapists.find((therapist) => therapist.id === id),
    needs(query) {
      const { now, timeZone: zone, feeFor, near, sort, locale, words: wanted } = planOf(query);
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
      const plan = planOf(query);
      const scene = sceneOf(plan);
      const sieve = sift(scene);
      const total = countOf(sieve.fits);
      const pages = Math.max(1, Math.ceil(total / plan.pageSize));
      const page = Math.min(plan.page, pages);
      const start = (page - 1) * plan.pageSize;
      const lines = linesOf(scene);
      const hits = pageOf(sieve.fits, start, start + plan.pageSize, scene, lines, {
        hashes,
        ids: (record) => therapists[record]!.id,
        names: () => ranksIn(plan.locale).value(),
      });
      return {
        total,
        page,
        pages,
        pageSize: plan.pageSize,
        hits: hits.map((record) => hitOf(record, therapists[record]!, lines, scene)),
        ...tally(scene, sieve),
        notFound: notFoundOf(plan, scene.plan.words, query.text),
      };
    },
  };
}

/** What decides where words are found. */
function wordingOf({ locale, words, means }: Plan): string {
  return JSON.stringify([locale, words, [...means]]);
}

function notFoundOf(
  { words }: Plan,
  found: readonly string[],
  text: Query['text'],
): readonly string[] {
  if (found.length === words.length) return [];
  const typed = typedWords(text!);
  return words.filter((word) => !found.includes(word)).map((word) => typed.get(word) ?? word);
}
