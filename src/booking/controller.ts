import type { Moment } from '../record/moment.js';
import { DAY, MINUTE } from '../lib/dates.js';
import { acceptingStatus } from '../record/facts.js';
import type { Therapist } from '../feed/schema.js';
import { delay } from '../lib/http.js';
import { createBookingClient, type BookingClient } from './client.js';
import { contactOf, type Practice } from './contact.js';
import type { ConsultationStatus } from './contract.js';
import { BookingError, type Failure } from './failure.js';
import {
  initialState,
  isEditable,
  reduce,
  requestOf,
  type ConsultationState,
  type Intent,
  type Report,
} from './machine.js';
import { forget, newIdempotencyKey, remember, unfinished, type KeyValueStore } from './memory.js';
import { bookingMethodOf } from './method.js';

/** One per therapist whose consultation is asked for. Holds the state, and does what it calls for. */
export interface ConsultationStore {
  getState(): ConsultationState;
  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  dispatch(intent: Intent): void;
}

export interface ConsultationOptions {
  therapist: Therapist;
  /** The feed: its default booking, and the practice to fall back to. */
  practice: Practice;
  /** How old facts may be. */
  ages?: Moment['ages'];
  /** Default: a client for the endpoint that the feed names. */
  client?: BookingClient;
  /** The page's address: an endpoint of its own origin may be plain http. */
  baseUrl?: string;
  /** Epoch milliseconds. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** Lets a reload in the middle of sending find the outcome. `sessionStorage`, where there is one. */
  storage?: KeyValueStore | undefined;
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** An unguessable text, new each time. */
  newKey?: () => string;
}

/** How far ahead slots are asked for, in days. */
const DAYS_AHEAD = 35;
/** When a pending request is first looked at, and how long at most from one look to the next; milliseconds. */
const FIRST_LOOK = 20_000;
const LAST_LOOK = 5 * MINUTE;

/**
 * A consultation with one therapist. Free of the DOM, and nothing thrown reaches the caller: it becomes `state.failure`.
 *
 * Slots are asked for when it opens and again before sending. What is being sent goes on when it is closed.
 *
 * @example
 * const consultation = createConsultation({ therapist, practice: feed, now: Date.now, timeZone: 'America/Denver', locale: 'en-US' });
 * consultation.subscribe(() => console.log(consultation.getState().status));
 * consultation.dispatch({ type: 'open' });
 */
export function createConsultation(options: ConsultationOptions): ConsultationStore {
  const { therapist, practice, now, timeZone, locale, storage, sleep = delay } = options;
  const accepting = acceptingStatus(therapist, { now: now(), ages: options.ages });
  const method = bookingMethodOf(therapist, practice, accepting);
  const fallback = contactOf(therapist, practice, accepting);
  const endpoint = 'endpoint' in method ? method.endpoint : undefined;
  const client = options.client ?? createBookingClient({ endpoint, now, baseUrl: options.baseUrl });
  const listeners = new Set<() => void>();
  let loading = new AbortController();
  let polling = new AbortController();
  let state = initialState(method, fallback, timeZone);

  function apply(event: Intent | Report) {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  async function load(wanted?: number, fresh = false) {
    if (method.kind !== 'slots') return;
    loading.abort();
    const { signal } = (loading = new AbortController());
    apply({ type: 'listing' });
    try {
      const from = now();
      const asked = { therapist: therapist.id, from, to: from + DAYS_AHEAD * DAY, fresh };
      const list = await client.slots(asked, signal);
      if (!signal.aborted) apply({ type: 'listed', list, wanted });
    } catch (error) {
      if (!signal.aborted)
        apply({ type: 'unlisted', failure: { ...failureOf(error), booked: 'no' } });
    }
  }

  /** Looks at the slots once more, then asks for the one that is picked, if it is still there. */
  async function submit() {
    await load(undefined, true);
    if (state.status !== 'sending' || state.attempt) return;
    const key = (options.newKey ?? newIdempotencyKey)();
    const request = requestOf(state, { therapist: therapist.id, locale });
    remember(storage, { key, therapist: therapist.id });
    apply({ type: 'attempt', key, request });
    await post(false);
  }

  /** @param doubt whether a reply may have been lost before */
  async function post(doubt: boolean) {
    const { key, request } = state.attempt!;
    try {
      const consultation = await client.send({ key, request, doubt });
      apply({ type: 'booked', consultation });
    } catch (error) {
      apply({ type: 'failed', failure: failureOf(error) });
    }
    if (state.attempt) return;
    forget(storage, key);
    if (state.status === 'pending') void poll();
    // The list that was chosen from is out of date, or was lost in a reload.
    else if (state.status === 'choosing') void load();
  }

  /** Looks after a pending request, ever less often, until it is closed. */
  async function poll(firstLook = FIRST_LOOK) {
    polling.abort();
    const { signal } = (polling = new AbortController());
    const { id } = state.result!;
    let wait = firstLook;
    let status: ConsultationStatus = 'pending';
    while (status === 'pending') {
      await sleep(wait, signal).catch(() => undefined);
      if (signal.aborted) return;
      status = await client.status(id, signal).catch(() => 'pending' as const);
      wait = Math.min(wait * 1.5 + FIRST_LOOK, LAST_LOOK);
    }
    apply({ type: 'status', status });
  }

  /** Opened for the first time: an outcome that a reload cut off comes before anything new. */
  function open(wanted?: number) {
    const cutOff = unfinished(storage).find((one) => one.therapist === therapist.id);
    if (!cutOff || endpoint === undefined) {
      void load(wanted);
      return;
    }
    apply({ type: 'attempt', key: cutOff.key, request: { therapist: therapist.id } });
    void post(true);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(intent) {
      const before = state;
      apply(intent);
      const { status } = state;
      const resends = before.attempt?.stalled && !state.attempt?.stalled;
      if (intent.type === 'open') {
        if (before.status === 'idle') open(intent.start);
        else if (status === 'pending') void poll(0);
        else if (intent.start !== undefined && isEditable(state)) void load(intent.start);
      } else if (intent.type === 'close') {
        if (status === 'idle') loading.abort();
        polling.abort();
      } else if (resends) void post(true);
      else if (status === 'sending' && before.status === 'details') void submit();
      else if (intent.type === 'again' || (intent.type === 'retry' && status === 'choosing'))
        void load();
    },
  };
}

function failureOf(error: unknown): Failure {
  return error instanceof BookingError ? error.failure : { code: 'unreachable', booked: 'unknown' };
}
