import { safeUrl } from '../lib/url.js';
import type { Slot } from './failure.js';
import { instant, list, object, type Json } from '../lib/json.js';

/**
 * The extension that leads from a Slot to the page where it is booked: as the SMART Scheduling Links specification named it
 * first, and as HL7's ballot does now.
 */
const DEEP_LINKS: readonly unknown[] = [
  'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link',
  'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link',
];

export interface FhirOptions {
  /** Epoch milliseconds; what starts earlier is left out. */
  now: number;
  /** The Schedules to take slots of, as `Schedule/123`. Default: those of the bundle that are active, or any if it has none. */
  schedules?: readonly string[];
  /** Where the resources come from, for relative links. */
  baseUrl?: string;
}

/**
 * The free slots among FHIR R4 resources, each with the address that books it: a slot without one cannot be booked online
 * and is left out. Anything else among the resources is passed over.
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

/** References may be absolute. */
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
