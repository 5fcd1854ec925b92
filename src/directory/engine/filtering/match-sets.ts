import { anyOf, either, noBits, without, type Bits } from '../bits.js';
import { HORIZON } from '../../../record/openings.js';
import type { OpeningAsked, Filter, NormalizedQuery } from './normalized-query.js';
import type { FilterRef } from '../../query.js';
import type { QueryContext, MatchSet } from './query-context.js';

/** Who passes a filter, and who is silent on it. */
export function matchSetOf(ref: FilterRef, context: QueryContext): MatchSet {
  const { query, size, everyone, lists, silent: silences, fees } = context;
  switch (ref.filter) {
    case 'text':
      return { yes: context.matches!.records, silent: noBits(size) };
    case 'near':
      return context.nearSets!.match;
    case 'fee':
      return { yes: fees.within(query.fee!), silent: without(everyone, fees.listed) };
    case 'opening':
      return openingMatchSet(query.opening!, context);
    case 'facet': {
      const { facet, role } = ref;
      const silent = silences[facet];
      const values = role === 'any' ? query.choices[facet].any : [ref.value];
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
export function admitted(
  { yes, silent }: MatchSet,
  about: Filter['about'],
  query: NormalizedQuery,
): Bits {
  return about !== 'text' && query.orUnknown.has(about) ? either(yes, silent) : yes;
}

/** By the list of openings, where one can be believed; else by the usual hours, which say nothing of a certain date. */
function openingMatchSet({ within, cells: wanted }: OpeningAsked, context: QueryContext): MatchSet {
  const { everyone, openings } = context;
  const coming = openings.within(within ?? HORIZON);
  const unlisted = without(everyone, openings.listed);
  if (!wanted) return { yes: coming.any, silent: unlisted };
  const listed = inCells(coming.cells, wanted);
  const usual = without(inCells(openings.usual(), wanted), openings.listed);
  const unknown = without(unlisted, openings.hours);
  return within === undefined
    ? { yes: either(listed, usual), silent: unknown }
    : { yes: listed, silent: either(unknown, usual) };
}

/** Who is free in one of the cells. */
export function inCells(index: readonly Bits[], wanted: number): Bits {
  return anyOf(
    index[0]!,
    index.filter((_, cell) => wanted & (1 << cell)),
  );
}
