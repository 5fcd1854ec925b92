import { expect } from '@open-wc/testing';
import { bookingMethodOf } from '../../src/booking/method.js';
import { createDirectory } from '../../src/directory/index.js';
import { parseFeed } from '../../src/feed/parse.js';
import { cardView } from '../../src/views/card.js';
import { profileView } from '../../src/views/profile.js';

/** What is left out takes along what it qualifies: nothing is claimed that was not written. */

const now = Date.parse('2026-11-21T12:00:00Z');
const baseUrl = 'https://clinic.example/data/feed.json';

/** What becomes of a record, beside the feed's own fields. */
function read(record: Record<string, unknown>, around: Record<string, unknown> = {}) {
  const { feed, problems } = parseFeed(
    { version: 1, ...around, therapists: [{ id: 'a', name: 'Ana', ...record }] },
    { now, baseUrl },
  );
  const { therapists, ...meta } = feed;
  const [therapist] = therapists;
  return {
    therapist,
    feed,
    text: JSON.stringify(therapist ?? null),
    told: problems.map(({ severity, path, reason }) => `${severity} ${path}: ${reason}`),
    card: therapist && cardView(therapist, undefined, meta, now),
    profile: therapist && profileView(therapist, undefined, meta, { now, timeZone: 'UTC' }),
    way: therapist && bookingMethodOf(therapist, meta, undefined),
  };
}

describe('a license', () => {
  const verifiedAt = '2026-11-12';
  const of = (license: Record<string, unknown>) =>
    read({ licenses: [{ state: 'CO', verifiedAt, ...license }] });

  it('counts as checked while it is in date, or names no last day', () => {
    for (const expires of ['2027-01-31', '12/31/2027', '2027/1/31', null, '', '  ', undefined]) {
      expect(of({ expires }).card!.licenseCheckedOn, String(expires)).to.equal(verifiedAt);
    }
  });

  it('is never checked after its last day, however that is written', () => {
    const days = ['2020-12-31', '12/31/2020', '12-31-2020', '2020/12/31', '2020-12-31T00:00:00Z'];
    for (const expires of days) {
      for (const name of ['expires', 'Expires', 'EXPIRES', 'expires_on', 'expiry', 'expiration']) {
        const { card } = of({ [name]: expires });
        const label = `${name}: ${expires}`;
        expect(card!.licenseCheckedOn, label).to.equal(undefined);
        expect(card!.licensedIn, label).to.eql([]);
      }
    }
    expect(of({ 'Expiration Date': '12/31/2020' }).card!.licensedIn).to.eql([]);
    expect(of({ validUntil: '12/31/2020' }).card!.licensedIn).to.eql([]);
  });

  it('is not checked by its own holder', () => {
    const licenses = [{ state: 'CO', verifiedAt }];
    const by = (name: string, organization: string) =>
      read({ name, licenses }, { organization: { name: organization } });
    for (const own of ['Ana Ruiz', 'Ana Ruiz Therapy, LLC', 'Practice of ana ruiz']) {
      const { card, profile, therapist, told } = by('Ana Ruiz', own);
      expect(card!.licenseCheckedOn, own).to.equal(undefined);
      expect(profile!.licenses[0]!.fresh, own).to.equal(false);
      const { counts } = createDirectory([therapist!]).search({ now });
      expect(counts.trust['license-checked'] ?? 0, own).to.equal(0);
      expect(told).to.eql([
        'warning therapists[0].licenses[0].verifiedAt: a check of one’s own license is no check: left out',
      ]);
    }
    for (const other of ['Harbor Counseling', 'Ruiz and Partners', '']) {
      expect(by('Ana Ruiz', other).card!.licenseCheckedOn, other).to.equal(verifiedAt);
    }
    expect(by('Ana', 'Ana Ruiz Therapy').card!.licenseCheckedOn).to.equal(verifiedAt);
  });

  it('is left out where nobody can read until when', () => {
    for (const expires of ['soon', '31.08.2027', '03/04/2027', '2027-02-30', 2027, true, {}]) {
      const { therapist, told } = of({ expires });
      expect(therapist!.licenses, JSON.stringify(expires)).to.eql([]);
      expect(told.at(-1)).to.equal(
        'warning therapists[0].licenses[0]: left out with its "expires"',
      );
    }
    expect(of({ expired: true }).therapist!.licenses).to.eql([]);
    expect(of({ expired: false }).card!.licenseCheckedOn).to.equal(verifiedAt);
  });

  it('is left out where something beside its date says that it no longer holds', () => {
    const off = [
      'expired',
      'Revoked',
      'inactive',
      'suspended',
      'lapsed',
      'Expired 2020',
      'Pending',
    ];
    const facts: Record<string, unknown>[] = [
      ...off.map((status) => ({ status })),
      ...[{ revoked: true }, { revoked: '2020-01-01' }, { suspended: 'yes' }, { lapsed: true }],
      ...[{ active: false }, { valid: 'no' }, { isActive: 0 }, { in_good_standing: false }],
    ];
    for (const fact of facts) {
      for (const expires of [undefined, '2099-01-01']) {
        const { therapist, told } = of({ ...fact, expires });
        expect(therapist!.licenses, JSON.stringify(fact)).to.eql([]);
        expect(told.at(-1)).to.include('licenses[0]: left out with its "expires"');
      }
    }
    for (const name of ['exp', 'exp_date', 'until', 'end', 'renewalDate', 'vence', 'vencimiento'])
      expect(of({ [name]: '12/31/2020' }).card!.licensedIn, name).to.eql([]);
    for (const fact of [
      ...[{ status: 'Active' }, { revoked: false }, { suspended: '' }, { active: 'since 2019' }],
      ...[{ valid: true }, { active: '' }, { expired: 'no' }, { status: '' }],
    ]) {
      const { card, told } = of(fact);
      expect(card!.licenseCheckedOn, JSON.stringify(fact)).to.equal(verifiedAt);
      expect(told).to.eql([]);
    }
  });

  it('of no state is not said to be checked', () => {
    const { card, profile, therapist, told } = read({ licenses: [{ number: '1', verifiedAt }] });
    expect(card!.licenseCheckedOn).to.equal(undefined);
    expect(profile!.licenses[0]).to.include({ number: '1', fresh: false });
    expect(
      createDirectory([therapist!]).search({ now }).counts.trust['license-checked'] ?? 0,
    ).to.equal(0);
    expect(told.at(-1)).to.include('licenses[0].verifiedAt: a check needs a state: left out');
  });

  it('tells how a date of the United States was read', () => {
    expect(of({ expires: '12/31/2027' }).told).to.eql([
      'warning therapists[0].licenses[0].expires: expected a date (2026-11-20), got "12/31/2027": read as "2027-12-31"',
    ]);
  });

  it('does not stand in for a list of such states that is there and empty', () => {
    for (const telehealthStates of [[], [''], [null]]) {
      const { profile } = read({ modes: ['video'], licenses: [{ state: 'CO' }], telehealthStates });
      expect(profile?.remoteIn ?? [], JSON.stringify(telehealthStates)).to.eql([]);
    }
  });

  it('does not stand in for states where a remote client may sit, under any spelling of those', () => {
    for (const name of ['telehealthStates', 'telehealth_states', 'Telehealth States']) {
      const { therapist } = read({ licenses: [{ state: 'CO' }], [name]: ['UT'] });
      expect(therapist!.telehealthStates, name).to.eql(['UT']);
    }
  });
});

describe('a fee', () => {
  const of = (fee: Record<string, unknown>, around = {}) => read({ fees: [fee] }, around);

  it('is shown as it is written', () => {
    for (const fee of [
      { amount: 100 },
      { amount: 100, currency: 'usd' },
      { amount: 100, for: 'Individual' },
      { amount: 100, for: 'Individual sessions' },
      { amount: 100, currency: '', for: null },
    ]) {
      expect(of(fee).card!.fee, JSON.stringify(fee)).to.eql({
        kind: 'individual',
        from: 100,
        to: 100,
      });
    }
  });

  for (const fee of [
    { amount: 100, currency: 'pounds' },
    { amount: 100, currency: 826 },
    { amount: 100, Currency: 'pounds' },
    { amount: 100, for: 'a pair of siblings' },
    { amount: 100, for: 7 },
    { amount: 100, amountMax: -1 },
    { amount: -1, amountMax: 180 },
    { amount: Infinity },
  ]) {
    it(`is left out with what cannot be read of it, and told: ${JSON.stringify(fee)}`, () => {
      const { therapist, card, profile, told } = of(fee);
      expect(therapist!.fees).to.eql([]);
      expect(card!.fee).to.equal(undefined);
      expect(profile!.fees).to.eql([]);
      expect(told.at(-1)).to.match(/^warning therapists\[0\]\.fees\[0\]: left out with its "/);
    });
  }

  it('keeps its own currency and kind and range under any spelling', () => {
    const { fees } = read({ fees: [{ amount: 100, Currency: 'EUR', For: 'couple' }] }).profile!;
    expect(fees[0]).to.include({ kind: 'couple', currency: 'EUR' });
    expect(of({ amount: 100, amount_max: 180 }).card!.fee).to.include({ from: 100, to: 180 });
  });

  it('and every other amount has no currency where the feed’s cannot be read', () => {
    const record = {
      fees: [{ amount: 100 }, { amount: 90, currency: 'EUR' }],
      consultation: { price: 20, minutes: 15 },
      slidingScale: { min: 40, note: 'Ask' },
    };
    for (const around of [{ currency: 'pounds' }, { Currency: 'pounds' }, { currency: 826 }]) {
      const { therapist, told } = read(record, around);
      expect(therapist!.fees).to.eql([{ amount: 90, currency: 'EUR' }]);
      expect(therapist!.consultation).to.eql({ minutes: 15 });
      expect(therapist!.slidingScale).to.eql({ note: 'Ask' });
      expect(told.slice(-3)).to.eql([
        'warning therapists[0].fees[0]: left out with the feed\'s "currency"',
        'warning therapists[0].consultation.price: left out with the feed\'s "currency"',
        'warning therapists[0].slidingScale.min: left out with the feed\'s "currency"',
      ]);
    }
    const free = read({ consultation: { price: 0 } }, { currency: 'pounds' });
    expect(free.therapist!.consultation).to.eql({ price: 0 });
    expect(read(record, { Currency: 'EUR' }).feed.currency).to.equal('EUR');
    expect(read(record, { currency: '' }).card!.fee).to.include({ from: 100 });
  });

  it('and a first call and a sliding scale are never shown in another currency than their own', () => {
    const names = ['currency', 'priceCurrency', 'feeCurrency', 'curr', 'ccy', 'moneda', 'Currency'];
    for (const name of names) {
      for (const code of ['GBP', 'pounds', 'XXX', 826]) {
        const label = `${name}: ${code}`;
        const { therapist, told } = read({
          consultation: { price: 20, minutes: 15, [name]: code },
          slidingScale: { min: 40, note: 'Ask', [name]: code },
        });
        expect(therapist!.consultation!.price, label).to.equal(undefined);
        expect(therapist!.slidingScale!.min, label).to.equal(undefined);
        expect(told.join(), label).to.include('consultation.price: left out with its "currency"');
        expect(told.join(), label).to.include('slidingScale.min: left out with its "currency"');
        const fees = of({ amount: 100, [name]: code }).profile!.fees;
        expect(
          fees.map((fee) => fee.currency),
          label,
        ).to.eql(code === 'GBP' ? ['GBP'] : []);
        const whole = read({
          fees: [{ amount: 100 }, { amount: 90, currency: 'EUR' }],
          consultation: { price: 20 },
          slidingScale: { min: 40 },
          [name]: code,
        });
        expect(
          whole.profile!.fees.map((fee) => fee.currency),
          label,
        ).to.eql(code === 'GBP' ? ['GBP', 'EUR'] : ['EUR']);
        expect(whole.card!.fee, label).to.equal(undefined);
        expect(whole.therapist!.consultation!.price, label).to.equal(undefined);
        expect(whole.therapist!.slidingScale!.min, label).to.equal(undefined);
      }
    }
    for (const currency of ['usd', '', null]) {
      const { therapist } = read({ consultation: { price: 20, currency }, currency });
      expect(therapist!.consultation!.price, String(currency)).to.equal(20);
    }
    const pounds = read({ consultation: { price: 20, currency: 'GBP' } }, { currency: 'GBP' });
    expect(pounds.therapist!.consultation!.price).to.equal(20);
    const own = read({ consultation: { price: 20, currency: 'USD' }, currency: 'GBP' });
    expect(own.therapist!.consultation!.price).to.equal(20);
    const free = read({ consultation: { price: 0, currency: 'GBP' } });
    expect(free.therapist!.consultation!.price).to.equal(0);
  });

  it('of a first call is free only where it is 0', () => {
    const priced = (price: unknown) => read({ consultation: { price } }).therapist?.consultation;
    expect(priced(0)).to.eql({ price: 0 });
    for (const price of [-1, NaN, Infinity, null, '', 'free?', '$0 copay', false, []]) {
      expect(priced(price)?.price, String(price)).to.equal(undefined);
    }
  });
});

describe('usual hours', () => {
  const weekly = [{ days: ['tue'], from: '09:00', to: '12:00' }];
  const slots = ['2026-11-24T16:00:00Z'];
  const at = { asOf: '2026-11-21T08:00:00Z' };
  const query = { now, timeZone: 'America/Denver', opening: { cells: ['tue-morning'] as const } };
  const found = ({ feed }: ReturnType<typeof read>) =>
    createDirectory(feed.therapists, {
      ...(feed.timeZone && { timeZone: feed.timeZone }),
    }).search({ ...query, opening: { cells: [...query.opening.cells] } });

  it('are searched by the clock that they name, or else the feed’s', () => {
    const own = read({ availability: { weekly, timeZone: 'America/Denver' } });
    expect(found(own).total).to.equal(1);
    expect(
      found(read({ availability: { weekly } }, { timeZone: 'America/Denver' })).total,
    ).to.equal(1);
    for (const name of ['timezone', 'TimeZone', 'time_zone', 'tz']) {
      const { therapist } = read({ availability: { weekly, [name]: 'Asia/Tokyo' } });
      expect(therapist!.availability!.timeZone, name).to.equal('Asia/Tokyo');
      expect(read({}, { [name]: 'Asia/Tokyo' }).feed.timeZone, name).to.equal('Asia/Tokyo');
    }
  });

  it('are left out where it cannot be read, and the slots, which are instants, stay', () => {
    const around = { timeZone: 'America/New_York' };
    for (const timeZone of ['Mountain', 'MST7', 7, {}]) {
      const { therapist, told } = read(
        { availability: { weekly, slots, timeZone, ...at } },
        around,
      );
      expect(therapist!.availability, JSON.stringify(timeZone)).to.eql({
        slots,
        timeZone: '',
        ...at,
      });
      expect(told.at(-1)).to.equal(
        'warning therapists[0].availability.weekly: left out with "timeZone"',
      );
    }
    const { therapist, told } = read({ availability: { weekly, slots } }, { timeZone: 'Mountain' });
    expect(therapist!.availability).to.eql({ slots });
    expect(told.at(-1)).to.equal(
      'warning therapists[0].availability.weekly: left out with the feed\'s "timeZone"',
    );
  });

  it('of the office, too, are left out where it cannot be read, be it the record’s own', () => {
    const hours = [{ days: ['mon'], from: '09:00', to: '17:00' }];
    const around = { timeZone: 'America/New_York' };
    for (const [record, feed] of [
      [{ availability: { weekly, timeZone: 'Mars' } }, around],
      [{ timeZone: 'Mars', availability: { weekly } }, around],
      [{ tz: 'Mars' }, around],
      [{ availability: { weekly } }, { timeZone: 'Mars' }],
      [{}, { timeZone: 'Mars' }],
    ] as const) {
      const { profile, told } = read({ hours, ...record }, feed);
      expect([profile!.hours, profile!.usual], JSON.stringify(record)).to.eql([[], []]);
      expect(told.at(-1)).to.match(
        /therapists\[0\]\.hours: left out with (the feed's )?"timeZone"/,
      );
    }
    for (const [record, zone] of [
      [{ timeZone: 'America/Denver', availability: { weekly } }, 'America/Denver'],
      [{ time_zone: 'America/Denver' }, 'America/Denver'],
      [{ timeZone: 'Mars', availability: { timeZone: 'Asia/Tokyo' } }, 'Asia/Tokyo'],
      [{ timeZone: '', availability: {} }, undefined],
    ] as const) {
      const { profile, therapist } = read({ hours, ...record }, around);
      expect(therapist!.availability?.timeZone, JSON.stringify(record)).to.equal(zone);
      expect(profile!.hours).to.have.length(1);
    }
  });

  it('are unknown, not in UTC, where nobody says by which clock', () => {
    const result = found(read({ availability: { weekly } }));
    expect([result.total, result.unknown.opening]).to.eql([0, 1]);
  });
});

it('a fact whose date cannot be read has none', () => {
  for (const asOf of ['lately', '2026-02-30', '2027-01-01', '03/04/2026']) {
    const { therapist, card } = read({
      accepting: { status: 'open', asOf },
      insurance: [{ payer: 'aetna', asOf }],
      availability: { slots: ['2026-11-24T16:00:00Z'], asOf },
      licenses: [{ state: 'CO', verifiedAt: asOf }],
      verifiedAt: asOf,
    });
    expect(therapist!.insurance).to.eql([{ payer: 'aetna' }]);
    expect(card!.accepting, asOf).to.equal(undefined);
    expect(card!.openings).to.eql([]);
    expect(card!.payers!.asOf).to.equal(undefined);
    expect(card!.licenseCheckedOn).to.equal(undefined);
    expect(card!.listingCheckedOn).to.equal(undefined);
  }
});

describe('a way to book', () => {
  const booking = { mode: 'request', endpoint: 'https://clinic.example/book' };
  const phone = '(555) 010-0100';

  it('of one’s own is never replaced by the practice’s because it cannot be read', () => {
    const own = { mode: 'request', endpoint: 'http://other.example/book' };
    expect(read({ phone, consultation: { booking: own } }, { booking }).way!.kind).to.equal(
      'phone',
    );
    const { endpoint } = read({ consultation: { booking: { mode: 'request' } } }, { booking })
      .way as { endpoint: string };
    expect(endpoint).to.equal(booking.endpoint);
  });

  it('is found under any spelling, so that who takes nobody is not asked', () => {
    const closed = { mode: 'closed' };
    for (const record of [
      { consultation: { booking: closed } },
      { Consultation: { booking: closed } },
      { consultation: { Booking: closed } },
      { consultation: { booking: { Mode: 'closed' } } },
    ]) {
      expect(read(record, { booking }).way!.kind, JSON.stringify(record)).to.equal('closed');
    }
  });
});

it('an insurance that is not in network is not listed, and told', () => {
  for (const out of [{ inNetwork: false }, { in_network: 'no' }, { isInNetwork: false }]) {
    const { therapist, told } = read({
      insurance: [{ payer: 'aetna', ...out }, { payer: 'cigna-evernorth' }],
    });
    expect(therapist!.insurance, JSON.stringify(out)).to.eql([{ payer: 'cigna-evernorth' }]);
    expect(told).to.eql(['warning therapists[0].insurance[0]: not in network: left out']);
  }
  for (const inNetwork of [true, 'yes', '', null]) {
    const { card } = read({ insurance: [{ payer: 'aetna', inNetwork }] });
    expect(card!.payers!.values, String(inNetwork)).to.eql(['aetna']);
  }
});

it('a practice is one under any spelling', () => {
  expect(read({ Kind: 'practice' }).card!.isPractice).to.equal(true);
});

describe('consent to be listed', () => {
  const names = [
    ...['listingConsent', 'ListingConsent', 'listing_consent', 'Listing consent?', 'list_consent'],
    ...['agreed_to_be_listed', 'Permission to list', 'listingPermission', 'Opted in'],
    ...['consent', 'Consent to be listed', 'consentToListing', 'directory-consent', 'hasConsented'],
  ];

  it('that is clearly given lists', () => {
    for (const name of names) {
      for (const yes of [true, 'yes', 'Yes', 'Y', 'true', 'TRUE', 1, '1', ' yes ', 'sí', null]) {
        expect(read({ [name]: yes }).therapist?.id, `${name}: ${yes}`).to.equal('a');
      }
    }
    expect(read({}).therapist?.id).to.equal('a');
    expect(read({ optOut: false, hidden: 'no' }).therapist?.id).to.equal('a');
    expect(read({ informedConsentUrl: '/consent.pdf' }).therapist?.id).to.equal('a');
  });

  it('is told how it was read', () => {
    expect(read({ listing_consent: 'yes' }).told).to.eql([
      'warning therapists[0].listing_consent: is read as "listingConsent": write that',
      'warning therapists[0].listingConsent: expected true or false, got "yes": read as true',
    ]);
  });

  it('that is refused, or cannot be read, takes the record, and is told', () => {
    const other = [false, 'no', 'No', 'N', 'false', 'False', 0, '0', 'pending', '', '?', 2, [], {}];
    for (const name of names) {
      for (const value of other) {
        const { therapist, told } = read({ [name]: value });
        const label = `${name}: ${JSON.stringify(value)}`;
        expect(therapist, label).to.equal(undefined);
        expect(told.at(-1), label).to.equal(
          'error therapists[0]: left out with its "listingConsent"',
        );
      }
    }
    for (const refusal of ['optOut', 'opted_out', 'doNotList', 'unlisted', 'Hidden', 'hide']) {
      expect(read({ [refusal]: 'yes' }).therapist, refusal).to.equal(undefined);
    }
  });

  it('is not asked of an empty cell of an opt-out', () => {
    for (const name of [
      'optOut',
      'hidden',
      'hide',
      'unlisted',
      'doNotList',
      'noListing',
      'deleted',
    ]) {
      for (const blank of ['', '  ', null]) {
        const { therapist, told } = read({ [name]: blank });
        expect(therapist?.id, name).to.equal('a');
        expect(told, name).to.eql([]);
      }
    }
  });

  it('is refused by a clear answer under other names, and by nothing else there', () => {
    const shown = [
      ...['published', 'publish', 'isPublic', 'public', 'visible', 'active', 'listed', 'listing'],
      ...['showInDirectory', 'display_in_directory', 'listing_consent_status', 'Show on website'],
    ];
    const gone = [
      ...['noListing', 'suppress', 'suppressed', 'exclude_from_directory', 'excluded', 'deleted'],
      ...['archived', 'private', 'isPrivate', 'notListed', 'removed', 'Draft'],
    ];
    for (const [names, no, yes] of [
      [shown, [false, 'no', 0], [true, 'yes', 1]],
      [gone, [true, 'yes', 1], [false, 'no', 0]],
    ] as const) {
      for (const name of names) {
        for (const value of no) {
          const { therapist, told } = read({ [name]: value });
          expect(therapist, `${name}: ${value}`).to.equal(undefined);
          expect(told.at(-1)).to.equal('error therapists[0]: left out with its "listingConsent"');
        }
        for (const value of yes) {
          expect(read({ [name]: value }).therapist?.id, `${name}: ${value}`).to.equal('a');
        }
      }
    }
    for (const status of ['hidden', 'Private', 'unlisted', 'archived', 'inactive', 'draft']) {
      expect(read({ status }).therapist, status).to.equal(undefined);
      expect(read({ visibility: status }).therapist, status).to.equal(undefined);
    }
    for (const privacy of [true, 'private']) {
      expect(read({ privacy }).therapist, String(privacy)).to.equal(undefined);
    }
    for (const record of [
      ...[{ privacy: false }, { privacy: 'We keep it private' }],
      ...[{ active: 'since 2019' }, { public: 'NYU' }, { status: 'Private practice' }],
      ...[{ private: 'parking' }, { listing: { page: 3 } }, { visible: '' }, { listed: [] }],
      ...[{ status: 'Not accepting new clients' }, { disabled: true }, { deleted: 'never' }],
    ]) {
      const { therapist, told } = read(record);
      expect(therapist?.id, JSON.stringify(record)).to.equal('a');
      expect(told).to.eql([]);
    }
    expect(read({ listingConsent: true, published: false }).therapist).to.equal(undefined);
  });

  it('counts as refused where two answers differ', () => {
    expect(read({ listingConsent: true, listing_consent: 'no' }).therapist).to.equal(undefined);
    expect(read({ listingConsent: true, listing_consent: 'yes' }).therapist?.id).to.equal('a');
  });
});

describe('an address to hide', () => {
  const office = {
    name: 'Home office',
    street: '4821 Tamarisk Way',
    city: 'Boulder',
    state: 'CO',
    postalCode: '80302-1234',
    lat: 40.017283,
    lon: -105.293641,
    mapUrl: 'https://maps.example/?q=40.017283,-105.293641',
    accessibility: ['wheelchair'],
  };
  const secrets = ['Tamarisk', '4821', '40.017283', '105.293641', '1234'];
  const names = [
    ...[
      'hideAddress',
      'hideaddress',
      'HideAddress',
      'hide_address',
      'hide-address',
      'Hide Address',
    ],
    ...['hide the address?', 'addressHidden', 'hidden', 'hide', 'privateAddress', 'HIDE STREET'],
  ];

  function isHidden({ therapist, text }: ReturnType<typeof read>, label: string) {
    for (const secret of secrets) expect(text, label).not.to.include(secret);
    expect(therapist!.locations![0], label).to.include({
      city: 'Boulder',
      state: 'CO',
      postalCode: '80302',
      hideAddress: true,
    });
  }

  it('is hidden in any spelling, with all that gives it away, and told', () => {
    for (const name of names) {
      for (const value of [true, 'yes', 'true', 'Y', 1, '1', 'x', 'maybe', '', 2, [], {}]) {
        const record = read({ locations: [{ ...office, [name]: value }] });
        const label = `${name}: ${JSON.stringify(value)}`;
        isHidden(record, label);
        expect(record.therapist!.locations![0]!.name).to.equal('Home office');
        expect(record.told.join(), label).to.include('hidden address published');
      }
    }
    for (const name of ['showAddress', 'publish_address', 'addressVisible', 'Address is public']) {
      isHidden(read({ locations: [{ ...office, [name]: 'no' }] }), name);
      const [shown] = read({ locations: [{ ...office, [name]: 'yes' }] }).therapist!.locations!;
      expect(shown!.street, name).to.equal(office.street);
    }
    isHidden(read({ locations: [{ ...office, 'Do not show address': 'x' }] }), 'Do not show');
    isHidden(
      read({ locations: [{ ...office, hideAddress: false, hide_address: 'yes' }] }),
      'two answers',
    );
  });

  it('may be asked for every office of a record, or of the feed', () => {
    for (const name of ['hideAddress', 'hide_address', 'Hide addresses', 'addressPrivate']) {
      const record = { locations: [office], streetAddress: office.street, latitude: office.lat };
      isHidden(read({ ...record, [name]: 'yes' }), name);
      isHidden(read({ locations: [office] }, { [name]: true }), `the feed’s ${name}`);
    }
    isHidden(read({ locations: [office], show_address: 'no' }), 'show_address');
    const shown = read({ locations: [office], show_address: 'yes', hideAddress: 'no' });
    expect(shown.therapist!.locations![0]!.street).to.equal(office.street);
  });

  it('is hidden by a clear answer under other names, and by nothing else there', () => {
    const shows = [
      ...['displayAddress', 'display_address', 'addressDisplay', 'publicAddress', 'showOnMap'],
      ...['addressListed', 'listAddress', 'show', 'display', 'public', 'isPublic', 'visible'],
    ];
    const hides = [
      ...['suppressAddress', 'withholdAddress', 'addressWithheld', 'maskAddress', 'omitAddress'],
      ...['concealAddress', 'noAddress', 'addressOnRequest', 'notPublic', 'Keep address private'],
    ];
    const kinds = ['addressVisibility', 'visibility'];
    for (const [names, wishes, others] of [
      [shows, [false, 'no', 'hidden'], [true, 'yes', '', '12 Elm St']],
      [hides, [true, 'yes', 'x'], [false, 'no']],
      [kinds, ['hidden', 'private', false], ['public', 'yes', '', 'see our policy']],
      [
        ['privacy', 'addressPrivacy'],
        ['hidden', 'private', true],
        ['public', false, '', 'policy'],
      ],
    ] as const) {
      for (const name of names) {
        for (const value of wishes) {
          const record = read({ locations: [{ ...office, [name]: value }] });
          isHidden(record, `${name}: ${value}`);
          expect(record.told.join()).to.include('hidden address published');
        }
        for (const value of others) {
          const [shown] = read({ locations: [{ ...office, [name]: value }] }).therapist!.locations!;
          expect(shown!.street, `${name}: ${value}`).to.equal(office.street);
        }
      }
    }
    for (const other of [{ maskRequired: true }, { listPrice: 0 }, { no: 1 }, { mask: true }]) {
      const [shown] = read({ locations: [{ ...office, ...other }] }).therapist!.locations!;
      expect(shown!.street, JSON.stringify(other)).to.equal(office.street);
    }
  });

  it('may be asked under other names for every office, too, and in the privacy settings', () => {
    const wishes = [
      ...[{ displayAddress: false }, { publicAddress: 'no' }, { suppressAddress: true }],
      ...[{ privacy: { hideAddress: true } }, { settings: { hide_address: true } }],
      ...[{ showAddresses: false }, { addressPrivacy: 'private' }],
      ...[{ settings: { address_visible: false } }, { privacy: { address: 'hidden' } }],
    ];
    for (const wish of wishes) {
      isHidden(read({ ...wish, locations: [office] }), JSON.stringify(wish));
      isHidden(read({ locations: [office] }, wish), `the feed’s ${JSON.stringify(wish)}`);
    }
    isHidden(
      read({ locations: [office] }, { organization: { hideAddress: true } }),
      'organization',
    );
    for (const wish of [{ displayAddress: office.street }, { settings: { showAddress: 'yes' } }]) {
      const { therapist } = read({ ...wish, locations: [office] });
      expect(therapist!.locations![0]!.street).to.equal(office.street);
    }
  });

  it('takes along what repeats it elsewhere', () => {
    const hidden = { street: '12 Elm St', city: 'Boulder', hideAddress: true };
    const maps = [
      ...['https://maps.example/x', 'https://other.example/map/3', 'https://www.bing.com/maps?q=1'],
      ...['https://www.mapquest.com/x', 'https://maps.app.goo.gl/x', 'https://x.example/12-elm-st'],
    ];
    const blog = { label: 'My blog', url: 'https://ana.example/roadmap' };
    const record = read({
      locations: [{ ...hidden, name: 'Elm Office' }],
      url: 'https://www.google.com/maps/place/x',
      links: [
        ...maps.map((url) => ({ url })),
        { label: 'At 12 Elm', url: 'https://a.example/' },
        blog,
      ],
      location: { street: '12 Elm St' },
      where: 'second floor',
      note: 'Ring at 12 Elm St.',
      tag: 'calm',
    });
    expect(record.therapist).to.eql({
      id: 'a',
      name: 'Ana',
      locations: [{ city: 'Boulder', hideAddress: true }],
      links: [blog],
      tag: 'calm',
    });
    for (const name of ['Suite Office', 'The St. Ave office']) {
      const { therapist } = read({
        locations: [{ ...hidden, street: '12 The Elm St, Suite 5', name }],
      });
      expect(therapist!.locations![0]!.name).to.equal(name);
    }
  });

  it('takes a name along that gives it away', () => {
    for (const name of ['4821 Tamarisk', 'Tamarisk House', '4821 Tamarisk Way, rear']) {
      isHidden(read({ locations: [{ ...office, name, hideAddress: true }] }), name);
    }
  });

  it('takes a link to a map along, and no other', () => {
    const map = 'https://www.google.com/maps/place/40.017283,-105.293641';
    const links = [{ label: 'Way', url: map }, { url: 'https://maps.apple.com/?ll=40.017283' }];
    const mine = { label: 'Roadmap for grief', url: 'https://mapleton.example/grief' };
    const record = read({ locations: [{ ...office, hideAddress: true }], links: [...links, mine] });
    isHidden(record, 'links');
    expect(record.therapist!.links).to.eql([mine]);
    expect(record.told.at(-1)).to.include('a link to a map is left out with the hidden address');
    expect(read({ locations: [office], links }).therapist!.links).to.have.length(2);
  });

  it('is shown where nothing asks to hide it', () => {
    for (const value of [false, 'no', 'No', 'N', 'false', 0, '0', null]) {
      for (const name of names) {
        const [shown] = read({ locations: [{ ...office, [name]: value }] }).therapist!.locations!;
        expect(shown, `${name}: ${value}`).to.include({ street: office.street, lat: office.lat });
      }
    }
    const parking = read({ locations: [{ ...office, privateParking: true }] });
    expect(parking.therapist!.locations![0]!.street).to.equal(office.street);
  });
});

describe('a therapy that tries to change who someone is', () => {
  const refused = [
    'Conversion Therapy',
    'conversion-therapy',
    'reparative_therapy',
    'Reparative therapy for men',
    'Sexual orientation change efforts (SOCE)',
    'Gender identity change therapy',
    'Gender conversion therapy',
    'Unwanted same-sex attraction',
    'Healing from unwanted same-sex attraction',
    'SAFE-T: sexual attraction fluidity exploration',
    'Ex-gay ministry',
    'Terapia de conversión',
    'Terapia reparativa',
    'Reorientación sexual',
    'Atracción no deseada hacia el mismo sexo',
  ];

  it('is neither shown nor offered, and the publisher reads why', () => {
    for (const name of refused) {
      const { therapist, feed, told } = read({
        approaches: ['cbt', name],
        concerns: [name, 'grief'],
      });
      expect(therapist!.approaches, name).to.eql(['cbt']);
      expect(therapist!.concerns, name).to.eql(['grief']);
      expect(JSON.stringify(feed), name).not.to.include(name);
      const { values } = createDirectory([therapist!]).info();
      expect(Object.keys(values.approach), name).to.eql(['cbt']);
      expect(told, name).to.have.length(2);
      expect(told[0], name).to.match(/^warning .*change sexual orientation.*: left out$/);
    }
  });

  it('is known by its label too', () => {
    const services = [{ id: 'rt', label: 'Reparative therapy' }, 'therapy'];
    const { therapist, feed } = read({ services });
    expect(therapist!.services).to.eql(['therapy']);
    expect(feed.labels).to.eql({});
  });

  it('is not confused with help for those it harmed, nor with other words', () => {
    const kept = [
      'Survivors of conversion therapy',
      'Recovery from conversion therapy',
      'Trauma after reparative therapy',
      'Sobrevivientes de terapias de conversión',
      'Conversion disorder',
      'Religious conversion',
      'Name and gender change letters',
      'Career change coaching',
      'Identity and life change',
      'Gender-affirming care',
      'Sexual orientation',
      'Same-sex couples',
    ];
    const { therapist, told } = read({ concerns: kept });
    expect(therapist!.concerns).to.have.length(kept.length);
    expect(told).to.eql([]);
  });
});
