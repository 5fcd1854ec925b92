/** A small directory of invented people that covers the cases that elements distinguish, and a finder's store over it. */
import { directorySource } from '../../src/directory/index.js';
import { parseFeed, type Feed, type FeedInput, type TherapistInput } from '../../src/feed/index.js';
import { createFinderStore } from '../../src/finder/own-store.js';
import type { FinderStore, StoreOptions } from '../../src/finder/store.js';
import { directoryFrom } from '../../src/finder/directory.js';
import type { LoadedDirectory } from '../../src/finder/state.js';

/** Monday, 5 AM in Denver. */
export const now = Date.parse('2026-11-23T12:00:00Z');
export const timeZone = 'America/Denver';

const DAY = 86_400_000;

/**
 * Twelve records: eleven who may take clients, which is two pages, and one (`ella-frost`) who takes nobody. `finn-gale` is
 * silent on everything.
 *
 * @param at the present, in epoch milliseconds, that all dates are relative to
 */
export function fixtureFeed(at = now): FeedInput {
  const day = (days: number) => new Date(at + days * DAY).toISOString().slice(0, 10);
  /** At a full hour, some days from now. */
  const slot = (days: number, hours = 0) =>
    new Date(at + days * DAY + hours * 3_600_000).toISOString();
  const open = { status: 'open', asOf: day(-2) } as const;
  const denver = { city: 'Denver', state: 'CO', postalCode: '80203', lat: 39.7392, lon: -104.9903 };

  return {
    version: 1,
    organization: {
      name: 'Harbor Counseling',
      phone: '(303) 555-0199',
      url: 'https://harbor.example/',
    },
    locale: 'en-US',
    timeZone,
    currency: 'USD',
    therapists: [
      {
        id: 'ana-ruiz',
        name: 'Ana Ruiz',
        pronouns: 'she/her',
        credentials: ['PhD', 'LPC'],
        profession: 'professional-counselor',
        licenses: [{ state: 'CO', verifiedAt: day(-20) }],
        headline: 'You do not have to carry it alone.',
        concerns: ['anxiety', 'grief', 'trust'],
        approaches: ['cbt', 'emdr'],
        sessions: ['individual', 'couple'],
        languages: ['en', 'es'],
        identity: { genders: ['woman'] },
        modes: ['in-person', 'video'],
        locations: [denver],
        insurance: [{ payer: 'aetna', asOf: day(-9) }],
        fees: [{ for: 'individual', amount: 140, amountMax: 180 }],
        slidingScale: { min: 60 },
        accepting: open,
        availability: { slots: [slot(1, 4), slot(2, 13)], asOf: new Date(at).toISOString() },
        consultation: {
          price: 0,
          minutes: 15,
          booking: { mode: 'link', url: 'https://calls.example/ana' },
          slots: [slot(1, 3), slot(2, 12)],
          asOf: new Date(at).toISOString(),
        },
        url: 'https://harbor.example/ana',
        verifiedAt: day(-10),
      },
      {
        id: 'ben-okafor',
        name: 'Ben Okafor',
        profession: 'psychologist',
        concerns: ['depression', 'suicidal-ideation', 'self-harm'],
        approaches: ['dbt'],
        sessions: ['individual'],
        languages: ['en'],
        identity: { genders: ['man'] },
        modes: ['in-person'],
        locations: [
          { city: 'Boulder', state: 'CO', postalCode: '80302', lat: 40.017, lon: -105.28 },
        ],
        insurance: [{ payer: 'medicaid' }],
        fees: [{ for: 'individual', amount: 120 }],
        accepting: open,
        phone: '(303) 555-0102',
        consultation: { booking: { mode: 'phone' } },
      },
      {
        id: 'cora-lind',
        name: 'Cora Lind',
        licenses: [{ state: 'CO' }],
        concerns: ['trauma-ptsd', 'domestic-violence'],
        approaches: ['emdr', 'somatic'],
        languages: ['en', 'sv'],
        modes: ['video', 'phone'],
        fees: [{ for: 'individual', amount: 95 }],
        accepting: { status: 'waitlist', asOf: day(-3) },
        url: 'https://cora.example/',
      },
      {
        id: 'dev-shah',
        name: 'Dev Shah',
        concerns: ['adhd', 'panic'],
        approaches: ['act'],
        languages: ['en', 'hi'],
        modes: ['video'],
        telehealthStates: ['CO', 'UT'],
        insurance: [{ payer: 'aetna' }, { payer: 'cigna' }],
        fees: [{ for: 'individual', amount: 210 }],
        accepting: open,
      },
      {
        id: 'ella-frost',
        name: 'Ella Frost',
        concerns: ['grief'],
        fees: [{ for: 'individual', amount: 150 }],
        accepting: { status: 'closed', asOf: day(-1) },
        phone: '(303) 555-0105',
      },
      { id: 'finn-gale', name: 'Finn Gale' },
      {
        id: 'gia-moreno',
        name: 'Gia Moreno',
        concerns: ['social-anxiety'],
        languages: ['es'],
        modes: ['in-person'],
        locations: [denver],
        fees: [{ for: 'individual', amount: 160 }],
        insurance: [{ payer: 'aetna' }],
      },
      {
        id: 'hugo-berg',
        name: 'Hugo Berg',
        concerns: ['couple-conflict', 'communication'],
        sessions: ['couple'],
        languages: ['en'],
        modes: ['in-person'],
        locations: [{ city: 'Aurora', state: 'CO', lat: 39.73, lon: -104.83 }],
        fees: [{ for: 'couple', amount: 190 }],
      },
      {
        id: 'iris-novak',
        name: 'Iris Novak',
        concerns: ['grief'],
        languages: ['en'],
        modes: ['video'],
      },
      {
        id: 'jonas-weir',
        name: 'Jonas Weir',
        concerns: ['sleep'],
        languages: ['en'],
        modes: ['phone'],
      },
      {
        id: 'kira-holt',
        name: 'Kira Holt',
        concerns: ['anger'],
        languages: ['en'],
        modes: ['in-person'],
        locations: [{ city: 'Aurora', state: 'IL', lat: 41.76, lon: -88.32 }],
      },
      {
        id: 'harbor',
        name: 'Harbor Counseling',
        kind: 'practice',
        concerns: ['anxiety', 'depression'],
        languages: ['en', 'es'],
        modes: ['in-person'],
        locations: [denver],
        asOf: day(-400),
      },
    ],
  };
}

/**
 * The same, with first calls of Ana Ruiz, who has a phone.
 *
 * @param consultation her own, in place of that in the feed
 * @param others everybody else
 */
export function feedWithCalls(
  consultation: TherapistInput['consultation'],
  others?: readonly TherapistInput[],
): FeedInput {
  const feed = fixtureFeed();
  const [ana, ...rest] = feed.therapists;
  const bookable = { ...ana!, phone: '(303) 555-0101', consultation };
  return { ...feed, therapists: [bookable, ...(others ?? rest)] };
}

/** Where the fixture feed is said to come from. */
export const feedUrl = 'https://harbor.example/feed.json';

export function parsed(input: FeedInput, at = now): Feed {
  return parseFeed(input, { now: at, baseUrl: feedUrl }).feed;
}

/** The directory of a feed, with the source's `search` replaceable, for tests of order and failure. */
export function directoryOf(input: FeedInput = fixtureFeed(), at = now): LoadedDirectory {
  const { feed, problems } = parseFeed(input, { now: at, baseUrl: feedUrl });
  return { ...directoryFrom(feed), source: directorySource(feed), problems };
}

/** A store over the fixture feed, or what is given in its place. */
export function fixtureStore(options: Partial<StoreOptions> = {}): FinderStore {
  return createFinderStore({
    load: () => Promise.resolve(directoryOf()),
    now: () => now,
    timeZone,
    locale: 'en-US',
    seed: 1,
    ...options,
  });
}

/** A store whose directory loads when the test says so, and which reports progress until then. */
export function slowStore() {
  let tell!: Parameters<StoreOptions['load']>[1];
  let arrive!: (directory: LoadedDirectory) => void;
  const store = fixtureStore({
    load: (_signal, report) => {
      tell = report;
      return new Promise((resolve) => (arrive = resolve));
    },
  });
  return { store, tell, arrive: () => arrive(directoryOf()) };
}
