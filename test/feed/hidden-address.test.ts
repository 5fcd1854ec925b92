import { expect } from '@open-wc/testing';
import { parseFeedText, type ParsedFeed } from '../../src/feed/parse.js';

const url = new URL('../fixtures/feeds/hidden-address.json', import.meta.url).href;

describe('a hidden address that was published', () => {
  let published: string;
  let parsed: ParsedFeed;
  before(async () => {
    published = await (await fetch(url)).text();
    parsed = parseFeedText(published, { now: Date.parse('2026-11-21'), baseUrl: url });
  });

  it('is nowhere in what was read, nor in what is said about it', () => {
    for (const secret of [
      'Tamarisk',
      '4821',
      '4823',
      '40.017283',
      '-105.293641',
      'Quillback',
      '39.765432',
      '-104.954321',
    ]) {
      expect(published, 'the fixture').to.include(secret);
      expect(JSON.stringify(parsed)).not.to.include(secret);
    }
  });

  it('keeps the city, the ZIP code and what the office is like', () => {
    expect(parsed.feed.therapists[0]!.locations).to.eql([
      {
        name: 'Home office',
        city: 'Boulder',
        state: 'CO',
        postalCode: '80302',
        accessibility: ['wheelchair'],
        hideAddress: true,
      },
    ]);
  });

  it('leaves the other offices alone', () => {
    expect(parsed.feed.therapists[1]!.locations![1]).to.include({
      street: '1200 Market Street',
      lat: 39.748123,
      lon: -104.998765,
    });
  });

  it('is told to the publisher, once for each, and not for an address left blank', () => {
    expect(parsed.problems.map(({ path, severity }) => `${severity} ${path}`)).to.eql([
      'warning therapists[0].locations[0]',
      'warning therapists[1].locations[0]',
    ]);
    for (const { reason } of parsed.problems) {
      expect(reason).to.include('hidden address published');
    }
  });
});
