import { expect } from '@open-wc/testing';
import { trackHistory } from '../../src/page/history.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

// In a page of its own: Chromium ignores `pushState` after 200 calls in ten seconds, and what goes back then leaves the page.
describe('back and forward', () => {
  it('keep no more steps than a browser does', async () => {
    const store = fixtureStore();
    await settled(store);
    const stop = trackHistory(store);
    for (let times = 0; times < 110; times += 1) {
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: times % 2 === 0 });
    }
    const { snapshots } = (window as unknown as Record<symbol, unknown>)[
      Symbol.for('therapist-finder/history/v1')
    ] as {
      snapshots: Map<number, unknown>;
    };
    expect(snapshots.size).to.be.within(50, 101);
    const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await popped;
    expect(store.getState().search.facets?.concern?.any).to.eql(['grief']);
    stop();
  });
});
