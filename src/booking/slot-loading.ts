import { DAY } from '../lib/dates.js';
import { Lookup } from '../lib/lookup.js';
import type { BookingClient } from './client/client.js';
import type { SlotList } from './contract.js';
import { failureOf } from './failure.js';
import type { Machine } from './machine.js';

/** How many days ahead slots are fetched. */
const DAYS_AHEAD = 35;

/** Fetches the slots of one therapist. */
export interface SlotLoading {
  /**
   * Fetches the slots; a fetch that is still running is dropped. Never rejects: a failure becomes part of the state.
   *
   * @param wanted the start pressed on a card, in epoch milliseconds
   * @param fresh bypass the browser's cache
   */
  load(wanted?: number, fresh?: boolean): Promise<void>;
  /** Drops a fetch that is still running. */
  stop(): void;
}

export function createSlotLoading(
  { apply }: Machine,
  client: BookingClient,
  { therapist, now }: { therapist: string; now(): number },
): SlotLoading {
  const lookup = new Lookup<SlotList>();
  return {
    async load(wanted, fresh = false) {
      apply({ type: 'slots-loading' });
      const answer = await lookup.begin((signal) => {
        const from = now();
        return client.slots({ therapist, from, to: from + DAYS_AHEAD * DAY, fresh }, signal);
      });
      if (answer?.status === 'done') apply({ type: 'slots-loaded', list: answer.value, wanted });
      else if (answer) {
        apply({ type: 'slots-failed', failure: { ...failureOf(answer.error), booked: 'no' } });
      }
    },
    stop: () => lookup.cancel(),
  };
}
