/**
 * The consultation as a state machine: a pure function of a person's actions and network events.
 *
 *     idle ──open──▶ choosing ──choose──▶ details ──send──▶ sending ──▶ confirmed
 *      │                ▲ ◀─────back─────────┘ ▲               ├──────▶ pending ──▶ confirmed, declined, expired, canceled
 *      └──open──▶ closed└──────────────────────┼───────────────┤        the slot is taken: shows others
 *                                              └───────────────┘        certain that nothing is booked
 *
 * Two rules hold everywhere:
 *
 * - Typed details are kept until a request is accepted, and then dropped.
 * - While the outcome of a request is unknown, the only way out of `sending` is to send the same request with the same
 *   key. So a lost reply never becomes a second booking.
 */
import { notify } from '../lib/notify.js';
import type { Contact } from './contact.js';
import type {
  Consultation,
  ConsultationRequest,
  ConsultationStatus,
  SlotList,
} from './contract.js';
import type { Failure, FieldErrors, Slot } from './failure.js';
import { readContact, validate, type Details } from './validate.js';
import { isFormMode, type BookingMethod } from './method.js';

/** Without slots to choose from (a request, a place on a waiting list), `choosing` is skipped. */
export type Status =
  | 'idle'
  | 'choosing'
  | 'details'
  | 'sending'
  | 'confirmed'
  | 'pending'
  | 'declined'
  | 'expired'
  | 'canceled'
  | 'closed';

export interface ConsultationState {
  readonly status: Status;
  /** How this therapist is reached. Without a form (a link or a phone number to show), only `idle` is used. */
  readonly method: BookingMethod;
  /** Another way to reach the practice, offered with every failure. */
  readonly fallback: Contact;
  /** The IANA zone in which times are shown. */
  readonly timeZone: string;
  readonly details: Details;
  /** The free times as last loaded; kept while they are loaded again. */
  readonly list?: SlotList;
  /** Whether the free times are being loaded. */
  readonly loading: boolean;
  /** Why the free times could not be loaded. */
  readonly listFailure?: Failure;
  /** The chosen time. */
  readonly slot?: Slot;
  /** Free times near the chosen one, when that is gone. */
  readonly alternatives: readonly Slot[];
  /** What is wrong with the details. */
  readonly errors: FieldErrors;
  /** Why the last request failed, or that the chosen time is gone. The next step clears it. */
  readonly failure?: Failure;
  /** The request whose outcome is unknown. */
  readonly submission?: Submission;
  /** What was booked or requested. `number`: the phone number as typed, for a call by phone; never an email address. */
  readonly result?: Consultation & { number?: string | undefined };
}

/** One press of the send button, however many tries it takes. */
export interface Submission {
  /** The idempotency key. */
  readonly key: string;
  /** After a reload, only the therapist's id is left of it. */
  readonly request: ConsultationRequest | Pick<ConsultationRequest, 'therapist'>;
  /** All tries went unanswered, so it may or may not be booked. `retry` finds out. */
  readonly stalled: boolean;
}

/** What a person does. */
export type ConsultationAction =
  /** `start`: the time pressed on a card, in epoch milliseconds; it is looked for in a fresh list. */
  | { type: 'open'; start?: number }
  | { type: 'choose'; slot: Slot }
  | { type: 'back' }
  | { type: 'edit'; details: Partial<Details> }
  | { type: 'zone'; timeZone: string }
  /** `required`: names of the partner's own fields that must be filled in. */
  | { type: 'send'; required?: readonly string[] }
  /** Try again what failed last: the list of slots, or the request. */
  | { type: 'retry' }
  /** See later times than those listed. */
  | { type: 'more' }
  /** Start another one after the first is over. */
  | { type: 'again' }
  | { type: 'close' };

/** What happens on the network, and that time passes. */
export type NetworkEvent =
  /** `now`: epoch milliseconds. Times that begin by then leave. */
  | { type: 'time'; now: number }
  | { type: 'slots-loading' }
  /** `wanted`: the start pressed on a card; when the list lacks it, alternatives are offered. */
  | { type: 'slots-loaded'; list: SlotList; wanted?: number }
  | { type: 'slots-failed'; failure: Failure }
  | { type: 'submitting'; key: string; request: Submission['request'] }
  | { type: 'accepted'; consultation: Consultation }
  | { type: 'submit-failed'; failure: Failure }
  | { type: 'status'; status: ConsultationStatus };

export const noDetails: Details = {
  name: '',
  contact: '',
  channel: '',
  preferredTimes: [],
  extra: {},
};

export function initialState(
  method: BookingMethod,
  fallback: Contact,
  timeZone: string,
): ConsultationState {
  return {
    status: 'idle',
    method,
    fallback,
    timeZone,
    details: noDetails,
    loading: false,
    alternatives: [],
    errors: {},
  };
}

/** A running machine: its state, and the one way to change it. */
export interface Machine {
  getState(): ConsultationState;
  apply(event: ConsultationAction | NetworkEvent): void;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

export function createMachine(initial: ConsultationState): Machine {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    apply(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      notify(listeners);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The state after an event; the same object when the event changes nothing. */
export function reduce(
  state: ConsultationState,
  event: ConsultationAction | NetworkEvent,
): ConsultationState {
  switch (event.type) {
    case 'open':
      return state.status === 'idle' ? begin(state) : state;
    case 'again':
      return isOver(state) ? begin({ ...state, result: undefined, slot: undefined }) : state;
    case 'close':
      // A request being sent, or its outcome, stays for the next time it opens.
      return isEditable(state) || state.status === 'closed'
        ? { ...state, status: 'idle', loading: false }
        : state;
    case 'choose':
      return isEditable(state) ? choose(state, event.slot) : state;
    case 'back':
      return state.status === 'details' && state.method.kind === 'slots'
        ? { ...state, status: 'choosing', failure: undefined, errors: {} }
        : state;
    case 'edit':
      return isEditable(state) ? edit(state, event.details) : state;
    case 'zone':
      return { ...state, timeZone: event.timeZone };
    case 'send':
      return state.status === 'details' ? send(state, event.required) : state;
    case 'retry':
      return retry(state);

    case 'more':
      return state;

    case 'time':
      return isEditable(state) ? atTime(state, event.now) : state;
    case 'slots-loading':
      return { ...state, loading: true };
    case 'slots-loaded': {
      const { list } = event;
      return withSlotList({ ...state, list, loading: false, listFailure: undefined }, event.wanted);
    }
    case 'slots-failed':
      return { ...state, loading: false, listFailure: event.failure };
    case 'submitting': {
      const { key, request } = event;
      return { ...state, status: 'sending', submission: { key, request, stalled: false } };
    }
    case 'accepted':
      return state.submission ? withResult(state, event.consultation) : state;
    case 'submit-failed':
      return state.submission ? withFailure(state, event.failure) : state;
    case 'status':
      return state.status === 'pending' ? { ...state, status: event.status } : state;
  }
}

/** Whether a person can choose and type. */
export const isEditable = ({ status }: ConsultationState): boolean =>
  status === 'choosing' || status === 'details';

const isOver = ({ status }: ConsultationState): boolean =>
  ['confirmed', 'declined', 'expired', 'canceled', 'closed'].includes(status);

/** The first page of the form, without earlier failures. */
function begin(state: ConsultationState): ConsultationState {
  const { kind } = state.method;
  const fresh = { ...state, alternatives: [], errors: {}, failure: undefined };
  if (kind === 'closed') return { ...fresh, status: 'closed' };
  if (kind === 'slots') return { ...fresh, status: 'choosing' };
  if (isFormMode(kind)) return { ...fresh, status: 'details' };
  return state;
}

/** A slot that is a link opens its own page and never becomes part of a request. */
function choose(state: ConsultationState, slot: Slot): ConsultationState {
  if (slot.href) return state;
  return {
    ...state,
    status: 'details',
    slot,
    alternatives: [],
    errors: {},
    failure: undefined,
  };
}

function edit(state: ConsultationState, change: Partial<Details>): ConsultationState {
  const touched = [...Object.keys(change), ...Object.keys(change.extra ?? {})];
  const rest = Object.entries(state.errors).filter(([field]) => !touched.includes(field));
  const extra = { ...state.details.extra, ...change.extra };
  return {
    ...state,
    details: { ...state.details, ...change, extra },
    errors: Object.fromEntries(rest),
  };
}

function send(state: ConsultationState, extra?: readonly string[]): ConsultationState {
  if (state.method.kind === 'slots' && !state.slot) {
    return { ...state, status: 'choosing', errors: { slot: { code: 'slot-missing' } } };
  }
  const errors = validate(state.details, {
    channel: channelsOf(state).length > 1,
    byPhone: channelOf(state) === 'phone',
    extra,
  });
  if (Object.keys(errors).length) return { ...state, errors };
  return { ...state, status: 'sending', errors: {}, failure: undefined };
}

function retry(state: ConsultationState): ConsultationState {
  if (state.submission?.stalled) {
    return { ...state, failure: undefined, submission: { ...state.submission, stalled: false } };
  }
  return state.status === 'details' ? send(state) : state;
}

/** Without the times that have begun. */
function atTime(state: ConsultationState, now: number): ConsultationState {
  const { list, slot } = state;
  const isAhead = ({ start }: Slot) => start > now;
  const slots = list?.slots.filter(isAhead);
  const alternatives = state.alternatives.filter(isAhead);
  const isSame =
    slots?.length === list?.slots.length && alternatives.length === state.alternatives.length;
  const next = isSame
    ? state
    : { ...state, alternatives, list: list && { ...list, slots: slots! } };
  return !slot || isAhead(slot) ? next : withSlotGone(next, slot.start);
}

/** Looks for the wanted or chosen time in the new list. */
function withSlotList(state: ConsultationState, wanted?: number): ConsultationState {
  const slots = state.list?.slots ?? [];
  const start = wanted ?? state.slot?.start;
  const isOpen = isEditable(state) || (state.status === 'sending' && !state.submission);
  if (start === undefined || !isOpen) return state;
  const slot = slots.find((free) => free.start === start);
  if (!slot) return withSlotGone(state, start);
  return state.status === 'choosing' && wanted !== undefined
    ? choose(state, slot)
    : { ...state, slot };
}

/** Only the endpoint knows whether somebody took it. */
function withSlotGone(state: ConsultationState, start: number): ConsultationState {
  const near = nearestSlots(state.list?.slots ?? [], start);
  return withoutSlot(state, { code: 'slot-gone', booked: 'no' }, near);
}

function withoutSlot(
  state: ConsultationState,
  failure: Failure,
  alternatives: readonly Slot[],
): ConsultationState {
  return {
    ...state,
    status: 'choosing',
    slot: undefined,
    submission: undefined,
    failure,
    alternatives,
  };
}

function withResult(state: ConsultationState, consultation: Consultation): ConsultationState {
  const { slot, submission, details } = state;
  const asked = submission && 'name' in submission.request ? submission.request : undefined;
  const channel = consultation.channel ?? asked?.channel;
  return {
    ...state,
    status: consultation.status,
    // An endpoint that does not repeat the times means those of the slot.
    result: {
      ...consultation,
      start: consultation.start ?? slot?.start,
      end: consultation.end ?? slot?.end,
      channel,
      ...(channel === 'phone' &&
        asked &&
        'phone' in asked.contact && { number: details.contact.trim() }),
    },
    details: noDetails,
    slot: undefined,
    submission: undefined,
    failure: undefined,
    alternatives: [],
    errors: {},
  };
}

function withFailure(state: ConsultationState, failure: Failure): ConsultationState {
  const submission = state.submission!;
  if (failure.booked === 'unknown') {
    return { ...state, failure, submission: { ...submission, stalled: true } };
  }
  const known = { ...state, submission: undefined, failure };
  if (!('name' in submission.request)) {
    return { ...begin(known), failure: { code: 'not-sent', booked: 'no' } };
  }
  const { code, alternatives = [], fields = {} } = failure;
  if (code === 'closed') return { ...known, status: 'closed' };
  if (code === 'slot-taken') return withoutSlot(state, failure, alternatives);
  if (fields.slot) return withoutSlot(state, { ...failure, code: 'slot-gone' }, alternatives);
  return { ...known, status: 'details', errors: fields };
}

/** The channels to choose from; empty when the feed names none. */
export function channelsOf({ method }: Pick<ConsultationState, 'method'>): readonly string[] {
  return 'channels' in method ? method.channels : [];
}

/** The channel of this call: the chosen one, or the only one. */
export function channelOf(
  state: Pick<ConsultationState, 'method' | 'details'>,
): string | undefined {
  const channels = channelsOf(state);
  return state.details.channel || (channels.length === 1 ? channels[0] : undefined);
}

/** The request to send: the fields of the contract, without empty ones. */
export function requestOf(
  state: ConsultationState,
  about: { therapist: string; locale: string },
): ConsultationRequest {
  const { details, slot, timeZone } = state;
  const { preferredTimes, extra } = details;
  const channel = channelOf(state);
  return {
    therapist: about.therapist,
    ...(slot && { slot: slot.id }),
    ...(preferredTimes.length && { preferredTimes }),
    name: details.name.trim(),
    contact: readContact(details.contact)!,
    ...(channel && { channel }),
    timeZone,
    locale: about.locale,
    ...(Object.keys(extra).length && { extra }),
  };
}

/** The slots that start closest to a time, earliest first. @param start epoch milliseconds */
export function nearestSlots(slots: readonly Slot[], start: number, count = 3): readonly Slot[] {
  const distance = (slot: Slot) => Math.abs(slot.start - start);
  return [...slots]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .sort((a, b) => a.start - b.start);
}
