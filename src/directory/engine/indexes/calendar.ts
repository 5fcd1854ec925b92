import type { Therapist } from '../../../feed/schema.js';
import { MINUTE } from '../../../lib/dates.js';
import { listedSlots, usualHours } from '../../../record/openings.js';
import { STEP } from '../../../lib/tasks.js';

/** Usual hours on one day of the week. */
export interface UsualWindow {
  timeZone: string;
  /** 0 is Monday. */
  day: number;
  /** The first and the last start of a session, in minutes from midnight. */
  from: number;
  to: number;
}

/** The listed slots and usual hours of all records. */
export interface Calendar {
  /** Record n has the slots from `firstSlot[n]` up to but not including `firstSlot[n + 1]`. */
  firstSlot: Uint32Array;
  /** The starts of the slots, each record's earliest first. Slot i starts at `base + unit * slots[i]`, in epoch milliseconds. */
  slots: Uint16Array | Uint32Array | Float64Array;
  base: number;
  unit: number;
  /** The different windows. They are few, because most hours are round and many records share them. */
  windows: UsualWindow[];
  /** Record n has the windows from `open[firstWindow[n]]` up to but not including `open[firstWindow[n + 1]]`. */
  open: Uint16Array | Uint32Array;
  firstWindow: Uint32Array;
}

/** @param timeZone of hours that name none, if it is known */
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

/** Packs starts. Most begin on the minute, within some weeks: as minutes from the first they fit into two bytes each. */
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
