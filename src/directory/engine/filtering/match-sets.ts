import { HORIZON } from '../../../record/openings.js';
import type { FilterRef } from '../../query.js';
import { anyOf, either, noneOf, without, type Bits } from '../bits.js';
import type { FeeIndex } from '../indexes/fee-index.js';
import type { Filter } from './filters-in-use.js';
import type { NormalizedQuery, OpeningAsked } from './normalized-query.js';
import type { MatchSet, QueryContext } from './query-context.js';

/** Which records pass a filter, and which are silent on it. */
export function matchSetOf(ref: FilterRef, context: QueryContext): MatchSet {
  const { query, everyone, fees } = context;
  switch (ref.filter) {
    case 'text':
      return { yes: context.wordMatches!.records, silent: noneOf(everyone) };
    case 'near':
      return context.nearSets!.match;
    case 'fee':
      return { yes: feesMet(query.fee!, fees), silent: without(everyone, fees.known) };
    case 'opening':
      return openingMatchSet(query.opening!, context);
    case 'facet': {
      const { facet, role } = ref;
      const silent = context.silent[facet];
      const values = role === 'any' ? query.choices[facet].any : [ref.value];
      const records = anyOf(
        everyone,
        values.map((value) => context.listing[facet].get(value)),
      );
      return {
        yes: role === 'avoid' ? without(everyone, either(silent, records)) : records,
        silent,
      };
    }
  }
}

/** The records that a filter lets in: those that pass, and with `orUnknown` the silent ones too. */
export function admitted(
  { yes, silent }: MatchSet,
  about: Filter['about'],
  query: NormalizedQuery,
): Bits {
  return about !== 'text' && query.orUnknown.has(about) ? either(yes, silent) : yes;
}

/** The records with a fee in the range, and if asked for those whose sliding scale may reach it. */
function feesMet(fee: NonNullable<NormalizedQuery['fee']>, fees: FeeIndex): Bits {
  const within = fees.within(fee);
  return fee.orSlidingScale ? either(within, fees.slidingTo(fee.max)) : within;
}

/** By the listed slots where these are known, else by the usual hours, which say nothing of a certain date. */
function openingMatchSet({ within, cells }: OpeningAsked, context: QueryContext): MatchSet {
  const { everyone, openings } = context;
  const coming = openings.within(within ?? HORIZON);
  const slotsUnknown = without(everyone, openings.slotsKnown);
  if (!cells) return { yes: coming.any, silent: slotsUnknown };
  const bySlots = inCells(coming.cells, cells);
  const byUsualHours = without(inCells(openings.usual(), cells), openings.slotsKnown);
  const unknown = without(slotsUnknown, openings.hoursKnown);
  return within === undefined
    ? { yes: either(bySlots, byUsualHours), silent: unknown }
    : { yes: bySlots, silent: either(unknown, byUsualHours) };
}

/** The records in any of some cells. @param byCell the records of each cell, by its index */
export function inCells(byCell: readonly Bits[], cells: number): Bits {
  return anyOf(
    byCell[0]!,
    byCell.filter((_, cell) => cells & (1 << cell)),
  );
}
