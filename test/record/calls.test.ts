import { expect } from '@open-wc/testing';
import { createDirectory, nextCalls } from '../../src/directory/index.js';
import type { Therapist } from '../../src/feed/index.js';
import { daysAgo, idsOf, NOW, search, therapistsOf, type Records } from '../helpers/directory.js';

/** Monday 2026-11-23, 15:00 UTC, is now. */
const soon = '2026-11-24T11:00:00-05:00';
const later = '2026-11-24T11:20:00-05:00';
const session = '2026-11-23T18:00:00-05:00';

const calls = (slots: string[], more: Partial<Therapist> = {}, asOf = daysAgo(0.5)) => ({
  consultation: { price: 0, slots, asOf },
  ...more,
});
const starts = (...texts: string[]) => texts.map((text) => Date.parse(text));
const next = (record: Partial<Therapist>, now = NOW) =>
  nextCalls({ id: 'a', name: 'A', ...record }, { now }, 4);

describe('the times of first calls', () => {
  it('are the listed ones to come, each once, the soonest first', () => {
    expect(next(calls([later, daysAgo(0), soon, later]))).to.eql(starts(soon, later));
    expect(nextCalls({ id: 'a', name: 'A', ...calls([later, soon]) }, { now: NOW }, 1)).to.eql(
      starts(soon),
    );
  });

  it('count for 24 hours, as openings do, and not without a date', () => {
    expect(next(calls([soon], {}, daysAgo(1)))).to.eql(starts(soon));
    expect(next(calls([soon], {}, daysAgo(1.001)))).to.eql([]);
    expect(next({ consultation: { slots: [soon] } })).to.eql([]);
    const at = { now: NOW, ages: { openings: 2 } };
    const old = { id: 'a', name: 'A', ...calls([soon], {}, daysAgo(1.5)) };
    expect(nextCalls(old, at, 4)).to.eql(starts(soon));
  });

  it('are not those of sessions', () => {
    const availability = { slots: [session], asOf: daysAgo(0) };
    expect(next({ availability })).to.eql([]);
    expect(next(calls([soon], { availability }))).to.eql(starts(soon));
  });

  it('are none where no calls are taken', () => {
    const accepting = { status: 'closed', asOf: daysAgo(1) } as const;
    expect(next(calls([soon], { accepting }))).to.eql([]);
    expect(next(calls([soon], { accepting: { ...accepting, asOf: daysAgo(40) } }))).to.have.length(
      1,
    );
    const { consultation } = calls([soon]);
    expect(next({ consultation: { ...consultation, booking: { mode: 'closed' } } })).to.eql([]);
  });
});

describe('a search for the soonest call', () => {
  const records: Records = {
    none: {},
    sooner: { availability: { slots: [session], asOf: daysAgo(0) } },
    later: calls([later]),
    soon: calls([later, soon]),
    closed: calls([daysAgo(-0.1)], { accepting: { status: 'closed', asOf: daysAgo(1) } }),
  };

  it('orders by the next call, unknown last, and leaves openings out of it', () => {
    const result = search(records, { sort: 'first-call' });
    expect(idsOf(result).slice(0, 2)).to.eql(['soon', 'later']);
    expect(result.hits[0]!.nextCall).to.equal(Date.parse(soon));
    expect(idsOf(search(records, { sort: 'soonest' }))[0]).to.equal('sooner');
  });

  it('names the soonest of all who fit, on whatever page they are', () => {
    const { hits, firstCall } = search(records, { sort: 'name', pageSize: 1 });
    expect(hits.map(({ therapist }) => therapist.id)).to.eql(['later']);
    expect(firstCall?.therapist.id).to.equal('soon');
    expect(firstCall?.start).to.equal(Date.parse(soon));
  });

  it('names nobody where no call is known', () => {
    expect(search({ none: {}, old: calls([soon], {}, daysAgo(2)) })).not.to.have.property(
      'firstCall',
    );
    expect(search({}).firstCall).to.equal(undefined);
  });

  it('goes on to the next call as one begins, and to none as the list grows old', () => {
    const asOf = '2026-11-23T16:10:00Z';
    const directory = createDirectory(therapistsOf({ a: calls([soon, later], {}, asOf), b: {} }));
    const at = (now: number) => directory.search({ now }).firstCall?.start;
    const [first, second] = starts(soon, later) as [number, number];
    expect(at(first - 1)).to.equal(first);
    expect(at(first)).to.equal(second);
    expect(at(Date.parse(asOf) + 86_400_000)).to.equal(second);
    expect(at(Date.parse(asOf) + 86_400_001)).to.equal(undefined);
    expect(at(first - 1), 'the clock was set back').to.equal(first);
  });

  it('gives a tie to who fits better, and then to no name in particular', () => {
    const concerns = ['grief'];
    const two: Records = { a: calls([soon]), b: calls([soon], { concerns }) };
    const grief = { facets: { concern: { prefer: concerns } } };
    expect(search(two, grief).firstCall?.therapist.id).to.equal('b');
    const equal: Records = { a: calls([soon]), b: calls([soon]), c: calls([soon]) };
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    const firsts = seeds.map((seed) => search(equal, { seed }).firstCall!.therapist.id);
    expect([...new Set(firsts)].sort()).to.eql(['a', 'b', 'c']);
    for (const seed of seeds) {
      const { firstCall, hits } = search(equal, { seed, sort: 'first-call' });
      expect(firstCall!.therapist).to.equal(hits[0]!.therapist);
    }
  });
});
