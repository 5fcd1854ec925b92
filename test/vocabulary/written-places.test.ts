/** What people write into a field for a place, over two real lists of offices: the demo clinic's in and near New York, and Colorado's. */
import { expect } from '@open-wc/testing';
import { clinicFeed } from '../../demo/clinic/feed.mjs';
import { convert, type OwnPathRecord } from '../../demo/colorado/convert.mjs';
import { parseFeed } from '../../src/feed/parse.js';
import type { FeedInput } from '../../src/feed/index.js';
import { directoryFrom } from '../../src/finder/directory.js';
import type { LoadedDirectory } from '../../src/finder/state.js';
import { miles } from '../../src/vocabulary/places/distance.js';
import { loadPlaces } from '../../src/vocabulary/places/load.js';

const now = Date.parse('2026-11-23T15:00:00Z');
const directoryOf = (input: FeedInput) => directoryFrom(parseFeed(input, { now }).feed);

let clinic: LoadedDirectory;
let colorado: LoadedDirectory;
before(async () => {
  clinic = directoryOf(clinicFeed({ now, base: 'https://clinic.example/' }));
  const source = new URL('../../demo/colorado/ownpath-2022.json', import.meta.url);
  const records = (await (await fetch(source)).json()) as OwnPathRecord[];
  const { zip } = await loadPlaces();
  colorado = directoryOf(convert(records, { zip, miles }).feed);
});

/**
 * What a visitor sees: the name of the place, or the names to choose from after `?`, or after `~` if none is written so, or after
 * `here`, `everywhere` or `abroad` if that is meant.
 */
async function read(text: string, directory: LoadedDirectory): Promise<string> {
  const answer = await directory.placeNamed(text);
  if (answer.kind === 'found') return answer.place.label;
  const options = 'options' in answer ? (answer.options ?? []) : [];
  const labels = options.map(({ label }) => label).join(' | ');
  const means = (answer.kind === 'unknown' && answer.means) || '~';
  return (answer.kind === 'ambiguous' ? `? ${labels}` : `${means} ${labels}`).trim();
}

/** The same in both directories. */
const anywhere: Record<string, [text: string, reads: string][]> = {
  'a ZIP code': [
    ['80202', '80202, CO'],
    ['80202-1234', '80202, CO'],
    ['９０２１０', '90210, CA'],
    ['CO 80202', '80202, CO'],
    ['80202 Denver', '80202, CO'],
    ['Denver, CO 80202', '80202, CO'],
    ['123 Main St, Denver, CO 80202-1234, USA', '80202, CO'],
    ['00936', '00936, PR'],
    ['00804', '00804, VI'],
    ['96931', '96931, GU'],
    ['96799', '96799, AS'],
    ['96952', '96952, MP'],
  ],
  'an address': [
    ['123 Main St, Denver, CO', 'Denver, CO'],
    ['123 Main St Denver CO', 'Denver, CO'],
    ['123 Main St, Denver', 'Denver, CO'],
    ['123 Main St Denver', 'Denver, CO'],
    ['12345 Main St, Denver, CO', 'Denver, CO'],
    ['Capitol Hill, Denver, CO', 'Denver, CO'],
    ['Apt 4, 500 5th Ave, New York, NY, United States', 'New York, NY'],
    ['1600 Pennsylvania Ave NW, Washington, DC 20500', '20500, DC'],
    ['350 5th Avenue, New York', 'New York, NY'],
    ['4200 N Broadway Apt 3B Chicago Illinois 60613', '60613, IL'],
    ['PO Box 12, Taos NM', 'Taos, NM'],
    ['one embarcadero center, san francisco ca', 'San Francisco, CA'],
    ['123 Main Street', '~'],
    ['Capitol Hill, Denver', 'Denver, CO'],
    ['Capitol Hill Denver', 'Denver, CO'],
    ['Wicker Park Chicago', 'Chicago, IL'],
    ['Park Slope Brooklyn', 'Brooklyn, NY'],
    ['Five Points, Denver CO', 'Denver, CO'],
  ],
  'a city and its state': [
    ['Denver, Colorado, USA', 'Denver, CO'],
    ['denver co', 'Denver, CO'],
    ['Portland, Ore.', 'Portland, OR'],
    ['Portland ME', 'Portland, ME'],
    ['portland me', 'Portland, ME'],
    ['portland or', 'Portland, OR'],
    ['indianapolis in', 'Indianapolis, IN'],
    ['honolulu hi', 'Honolulu, HI'],
    ['St. Louis, Mo.', 'Saint Louis, MO'],
    ['Minneapolis Minn', 'Minneapolis, MN'],
    ['Tulsa ok', 'Tulsa, OK'],
    ['W Palm Beach, Fla.', 'West Palm Beach, FL'],
    ["Coeur d'Alene, ID", "Coeur d'Alene, ID"],
    ['ofallon il', "O'Fallon, IL"],
    ['winston salem nc', 'Winston-Salem, NC'],
    ['Kansas City KS', 'Kansas City, KS'],
    ['New York, NY', 'New York, NY'],
    ['Washington, D.C.', 'Washington, DC'],
    ['the woodlands tx', 'The Woodlands, TX'],
    ['LA, CA', 'Los Angeles, CA'],
    ['Mayaguez PR', 'Mayagüez, PR'],
  ],
  'a city alone': [
    ['Miami', 'Miami, FL'],
    ['Boston', 'Boston, MA'],
    ['Honolulu', 'Honolulu, HI'],
    ['San Juan', 'San Juan, PR'],
    ['Tamuning', 'Tamuning, GU'],
    ['in Chicago', 'Chicago, IL'],
    ['near Seattle', 'Seattle, WA'],
    ['downtown Denver', 'Denver, CO'],
    ['the greater Denver area', 'Denver, CO'],
    ['cerca de Miami', 'Miami, FL'],
    ['en Houston', 'Houston, TX'],
    ['Denver metro', 'Denver, CO'],
    ['north Denver', 'Denver, CO'],
    ['30 miles from Denver', 'Denver, CO'],
    ['centro de Chicago', 'Chicago, IL'],
    ['Ciudad de Nueva York', 'New York, NY'],
    ['East Los Angeles', 'East Los Angeles, CA'],
    ['N. Las Vegas', 'North Las Vegas, NV'],
    ['Ft Lauderdale', 'Fort Lauderdale, FL'],
    ['St Pete', 'Saint Petersburg, FL'],
    ['Maui', 'Maui, HI'],
    ['St. Thomas', 'Saint Thomas, VI'],
    ['St. Croix', 'Christiansted, VI'],
    ['Saipan', 'Saipan, MP'],
    ['Pago Pago', 'Pago Pago, AS'],
  ],
  'a campus or a base': [
    ['UCLA', 'Los Angeles, CA'],
    ['CU Boulder', 'Boulder, CO'],
    ['Stanford University', 'Stanford, CA'],
    ['Columbia University', 'New York, NY'],
    ['Texas A&M', 'College Station, TX'],
    ['Penn State', '? University Park, PA | Pennsylvania'],
    ['Fort Bragg', 'Fort Bragg, NC'],
    ['Ft. Carson', 'Colorado Springs, CO'],
    ['Fort Liberty', 'Fort Bragg, NC'],
    ['Joint Base Lewis-McChord', 'Tacoma, WA'],
    ['Naval Station Norfolk', 'Norfolk, VA'],
    ['APO AE 09012', '09012, AE'],
  ],
  'a county': [
    ['King County', '~ Seattle, WA'],
    ['Adams County, CO', '~ Thornton, CO | Colorado'],
    ['LA County', '~ Los Angeles, CA'],
    ['Miami-Dade', 'Miami, FL'],
    ['Westchester County, NY', '~ White Plains, NY | Yonkers, NY | New York'],
    ['Baca County, Colorado', '~ Colorado'],
  ],
  'a part of the country': [
    ['SoCal', '? Los Angeles, CA | San Diego, CA | Irvine, CA | Riverside, CA | California'],
    ['the Bay Area', '? San Francisco, CA | Oakland, CA | San Jose, CA'],
    ['Long Island', '? Hempstead, NY | Huntington, NY | Hauppauge, NY | Riverhead, NY'],
    ['upstate NY', '? Albany, NY | Syracuse, NY | Rochester, NY | Buffalo, NY | New York'],
    ['NoVA', '? Arlington, VA | Alexandria, VA | Fairfax, VA'],
    ['Jersey', 'New Jersey'],
    ['West Texas', 'Texas'],
    ['Western Massachusetts', 'Massachusetts'],
    ['the Valley', '~'],
    ['Midwest', '~'],
  ],
  'two places': [
    ['Denver or Boulder', '? Denver, CO | Boulder, CO'],
    ['Denver/Boulder', '? Denver, CO | Boulder, CO'],
    ['between Denver and Boulder', '? Denver, CO | Boulder, CO'],
    ['Denver y Boulder', '? Denver, CO | Boulder, CO'],
    ['80202 or 80301', '? 80202, CO | 80301, CO'],
    ['Denver CO or telehealth', 'Denver, CO'],
  ],
  'no particular place': [
    ['near me', 'here'],
    ['my location', 'here'],
    ['me', 'here'],
    ['cerca de mí', 'here'],
    ['anywhere', 'everywhere'],
    ['USA', 'everywhere'],
    ['nationwide', 'everywhere'],
  ],
  'a place abroad': [
    ['Toronto', 'abroad Toronto, OH | Toronto, SD | Toronto, KS'],
    ['Toronto, Canada', 'abroad'],
    ['M5V 2T6', 'abroad'],
    ['London, UK', 'abroad'],
    ['Mexico City', 'abroad'],
    ['Ciudad Juárez', 'abroad'],
    ['Vancouver', 'Vancouver, WA'],
    ['Paris, TX', 'Paris, TX'],
  ],
  'a nickname': [
    ['NYC', 'New York, NY'],
    ['new york city', 'New York, NY'],
    ['Philly', 'Philadelphia, PA'],
    ['SF', 'San Francisco, CA'],
    ['DC', 'Washington, DC'],
    ['Vegas', 'Las Vegas, NV'],
    ['Nola', 'New Orleans, LA'],
    ['the Bronx', 'Bronx, NY'],
    ['Queens', 'Queens, NY'],
    ['Staten Island', 'Staten Island, NY'],
    ['Twin Cities', '? Minneapolis, MN | Saint Paul, MN'],
  ],
  'a state': [
    ['CO', 'Colorado'],
    ['Calif.', 'California'],
    ['Mass', 'Massachusetts'],
    ['ME', 'Maine'],
    ['in', 'Indiana'],
    ['or', 'Oregon'],
    ['hi', 'Hawaii'],
    ['ok', 'Oklahoma'],
    ['Nuevo México', 'New Mexico'],
    ['New York State', 'New York'],
    ['Georgia', 'Georgia'],
    ['Indiana', 'Indiana'],
    ['Puerto Rico', 'Puerto Rico'],
  ],
  'more than one place': [
    ['LA', '? Los Angeles, CA | Louisiana'],
    ['Kansas City', '? Kansas City, MO | Kansas City, KS'],
    ['Washington', '? Washington, DC | Washington'],
    ['Nueva York', '? New York, NY | New York'],
  ],
  'a misspelled place': [
    ['Denvr', '~ Denver, CO'],
    ['San Fransisco', '~ San Francisco, CA'],
    ['Los Angelos, CA', '~ Los Angeles, CA | California'],
    ['Albuquerqe', '~ Albuquerque, NM'],
    ['Colorodo', '~ Colorado'],
    ['Boulder, Colorodo', '~ Boulder, CO | Colorado'],
  ],
  'a place that is not there': [
    ['Smallville, CO', '~ Colorado'],
    ['Denver, IL', '~ Denver, CO | Illinois'],
    ['99999', '~'],
    ['8020', '~'],
    ['Brigadoon', '~'],
    ['.', '~'],
  ],
};
for (const [what, written] of Object.entries(anywhere)) {
  describe(`${what}, as people write it`, () => {
    for (const [text, reads] of written) {
      it(`“${text}” is ${reads}`, async () => {
        expect(await read(text, clinic)).to.equal(reads);
        expect(await read(text, colorado)).to.equal(reads);
      });
    }
  });
}

describe('a name that several cities share', () => {
  it('is first of all the city with an office', async () => {
    expect(await read('Lakewood', colorado)).to.equal('Lakewood, CO');
    expect(await read('Aurora', colorado)).to.equal('Aurora, CO');
    expect(await read('Manhattan', clinic)).to.match(/Manhattan, NY/);
  });

  it('asks where no city is much likelier, first those where the directory sees people', async () => {
    expect(await read('Portland', colorado)).to.match(/^\? Portland, OR \| Portland, ME/);
    expect(await read('Springfield', colorado)).to.match(/^\? Springfield, CO \| /);
    expect(await read('Springfield', clinic)).to.match(/^\? Springfield, (IL|MA|MO|NJ) \| /);
    for (const options of [await read('Springfield', clinic), await read('Salem', clinic)])
      expect(options.split('|').length, options).to.be.within(2, 6);
  });

  it('asks whether the city or the state of New York is meant, wherever the offices are', async () => {
    for (const directory of [clinic, colorado])
      expect(await read('New York', directory)).to.equal('? New York, NY | New York');
  });

  it('offers the near names where nothing has the name, never a small town beside its large namesake', async () => {
    expect(await read('Bolder', colorado)).to.match(/^~ Boulder, CO/);
    expect(await read('Boulder County', colorado)).to.match(/^~ Boulder, CO/);
    expect(await read('Pheonix', colorado)).to.match(/^~ Phoenix, AZ( \| Phenix, VA)?$/);
  });
});

describe('a place that was found', () => {
  it('is a circle in its state, without the street of an address', async () => {
    const answer = await colorado.placeNamed('123 Main St, Grand Junction, CO');
    if (answer.kind !== 'found') throw new Error(answer.kind);
    expect(JSON.stringify(answer)).to.not.include('Main');
    expect(answer.place.state).to.equal('CO');
    const { lat, lon } = answer.place as { lat: number; lon: number };
    expect(miles({ lat, lon }, { lat: 39.07, lon: -108.56 })).to.be.below(8);
  });

  const middles: [text: string, lat: number, lon: number][] = [
    ['Chicago', 41.88, -87.65],
    ['Los Angeles', 34.05, -118.3],
    ['Houston', 29.76, -95.4],
    ['Anchorage', 61.2, -149.87],
    ['Lakewood, OH', 41.48, -81.8],
    ['Sandy Springs, GA', 33.93, -84.37],
    ['Ponce, PR', 18.01, -66.61],
  ];
  for (const [text, lat, lon] of middles) {
    it(`has the middle of ${text}, though no office is there`, async () => {
      const answer = await clinic.placeNamed(text);
      if (answer.kind !== 'found') throw new Error(answer.kind);
      const { place } = answer;
      expect(miles({ lat: place.lat!, lon: place.lon! }, { lat, lon })).to.be.below(6);
    });
  }
});

describe('a bare word of a search', () => {
  const isDoubtful = async (text: string, directory: LoadedDirectory) =>
    Boolean(((await directory.placeNamed(text)) as { isDoubtful?: true }).isDoubtful);

  it('is doubtful as a small town elsewhere, and as an everyday word', async () => {
    for (const text of ['comfort', 'friendship', 'hope', 'reading', 'mobile'])
      expect(await isDoubtful(text, colorado), text).to.equal(true);
  });

  it('is a place if it is a large city, a state, a nickname, or one with an office', async () => {
    for (const text of [
      'tucson',
      'Denver',
      'colorado',
      'nyc',
      'Springfield',
      'Grand Junction',
      'Hope, AR',
    ])
      expect(await isDoubtful(text, colorado), text).to.equal(false);
  });
});
