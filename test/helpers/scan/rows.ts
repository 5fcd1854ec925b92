import type { Therapist } from '../../../src/feed/index.js';
import { facetIds, withParents, type FacetId } from '../../../src/vocabulary/facets.js';
import { firstConcerns } from '../../../src/record/facts.js';
import { facetValuesOf, datedFacets } from '../../../src/record/listed.js';
import { feeKinds, feeSpan, type FeeSpan, type FeeKind } from '../../../src/record/fees.js';
import { slidingScaleFrom } from '../../../src/record/sliding-scale.js';
import type { DirectoryOptions } from '../../../src/directory/engine/options.js';
import { listedSlots, localDay } from '../../../src/record/openings.js';
import {
  cellIndex,
  usualCells,
  usualHours,
  type CellSet,
  type UsualHours,
} from '../../../src/record/usual-hours.js';
import { zoneOffset } from '../../../src/lib/zones.js';

/** The values a record has for a facet; `undefined` if it is silent. */
export type Values = ReadonlySet<string> | undefined;

/** A record, and what is read of it once, because it does not depend on a query. */
export interface Row {
  index: number;
  therapist: Therapist;
  /** By facet, without those that depend on the time. */
  values: ReadonlyMap<FacetId, Values>;
  /** The first three concerns, and what includes them. */
  focus: ReadonlySet<string>;
  fees: Partial<Record<FeeKind, FeeSpan>>;
  /** The lowest price of the sliding scale. */
  slidingScale: number | undefined;
  /** Starts of all listed slots, earliest first. */
  slots: readonly number[] | undefined;
  hours: UsualHours | undefined;
}

export function readRow(therapist: Therapist, index: number, options: DirectoryOptions): Row {
  const { currency = 'USD', timeZone } = options;
  const undated = facetIds.filter((facet) => !datedFacets.includes(facet));
  return {
    index,
    therapist,
    values: new Map(undated.map((facet) => [facet, asSet(facetValuesOf(therapist, facet))])),
    focus: new Set(firstConcerns(therapist).flatMap((value) => withParents('concern', value))),
    fees: Object.fromEntries(
      feeKinds.flatMap((kind) => {
        const span = feeSpan(therapist, kind, currency);
        return span ? [[kind, span]] : [];
      }),
    ),
    slidingScale: slidingScaleFrom(therapist, currency),
    slots: listedSlots(therapist),
    hours: usualHours(therapist, timeZone),
  };
}

/** Openings as the clock of one zone shows them. They are kept for the next search in the same zone. */
export interface ZonedOpenings {
  /** The index of the cell of each slot of a row. */
  slotCells(row: Row): readonly number[];
  /** The cells of a row's usual hours. */
  usualCells(row: Row, now: number): CellSet | undefined;
}

export function createZonedOpenings(timeZone: string): ZonedOpenings {
  const offset = zoneOffset(timeZone);
  const slots = new Map<Row, number[]>();
  const usual = new Map<Row, { day: number; set: CellSet }>();
  return {
    slotCells(row) {
      let list = slots.get(row);
      if (!list) {
        list = (row.slots ?? []).map((start) => cellIndex(start + offset(start)));
        slots.set(row, list);
      }
      return list;
    },
    usualCells(row, now) {
      if (!row.hours) return undefined;
      const day = localDay(now, row.hours.timeZone);
      let kept = usual.get(row);
      if (kept?.day !== day) {
        kept = { day, set: usualCells(row.hours, day, timeZone) };
        usual.set(row, kept);
      }
      return kept.set;
    },
  };
}

export function asSet(values: readonly string[] | undefined): Values {
  return values && new Set(values);
}
