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
   * @param fresh see {@link SlotsQuery.fresh}
   */
  load(fresh?: boolean): Promise<void>;
  /** The start pressed on a card, in epoch milliseconds: it is looked for in the next list that comes. */
  want(start: number | undefined): void;
  /** Fetches later slots than those listed. */
  more(): Promise<void>;
  /** Drops past slots, and fetches a list that is old, unless that goes on already. @param isShown see `ConsultationStore.refresh` */
  refresh(isShown: boolean): void;
  /** An answer that is on its way changes nothing. */
  cancel(): void;
}

interface SlotSource {
  /** The therapist's id. */
  therapist: string;
  client: BookingClient;
  now(): number;
  /** The last start that the feed lists, in epoch milliseconds: a card may show it. */
  listed: number;
}

export function createSlotLoading(
  { getState, apply }: Machine,
  { therapist, client, now, listed }: SlotSource,
): SlotLoading {
  const lookup = new Lookup<SlotList>();
  /** When the list was last asked for. */
  let asked = 0;
  /** The latest start that was ever asked for. */
  let end = listed;
  let wanted: number | undefined;

  async function fetchSlots(query: SlotsQuery, isLater?: boolean) {
    if (getState().method.kind !== 'slots') return;
    apply({ type: 'time', now: now() });
    apply({ type: 'slots-loading' });
    const answer = await lookup.begin((signal) => client.slots(query, signal));
    if (!answer) return;
    const { list: before } = getState();
    apply(slotsEvent(answer, { asked: { ...query, isLater }, before, wanted }));
    if (answer.status === 'failed') return;
    end = Math.max(end, query.to);
    wanted = undefined;
  }

  function load(fresh = false) {
    const from = (asked = now());
    const to = Math.max(from + DAYS_AHEAD * DAY, end, wanted ?? 0);
    return fetchSlots({ therapist, from, to, fresh });
  }

  return {
    load,
    want: (start) => (wanted = start),
    async more() {
      const { list, loading } = getState();
      if (!list || loading) return;
      // The contract's instants are in seconds.
      const from = (list.slots.at(-1)?.start ?? end) + 1000;
      await fetchSlots({ therapist, from, to: from + MORE_DAYS * DAY }, true);
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
    cancel() {
      wanted = undefined;
      lookup.cancel();
    },
  };
}

type Asked = Parameters<typeof joinSlots>[2];

function slotsEvent(
  answer: Answer<SlotList>,
  { asked, before, wanted }: { asked: Asked; before?: SlotList; wanted?: number },
): NetworkEvent {
  return answer.status === 'done'
    ? { type: 'slots-loaded', list: joinSlots(before, answer.value, asked), wanted }
    : { type: 'slots-failed', failure: { ...failureOf(answer.error), booked: 'no' } };
}
