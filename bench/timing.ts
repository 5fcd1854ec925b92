/** Milliseconds that something took, with what it came to. */
export async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, ms: number]> {
  const start = performance.now();
  const result = work();
  // Whoever answers at once is not made to wait for a turn of the loop.
  const awaited = result instanceof Promise ? await result : result;
  return [awaited, performance.now() - start];
}

/** @param p from 0 to 100 */
export function percentile(times: readonly number[], p: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * p) / 100) - 1)] ?? NaN;
}

/** Three figures. */
export function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
