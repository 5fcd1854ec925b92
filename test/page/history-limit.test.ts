import { expect } from '@open-wc/testing';
import { trackHistory } from '../../src/page/history.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

describe('back and forward', () => {
  it('keep no more steps than a browser does', async () => {
    const store = fixtureStore();
    await settled(store);
    const stop = trackHistory(store);
    // Real entries would fill the tab, for the tests after this one too.
    let entry: unknown = null;
    const set = (state: unknown) => (entry = state);
    Object.defineProperties(history, {
      state: { configurable: true, get: () => entry },
      pushState: { configurable: true, value: set },
      replaceState: { configurable: true, value: set },
    });
    try {
      for (let times = 0; times < 110; times += 1) {
        store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: times % 2 === 0 });
      }
    } finally {
      for (const name of ['state', 'pushState', 'replaceState'])
        Reflect.deleteProperty(history, name);
    }
    const { snapshots } = (window as unknown as Record<symbol, unknown>)[
      Symbol.for('therapist-finder/history/v1')
    ] as {
      snapshots: Map<number, unknown>;
    };
    expect(snapshots.size).to.be.within(50, 101);
    stop();
  });
});
