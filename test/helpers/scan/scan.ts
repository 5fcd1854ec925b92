import type { Therapist } from '../../../src/feed/index.js';
import { createLabels } from '../../../src/vocabulary/labels.js';
import type { Directory } from '../../../src/directory/engine/engine.js';
import type { DirectoryOptions } from '../../../src/directory/engine/options.js';
import { describe } from './describe.js';
import { barsFor, type FeeKind } from '../../../src/record/fees.js';
import { meetsRange } from './fees.js';
import { fitOf, fitParts, reasonsOf, type FitFacts } from './fit.js';
import { freeCell } from './free.js';
import { inOrder, nameRanks, type Sortable } from './order.js';
import {
  normalizeQuery,
  type NormalizedQuery,
} from '../../../src/directory/engine/filtering/normalized-query.js';
import type { FeeHistogram, Hit } from '../../../src/directory/query.js';
import { textsOf } from './record-texts.js';
import { createZonedTimes, judge, placeAll, readRow, type Candidate } from './rows.js';
import { typedWords } from '../../../src/directory/text.js';
import { tally } from './tally.js';
import { createTextIndex } from './text-index.js';

/** The plain engine: looks at every record for every query. What it answers is what a query means. */
export function scanDirectory(
  therapists: readonly Therapist[],
  options: DirectoryOptions = {},
): Directory {
  const { currency = 'USD', labels, ages, places } = options;
  const rows = therapists.map((therapist, index) => readRow(therapist, index, options));
  const info = describe(therapists, currency);
  const byId = new Map(therapists.map((therapist) => [therapist.id, therapist]));

  // What changes seldom between searches: the language, the zone, whether ZIP codes are there.
  const textIndexIn = newest((locale: string) => {
    const names = createLabels(locale, labels);
    return createTextIndex(therapists.map((therapist) => textsOf(therapist, names)));
  });
  const nameRanksIn = newest((locale: string) =>
    nameRanks(
      therapists.map(({ name }) => name),
      locale,
    ),
  );
  const zonedTimesIn = newest(createZonedTimes);
  const officesWith = newest((known: ReturnType<NonNullable<typeof places>>) =>
    placeAll(rows, known),
  );
  const barsOfKind = newest((kind: FeeKind) =>
    barsFor(rows.flatMap(({ fees }) => fees[kind] ?? [])),
  );

  return {
    info: () => info,
    therapist: (id) => byId.get(id),
    search(query) {
      const asked = normalizeQuery(query);
      const { words, fields } = textIndexIn(asked.locale).find(asked.words, (word) => {
        const named = asked.means.get(word);
        return (
          named &&
          ((record) =>
            named.some(({ facet, value }) => rows[record]!.values.get(facet)?.has(value)))
        );
      });
      const plan = { ...asked, words };
      const typed = typedWords(query.text ?? '');
      const scene = {
        plan,
        ages,
        zoned: zonedTimesIn(plan.timeZone),
        fields: words.length ? fields : undefined,
        offices: plan.near ? officesWith(places?.()) : undefined,
      };
      const candidates = rows.map((row) => judge(row, scene));
      const bars = barsOfKind(plan.feeFor);
      const { fits, fees, ...counted } = tally(candidates, plan, info.values, bars);

      const ranks = plan.sort === 'name' ? nameRanksIn(plan.locale) : undefined;
      const sortables = fits.map((candidate) =>
        sortableOf(candidate, plan, ranks?.[candidate.row.index] ?? 0),
      );
      const total = fits.length;
      const pages = Math.max(1, Math.ceil(total / plan.pageSize));
      const page = Math.min(plan.page, pages);
      const start = (page - 1) * plan.pageSize;
      const fee: FeeHistogram | undefined = bars && {
        for: plan.feeFor,
        currency,
        bars: fees.map((count, i) => ({
          from: bars.start + i * bars.width,
          to: bars.start + (i + 1) * bars.width,
          count,
        })),
      };
      return {
        total,
        page,
        pages,
        pageSize: plan.pageSize,
        hits: inOrder(sortables, plan.sort, plan.seed)
          .slice(start, start + plan.pageSize)
          .map(({ candidate }) => hitOf(candidate, plan)),
        ...counted,
        ...(fee && { fee }),
        notFound: asked.words
          .filter((word) => !words.includes(word))
          .map((word) => typed.get(word) ?? word),
      };
    },
  };
}

function sortableOf(
  candidate: Candidate,
  plan: NormalizedQuery,
  nameRank: number,
): Sortable & { candidate: Candidate } {
  return {
    candidate,
    id: candidate.row.therapist.id,
    fit: fitOf(fitParts(plan, fitFactsOf(candidate, plan))),
    nextOpening: candidate.times.starts?.[0],
    fee: candidate.fee?.from,
    distance: candidate.distance,
    nameRank,
  };
}

function hitOf(candidate: Candidate, plan: NormalizedQuery): Hit {
  const parts = fitParts(plan, fitFactsOf(candidate, plan));
  const { distance, times } = candidate;
  const nextOpening = times.starts?.[0];
  return {
    therapist: candidate.row.therapist,
    fit: fitOf(parts),
    reasons: reasonsOf(parts),
    ...(distance !== undefined && { distance }),
    ...(nextOpening !== undefined && { nextOpening }),
  };
}

function fitFactsOf(candidate: Candidate, plan: NormalizedQuery): FitFacts {
  const { row, field, distance, ways, meeting, accepting, fee, times, licenseChecked } = candidate;
  const meetsThere = meeting.inPerson === true && ways.office === true;
  return {
    lists: (facet, value) => candidate.values(facet)?.has(value) ?? false,
    isFocus: (concern) => row.focus.has(concern),
    field,
    officeDistance: meetsThere ? distance : undefined,
    remote: meeting.remote === true && ways.remote === true,
    accepting,
    nextOpening: times.starts?.[0],
    openingCell: plan.opening && freeCell(times, plan.opening, plan.now),
    feeMeets: plan.fee !== undefined && fee !== undefined && meetsRange(fee, plan.fee),
    licenseChecked,
  };
}

/** Keeps the newest answer, which is the one most likely to be asked for again. */
function newest<K, V>(make: (key: K) => V): (key: K) => V {
  let kept: { key: K; value: V } | undefined;
  return (key) => {
    if (!kept || kept.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
}
