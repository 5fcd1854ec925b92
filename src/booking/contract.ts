/**
 * The data sent and received, as in `schema/consultations.openapi.json`, and the reading of responses. Responses are not
 * trusted: a wrong optional field is dropped, and a response with a wrong required field is refused.
 */
import { safeUrl } from '../lib/url.js';
import { isTimeZone } from '../lib/zones.js';
import type { Cell } from '../record/week.js';
import type { Failure, FieldErrors, Slot } from './failure.js';
import { instant, list, object } from '../lib/json.js';

/** All that is sent. No reason, no diagnosis, no insurance, nothing from a search. */
export interface ConsultationRequest {
  /** The therapist's id in the feed. */
  therapist: string;
  /** The id of the chosen slot. */
  slot?: string;
  /** When the visitor has time, without a slot. Example: `['tue-evening']`. */
  preferredTimes?: readonly Cell[];
  /** The visitor's name. */
  name: string;
  contact: ContactDetail;
  /** How to talk: an id of the vocabulary's modes. Example: `video`. For `phone`, the therapist calls the number in `contact`. */
  channel?: string;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** The language of the page, BCP 47. */
  locale: string;
  /** Answers to a partner's own fields, by name. */
  extra?: Readonly<Record<string, string>>;
  /** Send the details of the call to the email address in `contact`. */
  mailDetails?: true;
}

/** How to answer: an email address, or a phone number in digits with a leading `+`. */
export type ContactDetail = { email: string } | { phone: string };

/** The free times of one therapist. */
export interface SlotList {
  /** Earliest first; none in the past. */
  slots: readonly Slot[];
  /** The therapist's IANA zone. */
  timeZone?: string;
  /** When the list was made, in epoch milliseconds. */
  asOf?: number;
  /** Whether there may be later ones: the endpoint says so, or sent more than are kept (1,000). */
  cut?: boolean;
  /** Up to when the list is whole, in epoch milliseconds: what it lacks until then is not free. */
  until?: number;
}

/** An accepted request. */
export interface Consultation {
  /** Unguessable. Gives access to the status. */
  id: string;
  status: 'confirmed' | 'pending';
  /** Epoch milliseconds; absent until a time is agreed. */
  start?: number;
  /** Epoch milliseconds; absent until a time is agreed. */
  end?: number;
  /** How to talk: an id of the vocabulary's modes. Absent when the endpoint does not repeat it. */
  channel?: string;
  /** The UID that the endpoint gives this call in calendar files. Absent when it makes none. */
  uid?: string;
  /** The page to move or cancel it. Absent when the endpoint's address was not safe to follow. */
  manageUrl?: string;
  /** The address of the video call. */
  joinUrl?: string;
  /** Unguessable. Moves or cancels the call. Absent when only the page at `manageUrl` can. */
  secret?: string;
}

/** A consultation as it stands now. */
export interface Standing {
  status: ConsultationStatus;
  /** Epoch milliseconds. Only for who has the secret; absent until a time is agreed, and after the call was called off. */
  start?: number;
  /** Epoch milliseconds; as `start`. */
  end?: number;
  /** How to talk, for who has the secret. */
  channel?: string;
}

/** The status of a request. */
export type ConsultationStatus = 'pending' | 'confirmed' | 'declined' | 'expired' | 'canceled';

const STATUSES: readonly unknown[] = ['pending', 'confirmed', 'declined', 'expired', 'canceled'];

/** The most slots kept: enough for three weeks of quarter hours. */
const MOST_SLOTS = 1000;

/** An id: at most 200 visible ASCII characters, since it is sent back in an address. */
const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[!-~]{1,200}$/.test(value) ? value : undefined;

const url = (value: unknown, baseUrl: string): string | undefined =>
  typeof value === 'string' ? safeUrl(value, baseUrl) : undefined;

function readSlot(value: unknown): Slot | undefined {
  const from = object(value);
  const slot = { id: id(from?.id), start: instant(from?.start), end: instant(from?.end) };
  return slot.id !== undefined && slot.start! < slot.end! ? (slot as Slot) : undefined;
}

/** The valid slots after `now`, each once, earliest first. */
function readSlots(value: unknown, now: number): Slot[] {
  const slots = list(value)
    .map(readSlot)
    .filter((slot) => slot !== undefined && slot.start > now) as Slot[];
  return [...new Map(slots.map((slot) => [slot.id, slot])).values()].sort(
    (a, b) => a.start - b.start,
  );
}

/** Reads a slot list. `undefined` when it is no list, or when none of its slots is valid. */
export function readSlotList(value: unknown, now: number): SlotList | undefined {
  const from = object(value);
  if (!Array.isArray(from?.slots)) return undefined;
  if (from.slots.length && !from.slots.some(readSlot)) return undefined;
  const slots = readSlots(from.slots, now);
  return {
    slots: slots.slice(0, MOST_SLOTS),
    timeZone: isTimeZone(from.timeZone) ? from.timeZone : undefined,
    asOf: instant(from.asOf),
    cut: slots.length > MOST_SLOTS || from.more === true,
  };
}

/** Reads an accepted request. @param baseUrl the endpoint's address, which relative links resolve against */
export function readConsultation(value: unknown, baseUrl: string): Consultation | undefined {
  const from = object(value);
  const known = id(from?.id);
  const { status } = readStanding(value) ?? {};
  if (known === undefined || (status !== 'confirmed' && status !== 'pending')) return undefined;
  return {
    id: known,
    status,
    start: instant(from?.start),
    end: instant(from?.end),
    channel: id(from?.channel),
    uid: id(from?.uid),
    manageUrl: url(from?.manageUrl, baseUrl),
    joinUrl: url(from?.joinUrl, baseUrl),
    secret: id(from?.secret),
  };
}

/** Reads how a consultation stands. */
export function readStanding(value: unknown): Standing | undefined {
  const from = object(value);
  if (!STATUSES.includes(from?.status)) return undefined;
  return {
    status: from!.status as ConsultationStatus,
    start: instant(from!.start),
    end: instant(from!.end),
    channel: id(from!.channel),
  };
}

/** The parts of a problem document (RFC 9457) that the client uses. */
export interface Problem {
  /** The end of its `type`, after {@link PROBLEM}. Example: `slot-taken`. Absent when the document is not from the contract. */
  kind?: string;
  /** The time that the call to be moved has by now. */
  present?: Failure['present'];
  /** Other free times, at most 12. */
  alternatives: readonly Slot[];
  fields: FieldErrors;
}

const PROBLEM = 'urn:therapist-finder:problem:';

/**
 * Reads a problem of the contract, recognized by its media type and its `type`. Any other error document may come from a
 * proxy, which does not know what the endpoint did, and is ignored.
 *
 * @param contentType the response's `Content-Type` header
 */
export function readProblem(value: unknown, contentType: string | null, now: number): Problem {
  const from = object(value);
  const type = typeof from?.type === 'string' ? from.type : '';
  const isOurs = /^application\/problem\+json\s*(;|$)/i.test(contentType ?? '');
  if (!isOurs || !type.startsWith(PROBLEM)) return { alternatives: [], fields: {} };
  const start = instant(from?.start);
  return {
    kind: type.slice(PROBLEM.length),
    ...(start !== undefined && { present: { start, end: instant(from?.end) } }),
    alternatives: readSlots(from?.alternatives, now).slice(0, 12),
    fields: Object.fromEntries(
      list(from?.errors)
        .map(readFieldError)
        .filter((entry) => !!entry),
    ),
  };
}

/** `{ pointer: '#/contact/email', detail: '…' }` → the field `contact`; `#/extra/a~1b` → `a/b`. */
function readFieldError(value: unknown) {
  const from = object(value);
  const path = typeof from?.pointer === 'string' ? from.pointer.split('/').slice(1) : [];
  const part = path[0] === 'extra' ? path[1] : path[0];
  if (!part) return undefined;
  const field = part.replaceAll('~1', '/').replaceAll('~0', '~');
  const text = typeof from?.detail === 'string' ? from.detail.slice(0, 300) : '';
  return [field, { code: 'refused' as const, ...(text && { text }) }] as const;
}
