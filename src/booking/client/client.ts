import { safeUrl } from '../../lib/url.js';
import {
  readConsultation,
  readSlotList,
  readStanding,
  type Consultation,
  type ConsultationRequest,
  type ContactDetail,
  type SlotList,
  type Standing,
} from '../contract.js';
import { BookingError } from '../failure.js';
import { callWithRetries, type ApiRequest, type CallOptions } from './call.js';

/**
 * Talks to a booking endpoint. A page can bring its own client for an endpoint with another contract. Without `move` and
 * `cancel`, visitors change a call on the page at its `manageUrl` alone; without `sendLinks`, lost links are not offered.
 */
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
   * Fetches how a consultation stands: its status, and with its secret also its time and channel.
   *
   * @throws BookingError; the signal's reason, when it is aborted
   */
  status(id: string, secret?: string, signal?: AbortSignal): Promise<Standing>;
  /**
   * Moves a call to another free time. Moving it to the time it has already changes nothing, so a lost reply is settled by the
   * same call again, which this does by itself at first.
   *
   * @param change `from`: the start of the call as the visitor knows it, in epoch milliseconds. A call that was moved meanwhile stays
   *   as it is, so that a request which arrives late takes back no later one
   * @throws BookingError whose `booked` says whether the call may have been moved anyway
   */
  move?(
    change: CallChange & { slot: string; from?: number | undefined },
    signal?: AbortSignal,
  ): Promise<Consultation>;
  /**
   * Cancels a call. Canceling a canceled call changes nothing.
   *
   * @throws BookingError whose `booked` says whether the call may have been canceled anyway
   */
  cancel?(change: CallChange, signal?: AbortSignal): Promise<void>;
  /**
   * Has the links to the calls of an address sent to that address. Nobody learns whether there are such calls.
   *
   * @throws BookingError
   */
  sendLinks?(contact: ContactDetail, locale: string, signal?: AbortSignal): Promise<void>;
}

/** The call to change. */
export interface CallChange {
  id: string;
  /** The secret that came with the consultation. It is sent in a header, never in an address. */
  secret: string;
  /** Whether an earlier reply to the same change was lost, so it may be done already. Default false. */
  mayBeDone?: boolean;
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
 * follows no redirects, so that nobody's details reach another server. It retries all requests: the idempotency key
 * makes it safe to retry a booking, and moving or canceling a call twice is the same as once.
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
    const { baseUrl } = options;
    const isElsewhere = !!baseUrl && new URL(endpoint).origin !== new URL(baseUrl).origin;
    return callWithRetries({ address: endpoint, isElsewhere }, request, options, signal);
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
          headers: { ...JSON_BODY, 'idempotency-key': key },
          mayBeBooked,
          read: (json) => readConsultation(json, endpoint ?? ''),
        },
        signal,
      );
    },
    async status(id, secret, signal) {
      const headers = secret === undefined ? {} : bearer(secret);
      return call({ path: pathOf(id), headers, cache: 'no-store', read: readStanding }, signal);
    },
    async sendLinks(contact, locale, signal) {
      const body = JSON.stringify({ contact, locale });
      await call(
        { method: 'POST', path: '/links', body, headers: JSON_BODY, read: () => true },
        signal,
      );
    },
    ...changes(call, endpoint ?? ''),
  };
}

type Call = <T>(request: ApiRequest<T>, signal?: AbortSignal) => Promise<T>;

/** What changes a booked call. */
function changes(call: Call, baseUrl: string): Pick<BookingClient, 'move' | 'cancel'> {
  return {
    move({ id, secret, slot, from, mayBeDone }, signal) {
      return call(
        {
          method: 'POST',
          path: `${pathOf(id)}/move`,
          body: JSON.stringify({
            slot,
            ...(from !== undefined && { from: new Date(from).toISOString() }),
          }),
          headers: { ...JSON_BODY, ...bearer(secret) },
          mayBeBooked: mayBeDone,
          isChange: true,
          read(json) {
            const call = readConsultation(json, baseUrl);
            return call?.id === id ? call : undefined;
          },
        },
        signal,
      );
    },
    async cancel({ id, secret, mayBeDone }, signal) {
      await call(
        {
          method: 'POST',
          path: `${pathOf(id)}/cancel`,
          headers: bearer(secret),
          mayBeBooked: mayBeDone,
          isChange: true,
          read: (json) => (readStanding(json)?.status === 'canceled' ? true : undefined),
        },
        signal,
      );
    },
  };
}

const JSON_BODY = { 'content-type': 'application/json' };

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

const pathOf = (id: string): string => `/consultations/${encodeURIComponent(id)}`;

/** An instant in RFC 3339, without milliseconds. */
function iso(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
