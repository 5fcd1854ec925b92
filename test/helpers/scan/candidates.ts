import { type FacetId } from '../../../src/vocabulary/facets.js';
import type { Places } from '../../../src/vocabulary/places/places.js';
import { acceptingStatus, servedStates, type AcceptingStatus } from '../../../src/record/facts.js';
import { facetValuesOf } from '../../../src/record/listed.js';
import { type FeeSpan } from '../../../src/record/fees.js';
import type { TextField } from '../../../src/directory/engine/ranking/weights.js';
import { isFresh, type Ages, type Moment } from '../../../src/record/moment.js';
import { nearestOffice, officesOf, type Office } from '../../../src/record/near.js';
import { nextCalls } from '../../../src/record/calls.js';
import type {
  Choice,
  NormalizedQuery,
} from '../../../src/directory/engine/filtering/normalized-query.js';
import type { Openings } from './openings.js';
import { isOfficeIn, meetingWithout, type Meeting, type NearFacts } from './near.js';

import { asSet, type Row, type Values, type ZonedOpenings } from './rows.js';

/** A record as it stands for one query. */
export interface Candidate {
  row: Row;
  values(facet: FacetId): Values;
  accepting: AcceptingStatus | undefined;
  licenseChecked: boolean;
  fee: FeeSpan | undefined;
  openings: Openings;
  /** The start of the next first call, epoch milliseconds. */
  nextCall: number | undefined;
  /** The field in which the worst-placed word is found. */
  field: TextField | undefined;
  /** Whether its name has all searched words. */
  isNamed: boolean;
  offices: readonly Office[];
  /** Miles to the nearest office, if the query has a circle. */
  distance: number | undefined;
  near: NearFacts;
  meeting: Meeting;
}

/** A query, and what all records share in it. */
export interface QueryContext {
  query: NormalizedQuery;
  ages: Partial<Ages> | undefined;
  zoned: ZonedOpenings;
  /** By row; absent if text is not in use. */
  fields: readonly (TextField | undefined)[] | undefined;
  /** By row, whether its name has all searched words; absent if nothing is searched for. */
  named: readonly boolean[] | undefined;
  /** By row; absent if the query has no place. */
  offices: readonly (readonly Office[])[] | undefined;
}

export function candidateOf(
  row: Row,
  { query, ages, zoned, fields, named, offices: all }: QueryContext,
): Candidate {
  const { therapist } = row;
  const at: Moment = { now: query.now, ...(ages && { ages }) };
  const accepting = acceptingStatus(therapist, at);
  const dated: Partial<Record<FacetId, Values>> = {
    accepting: accepting && new Set([accepting]),
    trust: asSet(facetValuesOf(therapist, 'trust', at)),
  };
  const values = (facet: FacetId) => row.values.get(facet) ?? dated[facet];
  const offices = all?.[row.index] ?? [];
  const center = query.near?.center;
  const distance = center && nearestOffice(offices, center);
  return {
    row,
    values,
    accepting,
    licenseChecked: dated.trust!.has('license-checked'),
    fee: row.fees[query.feeFor],
    openings: openingsOf(row, at, zoned),
    nextCall: nextCalls(therapist, at, 1)[0],
    field: fields?.[row.index],
    isNamed: named?.[row.index] ?? false,
    offices,
    distance,
    near: query.near
      ? {
          office: isOfficeIn(offices, query.near, distance),
          remote: servedStates(therapist, query.now)?.includes(query.near.state),
        }
      : {},
    meeting: meetingFor(values('mode'), query.choices.mode),
  };
}

/** How a therapist with these modes can be met, with what a query asks of modes. */
export function meetingFor(modes: Values, { any, avoid }: Pick<Choice, 'any' | 'avoid'>): Meeting {
  return meetingWithout(
    modes,
    (mode) => (any.length > 0 && !any.includes(mode)) || avoid.includes(mode),
  );
}

/** The offices of all rows, placed with the ZIP codes if these are loaded. */
export function placeAll(
  rows: readonly Row[],
  places: Pick<Places, 'zip'> | undefined,
): Office[][] {
  return rows.map(({ therapist }) => officesOf(therapist, places?.zip));
}

function openingsOf(row: Row, at: Moment, zoned: ZonedOpenings): Openings {
  if (!row.slots || !isFresh(row.therapist.availability?.asOf, 'openings', at)) {
    const usual = zoned.usualCells(row, at.now);
    return usual === undefined ? {} : { usual };
  }
  const first = row.slots.findIndex((start) => start > at.now);
  return first < 0
    ? { starts: [], startCells: [] }
    : { starts: row.slots.slice(first), startCells: zoned.slotCells(row).slice(first) };
}
