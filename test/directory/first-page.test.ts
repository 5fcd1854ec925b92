import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstPage, hasFirstPage } from '../../src/directory/first-page.js';
import { createDirectory, type Part, type Query } from '../../src/directory/index.js';
import { compileParsed } from '../../src/feed/compiled/compile-parsed.js';
import { readCompiled } from '../../src/feed/compiled/records.js';
import { recordsFrom } from '../../src/feed/records.js';
import { directories, largeDirectories } from '../helpers/directories.js';
import { NOW } from '../helpers/directory.js';
import { holdsForAll } from '../helpers/properties.js';

const HOUR = 3_600_000;

/** Queries for everyone; the times of these are counted from the moment of a directory. */
const queries = fc.record(
  {
    now: fc.integer({ min: -12 * HOUR, max: 36 * HOUR }).map((time) => time + 0.5),
    timeZone: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Nowhere/Land'),
    locale: fc.constantFrom('en', 'sv'),
    seed: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    facets: fc.constant({}),
    text: fc.constant(''),
    sort: fc.constant('fit' as const),
    page: fc.constant(1),
    pageSize: fc.constantFrom(1, 3, 10, 10.5, 50),
    want: fc.subarray<Part>(['unknown', 'first-call']),
  },
  { requiredKeys: ['now', 'want'] },
);

const lists = { minLength: 8, maxLength: 8 };

describe('the first page of everyone', () => {
  for (const [size, of, runs] of [
    ['up to 40', directories(40), 150],
    ['1000', largeDirectories(1000), 4],
  ] as const) {
    it(`is that of the engine, at ${size}`, function () {
      this.timeout(60_000);
      const asked = fc.tuple(of, fc.array(queries, lists));
      holdsForAll(asked, runs, ([{ therapists, options, now }, list]) => {
        const directory = createDirectory(therapists, options);
        const records = recordsFrom(therapists);
        for (const one of list) {
          const query: Query = { ...one, now: now + one.now };
          expect(hasFirstPage(query)).to.equal(true);
          expect(firstPage(records, query, options.ages)).to.deep.equal(directory.search(query));
        }
      });
    });
  }

  it('is the same from a compiled feed', function () {
    this.timeout(60_000);
    holdsForAll(directories(40), 40, ({ therapists, options, now }) => {
      const feed = { version: 1, labels: {}, therapists };
      const { records } = readCompiled(compileParsed({ feed, problems: [] }).index);
      const query: Query = { now, seed: 7, want: ['unknown', 'first-call'] };
      const [page, own] = [records, recordsFrom(therapists)].map((one) =>
        firstPage(one, query, options.ages),
      );
      const shown = ({ hits, firstCall, ...rest }: typeof page & {}) => ({
        ...rest,
        hits: hits.map(({ therapist, ...hit }) => ({ ...hit, id: therapist.id })),
        call: firstCall && [firstCall.therapist.id, firstCall.start],
      });
      expect(shown(page!)).to.deep.equal(shown(own!));
    });
  });

  it('answers nothing that asks for somebody in particular, or for more than it has', () => {
    const everyone: Query = { now: NOW, want: [] };
    expect(hasFirstPage(everyone)).to.equal(true);
    const others: Partial<Record<keyof Query, unknown>>[] = [
      { text: 'grief' },
      { facets: { concern: { any: ['grief'] } } },
      { near: { state: 'CO' } },
      { fee: { max: 100 } },
      { opening: { within: 7 } },
      { sort: 'name' },
      { page: 2 },
      { pageSize: 0 },
      { pageSize: NaN },
      { now: NaN },
      { seed: 'seven' },
      { want: undefined },
      { want: ['concern'] },
    ];
    for (const other of others) {
      const query = { ...everyone, ...other } as Query;
      expect(hasFirstPage(query), JSON.stringify(other)).to.equal(false);
    }
  });
});
