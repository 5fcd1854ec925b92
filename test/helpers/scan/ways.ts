import { remoteModes } from '../../../src/vocabulary/facets.js';
import type { Area, Office } from '../../../src/directory/record/near.js';

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
 * @param distance to the nearest of them, where the area has a center
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
