import { loadavg } from 'node:os';
import {
  createDirectory,
  type Directory,
  type Query,
  type SearchResult,
} from '../src/directory/index.js';
import type { Feed } from '../src/feed/index.js';
import { facetIds } from '../src/vocabulary/facets.js';
import { documentsOf, needsOf, type Answer, type Peer } from './documents.js';
import { flexSearch, fuse, itemsJs, miniSearch, orama } from './peers.js';
import { plainFilter } from './plain.js';
import { NOW, syntheticFeed, syntheticSessions, type Action } from './synthetic.js';
import { percentile, rounded, timed } from './timing.js';

const SESSIONS = 30;
/** Milliseconds for each of the others at each size: a slow one is asked every so many queries. */
const BUDGET = 30_000;

/** Measures the directory at each size, then beside the others, and prints tables. */
export async function bench(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const feed = syntheticFeed(size);
    const actions = syntheticSessions(SESSIONS);
    console.log(`\n${size} therapists · load ${loadavg()[0]!.toFixed(1)}`);

    // Once for the compiler, then a directory that has seen nothing.
    const warm = directoryOf(feed);
    for (const { query } of actions.slice(0, 120)) warm.search(query);
    const [directory, building] = await timed(() => directoryOf(feed));
    console.table([{ build: rounded(building), ...(await firsts(directory)) }]);
    printActions(await Promise.all(actions.map((action) => timeAction(directory, action))));

    await beside(feed, actions);
  }
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

/** One of the others, and how it did. */
interface Contest {
  peer: Peer;
  building: number;
  /** It is asked every so many queries. */
  every: number;
  times: number[];
  /** By query: its time by ours. */
  ratios: number[];
  different: number;
}

/** Asks every library in turn, query by query. A time counts only where the answer is ours. */
async function beside(feed: Feed, actions: readonly Action[]): Promise<void> {
  const [directory, building] = await timed(() => directoryOf(feed));
  await firsts(directory);
  const judge = directoryOf(feed);
  const docs = documentsOf(feed);
  const contests: Contest[] = [];
  for (const make of [plainFilter, miniSearch, flexSearch, fuse, orama, itemsJs]) {
    const [peer, ms] = await timed(() => make(docs));
    contests.push({ peer, building: ms, every: 1, times: [], ratios: [], different: 0 });
  }

  // What only we and the filter can express first, then what most can.
  const queries = [
    ...actions.map(({ query }) => query),
    ...actions.map(({ query }) => common(query)),
  ];
  const own: number[] = [];
  for (const [turn, query] of queries.entries()) {
    const [, ms] = await timed(() => directory.search(query));
    own.push(ms);
    const expected = judge.search({ ...query, now: NOW });
    for (const contest of contests) {
      const { peer, every } = contest;
      if (turn % every || !needsOf(query).every((need) => peer.can.includes(need))) continue;
      const [answer, theirs] = await timed(() => peer.search(query));
      contest.every = Math.max(every, Math.ceil((theirs * queries.length) / BUDGET));
      if (isSame(answer, expected, query)) {
        contest.times.push(theirs);
        contest.ratios.push(theirs / ms);
      } else {
        contest.different++;
      }
    }
  }

  console.table([
    { engine: 'therapist-finder', build: rounded(building), queries: own.length, ...figures(own) },
    ...contests.map(({ peer, building: built, times, ratios, different }) => ({
      engine: peer.name,
      build: rounded(built),
      queries: times.length,
      different,
      ...figures(times),
      ratio: rounded(percentile(ratios, 50)),
    })),
  ]);
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
