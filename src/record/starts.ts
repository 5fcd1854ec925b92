import type { Availability, Consultation } from '../feed/schema.js';
import { instantsOf } from '../lib/dates.js';
import { isFresh, type Moment } from './moment.js';

/** A list of times in a record: of sessions (`availability`) or of first calls (`consultation`). */
export type TimeList = Pick<Availability | Consultation, 'slots' | 'asOf'>;

/** The listed starts, in epoch milliseconds, each once, earliest first, past ones too. `undefined` if there are none. */
export function startsOf({ slots }: TimeList = {}): number[] | undefined {
  return sortedStarts(instantsOf(slots));
}

/** Instants as {@link startsOf} lists them. */
export function sortedStarts(instants: readonly number[]): number[] | undefined {
  const starts = instants.filter(Number.isFinite);
  return starts.length ? [...new Set(starts)].sort((a, b) => a - b) : undefined;
}

/** The next starts of a list, in epoch milliseconds; none if the list is too old, or its age is not known. */
export function nextStarts(list: TimeList | undefined, at: Moment, count: number): number[] {
  if (!isFresh(list?.asOf, 'openings', at)) return [];
  return (startsOf(list) ?? []).filter((start) => start > at.now).slice(0, count);
}
