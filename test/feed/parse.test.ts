import { expect } from '@open-wc/testing';
import { constantFrom, tuple } from 'fast-check';
import { FeedError } from '../../src/feed/errors.js';
import { parseFeed, parseFeedText, type ParsedFeed } from '../../src/feed/parse.js';
import type { FeedProblem } from '../../src/feed/problems.js';
import type { Therapist } from '../../src/feed/schema.js';
import { holdsForAll } from '../helpers/properties.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const baseUrl = 'https://clinic.example/data/feed.json';

const parse = (input: unknown) => parseFeed(input, { now, baseUrl });
const text = async (name: string) =>
  (await fetch(new URL(`../fixtures/feeds/${name}`, import.meta.url))).text();
const parseFile = async (name: string) => parseFeedText(await text(name), { now, baseUrl });
const lines = (problems: FeedProblem[]) =>
  problems.map(({ severity, path, reason }) => `${severity} ${path}: ${reason}`);

/** The one record of a feed that has these fields, and what was said about it. */
function parseRecord(fields: Record<string, unknown>) {
  const { feed, problems } = parse({ version: 1, therapists: [{ id: 'a', name: 'A', ...fields }] });
  return { therapist: feed.therapists[0]!, feed, problems, told: lines(problems) };
}

function errorOf(run: () => unknown): FeedError {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('nothing was thrown');
}

describe('a good feed', () => {
  let parsed: ParsedFeed;
  let ana: Therapist;
  before(async () => {
    parsed = await parseFile('good.json');
    ana = parsed.feed.therapists[0]!;
  });

  it('is read without a problem', () => {
    expect(parsed.problems).to.eql([]);
    expect(parsed.feed.therapists.map(({ id }) => id)).to.eql(['ana-ruiz', 'harbor']);
  });

  it('has absolute addresses', () => {
    expect(parsed.feed.organization!.logo).to.equal('https://clinic.example/logo.svg');
    expect(ana.photo!.url).to.equal('https://clinic.example/data/photos/ana.jpg');
    expect(ana.links![1]!.url).to.equal('mailto:ana@example.org');
  });

  it('has ids in every list, and the labels that it brings', () => {
    expect(ana.concerns).to.eql(['anxiety', 'grief', 'wildfire-loss']);
    expect(ana.insurance![0]!.plans).to.eql(['aetna/open-access', 'aetna/hmo']);
    expect(parsed.feed.labels).to.eql({
      concern: { 'wildfire-loss': 'Loss after a wildfire' },
      plan: { 'aetna/open-access': 'Open Access' },
    });
  });

  it('has its slots in order', () => {
    expect(ana.availability!.slots).to.eql([
      '2026-11-24T09:00:00-07:00',
      '2026-11-25T09:00:00-07:00',
    ]);
  });

  it('keeps its defaults to itself', () => {
    expect(parsed.feed).to.include({ locale: 'en-US', timeZone: 'America/Denver' });
    expect(parsed.feed.therapists[1]).to.eql({
      id: 'harbor',
      name: 'Harbor Counseling',
      kind: 'practice',
      'x-internal': { row: 7 },
    });
  });

  it('is the same when it is read again', () => {
    const again = parse(structuredClone(parsed.feed));
    expect(again.problems).to.eql([]);
    expect(again.feed.therapists).to.eql(parsed.feed.therapists);
  });

  it('is not changed by being read', async () => {
    const input = deepFreeze<unknown>(JSON.parse(await text('good.json')));
    expect(parse(input)).to.eql(parsed);
  });
});

describe('a feed with bad records', () => {
  it('loses those, each named with its fault, and no other', async () => {
    const { feed, problems } = await parseFile('wrong-types.json');
    expect(feed.therapists.map(({ id }) => id)).to.eql(['first', 'last']);
    expect(lines(problems)).to.eql([
      'error therapists[1].fees[0].amount: expected a number, got "call us"',
      'error therapists[2].id: missing, but required',
      'error therapists[3].name: missing, but required',
      'error therapists[4].id: expected a string, got 7',
      'error therapists[5]: expected an object, got "not a record"',
      'warning therapists[6].listingConsent: expected true, got "perhaps": left out',
      'error therapists[6]: left out with its "listingConsent"',
      'error therapists[7].concerns: expected a list, got "anxiety, grief"',
      'error therapists[8].accepting: expected an object, got a list',
      'error therapists[9].accepting.status: expected one of open, waitlist, existing-only, closed, unknown, got "maybe"',
    ]);
    expect(problems[0]!.id).to.equal('fees');
  });

  it('keeps the first of two with one id', async () => {
    const { feed, problems } = await parseFile('hostile.json');
    expect(feed.therapists.filter(({ id }) => id === 'twin').map(({ name }) => name)).to.eql([
      'The first twin',
    ]);
    expect(lines(problems)).to.include(
      'error therapists[2].id: "twin" is already the id of therapists[1]: left out',
    );
  });

  it('finds no id or name in white space and control characters', () => {
    const { feed, problems } = parse({
      version: 1,
      therapists: [
        { id: ' ', name: 'A' },
        { id: 'b', name: '\u202e\u0000' },
      ],
    });
    expect(feed.therapists).to.eql([]);
    expect(lines(problems)).to.eql([
      'error therapists[0].id: missing, but required',
      'error therapists[1].name: missing, but required',
    ]);
  });

  it('says so much and no more', () => {
    const therapists = Array.from({ length: 10_000 }, (_, index) => ({
      id: `t${index}`,
      name: index % 2 === 0 ? 7 : '<b>Bo</b>',
    }));
    const { feed, problems } = parse({ version: 1, therapists });
    expect(feed.therapists).to.have.length(5000);
    expect(problems).to.have.length(202);
    expect(lines(problems.slice(-2))).to.eql([
      'error therapists: 4,900 more errors, not listed',
      'warning therapists: 4,900 more warnings, not listed',
    ]);
  });
});

describe('a hostile feed', () => {
  let parsed: ParsedFeed;
  before(async () => {
    parsed = await parseFile('hostile.json');
  });

  it('leads nowhere but to where it may', () => {
    const { feed, problems } = parsed;
    const written = JSON.stringify(feed);
    for (const bad of [/javascript:/i, 'data:', 'http://', 'secret']) {
      expect(written).not.to.match(new RegExp(bad));
    }
    const markup = feed.therapists[0]!;
    expect(markup).not.to.have.any.keys('url', 'photo', 'video');
    expect(markup.links).to.eql([{ label: 'Mail', url: 'mailto:bo@example.org' }]);
    expect(problems.filter(({ path }) => path.endsWith('url'))).to.have.length(6);
  });

  it('shows HTML as the text that it is, and says so', () => {
    expect(parsed.feed.therapists[0]!.name).to.equal('<img src=x onerror=alert(1)>Bo');
    expect(parsed.feed.therapists[0]!.headline).to.equal('A & B, 3 < 4');
    const markup = parsed.problems.filter(({ reason }) => reason.includes('markup'));
    expect(lines(markup)).to.eql([
      'warning therapists[0].name: contains markup; it will be shown as text',
    ]);
  });

  it('turns no name round', () => {
    const { name } = parsed.feed.therapists.find(({ id }) => id === 'reordered')!;
    expect(name).to.equal('Dr. gnikaepS Backwards');
  });

  it('changes no prototype', () => {
    const polly = parsed.feed.therapists.find(({ id }) => id === 'polluted')!;
    expect('admin' in polly).to.equal(false);
    expect('admin' in {}).to.equal(false);
    const feed = parse(JSON.parse('{"version":1,"therapists":[],"__proto__":{"x":1}}')).feed;
    expect('x' in feed).to.equal(false);
  });

  it('may name a value of its own as it likes', () => {
    const { therapist, feed } = parseRecord({
      concerns: [{ id: 'constructor', label: 'Builders' }, '__proto__', 'toString'],
    });
    expect(therapist.concerns).to.eql(['constructor', 'proto', 'tostring']);
    expect(feed.labels.concern).to.eql({
      constructor: 'Builders',
      proto: '__proto__',
      tostring: 'toString',
    });
  });

  it('costs one record where an object throws or has no end', () => {
    const cyclic: Record<string, unknown> = { id: 'cyclic', name: 'Endless' };
    cyclic.self = cyclic;
    let deep: unknown = 0;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const throwing = {
      get id(): string {
        throw new Error('no');
      },
      name: 'Throws',
    };
    const gone = Proxy.revocable({}, {});
    gone.revoke();
    const { feed, problems } = parse({
      version: 1,
      therapists: [
        cyclic,
        throwing,
        gone.proxy,
        { id: 'deep', name: 'Deep', extra: deep },
        { id: 'wrong', name: 'Deep where it matters', concerns: [deep] },
      ],
    });
    expect(feed.therapists.map(({ id }) => id)).to.eql(['cyclic', 'deep']);
    expect(lines(problems)).to.eql([
      'error therapists[1]: cannot be read',
      'error therapists[2]: cannot be read',
      'error therapists[4].concerns[0]: expected an id, or {id, label}, got a list',
    ]);
  });
});

describe('a field of the feed itself that is wrong', () => {
  it('is left out alone', () => {
    const { feed, problems } = parse({
      version: 1,
      timeZone: 'Mountain Time',
      currency: 'dollars',
      locale: 5,
      organization: { name: 'Harbor', url: 7 },
      generatedAt: '2027-01-01T00:00:00Z',
      booking: null,
      therapists: [{ id: 'a', name: 'A' }],
    });
    expect(Object.keys(feed).sort()).to.eql(['labels', 'therapists', 'version']);
    expect(lines(problems)).to.eql([
      'warning timeZone: expected a time zone (America/Denver), got "Mountain Time": left out',
      'warning currency: expected a currency code (USD), got "dollars": left out',
      'error locale: expected a string, got 5',
      'error organization.url: expected a string, got 7',
      'warning generatedAt: "2027-01-01T00:00:00Z" is in the future: left out',
    ]);
  });

  it('may be the version, if it is no later one', () => {
    const { feed, problems } = parse({ therapists: [] });
    expect(feed.version).to.equal(1);
    expect(lines(problems)).to.eql([
      'warning version: expected 1, got nothing: read as 1',
      'warning therapists: the list is empty',
    ]);
    const error = errorOf(() => parse({ version: 2, therapists: [] }));
    expect(error.code).to.equal('unsupported-version');
    expect(error.message).to.include('version 2');
  });
});

describe('a value of a record', () => {
  it('may be null, which says as little as its absence', () => {
    const { therapist, problems } = parseRecord({
      photo: null,
      about: null,
      concerns: null,
      locations: [{ city: 'Denver', street: null }],
    });
    expect(problems).to.eql([]);
    expect(therapist).to.eql({ id: 'a', name: 'A', locations: [{ city: 'Denver' }] });
  });

  it('is told by its label where it has no id', () => {
    const { therapist, feed } = parseRecord({
      concerns: ['Anger & Rage', 'anxiety', 'Anxiety'],
      profession: { id: 'Art Therapist' },
      insurance: [
        { payer: 'Acme Health', plans: ['Gold PPO', 'gold-ppo', 'acme-health/silver', '—'] },
        { plans: ['Gold'] },
      ],
    });
    expect(therapist.concerns).to.eql(['anger-rage', 'anxiety']);
    expect(therapist.profession).to.equal('art-therapist');
    expect(therapist.insurance).to.eql([
      { payer: 'acme-health', plans: ['acme-health/gold-ppo', 'acme-health/silver'] },
    ]);
    expect(feed.labels).to.eql({
      concern: { 'anger-rage': 'Anger & Rage', anxiety: 'Anxiety' },
      profession: { 'art-therapist': 'Art Therapist' },
      payer: { 'acme-health': 'Acme Health' },
      plan: { 'acme-health/gold-ppo': 'Gold PPO' },
    });
  });

  it('cannot rename a value that another record has named', () => {
    const record = (id: string, label: string) => ({
      id,
      name: id,
      concerns: [{ id: 'forest', label }],
    });
    const { feed } = parse({
      version: 1,
      therapists: [record('a', 'Forest'), record('b', 'Wood')],
    });
    expect(feed.labels.concern).to.eql({ forest: 'Forest' });
  });

  it('is brought to its usual form', () => {
    const { therapist, problems } = parseRecord({
      languages: ['EN', 'es-mx', { id: 'ase', label: 'ASL' }],
      telehealthStates: ['co', ' UT '],
      licenses: [{ number: 1234, expires: '2027-08-31T00:00:00Z' }],
      npi: 1234567893,
      hours: [{ days: ['mon'], from: '9:00', to: '24:00' }],
      fees: [{ amount: 100, currency: 'usd' }],
      locations: [{ postalCode: 80203 }],
    });
    expect(problems).to.eql([]);
    expect(therapist).to.deep.include({
      languages: ['en', 'es-MX', 'ase'],
      telehealthStates: ['CO', 'UT'],
      licenses: [{ number: '1234', expires: '2027-08-31' }],
      npi: '1234567893',
      hours: [{ days: ['mon'], from: '09:00', to: '24:00' }],
      fees: [{ amount: 100, currency: 'USD' }],
      locations: [{ postalCode: '80203' }],
    });
  });

  const leftOut: [Record<string, unknown>, string][] = [
    [{ npi: '1234567890' }, 'npi: expected an NPI'],
    [{ languages: ['Klingonese'] }, 'languages[0]: expected a language tag'],
    [{ concerns: ['—'] }, 'concerns[0]: expected an id or a label'],
    [{ locations: [{ lat: 139.7 }] }, 'locations[0].lat: expected a number between -90 and 90'],
    [{ locations: [{ postalCode: 1.5 }] }, 'locations[0].postalCode: expected a postal code'],
    [{ consultation: { price: -5 } }, 'consultation.price: expected a number of 0 or more, got -5'],
    [{ consultation: { price: Infinity } }, 'consultation.price: expected a number of 0 or more'],
    [{ hours: [{ to: '25:00' }] }, 'hours[0].to: expected a 24-hour time'],
    [{ licenses: [{ verifiedAt: '2026-02-30' }] }, 'licenses[0].verifiedAt: expected a date'],
    [{ accepting: { asOf: '2027-01-01' } }, 'accepting.asOf: "2027-01-01" is in the future'],
    [
      { availability: { slots: ['2026-11-24T09:00:00'] } },
      'availability.slots[0]: expected an instant',
    ],
  ];
  for (const [fields, told] of leftOut) {
    it(`is left out alone, and told: ${told}`, () => {
      const record = parseRecord(fields);
      expect(record.told).to.have.length(1);
      expect(record.told[0]).to.include(`warning therapists[0].${told}`);
      expect(record.told[0]).to.match(/left out$/);
      expect(leaves(record.therapist)).to.eql(['a', 'A']);
    });
  }

  const mended: [string, Record<string, unknown>, Record<string, unknown>, string][] = [
    [
      'a ZIP that lost its zero',
      { locations: [{ postalCode: 2134 }] },
      { locations: [{ postalCode: '02134' }] },
      'locations[0].postalCode: a number has lost the zero in front: read as "02134"',
    ],
    [
      'a range from high to low',
      { fees: [{ amount: 180, amountMax: 140 }] },
      { fees: [{ amount: 140, amountMax: 180 }] },
      'fees[0]: from 180 down to 140: read the other way round',
    ],
    [
      'a state by its name',
      { telehealthStates: ['Colorado'] },
      { telehealthStates: ['Colorado'] },
      'telehealthStates[0]: expected a two-letter code, got "Colorado": shown, but not found by',
    ],
  ];
  for (const [what, fields, expected, told] of mended) {
    it(`is read with a warning: ${what}`, () => {
      const record = parseRecord(fields);
      expect(record.therapist).to.deep.include(expected);
      expect(record.told).to.eql([`warning therapists[0].${told}`]);
    });
  }

  const modes: [string, string][] = [
    ['In person', 'in-person'],
    ['in-office', 'in-person'],
    ['Office', 'in-person'],
    ['Telehealth', 'video'],
    ['Virtual', 'video'],
    ['Online', 'video'],
    ['Online therapy', 'video'],
    ['ZOOM', 'video'],
    ['via Zoom', 'video'],
    ['Teletherapy', 'video'],
    ['Video visits', 'video'],
    ['Secure video', 'video'],
    ['Remote', 'video'],
    ['Videollamada', 'video'],
    ['Tele', 'video'],
    ['Telehealth (video)', 'video'],
    ['online/virtual', 'video'],
    ['Webex', 'video'],
    ['MS Teams', 'video'],
    ['e-therapy', 'video'],
    ['por video', 'video'],
    ['a distancia', 'video'],
    ['Telephonic', 'phone'],
    ['por teléfono', 'phone'],
    ['Telehealth (phone)', 'phone'],
    ['Telephone', 'phone'],
    ['phone sessions', 'phone'],
    ['Audio only', 'phone'],
    ['Texting', 'chat'],
    ['Home visits', 'home-visit'],
    ['walk & talk', 'walk-and-talk'],
    ['walk and talk therapy', 'walk-and-talk'],
  ];
  for (const [written, id] of modes) {
    it(`is a way to meet by another name: ${written}`, () => {
      const record = parseRecord({ modes: [written], consultation: { channels: [written] } });
      expect(record.therapist.modes).to.eql([id]);
      expect(record.therapist.consultation).to.eql({ channels: [id] });
      const isOtherName = written !== 'In person';
      expect(record.told).to.eql(
        isOtherName
          ? ['modes[0]', 'consultation.channels[0]'].map(
              (path) => `warning therapists[0].${path}: "${written}" is read as "${id}"`,
            )
          : [],
      );
      expect(record.feed.labels).to.eql({});
    });
  }

  it('is a way to meet by its label where the id is nobody’s', () => {
    const record = parseRecord({
      modes: [
        { id: 'x', label: 'Zoom' },
        { id: 'y', label: 'In person' },
      ],
    });
    expect(record.therapist.modes).to.eql(['video', 'in-person']);
  });

  it('is several ways to meet in one, and told', () => {
    for (const [written, ids] of [
      ['In person and telehealth', ['in-person', 'video']],
      ['In-person/Virtual', ['in-person', 'video']],
      ['Office, Zoom & phone', ['in-person', 'video', 'phone']],
      ['presencial y virtual', ['in-person', 'video']],
    ] as const) {
      const record = parseRecord({ modes: [written, 'video'] });
      expect(record.therapist.modes, written).to.have.members([...new Set([...ids, 'video'])]);
      expect(record.told[0]).to.include(`modes[0]: "${written}" is read as "${ids[0]}" and`);
      expect(record.feed.labels).to.eql({});
    }
    expect(parseRecord({ modes: ['In person or by kite'] }).therapist.modes).to.eql([
      'in-person-or-by-kite',
    ]);
  });

  it('is a way to meet of its own where it may be one or another, and told', () => {
    const record = parseRecord({ modes: ['Hybrid', { id: 'by-kite', label: 'By kite' }, 'video'] });
    expect(record.therapist.modes).to.eql(['hybrid', 'by-kite', 'video']);
    expect(record.feed.labels.mode).to.eql({ hybrid: 'Hybrid', 'by-kite': 'By kite' });
    expect(record.told[0]).to.equal(
      'warning therapists[0].modes[0]: "Hybrid" is none of in-person, video, phone, chat, home-visit, walk-and-talk: shown as written, and taken neither for in person nor for remote',
    );
    expect(record.told).to.have.length(2);
  });

  it('is a language by its name in English, and told', () => {
    const record = parseRecord({ languages: ['Spanish'] });
    expect(record.therapist).to.deep.include({ languages: ['es'] });
    expect(record.told).to.eql([
      'warning therapists[0].languages[0]: expected a language tag ("en", "es-MX"), got "Spanish": read as "es"',
    ]);
  });

  it('under a name that is nearly a field’s is told', () => {
    const { feed, problems } = parse({
      version: 1,
      therapists: [{ id: 'a', name: 'Ana', 'Postal code': '1', Phone: '(555) 010-0100', x: 1 }],
    });
    expect(feed.therapists[0]).to.include({ id: 'a', name: 'Ana' });
    expect(lines(problems)).to.eql(['warning therapists[0].Phone: is not read: write "phone"']);
  });

  it('may be today’s date where today has not yet come', () => {
    expect(parseRecord({ asOf: '2026-11-22' }).problems).to.eql([]);
  });
});

describe('what is no feed', () => {
  const texts: [string, string, FeedError['code'], RegExp][] = [
    ['nothing', '', 'empty', /empty/],
    ['white space', '\ufeff \n ', 'empty', /empty/],
    ['an HTML page', '\n<!DOCTYPE html><p>', 'not-json', /HTML page \(it begins with "<!DOCTYPE/],
    ['RSS', '<?xml version="1.0"?><rss>', 'not-json', /XML/],
    ['CSV', 'id,name\n1,Ana\n', 'not-json', /CSV/],
    ['a line per record', '{"id":1}\n{"id":2}\n', 'not-json', /one JSON value per line/],
    ['JavaScript', 'callback({"therapists": []})', 'not-json', /JavaScript/],
    ['a word processor’s file', '{\\rtf1\\ansi {"version": 1}}', 'not-json', /RTF/],
    ['a PDF', '%PDF-1.7', 'not-json', /PDF/],
    ['broken JSON', '{"version": 1, "therapists": [', 'not-json', /broken JSON\. ./],
    ['JSON with a comma too many', '{"therapists": [],}', 'not-json', /for a comma too many/],
    ['plain words', 'Coming soon', 'not-json', /not JSON \(it begins with "Coming soon"\)/],
    ['a list', '[{}, {}]', 'not-a-feed', /list of 2 items\. Put it in {"version": 1, "therapists"/],
    ['GeoJSON', '{"type": "FeatureCollection"}', 'not-a-feed', /GeoJSON/],
    ['FHIR', '{"resourceType": "Bundle"}', 'not-a-feed', /FHIR/],
    ['JSON-LD', '{"@context": "https://schema.org"}', 'not-a-feed', /JSON-LD/],
    ['a JSON Feed', '{"version": "https://jsonfeed.org/version/1.1"}', 'not-a-feed', /JSON Feed/],
    ['its own schema', '{"$defs": {}}', 'not-a-feed', /JSON Schema/],
    ['an error', '{"error": "no such bucket"}', 'not-a-feed', /error message/],
    ['another name', '{"providers": []}', 'not-a-feed', /list called "providers"/],
    ['an object of records', '{"therapists": {}}', 'not-a-feed', /"therapists" is not a list/],
    ['one record', '{"id": "a", "name": "A"}', 'not-a-feed', /single therapist/],
    ['one record with lists', '{"id": "a", "name": "A", "ages": []}', 'not-a-feed', /single th/],
    ['an empty object', '{}', 'not-a-feed', /empty object/],
    ['something else', '{"a": 1}', 'not-a-feed', /no list called "therapists"/],
    ['a number', '5', 'not-a-feed', /This is 5/],
    ['null', 'null', 'not-a-feed', /This is nothing/],
    ['text in JSON', '"{}"', 'not-a-feed', /not yet parsed/],
  ];
  for (const [what, value, code, message] of texts) {
    it(`${what}: is told as it is`, () => {
      const error = errorOf(() => parseFeedText(value, { now, baseUrl }));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(message);
    });
  }

  it('is read where it only begins with a byte order mark', () => {
    const { feed } = parseFeedText('\ufeff{"version":1,"therapists":[]}', { now });
    expect(feed.therapists).to.eql([]);
  });

  it('is an object that cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(errorOf(() => parse(proxy)).code).to.equal('not-a-feed');
  });
});

describe('any change to a good feed', () => {
  const odd: unknown[] = [
    ...[null, undefined, 0, -1, NaN, Infinity, '', ' ', 'x', '\u202e', 'javascript:1', '<b>', true],
    ...[[], {}, [null], [[]], { id: 1 }, { length: 5 }, new Date(0), () => 1, Symbol('s'), 5n],
    ...['9'.repeat(5000), '2026-02-30', JSON.parse('{"__proto__":{"a":1}}') as unknown],
  ];

  it('costs at most the record it is in', async () => {
    const good = JSON.parse(await text('good.json')) as { therapists: object[] };
    const [ana, harbor] = good.therapists;
    const changes = tuple(constantFrom(...pathsIn(ana!)), constantFrom(...odd));
    holdsForAll(changes, 3000, ([path, value]) => {
      const { feed, problems } = parse({
        ...good,
        therapists: [harbor, changed(ana!, path, value), { ...ana, id: 'z' }],
      });
      const ids = feed.therapists.map(({ id }) => id);
      expect(ids[0]).to.equal('harbor');
      expect(ids.at(-1)).to.equal('z');
      if (ids.length < 3) {
        const named = problems.some((problem) => problem.path.startsWith('therapists[1]'));
        expect(named, 'it is named').to.equal(true);
      }
    });
  });
});

/** Where something can be changed: every place within an object, the simplest first. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => [
    [key],
    ...pathsIn(one).map((path) => [key, ...path]),
  ]);
  return inner.sort((a, b) => a.length - b.length);
}

/** A copy in which one place has another value. */
function changed(object: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(object);
  let around = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) around = around[key] as Record<string, unknown>;
  around[path.at(-1)!] = value;
  return copy;
}

/** Every value within a value that is no object or list. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [value];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
