import { inPersonModes, remoteModes } from '../../../src/vocabulary/facets.js';
import type { Area, Office } from '../../../src/record/near.js';

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

/**
 * Which ways of meeting are open between a therapist and someone who asks for certain modes; undefined where that cannot be
 * known.
 */
export interface Meeting {
  inPerson: boolean | undefined;
  remote: boolean | undefined;
}

/**
 * Which ways of meeting remain of those that a record lists. A mode that is neither remote nor in person may be either. A record
 * that lists none is judged by its offices.
 */
export function meetingBy(
  modes: Iterable<string> | undefined,
  rulesOut: (mode: string) => boolean,
): Meeting {
  if (!modes) return { inPerson: true, remote: false };
  const left = [...modes].filter((mode) => !rulesOut(mode));
  const isOther = (mode: string) => !remoteModes.includes(mode) && !inPersonModes.includes(mode);
  const otherwise = left.some(isOther) ? undefined : false;
  return {
    inPerson: left.some((mode) => inPersonModes.includes(mode)) || otherwise,
    remote: left.some((mode) => remoteModes.includes(mode)) || otherwise,
  };
}

/** Whether any open way leads there: true if one does, nothing if none does and one cannot be known. */
export function isNear({ office, remote }: Ways, meeting: Meeting): boolean | undefined {
  const ways = [and(meeting.inPerson, office), and(meeting.remote, remote)];
  if (ways.includes(true)) return true;
  return ways.includes(undefined) ? undefined : false;
}

function and(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a && b;
}
