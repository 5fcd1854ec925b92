import { expect } from '@open-wc/testing';
import { daysAgo, idsOf, search, whoFits, type Records } from '../helpers/directory.js';

/** Denver, and what lies around it. */
const center = { lat: 39.75, lon: -105 };
const downtown = { lat: 39.75, lon: -104.99 };
const boulder = { lat: 40.02, lon: -105.29 };
const near = { state: 'CO', ...center, radius: 10 };

const zips: Record<string, { zip: string; lat: number; lon: number; state: string }> = {
  '80202': { zip: '80202', ...downtown, state: 'CO' },
};
const options = { places: () => ({ zip: (code: string) => zips[code] }) };

describe('near', () => {
  it('finds offices within the circle, about 24 miles to Boulder', () => {
    const records = { downtown: { locations: [downtown] }, boulder: { locations: [boulder] } };
    expect(whoFits(records, { near })).to.deep.equal(['downtown']);
    expect(whoFits(records, { near: { ...near, radius: 25 } })).to.have.length(2);
  });

  it('takes 25 miles where no radius is given', () => {
    expect(
      whoFits({ boulder: { locations: [boulder] } }, { near: { state: 'CO', ...center } }),
    ).to.have.length(1);
  });

  it('goes by the state where there is no circle', () => {
    const records = { co: { locations: [{ state: 'CO' }] }, wy: { locations: [{ state: 'WY' }] } };
    expect(whoFits(records, { near: { state: 'co' } })).to.deep.equal(['co']);
  });

  it('finds who may serve the state remotely, however far their office is', () => {
    const records = {
      listed: { modes: ['video'], telehealthStates: ['CO'] },
      licensed: { modes: ['phone'], licenses: [{ state: 'CO' }] },
      elsewhere: { modes: ['video'], telehealthStates: ['WY'] },
    };
    expect(whoFits(records, { near })).to.deep.equal(['licensed', 'listed']);
  });

  it('goes by the licenses only where telehealth states are not listed', () => {
    const records = {
      a: { modes: ['video'], telehealthStates: ['WY'], licenses: [{ state: 'CO' }] },
    };
    expect(whoFits(records, { near })).to.have.length(0);
  });

  it('does not count an expired license', () => {
    const licenses = [{ state: 'CO', expires: daysAgo(10).slice(0, 10) }];
    const result = search({ a: { modes: ['video'], licenses } }, { near });
    expect(result.total).to.equal(0);
    expect(result.unknown).to.deep.equal({ near: 0 });
  });

  it('does not count an office of someone who only meets remotely', () => {
    expect(
      whoFits(
        { a: { modes: ['video'], telehealthStates: ['WY'], locations: [downtown] } },
        { near },
      ),
    ).to.have.length(0);
  });

  it('judges a record that lists no modes by its offices', () => {
    const records = { office: { locations: [downtown] }, remote: { telehealthStates: ['CO'] } };
    expect(whoFits(records, { near })).to.deep.equal(['office']);
  });

  it('is narrowed by the modes asked for', () => {
    const records = {
      a: { modes: ['in-person', 'video'], locations: [downtown], telehealthStates: ['WY'] },
      b: { modes: ['in-person', 'video'], locations: [boulder], telehealthStates: ['CO'] },
    };
    expect(whoFits(records, { near })).to.deep.equal(['a', 'b']);
    expect(whoFits(records, { near, facets: { mode: { any: ['video'] } } })).to.deep.equal(['b']);
    expect(
      whoFits(records, { near, facets: { mode: { avoid: ['phone', 'video'] } } }),
    ).to.have.length(0);
    expect(search(records, { near }).counts.mode).to.deep.equal({ 'in-person': 1, video: 1 });
  });

  describe('never takes a way of meeting that nobody knows for one in person, nor for a remote one', () => {
    const own = { modes: ['telehealth-ish'] };
    const places = { locations: [downtown], telehealthStates: ['CO'] };
    const elsewhere = { locations: [boulder], telehealthStates: ['WY'] };

    it('so that a place that either way would lead to stays unknown', () => {
      const { total, unknown } = search({ a: { ...own, ...places } }, { near });
      expect([total, unknown]).to.deep.equal([0, { near: 1 }]);
      const asked = { near: { ...near, orUnknown: true } };
      const [hit] = search({ a: { ...own, ...places } }, asked).hits;
      expect(hit!.reasons).to.deep.equal([]);
      expect(hit!.fit).to.equal(0);
      const { counts } = search({ a: { ...own, ...places } }, asked);
      expect(counts.mode).to.deep.equal({ 'telehealth-ish': 1 });
    });

    it('and one that neither would lead to is ruled out', () => {
      const { total, unknown } = search({ a: { ...own, ...elsewhere } }, { near });
      expect([total, unknown]).to.deep.equal([0, { near: 0 }]);
    });

    it('beside one that is known, which decides where it can', () => {
      const modes = ['in-person', 'telehealth-ish'];
      expect(whoFits({ a: { modes, ...places } }, { near })).to.deep.equal(['a']);
      const remote = { modes, locations: [boulder], telehealthStates: ['CO'] };
      expect(search({ a: remote }, { near }).unknown).to.deep.equal({ near: 1 });
    });
  });

  it('says what removing a mode would bring there', () => {
    const records = {
      a: { modes: ['in-person', 'video'], locations: [downtown], telehealthStates: ['WY'] },
    };
    const { nearMisses } = search(records, { near, facets: { mode: { any: ['video'] } } });
    expect(nearMisses).to.deep.equal([
      { ref: { filter: 'near' }, gain: 1 },
      { ref: { filter: 'facet', facet: 'mode', role: 'any' }, gain: 1 },
    ]);
  });

  describe('knows silence', () => {
    const silent: Records = {
      'office nowhere': { locations: [{ city: 'Denver' }] },
      'no office': { modes: ['in-person'] },
      'remote, state unsaid': { modes: ['video'] },
      'one far, one nowhere': { locations: [boulder, { city: 'Denver' }] },
    };
    for (const [what, record] of Object.entries(silent)) {
      it(`of ${what}`, () => {
        const { total, unknown } = search({ a: record }, { near });
        expect([total, unknown]).to.deep.equal([0, { near: 1 }]);
        expect(search({ a: record }, { near: { ...near, orUnknown: true } }).total).to.equal(1);
      });
    }

    it('and ends it with one office that is near', () => {
      expect(
        whoFits({ a: { locations: [{ city: 'Denver' }, downtown] } }, { near }),
      ).to.have.length(1);
    });
  });

  describe('places an office', () => {
    it('without coordinates at its ZIP', () => {
      const records = { a: { locations: [{ postalCode: '80202' }] } };
      expect(whoFits(records, { near }, options)).to.have.length(1);
      expect(whoFits(records, { near: { state: 'CO' } }, options)).to.have.length(1);
      expect(search(records, { near }).unknown).to.deep.equal({ near: 1 });
    });

    it('whose address is hidden at its ZIP, whatever was published', () => {
      const locations = [{ ...boulder, postalCode: '80202', hideAddress: true }];
      const [hit] = search({ a: { locations } }, { near }, options).hits;
      expect(hit!.distance).to.be.lessThan(1);
    });

    it('whose address is hidden nowhere without a ZIP', () => {
      const locations = [{ ...downtown, hideAddress: true }];
      expect(search({ a: { locations } }, { near }, options).unknown).to.deep.equal({ near: 1 });
    });
  });

  it('counts each radius, and only with a circle', () => {
    const records = { downtown: { locations: [downtown] }, boulder: { locations: [boulder] } };
    expect(search(records, { near }).near).to.deep.equal({ 5: 1, 10: 1, 25: 2, 50: 2 });
    expect(search(records, { near: { state: 'CO' } }).near).to.equal(undefined);
    expect(search(records).near).to.equal(undefined);
  });

  it('tells the distance to the nearest office, and orders by it, unknown last', () => {
    const records = {
      nowhere: { modes: ['video'], telehealthStates: ['CO'] },
      far: { locations: [boulder] },
      close: { locations: [boulder, downtown] },
    };
    const result = search(records, { near: { ...near, radius: 50 }, sort: 'distance' });
    expect(idsOf(result)).to.deep.equal(['close', 'far', 'nowhere']);
    expect(result.hits.map(({ distance }) => distance && Math.round(distance))).to.deep.equal([
      1,
      24,
      undefined,
    ]);
  });
});
