/**
 * A visitor whose program was made from the contract alone, and shares nothing with the library: asks again with the same key until
 * an answer says what happened.
 */
const OURS = /^urn:therapist-finder:problem:([\w-]+)$/;
/** These say nothing about what became of the request. */
const UNDECIDED = new Set(['unfinished', 'too-many', 'unavailable']);

/**
 * @param {() => string} endpoint of the next try
 * @param {{ method?: string, path: string, body?: object, headers?: Record<string, string> }} request
 * @param {{ tries?: number, timeout?: number }} [options] milliseconds for one try
 * @returns {Promise<{ status: number, type?: string, body: any, tries: number }>}
 */
export async function ask(endpoint, { path, method = 'GET', body, headers }, options = {}) {
  const { tries = 400, timeout = 3000 } = options;
  for (let n = 1; n <= tries; n++) {
    try {
      const response = await fetch(endpoint() + path, {
        method,
        headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(timeout),
      });
      const isProblem = response.headers.get('content-type') === 'application/problem+json';
      const answer = await response.json();
      if (response.ok) return { status: response.status, body: answer, tries: n };
      const type = isProblem ? OURS.exec(answer.type)?.[1] : undefined;
      if (type && !UNDECIDED.has(type)) {
        return { status: response.status, type, body: answer, tries: n };
      }
    } catch {
      // Lost, cut off, late, or no JSON.
    }
    await new Promise((soon) => setTimeout(soon, Math.min(10 * n, 200)));
  }
  throw new Error(`${method} ${path} was never decided.`);
}

let keys = 0;

export const post = (endpoint, path, body, headers) =>
  ask(endpoint, { method: 'POST', path, body, headers });

export const book = (endpoint, request) =>
  post(endpoint, '/consultations', request, {
    'idempotency-key': `plain-${process.pid}-${String(++keys).padStart(10, '0')}`,
  });

const bearer = ({ secret }) => ({ authorization: `Bearer ${secret}` });

export const move = (endpoint, call, slot) =>
  post(endpoint, `/consultations/${call.id}/move`, { slot }, bearer(call));

export const cancel = (endpoint, call) =>
  post(endpoint, `/consultations/${call.id}/cancel`, undefined, bearer(call));

export const standing = (endpoint, call) =>
  ask(endpoint, { path: `/consultations/${call.id}`, headers: bearer(call) });
