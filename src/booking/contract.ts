/**
 * The shapes that travel, as `schema/consultations.openapi.json` has them, and the reading of answers. An answer is a
 * stranger's text: what is wrong in it is dropped where the rest can stand, and the whole is refused where it cannot.
 */
import { safeUrl } from '../lib/url.js';
import { isTimeZone } from '../lib/zones.js';
import type { Cell } from '../record/week.js';
import type { FieldErrors, Slot } from './failure.js';
import { instant, list, object } from '../lib/json.js';

/** What is sent, and nothing else: no reason, no diagnosis, no insurance, nothing of a search. */
export interface ConsultationRequest {
  /** The therapist's id in the feed. */
  therapist: string;
  /** The id of the slot that was picked. */
  slot?: string;
  /** Parts of the visitor's week, where no slot is picked. Example: `['tue-evening']`. */
  preferredTimes?: readonly Cell[];
  name: string;
  contact: ContactDetail;
  /** How to talk, an id of the vocabulary's modes. Example: `video`. With `phone` the therapist calls the number in `contact`. */
  channel?: string;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** A partner's own fields, by name. */
  extra?: Readonly<Record<string, string>>;
}

/** One way to answer: an email address, or a phone number as digits with `+` in front. */
export type ContactDetail = { email: string } | { phone: string };

/** The free times of one therapist. */
export interface SlotList {
  /** In order; none in the past. */
  slots: readonly Slot[];
  /** The therapist's IANA zone. */
  timeZone?: string;
  /** When this was true, epoch milliseconds. */
  asOf?: number;
  /** Whether there were more than {@link MOST_SLOTS}. */
  cut?: boolean;
}

/** What became of a request that the endpoint took. */
export interface Consultation {
  /** Unguessable; asks for the status of a pending one. */
  id: string;
  status: 'confirmed' | 'pending';
  /** Epoch milliseconds; absent while no time is agreed on. */
  start?: number;
  end?: number;
  /** How to talk, an id of the vocabulary's modes. Absent where the endpoint does not repeat it. */
  channel?: string;
  /** Where to move or cancel it. Absent where the endpoint's was not safe to follow. */
  manageUrl?: string;
  /** Where a video call takes place. */
  joinUrl?: string;
}

/** Where a request stands. */
export type ConsultationStatus = 'pending' | 'confirmed' | 'declined' | 'expired' | 'canceled';

const STATUSES: readonly unknown[] = ['pending', 'confirmed', 'declined', 'expired', 'canceled'];

/** No one reads further; three weeks of quarter hours are fewer. */
const MOST_SLOTS = 1000;

/** An id: short, since it is sent back, and of characters that a person could read out. */
const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[!-~]{1,200}$/.test(value) ? value : undefined;

const url = (value: unknown, baseUrl: string): string | undefined =>
  typeof value === 'string' ? safeUrl(value, baseUrl) : undefined;

function readSlot(value: unknown): Slot | undefined {
  const from = object(value);
  const slot = { id: id(from?.id), start: instant(from?.start), end: instant(from?.end) };
  return slot.id !== undefined && slot.start! < slot.end! ? (slot as Slot) : undefined;
}

/** The readable slots after `now`, each once, earliest first. */
function readSlots(value: unknown, now: number): Slot[] {
  const slots = list(value)
    .map(readSlot)
    .filter((slot) => slot !== undefined && slot.start > now) as Slot[];
  return [...new Map(slots.map((slot) => [slot.id, slot])).values()].sort(
    (a, b) => a.start - b.start,
  );
}

/** Nothing where this is no list of slots, or where not one of many can be read. */
export function readSlotList(value: unknown, now: number): SlotList | undefined {
  const from = object(value);
  if (!Array.isArray(from?.slots)) return undefined;
  if (from.slots.length && !from.slots.some(readSlot)) return undefined;
  const slots = readSlots(from.slots, now);
  return {
    slots: slots.slice(0, MOST_SLOTS),
    timeZone: isTimeZone(from.timeZone) ? from.timeZone : undefined,
    asOf: instant(from.asOf),
    cut: slots.length > MOST_SLOTS,
  };
}

/** @param baseUrl the endpoint's address, against which its own links are read */
export function readConsultation(value: unknown, baseUrl: string): Consultation | undefined {
  const from = object(value);
  const known = id(from?.id);
  const status = readStatus(value);
  if (known === undefined || (status !== 'confirmed' && status !== 'pending')) return undefined;
  return {
    id: known,
    status,
    start: instant(from?.start),
    end: instant(from?.end),
    channel: id(from?.channel),
    manageUrl: url(from?.manageUrl, baseUrl),
    joinUrl: url(from?.joinUrl, baseUrl),
  };
}

export function readStatus(value: unknown): ConsultationStatus | undefined {
  const status = object(value)?.status;
  return STATUSES.includes(status) ? (status as ConsultationStatus) : undefined;
}

/** A problem document of the contract (RFC 9457), as far as anyone here acts on it. */
export interface Problem {
  /** What follows {@link PROBLEM} in its `type`. Example: `slot-taken`. Absent where the document is not of the contract. */
  kind?: string;
  alternatives: readonly Slot[];
  fields: FieldErrors;
}

const PROBLEM = 'urn:therapist-finder:problem:';

/**
 * Reads an answer as a problem of the contract, by its media type and its `type`. Any other error may come from a proxy, which does not
 * know what the endpoint did: such a document says nothing here.
 *
 * @param contentType the header of the answer
 */
export function readProblem(value: unknown, contentType: string | null, now: number): Problem {
  const from = object(value);
  const type = typeof from?.type === 'string' ? from.type : '';
  const isOurs = /^application\/problem\+json\s*(;|$)/i.test(contentType ?? '');
  if (!isOurs || !type.startsWith(PROBLEM)) return { alternatives: [], fields: {} };
  return {
    kind: type.slice(PROBLEM.length),
    alternatives: readSlots(from?.alternatives, now).slice(0, 12),
    fields: Object.fromEntries(
      list(from?.errors)
        .map(readFieldError)
        .filter((entry) => !!entry),
    ),
  };
}

/** `{ pointer: '#/contact/email', detail: '…' }` → the field `contact`; `#/extra/age` → `age`. */
function readFieldError(value: unknown) {
  const from = object(value);
  const path = typeof from?.pointer === 'string' ? from.pointer.split('/').slice(1) : [];
  const field = path[0] === 'extra' ? path[1] : path[0];
  if (!field) return undefined;
  const text = typeof from?.detail === 'string' ? from.detail.slice(0, 300) : '';
  return [field, { code: 'refused' as const, ...(text && { text }) }] as const;
}
