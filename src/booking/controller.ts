import type { Moment } from '../record/moment.js';
import { listedCalls } from '../record/calls.js';
import { acceptingStatus } from '../record/facts.js';
import type { Therapist } from '../feed/schema.js';
import { delay } from '../lib/abort.js';
import { createBookingClient, type BookingClient, type SendOptions } from './client/client.js';
import { newIdempotencyKey } from './client/idempotency-key.js';
import { contactOf, type Practice } from './contact.js';
import type { ContactDetail } from './contract.js';
import { failureOf } from './failure.js';
import { followCall } from './follow-call.js';
import { longWait } from './long-wait.js';
import { createMachine, requestOf, type Machine } from './machine.js';
import { bookingMethodOf, type BookingMethod } from './method.js';
import {
  initialState,
  isEditable,
  type ConsultationAction,
  type ConsultationState,
  type NetworkEvent,
} from './state.js';
import { createSlotLoading } from './slot-loading.js';
import { readContact } from './validate.js';
import {
  removeUnfinished,
  saveUnfinished,
  unfinishedRequests,
  type KeyValueStore,
} from './unfinished-requests.js';

/** The consultation with one therapist: its state, and the requests that its actions need. */
export interface ConsultationStore {
  getState(): ConsultationState;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Does what a person asked for. */
  dispatch(action: ConsultationAction): void;
  /**
   * Brings what is shown up to the present: past times leave, and an old list is asked for again; a booked call only when
   * it is shown. Call it each minute, while it is in sight.
   *
   * @param isShown whether it just came into sight again, or the connection did
   */
  refresh(isShown?: boolean): void;
  /**
   * Has lost links sent to the address they belong to. Absent where the endpoint sends no email.
   *
   * @throws BookingError
   */
  sendLinks?(contact: ContactDetail): Promise<void>;
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
  /** Whether the device has a connection, as far as it knows. Default: it has. */
  isOnline?: () => boolean;
  /** Whether nobody sees the page; then nothing is asked. Default: never. */
  isHidden?: () => boolean;
  /** Makes an idempotency key: an unguessable text, new each time. */
  newKey?: () => string;
}

/**
 * Creates the consultation with one therapist. Needs no DOM and never throws: a failure becomes `state.failure`.
 *
 * Slots are fetched when it opens, again before a request is sent, and by `refresh` when they are old. A request being sent goes on when it is closed.
 * A booked call is asked after when it opens again, and by `refresh`.
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
  const client = options.client ?? clientFor(method, options);
  const machine = createMachine({
    ...initialState(method, fallback, options.timeZone),
    canChange: !!(client.move && client.cancel),
  });
  const { getState, apply, subscribe } = machine;
  const effects = createEffects(machine, client, options);
  let isOpen = false;
  return {
    getState,
    subscribe,
    dispatch(action) {
      if (action.type === 'open') isOpen = true;
      if (action.type === 'close') isOpen = false;
      const before = getState();
      apply(action);
      runEffect(action, before, getState(), effects);
    },
    refresh(isShown = false) {
      effects.refresh(isShown);
      if (isShown && isOpen) void effects.look();
    },
    ...(client.sendLinks &&
      'mail' in method && {
        sendLinks: (contact) => client.sendLinks!(contact, options.locale),
      }),
  };
}

/** What an action sets off besides a change of state. */
interface Effects {
  /** Opens it for the first time. If a reload interrupted a request, its outcome comes first. */
  begin(wanted?: number): Promise<void>;
  /** Fetches the slots. @param wanted the start pressed on a card, in epoch milliseconds */
  load(wanted?: number): Promise<void>;
  /** A time was chosen: one that was pressed before is not wanted any more. */
  chosen(): void;
  /** Fetches later slots than those listed. */
  more(): Promise<void>;
  refresh(isShown: boolean): void;
  /** Asks how a booked call stands now, unless that was asked just before. */
  look(): Promise<void>;
  /** Checks that the chosen slot is still free, then sends the request. */
  submit(): Promise<void>;
  resend(): Promise<void>;
  /** Moves or cancels the call. @param mayBeDone whether an earlier reply may have been lost */
  change(mayBeDone: boolean): Promise<void>;
  stop(): void;
}

function runEffect(
  action: ConsultationAction,
  before: ConsultationState,
  after: ConsultationState,
  effects: Effects,
): void {
  const { type } = action;
  if (type === 'open') {
    if (before.status === 'idle') void effects.begin(action.start);
    else if (action.start !== undefined && isEditable(after)) void effects.load(action.start);
    else void effects.look();
  } else if (type === 'close') effects.stop();
  else if (type === 'choose') effects.chosen();
  else if (type === 'more') void effects.more();
  else if (after.status === 'changing' && before.status !== 'changing') void effects.change(false);
  else if (before.change?.stalled && !after.change?.stalled) void effects.change(true);
  else if (before.submission?.stalled && !after.submission?.stalled) void effects.resend();
  else if (after.status === 'sending' && before.status === 'details') void effects.submit();
  else if ((type === 'again' || type === 'move' || type === 'retry') && after.status === 'choosing')
    void effects.load();
}

function createEffects(
  machine: Machine,
  client: BookingClient,
  options: ConsultationOptions,
): Effects {
  const { therapist, now, locale, storage, sleep = delay, newKey = newIdempotencyKey } = options;
  const { getState, apply } = machine;
  const { method } = getState();
  const { id } = therapist;
  const listed = listedCalls(therapist)?.at(-1) ?? 0;
  const slots = createSlotLoading(machine, { therapist: id, client, now, listed });
  const patiently = longWait(machine, sleep);
  const followed = followCall(machine, client, { ...options, sleep, reload: slots.load });

  async function submit() {
    followed.stop();
    // Read at once: how numbers are read may change while the list loads.
    const contact = readContact(getState().details.contact)!;
    slots.want(undefined);
    await slots.load(true);
    if (getState().status !== 'sending' || getState().submission) return;
    const key = newKey();
    saveUnfinished(storage, { key, therapist: id });
    const request = requestOf(getState(), { therapist: id, locale, contact });
    apply({ type: 'submitting', key, request });
    await send(false);
  }

  /** @param mayBeBooked whether an earlier reply may have been lost */
  async function send(mayBeBooked: boolean) {
    const { key, request } = getState().submission!;
    apply(await sendRequest(client, { key, request, mayBeBooked }, newKey));
    if (getState().submission) return;
    removeUnfinished(storage, key);
    if (getState().status === 'pending') void followed.poll();
    // The list that the slot came from is out of date, or was lost in a reload.
    else if (getState().status === 'choosing') void slots.load();
  }

  return {
    begin(wanted) {
      const interrupted = unfinishedRequests(storage).find((one) => one.therapist === id);
      slots.want(wanted);
      if (!interrupted || !('endpoint' in method)) return slots.load();
      apply({ type: 'submitting', key: interrupted.key, request: { therapist: id } });
      return patiently(send(true));
    },
    load(wanted) {
      if (wanted !== undefined) slots.want(wanted);
      return slots.load();
    },
    chosen: () => slots.want(undefined),
    more: () => slots.more(),
    refresh: (isShown) => slots.refresh(isShown),
    look: followed.look,
    submit: () => patiently(submit()),
    change: (mayBeDone) => patiently(followed.change(mayBeDone)),
    resend: () => patiently(send(true)),
    stop() {
      if (getState().status === 'idle') slots.cancel();
      followed.stop();
    },
  };
}

function clientFor(method: BookingMethod, options: ConsultationOptions): BookingClient {
  const { now, baseUrl, isOnline } = options;
  return createBookingClient({
    endpoint: 'endpoint' in method ? method.endpoint : undefined,
    now,
    baseUrl,
    isOnline,
  });
}

async function sendRequest(
  client: BookingClient,
  options: SendOptions,
  newUid: () => string,
): Promise<NetworkEvent> {
  try {
    const consultation = await client.send(options);
    return { type: 'accepted', consultation, uid: consultation.uid ?? newUid() };
  } catch (error) {
    return { type: 'submit-failed', failure: failureOf(error) };
  }
}
