import { DAY } from './dates.js';
import type { Offset } from './zones.js';

/** A period in which a clock does not change, in epoch milliseconds. */
export interface OffsetPeriod {
  from: number;
  /** Not included. */
  to: number;
  offset: number;
}

/** A period, divided where the clock changes. */
export function offsetPeriods(offset: Offset, from: number, to: number): OffsetPeriod[] {
  const list: OffsetPeriod[] = [];
  let start = from;
  while (start < to) {
    const current = offset(start);
    let unchanged: number;
    let end = start;
    do {
      unchanged = end;
      end = Math.min(end + DAY, to);
    } while (end < to && offset(end) === current);
    if (offset(end) !== current) end = changeBetween(offset, unchanged, end);
    list.push({ from: start, to: end, offset: current });
    start = end;
  }
  return list;
}

/** The first instant of the new offset, by binary search. */
function changeBetween(offset: Offset, before: number, after: number): number {
  const old = offset(before);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}
