/** Places among the words of the search box, over two real lists of offices: the demo clinic's people and Colorado's practices. */
import { expect } from '@open-wc/testing';
import { clinicFeed } from '../../demo/clinic/feed.mjs';
import { convert, type OwnPathRecord } from '../../demo/colorado/convert.mjs';
import { parseFeed } from '../../src/feed/parse.js';
import type { FeedInput } from '../../src/feed/index.js';
import { checkDirectory } from '../../src/finder/check-directory.js';
import { directoryFrom } from '../../src/finder/directory.js';
import { createReader, type Reader } from '../../src/finder/reading/reader.js';
import type { LoadedDirectory } from '../../src/finder/state.js';
import { miles } from '../../src/vocabulary/places/distance.js';
import { loadPlaces } from '../../src/vocabulary/places/load.js';

const now = Date.parse('2026-11-23T15:00:00Z');
/** As a finder has it: behind the check of what a page may supply itself. */
const directoryOf = (input: FeedInput) =>
  checkDirectory(directoryFrom(parseFeed(input, { now }).feed));
const readerOf = async (directory: LoadedDirectory) =>
  createReader(directory, await directory.source.info(), 'en');

let clinic: Reader;
let colorado: Reader;
before(async () => {
  clinic = await readerOf(directoryOf(clinicFeed({ now, base: 'https://clinic.example/' })));
  const source = new URL('../../demo/colorado/ownpath-2022.json', import.meta.url);
  const records = (await (await fetch(source)).json()) as OwnPathRecord[];
  const { zip } = await loadPlaces();
  colorado = await readerOf(directoryOf(convert(records, { zip, miles }).feed));
});

/** The place that is looked up, and what stays in the box. */
async function read(text: string, reader: Reader): Promise<[place: string, rest: string]> {
  const { place = '', rest } = await reader(text);
  return [place, rest];
}

describe('a place among words', () => {
  const anywhere: [text: string, place: string, rest: string][] = [
    ['san francisco', 'san francisco', ''],
    ['Saint Louis', 'Saint Louis', ''],
    ['chicago', 'chicago', ''],
    ['L.A.', 'L.A.', ''],
    ['la', 'la', ''],
    ['ATX', 'ATX', ''],
    ['nola', 'nola', ''],
    ['Fort Bragg', 'Fort Bragg', ''],
    ['ny', 'ny', ''],
    ['emdr nj', 'nj', 'emdr'],
    ['ok', '', 'ok'],
    ['upstate new york', 'upstate new york', ''],
    ['the Bronx', 'the Bronx', ''],
    ['SoCal', 'SoCal', ''],
    ['Jersey', 'Jersey', ''],
    ['Queens on saturday', 'Queens', ''],
    ['colorado springs lgbtq', 'colorado springs', 'lgbtq'],
    ['grief tampa', 'tampa', 'grief'],
    ['therapist in va', 'va', ''],
    ['grief near me', 'near me', 'grief'],
    ['cerca de mí', 'cerca de mí', ''],
    ['grief in Denver or Boulder', 'Denver or Boulder', 'grief'],
    ['king county', 'king county', ''],
    ['reading', '', 'reading'],
    ['hope', '', 'hope'],
    ['mobile', '', 'mobile'],
    ['normal', '', 'normal'],
    ['paradise', '', 'paradise'],
    ['orange', '', 'orange'],
    ['the Valley', '', 'the Valley'],
    ['anxiety NJ', 'NJ', 'anxiety'],
    ['anxiety ny', 'ny', 'anxiety'],
    ['Depression NJ', 'NJ', 'Depression'],
    ['EMDR CT', 'CT', 'EMDR'],
    ['Grief counselor NY', 'NY', 'Grief'],
    ['Smith NY', 'NY', 'Smith'],
    ['Smith, NY', 'NY', 'Smith'],
    ['ansiedad NJ', 'NJ', 'ansiedad'],
    ['grief in Nowheretown NJ', 'Nowheretown NJ', 'grief'],
    ['12 Oak St, Nowheretown, NJ', 'Nowheretown, NJ', ''],
    ['I AM OK', '', 'I AM OK'],
    ['Newark NJ', 'Newark NJ', ''],
    ['Ithaca, NY', 'Ithaca, NY', ''],
    ['costa mesa', 'costa mesa', ''],
    ['los gatos', 'los gatos', ''],
    ['costa mesa ca', 'costa mesa ca', ''],
    ['upper manhattan', 'upper manhattan', ''],
    ['jackson heights', 'jackson heights', ''],
    ['mesa az', 'mesa az', ''],
    ['single father tampa', 'tampa', 'single father'],
    ['Rev. Austin', '', 'Rev. Austin'],
    ['Dr. Austin', '', 'Dr. Austin'],
    ['Pastor Jackson', '', 'Pastor Jackson'],
    ['dr austin', '', 'dr austin'],
    ['my son Austin has adhd', '', 'my son Austin has adhd'],
    ['I push everyone near me away', '', 'I push everyone near me away'],
  ];
  for (const [text, place, rest] of anywhere) {
    it(`is “${place}” in “${text}”`, async () => {
      expect(await read(text, clinic)).to.deep.equal([place, rest]);
      expect(await read(text, colorado)).to.deep.equal([place, rest]);
    });
  }

  it('is a city with an office, though practices have it in their names', async () => {
    for (const city of ['denver', 'Lakewood', 'Boulder', 'Grand Junction'])
      expect(await read(city, colorado)).to.deep.equal([city, '']);
    expect(await read('brooklyn', clinic)).to.deep.equal(['brooklyn', '']);
  });

  for (const [text, place, rest] of [
    ['Brokolyn', 'Brokolyn', ''],
    ['Brooklin', 'Brooklin', ''],
    ['in Brokolyn', 'Brokolyn', ''],
    ['anxiety in Brokolyn', 'Brokolyn', 'anxiety'],
    ['grief brooklin', 'brooklin', 'grief'],
    ['Brokolyn Heights Center Of Hope', '', 'Brokolyn Heights Center Of Hope'],
    ['perfectionism', '', 'perfectionism'],
  ] as const) {
    it(`is “${place}”, a misspelled city with an office, in “${text}”`, async () => {
      expect(await read(text, clinic)).to.deep.equal([place, rest]);
    });
  }

  it('is Fort Collins, misspelled', async () => {
    expect(await read('Fort Colins', colorado)).to.deep.equal(['Fort Colins', '']);
  });

  for (const [text, payer] of [
    ['BCBS of Texas', 'blue-cross-blue-shield'],
    ['Florida Blue', 'blue-cross-blue-shield'],
    ['BCBS of Illinois', 'blue-cross-blue-shield'],
    ['Blue Shield of California', 'blue-cross-blue-shield'],
    ['Colorado Medicaid', 'medicaid'],
    ['New York Medicaid', 'medicaid'],
    ['Medicaid de Texas', 'medicaid'],
  ] as const) {
    it(`is none in a plan’s name, unless somebody works there: “${text}”`, async () => {
      const { therapists, ...feed } = clinicFeed({ now, base: 'https://clinic.example/' });
      const [one] = therapists;
      const mine = {
        ...one!,
        insurance: [{ payer: 'blue-cross-blue-shield' }, { payer: 'medicaid' }],
        licenses: [{ state: 'VT' }],
        locations: [],
      };
      const reader = await readerOf(directoryOf({ ...feed, therapists: [mine] }));
      const { place, rest, filters } = await reader(text);
      expect([place, rest, filters.facets?.payer]).to.deep.equal([undefined, '', [payer]]);
    });
  }

  it('is the state of a plan where somebody works', async () => {
    expect(await read('Colorado Medicaid', colorado)).to.deep.equal(['Colorado', '']);
  });

  it('is none in the name of a person or a practice', async () => {
    for (const name of ['Denver Recovery Group', 'Denver Health', 'austin bluffs'])
      expect(await read(name, colorado)).to.deep.equal(['', name]);
    const named = clinicFeed({ now, base: 'https://clinic.example/' });
    const [first, ...others] = named.therapists;
    const austin = { ...first!, id: 'austin', name: 'Austin Marsh' };
    const reader = await readerOf(directoryOf({ ...named, therapists: [austin, ...others] }));
    expect(await read('austin', reader)).to.deep.equal(['', 'austin']);
    expect(await read('austin tx', reader)).to.deep.equal(['austin tx', '']);
  });
});
