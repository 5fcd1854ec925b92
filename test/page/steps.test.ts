import { aTimeout, expect } from '@open-wc/testing';
import type { FinderStore } from '../../src/finder/store.js';
import { followSteps } from '../../src/page/steps.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

async function go(steps: number): Promise<void> {
  const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await popped;
}

/** What follows the steps is a file of its own. */
async function arrived() {
  await import('../../src/page/history.js');
  await aTimeout(0);
}

describe('Back and Forward, before what follows them has come', () => {
  const stops: (() => void)[] = [];
  const choose = (store: FinderStore, value: string) =>
    store.dispatch({ type: 'choose', facet: 'concern', value, on: true });
  const chosen = (store: FinderStore) => store.getState().search.facets?.concern?.any ?? [];

  beforeEach(() => history.pushState(null, ''));
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('lead through each step that was made until then, and those after it', async () => {
    const store = fixtureStore();
    await settled(store);
    stops.push(followSteps(store));
    choose(store, 'grief');
    choose(store, 'panic');
    await arrived();
    choose(store, 'adhd');
    await go(-1);
    expect(chosen(store)).to.eql(['grief', 'panic']);
    await go(-1);
    expect(chosen(store)).to.eql(['grief']);
    await go(-1);
    expect(chosen(store)).to.eql([]);
    await go(3);
    expect(chosen(store)).to.eql(['grief', 'panic', 'adhd']);
  });

  it('take a step that was made before the first results', async () => {
    const store = fixtureStore();
    stops.push(followSteps(store));
    choose(store, 'grief');
    await arrived();
    await settled(store);
    await go(-1);
    expect(chosen(store)).to.eql([]);
  });

  it('take a drag along the fee as one act', async () => {
    const store = fixtureStore();
    await settled(store);
    stops.push(followSteps(store));
    for (const max of [180, 160]) store.dispatch({ type: 'fee', fee: { max } });
    await arrived();
    store.dispatch({ type: 'fee', fee: { max: 140 } });
    await go(-1);
    expect(store.getState().search.fee).to.equal(undefined);
    await go(1);
    expect(store.getState().search.fee).to.eql({ max: 140 });
  });

  it('lead to nothing that was forgotten', async () => {
    const store = fixtureStore();
    await settled(store);
    stops.push(followSteps(store));
    choose(store, 'grief');
    choose(store, 'panic');
    store.dispatch({ type: 'forget' });
    await arrived();
    await go(-1);
    expect(chosen(store)).to.eql([]);
  });

  it('leave no entry of a finder that has left the page meanwhile', async () => {
    const store = fixtureStore();
    await settled(store);
    const { length } = history;
    const stop = followSteps(store);
    choose(store, 'grief');
    stop();
    await arrived();
    choose(store, 'panic');
    expect(history.length).to.equal(length);
  });
});
