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
import { createRandom, type Random } from './random.js';

/**
 * Directories and queries in which everything that is awkward is common: silence, dates too old by an hour, values of
 * one's own, offices nobody can place, clocks that change, names that occur twice. Small lists of values, so that
 * records and queries meet.
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

/** @param size how many records; without it up to 21 */
export function randomDirectory(seed: number, size?: number): RandomDirectory {
  const random = createRandom(seed);
  const now = random.pick(moments);
  return {
    now,
    therapists: Array.from({ length: size ?? random.below(22) }, (_, i) =>
      clean(randomTherapist(random, `t${i}`, now)),
    ),
    options: {
      timeZone: random.maybe(0.8, () => random.pick(zones)),
      labels: { concern: { 'forest-worry': 'Worry about forests' } },
      places: () => ({ zip: (code) => zips[code] }),
      ...(random.chance(0.3) && { currency: 'EUR' }),
      ...(random.chance(0.3) && { ages: { accepting: 10, openings: 0.5 } }),
    },
  };
}

/** A record that is silent about each thing as often as not. */
function randomTherapist(random: Random, id: string, now: number): Therapist {
  const list = (facet: FacetId, most = 3) =>
    random.maybe(0.6, () => random.some(values[facet], most));
  const days = (most: number) => now + (random.next() * 2.2 - 2) * most * DAY;
  /** A date, or an instant, that may be too old or still to come. */
  const date = (age: number) => {
    const text = new Date(days(age)).toISOString();
    return random.chance(0.3) ? text.slice(0, 10) : text;
  };
  return {
    id,
    name: random.pick(names),
    concerns: list('concern', 5),
    approaches: list('approach'),
    sessions: list('session'),
    ages: list('age'),
    modes: list('mode'),
    affirming: list('affirming'),
    services: list('service'),
    styles: list('style'),
    careLevels: list('care-level'),
    languages: list('language'),
    profession: random.maybe(0.5, () => random.pick(values.profession)),
    identity: random.maybe(0.5, () => ({
      genders: list('gender', 2),
      ethnicities: list('ethnicity', 1),
      sexualities: list('sexuality', 1),
      faiths: list('faith', 1),
    })),
    credentials: random.maybe(0.3, () => ['LPC']),
    headline: random.maybe(0.4, () => random.pick(sentences)),
    about: random.maybe(0.4, () => random.pick(sentences)),
    firstSession: random.maybe(0.2, () => random.pick(sentences)),
    faq: random.maybe(0.2, () => [{ question: 'Sleep?', answer: random.pick(sentences) }]),
    licenses: random.maybe(0.6, () =>
      Array.from({ length: random.below(3) }, () => ({
        state: random.maybe(0.9, () => random.pick(['CO', 'WY', 'UT'])),
        expires: random.maybe(0.6, () =>
          new Date(now + (random.next() * 4 - 1) * DAY).toISOString().slice(0, 10),
        ),
        verifiedAt: random.maybe(0.7, () => date(90)),
      })),
    ),
    telehealthStates: random.maybe(0.3, () => random.some(['CO', 'WY'], 2)),
    locations: random.maybe(0.8, () =>
      Array.from({ length: random.below(3) }, () => ({
        city: random.maybe(0.7, () => random.pick(['Denver', 'Boulder'])),
        state: random.maybe(0.7, () => random.pick(['CO', 'WY'])),
        postalCode: random.maybe(0.5, () => random.pick(['80202', '80302', '82001', '99999'])),
        ...(random.chance(0.5) && { lat: 39.7 + random.next() / 2, lon: -105 + random.next() / 2 }),
        accessibility: list('access', 2),
        hideAddress: random.maybe(0.3, () => random.chance(0.7)),
      })),
    ),
    insurance: random.maybe(0.5, () =>
      Array.from({ length: random.below(3) }, () => {
        const payer = random.pick(['aetna', 'cigna', 'neighborly']);
        return { payer, plans: random.maybe(0.4, () => [`${payer}/open-access`]) };
      }),
    ),
    fees: random.maybe(0.7, () =>
      Array.from({ length: random.below(4) }, () => {
        const amount = random.maybe(0.9, () => random.below(40) * 7.5);
        return {
          for: random.maybe(0.7, () => random.pick(['individual', 'couple', 'intake'] as const)),
          amount,
          amountMax: random.maybe(0.4, () => (amount ?? 10) + random.below(60)),
          currency: random.maybe(0.2, () => random.pick(['USD', 'EUR'])),
        };
      }),
    ),
    slidingScale: random.maybe(0.3, () => ({ min: 40 })),
    payment: list('payment', 2),
    consultation: random.maybe(0.5, () => ({
      price: random.maybe(0.6, () => random.pick([0, 30])),
      channels: list('mode', 2),
    })),
    accepting: random.maybe(0.7, () => ({
      status: random.pick([...(values.accepting as ['open']), 'unknown'] as const),
      asOf: random.maybe(0.9, () => date(random.chance(0.5) ? 30 : 10)),
    })),
    availability: random.maybe(0.7, () => ({
      weekly: random.maybe(0.7, () =>
        Array.from({ length: random.below(3) }, () => randomHours(random)),
      ),
      slots: random.maybe(0.7, () =>
        Array.from({ length: random.below(6) }, () =>
          new Date(now + Math.round((random.next() * 18 - 2) * 24) * HOUR).toISOString(),
        ).sort(),
      ),
      slotMinutes: random.maybe(0.5, () => random.pick([0, 25, 90, 300])),
      timeZone: random.maybe(0.5, () => random.pick([...zones, ''])),
      asOf: random.maybe(0.9, () => date(random.chance(0.6) ? 0.7 : 1)),
    })),
    verifiedAt: random.maybe(0.5, () => date(30)),
    video: random.maybe(0.2, () => ({ url: 'https://example.org/film.mp4' })),
  };
}

function randomHours(random: Random) {
  const time = () =>
    `${String(random.below(24)).padStart(2, '0')}:${random.pick(['00', '05', '30', '55'])}`;
  return {
    days: random.some(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, 3),
    from: random.maybe(0.95, time),
    to: random.maybe(0.95, () => (random.chance(0.1) ? '24:00' : time())),
  };
}

/** Asks for one thing or several, most often for what some record could answer. */
export function randomQuery(random: Random, now: number): Query {
  const facets: Partial<Record<FacetId, FacetChoice>> = {};
  for (const facet of random.some(facetIds, 2)) facets[facet] = randomChoice(random, facet);
  // The two that lean on other filters, more often than chance would have it.
  if (random.chance(0.25)) facets.mode = randomChoice(random, 'mode');
  if (random.chance(0.2)) facets.accepting = randomChoice(random, 'accepting');
  const orUnknown = () => random.maybe(0.25, () => true);
  const text = random.maybe(0.25, () => random.pick(searches));
  return clean({
    now: now + Math.round((random.next() * 2 - 0.5) * DAY),
    timeZone: random.maybe(0.9, () => random.pick(zones)),
    locale: random.maybe(0.5, () => random.pick(['en', 'sv', 'de'])),
    seed: random.maybe(0.7, () => random.below(1000)),
    text,
    means: text === undefined ? undefined : random.maybe(0.7, () => random.some(meanings, 9)),
    facets,
    near: random.maybe(0.3, () => ({
      state: random.pick(['CO', 'WY', 'co']),
      ...(random.chance(0.7) && random.pick(centers)),
      radius: random.maybe(0.7, () => random.pick([...radiuses, 17])),
      orUnknown: orUnknown(),
    })),
    fee: random.maybe(0.3, () => ({
      for: random.maybe(0.6, () => random.pick(['individual', 'couple', 'group'] as const)),
      min: random.maybe(0.3, () => random.below(300)),
      max: random.maybe(0.7, () => random.below(30) * 7.5),
      orUnknown: orUnknown(),
    })),
    opening: random.maybe(0.35, () => ({
      within: random.maybe(0.5, () => random.pick([1, 3, 7, 14, 20])),
      cells: random.maybe(0.6, () => random.some(cells, 6)),
      orUnknown: orUnknown(),
    })),
    sort: random.maybe(0.6, () =>
      random.pick(['fit', 'soonest', 'fee', 'distance', 'name'] as const),
    ),
    page: random.maybe(0.3, () => 1 + random.below(4)),
    pageSize: random.maybe(0.7, () => random.pick([1, 3, 50])),
  });
}

/**
 * A session: each query differs from the one before in one thing, as when a person goes on from what they see. Meanwhile the
 * clock goes on too, by nothing, seconds, an hour or days; seldom is it set back.
 */
export function* randomSession(random: Random, now: number, steps: number): Generator<Query> {
  let query = randomQuery(random, now);
  for (let step = 0; step < steps; step++) {
    now += random.pick([0, 4000, 4000, 4000, 20 * MINUTE, HOUR, random.pick([DAY, 3 * DAY, -DAY])]);
    const other = randomQuery(random, now);
    const part = random.pick(parts);
    const change = part === 'facets' ? { ...query.facets, ...other.facets } : other[part];
    query = clean({ ...query, [part]: random.chance(0.8) ? change : undefined, now });
    if (part === 'text') query = clean({ ...query, means: other.means });
    yield query;
  }
}

const parts = [
  ...(['facets', 'facets', 'facets', 'text', 'near', 'fee', 'opening', 'sort', 'page'] as const),
  ...(['pageSize', 'timeZone', 'locale', 'seed'] as const),
];

function randomChoice(random: Random, facet: FacetId): FacetChoice {
  const some = (share: number, most: number) =>
    random.maybe(share, () => random.some([...values[facet], 'nowhere'], most));
  return {
    any: some(0.6, 3),
    must: some(0.15, 2),
    avoid: some(0.2, 2),
    prefer: some(0.25, 2),
    orUnknown: random.maybe(0.25, () => true),
  };
}

/** Without the fields that are undefined, as JSON would have it. */
function clean<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
