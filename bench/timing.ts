/** The result of some work, and how many milliseconds it took. */
export async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const start = performance.now();
  const result = work();
  // Awaiting a result that is already there would add a turn of the event loop.
  const awaited = result instanceof Promise ? await result : result;
  return [awaited, performance.now() - start];
}

/** @param p from 0 to 100 */
export function percentile(times: readonly number[], p: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * p) / 100) - 1)] ?? NaN;
}

/** To three digits. */
export function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
