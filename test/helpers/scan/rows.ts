import type { Therapist } from '../../../src/feed/index.js';
import { facetIds, withParents, type FacetId } from '../../../src/vocabulary/facets.js';
import type { Places } from '../../../src/vocabulary/places/places.js';
import {
  acceptingStatus,
  facetValuesOf,
  firstConcerns,
  datedFacets,
  servedStates,
  type AcceptingStatus,
} from '../../../src/record/facts.js';
import { feeKinds, feeSpan, type FeeSpan, type FeeKind } from '../../../src/record/fees.js';
import type { TextField } from '../../../src/directory/engine/ranking/weights.js';
import type { DirectoryOptions } from '../../../src/directory/engine/options.js';
import type { Ages, Moment } from '../../../src/record/moment.js';
import { nearestOffice, officesOf, type Office } from '../../../src/record/near.js';
import {
  areSlotsFresh,
  cellIndex,
  listedSlots,
  localDay,
  usualCells,
  usualHours,
  type CellSet,
  type UsualHours,
} from '../../../src/record/openings.js';
import type {
  Choice,
  NormalizedQuery,
} from '../../../src/directory/engine/filtering/normalized-query.js';
import { zoneOffset } from '../../../src/lib/zones.js';
import type { FreeTimes } from './free.js';
import { isOfficeIn, meetingBy, type Meeting, type Ways } from './ways.js';

type Values = ReadonlySet<string> | undefined;

/** A record, with what can be read of it once and for all. */
export interface Row {
  index: number;
  therapist: Therapist;
  /** By facet; those judged by time are missing. */
  values: ReadonlyMap<FacetId, Values>;
  /** Concerns among the first three. */
  focus: ReadonlySet<string>;
  fees: Partial<Record<FeeKind, FeeSpan>>;
  /** Starts of all listed slots, earliest first. */
  slots: readonly number[] | undefined;
  hours: UsualHours | undefined;
}

export function readRow(therapist: Therapist, index: number, options: DirectoryOptions): Row {
  const { currency = 'USD', timeZone } = options;
  const lasting = facetIds.filter((facet) => !datedFacets.includes(facet));
  return {
    index,
    therapist,
    values: new Map(lasting.map((facet) => [facet, asSet(facetValuesOf(therapist, facet))])),
    focus: new Set(firstConcerns(therapist).flatMap((value) => withParents('concern', value))),
    fees: Object.fromEntries(
      feeKinds.flatMap((kind) => {
        const span = feeSpan(therapist, kind, currency);
        return span ? [[kind, span]] : [];
      }),
    ),
    slots: listedSlots(therapist),
    hours: usualHours(therapist, timeZone),
  };
}

/** Free times as one zone's clock shows them. They outlast a search, so they are kept for as long as the zone stays. */
export interface ZonedTimes {
  /** By row: the cell of each of its slots. */
  slotCells(row: Row): readonly number[];
  /** By row: the parts of the week its usual hours leave free. */
  usualCells(row: Row, now: number): CellSet | undefined;
}

export function createZonedTimes(timeZone: string): ZonedTimes {
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

/** A row in the light of one query. */
export interface Candidate {
  row: Row;
  values(facet: FacetId): Values;
  accepting: AcceptingStatus | undefined;
  licenseChecked: boolean;
  fee: FeeSpan | undefined;
  times: FreeTimes;
  /** Where the words were found. */
  field: TextField | undefined;
  offices: readonly Office[];
  /** Miles to the nearest office, where there is a circle. */
  distance: number | undefined;
  ways: Ways;
  meeting: Meeting;
}

/** What candidates share in one search. */
export interface Scene {
  plan: NormalizedQuery;
  ages: Partial<Ages> | undefined;
  zoned: ZonedTimes;
  /** By row; nothing where text is not in use. */
  fields: readonly (TextField | undefined)[] | undefined;
  /** By row; nothing where no place is asked for. */
  offices: readonly (readonly Office[])[] | undefined;
}

export function judge(row: Row, { plan, ages, zoned, fields, offices: all }: Scene): Candidate {
  const { therapist } = row;
  const at: Moment = { now: plan.now, ...(ages && { ages }) };
  const accepting = acceptingStatus(therapist, at);
  const judged: Partial<Record<FacetId, Values>> = {
    accepting: accepting && new Set([accepting]),
    trust: asSet(facetValuesOf(therapist, 'trust', at)),
  };
  const values = (facet: FacetId) => row.values.get(facet) ?? judged[facet];
  const offices = all?.[row.index] ?? [];
  const center = plan.near?.center;
  const distance = center && nearestOffice(offices, center);
  return {
    row,
    values,
    accepting,
    licenseChecked: judged.trust!.has('license-checked'),
    fee: row.fees[plan.feeFor],
    times: freeTimes(row, at, zoned),
    field: fields?.[row.index],
    offices,
    distance,
    ways: plan.near
      ? {
          office: isOfficeIn(offices, plan.near, distance),
          remote: servedStates(therapist, plan.now)?.includes(plan.near.state),
        }
      : {},
    meeting: meetingFor(values('mode'), plan.choices.mode),
  };
}

/** How someone and a therapist can meet when these modes are asked for. */
export function meetingFor(modes: Values, { any, avoid }: Pick<Choice, 'any' | 'avoid'>): Meeting {
  return meetingBy(
    modes,
    (mode) => (any.length > 0 && !any.includes(mode)) || avoid.includes(mode),
  );
}

/** All offices, placed with what is known of ZIP codes now. */
export function placeAll(
  rows: readonly Row[],
  places: Pick<Places, 'zip'> | undefined,
): Office[][] {
  return rows.map(({ therapist }) => officesOf(therapist, places?.zip));
}

function freeTimes(row: Row, at: Moment, zoned: ZonedTimes): FreeTimes {
  if (!row.slots || !areSlotsFresh(row.therapist, at)) {
    const usual = zoned.usualCells(row, at.now);
    return usual === undefined ? {} : { usual };
  }
  const first = row.slots.findIndex((start) => start > at.now);
  return first < 0
    ? { starts: [], startCells: [] }
    : { starts: row.slots.slice(first), startCells: zoned.slotCells(row).slice(first) };
}

function asSet(values: readonly string[] | undefined): Values {
  return values && new Set(values);
}
