import { cells, type Cell, type FacetChoice, type Query } from '../src/directory/index.js';
import type { Feed, Therapist } from '../src/feed/index.js';
import { DAY, MINUTE } from '../src/lib/dates.js';
import { facetValues, type FacetId } from '../src/vocabulary/facets.js';
import { createRandom, type Random } from './helpers/random.js';

/**
 * A directory of realistic shape, the same for the same seed: about 33 values per therapist, a few of them common and most of
 * them rare (Zipf), a large city and its surroundings, and in every field some records that do not say. And sessions as people
 * have them.
 */
/** The moment of everything in the bench. */
export const NOW = Date.parse('2026-11-23T15:00:00Z');

const languages = ['en', 'es', 'zh', 'ase', 'fr', 'ru', 'ar', 'pt', 'ko', 'he', 'hi', 'vi'];
const givenNames =
  'Ana Ben Chloe Dana Eli Fatima Grace Hana Ivan Jo Kai Lena Maya Noor Omar Priya Quinn Rosa Sam Tara Uma Vera Will Zoe'.split(
    ' ',
  );
const syllables =
  'al ber cor dan el far gor hal in jen kel lor mar nes or pel ras sen tor ul var win'.split(' ');
const words =
  `work slow gentle body story past present family partner loss change pressure sleep worry anger shame hope practice
  notice pattern learn trust repair voice rest boundary grow listen curious warm honest steady room week session begin
  together understand feel think move breathe culture faith language parent child adult teen career school health`.split(
    /\s+/,
  );

export function syntheticFeed(size: number, seed = 1): Feed {
  const random = createRandom(seed);
  return {
    version: 1,
    locale: 'en-US',
    timeZone: 'America/New_York',
    currency: 'USD',
    labels: {},
    therapists: Array.from({ length: size }, (_, i) => syntheticTherapist(random, i)),
  };
}

/** `count` different items, those at the start of the list far more often than those at the end. */
function zipf<T>(random: Random, list: readonly T[], count: number): T[] {
  const chosen = new Set<T>();
  while (chosen.size < Math.min(count, list.length)) {
    chosen.add(list[Math.floor(list.length ** random.next()) - 1]!);
  }
  return [...chosen];
}

function syntheticTherapist(random: Random, index: number): Therapist {
  const between = (low: number, high: number) => low + random.below(high - low + 1);
  const some = (facet: FacetId, low: number, high: number) =>
    zipf(random, facetValues(facet), between(low, high));
  const daysAgo = (most: number) =>
    new Date(NOW - Math.floor(random.next() * most * DAY)).toISOString();
  const surname = Array.from({ length: between(2, 3) }, () => random.pick(syllables)).join('');
  const amount = between(16, 60) * 5;
  const remote = random.chance(0.8);
  const state = zipf(random, ['NY', 'NJ', 'CT', 'PA'], 1)[0]!;

  return {
    id: `synthetic-${index}`,
    name: `${random.pick(givenNames)} ${surname[0]!.toUpperCase()}${surname.slice(1)}`,
    concerns: some('concern', 3, 8),
    approaches: some('approach', 1, 5),
    sessions: some('session', 1, 2),
    ages: some('age', 1, 2),
    modes: remote ? ['video', ...some('mode', 1, 1)] : ['in-person'],
    affirming: random.chance(0.5) ? some('affirming', 1, 3) : [],
    languages: zipf(random, languages, between(1, 2)),
    services: ['therapy'],
    styles: random.chance(0.6) ? some('style', 1, 3) : [],
    careLevels: ['outpatient'],
    profession: some('profession', 1, 1)[0]!,
    ...(random.chance(0.6) && {
      identity: {
        genders: some('gender', 1, 1),
        ...(random.chance(0.5) && { ethnicities: some('ethnicity', 1, 1) }),
        ...(random.chance(0.2) && { sexualities: some('sexuality', 1, 1) }),
        ...(random.chance(0.2) && { faiths: some('faith', 1, 1) }),
      },
    }),
    headline: sentence(random, 9),
    about: Array.from({ length: 8 }, () => sentence(random, 12)).join(' '),
    licenses: [
      { state, expires: '2027-12-31', ...(random.chance(0.7) && { verifiedAt: daysAgo(150) }) },
    ],
    ...(remote && { telehealthStates: zipf(random, ['NY', 'NJ', 'CT', 'PA'], 2) }),
    locations: [
      {
        city: zipf(random, ['New York', 'Brooklyn', 'Newark', 'Stamford', 'Philadelphia'], 1)[0]!,
        state,
        lat: 40.7 + (random.next() - 0.5) * random.next() * 2,
        lon: -74 + (random.next() - 0.5) * random.next() * 2,
        ...(random.chance(0.5) && { accessibility: some('access', 1, 2) }),
      },
    ],
    insurance: insurances(some('payer', 0, 5)),
    fees: [{ amount, ...(random.chance(0.3) && { amountMax: amount + between(1, 8) * 5 }) }],
    payment: some('payment', 1, 2),
    consultation: { price: random.chance(0.8) ? 0 : 40, channels: ['video'] },
    ...(random.chance(0.8) && {
      accepting: {
        status: zipf(random, ['open', 'waitlist', 'existing-only', 'closed'] as const, 1)[0]!,
        asOf: daysAgo(40),
      },
    }),
    ...(random.chance(0.7) && {
      availability: {
        weekly: [
          {
            days: random.some(['mon', 'tue', 'wed', 'thu', 'fri'] as const, 5),
            from: random.pick(['08:00', '09:00', '10:00']),
            to: random.pick(['16:00', '17:00', '18:30']),
          },
          { days: [random.pick(['tue', 'thu', 'sat'] as const)], from: '17:00', to: '20:30' },
        ],
        ...(random.chance(0.6) && { slots: slots(random), asOf: daysAgo(1.3) }),
        slotMinutes: 50,
      },
    }),
    verifiedAt: daysAgo(60),
  };
}

/** One for each payer, with those of its plans that were drawn. */
function insurances(drawn: readonly string[]): Therapist['insurance'] {
  const payers = [...new Set(drawn.map((id) => id.split('/')[0]!))];
  return payers.map((payer) => {
    const plans = drawn.filter((id) => id.startsWith(`${payer}/`));
    return { payer, ...(plans.length && { plans }), asOf: '2026-10-01' };
  });
}

function slots(random: Random): string[] {
  const hours = random.some(
    Array.from({ length: 14 * 10 }, (_, i) => Math.floor(i / 10) * 24 + (i % 10)),
    24,
  );
  return hours
    .sort((a, b) => a - b)
    .map((hour) => new Date(NOW + (hour - 2) * 60 * MINUTE).toISOString());
}

function sentence(random: Random, length: number): string {
  const text = Array.from({ length }, () => random.pick(words)).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** Something a person does, and the search that follows. */
export interface Action {
  kind: 'open' | 'toggle' | 'type' | 'place' | 'price' | 'time' | 'sort' | 'page';
  query: Query;
}

/** Sessions of twelve actions each. They follow each other in time. */
export function syntheticSessions(count: number, seed = 2): Action[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => session(random, NOW + i * MINUTE)).flat();
}

function session(random: Random, now: number): Action[] {
  const actions: Action[] = [];
  let query: Query = {
    now,
    timeZone: 'America/New_York',
    locale: 'en-US',
    seed: random.below(1000),
  };
  const act = (kind: Action['kind'], change: Partial<Query>) => {
    // Each search has its own moment, as in a page.
    query = { page: 1, ...query, ...change, now: query.now + 4000 };
    if (kind !== 'page') query = { ...query, page: 1 };
    actions.push({ kind, query });
  };

  act('open', {});
  const typed = random.pick(['anxiety', 'grief', 'depresion', 'trauma body', 'maya', 'couples']);
  for (const part of [3, 5, typed.length]) act('type', { text: typed.slice(0, part) });
  act('type', { text: '' });
  act('toggle', toggled(query, 'concern', zipf(random, facetValues('concern'), 1)[0]!));
  act('place', {
    near: { state: 'NY', lat: 40.69, lon: -73.99, radius: random.pick([5, 10, 25, 50]) },
  });
  const facet = random.pick(['approach', 'payer', 'age', 'language', 'mode'] as const);
  const known = facet === 'language' ? languages : facetValues(facet);
  act('toggle', toggled(query, facet, zipf(random, known, 1)[0]!));
  act('price', { fee: { for: 'individual', max: random.pick([120, 160, 200]) } });
  act('time', { opening: { cells: random.some<Cell>(cells, 4) } });
  act('sort', { sort: random.pick(['soonest', 'fee', 'distance', 'name'] as const) });
  act('page', { page: 2 });
  return actions;
}

function toggled(query: Query, facet: FacetId, value: string): Partial<Query> {
  const any = [...(query.facets?.[facet]?.any ?? []), value];
  return { facets: { ...query.facets, [facet]: { any } satisfies FacetChoice } };
}
