import { createDirectory } from '../src/directory/index.js';
import { syntheticFeed, syntheticSessions, type Action } from './synthetic.js';

const SESSIONS = 30;

/** Measures the directory at each size and prints a table. */
export function bench(sizes: readonly number[]): void {
  for (const size of sizes) {
    const { therapists, currency, timeZone, labels } = syntheticFeed(size);
    const options = { currency: currency!, timeZone: timeZone!, labels };
    const actions = syntheticSessions(SESSIONS);

    // Once for the compiler, then on a directory that has seen nothing.
    run(actions.slice(0, 60), createDirectory(therapists, options));
    const [directory, building] = timed(() => createDirectory(therapists, options));
    const times = run(actions, directory);

    const kinds = [...new Set(times.map(({ kind }) => kind))];
    const row = (name: string, list: Timing[]) => ({
      action: name,
      count: list.length,
      ...Object.fromEntries([50, 95, 99, 100].map((p) => [`p${p}`, rounded(percentile(list, p))])),
    });
    console.log(
      `\n${size} therapists · built in ${rounded(building)} ms · milliseconds per action`,
    );
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
}

interface Timing {
  kind: Action['kind'];
  ms: number;
}

function run(actions: readonly Action[], directory: ReturnType<typeof createDirectory>): Timing[] {
  return actions.map(({ kind, query }) => ({ kind, ms: timed(() => directory.search(query))[1] }));
}

function timed<T>(work: () => T): [result: T, ms: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function percentile(times: readonly Timing[], p: number): number {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * p) / 100) - 1)]!;
}

function rounded(ms: number): number {
  return Number(ms.toPrecision(3));
}
