/** What is known about a consultation, and all that can happen to it. */
import type { Contact } from './contact.js';
import type { Consultation, ConsultationRequest, SlotList, Standing } from './contract.js';
import type { Failure, FieldErrors, Slot } from './failure.js';
import type { BookingMethod } from './method.js';
import type { Details } from './validate.js';

/**
 * Without slots to choose from (a request, a place on a waiting list), `choosing` is skipped. `review` shows the time to move a
 * call to; `changing`: that, or canceling it, is on its way.
 */
export type Status =
  | 'idle'
  | 'choosing'
  | 'details'
  | 'sending'
  | 'review'
  | 'changing'
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
  /** The start of the time that was last learned to be gone, in epoch milliseconds. */
  readonly gone?: number;
  /** What is wrong with the details. */
  readonly errors: FieldErrors;
  /** Why the last request failed, or that the chosen time is gone. The next step clears it. */
  readonly failure?: Failure;
  /** Whether what was typed was lost in a reload, until it is typed again. */
  readonly emptied?: boolean;
  /** Whether what is on its way takes long. */
  readonly slow?: boolean;
  /** The request whose outcome is unknown. */
  readonly submission?: Submission;
  /** What was booked or requested. While a change is under way, it is the call as it still stands. */
  readonly result?: Booked;
  /** Whether calls can be moved and canceled here. */
  readonly canChange?: boolean;
  /** How the visitor is changing the call. */
  readonly change?: Change;
  /** The call has another time than before: moved by the visitor here, or elsewhere and noticed. The next step clears it. */
  readonly moved?: 'here' | 'elsewhere';
  /** Whether the time of the call has begun, or is over, when last looked at. */
  readonly passed?: 'begun' | 'over';
}

/** A call that was booked or requested. */
export interface Booked extends Consultation {
  /** The phone number as typed, for a call by phone; never an email address. */
  readonly number?: string | undefined;
  /** Whether its details were asked for by email. */
  readonly mailed?: true;
  /** Identifies the call in a calendar: as the endpoint does, or made here. Says nothing about the call. */
  readonly uid: string;
  /** How many times it was moved, as far as is known. */
  readonly moves: number;
}

/** A change to a booked call, from the question on. */
export interface Change {
  readonly kind: 'move' | 'cancel';
  /** All tries went unanswered, so it may or may not be done. `retry` finds out: twice is the same as once. */
  readonly stalled?: boolean;
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
  /** Show what is wrong with the details, without sending them. `required`: names of the partner's own fields that must be filled in. */
  | { type: 'check'; required?: readonly string[] }
  | { type: 'send'; required?: readonly string[] }
  /** Try again what failed last: the list of slots, or the request. */
  | { type: 'retry' }
  /** See later times than those listed. */
  | { type: 'more' }
  /** Start another one after the first is over. */
  | { type: 'again' }
  /** Choose another time for the booked call. `send` then moves it. */
  | { type: 'move' }
  /** Ask whether to cancel the booked call. `send` then cancels it. */
  | { type: 'cancel' }
  /** Drop what was typed. A request on its way, or a booked call, stays. */
  | { type: 'forget' }
  /** Keep the booked call as it is. */
  | { type: 'keep' }
  | { type: 'close' };

/** What happens on the network, and that time passes. */
export type NetworkEvent =
  /** `now`: epoch milliseconds. Times that begin by then leave. */
  | { type: 'time'; now: number }
  /** What is on its way takes long. */
  | { type: 'slow' }
  | { type: 'slots-loading' }
  /** `wanted`: the start pressed on a card; when the list lacks it, alternatives are offered. */
  | { type: 'slots-loaded'; list: SlotList; wanted?: number }
  | { type: 'slots-failed'; failure: Failure }
  | { type: 'submitting'; key: string; request: Submission['request'] }
  /** `uid`: a new one for its calendar entry. */
  | { type: 'accepted'; consultation: Consultation; uid: string }
  | { type: 'submit-failed'; failure: Failure }
  | { type: 'moved'; consultation: Consultation }
  | { type: 'canceled' }
  | { type: 'change-failed'; failure: Failure }
  | { type: 'status'; standing: Standing };

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

/** Whether a person can choose and type. */
export const isEditable = ({ status }: ConsultationState): boolean =>
  status === 'choosing' || status === 'details';

/** The chosen time is gone: others are to be chosen from. */
export function withoutSlot(
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
    ...(state.slot && { gone: state.slot.start }),
  };
}
