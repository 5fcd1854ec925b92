import { expect } from '@open-wc/testing';
import { clinicFeed } from '../../demo/clinic/feed.mjs';
import { portrait, portraitIds } from '../../demo/clinic/portraits.mjs';
import { acceptingStatus, licenseChecked } from '../../src/record/facts.js';
import { isFresh } from '../../src/record/moment.js';
import type { Feed, Therapist } from '../../src/feed/index.js';
import { parseFeed } from '../../src/feed/parse.js';
import { facetValues, type FacetId } from '../../src/vocabulary/facets.js';
import { loadPlaces } from '../../src/vocabulary/places/load.js';
import { miles } from '../../src/vocabulary/places/distance.js';

const BASE = 'https://clinic.example/demo/';
const DAY = 86_400_000;

const read = (now: number) => parseFeed(clinicFeed({ now }), { now, baseUrl: `${BASE}feed.json` });

/** Moments at which calendars go wrong. */
const moments = [
  '2026-11-23T15:00:00Z',
  '2026-10-31T23:59:00-04:00', // The clock goes back that night.
  '2027-03-13T22:00:00-05:00', // It goes forward that night.
  '2027-03-14T06:59:59Z', // The last second before it does.
  '2026-12-31T23:30:00-05:00', // Already the next year in UTC.
  '2028-02-28T12:00:00Z',
  '2041-07-03T12:00:00Z',
];

describe('the clinic', () => {
  const now = Date.parse(moments[0]!);
  let feed: Feed;
  before(() => {
    ({ feed } = read(now));
  });
  const byName = (name: string): Therapist | undefined =>
    feed.therapists.find((therapist) => therapist.name === name);
  /** Where they are licensed, or, in training, where their supervisor is. */
  const licensedIn = ({ licenses, supervisor }: Therapist): string[] =>
    (licenses ?? byName(supervisor ?? '')?.licenses ?? []).map(({ state }) => state!);

  it('has forty people, each with an id of their own', () => {
    expect(new Set(feed.therapists.map(({ id }) => id)).size).to.equal(40);
  });

  for (const moment of moments) {
    describe(`at ${moment}`, () => {
      const at = { now: Date.parse(moment) };
      let therapists: Therapist[];
      before(() => {
        therapists = read(at.now).feed.therapists;
      });

      it('is read without a problem', () => {
        expect(read(at.now).problems).to.eql([]);
      });

      it('has free times ahead, each within the usual hours on the clock of who offers it', () => {
        const offering = therapists.filter(({ availability }) => availability?.slots);
        expect(offering).to.have.length(35);
        for (const { id, availability } of offering) {
          const { weekly, slots, slotMinutes, timeZone = 'America/New_York' } = availability!;
          expect(slots, id).not.to.eql([]);
          for (const slot of slots!) {
            expect(Date.parse(slot), slot).to.be.within(at.now, at.now + 24 * DAY);
            const start = wallClock(slot, timeZone);
            const end = wallClock(Date.parse(slot) + slotMinutes! * 60_000, timeZone);
            const fits = weekly!.some(
              ({ days, from, to }) =>
                days!.includes(start.day) && from! <= start.time && end.time <= to!,
            );
            expect(fits, `${id} ${slot}`).to.equal(true);
            expect(slot.slice(11, 16), slot).to.equal(start.time);
          }
        }
      });

      it('is believed, but for the one old fact of each kind that it has on purpose', () => {
        const doubted = (believed: (therapist: Therapist) => boolean) =>
          therapists.filter((therapist) => !believed(therapist)).map(({ id }) => id);
        expect(doubted((t) => !t.accepting || !!acceptingStatus(t, at))).to.eql(['emre-yildiz']);
        expect(doubted((t) => !t.licenses || !!licenseChecked(t, at))).to.eql(['dee-whitlock']);
        expect(
          doubted((t) => !t.availability?.slots || isFresh(t.availability.asOf, 'openings', at)),
        ).to.eql(['hollis-brandt']);
      });
    });
  }

  it('offers tomorrow what it offers today for later', () => {
    const slots = (at: number) => read(at).feed.therapists.map((t) => t.availability?.slots ?? []);
    const tomorrow = slots(now + DAY);
    const later = slots(now).map((times) => times.filter((s) => Date.parse(s) > now + 2 * DAY));
    for (const [index, times] of later.entries()) expect(tomorrow[index]).to.include.members(times);
  });

  it('says of everyone that they are fiction', () => {
    for (const { name, source } of feed.therapists) expect(source, name).to.match(/^Fiction/);
  });

  it('leads nowhere but to its own site, and calls nobody', () => {
    const text = JSON.stringify(feed);
    for (const [url] of text.matchAll(/\w+:\/\/[^"]+/g))
      expect(url).to.match(/^https:\/\/clinic\./);
    const phones = feed.therapists.map(({ phone }) => phone).filter(Boolean);
    expect(new Set(phones).size).to.equal(phones.length);
    for (const phone of [...phones, feed.organization!.phone]) {
      expect(phone).to.match(/^\(\d{3}\) 555-01\d\d$/);
    }
    expect(text).not.to.contain('"npi"');
  });

  it('keeps to the vocabulary', () => {
    const lists: Partial<Record<FacetId, (therapist: Therapist) => (string | undefined)[]>> = {
      concern: (t) => t.concerns ?? [],
      approach: (t) => t.approaches ?? [],
      session: (t) => t.sessions ?? [],
      age: (t) => t.ages ?? [],
      mode: (t) => [...(t.modes ?? []), ...(t.consultation?.channels ?? [])],
      payer: (t) => t.insurance?.map(({ payer }) => payer) ?? [],
      payment: (t) => t.payment ?? [],
      gender: (t) => t.identity?.genders ?? [],
      ethnicity: (t) => t.identity?.ethnicities ?? [],
      sexuality: (t) => t.identity?.sexualities ?? [],
      faith: (t) => t.identity?.faiths ?? [],
      affirming: (t) => t.affirming ?? [],
      profession: (t) => [t.profession],
      service: (t) => t.services ?? [],
      style: (t) => t.styles ?? [],
      'care-level': (t) => t.careLevels ?? [],
      access: (t) => t.locations?.flatMap(({ accessibility = [] }) => accessibility) ?? [],
    };
    for (const [facet, list] of Object.entries(lists)) {
      const values = new Set(feed.therapists.flatMap(list).filter((value) => value !== undefined));
      expect(facetValues(facet as FacetId), facet).to.include.members([...values]);
      expect(values.size, facet).to.be.above(1);
    }
    expect(Object.keys(feed.labels)).to.eql(['plan']);
  });

  it('lets nobody practice where they have no license', () => {
    for (const therapist of feed.therapists) {
      const { id, telehealthStates = [], locations = [] } = therapist;
      const offices = locations.map(({ state }) => state!);
      expect(licensedIn(therapist), id).to.include.members([...telehealthStates, ...offices]);
    }
  });

  it('gives everyone the license of their profession, in its words', () => {
    const types: Record<string, RegExp> = {
      psychologist: /Psychologist/,
      'clinical-social-worker': /Clinical Social Worker/,
      'marriage-family-therapist': /(Marriage and|Marital and) Family Therapist/,
      'professional-counselor': /Counselor|Creative Arts Therapist/,
      psychiatrist: /Physician/,
      'psychiatric-nurse': /Nurse/,
      associate: /Master Social Worker/,
    };
    for (const { id, profession, licenses = [] } of feed.therapists) {
      for (const { type } of licenses) expect(type, id).to.match(types[profession!]!);
      expect(licenses.length > 0, id).to.equal(profession !== 'trainee' && id !== 'marlo-finch');
    }
  });

  it('has a supervisor in the clinic for whoever is in training, and for nobody else', () => {
    const supervised = feed.therapists.filter(({ supervisor }) => supervisor);
    expect(supervised.map(({ profession }) => profession)).to.eql(['trainee', 'associate']);
    for (const { supervisor } of supervised)
      expect(byName(supervisor!), supervisor).to.be.an('object');
  });

  it('asks more for a couple than for one, and less for training', () => {
    const fee = (t: Therapist, kind: string) => t.fees?.find((f) => f.for === kind)?.amount;
    const inTraining = (t: Therapist) => t.supervisor !== undefined;
    const alone = feed.therapists.filter((t) => fee(t, 'individual') !== undefined);
    for (const t of alone) {
      expect(fee(t, 'couple') ?? Infinity, t.id).to.be.above(fee(t, 'individual')!);
      expect(t.slidingScale?.min ?? 0, t.id).to.be.below(fee(t, 'individual')!);
    }
    const most = Math.max(...alone.filter(inTraining).map((t) => fee(t, 'individual')!));
    const least = alone.filter((t) => !inTraining(t)).map((t) => fee(t, 'individual')!);
    expect(most).to.be.below(Math.min(...least));
  });

  it('is where its ZIP codes are', async () => {
    const places = await loadPlaces();
    for (const { id, locations = [] } of feed.therapists) {
      for (const { postalCode, state, lat, lon } of locations) {
        const zip = places.zip(postalCode!)!;
        expect(zip.state, id).to.equal(state);
        if (lat !== undefined) expect(miles(zip, { lat, lon: lon! }), id).to.be.below(1.5);
      }
    }
  });

  it('has a portrait drawn for every photo, said to be drawn, and no two alike', () => {
    const pictured = feed.therapists.filter(({ photo }) => photo);
    expect(pictured.map(({ id }) => id)).to.have.members(portraitIds);
    const drawings = pictured.map(({ id, name, photo }) => {
      expect(photo!.url).to.equal(`${BASE}portraits/${id}.svg`);
      expect(photo!.alt).to.match(new RegExp(`^Drawn portrait of ${name}: .+\\.$`));
      const svg = portrait({ id })!;
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.querySelector('parsererror'), id).to.equal(null);
      expect(svg, id).not.to.match(/undefined|NaN/);
      return svg;
    });
    expect(new Set(drawings).size).to.equal(34);
    expect(portrait({ id: 'marlo-finch' })).to.equal(undefined);
  });

  it('takes another place for its pictures and pages', () => {
    const { therapists } = clinicFeed({ now, base: '/clinic/' });
    expect(therapists[0]!.photo!.url).to.equal('/clinic/portraits/ifeoma-castellanos.svg');
    expect(therapists[0]!.consultation!.booking!.url).to.equal(
      '/clinic/book/ifeoma-castellanos.html',
    );
  });
});

/** What a wall clock shows, by `Intl` alone: the weekday as feeds write it, and the time. */
function wallClock(at: string | number, timeZone: string): { day: 'mon'; time: string } {
  const date = new Date(at);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(date);
  return {
    day: part({ weekday: 'short' }).toLowerCase() as 'mon',
    time: part({ hour: '2-digit', minute: '2-digit' }),
  };
}
