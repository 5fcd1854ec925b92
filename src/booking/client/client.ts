import { safeUrl } from '../../lib/url.js';
import {
  readConsultation,
  readSlotList,
  readStatus,
  type Consultation,
  type ConsultationRequest,
  type ConsultationStatus,
  type SlotList,
} from '../contract.js';
import { BookingError } from '../failure.js';
import { callWithRetries, type ApiRequest, type CallOptions } from './call.js';

/** Talks to a booking endpoint. A page can bring its own client for an endpoint with another contract. */
export interface BookingClient {
  /**
   * Fetches the free times of a therapist.
   *
   * @throws BookingError; the signal's reason, when it is aborted
   */
  slots(query: SlotsQuery, signal?: AbortSignal): Promise<SlotList>;
  /**
   * Sends a request. Retries until the outcome is known or the retries are used up.
   *
   * @throws BookingError whose `booked` says whether the request may have been accepted anyway
   */
  send(options: SendOptions, signal?: AbortSignal): Promise<Consultation>;
  /**
   * Fetches the status of a consultation by its id.
   *
   * @throws BookingError; the signal's reason, when it is aborted
   */
  status(id: string, signal?: AbortSignal): Promise<ConsultationStatus>;
}

/** Which free times to fetch. */
export interface SlotsQuery {
  /** The therapist's id in the feed. */
  therapist: string;
  /** Epoch milliseconds. */
  from: number;
  /** Epoch milliseconds. */
  to: number;
  /** Bypass the browser's cache, and don't retry: a person is waiting for their request to be sent. */
  fresh?: boolean;
}

/** A request to send. */
export interface SendOptions {
  /**
   * The idempotency key. Use one key for each press of the button, and the same key for every retry of it: the endpoint
   * books a key at most once.
   */
  key: string;
  /** The request. After a reload only the therapist's id is left, which is enough to learn the outcome of a key. */
  request: ConsultationRequest | Pick<ConsultationRequest, 'therapist'>;
  /** Whether an earlier reply to this key was lost, so the request may be booked already. Default false. */
  mayBeBooked?: boolean;
}

export interface ClientOptions extends CallOptions {
  /** The base address of `/slots` and `/consultations`. Must be https, or `localhost`. */
  endpoint: string | undefined;
  /** The page's address. With it the endpoint can be relative, or http on the page's own origin. */
  baseUrl?: string;
}

/**
 * Creates a client for the contract in `schema/consultations.openapi.json`. It sends no cookies and no referrer, and
 * follows no redirects, so that nobody's details reach another server. It retries all requests; the idempotency key
 * makes it safe to retry a booking.
 *
 * @example
 * const client = createBookingClient({ endpoint: 'https://example.org/booking', now: Date.now });
 * const { slots } = await client.slots({ therapist: 'ana', from: Date.now(), to: Date.now() + 14 * 86_400_000 });
 */
export function createBookingClient(options: ClientOptions): BookingClient {
  const { now } = options;
  const endpoint = safeUrl(options.endpoint ?? '', options.baseUrl)?.replace(/[/?#]*$/, '');

  async function call<T>(request: ApiRequest<T>, signal?: AbortSignal): Promise<T> {
    if (endpoint === undefined) {
      const message = `"${options.endpoint ?? ''}" is no booking endpoint: give an https address.`;
      throw new BookingError({ code: 'no-endpoint', booked: 'no' }, message);
    }
    return callWithRetries(endpoint, request, options, signal);
  }

  return {
    async slots({ therapist, from, to, fresh }, signal) {
      const query = new URLSearchParams({ therapist, from: iso(from), to: iso(to) });
      return call(
        {
          path: `/slots?${query}`,
          ...(fresh && { cache: 'no-cache', retries: 0 }),
          read: (json) => readSlotList(json, now()),
        },
        signal,
      );
    },
    async send({ key, request, mayBeBooked = false }, signal) {
      return call(
        {
          method: 'POST',
          path: '/consultations',
          body: JSON.stringify(request),
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          mayBeBooked,
          read: (json) => readConsultation(json, endpoint ?? ''),
        },
        signal,
      );
    },
    async status(id, signal) {
      return call({ path: `/consultations/${encodeURIComponent(id)}`, read: readStatus }, signal);
    },
  };
}

/** An instant in RFC 3339, without milliseconds. */
function iso(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
