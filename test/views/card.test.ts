import { expect } from '@open-wc/testing';
import { format } from '../../src/i18n/format.js';
import { cardView } from '../../src/views/card.js';
import type { Therapist } from '../../src/feed/index.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const view = (therapist: Partial<Therapist>, hit?: Parameters<typeof cardView>[1]) =>
  cardView({ id: 'a', name: 'Ana Ruiz', ...therapist }, hit, { currency: 'USD' }, now);

describe('a card', () => {
  it('of someone who says nothing but a name claims nothing', () => {
    expect(view({})).to.deep.include({
      chips: [],
      fee: undefined,
      meets: undefined,
      openings: [],
      accepting: undefined,
      licenseCheckedOn: undefined,
      listedOn: undefined,
    });
  });

  it('says how one meets, and nothing of a way that nobody knows', () => {
    const meets = (...modes: string[]) => view({ modes }).meets;
    expect(meets('video')).to.eql({ remote: true, inPerson: false });
    expect(meets('walk-and-talk')).to.eql({ remote: false, inPerson: true });
    expect(meets('in-person', 'phone')).to.eql({ remote: true, inPerson: true });
    expect(meets('by-kite')).to.equal(undefined);
    expect(meets('by-kite', 'video')).to.eql({ remote: true, inPerson: undefined });
    expect(meets('by-kite', 'in-person')).to.eql({ remote: false, inPerson: true });
  });

  it('draws initials from the words that name', () => {
    const people = {
      'Ana Ruiz': 'AR',
      'Ana María de la Ruiz': 'AR',
      'Dr. Ana Ruiz': 'AR',
      'Dra. Ana Ruiz, LCSW, PhD': 'AR',
      'Ana Ruiz LPC-S': 'AR',
      'ANA RUIZ': 'AR',
      'Ruiz, Ana': 'RA',
      'Robert (Bob) King Jr.': 'RK',
      'Robert King III': 'RK',
      'Sean McDonald': 'SM',
      'Sean Mc Carthy': 'SM',
      'Mc Lee': 'ML',
      'Ana St. John': 'AS',
      'Winnie Lam Wing-yan': 'WW',
      '“Bo” Lind': 'BL',
      'The Center for Hope': 'CH',
      'Dr. Phil': 'P',
      'Dr.': 'D',
      'La Toya Jackson': 'LJ',
      'A. B. Lee': 'AL',
      Cher: 'C',
      'Éva Ötvös': 'ÉÖ',
      '王 小明': '王小',
      'رنا شحادة': 'رش',
      'Rana Shehadi رنا شحادة': 'RS',
      '王小明 Xiaoming Wang': '王',
      '𝒜na Ruiz': '𝒜R',
      '123': '?',
      The: 'T',
    };
    const practices = {
      'The Center for Hope': 'CH',
      'Center for Mind and Body': 'CM',
      'A Better Way Counseling': 'BW',
      'Bright Minds Counseling, PLLC': 'BM',
      'Bright Minds LLC': 'BM',
      'Harbor & Elm': 'HE',
      'Hope & Healing of Denver, Inc.': 'HH',
      '3rd Street Therapy': 'ST',
      Lantern: 'L',
      'Centro de la Familia': 'CF',
      'El Paso Counseling': 'EP',
      'The The': 'TT',
    };
    for (const [name, initials] of Object.entries(people)) {
      expect(view({ name }).initials, name).to.equal(initials);
    }
    for (const [name, initials] of Object.entries(practices)) {
      expect(view({ name, kind: 'practice' }).initials, name).to.equal(initials);
    }
  });

  it('draws the same initials on a device in Turkish', () => {
    const { toLocaleUpperCase } = String.prototype;
    String.prototype.toLocaleUpperCase = function (locales = 'tr') {
      return toLocaleUpperCase.call(this, locales);
    };
    try {
      expect(view({ name: 'iris novak' }).initials).to.equal('IN');
    } finally {
      Object.assign(String.prototype, { toLocaleUpperCase });
    }
  });

  it('has one of six tints, always the same for a name', () => {
    const names = Array.from({ length: 200 }, (_, i) => `Name ${i} Ruiz`);
    const tints = new Set(names.map((name) => view({ name }).tint));
    expect([...tints].sort()).to.eql([0, 1, 2, 3, 4, 5]);
    expect(view({ name: 'Ana Ruiz' }).tint).to.equal(view({ name: 'Ana Ruiz' }).tint);
  });

  it('says of the kinds of sessions the first three', () => {
    const sessions = ['individual', 'couple', 'family', 'group', 'intensive'];
    expect(view({ sessions }).chips.map(({ value }) => value)).to.eql(sessions.slice(0, 3));
  });

  it('shows what was asked for first, once, and no more than there is room for', () => {
    const { chips, chipsInAll } = view(
      {
        concerns: ['anxiety', 'grief', 'trust', 'sleep'],
        approaches: ['cbt', 'emdr', 'act'],
        sessions: ['individual', 'couple'],
      },
      { reasons: [{ reason: 'facet', facet: 'concern', value: 'grief', role: 'any' }] },
    );
    expect(chips.map(({ value, hit }) => `${value}${hit ? '!' : ''}`)).to.eql([
      'grief!',
      'anxiety',
      'trust',
      'cbt',
      'emdr',
    ]);
    expect(chipsInAll, 'the fourth concern, an approach and two kinds of sessions too').to.equal(9);
  });

  it('does not show a status that is too old, or has no date', () => {
    expect(view({ accepting: { status: 'open', asOf: '2026-11-20' } }).accepting?.status).to.equal(
      'open',
    );
    expect(view({ accepting: { status: 'open', asOf: '2026-09-01' } }).accepting).to.equal(
      undefined,
    );
    expect(view({ accepting: { status: 'open' } }).accepting).to.equal(undefined);
  });

  it('does not show openings of the day before yesterday', () => {
    const slots = ['2026-11-24T16:00:00Z'];
    const fresh = { slots, asOf: '2026-11-23T08:00:00Z' };
    expect(view({ availability: fresh }).openings).to.eql([Date.parse(slots[0]!)]);
    expect(view({ availability: { slots, asOf: '2026-11-21T08:00:00Z' } }).openings).to.eql([]);
  });

  describe('of first calls', () => {
    const slots = ['2026-11-24T16:00:00Z', '2026-11-24T16:20:00Z'];
    const asOf = '2026-11-23T08:00:00Z';
    const endpoint = 'https://calls.example/';
    type Booking = NonNullable<NonNullable<Therapist['consultation']>['booking']>;
    const booked = (booking: Booking, more: Partial<Therapist> = {}) =>
      view({ phone: '(303) 555-0100', consultation: { booking, slots, asOf }, ...more });

    it('shows those that are listed, apart from sessions', () => {
      const availability = { slots: ['2026-11-25T01:00:00Z'], asOf };
      const { calls, openings } = booked({ mode: 'slots', endpoint }, { availability });
      expect(calls).to.eql(slots.map((slot) => Date.parse(slot)));
      expect(openings).to.eql([Date.parse('2026-11-25T01:00:00Z')]);
    });

    it('opens the form at one, leads to the scheduler, or only tells', () => {
      expect(booked({ mode: 'slots', endpoint }).callsLead).to.equal('form');
      const href = 'https://scheduler.example/';
      expect(booked({ mode: 'link', url: href }).callsLead).to.eql({ href });
      for (const mode of ['phone', 'request', 'waitlist'] as const) {
        const { calls, callsLead } = booked({ mode, endpoint });
        expect(callsLead, mode).to.equal(undefined);
        expect(calls, mode).to.have.length(2);
      }
    });

    it('shows none of someone who takes no first calls', () => {
      const closed = { status: 'closed', asOf: '2026-11-20' } as const;
      expect(booked({ mode: 'closed' }).calls).to.eql([]);
      expect(booked({ mode: 'slots', endpoint }, { accepting: closed }).calls).to.eql([]);
    });
  });

  it('takes a date for the day that was written, wherever the visitor is', () => {
    const { licenseCheckedOn } = view({ licenses: [{ state: 'CO', verifiedAt: '2026-11-03' }] });
    for (const timeZone of ['Pacific/Honolulu', 'America/Denver', 'UTC', 'Asia/Tokyo']) {
      expect(format('en-US').day(licenseCheckedOn!, now, timeZone), timeZone).to.match(/^Nov\s3$/);
    }
  });

  it('dates insurance by what holds for all of it', () => {
    const dated = view({
      insurance: [
        { payer: 'aetna', asOf: '2026-11-03' },
        { payer: 'cigna', asOf: '2026-10-01' },
      ],
    }).payers;
    expect(dated?.values).to.eql(['aetna', 'cigna-evernorth']);
    expect(dated?.asOf).to.equal('2026-10-01');
    const partly = view({
      insurance: [{ payer: 'aetna', asOf: '2026-11-03' }, { payer: 'cigna' }],
    });
    expect(partly.payers?.asOf).to.equal(undefined);
  });

  it('names the fee for what it is', () => {
    expect(view({ fees: [{ for: 'couple', amount: 200 }] }).fee).to.include({
      kind: 'couple',
      from: 200,
    });
  });
});
