import { expect } from '@open-wc/testing';
import { citiesOf, type City } from '../../src/vocabulary/places/cities.js';
import { loadPlaces } from '../../src/vocabulary/places/load.js';
import { miles } from '../../src/vocabulary/places/distance.js';
import { resolvePlace } from '../../src/vocabulary/places/resolve.js';
import { stateCode } from '../../src/vocabulary/places/state-names.js';
import { states } from '../../src/vocabulary/places/states.js';
import { normalizeZip, type Places } from '../../src/vocabulary/places/places.js';

describe('loadPlaces', () => {
  it('tries again after a failure, and then keeps what it loaded', async () => {
    const data = { gaps: '}tKY', latitudes: ' ', longitudes: ' ', states: 'NY1' };
    let failure: unknown;
    await loadPlaces(() => Promise.reject(new TypeError('offline'))).catch((error: unknown) => {
      failure = error;
    });
    expect(failure).to.be.an.instanceOf(TypeError);

    const places = await loadPlaces();
    expect(places.size).to.be.above(41_000);
    expect(await loadPlaces(() => Promise.resolve(data))).to.equal(places);
  });
});

describe('ZIP codes', () => {
  let places: Places;
  before(async () => {
    places = await loadPlaces();
  });

  const known: [zip: string, state: string, lat: number, lon: number, what: string][] = [
    ['00501', 'NY', 40.81, -73.04, 'the lowest, of one building'],
    ['00802', 'VI', 18.34, -64.93, 'St. Thomas, which one source lacks'],
    ['00901', 'PR', 18.47, -66.11, 'San Juan, which one source lacks'],
    ['02134', 'MA', 42.36, -71.13, 'a leading zero'],
    ['06390', 'NY', 41.27, -71.98, 'a New York island in a Connecticut prefix'],
    ['09012', 'AE', 49.43, 7.6, 'a military address in Germany'],
    ['34002', 'AA', 8.97, -79.56, 'a military address in the Americas'],
    ['96201', 'AP', 34.72, 128.58, 'a military address that one source calls American'],
    ['10118', 'NY', 40.75, -73.99, 'a building with a code of its own'],
    ['20500', 'DC', 38.89, -77.04, 'the White House'],
    ['73960', 'TX', 36.49, -101.78, 'Texas in an Oklahoma prefix'],
    ['83414', 'WY', 43.86, -110.94, 'Wyoming in an Idaho prefix'],
    ['90210', 'CA', 34.1, -118.41, 'the famous one'],
    ['96799', 'AS', -14.32, -170.75, 'south of the equator, in a Hawaiian prefix'],
    ['96860', 'HI', 21.34, -157.98, 'a base that is listed as Hawaiian and as military'],
    ['96910', 'GU', 13.45, 144.75, 'Guam, east of the date line'],
    ['96950', 'MP', 15.19, 145.75, 'Saipan'],
    ['99950', 'AK', 55.34, -131.65, 'the highest'],
  ];
  for (const [zip, state, lat, lon, what] of known) {
    it(`knows ${zip}: ${what}`, () => {
      const found = places.zip(zip)!;
      expect(found.state).to.equal(state);
      expect(miles(found, { lat, lon })).to.be.below(5);
    });
  }

  it('has every code once, in every state', () => {
    const byState = new Map<string, number>();
    for (let n = 0; n < 100_000; n++) {
      const state = places.zip(String(n).padStart(5, '0'))?.state;
      if (state) byState.set(state, (byState.get(state) ?? 0) + 1);
    }
    expect([...byState.values()].reduce((sum, n) => sum + n)).to.equal(places.size);
    expect([...byState.keys()]).to.include.members([...Object.keys(states), 'AA', 'AE', 'AP']);
    expect(byState.get('CO')).to.equal(645);
  });

  it('knows none that does not exist', () => {
    for (const code of ['00000', '00500', '99999']) expect(places.zip(code)).to.equal(undefined);
  });

  it('finds the state of a position', () => {
    expect(places.nearestState({ lat: 39.74, lon: -104.99 })).to.equal('CO');
    expect(places.nearestState({ lat: 18.45, lon: -66.07 })).to.equal('PR');
    expect(places.nearestState({ lat: 13.5, lon: 144.8 })).to.equal('GU');
  });

  it('finds no state far away, nor beside a military address abroad', () => {
    expect(places.nearestState({ lat: 48.86, lon: 2.35 })).to.equal(undefined);
    expect(places.nearestState({ lat: 49.43, lon: 7.6 })).to.equal(undefined);
    expect(places.nearestState({ lat: 30, lon: -60 })).to.equal(undefined);
  });
});

describe('normalizeZip', () => {
  const written: [text: string, zip: string | undefined][] = [
    ['02134', '02134'],
    ['  02134 ', '02134'],
    ['02134-1000', '02134'],
    ['02134–1000', '02134'],
    ['02134 1000', '02134'],
    ['021341000', '02134'],
    ['９０２１０', '90210'],
    [' 2134', undefined],
    ['2134', undefined],
    ['021345', undefined],
    ['02134-', undefined],
    ['O2134', undefined],
    ['Denver 80202', undefined],
    ['', undefined],
  ];
  for (const [text, zip] of written) {
    it(`reads “${text}” as ${zip ?? 'no ZIP code'}`, () => {
      expect(normalizeZip(text)).to.equal(zip);
    });
  }
});

describe('stateCode', () => {
  it('reads codes and names however they are written', () => {
    const written: [text: string, code: string][] = [
      ['NY', 'NY'],
      ['n.y.', 'NY'],
      ['N. Y.', 'NY'],
      ['new york', 'NY'],
      ['New  York State', 'NY'],
      ['Washington, D.C.', 'DC'],
      ['mt', 'MT'],
      ['PUERTO RICO', 'PR'],
      ['US Virgin Islands', 'VI'],
      ['Virgin Islands', 'VI'],
      ['guam', 'GU'],
    ];
    for (const [text, code] of written) expect(stateCode(text), text).to.equal(code);
  });

  it('reads nothing else as a state', () => {
    for (const text of ['', 'state', 'York', 'AE', 'mount', 'Kansas City', 'XX']) {
      expect(stateCode(text), text).to.equal(undefined);
    }
  });

  it('has fifty states, the District and five territories', () => {
    expect(Object.keys(states)).to.have.length(56);
    for (const [code, name] of Object.entries(states)) expect(stateCode(name)).to.equal(code);
  });
});

describe('miles', () => {
  const denver = { lat: 39.7392, lon: -104.9903 };

  it('is the great-circle distance', () => {
    // To Colorado Springs and New York; on the WGS 84 ellipsoid (Vincenty) it is 63.1 and 1,631.5.
    expect(miles(denver, { lat: 38.8339, lon: -104.8214 })).to.be.closeTo(63.2, 0.05);
    expect(miles(denver, { lat: 40.7128, lon: -74.006 })).to.be.closeTo(1627.4, 0.1);
  });

  it('is nothing to oneself, the same both ways, and short across the date line', () => {
    const west = { lat: 52, lon: 179.9 };
    const east = { lat: 52, lon: -179.9 };
    expect(miles(denver, denver)).to.equal(0);
    expect(miles(west, east)).to.equal(miles(east, west));
    expect(miles(west, east)).to.be.below(9);
  });

  it('is half the way around to the other side of the earth', () => {
    expect(miles({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).to.be.closeTo(12_437, 1);
  });
});

describe('citiesOf', () => {
  it('puts a city where most of its offices are, though one is far away', () => {
    const office = { city: 'Denver', state: 'CO' };
    const [denver] = citiesOf([
      { ...office, lat: 39.7, lon: -105 },
      { ...office, lat: 39.72, lon: -104.98 },
      { ...office, lat: 64.8, lon: -147.7 },
    ]);
    expect(denver).to.include({ lat: 39.72, lon: -105 });
  });

  it('puts a city at the middle of its offices, whatever their spelling', () => {
    const cities = citiesOf([
      { city: 'Aurora', state: 'CO', lat: 39.6, lon: -104.8 },
      { city: 'AURORA', state: 'CO', lat: 39.8, lon: -104.6 },
      { city: 'Aurora', state: 'IL', lat: 41.8, lon: -88.3 },
    ]);
    expect(cities.map(({ city, state }) => `${city}, ${state}`)).to.eql([
      'Aurora, CO',
      'Aurora, IL',
    ]);
    expect(cities[0]!.lat).to.be.closeTo(39.7, 1e-9);
    expect(cities[0]!.lon).to.be.closeTo(-104.7, 1e-9);
  });

  it('places an office without coordinates by its ZIP code, and leaves out what it cannot place', async () => {
    const offices = [
      { city: 'Denver', state: 'CO', postalCode: '80202-1234' },
      { city: 'Nowhere', state: 'CO' },
    ];
    const [denver, ...others] = citiesOf(offices, await loadPlaces());
    expect(miles(denver!, { lat: 39.75, lon: -104.99 })).to.be.below(2);
    expect(others).to.eql([]);
    expect(citiesOf(offices)).to.eql([]);
  });
});

describe('resolvePlace', () => {
  const cities: City[] = [
    { city: 'Denver', state: 'CO', lat: 39.74, lon: -104.99 },
    { city: 'Cañon City', state: 'CO', lat: 38.44, lon: -105.24 },
    { city: 'Fort Collins', state: 'CO', lat: 40.59, lon: -105.08 },
    { city: 'Aurora', state: 'CO', lat: 39.73, lon: -104.83 },
    { city: 'Aurora', state: 'IL', lat: 41.76, lon: -88.32 },
    { city: 'New York', state: 'NY', lat: 40.71, lon: -74.01 },
    { city: 'Washington', state: 'DC', lat: 38.9, lon: -77.04 },
    { city: 'Billings', state: 'MT', lat: 45.78, lon: -108.5 },
  ];
  let places: Places;
  before(async () => {
    places = await loadPlaces();
  });
  const labels = (text: string): string[] => {
    const place = resolvePlace(text, { places, cities });
    if (!place) return [];
    return ('options' in place ? place.options : [place]).map(
      ({ kind, label }) => `${kind} ${label}`,
    );
  };

  it('finds a city with or without its state', () => {
    for (const text of [
      'Denver',
      ' denver ',
      'DENVER, co',
      'Denver CO',
      'denver,colorado',
      'Denver Colorado',
    ]) {
      expect(labels(text), text).to.eql(['city Denver, CO']);
    }
    expect(resolvePlace('Denver', { cities })).to.include({ lat: 39.74, lon: -104.99 });
  });

  it('finds a city without its accents, and by its short form', () => {
    expect(labels('canon city')).to.eql(['city Cañon City, CO']);
    expect(labels('Ft. Collins, Co.')).to.eql(['city Fort Collins, CO']);
    expect(labels('billings mt')).to.eql(['city Billings, MT']);
  });

  it('finds a state by code or name', () => {
    expect(labels('CO')).to.eql(['state Colorado']);
    expect(labels('colorado')).to.eql(['state Colorado']);
  });

  it('finds a ZIP code, and its middle', () => {
    expect(labels('80202-1234')).to.eql(['zip 80202, CO']);
    expect(resolvePlace('80202', { places, cities })).to.include({ zip: '80202', state: 'CO' });
  });

  it('asks which when a name is in two states', () => {
    expect(labels('aurora')).to.eql(['city Aurora, CO', 'city Aurora, IL']);
    expect(labels('aurora il')).to.eql(['city Aurora, IL']);
  });

  it('asks which when a name is a city and a state', () => {
    expect(labels('new york')).to.have.members(['city New York, NY', 'state New York']);
    expect(labels('New York, NY')).to.eql(['city New York, NY']);
    expect(labels('New York State')).to.eql(['state New York']);
    expect(labels('Washington')).to.have.members(['city Washington, DC', 'state Washington']);
    expect(labels('Washington, D.C.')).to.eql(['city Washington, DC']);
  });

  it('finds nothing where there is nothing', () => {
    for (const text of ['', '  ', ',', 'Atlantis', '00000', '8020']) {
      expect(labels(text), text).to.eql([]);
    }
  });

  it('finds cities and states before the ZIP codes are there', () => {
    expect(resolvePlace('denver', { cities })).to.have.property('kind', 'city');
    expect(resolvePlace('CO', { cities })).to.have.property('kind', 'state');
    expect(resolvePlace('80202', { cities })).to.equal(undefined);
  });
});
