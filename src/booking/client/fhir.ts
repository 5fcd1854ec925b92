import { safeUrl } from '../../lib/url.js';
import type { Slot } from '../failure.js';
import { instant, list, object, type Json } from '../../lib/json.js';

/** The extension with the page that books a Slot: its URL in SMART Scheduling Links, and in HL7's ballot version of it. */
const DEEP_LINKS: readonly unknown[] = [
  'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link',
  'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link',
];

export interface FhirOptions {
  /** Epoch milliseconds; earlier slots are left out. */
  now: number;
  /** The Schedules whose slots are read, as `Schedule/123`. Default: the active ones of the bundle, or all slots if it has no Schedule. */
  schedules?: readonly string[];
  /** The address of the resources, which relative links resolve against. */
  baseUrl?: string;
}

/**
 * Reads the free slots among FHIR R4 resources. A slot without a booking page cannot be booked online and is left out;
 * other resources are ignored.
 *
 * @param resources a Bundle, or a list of resources, such as the lines of a bulk-published NDJSON file
 * @example
 * const client = { ...createBookingClient(options), slots: async () => ({ slots: fhirSlots(bundle, { now: Date.now() }) }) };
 */
export function fhirSlots(resources: unknown, { now, schedules, baseUrl }: FhirOptions): Slot[] {
  const all = resourcesOf(resources);
  const active = schedules ?? activeSchedules(all);
  const slots = new Map<string, Slot>();
  for (const resource of all) {
    const slot = readSlot(resource, baseUrl);
    if (slot && slot.start > now && belongs(resource, active)) slots.set(slot.id, slot);
  }
  return [...slots.values()].sort((a, b) => a.start - b.start);
}

function resourcesOf(resources: unknown): Json[] {
  const items = list(object(resources)?.entry).map((item) => object(item)?.resource);
  return [...list(resources), ...items].map(object).filter((item) => item !== undefined);
}

function activeSchedules(resources: readonly Json[]): string[] | undefined {
  const schedules = resources.filter(({ resourceType }) => resourceType === 'Schedule');
  if (!schedules.length) return undefined;
  return schedules
    .filter(({ active }) => active !== false)
    .map(({ id }) => `Schedule/${String(id)}`);
}

/** Whether a Slot belongs to one of the Schedules. A reference can be relative or absolute. */
function belongs({ schedule }: Json, schedules: readonly string[] | undefined): boolean {
  const reference = object(schedule)?.reference;
  if (!schedules) return true;
  return schedules.some((name) => reference === name || String(reference).endsWith(`/${name}`));
}

function readSlot(resource: Json, baseUrl: string | undefined): Slot | undefined {
  const { resourceType, id, status, extension } = resource;
  if (resourceType !== 'Slot' || status !== 'free' || typeof id !== 'string') return undefined;
  const link = list(extension).find((item) => DEEP_LINKS.includes(object(item)?.url));
  const valueUrl = object(link)?.valueUrl;
  const href = typeof valueUrl === 'string' ? safeUrl(valueUrl, baseUrl) : undefined;
  const slot = { id, start: instant(resource.start), end: instant(resource.end), href };
  return href && slot.start! < slot.end! ? (slot as Slot) : undefined;
}
