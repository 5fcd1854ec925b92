import type { Records } from '../../../feed/records.js';
import { usualHours } from '../../../record/usual-hours.js';
import { STEP } from '../../../lib/tasks.js';
import { readStarts, type ListedStarts } from './listed-starts.js';

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
  slots: ListedStarts;
  /** The different windows. They are few, because most hours are round and many records share them. */
  windows: UsualWindow[];
  /** Record n has the windows from `open[firstWindow[n]]` up to but not including `open[firstWindow[n + 1]]`. */
  open: Uint16Array | Uint32Array;
  firstWindow: Uint32Array;
}

/** @param timeZone of hours that name none, if it is known */
export function* readCalendar(
  records: Records,
  timeZone: string | undefined,
): Generator<void, Calendar> {
  const { size } = records;
  const read = records.pick('availability');
  const slots = yield* readStarts(records, 'availability');
  const windows: UsualWindow[] = [];
  const numbers = new Map<string, number>();
  const open: number[] = [];
  const firstWindow = new Uint32Array(size + 1);
  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const hours = usualHours(read(record), timeZone);
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
    slots,
    windows,
    open: windows.length <= 0x10000 ? Uint16Array.from(open) : Uint32Array.from(open),
    firstWindow,
  };
}
