import { expect } from '@open-wc/testing';
import { createDirectory } from '../../src/directory/index.js';
import { NOW } from '../helpers/directory.js';
import { directories, withQueries } from '../helpers/directories.js';
import { exampleOf, holdsForAll } from '../helpers/properties.js';

describe('a query of wrong values', () => {
  const { therapists, options } = exampleOf(directories());
  const directory = createDirectory(therapists, options);
  const answer = (query: unknown) => directory.search({ ...(query as object), now: NOW });
  const plain = answer({});

  const meaningless: Record<string, unknown> = {
    'an unknown facet': { facets: { mood: { any: ['good'] } } },
    'a facet that is no choice': { facets: { concern: 'grief', style: null, age: 3 } },
    'lists that are none': {
      facets: { concern: { any: 'grief', must: 7, avoid: {}, prefer: null } },
    },
    'list items that are no text': { facets: { concern: { any: [3, null, ''] } } },
    'no facets': { facets: null },
    'an unknown sort': { sort: 'paid' },
    'a page that is no number': { page: NaN, pageSize: NaN },
    'a page before the first': { page: -3, pageSize: 0 },
    'a page of another type': { page: '2', pageSize: '5' },
    'a page without end': { pageSize: Infinity, page: -Infinity },
    'no text': { text: null },
    'text that is a number': { text: 12 },
    'a place without anything': { near: {} },
    'no place': { near: null },
    'half a place': { near: { state: ' ', lat: 40, lon: NaN } },
    'a fee that is no number': { fee: { min: NaN, max: '100' } },
    'no fee': { fee: null },
    'a fee of unknown kind': { fee: { for: 'horse' } },
    'no opening': { opening: null },
    'unknown parts of the week': { opening: { cells: ['tue-night', 4], within: NaN } },
    'no days at all': { opening: { within: 0 } },
    'a zone that does not exist': { timeZone: 'Mars/Olympus' },
    'a zone that is no text': { timeZone: 3 },
    'a locale that is none': { locale: 'not_a_locale!' },
    'a seed that is no number': { seed: NaN },
  };
  for (const [what, query] of Object.entries(meaningless)) {
    it(`answers ${what} as if it were not there`, () => {
      expect(answer(query)).to.deep.equal(plain);
    });
  }

  it('takes 25 miles for a radius that is none', () => {
    const near = { state: 'CO', lat: 39.8, lon: -104.9 };
    const expected = answer({ near: { ...near, radius: 25 } });
    for (const radius of [NaN, -1, 0, '9']) {
      expect(answer({ near: { ...near, radius } }), String(radius)).to.deep.equal(expected);
    }
  });

  it('takes only true for a wish to include a sliding scale', () => {
    const expected = answer({ fee: { max: 30 } });
    for (const orSlidingScale of [1, 'false', null]) {
      expect(answer({ fee: { max: 30, orSlidingScale } })).to.deep.equal(expected);
    }
  });

  it('finds nothing fresh without a time', () => {
    const accepting = { status: 'open' as const, asOf: '2026-11-23' };
    const { counts } = createDirectory([{ id: 'a', name: 'A', accepting }]).search({ now: NaN });
    expect(counts.accepting.open).to.equal(0);
  });

  it('counts a value asked for twice once', () => {
    const once = answer({ facets: { concern: { must: ['grief'] } } });
    expect(answer({ facets: { concern: { must: ['grief', 'grief'] } } })).to.deep.equal(once);
  });

  it('finds nobody in a directory of nobody', () => {
    const empty = createDirectory([]);
    expect(empty.info().size).to.equal(0);
    const result = empty.search({ now: NOW, text: 'grief', near: { state: 'CO' } });
    expect([result.total, result.page, result.pages, result.hits]).to.deep.equal([0, 1, 1, []]);
  });

  it('is no problem in records either: what cannot be read is not known', () => {
    const odd = createDirectory([
      {
        id: 'a',
        name: 'A',
        concerns: ['constructor', '__proto__', 'toString'],
        accepting: { status: 'open', asOf: 'yesterday' },
        licenses: [{ expires: 'never', verifiedAt: 'once' }],
        fees: [{ amountMax: 4 }, {}],
        availability: {
          slots: ['soon'],
          weekly: [{ days: ['mon'], from: '9', to: '25:99' }, {}],
          asOf: 'now',
          timeZone: 'Mars/Olympus',
        },
      },
    ]);
    const { total, counts, opening, fee } = odd.search({ now: NOW });
    expect(total).to.equal(1);
    expect(Object.entries(counts.concern)).to.deep.equal([
      ['constructor', 1],
      ['__proto__', 1],
      ['toString', 1],
    ]);
    expect(counts.accepting.open).to.equal(0);
    expect(Object.values(opening.cells).some(Boolean)).to.equal(false);
    expect(fee).to.equal(undefined);
  });
});

describe('a search', () => {
  it('changes neither the records nor the query, and answers the same again', () => {
    holdsForAll(withQueries(directories(), 10), 20, ({ therapists, options, queries }) => {
      const before = JSON.stringify([therapists, queries]);
      const directory = createDirectory(therapists, options);
      const first = queries.map((query) => directory.search(query));
      const again = [...queries].reverse().map((query) => directory.search(query));
      expect(again.reverse()).to.deep.equal(first);
      expect(JSON.stringify([therapists, queries])).to.equal(before);
    });
  });
});
