import type { Therapist } from '../../../feed/schema.js';
import { MINUTE } from '../../../lib/dates.js';
import { listedSlots, usualHours } from '../../../record/openings.js';
import { STEP } from '../../../lib/tasks.js';

/** Usual hours of one day of the week: minutes from midnight at which a session may start, both included. */
export interface UsualWindow {
  timeZone: string;
  /** By index, Monday first. */
  day: number;
  from: number;
  to: number;
}

/** When therapists are free, as they list it. */
export interface Calendar {
  /** Record n's slots are those from `firstSlot[n]` to `firstSlot[n + 1]`, the last excluded. */
  firstSlot: Uint32Array;
  /** All starts, a record's own earliest first: in milliseconds, `base + unit * slots[i]`. */
  slots: Uint16Array | Uint32Array | Float64Array;
  base: number;
  unit: number;
  /** The different windows: few, as most hours are round and shared. */
  windows: UsualWindow[];
  /** Record n's windows are `open[firstWindow[n]]` to `open[firstWindow[n + 1]]`, the last excluded. */
  open: Uint16Array | Uint32Array;
  firstWindow: Uint32Array;
}

/** @param timeZone of hours that name none, where it is known */
export function* readCalendar(
  therapists: readonly Therapist[],
  timeZone: string | undefined,
): Generator<void, Calendar> {
  const size = therapists.length;
  const slots: number[] = [];
  const firstSlot = new Uint32Array(size + 1);
  const windows: UsualWindow[] = [];
  const numbers = new Map<string, number>();
  const open: number[] = [];
  const firstWindow = new Uint32Array(size + 1);
  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const therapist = therapists[record]!;
    for (const start of listedSlots(therapist) ?? []) slots.push(start);
    firstSlot[record + 1] = slots.length;
    const hours = usualHours(therapist, timeZone);
    for (const { days, from, to } of hours?.starts ?? []) {
      for (const day of days) {
        const window = { timeZone: hours!.timeZone, day, from, to };
        const key = `${window.timeZone} ${day} ${from} ${to}`;
        if (!numbers.has(key)) numbers.set(key, windows.push(window) - 1);
        open.push(numbers.get(key)!);
      }
    }
    firstWindow[record + 1] = open.length;
  }
  return {
    firstSlot,
    ...packed(slots),
    windows,
    open: windows.length <= 0x10000 ? Uint16Array.from(open) : Uint32Array.from(open),
    firstWindow,
  };
}

/** Slots begin on the minute, and are listed for some weeks: in minutes from the first, two bytes hold one. */
function packed(starts: readonly number[]): Pick<Calendar, 'slots' | 'base' | 'unit'> {
  const base = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const minutes = starts.map((start) => (start - base) / MINUTE);
  const Fitting = [Uint16Array, Uint32Array].find((Type) => {
    const most = 2 ** (8 * Type.BYTES_PER_ELEMENT);
    return minutes.every((minute) => Number.isInteger(minute) && minute < most);
  });
  return Fitting
    ? { slots: Fitting.from(minutes), base, unit: MINUTE }
    : { slots: Float64Array.from(starts), base: 0, unit: 1 };
}
