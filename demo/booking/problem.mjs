/** Errors as problem documents (RFC 9457), with the names in `schema/consultations.openapi.json`. */

const TITLES = {
  'slot-taken': [409, 'This time is no longer free.'],
  closed: [410, 'This therapist takes no first calls at the moment.'],
  settled: [409, 'This call can no longer be changed.'],
  changed: [409, 'This call was moved meanwhile, and nothing has changed now.'],
  invalid: [422, 'Some fields cannot stay as they are.'],
  'key-missing': [400, 'An Idempotency-Key is needed: 16 to 200 visible characters.'],
  malformed: [400, 'This is not the JSON that is asked for.'],
  'media-type': [415, 'Please send application/json.'],
  'too-large': [413, 'This is longer than any request.'],
  'unknown-therapist': [404, 'There is no such therapist here.'],
  'not-found': [404, 'There is nothing here.'],
  // With `Allow`, which names them.
  method: [405, 'This address takes other methods.'],
  'too-many': [429, 'Too many requests. Please try again later.'],
  // The only error after which the call may still be booked.
  unfinished: [500, 'This broke in the middle. Please ask again, under the same key.'],
  unavailable: [503, 'Bookings cannot be taken at the moment. Please try again later.'],
};

/**
 * @param {keyof TITLES} kind
 * @param {object} [more] further members
 * @returns {{ status: number, body: object }}
 */
export function problem(kind, more = {}) {
  const [status, title] = TITLES[kind];
  return { status, body: { type: `urn:therapist-finder:problem:${kind}`, title, status, ...more } };
}
