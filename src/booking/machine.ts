/**
 * The consultation as a state machine: a pure function of a person's actions and network events.
 *
 *     idle ──open──▶ choosing ──choose──▶ details ──send──▶ sending ──▶ confirmed
 *      │                ▲ ◀─────back─────────┘ ▲               ├──────▶ pending ──▶ confirmed, declined, expired, canceled
 *      └──open──▶ closed└──────────────────────┼───────────────┤        the slot is taken: shows others
 *                                              └───────────────┘        certain that nothing is booked
 *
 * A booked call can be changed (`changes.ts`):
 *
 *     confirmed, pending ──move──▶ choosing ──choose──▶ review ──send──▶ changing ──▶ confirmed, pending
 *      │  ▲                           │ ▲─────back────────┘ │               │ ├──────▶ canceled
 *      │  └───────────keep────────────┴─────────────────────┘               │ └──────▶ choosing: that time is taken
 *      └──cancel──▶ asked there, by `change` ──send──▶ changing             └────────▶ as before: nothing has changed
 *
 * Three rules hold everywhere:
 *
 * - Typed details are kept until a request is accepted, and then dropped.
 * - While the outcome of a request is unknown, the only way out of `sending` is to send the same request with the same
 *   key. So a lost reply never becomes a second booking.
 * - While a change is under way, `result` is the call as it stood before. Only an answer of the endpoint replaces it.
 */
import { notify } from '../lib/notify.js';
import { keep, reduceChange, withTime } from './changes.js';
import type { Consultation, ConsultationRequest, ContactDetail, SlotList } from './contract.js';
import type { Failure, Slot } from './failure.js';
import { typedLine, typedText } from './form/typed.js';
import { isFormMode } from './method.js';
import {
  isEditable,
  noDetails,
  withoutSlot,
  type ConsultationAction,
  type ConsultationState,
  type NetworkEvent,
} from './state.js';
import { validate, type Details } from './validate.js';

export type * from './state.js';
export { initialState, isEditable, noDetails } from './state.js';

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
      return open(state, event.start);
    case 'again':
      return isOver(state) ? begin(withoutCall(state)) : state;
    case 'close':
      if (state.change) return keep(state);
      // A request being sent, or its outcome, stays for the next time it opens.
      return isEditable(state) || state.status === 'closed'
        ? { ...state, status: 'idle', loading: false }
        : state;
    case 'choose':
      return isEditable(state) ? choose(state, event.slot) : state;
    case 'back':
      if (state.status === 'review') return { ...state, status: 'choosing', failure: undefined };
      return state.status === 'details' && state.method.kind === 'slots'
        ? { ...state, status: 'choosing', failure: undefined, errors: {}, emptied: false }
        : state;
    case 'edit':
      return isEditable(state) ? edit(state, event.details) : state;
    case 'forget':
      return { ...state, details: noDetails, errors: {} };
    case 'zone':
      return { ...state, timeZone: event.timeZone };
    case 'check':
      return state.status === 'details' ? check(state, event.required) : state;
    case 'send':
      if (state.status === 'review' || (state.change && !isEditable(state)))
        return { ...state, status: 'changing', failure: undefined, slow: false };
      return state.status === 'details' ? send(state, event.required) : state;
    case 'retry':
      return retry(state);

    case 'slow':
      return isUnderWay(state) ? { ...state, slow: true } : state;
    case 'more':
      return state;
    case 'time':
      if (state.result) state = withTime(state, event.now);
      return isEditable(state) || state.status === 'review' ? atTime(state, event.now) : state;
    case 'slots-loading':
      return { ...state, loading: true };
    case 'slots-loaded':
      return withSlotList(withAnswer(state, event.list), event.wanted);
    case 'slots-failed':
      return withListFailure(state, event.failure);
    case 'submitting': {
      const { key, request } = event;
      return { ...state, status: 'sending', submission: { key, request, stalled: false } };
    }
    case 'accepted':
      return state.submission ? withResult(state, event.consultation, event.uid) : state;
    case 'submit-failed':
      return state.submission ? withFailure(state, event.failure) : state;
    default:
      return reduceChange(state, event);
  }
}

const isUnderWay = ({ status, submission, change }: ConsultationState): boolean =>
  status === 'sending' ? !submission?.stalled : status === 'changing' && !change?.stalled;

const isEnded = ({ status }: ConsultationState): boolean =>
  ['declined', 'expired', 'canceled'].includes(status);

const isOver = (state: ConsultationState): boolean =>
  isEnded(state) || state.status === 'confirmed' || state.status === 'closed';

/** A time that was pressed is for a new call. */
function open(state: ConsultationState, start?: number): ConsultationState {
  if (state.status === 'idle') return begin(state);
  return start !== undefined && isEnded(state) ? begin(withoutCall(state)) : state;
}

/** Without what was booked. */
const withoutCall = (state: ConsultationState): ConsultationState => ({
  ...state,
  result: undefined,
  slot: undefined,
  moved: undefined,
  passed: undefined,
});

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
    status: state.change ? 'review' : 'details',
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
  const checked = check(state, extra);
  if (Object.keys(checked.errors).length) return checked;
  return { ...checked, status: 'sending', failure: undefined, emptied: false, slow: false };
}

/** With what is wrong with the details. */
function check(state: ConsultationState, extra?: readonly string[]): ConsultationState {
  const errors = validate(state.details, {
    channel: channelsOf(state).length > 1,
    byPhone: channelOf(state) === 'phone',
    extra,
  });
  return { ...state, errors };
}

function retry(state: ConsultationState): ConsultationState {
  const { change, submission } = state;
  const anew = { ...state, failure: undefined, slow: false };
  if (change?.stalled) return { ...anew, change: { ...change, stalled: false } };
  if (submission?.stalled) return { ...anew, submission: { ...submission, stalled: false } };
  return state;
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
  return !slot || isAhead(slot) ? next : withChosenGone(next, slot.start);
}

/** With a new list; of the times offered in place of a lost one, those that it has. */
function withAnswer(state: ConsultationState, list: SlotList): ConsultationState {
  const isFree = ({ start }: Slot) => list.cut || list.slots.some((free) => free.start === start);
  const alternatives = state.alternatives.filter(isFree);
  const gone = list.slots.some(({ start }) => start === state.gone) ? undefined : state.gone;
  return { ...state, list, alternatives, gone, loading: false, listFailure: undefined };
}

function withListFailure(state: ConsultationState, failure: Failure): ConsultationState {
  const isClosed = failure.code === 'closed' && isEditable(state) && !state.change;
  if (isClosed) return { ...state, loading: false, status: 'closed', failure };
  return { ...state, loading: false, listFailure: failure };
}

/** Looks for the wanted or chosen time in the new list. */
function withSlotList(state: ConsultationState, wanted?: number): ConsultationState {
  const slots = state.list?.slots ?? [];
  const start = (isEditable(state) ? wanted : undefined) ?? state.slot?.start;
  const isOpen = isEditable(state) || (state.status === 'sending' && !state.submission);
  if (start === undefined || !isOpen) return state;
  const slot = slots.find((free) => free.start === start);
  if (!slot)
    return wanted === undefined ? withChosenGone(state, start) : withSlotGone(state, start);
  return state.status === 'choosing' && wanted !== undefined
    ? choose(state, slot)
    : { ...state, slot };
}

/** Who went back to the list is choosing another one anyway. */
function withChosenGone(state: ConsultationState, start: number): ConsultationState {
  return state.status === 'choosing' ? { ...state, slot: undefined } : withSlotGone(state, start);
}

/** Only the endpoint knows whether somebody took it. */
function withSlotGone(state: ConsultationState, start: number): ConsultationState {
  const near = nearestSlots(state.list?.slots ?? [], start);
  return { ...withoutSlot(state, { code: 'slot-gone', booked: 'no' }, near), gone: start };
}

function withResult(
  state: ConsultationState,
  consultation: Consultation,
  uid: string,
): ConsultationState {
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
      uid,
      moves: 0,
      ...(asked?.mailDetails && { mailed: true }),
      ...(channel === 'phone' &&
        asked &&
        'phone' in asked.contact && {
          // Empty if it was forgotten meanwhile.
          number: typedLine(details.contact) || undefined,
        }),
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
    return { ...begin(known), failure: { code: 'not-sent', booked: 'no' }, emptied: true };
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

/**
 * The request to send: the fields of the contract, without empty ones.
 *
 * @param about `contact`: as it was read when the person sent it
 */
export function requestOf(
  state: ConsultationState,
  about: { therapist: string; locale: string; contact: ContactDetail },
): ConsultationRequest {
  const { details, slot, timeZone, method } = state;
  const { preferredTimes } = details;
  const { contact } = about;
  const extra = Object.fromEntries(
    Object.entries(details.extra).map(([field, text]) => [field, typedText(text)]),
  );
  const channel = channelOf(state);
  const mails = details.mailDetails && 'mail' in method && 'email' in contact;
  return {
    therapist: about.therapist,
    ...(slot && { slot: slot.id }),
    ...(preferredTimes.length && { preferredTimes }),
    name: typedLine(details.name),
    contact,
    ...(channel && { channel }),
    timeZone,
    locale: about.locale,
    ...(Object.keys(extra).length && { extra }),
    ...(mails && { mailDetails: true }),
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
