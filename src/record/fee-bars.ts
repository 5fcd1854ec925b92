import type { FeeSpan } from './fees.js';

/** With more bars each would be too narrow to point at. */
const MOST_BARS = 24;

/** The bars of a histogram, all of one width, from `start` on. */
export interface Bars {
  start: number;
  width: number;
  count: number;
}

/**
 * The narrowest bars that hold all spans. Their width is 1, 2 or 5 times a power of ten. `undefined` without spans.
 *
 * @example barsFor([{ from: 80, to: 120 }, { from: 290, to: 340 }]) // { start: 80, width: 20, count: 13 }
 */
export function barsFor(spans: readonly FeeSpan[]): Bars | undefined {
  if (!spans.length) return undefined;
  const low = spans.reduce((least, { from }) => Math.min(least, from), Infinity);
  const high = spans.reduce((most, { to }) => Math.max(most, to), -Infinity);
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) {
      const width = step * power;
      const start = Math.floor(low / width) * width;
      const count = Math.max(1, Math.ceil((high - start) / width));
      if (count <= MOST_BARS) return { start, width, count };
    }
  }
}

/**
 * The first and the last bar that a span meets. A bar does not include its upper end; the last one does.
 *
 * @example barsOf({ from: 100, to: 120 }, { start: 80, width: 20, count: 13 }) // [1, 2]
 */
export function barsOf(
  span: FeeSpan,
  { start, width, count }: Bars,
): [first: number, last: number] {
  const bar = (fee: number) => Math.min(Math.floor((fee - start) / width), count - 1);
  return [bar(span.from), bar(span.to)];
}
