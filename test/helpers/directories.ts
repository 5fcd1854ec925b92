import * as fc from 'fast-check';
import {
  cells,
  radiuses,
  type DirectoryOptions,
  type FacetChoice,
  type Meaning,
  type Query,
} from '../../src/directory/index.js';
import type { Therapist } from '../../src/feed/index.js';
import { facetIds, type FacetId } from '../../src/vocabulary/facets.js';
import { chance, maybe } from './properties.js';

/**
 * Directories and queries with many edge cases: silent records, dates too old by an hour, a feed's own values, offices that cannot
 * be located, clock changes, duplicate names. The lists of values are small, so that records and queries often match.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Around changes of the clock in the US, Cuba (at midnight), Britain and Lord Howe (by half an hour), and a quiet day. */
const moments = [
  '2026-03-06T21:00:00Z',
  '2026-03-27T05:30:00Z',
  '2026-04-03T23:59:00Z',
  '2026-09-30T11:00:00Z',
  '2026-10-24T16:45:00Z',
  '2026-11-23T14:00:00Z',
].map((text) => Date.parse(text));

const zones = [
  'America/New_York',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Havana',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'UTC',
];

const values: Record<FacetId, readonly string[]> = {
  concern: ['panic', 'ocd', 'anxiety', 'grief', 'mood', 'attachment', 'adhd', 'forest-worry'],
  approach: ['cbt', 'act', 'emdr', 'art'],
  session: ['individual', 'couple', 'group'],
  age: ['13-17', '26-64'],
  mode: ['in-person', 'video', 'phone', 'walk-and-talk', 'by-kite'],
  accepting: ['open', 'waitlist', 'existing-only', 'closed'],
  payer: ['aetna', 'cigna', 'aetna/open-access', 'neighborly'],
  payment: ['in-network', 'self-pay', 'sliding-scale'],
  consultation: ['free', 'paid', 'video', 'phone'],
  gender: ['woman', 'man', 'non-binary'],
  ethnicity: ['black', 'asian'],
  sexuality: ['queer'],
  faith: ['jewish', 'secular'],
  affirming: ['lgbtq', 'trans'],
  language: ['en', 'es', 'es-MX', 'ase'],
  profession: ['psychologist', 'trainee'],
  service: ['therapy', 'medication'],
  style: ['direct', 'structured'],
  'care-level': ['outpatient'],
  access: ['wheelchair', 'low-vision'],
  trust: ['license-checked', 'listing-checked', 'has-video'],
};

const zips: Record<string, { zip: string; lat: number; lon: number; state: string }> = {
  '80202': { zip: '80202', lat: 39.75, lon: -105, state: 'CO' },
  '80302': { zip: '80302', lat: 40.02, lon: -105.29, state: 'CO' },
  '82001': { zip: '82001', lat: 41.14, lon: -104.82, state: 'WY' },
};

const names = [
  'Ana Núñez',
  'Anna Nunez',
  'Bo O’Neil',
  'Cher Liu',
  'Zoë Ángel',
  'ana núñez',
  'Émile Brien',
];
const sentences = [
  'I work slowly, with anxiety and the body.',
  'Grief has its own clock.',
  'What would change if you trusted someone?',
  'Insomnia and other nights',
  'Panic, sleep; and all the rest — in the mountains',
];
const searches = [
  'anxiety',
  'anxeity',
  'axniety',
  'insmonai',
  'trsuetd',
  'grief',
  'a therapist for greif',
  'nunez',
  'ana',
  'therapist',
  'Öneil',
  'pan',
  'xanic',
  'cogntive behavoral',
  'denver mood',
  'ocd',
  'odc',
  'zzz',
  'the',
  '…',
  'women men',
  'clock body',
  'grien',
  'waitlist',
  'zzz grief',
  '“Qualm’s” anxiety',
  'Ñandú',
];

/** Words of searches, and what else they may stand for. */
const meanings: readonly Meaning[] = [
  { words: 'anxeity', facet: 'concern', value: 'anxiety' },
  { words: 'Anxiety', facet: 'concern', value: 'panic' },
  { words: 'grief', facet: 'concern', value: 'grief' },
  { words: 'greif for', facet: 'concern', value: 'grief' },
  { words: 'cogntive behavoral', facet: 'approach', value: 'cbt' },
  { words: 'denver mood', facet: 'concern', value: 'mood' },
  { words: 'xanic', facet: 'concern', value: 'forest-worry' },
  { words: 'zzz', facet: 'concern', value: 'adhd' },
  { words: 'zzz', facet: 'language', value: 'es_mx' },
  { words: 'qualm', facet: 'concern', value: 'nowhere' },
  { words: 'clock', facet: 'payer', value: 'aetna' },
  { words: 'women', facet: 'gender', value: 'woman' },
  { words: 'waitlist', facet: 'accepting', value: 'waitlist' },
  { words: 'the', facet: 'concern', value: 'ocd' },
  { words: 'not typed', facet: 'concern', value: 'anxiety' },
];

const centers = [
  { lat: 39.8, lon: -104.9 },
  { lat: 40.1, lon: -105.1 },
];

export interface RandomDirectory {
  therapists: Therapist[];
  options: DirectoryOptions;
  now: number;
}

/** Small directories, at one of the moments. */
export function directories(most = 21): fc.Arbitrary<RandomDirectory> {
  return atMoments((now) => fc.array(records(now), { maxLength: most, size: 'max' }));
}

/**
 * Directories of exactly this size. The records repeat a hundred kinds, because it takes long to make and simplify thousands of
 * different ones.
 */
export function largeDirectories(size: number): fc.Arbitrary<RandomDirectory> {
  const kinds = 100;
  return atMoments((now) =>
    fc
      .tuple(
        fc.array(records(now), { minLength: kinds, maxLength: kinds }),
        fc.array(fc.nat(kinds - 1), { minLength: size, maxLength: size }),
      )
      .map(([kind, order]) => order.map((nth) => kind[nth]!)),
  );
}

function atMoments(
  of: (now: number) => fc.Arbitrary<Omit<Therapist, 'id'>[]>,
): fc.Arbitrary<RandomDirectory> {
  return fc.constantFrom(...moments).chain((now) =>
    fc.tuple(of(now), options).map(([list, chosen]) => ({
      now,
      therapists: list.map((record, i) => ({ ...record, id: `t${i}` })),
      options: chosen,
    })),
  );
}

const options = fc
  .record({
    timeZone: maybe(8, fc.constantFrom(...zones)),
    currency: maybe(3, fc.constant('EUR')),
    ages: maybe(3, fc.constant({ accepting: 10, openings: 0.5 })),
  })
  .map((chosen): DirectoryOptions => ({
    ...clean<DirectoryOptions>(chosen),
    labels: { concern: { 'forest-worry': 'Worry about forests' } },
    places: () => ({ zip: (code) => zips[code] }),
  }));

/** A record that is silent about each field half of the time. */
function records(now: number): fc.Arbitrary<Omit<Therapist, 'id'>> {
  return fc
    .record({ ...offered, ...told, ...licensed(now), ...open(now) })
    .map((record) => clean<Omit<Therapist, 'id'>>(record));
}

function some<T>(list: readonly T[], most: number): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { maxLength: Math.min(most, list.length) });
}

const listed = (facet: FacetId, most = 3) => maybe(6, some(values[facet], most));
const anyOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
const upTo = <T>(most: number, item: fc.Arbitrary<T>) => fc.array(item, { maxLength: most });

const offered = {
  concerns: listed('concern', 5),
  approaches: listed('approach'),
  sessions: listed('session'),
  ages: listed('age'),
  modes: listed('mode'),
  affirming: listed('affirming'),
  services: listed('service'),
  styles: listed('style'),
  careLevels: listed('care-level'),
  languages: listed('language'),
  profession: maybe(5, anyOf(values.profession)),
  identity: maybe(
    5,
    fc.record({
      genders: listed('gender', 2),
      ethnicities: listed('ethnicity', 1),
      sexualities: listed('sexuality', 1),
      faiths: listed('faith', 1),
    }),
  ),
  insurance: maybe(
    5,
    upTo(
      2,
      fc.tuple(anyOf(['aetna', 'cigna', 'neighborly']), chance(4)).map(([payer, hasPlan]) => ({
        payer,
        plans: hasPlan ? [`${payer}/open-access`] : undefined,
      })),
    ),
  ),
  fees: maybe(
    7,
    upTo(
      3,
      fc.record({
        for: maybe(7, anyOf(['individual', 'couple', 'intake'])),
        amount: maybe(
          9,
          fc.nat(39).map((n) => n * 7.5),
        ),
        more: maybe(4, fc.nat(59)),
        currency: maybe(2, anyOf(['USD', 'EUR'])),
      }),
    ).map((fees) =>
      fees.map(({ more, ...fee }) => ({
        ...fee,
        amountMax: more === undefined ? undefined : (fee.amount ?? 10) + more,
      })),
    ),
  ),
  slidingScale: maybe(
    5,
    fc.record({
      min: maybe(
        8,
        fc.nat(29).map((n) => n * 7.5),
      ),
      currency: maybe(2, anyOf(['USD', 'EUR'])),
    }),
  ),
  payment: listed('payment', 2),
};

const told = {
  name: anyOf(names),
  credentials: maybe(3, fc.constant(['LPC'])),
  headline: maybe(4, anyOf(sentences)),
  about: maybe(4, anyOf(sentences)),
  firstSession: maybe(2, anyOf(sentences)),
  faq: maybe(
    2,
    anyOf(sentences).map((answer) => [{ question: 'Sleep?', answer }]),
  ),
  locations: maybe(
    8,
    upTo(
      2,
      fc
        .record({
          city: maybe(7, anyOf(['Denver', 'Boulder'])),
          state: maybe(7, anyOf(['CO', 'WY'])),
          postalCode: maybe(5, anyOf(['80202', '80302', '82001', '99999'])),
          spot: maybe(5, fc.tuple(fc.nat(499), fc.nat(499))),
          accessibility: listed('access', 2),
          hideAddress: maybe(3, chance(7)),
        })
        .map(({ spot, ...office }) => ({
          ...office,
          ...(spot && { lat: 39.7 + spot[0] / 1000, lon: -105 + spot[1] / 1000 }),
        })),
    ),
  ),
  video: maybe(2, fc.constant({ url: 'https://example.org/film.mp4' })),
};

/** A date or an instant, from up to twice `days` ago to a little in the future. */
function dates(now: number, days: number): fc.Arbitrary<string> {
  const minutes = days * 24 * 60;
  return fc
    .tuple(fc.integer({ min: Math.round(-2 * minutes), max: Math.round(minutes / 5) }), chance(3))
    .map(([ahead, isDate]) => {
      const text = new Date(now + ahead * MINUTE).toISOString();
      return isDate ? text.slice(0, 10) : text;
    });
}

function licensed(now: number) {
  const lastDay = fc
    .integer({ min: -24, max: 72 })
    .map((hours) => new Date(now + hours * HOUR).toISOString().slice(0, 10));
  const license = fc.record({
    state: maybe(9, anyOf(['CO', 'WY', 'UT'])),
    expires: maybe(6, lastDay),
    verifiedAt: maybe(7, dates(now, 90)),
  });
  return {
    licenses: maybe(6, upTo(2, license)),
    telehealthStates: maybe(3, some(['CO', 'WY'], 2)),
    verifiedAt: maybe(5, dates(now, 30)),
  };
}

function open(now: number) {
  const slots = upTo(5, fc.integer({ min: -2 * 24, max: 16 * 24 })).map((list) =>
    list.map((hours) => new Date(now + hours * HOUR).toISOString()).sort(),
  );
  const asOf = maybe(9, fc.oneof(dates(now, 0.7), dates(now, 1)));
  return {
    accepting: maybe(
      7,
      fc.record({
        status: anyOf([...(values.accepting as ['open']), 'unknown'] as const),
        asOf: maybe(9, fc.oneof(dates(now, 10), dates(now, 30))),
      }),
    ),
    availability: maybe(
      7,
      fc.record({
        weekly: maybe(7, upTo(2, hours)),
        slots: maybe(7, slots),
        slotMinutes: maybe(5, anyOf([0, 25, 90, 300])),
        timeZone: maybe(5, anyOf([...zones, ''])),
        asOf,
      }),
    ),
    consultation: maybe(
      6,
      fc.record({
        price: maybe(6, anyOf([0, 30])),
        channels: listed('mode', 2),
        booking: maybe(2, fc.record({ mode: anyOf(['slots', 'closed']) })),
        slots: maybe(6, slots),
        asOf,
      }),
    ),
  };
}

const time = fc
  .tuple(fc.nat(23), anyOf(['00', '05', '30', '55']))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const hours = fc.record({
  days: some(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, 3),
  from: maybe(9, time),
  to: maybe(
    9,
    fc.oneof({ arbitrary: time, weight: 9 }, { arbitrary: fc.constant('24:00'), weight: 1 }),
  ),
});

const orUnknown = maybe(3, fc.constant(true));

function choices(facet: FacetId): fc.Arbitrary<FacetChoice> {
  const chosen = (share: number, most: number) =>
    maybe(share, some([...values[facet], 'nowhere'], most));
  return fc.record({
    any: chosen(6, 3),
    must: chosen(2, 2),
    avoid: chosen(2, 2),
    prefer: chosen(3, 2),
    orUnknown,
  });
}

/** Choices in up to two facets; the two facets that depend on other filters occur more often than by chance. */
const facetChoices = fc
  .tuple(
    upTo(2, fc.oneof(...facetIds.map((facet) => fc.tuple(fc.constant(facet), choices(facet))))),
    maybe(3, choices('mode')),
    maybe(2, choices('accepting')),
  )
  .map(([chosen, mode, accepting]) => ({
    ...Object.fromEntries(chosen),
    ...(mode && { mode }),
    ...(accepting && { accepting }),
  }));

/** Queries without a time: one filter or several, mostly with values that some record could match. */
const wishes: fc.Arbitrary<Omit<Query, 'now'>> = fc
  .record({
    timeZone: maybe(9, anyOf(zones)),
    locale: maybe(5, anyOf(['en', 'sv', 'de'])),
    seed: maybe(7, fc.nat(999)),
    text: maybe(3, anyOf(searches)),
    means: maybe(7, some(meanings, 9)),
    facets: facetChoices,
    near: maybe(
      3,
      fc
        .record({
          state: anyOf(['CO', 'WY', 'co']),
          center: maybe(7, anyOf(centers)),
          radius: maybe(7, anyOf([...radiuses, 17])),
          orUnknown,
        })
        .map(({ center, ...near }) => ({ ...near, ...center })),
    ),
    fee: maybe(
      3,
      fc.record({
        for: maybe(6, anyOf(['individual', 'couple', 'group'])),
        min: maybe(3, fc.nat(299)),
        max: maybe(
          7,
          fc.nat(29).map((n) => n * 7.5),
        ),
        orSlidingScale: maybe(4, fc.constant(true)),
        orUnknown,
      }),
    ),
    opening: maybe(
      4,
      fc.record({
        within: maybe(5, anyOf([1, 3, 5, 7, 11, 14, 20])),
        cells: maybe(6, some(cells, 6)),
        orUnknown,
      }),
    ),
    sort: maybe(6, anyOf(['fit', 'first-call', 'soonest', 'fee', 'distance', 'name'])),
    page: maybe(3, fc.integer({ min: 1, max: 4 })),
    pageSize: maybe(7, anyOf([1, 3, 50])),
  })
  .map(({ means, ...wish }) =>
    clean({ ...wish, means: wish.text === undefined ? undefined : means }),
  );

/** Queries from half a day before the directory's moment to a day and a half after it. */
export function withQueries(
  of: fc.Arbitrary<RandomDirectory>,
  most: number,
): fc.Arbitrary<RandomDirectory & { queries: Query[] }> {
  const list = fc.array(queries, { maxLength: most, size: 'max' });
  return fc.tuple(of, list).map(([directory, asked]) => ({
    ...directory,
    queries: asked.map((query) => ({ ...query, now: directory.now + query.now })),
  }));
}

/** The times of these are counted from the moment. */
const queries: fc.Arbitrary<Query> = fc
  .tuple(wishes, fc.integer({ min: -12 * 60, max: 36 * 60 }))
  .map(([wish, minutes]) => ({ ...wish, now: minutes * MINUTE }));

/**
 * A session: each query differs in one thing from the one before, as when a person refines a search. The clock also moves: not at
 * all, by seconds, an hour or days, and rarely backward.
 */
export function withSession(
  of: fc.Arbitrary<RandomDirectory>,
  steps: number,
): fc.Arbitrary<RandomDirectory & { session: Query[] }> {
  const list = fc.array(step, { maxLength: steps, size: 'max' });
  return fc.tuple(of, queries, list).map(([directory, first, then]) => {
    let query: Query = { ...first, now: directory.now + first.now };
    const session = then.map(({ later, part, isKept, other }) => {
      const change = part === 'facets' ? { ...query.facets, ...other.facets } : other[part];
      query = clean({ ...query, [part]: isKept ? change : undefined, now: query.now + later });
      if (part === 'text') query = clean({ ...query, means: other.means });
      return query;
    });
    return { ...directory, session };
  });
}

const usual = [0, 4000, 4000, 4000, 20 * MINUTE, HOUR];

const parts = [
  ...(['facets', 'facets', 'facets', 'text', 'near', 'fee', 'opening', 'sort', 'page'] as const),
  ...(['pageSize', 'timeZone', 'locale', 'seed'] as const),
];

const step = fc.record({
  later: anyOf([...usual, ...usual, ...usual, DAY, 3 * DAY, -DAY]),
  part: anyOf(parts),
  isKept: chance(8),
  other: wishes,
});

/** Without undefined fields, as in JSON. */
function clean<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
