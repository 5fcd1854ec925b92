import { expect } from '@open-wc/testing';
import { convert, type OwnPathRecord, type Report } from '../../demo/colorado/convert.mjs';
import { telHref } from '../../src/lib/text/phone.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Feed, FeedInput, FeedProblem, Therapist } from '../../src/feed/index.js';
import { facetValues } from '../../src/vocabulary/facets.js';
import { loadPlaces } from '../../src/vocabulary/places/load.js';
import { miles } from '../../src/vocabulary/places/distance.js';
import type { Places } from '../../src/vocabulary/places/places.js';

describe('the Colorado directory of 2022', () => {
  let records: OwnPathRecord[];
  let input: FeedInput;
  let report: Report;
  let feed: Feed;
  let problems: FeedProblem[];
  let places: Places;
  before(async () => {
    const source = new URL('../../demo/colorado/ownpath-2022.json', import.meta.url);
    records = (await (await fetch(source)).json()) as OwnPathRecord[];
    places = await loadPlaces();
    ({ feed: input, report } = convert(records, { zip: places.zip, miles }));
    ({ feed, problems } = parseFeed(input, { now: Date.parse('2026-01-01') }));
  });
  const named = (name: string): Therapist =>
    feed.therapists.find((therapist) => therapist.name.startsWith(name))!;

  it('comes out whole, and is read without a problem', () => {
    expect(problems).to.eql([]);
    expect(feed.therapists.map(({ id }) => id)).to.eql(records.map(({ id }) => id));
    expect(report).to.include({ read: 747, written: 747 });
  });

  it('gives every tick a meaning, and none to a tick that is not set', () => {
    const unticked = records.map(clear);
    const silent = convert(unticked, { zip: places.zip, miles }).feed.therapists;
    for (const field of ['concerns', 'services', 'careLevels', 'affirming', 'ages', 'languages']) {
      expect(
        silent.filter((therapist) => field in therapist),
        field,
      ).to.eql([]);
    }
    for (const [tick, { set, unknown }] of Object.entries(report.ticks)) {
      expect(set + unknown, tick).to.equal(747);
      expect(set, tick).to.be.above(0);
    }
    expect(Object.keys(report.ticks)).to.have.length(65);
  });

  it('counts each fact as often as the source has it', () => {
    const lists = (value: string, list: (therapist: Therapist) => string[] | undefined) =>
      feed.therapists.filter((therapist) => list(therapist)?.includes(value)).length;
    expect(lists('substance-use', ({ concerns }) => concerns)).to.equal(662);
    expect(lists('mental-health-care', ({ services }) => services)).to.equal(195);
    expect(lists('lgbtq', ({ affirming }) => affirming)).to.equal(343);
    expect(lists('medicaid', ({ insurance }) => insurance?.map((i) => i.payer!))).to.equal(340);
    expect(lists('private-insurance', ({ payment }) => payment)).to.equal(266);
    expect(lists('km', ({ languages }) => languages)).to.equal(44);
    expect(lists('yue', ({ languages }) => languages)).to.equal(44);
    expect(
      lists('wheelchair', ({ locations }) => locations?.flatMap((l) => l.accessibility ?? [])),
    ).to.equal(335);
  });

  it('brings a label for every value of its own', () => {
    const own = (facet: 'service' | 'affirming' | 'care-level' | 'payment', values: string[]) =>
      values.filter((value) => !facetValues(facet).includes(value) && !feed.labels[facet]?.[value]);
    for (const { services, affirming, careLevels, payment } of feed.therapists) {
      expect(own('service', services ?? [])).to.eql([]);
      expect(own('affirming', affirming ?? [])).to.eql([]);
      expect(own('care-level', careLevels ?? [])).to.eql([]);
      expect(own('payment', payment ?? [])).to.eql([]);
    }
    expect(feed.labels.affirming).to.include({ 'court-referred': 'People referred by a court' });
  });

  it('shows nothing of where a hidden address is, its name included', () => {
    const hidden = feed.therapists.filter(({ locations }) => locations?.[0]?.hideAddress);
    expect(hidden).to.have.length(28);
    for (const { locations } of hidden) {
      expect(locations).to.have.length(1);
      expect(locations![0]).not.to.have.any.keys('street', 'lat', 'lon');
    }
    const names = hidden.map(({ name }) => name);
    expect(names).to.include('Third Way Center');
    expect(names).to.include('Alpine Springs Counseling, PC - Dillon');
    expect(names.join()).not.to.match(/Bannock|York|Lincoln|Parker Rd|M St|Grand Ave/);
  });

  it('is on the map where it is', () => {
    // The west of Colorado Springs, and Mountain Village above Telluride.
    const denver = { lat: 39.7392, lon: -104.9903 };
    const away = (name: string) => {
      const { lat, lon } = named(name).locations![0]!;
      return miles(denver, { lat: lat!, lon: lon! });
    };
    expect(away('1st Choice Counseling LLC')).to.be.closeTo(62, 1);
    expect(away('Dr Tara Gray')).to.be.closeTo(198, 2);

    for (const { name, locations } of feed.therapists) {
      const { lat, lon, postalCode } = locations![0]!;
      const zip = postalCode && places.zip(postalCode);
      if (!zip || lat === undefined) continue;
      expect(miles(zip, { lat, lon: lon! }), name).to.be.below(50);
    }
  });

  it('leaves out a ZIP code that is elsewhere, and not the office', () => {
    const wrong = report.changes['ZIP code far from the office and its city left out']!;
    expect(wrong.map(({ from }) => from.slice(-5))).to.have.members(['80906', '85024', '80737']);
    for (const { id } of wrong) {
      const { postalCode, lat } = feed.therapists.find((t) => t.id === id)!.locations![0]!;
      expect(postalCode).to.equal(undefined);
      expect(lat).to.be.within(37, 41);
    }
  });

  it('reads addresses in all their forms', () => {
    const addresses = feed.therapists.flatMap(({ locations }) => locations!);
    const cities = new Set(addresses.map(({ city }) => city));
    expect(cities).to.include('Aurora');
    for (const odd of ['AURORA', 'Loveland CO', 'Ste. 109']) expect(cities).not.to.include(odd);
    expect(
      addresses.filter(({ street }) => street === '10190 Bannock St, Ste. 109'),
    ).to.have.length(1);
    expect(addresses.map(({ postalCode }) => postalCode)).to.include('80523-1570');
    const shown = addresses.filter(({ hideAddress }) => !hideAddress);
    expect(shown.every(({ street, state }) => street && state === 'CO')).to.equal(true);
  });

  it('has a number to dial wherever the source has one', () => {
    for (const [index, { phone, name }] of feed.therapists.entries()) {
      const dialed = phone && telHref(phone)?.slice('tel:+1'.length);
      const digits = records[index]!.phone.replace(/\D/g, '');
      expect(dialed?.slice(0, 10) ?? '', name).to.equal(digits.slice(0, 10));
    }
    expect(feed.therapists.filter(({ phone }) => phone === undefined)).to.have.length(5);
  });

  it('links to websites, or to the mail address in their place', () => {
    const urls = feed.therapists.map(({ url }) => url).filter(Boolean);
    expect(urls).to.have.length(747 - 300 - 6 - 2);
    expect(urls).to.include('https://www.cedarcolorado.org/');
    for (const url of urls) expect(url).to.match(/^https:\/\/[\w-]+(\.[\w-]+)+\//);
    const links = feed.therapists.flatMap(({ links }) => links ?? []).map(({ url }) => url);
    expect(links).to.have.length(6);
    expect(links).to.include('mailto:atops@aol.com');
  });

  it('keeps office hours, around the clock and past midnight too', () => {
    const hours = feed.therapists.flatMap(({ hours }) => hours ?? []);
    const days = (from: string, to: string) =>
      hours.filter((span) => span.from === from && span.to === to).flatMap((span) => span.days)
        .length;
    expect(days('00:00', '24:00')).to.equal(85);
    expect(days('05:00', '24:00')).to.equal(81);
    expect(days('05:00', '05:00')).to.equal(33);
    expect(days('20:00', '16:30')).to.equal(1);
    expect(days('08:00', '17:00')).to.equal(551);
    expect(hours.flatMap((span) => span.days)).to.have.length(2458);
  });

  it('is dated, and no fresher than it may be', () => {
    for (const therapist of feed.therapists) {
      expect(therapist.asOf).to.equal('2022-01-01');
      expect(therapist).not.to.have.any.keys('accepting', 'verifiedAt');
    }
  });
});

/** The same record with no tick set. */
function clear(record: OwnPathRecord): OwnPathRecord {
  const text = JSON.stringify({ ...record, hideAddress: null }).replaceAll(':true', ':false');
  return { ...(JSON.parse(text) as OwnPathRecord), hideAddress: record.hideAddress };
}
