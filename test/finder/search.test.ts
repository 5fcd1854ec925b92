import { expect } from '@open-wc/testing';
import type { FeeRange } from '../../src/directory/query.js';
import type { Search } from '../../src/finder/search.js';
import { isNarrowed, usesOf } from '../../src/finder/uses.js';
import { reduceSearch, withPlace } from '../../src/finder/reduce-search.js';
import type { SearchAction } from '../../src/finder/actions.js';

const reduce = (search: Search, ...actions: SearchAction[]) => actions.reduce(reduceSearch, search);
const choose = (facet: 'concern' | 'gender', value: string, on = true, role?: 'must' | 'avoid') =>
  ({ type: 'choose', facet, value, on, ...(role && { role }) }) as const;

describe('a search', () => {
  it('gathers what is chosen in a facet', () => {
    const search = reduce({}, choose('concern', 'grief'), choose('concern', 'panic'));
    expect(search).to.eql({ facets: { concern: { any: ['grief', 'panic'] } } });
  });

  it('is as before once everything is taken back', () => {
    const search = reduce(
      { text: 'calm' },
      choose('concern', 'grief'),
      { type: 'or-unknown', filter: 'concern', on: true },
      choose('concern', 'grief', false),
    );
    expect(search).to.eql({ text: 'calm' });
  });

  it('gives a value one role at a time', () => {
    const search = reduce({}, choose('concern', 'grief'), choose('concern', 'grief', true, 'must'));
    expect(search.facets?.concern).to.eql({ must: ['grief'] });
  });

  it('never avoids by who somebody is', () => {
    const search: Search = {};
    expect(reduce(search, choose('gender', 'man', true, 'avoid'))).to.equal(search);
    expect(reduce(search, choose('concern', 'grief', true, 'avoid')).facets?.concern).to.eql({
      avoid: ['grief'],
    });
  });

  it('stays the same object where nothing changes', () => {
    const search: Search = { text: 'calm', near: { label: 'CO', state: 'CO' }, sort: 'name' };
    const idle: SearchAction[] = [
      { type: 'search', text: ' calm ', place: '' },
      choose('concern', 'grief', false),
      { type: 'choose-only', facet: 'mode', values: [] },
      { type: 'fee', fee: undefined },
      { type: 'fee', fee: {} },
      { type: 'opening', opening: { cells: [] } },
      { type: 'or-unknown', filter: 'fee', on: true },
      { type: 'or-unknown', filter: 'concern', on: true },
      { type: 'sort', sort: 'name' },
      { type: 'page', page: 1 },
      { type: 'remove', ref: { filter: 'fee' } },
    ];
    for (const action of idle) expect(reduce(search, action), action.type).to.equal(search);
  });

  it('keeps of what words stand for as much as is still typed', () => {
    const grief = { words: 'loss', facet: 'concern', value: 'grief' } as const;
    const sleep = { words: 'awake', facet: 'concern', value: 'sleep' } as const;
    const typed = (text: string): SearchAction => ({
      type: 'search',
      text,
      place: '',
      means: [grief, sleep],
    });
    expect(reduce({}, typed('a loss, awake')).means).to.eql([grief, sleep]);
    expect(reduce({}, typed('a loss')).means).to.eql([grief]);
    expect(reduce({}, typed('calm'))).to.eql({ text: 'calm' });
  });

  it('asks for parts of the week, with days or without', () => {
    const opening = { cells: ['tue-evening'] } as const;
    expect(reduce({}, { type: 'opening', opening }).opening).to.eql(opening);
    const soon = { ...opening, within: 7 };
    expect(reduce({}, { type: 'opening', opening: soon }).opening).to.eql(soon);
    expect(reduce({}, { type: 'opening', opening: { cells: [], within: 7 } }).opening).to.eql({
      within: 7,
    });
  });

  it('does not change the one before', () => {
    const search: Search = { facets: { concern: { any: ['grief'] } } };
    const before = JSON.stringify(search);
    reduce(search, choose('concern', 'panic'), { type: 'clear' });
    expect(JSON.stringify(search)).to.equal(before);
  });

  it('goes back to the first page with every change but of the page', () => {
    const third = reduce({}, { type: 'page', page: 3 });
    expect(third).to.eql({ page: 3 });
    const changes: SearchAction[] = [
      { type: 'search', text: 'calm', place: '' },
      choose('concern', 'grief'),
      { type: 'fee', fee: { max: 100 } },
      { type: 'opening', opening: { within: 7 } },
      { type: 'sort', sort: 'name' },
    ];
    for (const action of changes)
      expect(reduce(third, action), action.type).not.to.have.any.keys('page');
  });

  it('keeps the order, and nothing else, when it is cleared', () => {
    const search = reduce(
      {},
      { type: 'search', text: 'calm', place: '' },
      choose('concern', 'grief'),
      { type: 'fee', fee: { max: 100 } },
      { type: 'sort', sort: 'fee' },
      { type: 'clear' },
    );
    expect(search).to.eql({ sort: 'fee' });
  });

  it('keeps the words, the place and what was heard when only the filters are cleared', () => {
    const heard = [{ facet: 'concern', id: 'grief' }] as const;
    const asked = withPlace(
      reduce({}, { type: 'search', heard, sentence: 'my loss', text: 'calm' }),
      { label: 'Denver', state: 'CO' },
    );
    const search = reduce(
      asked,
      choose('concern', 'sleep'),
      { type: 'choose', facet: 'concern', value: 'grief', role: 'must', on: true },
      { type: 'fee', fee: { max: 100 } },
      { type: 'opening', opening: { within: 7 } },
      { type: 'page', page: 2 },
    );
    expect(reduce(search, { type: 'clear', only: 'filters' })).to.eql(asked);
  });

  it('lets in who is silent, per filter, for as long as the filter asks something', () => {
    const search = reduce(
      withPlace({}, { label: 'Denver', state: 'CO', lat: 1, lon: 2 }),
      { type: 'fee', fee: { max: 100 } },
      { type: 'opening', opening: { within: 7 } },
      choose('concern', 'grief'),
      { type: 'or-unknown', filter: 'near', on: true },
      { type: 'or-unknown', filter: 'fee', on: true },
      { type: 'or-unknown', filter: 'opening', on: true },
      { type: 'or-unknown', filter: 'concern', on: true },
    );
    expect(search.near?.orUnknown).to.equal(true);
    expect(search.fee).to.eql({ max: 100, orUnknown: true });
    expect(search.opening).to.eql({ within: 7, orUnknown: true });
    expect(search.facets?.concern).to.eql({ any: ['grief'], orUnknown: true });
    const without = reduce(search, { type: 'or-unknown', filter: 'fee', on: false });
    expect(without.fee).to.eql({ max: 100 });
  });

  it('lets in who has a sliding scale, for as long as there is an upper limit', () => {
    const limited = reduce({}, { type: 'fee', fee: { min: 50, max: 100 } });
    const open = reduce(limited, { type: 'or-sliding-scale', on: true });
    expect(open.fee).to.eql({ min: 50, max: 100, orSlidingScale: true });
    expect(reduce(open, { type: 'or-sliding-scale', on: false })).to.eql(limited);
    const unlimited = reduce(open, { type: 'fee', fee: { ...open.fee, max: undefined } });
    expect(unlimited.fee).to.eql({ min: 50 });
    expect(reduce({}, { type: 'or-sliding-scale', on: true })).to.eql({});
    expect(reduce(open, { type: 'remove', ref: { filter: 'fee' } })).to.eql({});
  });

  it('keeps no bound of a fee that typed words contradict', () => {
    const typed = (fee: FeeRange) =>
      reduce(
        {},
        { type: 'fee', fee: { min: 150, max: 200, orUnknown: true } },
        {
          type: 'search',
          text: '',
          filters: { fee },
        },
      ).fee;
    expect(typed({ max: 100 })).to.eql({ max: 100, orUnknown: true });
    expect(typed({ min: 300 })).to.eql({ min: 300, orUnknown: true });
    expect(typed({ max: 180 })).to.eql({ min: 150, max: 180, orUnknown: true });
  });

  it('has a radius only around a place', () => {
    const nowhere: Search = {};
    expect(reduce(nowhere, { type: 'radius', radius: 5 })).to.equal(nowhere);
    const search = withPlace({}, { label: 'Denver', state: 'CO', lat: 1, lon: 2 });
    expect(reduce(search, { type: 'radius', radius: 5 }).near?.radius).to.equal(5);
  });
});

describe('what a search asks for', () => {
  const search: Search = {
    text: 'calm',
    near: { label: 'Denver', state: 'CO' },
    facets: { concern: { any: ['grief', 'panic'], must: ['trust'], avoid: ['anger'] } },
    fee: { max: 100 },
    opening: { within: 7 },
  };

  it('reads back in full, and each of it can be taken away by itself', () => {
    let left = search;
    const uses = usesOf(search);
    expect(uses).to.have.length(8);
    for (const { ref, value } of uses) {
      const count = usesOf(left).length;
      left = reduceSearch(left, { type: 'remove', ref, value });
      expect(usesOf(left), JSON.stringify(ref)).to.have.length(count - 1);
    }
    expect(left).to.eql({});
  });

  it('goes away facet by facet too', () => {
    const ref = { filter: 'facet', facet: 'concern', role: 'any' } as const;
    expect(reduce(search, { type: 'remove', ref }).facets?.concern).to.eql({
      must: ['trust'],
      avoid: ['anger'],
    });
  });

  it('narrows, unlike an order or a page', () => {
    expect(isNarrowed(search)).to.equal(true);
    expect(isNarrowed({ sort: 'name', page: 2 })).to.equal(false);
  });
});
