import { createTask, STEP, type Task } from '../../../lib/tasks.js';
import { zoneOffset } from '../../../lib/zones.js';
import { cellIndex } from '../../../record/openings.js';
import type { Calendar } from './calendar.js';

/** The listed slots of all records, as the clock of one zone shows them. A slot is known by its number in the calendar. */
export interface SlotTimes {
  /** Epoch milliseconds. */
  startOf(slot: number): number;
  /** By slot, the index of its cell. */
  cells: Task<Uint8Array>;
  /** A record's first slot. */
  first(record: number): number;
  /** The number after a record's last slot. */
  end(record: number): number;
  /** A record's first slot after a moment, or {@link end} if there is none. */
  firstAfter(record: number, moment: number): number;
}

export function createSlotTimes(
  { firstSlot, slots, base, unit }: Calendar,
  timeZone: string,
): SlotTimes {
  const offset = zoneOffset(timeZone);
  const startOf = (slot: number) => base + unit * slots[slot]!;
  const end = (record: number) => firstSlot[record + 1]!;

  function* readCells(): Generator<void, Uint8Array> {
    const cells = new Uint8Array(slots.length);
    for (let slot = 0; slot < slots.length; slot++) {
      if (slot % (STEP * 32) === 0) yield;
      const start = startOf(slot);
      cells[slot] = cellIndex(start + offset(start));
    }
    return cells;
  }

  return {
    startOf,
    cells: createTask(readCells()),
    first: (record) => firstSlot[record]!,
    end,
    firstAfter(record, moment) {
      let slot = firstSlot[record]!;
      while (slot < end(record) && startOf(slot) <= moment) slot++;
      return slot;
    },
  };
}
