/**
 * What can go wrong between a person and a booking. The element words each; {@link BookingError.message} is for developers.
 *
 * - `no-endpoint`: none is given, or its address is not safe to send details to (http on another host);
 * - `unreachable`, `timeout`: no answer, or none in time;
 * - `unreadable`: HTML, half a JSON, JSON of another shape, more than anyone needs;
 * - `refused`: 401, 403, 404 and every other 4xx without a code of its own;
 * - `busy`: 429 or 503, see {@link Failure.retryAt};
 * - `broken`: any other 5xx;
 *   (of these three only a problem of the contract says that nothing is booked: see {@link Failure.booked})
 * - `slot-taken`: the endpoint says that somebody took the time, see {@link Failure.alternatives};
 * - `slot-gone`: the time is not open any more, and nobody knows why: it is missing from a fresh list, or the endpoint does not know it;
 * - `invalid`: a field is at fault, see {@link Failure.fields};
 * - `closed`: this therapist takes no calls now;
 * - `not-sent`: after a reload, that the request from before never arrived, and nothing is booked.
 */
export type FailureCode =
  | 'no-endpoint'
  | 'unreachable'
  | 'timeout'
  | 'unreadable'
  | 'refused'
  | 'busy'
  | 'broken'
  | 'slot-taken'
  | 'slot-gone'
  | 'invalid'
  | 'closed'
  | 'not-sent';

/**
 * Why a field cannot stay as it is. `missing` is said of a partner's own; `refused` is the endpoint's word, whose own text is in
 * {@link FieldError.text}.
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
  /** What the endpoint says, in its own language. Text, never HTML. */
  text?: string;
}

/** By field: `name`, `contact`, `slot`, `channel`, `preferredTimes`, or the name of a partner's own. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

/** A free time, as instants. */
export interface Slot {
  /** The endpoint's name for it. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly start: number;
  /** Epoch milliseconds. */
  readonly end: number;
  /** Where this very slot is booked, when that is somebody else's page. Such a slot is a link and is never sent. */
  readonly href?: string;
}

export interface Failure {
  code: FailureCode;
  /**
   * Whether something may be booked all the same. `no` is certain: the endpoint said so, in a problem document of the contract. `unknown` is
   * what a lost reply leaves behind, or an error without such a document, which may be a proxy's: only the same request, under the same
   * key, can find out.
   */
  booked: 'no' | 'unknown';
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** Epoch milliseconds before which another try is pointless. */
  retryAt?: number;
  /** Free times in place of the one that is taken. */
  alternatives?: readonly Slot[];
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
