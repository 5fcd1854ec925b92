import { createTask, STEP, type Task } from '../../../lib/tasks.js';
import { zoneOffset } from '../../../lib/zones.js';
import { cellIndex } from '../../../record/usual-hours.js';
import type { ListedStarts } from './listed-starts.js';

/** The listed slots of all records, as the clock of one zone shows them. */
export interface SlotTimes extends ListedStarts {
  /** By slot, the index of its cell. */
  cells: Task<Uint8Array>;
}

export function createSlotTimes(slots: ListedStarts, timeZone: string): SlotTimes {
  const offset = zoneOffset(timeZone);

  function* readCells(): Generator<void, Uint8Array> {
    const cells = new Uint8Array(slots.count);
    for (let slot = 0; slot < slots.count; slot++) {
      if (slot % (STEP * 32) === 0) yield;
      const start = slots.startOf(slot);
      cells[slot] = cellIndex(start + offset(start));
    }
    return cells;
  }

  return { ...slots, cells: createTask(readCells()) };
}
