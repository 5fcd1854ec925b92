import { inPersonModes, remoteModes } from '../../../vocabulary/facets.js';
import { anyOf, both, either, without, type Bits } from '../bits.js';
import type { FacetIndex } from '../indexes/facet-index.js';
import type { Area } from '../../../record/near.js';
import type { OfficeIndex } from '../indexes/office-index.js';
import type { Choice } from './normalized-query.js';
import type { NearSets, Meetings, MatchSet } from './query-context.js';

/** What is known of a place, and of the ways that lead there with the modes asked for. */
export function nearSetsOf(
  { state, center, radius }: Area,
  modes: Choice,
  index: FacetIndex,
  { distancesFrom, inState, nowhere, stateless }: OfficeIndex,
): NearSets {
  const distances = center && distancesFrom(center);
  const there = distances ? distances.within(radius) : anyOf(nowhere, [inState.get(state)]);
  const office = { yes: there, silent: without(distances ? nowhere : stateless, there) };
  const { lists, silent } = index;
  const remote = { yes: anyOf(nowhere, [lists.serves.get(state)]), silent: silent.serves };
  const meeting = meetingsWith(index, modes);
  return {
    ...(distances && { distances }),
    office,
    remote,
    meeting,
    match: nearMatchSet(office, remote, meeting),
  };
}

/**
 * Which ways of meeting remain with the modes asked for. A record that lists no modes is judged by its offices.
 */
export function meetingsWith(
  { lists, silent }: FacetIndex,
  { any, avoid }: Pick<Choice, 'any' | 'avoid'>,
): Meetings {
  const left = [...lists.mode].filter(
    ([mode]) => (!any.length || any.includes(mode)) && !avoid.includes(mode),
  );
  const union = (isOne: (mode: string) => boolean) =>
    anyOf(
      silent.mode,
      left.map(([mode, records]) => (isOne(mode) ? records : undefined)),
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

/** Whether nobody knows how a mode meets: it is the feed's own. */
export function isUnknownMode(mode: string): boolean {
  return !inPersonModes.includes(mode) && !remoteModes.includes(mode);
}

/** Whether any open way leads there: yes if one does, silent if none does and one cannot be known. */
export function nearMatchSet(office: MatchSet, remote: MatchSet, meeting: Meetings): MatchSet {
  const yes = leadingThere(office.yes, remote.yes, meeting);
  const { inPerson, remote: online, unknown } = meeting;
  const maybe = leadingThere(either(office.yes, office.silent), either(remote.yes, remote.silent), {
    inPerson: either(inPerson, unknown),
    remote: either(online, unknown),
  });
  return { yes, silent: without(maybe, yes) };
}

/** Who is met in a known way that leads there. */
export function leadingThere(
  office: Bits,
  remote: Bits,
  { inPerson, remote: online }: Pick<Meetings, 'inPerson' | 'remote'>,
): Bits {
  return either(both(inPerson, office), both(online, remote));
}
