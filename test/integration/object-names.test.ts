/**
 * Every object of JavaScript answers to `constructor`, `toString` and ten more names. A feed, a link or an endpoint may hold
 * them like any other text: nothing that is looked up by such a text may find what it did not put there.
 */
import { expect, html, waitUntil } from '@open-wc/testing';
import type { TherapistConsultationButton } from '../../src/elements/therapist-consultation-button/therapist-consultation-button.js';
import type { TherapistShortlist } from '../../src/elements/therapist-shortlist/therapist-shortlist.js';
import { strings } from '../../src/i18n/strings/search.js';
import { guideStrings } from '../../src/i18n/strings/guide.js';
import { validate } from '../../src/booking/validate.js';
import { readConsultation, readProblem, readSlotList } from '../../src/booking/contract.js';
import { createDirectory, type Query } from '../../src/directory/index.js';
import { parseFeed, type FeedInput, type TherapistInput } from '../../src/feed/index.js';
import { FeedSchema, TherapistSchema } from '../../src/feed/schema.js';
import { slug } from '../../src/lib/text/text.js';
import { loadGuide } from '../../src/guides/load.js';
import { parseGuides } from '../../src/guides/parse.js';
import { GuideSchema } from '../../src/guides/schema.js';
import { decodeShare, encodeShare } from '../../src/finder/share.js';
import { guideView, selectGuide } from '../../src/views/guide.js';
import { facetIds, type FacetId } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { loadLanguage, understand } from '../../src/vocabulary/language/index.js';
import { cityKey } from '../../src/vocabulary/places/fold.js';
import { citiesOf } from '../../src/vocabulary/places/cities.js';
import { resolvePlace } from '../../src/vocabulary/places/resolve.js';
import { fillSchema } from '../helpers/fill-schema.js';
import { directoryOf, feedUrl, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { press } from '../helpers/keyboard.js';
import { all, control, fill, finderWith, one, settled, textOf } from '../helpers/mount.js';
import { json, serveBooking } from '../helpers/serve-booking.js';
import { errorsOf } from '../helpers/watch.js';

const names = Object.getOwnPropertyNames(Object.prototype);

/** A record with that text wherever there can be text; one may write a term as an id or with a label. */
function recordOf(name: string, fields: Readonly<Record<string, unknown>> = {}): TherapistInput {
  return fillSchema(TherapistSchema, name, {
    listingConsent: true,
    // What is no date, address or state can only be left out, and would take along what it dates.
    asOf: new Date(now).toISOString().slice(0, 10),
    expires: '2030-01-01',
    currency: 'USD',
    timeZone: 'America/Denver',
    ...fields,
  }) as TherapistInput;
}

const feed = (fields?: Readonly<Record<string, unknown>>): FeedInput => ({
  ...(fillSchema(FeedSchema, 'constructor', { booking: undefined }) as FeedInput),
  ...fixtureFeed(),
  therapists: [...names.map((name) => recordOf(name, fields)), ...fixtureFeed().therapists],
});

const parsedFeed = () => parseFeed(feed(), { now, baseUrl: feedUrl });

/** Until the page shows it. */
const until = (holds: () => unknown) =>
  waitUntil(() => Boolean(holds()), 'the page shows it', { interval: 5, timeout: 8_000 });

describe('the names of Object.prototype', () => {
  it('are read in every field of a record, and of the feed around it', () => {
    const { therapists, labels } = parsedFeed().feed;
    expect(therapists.map(({ id }) => id)).to.include.members(names);
    for (const name of names) {
      const record = therapists.find(({ id }) => id === name)!;
      expect(record.name).to.equal(name);
      expect(record.about).to.equal(name);
      expect(record.concerns).to.eql([slug(name)]);
      expect(record.compacts).to.eql([name]);
      expect(record.locations?.[0]?.city).to.equal(name);
    }
    expect(Object.keys(labels)).to.include('concern');
  });

  it('change nothing of a feed as names of fields', () => {
    const text = `{"version":1,"__proto__":{"organization":{"url":"javascript:alert(1)"}},"constructor":1,"toString":"a",
      "therapists":[{"id":"a","name":"Ana","__proto__":{"url":"javascript:alert(1)"},"hasOwnProperty":1}]}`;
    const { feed } = parseFeed(JSON.parse(text), { now });
    expect(feed.organization).to.equal(undefined);
    expect(feed.therapists[0]!.url).to.equal(undefined);
    expect(Object.getPrototypeOf({ ...feed })).to.equal(Object.prototype);
    expect(Object.assign({}, feed).organization).to.equal(undefined);
  });

  it('have the names that the feed gives them, or their own', () => {
    const labels = createLabels('en', parsedFeed().feed.labels);
    for (const locale of ['en', 'es', ...names]) {
      for (const facet of facetIds) {
        for (const name of names) {
          expect(createLabels(locale).value(facet, name)).to.be.a('string').and.not.equal('');
          expect(labels.value(facet, slug(name))).to.be.a('string');
        }
      }
    }
    expect(createLabels('en').value('concern', 'constructor')).to.equal('Constructor');
  });

  it('are found by words, by every facet and in every order, with a count beside each', () => {
    const { feed } = parsedFeed();
    const directory = createDirectory(feed.therapists, { labels: feed.labels });
    const search = (query: Partial<Omit<Query, 'want'>>) =>
      directory.search({ now, timeZone: 'UTC', pageSize: 50, ...query });
    for (const name of names) {
      expect(search({ text: name }).hits.map(({ therapist }) => therapist.id)).to.include(name);
    }
    for (const sort of ['fit', 'soonest', 'fee', 'distance', 'name'] as const) {
      expect(search({ sort }).total).to.be.greaterThan(names.length);
    }
    const { counts } = search({});
    for (const facet of facetIds) {
      for (const name of names) {
        // Other names are lower case as ids; what nobody lists nobody is counted for.
        for (const role of ['any', 'must', 'avoid', 'prefer'] as const) {
          const { total } = search({ facets: { [facet]: { [role]: [slug(name)] } } });
          expect(total).to.be.a('number');
        }
        const listed = Object.hasOwn(counts[facet], slug(name));
        if (listed) {
          const { total } = search({ facets: { [facet]: { any: [slug(name)] } } });
          expect(counts[facet][slug(name)], `${facet} ${name}`).to.equal(total);
        }
      }
    }
    expect(counts.concern.constructor).to.equal(1);
  });

  it('are places like any other', () => {
    const offices = parsedFeed().feed.therapists.flatMap(({ locations = [] }) => locations);
    const cities = citiesOf(offices);
    for (const name of names) {
      expect(cityKey(name)).to.be.a('string').and.not.include('native code');
      expect(resolvePlace(name, { cities })?.kind).to.not.equal('ambiguous');
    }
  });

  it('are no languages', async () => {
    for (const name of names) {
      expect(strings(name) === strings('en'), name).to.equal(true);
      expect(guideStrings(name) === guideStrings('en'), name).to.equal(true);
      expect(understand('I feel sad', { locale: name }).supported).to.equal(false);
      expect((await loadLanguage(name))('I feel sad').supported).to.equal(false);
    }
  });

  it('are approaches of guides, and texts in them', async () => {
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed())) });
    store.subscribe(() => undefined);
    await settled(store);
    const { guides, problems } = parseGuides({
      guides: names.map((name) => fillSchema(GuideSchema, name, { locale: 'en' })),
    });
    expect(guides.map(({ approach }) => approach)).to.eql(names);
    expect(problems.filter(({ severity }) => severity === 'error')).to.eql([]);
    for (const guide of guides) {
      expect(await loadGuide(guide.approach, 'en')).to.equal(undefined);
      const view = guideView(selectGuide(store.getState()), guide)!;
      expect(view.total).to.equal(guide.approach === 'constructor' ? 1 : 0);
      for (const { concerns } of view.situations) {
        expect(concerns).to.eql(guide.approach === 'constructor' ? ['constructor'] : []);
      }
    }
  });

  it('are ids and values in a link', () => {
    const facets = Object.fromEntries(
      facetIds.map((facet) => [facet, { any: ['constructor', 'valueOf'] }]),
    ) as Record<FacetId, { any: string[] }>;
    expect(decodeShare(encodeShare({ saved: names, search: { facets } }))).to.eql({
      saved: names,
      search: { facets },
    });
    const spiteful = btoa('{"v":1,"s":["a"],"q":{"__proto__":{"text":"x"},"constructor":{"a":1}}}');
    expect(decodeShare(spiteful)).to.eql({ saved: ['a'], search: undefined });
  });

  it('are names of fields in a booking, and kinds of problems', () => {
    for (const name of names) {
      const details = { name: 'Sam', contact: 'sam@mail.example', channel: '', preferredTimes: [] };
      const missing = validate({ ...details, extra: {} }, { channel: false, extra: [name] });
      expect(Object.entries(missing)).to.eql([[name, { code: 'missing' }]]);
      const filled = Object.fromEntries([[name, 'here']]);
      expect(
        Object.keys(validate({ ...details, extra: filled }, { channel: false, extra: [name] })),
      ).to.eql([]);
      const errors = [{ pointer: `#/extra/${name}`, detail: 'no' }];
      const type = `urn:therapist-finder:problem:${name}`;
      const problem = readProblem({ type, errors }, 'application/problem+json', now);
      expect(Object.entries(problem.fields)).to.eql([[name, { code: 'refused', text: 'no' }]]);
      expect(readSlotList({ slots: [{ id: name, start: name, end: name }] }, now)).to.equal(
        undefined,
      );
      expect(readConsultation({ id: name, status: name }, feedUrl)).to.equal(undefined);
    }
  });

  it('can be searched for, opened and compared by a visitor', async () => {
    const directory = directoryOf(feed());
    const errors = await errorsOf(async () => {
      const store = fixtureStore({ load: () => Promise.resolve(directory) });
      const finder = await finderWith(store);
      for (const name of names) {
        store.dispatch({ type: 'search', text: name });
        await settled(store);
        const cards = all(finder, 'therapist-card').map(textOf);
        expect(
          cards.some((card) => card.includes(name)),
          name,
        ).to.equal(true);
        store.dispatch({ type: 'open', id: name });
        await until(() => textOf(one(finder, 'therapist-profile')).includes(name));
        const profile = textOf(one(finder, 'therapist-profile'));
        expect(profile).to.not.include('Loading').and.not.include('native code');
        store.dispatch({ type: 'open' });
        store.dispatch({ type: 'save', id: name, on: true });
      }
      const shortlist = one<TherapistShortlist>(finder, 'therapist-shortlist');
      one(shortlist, 'button').click();
      await until(() => all(shortlist, 'dialog[open]').length);
      await until(() => names.every((name) => textOf(shortlist).includes(name)));
      expect(textOf(shortlist)).to.not.include('native code');
    });
    expect(errors).to.eql([]);
  });

  it('can be booked with, by channels and fields of such names', async () => {
    const server = serveBooking({
      book: () => json({ id: 'constructor', status: 'pending' }, 201),
    });
    const booking = { mode: 'request', endpoint: server.endpoint };
    const input = feed({ booking, channels: names });
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(input)) });
    const errors = await errorsOf(async () => {
      const finder = await finderWith(
        store,
        html`<therapist-consultation-button
          .record=${parseFeed(input, { now, baseUrl: feedUrl }).feed.therapists[0]}
          .fields=${names.map((name) => ({ name, label: `My ${name}` }))}
        ></therapist-consultation-button>`,
      );
      const button = one<TherapistConsultationButton>(finder, 'therapist-consultation-button');
      one(button, '[part=button]').focus();
      await press('Enter');
      await until(() => all(button, '[name=contact]').length);
      const dialog = one(button, 'dialog');
      expect(textOf(dialog)).to.include('Constructor').and.not.include('native code');
      expect(all(dialog, '[aria-invalid=true]').length).to.equal(0);
      fill(one(dialog, '[name=name]'), 'Sam Doe');
      fill(one(dialog, '[name=contact]'), 'sam@mail.example');
      for (const name of names) {
        const field = control<HTMLInputElement>(dialog, `My ${name}`);
        expect(field.value).to.equal('');
        fill(field, `about ${name}`);
      }
      control(dialog, 'Constructor').click();
      one(dialog, '[part=send]').click();
      await until(() => server.bodies().length);
      await until(() => !all(dialog, '[part=send]').length);
    });
    expect(errors).to.eql([]);
    const [body] = server.bodies();
    expect(body!.channel).to.equal('constructor');
    expect(Object.entries(body!.extra as object)).to.eql(
      names.map((name) => [name, `about ${name}`]),
    );
  });
});
