import type { Directory } from '../../../src/directory/engine/engine.js';
import {
  normalizeQuery,
  type NormalizedQuery,
} from '../../../src/directory/engine/filtering/normalized-query.js';
import type { DirectoryOptions, ZipCodes } from '../../../src/directory/engine/options.js';
import type { FeeHistogram, Hit, SearchResult } from '../../../src/directory/query.js';
import { typedWords } from '../../../src/directory/text.js';
import type { Therapist } from '../../../src/feed/index.js';
import { acceptingStatus } from '../../../src/record/facts.js';
import type { FeeKind } from '../../../src/record/fees.js';
import { barsFor, type Bars } from '../../../src/record/fee-bars.js';
import { createLabels } from '../../../src/vocabulary/labels.js';
import { candidateOf, placeAll, type Candidate } from './candidates.js';
import { countAll } from './counts.js';
import { directoryInfoOf } from './directory-info.js';
import { meetsRange } from './fees.js';
import { openingCellOf } from './openings.js';
import { inOrder, nameRanks, type Sortable } from './order.js';
import { textsOf } from './record-texts.js';
import { createZonedOpenings, readRow, type Row } from './rows.js';
import { reasonsOf, scoreOf, scoreTermsOf, type ScoreFacts } from './score-terms.js';
import { createTextIndex, type WordMatches } from './text-index.js';

/** A plain engine, to compare the real one with: it looks at every record for every query. */
export function scanDirectory(
  therapists: readonly Therapist[],
  options: DirectoryOptions = {},
): Directory {
  const { currency = 'USD', ages, places } = options;
  const rows = therapists.map((therapist, index) => readRow(therapist, index, options));
  const info = directoryInfoOf(therapists, currency);
  const kept = createKept(rows, options);

  return {
    info: () => info,
    therapist: (id) => therapists.find((therapist) => therapist.id === id),
    search(asked) {
      const normalized = normalizeQuery(asked);
      const { words, fields, named } = findWords(normalized, rows, kept, ages);
      const query = { ...normalized, words };
      const context = {
        query,
        ages,
        zoned: kept.zonedOpeningsIn(query.timeZone),
        fields: words.length ? fields : undefined,
        named: normalized.words.length ? named : undefined,
        offices: query.near ? kept.officesWith(places?.()) : undefined,
      };
      const bars = kept.barsOfKind(query.feeFor);
      const candidates = rows.map((row) => candidateOf(row, context));
      const { matching, fees, ...counts } = countAll(candidates, query, info.values, bars);
      const fee = bars && histogramOf(query.feeFor, currency, bars, fees);
      const typed = typedWords(asked.text ?? '');
      return {
        ...pageOf(matching, query, kept),
        ...counts,
        ...(fee && { fee }),
        notFound: normalized.words
          .filter((word) => !words.includes(word))
          .map((word) => typed.get(word) ?? word),
      };
    },
  };
}

type Kept = ReturnType<typeof createKept>;

/** What rarely changes between searches: by language, zone, ZIP codes and kind of fee. */
function createKept(rows: readonly Row[], { labels }: DirectoryOptions) {
  return {
    textIndexIn: keepLast((locale: string) => {
      const names = createLabels(locale, labels);
      return createTextIndex(rows.map(({ therapist }) => textsOf(therapist, names)));
    }),
    nameRanksIn: keepLast((locale: string) =>
      nameRanks(
        rows.map(({ therapist }) => therapist.name),
        locale,
      ),
    ),
    zonedOpeningsIn: keepLast(createZonedOpenings),
    officesWith: keepLast((zipCodes: ZipCodes | undefined) => placeAll(rows, zipCodes)),
    barsOfKind: keepLast((kind: FeeKind) => barsFor(rows.flatMap(({ fees }) => fees[kind] ?? []))),
  };
}

function findWords(
  { now, locale, words, means }: NormalizedQuery,
  rows: readonly Row[],
  { textIndexIn }: Kept,
  ages: DirectoryOptions['ages'],
): WordMatches {
  const isHidden = (record: number) => {
    const status = acceptingStatus(rows[record]!.therapist, { now, ...(ages && { ages }) });
    return status === 'existing-only' || status === 'closed';
  };
  return textIndexIn(locale).find(words, isHidden, (word) => {
    const values = means.get(word);
    return (
      values &&
      ((record) =>
        values.some(({ facet, value }) => rows[record]!.values.get(facet)?.has(value) ?? false))
    );
  });
}

function pageOf(
  matching: readonly Candidate[],
  query: NormalizedQuery,
  { nameRanksIn }: Kept,
): Pick<SearchResult, 'total' | 'page' | 'pages' | 'pageSize' | 'hits' | 'firstCall'> {
  const ranks = query.sort === 'name' ? nameRanksIn(query.locale) : undefined;
  const sortables = matching.map((candidate) =>
    sortableOf(candidate, query, ranks?.[candidate.row.index] ?? 0),
  );
  const total = matching.length;
  const { pageSize } = query;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(query.page, pages);
  const start = (page - 1) * pageSize;
  const hits = inOrder(sortables, query.sort, query.seed)
    .slice(start, start + pageSize)
    .map(({ candidate }) => hitOf(candidate, query));
  const soonest = inOrder(sortables, 'first-call', query.seed)[0];
  const firstCall = soonest?.nextCall !== undefined && {
    therapist: soonest.candidate.row.therapist,
    start: soonest.nextCall,
  };
  return { total, page, pages, pageSize, hits, ...(firstCall && { firstCall }) };
}

function histogramOf(
  kind: FeeKind,
  currency: string,
  { start, width }: Bars,
  counts: readonly number[],
): FeeHistogram {
  const bars = counts.map((count, i) => ({
    from: start + i * width,
    to: start + (i + 1) * width,
    count,
  }));
  return { for: kind, currency, bars };
}

function sortableOf(
  candidate: Candidate,
  query: NormalizedQuery,
  nameRank: number,
): Sortable & { candidate: Candidate } {
  return {
    candidate,
    id: candidate.row.therapist.id,
    fit: scoreOf(scoreTermsOf(query, scoreFactsOf(candidate, query))),
    nextOpening: candidate.openings.starts?.[0],
    nextCall: candidate.nextCall,
    fee: candidate.fee?.from,
    distance: candidate.distance,
    nameRank,
  };
}

function hitOf(candidate: Candidate, query: NormalizedQuery): Hit {
  const terms = scoreTermsOf(query, scoreFactsOf(candidate, query));
  const { distance, openings, nextCall } = candidate;
  const nextOpening = openings.starts?.[0];
  return {
    therapist: candidate.row.therapist,
    fit: scoreOf(terms),
    reasons: reasonsOf(terms),
    ...(distance !== undefined && { distance }),
    ...(nextOpening !== undefined && { nextOpening }),
    ...(nextCall !== undefined && { nextCall }),
  };
}

function scoreFactsOf(candidate: Candidate, query: NormalizedQuery): ScoreFacts {
  const { row, near, meeting, fee, openings } = candidate;
  const meetsThere = meeting.inPerson === true && near.office === true;
  return {
    lists: (facet, value) => candidate.values(facet)?.has(value) ?? false,
    isFocus: (concern) => row.focus.has(concern),
    field: candidate.field,
    officeDistance: meetsThere ? candidate.distance : undefined,
    remote: meeting.remote === true && near.remote === true,
    accepting: candidate.accepting,
    nextOpening: openings.starts?.[0],
    openingCell: query.opening && openingCellOf(openings, query.opening, query.now),
    feeMeets: query.fee !== undefined && fee !== undefined && meetsRange(fee, query.fee),
    licenseChecked: candidate.licenseChecked,
  };
}

/** Keeps the last result of a function. Not the one of `src`, so that a fault in that shows. */
function keepLast<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (!last || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
