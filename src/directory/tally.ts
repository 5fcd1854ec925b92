import { facetIds, remoteModes, type FacetId } from '../vocabulary/facets.js';
import { leadingThere, meetingsWith, nearVerdict } from './around.js';
import { both, countBoth, countOf, without, type Bits } from './bits.js';
import { createCounter, type Counter } from './counter.js';
import { judgedFacets } from './facts.js';
import { cells, HORIZON } from './openings.js';
import type { Options } from './options.js';
import { asksFor, type Plan } from './plan.js';
import {
  horizons,
  radiuses,
  type DirectoryInfo,
  type FilterRef,
  type SearchResult,
} from './query.js';
import type { Scene } from './scene.js';
import type { Mesh, Sieve } from './sieve.js';
import { admitted, inCells } from './verdicts.js';

/** Everything that is counted beside who fits. */
export type Tally = Pick<SearchResult, 'counts' | 'unknown' | 'opening' | 'near' | 'nearMisses'> & {
  /** By bar of the fee. */
  fees: number[];
};

/**
 * Counts what would be, from what became of everyone. Two things are not independent, and so are judged again where they
 * meet: the modes asked for decide which ways lead to a place; and asking for no status hides those who take nobody.
 */
export function createTally(
  options: Options,
  { values }: DirectoryInfo,
  size: number,
): (scene: Scene, sieve: Sieve) => Tally {
  const all = createCounter(options, [...options.values.keys()], size);
  const single = new Map<FacetId, Counter>();
  const counterOf = (facet: FacetId): Counter => {
    let counter = single.get(facet);
    if (!counter) single.set(facet, (counter = createCounter(options, options.of[facet], size)));
    return counter;
  };

  /** Beside each value of a facet, how many of those who would fit list it. */
  const rowOf = (facet: FacetId, common: Int32Array, scene: Scene, sieve: Sieve) => {
    const { plan, lists } = scene;
    const row = (count: (option: number, value: string) => number) =>
      options.of[facet].map((option): [string, number] => {
        const value = options.values[option]!;
        return [value, count(option, value)];
      });
    if (judgedFacets.includes(facet)) {
      const open = openToChoice(facet, sieve);
      return Object.keys(values[facet]).map((value): [string, number] => {
        const listing = lists(facet, value);
        return [value, listing ? countBoth(listing, open) : 0];
      });
    }
    if (facet === 'mode' && plan.near) {
      const { remote, inPerson } = openThroughMode(scene, sieve);
      return row((mode, value) =>
        countBoth(options.records[mode]!, remoteModes.includes(value) ? remote : inPerson),
      );
    }
    const chosen = plan.choices[facet].any.length > 0;
    const counts = chosen ? counterOf(facet).count(openToChoice(facet, sieve)) : common;
    return row((option) => counts[option]!);
  };

  return (scene, sieve) => {
    const { plan, prices } = scene;
    const common = all.count(sieve.fits);
    const openToFee = sieve.openTo('fee');
    return {
      counts: Object.fromEntries(
        facetIds.map((facet) => [facet, Object.fromEntries(rowOf(facet, common, scene, sieve))]),
      ) as SearchResult['counts'],
      unknown: unknownOf(sieve),
      opening: openingsOf(scene, sieve.openTo('opening')),
      ...(plan.near?.center && { near: radiusesOf(scene, sieve.openTo('near')) }),
      fees: (prices.bars?.records ?? []).map((bar) => countBoth(bar, openToFee)),
      nearMisses: sieve.meshes
        .map((mesh) => ({ ref: mesh.ref, gain: gainWithout(mesh, scene, sieve) }))
        .sort((a, b) => b.gain - a.gain),
    };
  };
}

/** Who would fit, were something else chosen of a facet, its musts and avoids left as they are. */
function openToChoice(facet: FacetId, { meshes, openTo }: Sieve): Bits {
  return passing(
    openTo(facet),
    meshes.filter(({ about, ref }) => about === facet && !isChoice(ref)),
  );
}

/** The same for modes beside a place, where one alone must also lead there: a remote one, or any other. */
function openThroughMode(scene: Scene, sieve: Sieve): { remote: Bits; inPerson: Bits } {
  const { office, remote } = scene.around!;
  const open = passing(
    sieve.openToBoth('mode', 'near'),
    sieve.meshes.filter(({ about, ref }) => about === 'mode' && !isChoice(ref)),
  );
  return {
    remote: both(open, admitted(remote, 'near', scene)),
    inPerson: both(open, admitted(office, 'near', scene)),
  };
}

/** How many are silent on just what a filter is about, those who were let in with it included. */
function unknownOf({ meshes, openTo }: Sieve): SearchResult['unknown'] {
  const unknown: SearchResult['unknown'] = {};
  for (const { about, silent } of meshes) {
    if (about !== 'text') unknown[about] ??= countBoth(openTo(about), silent);
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
function gainWithout(
  mesh: Mesh,
  scene: Scene,
  { meshes, fits, keptOutBy, openToBoth }: Sieve,
): number {
  const { plan } = scene;
  const { about, ref } = mesh;
  const siblings = meshes.filter((other) => other.about === about && other !== mesh);
  if (about === 'mode' && plan.near) {
    // Another choice of modes opens and closes ways that lead to the place.
    const { office, remote } = scene.around!;
    const meeting = meetingsWith(scene.options, leavingOut(ref, plan, 'mode'));
    const leading = admitted(nearVerdict(office, remote, meeting), 'near', scene);
    const open = passing(both(openToBoth('mode', 'near'), leading), siblings);
    return countOf(without(open, fits));
  }
  let gained = without(passing(keptOutBy(about), siblings), mesh.passes);
  // Without its last wish about the status, the default hides some again.
  if (about === 'accepting' && !asksFor(leavingOut(ref, plan, 'accepting'))) {
    gained = without(gained, scene.closed);
  }
  return countOf(gained);
}

/** What is asked of a facet, without one filter. */
function leavingOut(ref: FilterRef, { choices }: Plan, facet: FacetId): Plan['choices'][FacetId] {
  const choice = choices[facet];
  if (ref.filter !== 'facet') return choice;
  if (ref.role === 'any') return { ...choice, any: [] };
  return { ...choice, [ref.role]: choice[ref.role].filter((value) => value !== ref.value) };
}

function passing(who: Bits, meshes: readonly Mesh[]): Bits {
  return meshes.reduce((left, { passes }) => both(left, passes), who);
}

function isChoice(ref: FilterRef): boolean {
  return ref.filter === 'facet' && ref.role === 'any';
}
