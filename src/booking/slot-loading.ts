import { DAY, MINUTE } from '../lib/dates.js';
import { Lookup, type Answer } from '../lib/lookup.js';
import type { BookingClient, SlotsQuery } from './client/client.js';
import type { SlotList } from './contract.js';
import { failureOf } from './failure.js';
import { isEditable, type Machine, type NetworkEvent } from './machine.js';
import { joinSlots } from './slots.js';

/** How many days ahead slots are fetched first, and how many more at a time after that. */
const DAYS_AHEAD = 35;
const MORE_DAYS = 91;

/** How old a list may be before it is asked for again, in milliseconds: in sight all the time, and when it comes into sight. */
const OLD_IN_SIGHT = 10 * MINUTE;
const OLD_WHEN_SHOWN = MINUTE;

/** Fetches a therapist's slots, and keeps the list up to date. */
export interface SlotLoading {
  /**
   * Fetches the list anew. The one in sight stays until the answer is there.
   *
   * @param wanted the start pressed on a card, in epoch milliseconds
   * @param fresh see {@link SlotsQuery.fresh}
   */
  load(wanted?: number, fresh?: boolean): Promise<void>;
  /** Fetches later slots than those listed. */
  more(): Promise<void>;
  /** Drops past slots, and fetches a list that is old, unless that goes on already. @param isShown see `ConsultationStore.refresh` */
  refresh(isShown: boolean): void;
  /** An answer that is on its way changes nothing. */
  cancel(): void;
}

export function createSlotLoading(
  { getState, apply }: Machine,
  { therapist, client, now }: { therapist: string; client: BookingClient; now(): number },
): SlotLoading {
  const lookup = new Lookup<SlotList>();
  /** When the list was last asked for. */
  let asked = 0;
  /** The latest start that was ever asked for. */
  let end = 0;

  async function fetchSlots(query: SlotsQuery, wanted?: number) {
    if (getState().method.kind !== 'slots') return;
    apply({ type: 'time', now: now() });
    apply({ type: 'slots-loading' });
    const answer = await lookup.begin((signal) => client.slots(query, signal));
    if (answer?.status === 'done') end = Math.max(end, query.to);
    if (answer) apply(slotsEvent(answer, { query, before: getState().list, wanted }));
  }

  function load(wanted?: number, fresh = false) {
    const from = (asked = now());
    const to = Math.max(from + DAYS_AHEAD * DAY, end, wanted ?? 0);
    return fetchSlots({ therapist, from, to, fresh }, wanted);
  }

  return {
    load,
    async more() {
      const { list, loading } = getState();
      const last = list?.slots.at(-1);
      if (!last || loading) return;
      // The contract's instants are in seconds.
      const from = last.start + 1000;
      await fetchSlots({ therapist, from, to: from + MORE_DAYS * DAY });
    },
    refresh(isShown) {
      apply({ type: 'time', now: now() });
      const { loading, listFailure } = getState();
      // A clock can be set back.
      const age = Math.abs(now() - asked);
      const isOld = age >= (isShown ? OLD_WHEN_SHOWN : OLD_IN_SIGHT);
      const hasFailed = isShown && listFailure && !(listFailure.retryAt! > now());
      if (isEditable(getState()) && !loading && (isOld || hasFailed)) void load();
    },
    cancel: () => lookup.cancel(),
  };
}

function slotsEvent(
  answer: Answer<SlotList>,
  { query, before, wanted }: { query: SlotsQuery; before?: SlotList; wanted?: number },
): NetworkEvent {
  return answer.status === 'done'
    ? { type: 'slots-loaded', list: joinSlots(before, answer.value, query), wanted }
    : { type: 'slots-failed', failure: { ...failureOf(answer.error), booked: 'no' } };
}
