import { anyOf, either, without, type Bits } from './bits.js';
import type { OpeningAsked } from './openings.js';
import { HORIZON } from './openings.js';
import type { Filter } from './plan.js';
import type { FilterId } from './query.js';
import type { Scene, Verdict } from './scene.js';
import { isFacetId } from '../vocabulary/labels.js';

/** Who passes a filter, silence let in where that was asked for. */
export function passesOf(filter: Filter, scene: Scene): Bits {
  return filter.about === 'text'
    ? scene.found!.records
    : admitted(verdictOf(filter, scene), filter.about, scene);
}

/** Whom a verdict lets in. */
export function admitted({ yes, silent }: Verdict, about: FilterId, { plan }: Scene): Bits {
  return plan.orUnknown.has(about) ? either(yes, silent) : yes;
}

/** Whose record says nothing on what a filter is about. */
export function silentAbout(about: FilterId, scene: Scene): Bits {
  return isFacetId(about) ? scene.silentOn(about) : ownVerdict(about, scene).silent;
}

function verdictOf({ ref }: Filter, scene: Scene): Verdict {
  const { plan, everyone, lists, silentOn } = scene;
  if (ref.filter === 'text') throw new Error('Text is never silent.');
  if (ref.filter !== 'facet') return ownVerdict(ref.filter, scene);
  const { facet } = ref;
  const silent = silentOn(facet);
  const values = ref.role === 'any' ? plan.choices[facet].any : [ref.value];
  const listing = anyOf(
    everyone,
    values.map((value) => lists(facet, value)),
  );
  return {
    yes: ref.role === 'avoid' ? without(without(everyone, silent), listing) : listing,
    silent,
  };
}

function ownVerdict(id: 'near' | 'fee' | 'opening', scene: Scene): Verdict {
  const { plan, everyone, prices } = scene;
  if (id === 'near') return scene.around!.verdict;
  if (id === 'fee') {
    return { yes: prices.within(plan.fee!), silent: without(everyone, prices.listed) };
  }
  return openingVerdict(plan.opening!, scene);
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
