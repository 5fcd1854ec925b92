import { loadavg } from 'node:os';
import {
  createDirectory,
  type Directory,
  type Query,
  type SearchResult,
} from '../src/directory/index.js';
import type { Feed } from '../src/feed/index.js';
import { facetIds, type FacetId } from '../src/vocabulary/facets.js';
import { usualFilters } from '../src/views/filter-ids.js';
import { documentsOf, needsOf, type Answer } from './documents.js';
import { flexSearch, fuse, itemsJs, miniSearch, orama } from './peers.js';
import { numberedFilter, plainFilter } from './plain.js';
import { NOW, syntheticFeed, syntheticSessions, type Action } from './synthetic.js';
import { percentile, rounded, timed } from './timing.js';

/** How many sessions. Many, so that few searches meet the garbage collection after building, as in a real visit. */
const ALONE = 120;
/** How many sessions to compare libraries with. Fewer, because some are slow. */
const COMPARED = 30;
/** How long each other library is measured at each size, in milliseconds. */
const BUDGET = 20_000;
/** The facets that a panel shows first. */
const shown = usualFilters
  .filter((id) => facetIds.includes(id as FacetId))
  .slice(0, 10) as FacetId[];
/** Not among the sessions that are timed. */
const warmUp = syntheticSessions(COMPARED, 3);

/** Measures the directory, alone and compared with other libraries, and prints tables. @param size how many therapists */
export async function bench(size: number): Promise<void> {
  const feed = syntheticFeed(size);
  console.log(`\n${size} therapists · load ${loadavg()[0]!.toFixed(1)}`);

  // Warms up the compiler, not the directory that is measured. Twice, because code compiled for the first directory is compiled
  // again for the second.
  for (const warm of [directoryOf(feed), directoryOf(feed)]) {
    for (const { query } of warmUp) warm.search(query);
  }
  const [directory, building] = await timed(() => directoryOf(feed));
  console.table([{ build: rounded(building), ...(await firsts(directory)) }]);
  const times: { kind: string; ms: number }[] = [];
  for (const action of syntheticSessions(ALONE)) times.push(await timeAction(directory, action));
  printActions(times);
  await printHorizons(feed);

  const actions = syntheticSessions(COMPARED);
  await compare(feed, actions, directory, facetIds);
  console.log('Total, page and the counts of the same ten facets, and nothing else:');
  await compare(feed, actions, directory, shown);
}

function directoryOf({ therapists, currency, timeZone, labels }: Feed): Directory {
  return createDirectory(therapists, { currency: currency!, timeZone: timeZone!, labels });
}

/** The times of first searches, in milliseconds. They make parts of the index that a source would make in slices before. */
async function firsts(directory: Directory) {
  const query: Query = { now: NOW, timeZone: 'America/New_York', locale: 'en-US' };
  const kinds: Record<string, Partial<Query>> = {
    'first search': {},
    'first words': { text: 'anxiety' },
    'first place': { near: { state: 'NY', lat: 40.7, lon: -74, radius: 10 } },
    'first by name': { sort: 'name' },
  };
  const times: Record<string, number> = {};
  for (const [kind, change] of Object.entries(kinds)) {
    const [, ms] = await timed(() => directory.search({ ...query, ...change }));
    times[kind] = rounded(ms);
  }
  return times;
}

async function timeAction(directory: Directory, { kind, query }: Action) {
  const [, ms] = await timed(() => directory.search(query));
  return { kind, ms };
}

function printActions(times: readonly { kind: string; ms: number }[]): void {
  const row = (action: string, list: typeof times) => ({
    action,
    queries: list.length,
    ...figures(list.map(({ ms }) => ms)),
  });
  const kinds = [...new Set(times.map(({ kind }) => kind))];
  console.table([
    ...kinds.map((kind) =>
      row(
        kind,
        times.filter((time) => time.kind === kind),
      ),
    ),
    row('all', times),
  ]);
}

/**
 * What openings within a number of days cost that is not always counted. Each has a directory of its own, in which time goes on; the first
 * half of the sessions warms up.
 */
async function printHorizons(feed: Feed): Promise<void> {
  const kinds = Object.entries({ 'always counted': 7, another: 5 }).map(([kind, within]) => {
    return { kind, within, directory: directoryOf(feed), times: [] as number[] };
  });
  const actions = syntheticSessions(ALONE);
  for (const [i, { query }] of actions.entries()) {
    for (const { within, directory, times } of i % 2 ? kinds : [...kinds].reverse()) {
      const opening = { ...query.opening, within };
      const [, ms] = await timed(() => directory.search({ ...query, opening }));
      if (i >= actions.length / 2) times.push(ms);
    }
  }
  const [standing] = kinds;
  console.log('With openings within a number of days, which is always counted or is not:');
  console.table(
    kinds.map(({ kind, within, times }) => ({
      kind,
      days: within,
      ...figures(times),
      ratio: rounded(percentile(times, 50) / percentile(standing!.times, 50)),
    })),
  );
}

function figures(times: readonly number[]) {
  return Object.fromEntries([50, 95, 99, 100].map((p) => [`p${p}`, rounded(percentile(times, p))]));
}

/**
 * Runs the same queries with one library after another. A time counts only if the answer is the same as ours.
 *
 * @param facets those whose values are counted. If not all, nothing else is counted either
 */
async function compare(
  feed: Feed,
  actions: readonly Action[],
  directory: Directory,
  facets: readonly FacetId[],
): Promise<void> {
  const asked = (query: Query): Query =>
    facets.length < facetIds.length ? { ...query, want: facets } : query;
  // Each query as it is, which only ours and `filter()` can express, and as most can express it.
  const queries = actions.flatMap(({ query }) => [query, common(query)]).map(asked);
  const warming = warmUp.map(({ query }) => asked(query));
  const expected = queries.map((query) => directory.search({ ...query, now: NOW }));

  const own: number[] = [];
  for (const query of warming) directory.search(query);
  for (const query of queries) own.push((await timed(() => directory.search(query)))[1]);
  const rows: object[] = [{ engine: 'therapist-finder', queries: own.length, ...figures(own) }];

  const docs = documentsOf(feed);
  for (const make of [plainFilter, numberedFilter, miniSearch, flexSearch, fuse, orama, itemsJs]) {
    const [peer, building] = await timed(() => make(docs, facets));
    const canAnswer = (query: Query) => needsOf(query).every((need) => peer.can.includes(need));
    const askable = [...queries.keys()].filter((i) => canAnswer(queries[i]!));
    const started = performance.now();
    for (const query of warming.filter(canAnswer)) {
      if (performance.now() - started > BUDGET / 10) break;
      await peer.search(query);
    }

    const times: number[] = [];
    const ratios: number[] = [];
    let different = 0;
    let spent = 0;
    // A slow library gets as many queries as fit into its time, spread over all sessions.
    for (const i of spread(askable)) {
      if (spent > BUDGET) break;
      const [answer, ms] = await timed(() => peer.search(queries[i]!));
      spent += ms;
      if (isSame(answer, expected[i]!, queries[i]!, facets)) {
        times.push(ms);
        ratios.push(ms / own[i]!);
      } else {
        different++;
      }
    }
    rows.push({
      engine: peer.name,
      build: rounded(building),
      queries: times.length,
      different,
      ...figures(times),
      ratio: rounded(percentile(ratios, 50)),
    });
  }
  console.table(rows);
}

/** A list in another order, in which the first items are spread over the whole list. */
function spread<T>(list: readonly T[]): T[] {
  const step = 97;
  return Array.from({ length: step }, (_, start) =>
    list.filter((_, i) => i % step === start),
  ).flat();
}

/** A query without the parts that few libraries can express. */
function common(query: Query): Query {
  const rest = { ...query };
  delete rest.near;
  delete rest.opening;
  return query.sort === 'fee' ? rest : { ...rest, sort: 'fit' };
}

function isSame(
  answer: Answer,
  { total, hits, counts }: SearchResult,
  { near }: Query,
  facets: readonly FacetId[],
): boolean {
  if (answer.total !== total || answer.page !== hits.length) return false;
  return facets.every((facet) => {
    // With a place, counts of modes depend on the ways to meet there, which other libraries do not know.
    if (near && facet === 'mode') return true;
    const theirs = answer.counts[facet];
    if (!theirs) return true;
    return Object.entries(counts[facet] ?? {}).every(
      ([value, count]) => (theirs[value] ?? 0) === count,
    );
  });
}
