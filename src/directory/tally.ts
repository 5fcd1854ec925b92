import { facetIds, remoteModes, type FacetId } from '../vocabulary/facets.js';
import { isUnknownMode, leadingThere, meetingsWith, nearVerdict } from './around.js';
import { both, countBoth, countOf, either, isSameSet, noBits, without, type Bits } from './bits.js';
import type { Columns } from './columns.js';
import { judgedFacets } from './record/facts.js';
import { newest } from './remember.js';
import { cells, HORIZON } from './record/openings.js';
import { asksFor, type Plan } from './plan.js';
import {
  horizons,
  radiuses,
  type DirectoryInfo,
  type FilterId,
  type SearchResult,
} from './query.js';
import type { Around, Scene, Verdict } from './scene.js';
import type { Mesh, Sieve } from './sieve.js';
import { admitted, inCells } from './verdicts.js';

/** Everything that is counted beside who fits. */
export type Tally = Pick<
  SearchResult,
  'counts' | 'unknown' | 'fee' | 'opening' | 'near' | 'nearMisses'
>;

/**
 * Counts what would be, from what became of everyone. Two things are not independent, and so are judged again where they
 * meet: the modes asked for decide which ways lead to a place; and asking for no status hides those who take nobody.
 */
export function createTally(
  { lists }: Columns,
  { values }: DirectoryInfo,
  currency: string,
): (scene: Scene, sieve: Sieve) => Tally {
  /** How many list each value, of those it is open to. */
  const countEach = (facet: FacetId, open: (value: string) => Bits) => {
    // Copied and filled in, which is quicker than beginning with nothing.
    const counts = { ...values[facet] };
    // Not by entries, each of which would be a list of its own, to be swept up later.
    lists[facet].forEach((who, value) => {
      counts[value] = countBoth(who, open(value));
    });
    return counts;
  };
  /** The same, of one set. Most facets are open to the same records from one search to the next. */
  const counted = facetIds.map((facet) => {
    const countIn = (open: Bits) => countEach(facet, () => open);
    return judgedFacets.includes(facet) ? countIn : newest(countIn, isSameSet);
  });

  /** How many of those who would fit list each value, were only its facet asked something else. */
  const countFacet = (facet: FacetId, { around, plan }: Scene, { fitsWithout }: Sieve) => {
    const isReplaced = isChoiceOf(facet);
    if (facet === 'mode' && around) {
      // One alone must also lead to the place.
      const open = fitsWithout((mesh) => isReplaced(mesh) || mesh.about === 'near');
      const remote = both(open, admitted(around.remote, 'near', plan));
      const inPerson = both(open, admitted(around.office, 'near', plan));
      const unknown = both(open, admitted(maybeThere(around), 'near', plan));
      return countEach('mode', (mode) =>
        isUnknownMode(mode) ? unknown : remoteModes.includes(mode) ? remote : inPerson,
      );
    }
    return counted[facetIds.indexOf(facet)]!(fitsWithout(isReplaced));
  };

  return (scene, sieve) => {
    const { plan, prices } = scene;
    const openTo = (about: FilterId) => sieve.fitsWithout((mesh) => mesh.about === about);
    const openToFee = openTo('fee');
    return {
      counts: Object.fromEntries(
        facetIds.map((facet) => [facet, countFacet(facet, scene, sieve)]),
      ) as SearchResult['counts'],
      unknown: unknownOf(sieve),
      opening: openingsOf(scene, openTo('opening')),
      ...(plan.near?.center && { near: radiusesOf(scene, openTo('near')) }),
      ...(prices.bars.length && {
        fee: {
          for: plan.feeFor,
          currency,
          bars: prices.bars.map(({ from, to, who }) => ({
            from,
            to,
            count: countBoth(who, openToFee),
          })),
        },
      }),
      nearMisses: sieve.meshes
        .flatMap((mesh) =>
          mesh.ref ? { ref: mesh.ref, gain: gainWithout(mesh, scene, sieve) } : [],
        )
        .sort((a, b) => b.gain - a.gain),
    };
  };
}

/** Whether something stands in place of a choice of a facet: the values chosen, or the default. Its musts and avoids stay. */
function isChoiceOf(facet: FacetId): (mesh: Mesh) => boolean {
  return ({ about, ref }) => about === facet && (!ref || ('role' in ref && ref.role === 'any'));
}

/** What a mode that may be in person or remote says of a place: never more than that it may lead there. */
function maybeThere({ office, remote }: Around): Verdict {
  const silent = [office.yes, office.silent, remote.yes, remote.silent].reduce(either);
  return { yes: noBits(silent.length * 32), silent };
}

/** How many are silent on just what a filter is about, those who were let in with it included. */
function unknownOf({ meshes, fitsWithout }: Sieve): SearchResult['unknown'] {
  const unknown: SearchResult['unknown'] = {};
  for (const { ref, about, silent } of meshes) {
    if (!ref || about === 'text') continue;
    unknown[about] ??= countBoth(
      fitsWithout((mesh) => mesh.about === about),
      silent,
    );
  }
  return unknown;
}

function openingsOf({ plan, free }: Scene, open: Bits): SearchResult['opening'] {
  const { within: days, cells: wanted } = plan.opening ?? { cells: 0 };
  const within: Record<number, number> = {};
  for (const horizon of horizons) {
    const openings = free.within(horizon);
    const there = wanted ? inCells(openings.cells, wanted) : openings.any;
    within[horizon] = countBoth(there, open);
  }
  const listed = free.within(days ?? HORIZON).cells;
  const usual = days === undefined ? free.usual() : undefined;
  const unlisted = without(open, free.listed);
  const counts = {} as SearchResult['opening']['cells'];
  cells.forEach((cell, i) => {
    counts[cell] = countBoth(listed[i]!, open) + (usual ? countBoth(usual[i]!, unlisted) : 0);
  });
  return { within, cells: counts };
}

function radiusesOf({ around }: Scene, open: Bits): Record<number, number> {
  const { distances, remote, meeting } = around!;
  return Object.fromEntries(
    radiuses.map((radius) => {
      const there = leadingThere(distances!.within(radius), remote.yes, meeting);
      return [radius, countBoth(there, open)];
    }),
  );
}

/** How many who do not fit would, without one filter. */
function gainWithout(left: Mesh, scene: Scene, { fits, fitsWithout }: Sieve): number {
  const { plan, around, closed } = scene;
  let who: Bits;
  if (left.about === 'mode' && around) {
    // Another choice of modes opens and closes ways that lead to the place.
    const meeting = meetingsWith(scene, leavingOut(left, plan, 'mode'));
    const leading = admitted(nearVerdict(around.office, around.remote, meeting), 'near', plan);
    who = both(
      fitsWithout((mesh) => mesh === left || mesh.about === 'near'),
      leading,
    );
  } else {
    who = fitsWithout((mesh) => mesh === left);
    // Without its last wish about the status, the default hides some again.
    if (left.about === 'accepting' && !asksFor(leavingOut(left, plan, 'accepting'))) {
      who = without(who, closed);
    }
  }
  return countOf(without(who, fits));
}

/** What is asked of a facet, without one filter. */
function leavingOut({ ref }: Mesh, { choices }: Plan, facet: FacetId): Plan['choices'][FacetId] {
  const choice = choices[facet];
  if (ref?.filter !== 'facet') return choice;
  if (ref.role === 'any') return { ...choice, any: [] };
  return { ...choice, [ref.role]: choice[ref.role].filter((value) => value !== ref.value) };
}
