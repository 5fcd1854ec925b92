import { expect } from '@open-wc/testing';
import { acceptingStatus, licenseChecked, servedStates } from '../../src/directory/index.js';
import type { FacetId } from '../../src/vocabulary/facets.js';
import { daysAgo, NOW, search, whoFits, type Records } from '../helpers/directory.js';

const HOUR = 3_600_000;
const at = { now: NOW };

/** Whether a record made from a date has a value, for dates of several ages. */
function holds(
  facet: FacetId,
  value: string,
  record: (date: string) => Records[string],
  days: number,
): boolean {
  return (
    whoFits({ a: record(daysAgo(days)) }, { facets: { [facet]: { any: [value] } } }).length > 0
  );
}

describe('facts that grow old', () => {
  const cases: [string, FacetId, string, (date: string) => Records[string], number][] = [
    ['a status', 'accepting', 'open', (asOf) => ({ accepting: { status: 'open', asOf } }), 30],
    [
      'a license check',
      'trust',
      'license-checked',
      (verifiedAt) => ({ licenses: [{ state: 'NY', verifiedAt }] }),
      90,
    ],
    ['a listing check', 'trust', 'listing-checked', (verifiedAt) => ({ verifiedAt }), 30],
  ];
  for (const [what, facet, value, record, days] of cases) {
    it(`believes ${what} for ${days} days, and not an hour longer`, () => {
      expect(holds(facet, value, record, days)).to.be.true;
      expect(holds(facet, value, record, days + 1 / 24)).to.be.false;
    });

    it(`believes no ${what} of the future, but allows for another zone’s today`, () => {
      expect(holds(facet, value, record, -1)).to.be.true;
      expect(holds(facet, value, record, -1 - 1 / 24)).to.be.false;
    });
  }

  it('believes no status without a date', () => {
    expect(acceptingStatus({ id: 'a', name: 'A', accepting: { status: 'open' } }, at)).to.equal(
      undefined,
    );
  });

  it('takes the ages a partner gives', () => {
    const records = { a: { accepting: { status: 'open' as const, asOf: daysAgo(40) } } };
    const facets = { accepting: { any: ['open'] } };
    expect(whoFits(records, { facets }, { ages: { accepting: 45 } })).to.have.length(1);
    expect(whoFits(records, { facets }, { ages: { license: 45 } })).to.have.length(0);
  });
});

describe('licenses', () => {
  const license = (expires: string | undefined, verifiedAt = daysAgo(1)) => ({
    id: 'a',
    name: 'A',
    licenses: [{ state: 'NY', verifiedAt, ...(expires && { expires }) }],
  });

  it('count until the end of their last day', () => {
    const therapist = license('2026-11-23');
    const midnight = Date.parse('2026-11-24T00:00:00Z');
    expect(licenseChecked(therapist, { now: midnight - 1 })?.state).to.equal('NY');
    expect(licenseChecked(therapist, { now: midnight })).to.equal(undefined);
    expect(servedStates(therapist, midnight - 1)).to.deep.equal(['NY']);
    expect(servedStates(therapist, midnight)).to.deep.equal([]);
  });

  it('count where no last day is named', () => {
    expect(licenseChecked(license(undefined), at)?.state).to.equal('NY');
  });

  it('are shown by the one that was checked last', () => {
    const licenses = [
      { state: 'NY', verifiedAt: daysAgo(20) },
      { state: 'NJ', verifiedAt: daysAgo(10) },
      { state: 'CT', verifiedAt: daysAgo(5), expires: '2026-11-01' },
    ];
    expect(licenseChecked({ licenses }, at)?.state).to.equal('NJ');
  });
});

describe('facts that follow from others', () => {
  it('has insurance count as in-network, and a sliding scale as one', () => {
    const records = {
      a: { insurance: [{ payer: 'aetna' }], slidingScale: { min: 40 }, payment: ['eap'] },
    };
    expect(Object.keys(search(records).counts.payment).sort()).to.deep.equal([
      'eap',
      'in-network',
      'sliding-scale',
    ]);
  });

  it('tells a free first call from a paid one and from one of unknown price', () => {
    const records = {
      free: { consultation: { price: 0 } },
      paid: { consultation: { price: 30 } },
      unsaid: { consultation: { channels: ['video'] } },
    };
    expect(search(records).counts.consultation).to.deep.equal({ free: 1, paid: 1, video: 1 });
  });

  it('gathers accessibility from every office', () => {
    const records = {
      a: { locations: [{ accessibility: ['wheelchair'] }, { accessibility: ['low-vision'] }] },
    };
    const facets = { access: { must: ['wheelchair', 'low-vision'] } };
    expect(whoFits(records, { facets })).to.have.length(1);
  });

  it('sees a film', () => {
    const records = { a: { video: { url: 'https://example.org/film.mp4' } }, b: {} };
    expect(whoFits(records, { facets: { trust: { any: ['has-video'] } } })).to.deep.equal(['a']);
  });

  it('keeps an hour’s difference out of dates without a time', () => {
    const accepting = { status: 'open' as const, asOf: '2026-11-23' };
    const now = Date.parse('2026-11-23T00:00:00Z') - 5 * HOUR;
    expect(acceptingStatus({ id: 'a', name: 'A', accepting }, { now })).to.equal('open');
  });
});
