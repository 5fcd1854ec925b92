import type { Therapist } from '../feed/index.js';
import { remoteModes } from '../vocabulary/facets.js';
import { miles, type Places, type Position } from '../vocabulary/places/index.js';

/** The miles of a circle that names none. */
export const DEFAULT_RADIUS = 25;

/** Where someone looks: within a circle, or without one in the whole state. */
export interface Area {
  state: string;
  center?: Position;
  /** Miles. */
  radius: number;
}

/** An office as far as it can be placed. */
export interface Office {
  position?: Position;
  state?: string;
}

/**
 * Places the offices of a record: by their coordinates, else at the middle of their ZIP. A hidden address is always placed
 * at the middle of its ZIP, even where a feed published more.
 */
export function officesOf(therapist: Therapist, zip?: Places['zip']): Office[] {
  return (therapist.locations ?? []).map(({ lat, lon, postalCode, state, hideAddress }) => {
    const area = postalCode ? zip?.(postalCode) : undefined;
    const exact = !hideAddress && lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
    return {
      position: exact ?? (area && { lat: area.lat, lon: area.lon }),
      state: state ?? area?.state,
    };
  });
}

/** Whether placing the offices of a record takes ZIP codes. */
export function needsZip(therapist: Therapist): boolean {
  return (therapist.locations ?? []).some(
    ({ lat, lon, postalCode, state, hideAddress }) =>
      postalCode && (hideAddress || lat === undefined || lon === undefined || !state),
  );
}

/** Miles to the nearest office whose position is known. */
export function nearestOffice(offices: readonly Office[], from: Position): number | undefined {
  let nearest: number | undefined;
  for (const { position } of offices) {
    if (!position) continue;
    const distance = miles(from, position);
    if (nearest === undefined || distance < nearest) nearest = distance;
  }
  return nearest;
}

/** What a record says of an area, each way for itself. Nothing where it cannot be known. */
export interface Ways {
  /** Whether an office is there. */
  office?: boolean;
  /** Whether remote clients there may be served. */
  remote?: boolean;
}

/**
 * Whether an office is in an area.
 *
 * @param distance {@link nearestOffice}, where the area has a center
 */
export function isOfficeIn(
  offices: readonly Office[],
  area: Area,
  distance: number | undefined,
): boolean | undefined {
  const found = area.center
    ? distance !== undefined && distance <= area.radius
    : offices.some(({ state }) => state === area.state);
  if (found) return true;
  const unplaced = offices.some(({ position, state }) => !(area.center ? position : state));
  return unplaced || !offices.length ? undefined : false;
}

/** Which ways of meeting are open between a therapist and someone who asks for certain modes. */
export interface Meeting {
  inPerson: boolean;
  remote: boolean;
}

/**
 * Which ways of meeting remain of those that a record lists. A mode that is not remote is in person. A record that lists
 * none is judged by its offices.
 */
export function meetingBy(
  modes: Iterable<string> | undefined,
  rulesOut: (mode: string) => boolean,
): Meeting {
  if (!modes) return { inPerson: true, remote: false };
  const meeting = { inPerson: false, remote: false };
  for (const mode of modes) {
    if (!rulesOut(mode)) meeting[remoteModes.includes(mode) ? 'remote' : 'inPerson'] = true;
  }
  return meeting;
}

/** Whether any open way leads there: true if one does, nothing if none does and one cannot be known. */
export function isNear({ office, remote }: Ways, meeting: Meeting): boolean | undefined {
  const ways = [meeting.inPerson ? office : false, meeting.remote ? remote : false];
  if (ways.includes(true)) return true;
  return ways.includes(undefined) ? undefined : false;
}
