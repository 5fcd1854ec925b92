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

  /** By option: how many of those who would fit list it, were only its facet asked something else. */
  const countsOf = (facet: FacetId, common: Int32Array, scene: Scene, sieve: Sieve) => {
    if (facet === 'mode' && scene.plan.near) return countModes(scene, sieve);
    const chosen = scene.plan.choices[facet].any.length > 0;
    return chosen ? counterOf(facet).count(openToChoice(facet, sieve)) : common;
  };

  /** Copied and filled in, which is quicker than beginning with nothing. */
  const blank = Object.fromEntries(
    facetIds.map((facet) => [
      facet,
      Object.fromEntries(Object.keys(values[facet]).map((value) => [value, 0])),
    ]),
  ) as SearchResult['counts'];

  const countFacets = (scene: Scene, sieve: Sieve): SearchResult['counts'] => {
    const counts = { ...blank };
    const common = all.count(sieve.fits);
    for (const facet of facetIds) {
      const row = (counts[facet] = { ...blank[facet] });
      if (judgedFacets.includes(facet)) {
        const open = openToChoice(facet, sieve);
        for (const value in row) row[value] = countBoth(scene.lists(facet, value)!, open);
      } else {
        const of = countsOf(facet, common, scene, sieve);
        for (const option of options.of[facet]) row[options.values[option]!] = of[option]!;
      }
    }
    return counts;
  };

  return (scene, sieve) => {
    const { plan, prices } = scene;
    const openToFee = sieve.openTo('fee');
    return {
      counts: countFacets(scene, sieve),
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

/** By option: the same for modes beside a place, where one alone must also lead there. */
function countModes(scene: Scene, { meshes, openToBoth }: Sieve): number[] {
  const { options, around } = scene;
  const open = passing(
    openToBoth('mode', 'near'),
    meshes.filter(({ about, ref }) => about === 'mode' && !isChoice(ref)),
  );
  const remote = both(open, admitted(around!.remote, 'near', scene));
  const inPerson = both(open, admitted(around!.office, 'near', scene));
  const counts: number[] = [];
  for (const mode of options.of.mode) {
    const leading = remoteModes.includes(options.values[mode]!) ? remote : inPerson;
    counts[mode] = countBoth(options.records[mode]!, leading);
  }
  return counts;
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
