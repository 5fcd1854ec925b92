import { dateOf, partOf } from '../../booking/slots.js';
import type { ConsultationState } from '../../booking/machine.js';
import type { Slot } from '../../booking/failure.js';
import type { DayPart } from '../../record/week.js';

/** What is in sight of the free times. */
export interface TimesView {
  /** An instant in the day whose times are shown: the day stays the same in another zone. */
  readonly day?: number;
  /** Only times in this part of the day are shown. */
  readonly part?: DayPart | undefined;
  /** Whether the visitor is changing the time zone. */
  readonly zoneOpen?: boolean;
  /** Whether a month is shown in place of the first days. */
  readonly monthOpen?: boolean;
  /** The chosen date in the month, with times or without, as `YYYY-MM-DD`. Default: the day that is shown. */
  readonly tab?: string | undefined;
  /** The date in the month that was pressed and has no times. */
  readonly asked?: string | undefined;
  /** The last start when later times were asked for, in epoch milliseconds, until they are there. */
  readonly moreAfter?: number | undefined;
  /** The last start when later times came, or whether there were none. */
  readonly moreUntil?: number | 'none' | undefined;
}

/** The times that the visitor wants to see: all, or those in the chosen part of the day. */
export function timesIn(view: TimesView, { list, timeZone }: ConsultationState): readonly Slot[] {
  const slots = list?.slots ?? [];
  return view.part ? slots.filter(({ start }) => partOf(start, timeZone) === view.part) : slots;
}

/**
 * The view after a change of the list: the day in sight stays, though an earlier one came. If its times are gone, the next day
 * follows. A part of the day that has no times is not chosen any more. Later times that were asked for are shown once they come.
 */
export function settledView(view: TimesView, state: ConsultationState): TimesView {
  const next = withMore(view, state);
  let slots = timesIn(next, state);
  if (!slots.length && next.part) return settledView({ ...next, part: undefined }, state);
  const { timeZone } = state;
  const date = next.day === undefined ? '' : dateOf(next.day, timeZone);
  slots = slots.filter(({ start }) => dateOf(start, timeZone) >= date);
  const shown = slots[0] ?? timesIn(next, state)[0];
  if (!shown || dateOf(shown.start, timeZone) === date) return next;
  return { ...next, day: shown.start, ...(next.tab === date && { tab: undefined }) };
}

/** Shows the first of the later times, when they have come. */
function withMore(view: TimesView, { loading, list, listFailure }: ConsultationState): TimesView {
  const { moreAfter, ...rest } = view;
  if (moreAfter === undefined || loading) return view;
  if (listFailure) return rest;
  const first = list?.slots.find(({ start }) => start > moreAfter);
  return first
    ? { ...rest, day: first.start, tab: undefined, moreUntil: list!.slots.at(-1)!.start }
    : { ...rest, moreUntil: 'none' };
}
