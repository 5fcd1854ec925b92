import { expect } from '@open-wc/testing';
import { createDirectory, weights, type Query } from '../../src/directory/index.js';
import type { Therapist } from '../../src/feed/index.js';
import { daysAgo, idsOf, search, therapistsOf, type Records } from '../helpers/directory.js';

/** The fit of one record that fits. */
function fit(record: Partial<Therapist>, query: Partial<Query> = {}): number {
  return search({ a: record }, query).hits[0]!.fit;
}

describe('fit', () => {
  const cases: [string, Partial<Therapist>, Partial<Query>, number][] = [
    ['nothing asked', {}, {}, 0],
    [
      'a concern beyond the first three',
      { concerns: ['sleep', 'adhd', 'pain', 'grief'] },
      { facets: { concern: { any: ['grief'] } } },
      30,
    ],
    [
      'a concern among the first three',
      { concerns: ['sleep', 'adhd', 'grief'] },
      { facets: { concern: { must: ['grief'] } } },
      40,
    ],
    [
      'a root whose child is among them',
      { concerns: ['panic'] },
      { facets: { concern: { any: ['anxiety'] } } },
      40,
    ],
    [
      'two concerns',
      { concerns: ['panic', 'grief'] },
      { facets: { concern: { any: ['anxiety', 'grief', 'sleep'] } } },
      80,
    ],
    ['an approach', { approaches: ['emdr'] }, { facets: { approach: { any: ['emdr'] } } }, 30],
    ['another value', { languages: ['es'] }, { facets: { language: { any: ['es'] } } }, 10],
    [
      'a preferred value',
      { styles: ['direct'] },
      { facets: { style: { prefer: ['direct'] } } },
      20,
    ],
    [
      'a preferred concern, focus or not',
      { concerns: ['grief'] },
      { facets: { concern: { prefer: ['grief'] } } },
      20,
    ],
    [
      'a value chosen and preferred',
      { styles: ['direct'] },
      { facets: { style: { any: ['direct'], prefer: ['direct'] } } },
      30,
    ],
    [
      'a value asked for twice',
      { styles: ['direct'] },
      { facets: { style: { any: ['direct'], must: ['direct'] } } },
      10,
    ],
    ['silence let in', {}, { facets: { style: { any: ['direct'], orUnknown: true } } }, 0],
    ['words in the name', { name: 'Mara' }, { text: 'mara' }, 40],
    ['words in a label', { concerns: ['ocd'] }, { text: 'ocd' }, 30],
    ['words in the headline', { headline: 'Mara' }, { text: 'mara' }, 20],
    ['words in longer texts', { about: 'Mara' }, { text: 'mara' }, 10],
    ['taking new clients', { accepting: { status: 'open', asOf: daysAgo(1) } }, {}, 10],
    ['a waitlist', { accepting: { status: 'waitlist', asOf: daysAgo(1) } }, {}, 3],
    ['a status too old', { accepting: { status: 'open', asOf: daysAgo(31) } }, {}, 0],
    [
      'an opening in seven days',
      { availability: { slots: [daysAgo(-7)], asOf: daysAgo(0) } },
      {},
      10,
    ],
    [
      'an opening after that',
      { availability: { slots: [daysAgo(-7.01)], asOf: daysAgo(0) } },
      {},
      0,
    ],
    ['a checked license', { licenses: [{ state: 'NY', verifiedAt: daysAgo(1) }] }, {}, 5],
  ];
  for (const [what, record, query, points] of cases) {
    it(`gives ${points} for ${what}`, () => expect(fit(record, query)).to.equal(points));
  }

  it('gives up to 20 for an office in the circle, falling evenly to its edge', () => {
    // One degree north is 69.09 miles.
    const near = { state: 'CO', lat: 39, lon: -105, radius: 50 };
    const at = (miles: number) =>
      fit({ locations: [{ lat: 39 + miles / 69.09, lon: -105 }] }, { near });
    expect([0, 25, 49.9].map(at)).to.deep.equal([20, 10, 0]);
  });

  it('gives nothing for an office where they would not meet', () => {
    const near = { state: 'CO', lat: 39, lon: -105, radius: 50 };
    const locations = [{ lat: 39, lon: -105 }];
    expect(fit({ modes: ['video'], telehealthStates: ['CO'], locations }, { near })).to.equal(0);
  });

  it('is made of whole, published numbers', () => {
    expect(weights).to.deep.include({
      focus: 10,
      preferred: 20,
      office: 20,
      opening: 10,
      license: 5,
    });
  });
});

describe('reasons', () => {
  it('are what was asked for and is there, strongest first', () => {
    const record = {
      concerns: ['grief'],
      languages: ['es'],
      styles: ['direct'],
      headline: 'Slowly',
      modes: ['in-person', 'video'],
      telehealthStates: ['CO'],
      locations: [{ lat: 39, lon: -105 }],
      fees: [{ amount: 100 }],
      availability: { slots: ['2026-11-24T09:00:00Z'], asOf: daysAgo(0) },
    };
    const { reasons } = search(
      { a: record },
      {
        text: 'slowly',
        facets: {
          language: { any: ['es', 'en'] },
          concern: { must: ['grief'] },
          style: { prefer: ['direct', 'structured'] },
        },
        near: { state: 'CO', lat: 39, lon: -105, radius: 5 },
        fee: { max: 100 },
        opening: { within: 3 },
      },
    ).hits[0]!;
    expect(reasons).to.deep.equal([
      { reason: 'facet', facet: 'concern', value: 'grief', role: 'must' },
      { reason: 'facet', facet: 'style', value: 'direct', role: 'prefer' },
      { reason: 'text', field: 'headline' },
      { reason: 'near', distance: 0 },
      { reason: 'facet', facet: 'language', value: 'es', role: 'any' },
      { reason: 'opening', cell: 'tue-morning' },
      { reason: 'remote', state: 'CO' },
      { reason: 'fee' },
    ]);
  });

  it('are none where nothing was asked', () => {
    expect(search({ a: { concerns: ['grief'] } }).hits[0]!.reasons).to.deep.equal([]);
  });
});

describe('order', () => {
  const equals: Records = Object.fromEntries('abcdefghij'.split('').map((id) => [id, {}]));

  it('is by fit', () => {
    const records = {
      none: {},
      much: { styles: ['direct'], languages: ['es'] },
      some: { styles: ['direct'] },
    };
    const facets = { style: { prefer: ['direct'] }, language: { prefer: ['es'] } };
    expect(idsOf(search(records, { facets }))).to.deep.equal(['much', 'some', 'none']);
  });

  it('turns equals with the seed, and stays with it', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      idsOf(search(equals, { seed })).join(''),
    );
    expect(new Set(orders).size).to.equal(20);
    expect(new Set(orders.map((order) => order[0])).size).to.be.greaterThan(5);
    expect(idsOf(search(equals, { seed: 7 })).join('')).to.equal(orders[7]);
  });

  it('does not lean on the order of the feed', () => {
    const reversed = Object.fromEntries(Object.entries(equals).reverse());
    expect(idsOf(search(reversed, { seed: 3 }))).to.deep.equal(idsOf(search(equals, { seed: 3 })));
  });

  it('puts each first about as often as any other', () => {
    const directory = createDirectory(therapistsOf(equals));
    const first: Record<string, number> = {};
    for (let seed = 0; seed < 2000; seed++) {
      const { id } = directory.search({ now: 0, seed, pageSize: 1 }).hits[0]!.therapist;
      first[id] = (first[id] ?? 0) + 1;
    }
    for (const id of Object.keys(equals)) expect(first[id], id).to.be.within(140, 260);
  });

  it('goes by name as the language does', () => {
    const records = { o: { name: 'Östen' }, z: { name: 'Zoë' }, a: { name: 'ana' } };
    expect(idsOf(search(records, { sort: 'name', locale: 'de' }))).to.deep.equal(['a', 'o', 'z']);
    expect(idsOf(search(records, { sort: 'name', locale: 'sv' }))).to.deep.equal(['a', 'z', 'o']);
  });

  it('goes by fit among those of one name, and among the unknown', () => {
    const records = { plain: { name: 'Ana' }, direct: { name: 'Ana', styles: ['direct'] } };
    const facets = { style: { prefer: ['direct'] } };
    for (const sort of ['name', 'fee', 'soonest', 'distance'] as const) {
      expect(idsOf(search(records, { sort, facets })), sort).to.deep.equal(['direct', 'plain']);
    }
  });
});

describe('pages', () => {
  const records: Records = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`t${i}`, {}]));
  const page = (query: Partial<Query>) => {
    const {
      total,
      pages,
      page: number,
      pageSize,
      hits,
    } = search(records, { pageSize: undefined, ...query });
    return { total, pages, page: number, pageSize, shown: hits.length };
  };

  it('hold ten, the last one the rest', () => {
    expect(page({})).to.deep.equal({ total: 23, pages: 3, page: 1, pageSize: 10, shown: 10 });
    expect(page({ page: 3 })).to.deep.equal({
      total: 23,
      pages: 3,
      page: 3,
      pageSize: 10,
      shown: 3,
    });
  });

  it('are each of the rest once', () => {
    const all = [1, 2, 3].flatMap((number) =>
      idsOf(search(records, { page: number, pageSize: 10 })),
    );
    expect(new Set(all).size).to.equal(23);
  });

  it('end with the last, whatever is asked for', () => {
    expect(page({ page: 99 }).page).to.equal(3);
    expect(page({ page: Number.MAX_VALUE }).page).to.equal(3);
  });

  it('are one, and empty, where nobody fits', () => {
    const facets = { style: { any: ['direct'] } };
    expect(page({ facets, page: 2 })).to.deep.equal({
      total: 0,
      pages: 1,
      page: 1,
      pageSize: 10,
      shown: 0,
    });
  });
});
