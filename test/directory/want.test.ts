import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  createDirectory,
  type Part,
  type Query,
  type SearchResult,
  type WholeResult,
} from '../../src/directory/index.js';
import { facetIds } from '../../src/vocabulary/facets.js';
import { directories, largeDirectories, withSession } from '../helpers/directories.js';
import { idsOf, NOW, search, therapistsOf } from '../helpers/directory.js';
import { holdsForAll } from '../helpers/properties.js';

const parts: Part[] = [
  ...facetIds,
  'fee',
  'opening',
  'near',
  'unknown',
  'near-misses',
  'first-call',
];

/** The answer to a query that wants all, without the parts that another does not want. */
function restricted(whole: WholeResult, want: readonly Part[]): SearchResult {
  const { counts, unknown, slidingScale, fee, opening, near, nearMisses, firstCall, ...page } =
    whole;
  const wanted = (part: Part, value: Partial<SearchResult> | undefined) =>
    want.includes(part) ? value : {};
  return {
    ...page,
    counts: Object.fromEntries(
      facetIds.filter((facet) => want.includes(facet)).map((facet) => [facet, counts[facet]]),
    ),
    ...wanted('unknown', { unknown, ...(slidingScale !== undefined && { slidingScale }) }),
    ...wanted('fee', fee && { fee }),
    ...wanted('opening', { opening }),
    ...wanted('near', near && { near }),
    ...wanted('near-misses', { nearMisses }),
    ...wanted('first-call', firstCall && { firstCall }),
  };
}

describe('an answer of which only parts are wanted', () => {
  for (const [size, of, runs, steps] of [
    ['up to 40', directories(40), 40, 20],
    ['1000', largeDirectories(1000), 4, 30],
  ] as const) {
    it(`is the whole answer without the others, at ${size}`, function () {
      this.timeout(60_000);
      const wants = fc.array(fc.subarray(parts), { minLength: steps, maxLength: steps });
      const asked = fc.tuple(withSession(of, steps), wants);
      holdsForAll(asked, runs, ([{ therapists, options, session }, lists]) => {
        const [whole, partial] = [0, 1].map(() => createDirectory(therapists, options));
        session.forEach((query, step) => {
          const want = lists[step] ?? [];
          const answer = partial!.search({ ...query, want });
          expect(answer).to.deep.equal(restricted(whole!.search(query as WantedAll), want));
        });
      });
    });
  }

  it('has its page, and nothing else, when nothing is wanted', () => {
    const directory = createDirectory(therapistsOf({ a: { concerns: ['grief'] } }));
    const answer = directory.search({ now: NOW, want: [] });
    expect(answer.hits[0]!.therapist.id).to.equal('a');
    expect(answer).to.have.all.keys(
      'total',
      'page',
      'pages',
      'pageSize',
      'hits',
      'counts',
      'notFound',
    );
    expect(answer.counts).to.deep.equal({});
  });

  it('is whole when the list of parts cannot be read', () => {
    const directory = createDirectory(therapistsOf({ a: { concerns: ['grief'] } }));
    for (const want of ['concern', null, 7, {}]) {
      const query = { now: NOW, want } as unknown as Query;
      expect(directory.search(query)).to.deep.equal(directory.search({ now: NOW }));
    }
  });
});

type WantedAll = Query & { want?: never };

describe('late pages', () => {
  const people = Object.fromEntries(
    Array.from({ length: 700 }, (_, i) => [
      `p${i}`,
      { concerns: i % 7 ? ['grief'] : ['adhd'], fees: [{ amount: 50 + ((i * 37) % 90) }] },
    ]),
  );

  for (const sort of ['fit', 'fee', 'name'] as const) {
    it(`go on where the page before ends, by ${sort}`, () => {
      const facets = { concern: { prefer: ['adhd'] } };
      const query = { sort, facets, seed: 5 };
      const all = idsOf(search(people, { ...query, pageSize: 700 }));
      expect(new Set(all).size).to.equal(700);
      for (const [page, pageSize] of [
        [1, 40],
        [4, 40],
        [18, 40],
        [2, 333],
        [700, 1],
      ] as const) {
        const ids = idsOf(search(people, { ...query, page, pageSize }));
        expect(ids).to.deep.equal(all.slice((page - 1) * pageSize, page * pageSize));
      }
    });
  }
});
