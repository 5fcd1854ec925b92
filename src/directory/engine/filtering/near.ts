import type { Area } from '../../../record/near.js';
import { inPersonModes, remoteModes } from '../../../vocabulary/modes.js';
import { anyOf, both, either, without, type Bits } from '../bits.js';
import type { FacetIndex } from '../indexes/facet-index.js';
import type { OfficeIndex } from '../indexes/office-index.js';
import type { Choice } from './normalized-query.js';
import type { MatchSet, Meetings, NearSets } from './query-context.js';

/** What records say to a place, given the modes a query asks for. */
export function nearSetsOf(
  { state, center, radius }: Area,
  modes: Choice,
  facets: FacetIndex,
  { distancesFrom, inState, unplaced, stateless }: OfficeIndex,
): NearSets {
  const { listing, silent } = facets;
  const distances = center && distancesFrom(center);
  const withOffice = distances ? distances.within(radius) : anyOf(unplaced, [inState.get(state)]);
  const office = {
    yes: withOffice,
    silent: without(distances ? unplaced : stateless, withOffice),
  };
  const remote = { yes: anyOf(unplaced, [listing.serves.get(state)]), silent: silent.serves };
  const meetings = meetingsWith(facets, modes);
  return {
    ...(distances && { distances }),
    office,
    remote,
    meetings,
    match: nearMatchSet(office, remote, meetings),
  };
}

/** How records can be met with the modes a query leaves. A record that lists no modes can be met at its offices. */
export function meetingsWith(
  { listing, silent }: FacetIndex,
  { any, avoid }: Pick<Choice, 'any' | 'avoid'>,
): Meetings {
  const left = [...listing.mode].filter(
    ([mode]) => (!any.length || any.includes(mode)) && !avoid.includes(mode),
  );
  const union = (isIncluded: (mode: string) => boolean) =>
    anyOf(
      silent.mode,
      left.map(([mode, records]) => (isIncluded(mode) ? records : undefined)),
    );
  return {
    inPerson: either(
      silent.mode,
      union((mode) => inPersonModes.includes(mode)),
    ),
    remote: union((mode) => remoteModes.includes(mode)),
    unknown: union(isUnknownMode),
  };
}

/** Whether a mode is the feed's own, so that it may be in person or remote. */
export function isUnknownMode(mode: string): boolean {
  return !inPersonModes.includes(mode) && !remoteModes.includes(mode);
}

/** Which records pass the `near` filter. Silent: those that would pass if what is unknown were so. */
export function nearMatchSet(office: MatchSet, remote: MatchSet, meetings: Meetings): MatchSet {
  const { inPerson, remote: online, unknown } = meetings;
  const yes = canMeet(office.yes, remote.yes, meetings);
  const possible = canMeet(either(office.yes, office.silent), either(remote.yes, remote.silent), {
    inPerson: either(inPerson, unknown),
    remote: either(online, unknown),
  });
  return { yes, silent: without(possible, yes) };
}

/** The records that meet in person and have an office there, or meet remotely and serve it. */
export function canMeet(
  office: Bits,
  remote: Bits,
  { inPerson, remote: online }: Pick<Meetings, 'inPerson' | 'remote'>,
): Bits {
  return either(both(inPerson, office), both(online, remote));
}
