import type { Failure, FailureCode } from '../../booking/failure.js';

/** What the page's author can do about a failure. Failures that are nobody's fault, or a visitor's connection, are not listed. */
const ADVICE: Partial<Record<FailureCode, string>> = {
  'no-endpoint': 'booking.endpoint in the feed is no https address',
  timeout: 'the endpoint did not answer within 10 seconds',
  blocked:
    'the endpoint answers, but not this page. All its answers, also errors, need Access-Control-Allow-Origin; it allows the headers Authorization, Content-Type and Idempotency-Key',
  moved: 'the endpoint redirects, which is not followed: put its new address into the feed',
  unreadable: 'the answer is not the JSON of schema/consultations.openapi.json',
  missing: 'there is nothing at the address of the endpoint',
  refused: 'the endpoint refuses such requests',
  unavailable: 'the endpoint takes no bookings at the moment',
  broken: 'the endpoint has a fault, or something between',
};

/** Says in the console why a booking failed, for the page's author. Nothing that a visitor wrote. */
export function warnFailure({ code, status }: Failure, host: Element): void {
  const advice = ADVICE[code];
  if (!advice) return;
  const answer = status ? ` (${status})` : '';
  console.warn(`<${host.localName}>: booking failed: ${code}${answer}: ${advice}.`);
}
