import { loadavg } from 'node:os';
import {
  createDirectory,
  type Directory,
  type Query,
  type SearchResult,
} from '../src/directory/index.js';
import type { Feed } from '../src/feed/index.js';
import { facetIds } from '../src/vocabulary/facets.js';
import { documentsOf, needsOf, type Answer } from './documents.js';
import { flexSearch, fuse, itemsJs, miniSearch, orama } from './peers.js';
import { plainFilter } from './plain.js';
import { NOW, syntheticFeed, syntheticSessions, type Action } from './synthetic.js';
import { percentile, rounded, timed } from './timing.js';

/** Many, so that what the collector puts away of building is a few searches among them, as it is in a visit. */
const ALONE = 120;
/** Fewer beside the others, which take their time. */
const BESIDE = 30;
/** Milliseconds for each of the others at each size: a slow one is asked every so many queries. */
const BUDGET = 20_000;
/** Other sessions than those that are timed. */
const warmUp = syntheticSessions(BESIDE, 3);

/** Measures the directory at a size, then beside the others, and prints tables. */
export async function bench(size: number): Promise<void> {
  const feed = syntheticFeed(size);
  console.log(`\n${size} therapists · load ${loadavg()[0]!.toFixed(1)}`);

  // The compiler has seen this code before; the directory has seen nothing. Two, because what is compiled for the only
  // directory there is gets compiled again once there is another.
  for (const warm of [directoryOf(feed), directoryOf(feed)]) {
    for (const { query } of warmUp) warm.search(query);
  }
  const [directory, building] = await timed(() => directoryOf(feed));
  console.table([{ build: rounded(building), ...(await firsts(directory)) }]);
  const times: { kind: string; ms: number }[] = [];
  for (const action of syntheticSessions(ALONE)) times.push(await timeAction(directory, action));
  printActions(times);

  await beside(feed, syntheticSessions(BESIDE), directory);
}

function directoryOf({ therapists, currency, timeZone, labels }: Feed): Directory {
  return createDirectory(therapists, { currency: currency!, timeZone: timeZone!, labels });
}

/** What is made once, by the first search that needs it; a source makes it in slices before. Milliseconds. */
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

function figures(times: readonly number[]) {
  return Object.fromEntries([50, 95, 99, 100].map((p) => [`p${p}`, rounded(percentile(times, p))]));
}

/**
 * Goes through the same queries with one library after the other, as a page that has just that one would. A time counts only
 * where the answer is ours.
 */
async function beside(feed: Feed, actions: readonly Action[], directory: Directory): Promise<void> {
  // What only we and the filter can express first, then what most can.
  const queries = actions.flatMap(({ query }) => [query, common(query)]);
  const expected = queries.map((query) => directory.search({ ...query, now: NOW }));

  const own: number[] = [];
  for (const { query } of warmUp) directory.search(query);
  for (const query of queries) own.push((await timed(() => directory.search(query)))[1]);
  const rows: object[] = [{ engine: 'therapist-finder', queries: own.length, ...figures(own) }];

  const docs = documentsOf(feed);
  for (const make of [plainFilter, miniSearch, flexSearch, fuse, orama, itemsJs]) {
    const [peer, building] = await timed(() => make(docs));
    const canAnswer = (query: Query) => needsOf(query).every((need) => peer.can.includes(need));
    const askable = [...queries.keys()].filter((i) => canAnswer(queries[i]!));
    const started = performance.now();
    for (const { query } of warmUp.filter(({ query }) => canAnswer(query))) {
      if (performance.now() - started > BUDGET / 10) break;
      await peer.search(query);
    }

    const times: number[] = [];
    const ratios: number[] = [];
    let different = 0;
    let spent = 0;
    // A slow one is asked as many as fit into its time, from all sessions alike.
    for (const i of spread(askable)) {
      if (spent > BUDGET) break;
      const [answer, ms] = await timed(() => peer.search(queries[i]!));
      spent += ms;
      if (isSame(answer, expected[i]!, queries[i]!)) {
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

/** All of a list, in an order in which any beginning of it is spread over the whole. */
function spread<T>(list: readonly T[]): T[] {
  const step = 97;
  return Array.from({ length: step }, (_, start) =>
    list.filter((_, i) => i % step === start),
  ).flat();
}

/** A query without what few libraries can express. */
function common(query: Query): Query {
  const rest = { ...query };
  delete rest.near;
  delete rest.opening;
  return query.sort === 'fee' ? rest : { ...rest, sort: 'fit' };
}

function isSame(answer: Answer, { total, hits, counts }: SearchResult, { near }: Query): boolean {
  if (answer.total !== total || answer.page !== hits.length) return false;
  return facetIds.every((facet) => {
    // Beside a place, what a mode would bring depends on the way there, which no other engine knows of.
    if (near && facet === 'mode') return true;
    const theirs = answer.counts[facet];
    if (!theirs) return true;
    return Object.entries(counts[facet]).every(([value, count]) => (theirs[value] ?? 0) === count);
  });
}
