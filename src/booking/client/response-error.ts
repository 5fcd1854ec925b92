import { retryAfter } from '../../lib/http.js';
import { readProblem } from '../contract.js';
import { BookingError, type Failure, type FailureCode } from '../failure.js';

/** Failures that may be over at the next try. */
export const TEMPORARY: ReadonlySet<FailureCode> = new Set([
  'offline',
  'unreachable',
  'timeout',
  'unreadable',
  'busy',
  'unavailable',
  'broken',
]);

/** The contract's problems after which this try has booked nothing, and the code of each. */
const CODES: ReadonlyMap<string | undefined, FailureCode> = new Map([
  ['slot-taken', 'slot-taken'],
  ['invalid', 'invalid'],
  ['closed', 'closed'],
  ['settled', 'settled'],
  ['changed', 'changed'],
  ['unknown-therapist', 'refused'],
  ['not-found', 'missing'],
  ['key-missing', 'refused'],
  ['malformed', 'refused'],
  ['media-type', 'refused'],
  ['too-large', 'refused'],
  ['method', 'refused'],
  ['too-many', 'busy'],
  ['unavailable', 'unavailable'],
]);

/** Problems that answer the key or the change itself, so they hold for every earlier and later try. */
const FINAL: ReadonlySet<string | undefined> = new Set([
  'slot-taken',
  'invalid',
  'closed',
  'settled',
  'changed',
  'unknown-therapist',
]);

/**
 * The error for a response other than 2xx. Only a problem document of the contract says what the endpoint did; any other
 * error may come from a proxy after the endpoint has booked.
 *
 * @param request if an earlier reply to it was lost, a refusal now says nothing about that try
 */
export function responseError(
  { status, headers }: Response,
  json: unknown,
  now: number,
  { mayBeBooked, isChange }: { mayBeBooked?: boolean | undefined; isChange?: boolean } = {},
): BookingError {
  const problem = readProblem(json, headers.get('content-type'), now);
  const { alternatives, fields, present } = problem;
  // There is no such call any more, so nothing about it can be changed.
  const kind = isChange && problem.kind === 'not-found' ? 'settled' : problem.kind;
  const code = CODES.get(kind);
  const isKnown = mayBeBooked ? FINAL.has(kind) : code;
  const wait = retryAfter(headers.get('retry-after'), now);
  const failure: Failure = {
    code: code ?? codeOf(status),
    booked: isKnown ? 'no' : 'unknown',
    status,
    alternatives,
    fields,
    ...(present && { present }),
    ...(wait > 0 && { retryAt: now + wait }),
  };
  return new BookingError(failure, `The booking endpoint answered with ${status}.`);
}

/** The error for a reply that never came or cannot be read: the endpoint may have booked. */
export function lostReply(code: FailureCode, message: string, cause?: unknown): BookingError {
  return new BookingError({ code, booked: 'unknown' }, `${message}.`, cause);
}

function codeOf(status: number): FailureCode {
  if (status === 429) return 'busy';
  if (status === 404 || status === 410) return 'missing';
  return status < 500 ? 'refused' : 'broken';
}
