/** What is done to a search before what does it has come: this file makes no store that brings it along. */
import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.js';
import { searchWork } from '../../src/finder/late-work.js';
import { directoryFrom } from '../../src/finder/directory.js';
import { storeOver, type FinderStore, type StoreOptions } from '../../src/finder/store.js';
import type { Action } from '../../src/finder/actions.js';
import { fixtureFeed, now, timeZone } from '../helpers/fixture-feed.js';
import { until } from '../helpers/until.js';

function early(load?: StoreOptions['load']): FinderStore {
  const { feed } = parseFeed(fixtureFeed(), { now });
  return storeOver({
    load: load ?? (() => Promise.resolve(directoryFrom(feed))),
    now: () => now,
    timeZone,
    locale: 'en',
    seed: 1,
  });
}

const choose = (value: string): Action => ({ type: 'choose', facet: 'concern', value, on: true });

// The order matters: the first of these tests brings the part for the life of the page.
describe('what is done to a search before what does it has come', () => {
  it('is done in its order once that has come', async () => {
    const store = early();
    expect(searchWork()).to.equal(undefined);
    store.dispatch({ type: 'clear' });
    store.dispatch(choose('anxiety'));
    store.dispatch(choose('grief'));
    store.dispatch({
      type: 'remove',
      ref: { filter: 'facet', facet: 'concern', role: 'any' },
      value: 'anxiety',
    });
    store.dispatch({ type: 'sort', sort: 'name' });
    expect(store.getState().search).to.eql({});
    await until(store, ({ status, search }) => status === 'ready' && search.sort === 'name');
    expect(store.getState().search).to.eql({
      facets: { concern: { any: ['grief'] } },
      sort: 'name',
    });
    expect(searchWork()).not.to.equal(undefined);
  });

  it('gives way to what replaces the search', async () => {
    const store = early();
    store.dispatch(choose('anxiety'));
    store.dispatch({ type: 'apply', search: { sort: 'name' } });
    await until(store, ({ status }) => status === 'ready');
    expect(store.getState().search).to.eql({ sort: 'name' });
  });
});
