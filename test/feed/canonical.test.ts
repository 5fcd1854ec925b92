import { expect } from '@open-wc/testing';
import { constant, constantFrom, oneof, record, string, tuple, type Arbitrary } from 'fast-check';
import { parseFeedTextInSlices } from '../../src/feed/parse-in-slices.js';
import { parseFeed, type FeedInput, type TherapistInput } from '../../src/feed/index.js';
import { parsing, type ParsedFeed } from '../../src/feed/parsing.js';
import { readCanonical } from '../../src/feed/reading/canonical.js';
import { namesAtHand } from '../../src/feed/reading/names-at-hand.js';
import { isReadTherapist } from '../../src/feed/read-therapists.js';
import { FeedSchema, TherapistSchema, type Feed } from '../../src/feed/schema.js';
import { createTask } from '../../src/lib/tasks.js';
import { syntheticFeed } from '../../bench/synthetic.js';
import { clinicFeed } from '../../demo/clinic/feed.mjs';
import { fixtureFeed } from '../helpers/fixture-feed.js';
import { holdsForAll } from '../helpers/properties.js';

const now = Date.parse('2026-11-23T15:00:00Z');
const baseUrl = 'https://harbor.example/feed.json';
const at = { now, baseUrl };

const canonical = (input: unknown): Feed | undefined =>
  createTask(readCanonical(JSON.parse(JSON.stringify(input)), at)).value();
const feedWith = (therapist: unknown, head: object = {}) => ({
  version: 1,
  currency: 'USD',
  ...head,
  therapists: [{ id: 'a', name: 'Ana Ruiz', ...(therapist as object) }],
});

/** Every field of the schema, as it says. */
const whole: Required<Omit<TherapistInput, 'currency' | number>> & TherapistInput = {
  id: 'ana-ruiz',
  name: 'Ana Ruiz',
  kind: 'person',
  pronouns: 'she/her',
  credentials: ['PhD', 'LPC'],
  profession: 'professional-counselor',
  supervisor: 'Dr. Lee Park',
  yearsInPractice: 12,
  npi: '1234567893',
  licenses: [
    {
      state: 'CO',
      number: 'PSY.0001234',
      type: 'Licensed Psychologist',
      expires: '2027-12-31',
      verifiedAt: '2026-11-12',
      verifyUrl: 'https://board.example/1234',
    },
  ],
  telehealthStates: ['CO', 'UT'],
  compacts: ['psypact'],
  photo: { url: 'ana.jpg', alt: 'Ana at her desk' },
  video: {
    url: '/ana.mp4',
    captionsUrl: '/ana.vtt',
    durationSeconds: 60,
    poster: 'https://harbor.example/ana.png',
  },
  headline: '“You do not have to carry it alone.”',
  about: 'One.\n\nTwo.',
  firstSession: 'We talk.',
  concerns: ['anxiety', { id: 'forest-loss', label: 'Loss of a forest' }],
  approaches: ['cbt', 'own-approach'],
  sessions: ['individual'],
  ages: ['18-25'],
  affirming: ['lgbtq'],
  services: ['therapy'],
  styles: ['direct'],
  careLevels: ['outpatient'],
  languages: ['en', 'es-MX', 'cmn'],
  identity: {
    genders: ['woman'],
    ethnicities: ['hispanic-latino'],
    sexualities: ['queer'],
    faiths: ['buddhist'],
  },
  modes: ['in-person', 'video'],
  locations: [
    {
      name: 'Downtown',
      street: '12 Main St',
      city: 'Denver',
      state: 'CO',
      postalCode: '80203',
      lat: 39.7392,
      lon: -104.9903,
      accessibility: ['wheelchair'],
      hideAddress: false,
    },
    { city: 'Aurora', state: 'CO', postalCode: '80012', hideAddress: true },
  ],
  insurance: [
    { payer: 'medicaid', plans: ['medicaid/medi-cal'], asOf: '2026-11-01' },
    { payer: 'cigna' },
  ],
  fees: [{ for: 'individual', amount: 140, amountMax: 180, currency: 'USD', minutes: 50 }],
  slidingScale: { min: 60, currency: 'USD', note: 'A few places' },
  payment: ['self-pay'],
  accepting: { status: 'open', asOf: '2026-11-18', responseHours: 24 },
  phone: '(555) 010-0100 ext. 2',
  hours: [{ days: ['mon', 'wed'], from: '09:00', to: '24:00' }],
  timeZone: 'America/Denver',
  availability: {
    weekly: [{ days: ['tue'], from: '17:00', to: '20:30' }],
    slots: ['2026-11-24T09:00:00-07:00', '2026-11-24T18:00:00Z'],
    slotMinutes: 50,
    asOf: '2026-11-23T08:00:00Z',
  },
  consultation: {
    price: 0,
    currency: 'USD',
    minutes: 15,
    channels: ['video'],
    booking: {
      mode: 'slots',
      endpoint: '/booking',
      url: 'https://calls.example/ana',
      phone: '(555) 010-0100',
      provider: 'Cal.com',
      mail: true,
    },
    slots: ['2026-11-24T09:00:00-07:00'],
    asOf: '2026-11-23T08:00:00Z',
  },
  education: [{ institution: 'University of Denver', degree: 'MA, Counseling', year: 2012 }],
  faq: [{ question: 'Do you give homework?', answer: 'Rarely.' }],
  links: [{ label: 'My blog', url: 'mailto:ana@harbor.example' }],
  url: 'https://harbor.example/ana',
  verifiedAt: '2026-11-01',
  asOf: '2026-11-01T08:00:00Z',
  source: 'State directory, 2026',
  listingConsent: true,
};

const head = {
  $schema: 'https://example.org/schema.json',
  version: 1,
  generatedAt: '2026-11-20T08:00:00Z',
  organization: {
    name: 'Harbor Counseling',
    url: '/',
    phone: '(303) 555-0199',
    logo: 'logo.svg',
    privacyUrl: 'privacy',
  },
  locale: 'en-US',
  timeZone: 'America/New_York',
  currency: 'USD',
  booking: { mode: 'request', endpoint: 'https://harbor.example/booking' },
  timesUrl: 'times.json',
} satisfies Partial<FeedInput>;

describe('a feed that is written as the schema says', () => {
  it('is read without the schema, every field of it', () => {
    const input = { ...head, therapists: [whole] };
    const written = new Set([...Object.keys(whole), 'currency']);
    expect(Object.keys(TherapistSchema.entries).filter((key) => !written.has(key))).to.eql([]);
    expect(Object.keys(FeedSchema.entries)).to.have.members([...Object.keys(head), 'therapists']);

    const { feed, problems } = parseFeed(input, at);
    expect(problems).to.eql([]);
    expect(canonical(input)).to.eql(feed);
    expect(isReadTherapist(canonical(input)!.therapists[0])).to.equal(true);
  });

  it('is what the fixtures, the demo’s clinic and the synthetic directory are', () => {
    const inputs: unknown[] = [
      fixtureFeed(now),
      clinicFeed({ now }),
      { ...syntheticFeed(300), labels: undefined },
    ];
    for (const input of inputs) {
      const { feed, problems } = parseFeed(input, at);
      expect(problems).to.eql([]);
      expect(canonical(input)).to.eql(feed);
    }
  });
});

/** As a page reads it that has the table of other names only where a text may be one. */
function readInFull(input: unknown): ParsedFeed {
  const asked = { names: false };
  const names = namesAtHand(() => {
    asked.names = true;
  });
  const read = createTask(parsing(input, { ...at, names })).value();
  return asked.names ? parseFeed(input, at) : read;
}

/** Values that are nearly, or in another spelling, what the schema says. */
const strange = oneof(
  constantFrom<unknown[]>(
    ...[
      null,
      '',
      ' ',
      0,
      -1,
      1.5,
      true,
      false,
      [],
      {},
      [null],
      ['x', 'x'],
      { id: 'x' },
      '<b>x</b>',
    ],
    ...[
      'Cigna',
      'uhc',
      'Spanish',
      'EN',
      'zh-cmn',
      'iw',
      'asl',
      'Video',
      'zoom',
      'hybrid',
      'Anxiety',
    ],
    ...['conversion-therapy', 'aetna/ppo', 'Blue Cross', 'constructor', '__proto__', '80203-1234'],
    ...['12/31/2026', '2026-02-30', '2030-01-01', '2026-11-20T08:00:00', '9:00', '24:30', 'co'],
    ...[
      'http://harbor.example/x',
      'javascript:alert(1)',
      'www.harbor.example',
      '//x',
      'a\tb',
      ' a ',
    ],
    ...['Harbor', 'US', 'XXX', 'Mountain Time', '160', '$160', 'yes', 'no', '1'.repeat(600)],
    { id: 'own', label: 'Own' },
    { id: 'own', label: ' ' },
    { id: 'x', label: 'Conversion therapy' },
    { payer: 'aetna', plans: ['own'] },
    { payer: 'oscar', plans: ['Own plan', 'oscar/x', 'oscar/'] },
    { payer: 'medicaid', plans: ['Own plan'] },
    { amount: 200, amountMax: 100 },
    { amount: 5, currency: 'EUR' },
    { price: 10, currency: 'EUR' },
    { city: 'Denver 5', hideAddress: true },
    { street: '1 A St', hideAddress: true },
    { verifiedAt: '2026-11-01' },
  ),
  string({ maxLength: 4 }),
);
const otherKeys = constantFrom('hidden', 'Name', 'hide_address', 'optOut', 'expires_on', 'x', 'tz');

/** Where a value of the whole record is, as a list of keys. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    pathsIn(item).map((path) => [key, ...path]),
  );
  return [[], ...inside];
}

/** A copy with another value somewhere. */
function changed(value: unknown, [key, ...path]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  copy[key] = changed(copy[key], path, other);
  return copy;
}

const source = { ...head, therapists: [whole, { id: 'b', name: 'Ben' }] };
const places = pathsIn(source).filter((path) => path.length);
const mutants: Arbitrary<unknown> = oneof(
  tuple(constantFrom(...places), strange).map(([path, value]) => changed(source, path, value)),
  tuple(constantFrom(...places), otherKeys, strange).map(([path, key, value]) =>
    changed(source, [...path.slice(0, -1), key], value),
  ),
  record({ concerns: constant(['grief', 'grief']) }).map((more) => feedWith(more)),
);

describe('a feed that is not', () => {
  it('is either declined, or read as the full reader does, without a problem', () => {
    let taken = 0;
    holdsForAll(mutants, 4_000, (input) => {
      const feed = canonical(input);
      if (!feed) return;
      taken++;
      const full = readInFull(JSON.parse(JSON.stringify(input)));
      expect(full.problems).to.eql([]);
      expect(feed).to.eql(full.feed);
    });
    expect(taken).to.be.greaterThan(100);
  });

  it('is read in the page all the same', async () => {
    const input = feedWith({ insurance: [{ payer: 'UHC' }], fees: [{ amount: '$160' }] });
    const { feed, problems } = await parseFeedTextInSlices(JSON.stringify(input), at);
    expect(feed).to.eql(parseFeed(input, at).feed);
    expect(problems).to.eql(parseFeed(input, at).problems);
  });
});
