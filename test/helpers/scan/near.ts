import { inPersonModes, remoteModes } from '../../../src/vocabulary/modes.js';
import type { Area, Office } from '../../../src/record/near.js';

/** What a record says of an area; `undefined` if that is not known. */
export interface NearFacts {
  /** Whether an office is there. */
  office?: boolean;
  /** Whether the therapist may serve remote clients there. */
  remote?: boolean;
}

/**
 * Whether any office is in an area; `undefined` if that is not known.
 *
 * @param distance to the nearest office in miles, if the area has a center
 */
export function isOfficeIn(
  offices: readonly Office[],
  area: Area,
  distance: number | undefined,
): boolean | undefined {
  const isThere = area.center
    ? distance !== undefined && distance <= area.radius
    : offices.some(({ state }) => state === area.state);
  if (isThere) return true;
  const unplaced = offices.some(({ position, state }) => !(area.center ? position : state));
  return unplaced || !offices.length ? undefined : false;
}

/** In which ways a therapist can be met, with the modes a query leaves; `undefined` if that is not known. */
export interface Meeting {
  inPerson: boolean | undefined;
  remote: boolean | undefined;
}

/**
 * How a therapist can be met without the modes that are ruled out. A mode of the feed's own may be in person or remote. A record
 * that lists no modes can be met at its offices.
 */
export function meetingWithout(
  modes: Iterable<string> | undefined,
  rulesOut: (mode: string) => boolean,
): Meeting {
  if (!modes) return { inPerson: true, remote: false };
  const left = [...modes].filter((mode) => !rulesOut(mode));
  const isOther = (mode: string) => !remoteModes.includes(mode) && !inPersonModes.includes(mode);
  const byOther = left.some(isOther) ? undefined : false;
  return {
    inPerson: left.some((mode) => inPersonModes.includes(mode)) || byOther,
    remote: left.some((mode) => remoteModes.includes(mode)) || byOther,
  };
}

/** Whether someone there can meet the therapist in any way; `undefined` if no way is known to be possible and one may be. */
export function isNear({ office, remote }: NearFacts, meeting: Meeting): boolean | undefined {
  const ways = [and(meeting.inPerson, office), and(meeting.remote, remote)];
  if (ways.includes(true)) return true;
  return ways.includes(undefined) ? undefined : false;
}

function and(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a && b;
}
