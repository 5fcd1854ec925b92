import { anyOf, either, noBits, without, type Bits } from './bits.js';
import { HORIZON, type OpeningAsked } from './record/openings.js';
import type { Filter, Plan } from './plan.js';
import type { FilterRef } from './query.js';
import type { Scene, Verdict } from './scene.js';

/** Who passes a filter, and who is silent on it. */
export function verdictOf(ref: FilterRef, scene: Scene): Verdict {
  const { plan, size, everyone, lists, silent: silences, prices } = scene;
  switch (ref.filter) {
    case 'text':
      return { yes: scene.found!.records, silent: noBits(size) };
    case 'near':
      return scene.around!.verdict;
    case 'fee':
      return { yes: prices.within(plan.fee!), silent: without(everyone, prices.listed) };
    case 'opening':
      return openingVerdict(plan.opening!, scene);
    case 'facet': {
      const { facet, role } = ref;
      const silent = silences[facet];
      const values = role === 'any' ? plan.choices[facet].any : [ref.value];
      const listing = anyOf(
        everyone,
        values.map((value) => lists[facet].get(value)),
      );
      return {
        yes: role === 'avoid' ? without(everyone, either(silent, listing)) : listing,
        silent,
      };
    }
  }
}

/** Whom a verdict lets in, silence included where that was asked for. */
export function admitted({ yes, silent }: Verdict, about: Filter['about'], plan: Plan): Bits {
  return about !== 'text' && plan.orUnknown.has(about) ? either(yes, silent) : yes;
}

/** By the list of openings, where one can be believed; else by the usual hours, which say nothing of a certain date. */
function openingVerdict({ within, cells: wanted }: OpeningAsked, scene: Scene): Verdict {
  const { everyone, free } = scene;
  const openings = free.within(within ?? HORIZON);
  const unlisted = without(everyone, free.listed);
  if (!wanted) return { yes: openings.any, silent: unlisted };
  const listed = inCells(openings.cells, wanted);
  const usual = without(inCells(free.usual(), wanted), free.listed);
  const unknown = without(unlisted, free.hours);
  return within === undefined
    ? { yes: either(listed, usual), silent: unknown }
    : { yes: listed, silent: either(unknown, usual) };
}

/** Who is free in one of the cells. */
export function inCells(columns: readonly Bits[], wanted: number): Bits {
  return anyOf(
    columns[0]!,
    columns.filter((_, cell) => wanted & (1 << cell)),
  );
}
