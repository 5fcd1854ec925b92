/**
 * The consultation as a pure function of what a person does and what the network reports.
 *
 *     idle ──open──▶ choosing ──choose──▶ details ──send──▶ sending ──▶ confirmed
 *      │                ▲ ◀─────back─────────┘ ▲               ├──────▶ pending ──▶ confirmed, declined, expired, canceled
 *      └──open──▶ closed└──────────────────────┼───────────────┤        the slot is taken: here are others
 *                                              └───────────────┘        nothing is booked, and certainly so
 *
 * Two rules hold everywhere. What a person typed is kept until a request is taken, and then dropped. And from `sending`
 * there is no way back while nobody knows the outcome: all that is offered is the same request under the same key, so that
 * a lost reply never becomes a second booking.
 */
import type { Contact } from './contact.js';
import type {
  Consultation,
  ConsultationRequest,
  ConsultationStatus,
  SlotList,
} from './contract.js';
import type { Failure, FieldErrors, Slot } from './failure.js';
import { readContact, validate, type Details } from './validate.js';
import type { BookingMethod } from './method.js';

/** `choosing` is skipped where there are no slots to choose from: a request or a place on a waiting list. */
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
  /** How this therapist is reached. Where it is no form, there is a link or a number to show, and no state beside `idle`. */
  readonly way: BookingMethod;
  /** The next way to reach the practice, to offer beside every failure. */
  readonly fallback: Contact;
  /** The IANA zone in which times are shown. */
  readonly timeZone: string;
  readonly details: Details;
  /** The free times as last heard; kept while they are asked for again. */
  readonly list?: SlotList;
  readonly loading: boolean;
  /** Why the list could not be had, or not again. */
  readonly listFailure?: Failure;
  /** The time that was picked. */
  readonly slot?: Slot;
  /** Free times near the one that is not open any more. */
  readonly alternatives: readonly Slot[];
  /** What is wrong with the details, by field. */
  readonly errors: FieldErrors;
  /** Why the last request did not succeed, or the picked time is gone; over with the next step. */
  readonly failure?: Failure;
  /** The request whose outcome is not known yet. */
  readonly attempt?: Attempt;
  /** What was booked or asked for. `number`: where a call by phone reaches them, as they typed it; never an email address. */
  readonly result?: Consultation & { number?: string | undefined };
}

/** One press of the button, however many tries it takes. */
export interface Attempt {
  readonly key: string;
  /** After a reload only the therapist's id is left of it. */
  readonly request: ConsultationRequest | Pick<ConsultationRequest, 'therapist'>;
  /** No answer came in spite of several tries. It may be booked or not, and `retry` finds out. */
  readonly stalled: boolean;
}

/** What a person does. */
export type Intent =
  /** `start`: the time pressed on a card, epoch milliseconds; it is asked for again. */
  | { type: 'open'; start?: number }
  | { type: 'choose'; slot: Slot }
  | { type: 'back' }
  | { type: 'edit'; details: Partial<Details> }
  | { type: 'zone'; timeZone: string }
  /** `required`: the partner's own fields that have to be filled in. */
  | { type: 'send'; required?: readonly string[] }
  /** Whatever failed last: the list of slots, or the request. */
  | { type: 'retry' }
  /** Another one, after the first has come to an end. */
  | { type: 'again' }
  | { type: 'close' };

/** What the network reports. */
export type Report =
  | { type: 'listing' }
  /** `wanted`: the start that was pressed on a card, or picked before; missing from the list, it gives alternatives. */
  | { type: 'listed'; list: SlotList; wanted?: number }
  | { type: 'unlisted'; failure: Failure }
  | { type: 'attempt'; key: string; request: Attempt['request'] }
  | { type: 'booked'; consultation: Consultation }
  | { type: 'failed'; failure: Failure }
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
    way: method,
    fallback,
    timeZone,
    details: noDetails,
    loading: false,
    alternatives: [],
    errors: {},
  };
}

/** The state after an event; the same state where the event means nothing in it. */
export function reduce(state: ConsultationState, event: Intent | Report): ConsultationState {
  switch (event.type) {
    case 'open':
      return state.status === 'idle' ? begin(state) : state;
    case 'again':
      return isOver(state) ? begin({ ...state, result: undefined, slot: undefined }) : state;
    case 'close':
      // What is sent, or what became of it, stays to be found again.
      return isEditable(state) || state.status === 'closed'
        ? { ...state, status: 'idle', loading: false }
        : state;
    case 'choose':
      return isEditable(state) ? choose(state, event.slot) : state;
    case 'back':
      return state.status === 'details' && state.way.kind === 'slots'
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

    case 'listing':
      return { ...state, loading: true };
    case 'listed': {
      const { list } = event;
      return listed({ ...state, list, loading: false, listFailure: undefined }, event.wanted);
    }
    case 'unlisted':
      return { ...state, loading: false, listFailure: event.failure };
    case 'attempt': {
      const { key, request } = event;
      return { ...state, status: 'sending', attempt: { key, request, stalled: false } };
    }
    case 'booked':
      return state.attempt ? booked(state, event.consultation) : state;
    case 'failed':
      return state.attempt ? failed(state, event.failure) : state;
    case 'status':
      return state.status === 'pending' ? { ...state, status: event.status } : state;
  }
}

/** Whether a person may still choose and type. */
export const isEditable = ({ status }: ConsultationState): boolean =>
  status === 'choosing' || status === 'details';

const isOver = ({ status }: ConsultationState): boolean =>
  ['confirmed', 'declined', 'expired', 'canceled', 'closed'].includes(status);

/** The form's first page, with nothing said of earlier failures. */
function begin(state: ConsultationState): ConsultationState {
  const { kind } = state.way;
  const fresh = { ...state, alternatives: [], errors: {}, failure: undefined };
  if (kind === 'closed') return { ...fresh, status: 'closed' };
  if (kind === 'slots') return { ...fresh, status: 'choosing' };
  if (kind === 'request' || kind === 'waitlist') return { ...fresh, status: 'details' };
  return state;
}

/** A slot that is a link opens by itself; it never becomes part of a request. */
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
  if (state.way.kind === 'slots' && !state.slot) {
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
  if (state.attempt?.stalled) {
    return { ...state, failure: undefined, attempt: { ...state.attempt, stalled: false } };
  }
  return state.status === 'details' ? send(state) : state;
}

/** With a new list, the time that is wanted is found again, or is gone. */
function listed(state: ConsultationState, wanted?: number): ConsultationState {
  const slots = state.list?.slots ?? [];
  const start = wanted ?? state.slot?.start;
  const isOpen = isEditable(state) || (state.status === 'sending' && !state.attempt);
  if (start === undefined || !isOpen) return state;
  const slot = slots.find((free) => free.start === start);
  // Whether somebody has it, only the endpoint can say.
  if (!slot) return gone(state, { code: 'slot-gone', booked: 'no' }, nearestSlots(slots, start));
  return state.status === 'choosing' && wanted !== undefined
    ? choose(state, slot)
    : { ...state, slot };
}

function gone(
  state: ConsultationState,
  failure: Failure,
  alternatives: readonly Slot[],
): ConsultationState {
  return {
    ...state,
    status: 'choosing',
    slot: undefined,
    attempt: undefined,
    failure,
    alternatives,
  };
}

function booked(state: ConsultationState, consultation: Consultation): ConsultationState {
  const { slot, attempt, details } = state;
  const asked = attempt && 'name' in attempt.request ? attempt.request : undefined;
  const channel = consultation.channel ?? asked?.channel;
  return {
    ...state,
    status: consultation.status,
    // An endpoint that takes a slot without repeating its times means those of the slot.
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
    attempt: undefined,
    failure: undefined,
    alternatives: [],
    errors: {},
  };
}

function failed(state: ConsultationState, failure: Failure): ConsultationState {
  const attempt = state.attempt!;
  if (failure.booked === 'unknown') {
    return { ...state, failure, attempt: { ...attempt, stalled: true } };
  }
  const known = { ...state, attempt: undefined, failure };
  if (!('name' in attempt.request)) {
    return { ...begin(known), failure: { code: 'not-sent', booked: 'no' } };
  }
  const { code, alternatives = [], fields = {} } = failure;
  if (code === 'closed') return { ...known, status: 'closed' };
  if (code === 'slot-taken') return gone(state, failure, alternatives);
  if (fields.slot) return gone(state, { ...failure, code: 'slot-gone' }, alternatives);
  return { ...known, status: 'details', errors: fields };
}

/** How to talk; nothing where the therapist leaves it open. */
export function channelsOf({ way: method }: Pick<ConsultationState, 'way'>): readonly string[] {
  return 'channels' in method ? method.channels : [];
}

/** How this call will be: as chosen, or the only way there is. */
export function channelOf(state: Pick<ConsultationState, 'way' | 'details'>): string | undefined {
  const channels = channelsOf(state);
  return state.details.channel || (channels.length === 1 ? channels[0] : undefined);
}

/** What is sent: the fields of the contract, and none that is empty. */
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

/** The slots that start closest to a time, in order. */
export function nearestSlots(slots: readonly Slot[], start: number, count = 3): readonly Slot[] {
  const distance = (slot: Slot) => Math.abs(slot.start - start);
  return [...slots]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .sort((a, b) => a.start - b.start);
}
