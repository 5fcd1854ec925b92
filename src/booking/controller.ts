import type { Moment } from '../record/moment.js';
import { acceptingStatus } from '../record/facts.js';
import type { Therapist } from '../feed/schema.js';
import { delay } from '../lib/http.js';
import { createBookingClient, type BookingClient } from './client/client.js';
import { newIdempotencyKey } from './client/idempotency-key.js';
import { contactOf, type Practice } from './contact.js';
import {
  createMachine,
  initialState,
  isEditable,
  type ConsultationAction,
  type ConsultationState,
  type Machine,
} from './machine.js';
import { bookingMethodOf, type BookingMethod } from './method.js';
import { createSlotLoading } from './slot-loading.js';
import { createStatusPolling } from './status-polling.js';
import { createSubmitting } from './submitting.js';
import { unfinishedRequests, type KeyValueStore } from './unfinished-requests.js';

/** The consultation with one therapist: its state, and the requests that its actions need. */
export interface ConsultationStore {
  getState(): ConsultationState;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Does what a person asked for. */
  dispatch(action: ConsultationAction): void;
}

export interface ConsultationOptions {
  therapist: Therapist;
  /** The feed: its default booking, and the practice as a fallback. */
  practice: Practice;
  /** How old facts may be. */
  ages?: Moment['ages'];
  /** Default: a client for the endpoint in the feed. */
  client?: BookingClient;
  /** The page's address. With it an endpoint on the page's own origin can be plain http. */
  baseUrl?: string;
  /** The present, in epoch milliseconds. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** Where a request being sent is noted, so that its outcome is found after a reload: `sessionStorage`. */
  storage?: KeyValueStore | undefined;
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Makes an idempotency key: an unguessable text, new each time. */
  newKey?: () => string;
}

/**
 * Creates the consultation with one therapist. Needs no DOM and never throws: a failure becomes `state.failure`.
 *
 * Slots are fetched when it opens and again before a request is sent. A request being sent goes on when it is closed.
 *
 * @example
 * const consultation = createConsultation({ therapist, practice: feed, now: Date.now, timeZone: 'America/Denver', locale: 'en-US' });
 * consultation.subscribe(() => console.log(consultation.getState().status));
 * consultation.dispatch({ type: 'open' });
 */
export function createConsultation(options: ConsultationOptions): ConsultationStore {
  const { therapist, practice, now, ages } = options;
  const accepting = acceptingStatus(therapist, { now: now(), ages });
  const method = bookingMethodOf(therapist, practice, accepting);
  const fallback = contactOf(therapist, practice, accepting);
  const machine = createMachine(initialState(method, fallback, options.timeZone));
  const { getState, apply, subscribe } = machine;
  const effects = createEffects(machine, method, options);
  return {
    getState,
    subscribe,
    dispatch(action) {
      const before = getState();
      apply(action);
      const effect = effectOf(action, before, getState());
      if (effect) effects[effect](action.type === 'open' ? action.start : undefined);
    },
  };
}

/** What an action sets off besides a change of state. */
type Effect = 'begin' | 'load' | 'poll' | 'submit' | 'resend' | 'stop';

function effectOf(
  action: ConsultationAction,
  before: ConsultationState,
  after: ConsultationState,
): Effect | undefined {
  if (action.type === 'open') {
    if (before.status === 'idle') return 'begin';
    if (after.status === 'pending') return 'poll';
    return action.start !== undefined && isEditable(after) ? 'load' : undefined;
  }
  if (action.type === 'close') return 'stop';
  if (before.submission?.stalled && !after.submission?.stalled) return 'resend';
  if (after.status === 'sending' && before.status === 'details') return 'submit';
  const isRetry = action.type === 'retry' && after.status === 'choosing';
  return action.type === 'again' || isRetry ? 'load' : undefined;
}

/** The effects of one consultation. `wanted`: the start pressed on a card, in epoch milliseconds. */
function createEffects(
  machine: Machine,
  method: BookingMethod,
  options: ConsultationOptions,
): Record<Effect, (wanted?: number) => void> {
  const { therapist, now, locale, storage, sleep = delay, newKey = newIdempotencyKey } = options;
  const endpoint = 'endpoint' in method ? method.endpoint : undefined;
  const client = options.client ?? createBookingClient({ endpoint, now, baseUrl: options.baseUrl });
  const about = { therapist: therapist.id, locale, now, storage, newKey };
  const { getState } = machine;
  const slots = createSlotLoading(machine, client, about);
  const polling = createStatusPolling(machine, client, sleep);
  const submitting = createSubmitting(machine, client, about);

  async function load(wanted?: number, fresh?: boolean) {
    if (method.kind === 'slots') await slots.load(wanted, fresh);
  }

  /** Checks that the chosen slot is still free, then sends the request. */
  async function submit() {
    await load(undefined, true);
    const { status, submission } = getState();
    if (status === 'sending' && !submission) await settle(submitting.submit());
  }

  /** Goes on once the outcome of a request is known. */
  async function settle(sending: Promise<void>) {
    await sending;
    const { status, submission } = getState();
    if (submission) return;
    if (status === 'pending') void polling.start();
    // The list that the slot came from is out of date, or was lost in a reload.
    else if (status === 'choosing') void load();
  }

  return {
    /** First learns the outcome of a request that a reload interrupted, if there is one. */
    begin(wanted) {
      const interrupted = unfinishedRequests(storage).find((one) => one.therapist === therapist.id);
      if (interrupted && endpoint !== undefined) void settle(submitting.resume(interrupted.key));
      else void load(wanted);
    },
    load: (wanted) => void load(wanted),
    poll: () => void polling.start(0),
    submit: () => void submit(),
    resend: () => void settle(submitting.resend()),
    stop() {
      if (getState().status === 'idle') slots.stop();
      polling.stop();
    },
  };
}
