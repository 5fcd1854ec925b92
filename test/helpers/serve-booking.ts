/** A booking endpoint in place of the network. It gives the answers that it is set to give, and records requests. */

/** The answers of an endpoint, as in `schema/consultations.openapi.json`, or anything else. */
export interface Answers {
  /** The answer to `GET /slots`. */
  slots?(asked: URLSearchParams): Answer;
  /** The answer to `POST /consultations`. */
  book?(body: Record<string, unknown>): Answer;
  /** The answer to `GET /consultations/{id}`. */
  status?(): Answer;
  /** The answer to `POST /consultations/{id}/move`. */
  move?(body: { slot: string; from?: string }): Answer;
  /** The answer to `POST /consultations/{id}/cancel`. */
  cancel?(): Answer;
  /** The answer to `POST /links`. */
  links?(): Answer;
}

export type Answer = Response | Promise<Response>;

export interface Asked {
  method: string;
  url: string;
  headers: Headers;
  /** As it was sent. */
  text: string;
}

const endpoints = new Map<string, { answers: Answers; asked: Asked[] }>();
const realFetch = window.fetch.bind(window);

/** @returns the endpoint's address, what it was asked so far, and a way to have it answer otherwise from now on */
export function serveBooking(answers: Answers) {
  const endpoint = new URL(`/booking/${crypto.randomUUID()}`, location.origin).href;
  const asked: Asked[] = [];
  endpoints.set(endpoint, { answers, asked });
  return {
    endpoint,
    asked,
    /** The requests to book, as their bodies read. */
    bodies: () =>
      asked
        .filter(({ method, url }) => method === 'POST' && url === `${endpoint}/consultations`)
        .map(({ text }) => JSON.parse(text) as Record<string, unknown>),
    answer: (change: Answers) => void Object.assign(answers, change),
  };
}

export function json(body: unknown, status = 200, headers: HeadersInit = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

/** An error in the form of the contract. */
export function problem(
  kind: string,
  status: number,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return json({ type: `urn:therapist-finder:problem:${kind}`, status, ...more }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
}

/** A lost connection. */
export const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** An answer that never arrives. */
export const silence = () => new Promise<Response>(() => undefined);

window.fetch = (input, init = {}) => {
  const url = input instanceof Request ? input.url : String(input);
  const found = [...endpoints].find(([endpoint]) => url.startsWith(endpoint));
  if (!found) return realFetch(input, init);
  const [endpoint, { answers, asked }] = found;
  const { method = 'GET' } = init;
  const text = typeof init.body === 'string' ? init.body : '';
  asked.push({ method, url, headers: new Headers(init.headers), text });
  const answer = answerOf(answers, url.slice(endpoint.length), method, text);
  return Promise.resolve(answer ?? new Response('', { status: 404 }));
};

function answerOf(answers: Answers, address: string, method: string, text: string) {
  const { pathname, searchParams } = new URL(address, location.origin);
  const [, what, id, change] = pathname.split('/');
  const body = () => JSON.parse(text) as Record<string, unknown>;
  if (what === 'slots') return answers.slots?.(searchParams);
  if (what === 'links') return answers.links?.();
  if (change === 'move') return answers.move?.(body() as { slot: string; from?: string });
  if (change === 'cancel') return answers.cancel?.();
  return id && method === 'GET' ? answers.status?.() : answers.book?.(body());
}

/**
 * Skips the pauses between retries. The time limit of ten seconds, the three seconds after which a wait is called long, and the
 * regular status checks stay unchanged.
 *
 * @returns puts things back as they were
 */
export function hurry(): () => void {
  const { setTimeout: real } = window;
  const quick = (handler: TimerHandler, delay = 0, ...rest: unknown[]) =>
    real(handler, delay > 300 && delay < 10_000 && delay !== 3000 ? 0 : delay, ...rest);
  window.setTimeout = quick as typeof window.setTimeout;
  return () => (window.setTimeout = real);
}
