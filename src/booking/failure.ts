/**
 * What can go wrong with a booking. The element has words for each; {@link BookingError.message} is for developers.
 *
 * - `no-endpoint`: there is none, or its address is not safe to send details to (http on another host);
 * - `offline`: no answer, and the device has no connection;
 * - `unreachable`, `timeout`: no answer, or none in time;
 * - `blocked`: no answer that this page may read, though the server answers: it lacks the CORS headers;
 * - `moved`: a redirect, which is not followed;
 * - `unreadable`: HTML, half a JSON, JSON that breaks the contract, or too many bytes;
 * - `missing`: 404 or 410 without a problem of the contract;
 * - `refused`: 401, 403 and every other 4xx without a code of its own;
 * - `busy`: 429, see {@link Failure.retryAt};
 * - `unavailable`: the endpoint says that it takes no bookings for a while, see {@link Failure.retryAt};
 * - `broken`: any 5xx without a problem of the contract, also a bare 503
 *   (after each of these but the first, see {@link Failure.booked} for whether something is booked);
 * - `slot-taken`: the endpoint says that somebody took the time, see {@link Failure.alternatives};
 * - `slot-gone`: the time is no longer free, for an unknown reason: a fresh list lacks it, or the endpoint does not know it;
 * - `invalid`: a field is wrong, see {@link Failure.fields};
 * - `closed`: this therapist takes no calls now;
 * - `settled`: a booked call can no longer be changed: it has begun, is over, was called off, or is not there;
 * - `changed`: a booked call was not moved, because it has another time by now, see {@link Failure.present};
 * - `not-sent`: after a reload: the earlier request never arrived, and nothing is booked.
 */
export type FailureCode =
  | 'no-endpoint'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'blocked'
  | 'moved'
  | 'unreadable'
  | 'missing'
  | 'refused'
  | 'busy'
  | 'unavailable'
  | 'broken'
  | 'slot-taken'
  | 'slot-gone'
  | 'invalid'
  | 'closed'
  | 'settled'
  | 'changed'
  | 'not-sent';

/**
 * What is wrong with a field. `missing` is about a partner's own fields; `refused` comes from the endpoint, whose text is
 * in {@link FieldError.text}.
 */
export type FieldErrorCode =
  | 'name-missing'
  | 'name-long'
  | 'contact-missing'
  | 'contact-email'
  | 'contact-phone'
  | 'phone-missing'
  | 'slot-missing'
  | 'channel-missing'
  | 'missing'
  | 'refused';

export interface FieldError {
  code: FieldErrorCode;
  /** The endpoint's explanation, in its own language. Plain text, never HTML. */
  text?: string;
}

/** Errors by field: `name`, `contact`, `slot`, `channel`, `preferredTimes`, or the name of a partner's own field. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** A free time. */
export interface Slot {
  /** The endpoint's id for it. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly start: number;
  /** Epoch milliseconds. */
  readonly end: number;
  /** The page of another site that books this slot. Such a slot is a link and is never sent. */
  readonly href?: string;
}

/** Why a call to the endpoint failed, and what is known after it. */
export interface Failure {
  code: FailureCode;
  /**
   * Whether something may be booked anyway. `no` is certain: the endpoint said so in a problem document of the contract.
   * `unknown` follows a lost reply, or an error without such a document, which may come from a proxy: only the same
   * request with the same key can find out.
   */
  booked: 'no' | 'unknown';
  /** The HTTP status, if there was a response. */
  status?: number;
  /** The earliest useful time for another try, in epoch milliseconds. */
  retryAt?: number;
  /** Other free times, when the chosen one is taken. */
  alternatives?: readonly Slot[];
  /** The time that a booked call has by now, in epoch milliseconds. */
  present?: { readonly start: number; readonly end?: number | undefined };
  /** What is wrong with the fields. */
  fields?: FieldErrors;
}

/** What the client throws. */
export class BookingError extends Error {
  override readonly name = 'BookingError';
  readonly failure: Failure;

  constructor(failure: Failure, message: string, cause?: unknown) {
    super(message, { cause });
    this.failure = failure;
  }
}

/** The failure behind an error. Any other error, as from a page's own client, leaves the outcome unknown. */
export function failureOf(error: unknown): Failure {
  return error instanceof BookingError ? error.failure : { code: 'unreachable', booked: 'unknown' };
}
