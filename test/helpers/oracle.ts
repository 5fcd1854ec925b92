/**
 * A reference implementation of the search, written from DESIGN.md ("What a query means") and without care for speed. It shares no rule with the
 * engine, only the tree of the vocabulary, the distance on a sphere, the names of values, and the rank of ties, which could be any. It makes a
 * count by searching again with the query changed.
 */
import { idHash, seededRank } from '../../src/directory/engine/ranking/seeded-rank.js';
import type {
  Cell,
  DirectoryOptions,
  FacetChoice,
  FeeKind,
  FilterId,
  FilterRef,
  Hit,
  Query,
  Reason,
  WholeResult,
} from '../../src/directory/index.js';
import type { Therapist } from '../../src/feed/index.js';
import {
  canonicalValue,
  facetIds,
  withParents,
  type FacetId,
} from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { miles } from '../../src/vocabulary/places/distance.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const IDENTITY = ['gender', 'ethnicity', 'sexuality', 'faith'];
const REMOTE = ['video', 'phone', 'chat'];
const IN_PERSON = ['in-person', 'home-visit', 'walk-and-talk'];

/** Whether a record passes a filter, or does not say. */
type Answer = 'yes' | 'no' | 'silent';
const answer = (holds: boolean): Answer => (holds ? 'yes' : 'no');

export function ask(
  therapists: readonly Therapist[],
  options: DirectoryOptions,
  query: Query,
): WholeResult {
  const world: World = {
    therapists,
    options,
    texts: [],
    terms: [],
    matchingTerms: new Map(),
    searched: [],
  };
  // The texts are the same for every count, and take most of the time.
  if (query.text) {
    world.texts = therapists.map((t) => fieldsOf(world, t, query.locale ?? 'en'));
    world.terms = [...new Set(world.texts.flatMap((fields) => Object.values(fields).flat()))];
  }
  world.searched = wordsAsked(query).filter((word) => isKnown(world, query, word));
  const results = matching(world, query);
  const count = (changed: Query) => matching(world, changed).length;

  const counts = {} as WholeResult['counts'];
  for (const facet of facetIds) {
    const values = [...new Set(therapists.flatMap((t) => everListed(t, facet)))];
    counts[facet] = Object.fromEntries(
      values.map((value) => [
        value,
        count(withChoice(query, facet, { any: [value], orUnknown: false })),
      ]),
    );
  }

  const unknown: WholeResult['unknown'] = {};
  for (const id of idsInUse(world, query)) {
    const open = matching(world, withUnknown(query, id));
    unknown[id] = open.filter((t) => isSilent(world, t, query, id)).length;
  }

  const slidingScale = filtersInUse(world, query).some(({ filter }) => filter === 'fee')
    ? matching(world, { ...query, fee: { ...query.fee, orSlidingScale: true } }).filter((t) =>
        canSlide(world, t, query),
      ).length
    : undefined;

  const within: Record<number, number> = {};
  for (const days of [3, 7, 14]) {
    within[days] = count({
      ...query,
      opening: { ...query.opening, within: days, orUnknown: false },
    });
  }
  const cells = {} as Record<Cell, number>;
  for (const day of WEEK) {
    for (const part of ['morning', 'afternoon', 'evening']) {
      const cell = `${day}-${part}` as Cell;
      cells[cell] = count({
        ...query,
        opening: { ...query.opening, cells: [cell], orUnknown: false },
      });
    }
  }

  const near =
    query.near?.lat === undefined
      ? undefined
      : Object.fromEntries(
          [5, 10, 25, 50].map((radius) => [
            radius,
            count({ ...query, near: { ...query.near!, radius, orUnknown: false } }),
          ]),
        );

  const nearMisses = filtersInUse(world, query)
    .map((ref) => ({
      ref,
      gain: matching(world, without(query, ref)).filter((t) => !results.includes(t)).length,
    }))
    .sort((a, b) => b.gain - a.gain);

  const fee = histogram(world, query);
  const pageSize = query.pageSize ?? 10;
  const pages = Math.max(1, Math.ceil(results.length / pageSize));
  const page = Math.min(query.page ?? 1, pages);
  const hits = ordered(world, results, query).slice((page - 1) * pageSize, page * pageSize);
  const [soonest] = ordered(world, results, { ...query, sort: 'first-call' });
  return {
    total: results.length,
    page,
    pages,
    pageSize,
    hits,
    counts,
    unknown,
    ...(slidingScale !== undefined && { slidingScale }),
    opening: { within, cells },
    nearMisses,
    notFound: wordsAsked(query)
      .filter((word) => !isKnown(world, query, word))
      .map((word) => asTyped(query, word)),
    ...(near && { near }),
    ...(fee && { fee }),
    ...(soonest?.nextCall !== undefined && {
      firstCall: { therapist: soonest.therapist, start: soonest.nextCall },
    }),
  };
}

interface World {
  therapists: readonly Therapist[];
  options: DirectoryOptions;
  /** By therapist, the words of each field. */
  texts: Record<string, string[]>[];
  terms: string[];
  /** For each word, the terms that it matches. */
  matchingTerms: Map<string, string[]>;
  /** The words that some record in sight has. */
  searched: string[];
  /** The most of these that one record in sight has. */
  most?: number;
}

// Changing a query

function withChoice(query: Query, facet: FacetId, change: FacetChoice): Query {
  return {
    ...query,
    facets: { ...query.facets, [facet]: { ...query.facets?.[facet], ...change } },
  };
}

function withUnknown(query: Query, id: FilterId): Query {
  if (id === 'near') return { ...query, near: { ...query.near!, orUnknown: true } };
  if (id === 'fee') return { ...query, fee: { ...query.fee, orUnknown: true } };
  if (id === 'opening') return { ...query, opening: { ...query.opening, orUnknown: true } };
  return withChoice(query, id, { orUnknown: true });
}

function without(query: Query, ref: FilterRef): Query {
  if (ref.filter !== 'facet') return { ...query, [ref.filter]: undefined };
  if (ref.role === 'any') return withChoice(query, ref.facet, { any: [] });
  const rest = (query.facets?.[ref.facet]?.[ref.role] ?? []).filter(
    (value) => canonicalValue(ref.facet, value) !== ref.value,
  );
  return withChoice(query, ref.facet, { [ref.role]: rest });
}

// Filters

function asked(query: Query, facet: FacetId, role: 'any' | 'must' | 'avoid' | 'prefer'): string[] {
  if (role === 'avoid' && IDENTITY.includes(facet)) return [];
  const list = query.facets?.[facet]?.[role] ?? [];
  return [...new Set(list.map((value) => canonicalValue(facet, value)))];
}

function filtersInUse(world: World, query: Query): FilterRef[] {
  const refs: FilterRef[] = [];
  if (query.text !== undefined && world.searched.length) refs.push({ filter: 'text' });
  if (query.near) refs.push({ filter: 'near' });
  if (query.fee && (query.fee.min !== undefined || query.fee.max !== undefined)) {
    refs.push({ filter: 'fee' });
  }
  if (query.opening && (query.opening.within !== undefined || query.opening.cells?.length)) {
    refs.push({ filter: 'opening' });
  }
  for (const facet of facetIds) {
    if (asked(query, facet, 'any').length) refs.push({ filter: 'facet', facet, role: 'any' });
    for (const role of ['must', 'avoid'] as const) {
      for (const value of asked(query, facet, role)) {
        refs.push({ filter: 'facet', facet, role, value });
      }
    }
  }
  return refs;
}

function idsInUse(world: World, query: Query): FilterId[] {
  const ids = filtersInUse(world, query).flatMap((ref): FilterId[] =>
    ref.filter === 'facet' ? [ref.facet] : ref.filter === 'text' ? [] : [ref.filter],
  );
  return [...new Set(ids)];
}

function matching(world: World, query: Query): Therapist[] {
  const refs = filtersInUse(world, query);
  const statusAsked =
    asked(query, 'accepting', 'any').length + asked(query, 'accepting', 'must').length > 0;
  return world.therapists.filter((t) => {
    if (!statusAsked && isHidden(world, t, query)) return false;
    return refs.every((ref) => {
      const found = answerTo(world, t, query, ref);
      return found === 'yes' || (found === 'silent' && admitsUnknown(query, ref));
    });
  });
}

/** Whether the default hides a record: it takes no new clients, and its name does not have all searched words. */
function isHidden(world: World, t: Therapist, query: Query): boolean {
  const status = listed(world, t, 'accepting', query.now)?.[0];
  if (status !== 'existing-only' && status !== 'closed') return false;
  const words = wordsAsked(query);
  return !words.length || words.some((word) => fieldOf(world, t, query, word) !== 0);
}

function admitsUnknown(query: Query, ref: FilterRef): boolean {
  if (ref.filter === 'text') return false;
  if (ref.filter === 'facet') return query.facets?.[ref.facet]?.orUnknown ?? false;
  return query[ref.filter]?.orUnknown ?? false;
}

function isSilent(world: World, t: Therapist, query: Query, id: FilterId): boolean {
  if (id === 'near' || id === 'fee' || id === 'opening') {
    return answerTo(world, t, query, { filter: id }) === 'silent';
  }
  return listed(world, t, id, query.now) === undefined;
}

function answerTo(world: World, t: Therapist, query: Query, ref: FilterRef): Answer {
  switch (ref.filter) {
    case 'text':
      return answer(textField(world, t, query) !== undefined);
    case 'near':
      return nearAnswer(world, t, query);
    case 'fee':
      if (!feeAsked(world, t, query)) return 'silent';
      return answer(
        isInRange(world, t, query) ||
          (query.fee?.orSlidingScale === true && canSlide(world, t, query)),
      );
    case 'opening':
      return openingAnswer(world, t, query).answer;
    case 'facet': {
      const values = listed(world, t, ref.facet, query.now);
      if (!values) return 'silent';
      if (ref.role === 'must') return answer(values.includes(ref.value));
      if (ref.role === 'avoid') return answer(!values.includes(ref.value));
      return answer(asked(query, ref.facet, 'any').some((value) => values.includes(value)));
    }
  }
}

// Facts

function fresh(world: World, date: string | undefined, kind: keyof typeof AGES, now: number) {
  if (!date) return false;
  const days = (now - new Date(date).getTime()) / DAY;
  return days >= -1 && days <= (world.options.ages?.[kind] ?? AGES[kind]);
}
const AGES = { accepting: 30, license: 90, listing: 30, openings: 1 };

function expired(expires: string | undefined, now: number): boolean {
  return expires !== undefined && now > new Date(`${expires}T23:59:59.999Z`).getTime();
}

/** The values a record has now, with all that include them; `undefined` if it is silent. */
function listed(world: World, t: Therapist, facet: FacetId, now: number): string[] | undefined {
  let raw = everListed(t, facet);
  if (facet === 'accepting' && !fresh(world, t.accepting?.asOf, 'accepting', now)) raw = [];
  if (facet === 'trust') {
    const checked = t.licenses?.some(
      ({ verifiedAt, expires }) =>
        fresh(world, verifiedAt, 'license', now) && !expired(expires, now),
    );
    if (!checked) raw = raw.filter((value) => value !== 'license-checked');
    if (!fresh(world, t.verifiedAt, 'listing', now)) {
      raw = raw.filter((value) => value !== 'listing-checked');
    }
    return raw;
  }
  return raw.length ? raw : undefined;
}

/** The values a record has, however long ago they were checked. */
function everListed(t: Therapist, facet: FacetId): string[] {
  const raw: (string | undefined)[] = [];
  switch (facet) {
    case 'concern':
      raw.push(...(t.concerns ?? []));
      break;
    case 'approach':
      raw.push(...(t.approaches ?? []));
      break;
    case 'session':
      raw.push(...(t.sessions ?? []));
      break;
    case 'age':
      raw.push(...(t.ages ?? []));
      break;
    case 'mode':
      raw.push(...(t.modes ?? []));
      break;
    case 'affirming':
      raw.push(...(t.affirming ?? []));
      break;
    case 'language':
      raw.push(...(t.languages ?? []));
      break;
    case 'service':
      raw.push(...(t.services ?? []));
      break;
    case 'style':
      raw.push(...(t.styles ?? []));
      break;
    case 'care-level':
      raw.push(...(t.careLevels ?? []));
      break;
    case 'profession':
      raw.push(t.profession);
      break;
    case 'gender':
      raw.push(...(t.identity?.genders ?? []));
      break;
    case 'ethnicity':
      raw.push(...(t.identity?.ethnicities ?? []));
      break;
    case 'sexuality':
      raw.push(...(t.identity?.sexualities ?? []));
      break;
    case 'faith':
      raw.push(...(t.identity?.faiths ?? []));
      break;
    case 'accepting':
      if (t.accepting?.status !== 'unknown') raw.push(t.accepting?.status);
      break;
    case 'payer':
      for (const { payer, plans } of t.insurance ?? []) raw.push(payer, ...(plans ?? []));
      break;
    case 'payment':
      raw.push(...(t.payment ?? []));
      if (t.insurance?.length) raw.push('in-network');
      if (t.slidingScale) raw.push('sliding-scale');
      break;
    case 'consultation':
      if (t.consultation?.price === 0) raw.push('free');
      if ((t.consultation?.price ?? 0) > 0) raw.push('paid');
      raw.push(...(t.consultation?.channels ?? []));
      break;
    case 'access':
      for (const { accessibility } of t.locations ?? []) raw.push(...(accessibility ?? []));
      break;
    case 'trust':
      if (t.licenses?.some(({ verifiedAt }) => verifiedAt)) raw.push('license-checked');
      if (t.verifiedAt) raw.push('listing-checked');
      if (t.video) raw.push('has-video');
      break;
  }
  const values = new Set<string>();
  for (const value of raw) {
    if (value) withParents(facet, canonicalValue(facet, value)).forEach((v) => values.add(v));
  }
  return [...values];
}

function feeAsked(world: World, t: Therapist, query: Query) {
  return feeOf(world, t, query.fee?.for ?? 'individual');
}

function isInRange(world: World, t: Therapist, query: Query): boolean {
  const span = feeAsked(world, t, query);
  const { min = 0, max = Infinity } = query.fee!;
  return span !== undefined && !(span.high < min || span.low > max);
}

/** Whether all fees are above the limit, and a sliding scale may reach it: down to its lowest price, or to any if none is known. */
function canSlide(world: World, t: Therapist, query: Query): boolean {
  const { max } = query.fee!;
  const span = feeAsked(world, t, query);
  if (max === undefined || !span || span.low <= max) return false;
  const { slidingScale } = t;
  if (!slidingScale) return t.payment?.includes('sliding-scale') ?? false;
  const isForeign = (slidingScale.currency ?? feedCurrency(world)) !== feedCurrency(world);
  return isForeign || slidingScale.min === undefined || slidingScale.min <= max;
}

function feedCurrency(world: World): string {
  return world.options.currency ?? 'USD';
}

function feeOf(world: World, t: Therapist, kind: FeeKind) {
  const own = feedCurrency(world);
  const fees = (t.fees ?? []).filter(
    (fee) =>
      (fee.for ?? 'individual') === kind &&
      (fee.currency ?? own) === own &&
      fee.amount !== undefined,
  );
  if (!fees.length) return undefined;
  return {
    low: Math.min(...fees.map((fee) => fee.amount!)),
    high: Math.max(...fees.map((fee) => fee.amountMax ?? fee.amount!)),
  };
}

function histogram(world: World, query: Query): WholeResult['fee'] {
  const kind = query.fee?.for ?? 'individual';
  const all = world.therapists.flatMap((t) => feeOf(world, t, kind) ?? []);
  if (!all.length) return undefined;
  const low = Math.min(...all.map((span) => span.low));
  const high = Math.max(...all.map((span) => span.high));
  const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const width = widths.find((w) => Math.ceil((high - Math.floor(low / w) * w) / w) <= 24)!;
  const others = matching(world, { ...query, fee: { for: kind } });
  const bars = [];
  let from = Math.floor(low / width) * width;
  do {
    const start = from;
    const to = from + width;
    const last = to >= high;
    const count = others.filter((t) => {
      const span = feeOf(world, t, kind);
      return span && span.high >= start && (last ? span.low <= to : span.low < to);
    }).length;
    bars.push({ from, to, count });
    from = to;
  } while (from < high);
  return { for: kind, currency: world.options.currency ?? 'USD', bars };
}

// Near

function nearAnswer(world: World, t: Therapist, query: Query): Answer {
  const { office, remote } = nearAnswers(world, t, query);
  if (office === 'yes' || remote === 'yes') return 'yes';
  return office === 'silent' || remote === 'silent' ? 'silent' : 'no';
}

function nearAnswers(world: World, t: Therapist, query: Query): { office: Answer; remote: Answer } {
  const near = query.near!;
  const state = near.state.toUpperCase();
  const any = asked(query, 'mode', 'any');
  const avoid = asked(query, 'mode', 'avoid');
  const modes = listed(world, t, 'mode', query.now);
  const left = modes?.filter(
    (mode) => (any.length === 0 || any.includes(mode)) && !avoid.includes(mode),
  );

  let office: Answer = 'no';
  const hasUnknownMode = left?.some((mode) => !REMOTE.includes(mode) && !IN_PERSON.includes(mode));
  const inPerson = !left || left.some((mode) => IN_PERSON.includes(mode));
  if (inPerson || hasUnknownMode) {
    const offices = t.locations ?? [];
    const answers = offices.map((_, i): Answer => {
      const place = placeOf(world, t, i);
      if (near.lat === undefined) {
        return place.state === undefined ? 'silent' : answer(place.state === state);
      }
      if (!place.position) return 'silent';
      const away = miles({ lat: near.lat, lon: near.lon! }, place.position);
      return answer(away <= (near.radius ?? 25));
    });
    if (answers.includes('yes')) office = 'yes';
    else if (answers.includes('silent') || offices.length === 0) office = 'silent';
    if (!inPerson && office === 'yes') office = 'silent';
  }

  let remote: Answer = 'no';
  const isRemote = left?.some((mode) => REMOTE.includes(mode));
  if (isRemote || hasUnknownMode) {
    const licensed = (t.licenses ?? []).filter((license) => license.state);
    if (t.telehealthStates?.length) remote = answer(t.telehealthStates.includes(state));
    else if (t.telehealthStates || !licensed.length) remote = 'silent';
    else {
      remote = answer(
        licensed.some((license) => license.state === state && !expired(license.expires, query.now)),
      );
    }
    if (!isRemote && remote === 'yes') remote = 'silent';
  }
  return { office, remote };
}

function placeOf(world: World, t: Therapist, index: number) {
  const office = t.locations![index]!;
  const area = office.postalCode ? world.options.places?.()?.zip(office.postalCode) : undefined;
  let position = area && { lat: area.lat, lon: area.lon };
  if (!office.hideAddress && office.lat !== undefined && office.lon !== undefined) {
    position = { lat: office.lat, lon: office.lon };
  }
  return { position, state: office.state ?? area?.state };
}

function distanceOf(world: World, t: Therapist, query: Query): number | undefined {
  const { lat, lon } = query.near ?? {};
  if (lat === undefined || lon === undefined) return undefined;
  const distances = (t.locations ?? []).flatMap((_, i) => {
    const { position } = placeOf(world, t, i);
    return position ? [miles({ lat, lon }, position)] : [];
  });
  return distances.length ? Math.min(...distances) : undefined;
}

// Openings

function slotsOf(world: World, t: Therapist, now: number): number[] | undefined {
  return comingIn(world, t.availability, now);
}

/** The next first call, if the therapist takes any. */
function callOf(world: World, t: Therapist, now: number): number | undefined {
  const status = listed(world, t, 'accepting', now)?.[0];
  if (status === 'existing-only' || status === 'closed') return undefined;
  if (t.consultation?.booking?.mode === 'closed') return undefined;
  return comingIn(world, t.consultation, now)?.[0];
}

function comingIn(
  world: World,
  list: { slots?: readonly string[]; asOf?: string } | undefined,
  now: number,
): number[] | undefined {
  const { slots, asOf } = list ?? {};
  if (!slots?.length || !fresh(world, asOf, 'openings', now)) return undefined;
  return slots
    .map((slot) => new Date(slot).getTime())
    .filter((start) => start > now)
    .sort((a, b) => a - b);
}

function openingAnswer(world: World, t: Therapist, query: Query): { answer: Answer; cell?: Cell } {
  const { now, timeZone = 'UTC' } = query;
  const { within, cells = [] } = query.opening!;
  const slots = slotsOf(world, t, now);
  if (slots) {
    const good = slots.find((start) => {
      if (start > now + (within ?? 14) * DAY) return false;
      return !cells.length || cells.includes(cellAt(start, timeZone));
    });
    return good === undefined ? { answer: 'no' } : { answer: 'yes', cell: cellAt(good, timeZone) };
  }
  if (!cells.length) return { answer: 'silent' };
  const usual = usualCells(world, t, now, timeZone);
  if (!usual) return { answer: 'silent' };
  const common = [...usual].filter((cell) => cells.includes(cell));
  if (!common.length) return { answer: 'no' };
  if (within !== undefined) return { answer: 'silent' };
  const rank = (cell: Cell) =>
    WEEK.indexOf(cell.slice(0, 3)) * 3 + ['morning', 'afternoon', 'evening'].indexOf(cell.slice(4));
  return { answer: 'yes', cell: common.sort((a, b) => rank(a) - rank(b))[0]! };
}

/** The cells of the usual hours, by going through each of fourteen days in steps of a quarter of an hour. */
function usualCells(world: World, t: Therapist, now: number, visitor: string) {
  const { weekly, slotMinutes = 50, timeZone } = t.availability ?? {};
  const zone = timeZone ?? world.options.timeZone;
  if (!zone) return undefined;
  const windows = (weekly ?? []).filter(({ days, from, to }) => days?.length && from && to);
  if (!windows.length) return undefined;
  const today = Math.floor(wallClock(now, zone) / DAY) * DAY;
  const key = JSON.stringify([windows, slotMinutes, zone, today, visitor]);
  const known = walked.get(key);
  if (known) return known;

  const cells = new Set<Cell>();
  for (let i = 0; i < 14; i++) {
    const midnight = today + i * DAY;
    const weekday = WEEK[(new Date(midnight).getUTCDay() + 6) % 7]!;
    for (const { days, from, to } of windows) {
      if (!(days as string[]).includes(weekday)) continue;
      const opens = midnight + minutes(from!) * MINUTE;
      let closes = midnight + minutes(to!) * MINUTE;
      if (closes <= opens) closes += DAY;
      const lastStart = closes - slotMinutes * MINUTE;
      if (lastStart < opens) continue;
      const end = whenClockShows(lastStart, zone);
      const quarter = 15 * MINUTE;
      let at = whenClockShows(opens, zone);
      if (at > end) continue;
      while (at < end) {
        cells.add(cellAt(at, visitor));
        at = (Math.floor(at / quarter) + 1) * quarter;
      }
      cells.add(cellAt(end, visitor));
    }
  }
  walked.set(key, cells);
  return cells;
}
const walked = new Map<string, Set<Cell>>();

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function cellAt(instant: number, zone: string): Cell {
  const wall = new Date(wallClock(instant, zone));
  const hour = wall.getUTCHours();
  const part = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
  return `${WEEK[(wall.getUTCDay() + 6) % 7]!}-${part}` as Cell;
}

/** The time on a zone's clock as if it were UTC. */
function wallClock(instant: number, zone: string): number {
  const key = `${zone} ${instant}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  const wall =
    Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) +
    (instant % 1000);
  shown.set(key, wall);
  return wall;
}
const shown = new Map<string, number>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The first instant at which the clock shows a time. If it jumps over the time, when it would have shown it without the jump. */
function whenClockShows(wall: number, zone: string): number {
  const offsets = [-30, -20, -10, 0, 10, 20, 30].map((hours) => {
    const at = wall + hours * 60 * MINUTE;
    return wallClock(at, zone) - at;
  });
  const instants = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  return instants.find((at) => wallClock(at, zone) === wall) ?? wall - offsets[0]!;
}

// Text

const STOP = new Set(
  (
    'a am an and any are as at be been but by can could do does for from get has have having help i id if im in into is ' +
    'it its ive just like looking me my myself near need needs of on or our really she so some someone that the their ' +
    'them they this to too us want wants was we what when where which who will with would you your counseling ' +
    'counselling counselor counselors counsellor counsellors psychotherapist psychotherapists psychotherapy therapist ' +
    'therapists therapy ' +
    'dr mr mrs ms prof dra sr sra srta ' +
    'appointment appointments clinician clinicians provider providers session sessions suport support ' +
    'councelor counciling counsler counslor theripist theripy therapst ' +
    'al como con de del e el en es esta estoy la las lo los me mi mis o para por que se su tengo un una y yo ' +
    'consejera consejero consejeria psicologa psicologo psicoterapia terapeuta terapeutas terapia terapias'
  ).split(' '),
);

function split(text: string): string[] {
  const plain = Array.from(text.normalize('NFD'))
    .filter((c) => !/[\u0300-\u036f'’ʼ]/.test(c))
    .map((c) => PLAIN_LETTERS[c.toLowerCase()] ?? c)
    .join('');
  const words = plain.toLowerCase().match(/[\p{L}\p{N}\p{M}.]+/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word.split('.').filter(Boolean);
    const isAbbreviation =
      parts.every((part) => /^\p{L}{1,3}$/u.test(part)) && parts.some((part) => part.length === 1);
    return isAbbreviation && !word.includes('..') ? [parts.join('')] : parts;
  });
}
const PLAIN_LETTERS = Object.fromEntries(
  'ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ı:i'.split(' ').map((pair) => pair.split(':')),
) as Record<string, string>;

function wordsAsked(query: Query): string[] {
  const all = [...new Set(split(query.text ?? ''))];
  const kept = all.filter((word) => !STOP.has(word));
  return kept.length ? kept : all;
}

/** A word's first spelling in the text. */
function asTyped(query: Query, word: string): string {
  const pieces = (query.text ?? '').split(/[^\p{L}\p{N}\p{M}'’ʼ.]+/u);
  const parts = pieces.flatMap((piece) => piece.split('.'));
  const typed = [...parts, ...pieces].find((piece) => split(piece).includes(word))!;
  return typed.replace(/^['’ʼ.]+|['’ʼ.]+$/g, '');
}

/** The values that a word, or any word, stands for. They count if their facet does not change by the day, and all their words are in the text. */
function meaningsOf(query: Query, word?: string): { facet: FacetId; value: string }[] {
  const asked = wordsAsked(query);
  const all = split(query.text ?? '');
  return (query.means ?? []).flatMap(({ words, facet, value }) => {
    const phrase = split(words);
    const counts =
      facetIds.includes(facet) &&
      facet !== 'accepting' &&
      facet !== 'trust' &&
      phrase.every((one) => all.includes(one)) &&
      phrase.some((one) => (word === undefined ? asked.includes(one) : one === word));
    return counts ? [{ facet, value: canonicalValue(facet, value) }] : [];
  });
}

/** The best field in which a record has a word; -1 if it does not. */
function fieldOf(world: World, t: Therapist, query: Query, word: string): number {
  const fields = world.texts[world.therapists.indexOf(t)]!;
  const meanings = meaningsOf(query, word);
  const terms =
    world.matchingTerms.get(word) ?? termsMatching(word, world.terms, meanings.length > 0);
  world.matchingTerms.set(word, terms);
  const best = FIELDS.findIndex((field) => fields[field]!.some((term) => terms.includes(term)));
  const lists = meanings.some(({ facet, value }) =>
    listed(world, t, facet, query.now)?.includes(value),
  );
  const label = FIELDS.indexOf('label');
  return lists && (best < 0 || best > label) ? label : best;
}
const FIELDS = ['name', 'label', 'headline', 'about'] as const;

function isKnown(world: World, query: Query, word: string): boolean {
  return world.therapists.some(
    (t) => !isHidden(world, t, query) && fieldOf(world, t, query, word) >= 0,
  );
}

function fieldsOf(world: World, t: Therapist, locale: string): Record<string, string[]> {
  const labels = createLabels(locale, world.options.labels);
  const label = facetIds
    .filter((facet) => facet !== 'accepting' && facet !== 'trust')
    .flatMap((facet) => everListed(t, facet).map((value) => labels.value(facet, value)));
  label.push(...(t.credentials ?? []), ...(t.locations ?? []).map(({ city }) => city ?? ''));
  const about = [t.about, t.firstSession, ...(t.faq ?? []).flatMap((f) => [f.question, f.answer])];
  return {
    name: split(t.name),
    label: label.flatMap(split),
    headline: split(t.headline ?? ''),
    about: about.flatMap((text) => split(text ?? '')),
  };
}

/** The field of the worst-placed word that the record has; `undefined` if it has fewer of the words than another in sight. */
function textField(world: World, t: Therapist, query: Query) {
  const placesIn = (one: Therapist) =>
    world.searched.map((word) => fieldOf(world, one, query, word)).filter((place) => place >= 0);
  world.most ??= Math.max(
    ...world.therapists
      .filter((other) => !isHidden(world, other, query))
      .map((other) => placesIn(other).length),
  );
  const places = placesIn(t);
  return places.length < world.most ? undefined : FIELDS[Math.max(...places)];
}

function termsMatching(word: string, dictionary: string[], isSpelledRight: boolean): string[] {
  // Chinese, for one, has no spaces: a word is found inside a run of letters.
  const isSpaceless = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/.test(word);
  const beginning = dictionary.filter((term) =>
    isSpaceless ? term.includes(Array.from(word).slice(0, 8).join('')) : term.startsWith(word),
  );
  if (isSpaceless) return beginning;
  if (isSpelledRight || /^\d+$/.test(word)) {
    const plurals = (one: string) => [one, `${one}s`, `${one}es`];
    const isSingular = (term: string) =>
      term.length > 2 && !/\d$/.test(word) && plurals(term).includes(word);
    return dictionary.filter((term) => plurals(word).includes(term) || isSingular(term));
  }
  if (beginning.length) return beginning;
  const allowed = word.length <= 3 ? 0 : word.length <= 7 ? 1 : 2;
  const typos = dictionary.filter((term) => typosFrom(word, term) <= allowed);
  const sameLetter = typos.filter((term) => term.startsWith(word[0]!));
  return sameLetter.length ? sameLetter : typos;
}

/** Optimal string alignment, by its recursive definition. */
function typosFrom(a: string, b: string): number {
  const known = new Map<number, number>();
  const from = (i: number, j: number): number => {
    if (!i || !j) return i + j;
    const key = i * 1000 + j;
    if (known.has(key)) return known.get(key)!;
    let typos = Math.min(
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      from(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
    );
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      typos = Math.min(typos, from(i - 2, j - 2) + 1);
    }
    known.set(key, typos);
    return typos;
  };
  return Math.abs(a.length - b.length) > 2 ? 3 : from(a.length, b.length);
}

// Order

function ordered(world: World, results: readonly Therapist[], query: Query): Hit[] {
  const collator = new Intl.Collator(query.locale ?? 'en');
  const last = (a: number | undefined, b: number | undefined) =>
    a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a - b;
  const low = (hit: Hit) => feeOf(world, hit.therapist, query.fee?.for ?? 'individual')?.low;
  const compare: Record<string, (a: Hit, b: Hit) => number> = {
    fit: () => 0,
    'first-call': (a, b) => last(a.nextCall, b.nextCall),
    soonest: (a, b) => last(a.nextOpening, b.nextOpening),
    fee: (a, b) => last(low(a), low(b)),
    distance: (a, b) => last(a.distance, b.distance),
    name: (a, b) => collator.compare(a.therapist.name, b.therapist.name),
  };
  const rank = ({ therapist }: Hit) => seededRank(idHash(therapist.id), query.seed ?? 0);
  return results
    .map((t) => hitOf(world, t, query))
    .sort((a, b) => compare[query.sort ?? 'fit']!(a, b) || b.fit - a.fit || rank(a) - rank(b));
}

function hitOf(world: World, t: Therapist, query: Query): Hit {
  const terms: { points: number; reason?: Reason }[] = [];
  const add = (points: number, reason?: Reason) =>
    terms.push(reason ? { points, reason } : { points });
  const focus = (t.concerns ?? []).slice(0, 3).flatMap((value) => withParents('concern', value));

  for (const facet of facetIds) {
    const [must, any, prefer] = (['must', 'any', 'prefer'] as const).map((role) =>
      asked(query, facet, role),
    ) as [string[], string[], string[]];
    for (const meaning of meaningsOf(query)) {
      if (meaning.facet === facet) prefer.push(meaning.value);
    }
    for (const value of new Set([...must, ...any, ...prefer])) {
      if (!listed(world, t, facet, query.now)?.includes(value)) continue;
      let points = 0;
      if (must.includes(value) || any.includes(value)) {
        points += facet === 'concern' || facet === 'approach' ? 30 : 10;
        if (facet === 'concern' && focus.includes(value)) points += 10;
      }
      if (prefer.includes(value)) points += 20;
      const role = must.includes(value) ? 'must' : any.includes(value) ? 'any' : 'prefer';
      add(points, { reason: 'facet', facet, value, role });
    }
  }
  if (world.searched.length) {
    const field = textField(world, t, query)!;
    add({ name: 40, label: 30, headline: 20, about: 10 }[field], { reason: 'text', field });
  }
  const distance = distanceOf(world, t, query);
  if (query.near) {
    const { office, remote } = nearAnswers(world, t, query);
    if (office === 'yes' && distance !== undefined) {
      const share = 1 - distance / (query.near.radius ?? 25);
      add(Math.round(20 * share), { reason: 'near', distance });
    }
    if (remote === 'yes') add(0, { reason: 'remote', state: query.near.state.toUpperCase() });
  }
  const refs = filtersInUse(world, query).map(({ filter }) => filter);
  if (refs.includes('fee') && isInRange(world, t, query)) add(0, { reason: 'fee' });
  const nextOpening = slotsOf(world, t, query.now)?.[0];
  const nextCall = callOf(world, t, query.now);
  const cell = refs.includes('opening') ? openingAnswer(world, t, query).cell : undefined;
  const soon = nextOpening !== undefined && nextOpening - query.now <= 7 * DAY;
  add(soon ? 10 : 0, cell && { reason: 'opening', cell });
  const status = listed(world, t, 'accepting', query.now)?.[0];
  add(status === 'open' ? 10 : status === 'waitlist' ? 3 : 0);
  if (listed(world, t, 'trust', query.now)!.includes('license-checked')) add(5);

  return {
    therapist: t,
    fit: terms.reduce((sum, { points }) => sum + points, 0),
    reasons: terms
      .sort((a, b) => b.points - a.points)
      .flatMap(({ reason }) => (reason ? [reason] : [])),
    ...(distance !== undefined && { distance }),
    ...(nextOpening !== undefined && { nextOpening }),
    ...(nextCall !== undefined && { nextCall }),
  };
}
