import { expect, fixture, html } from '@open-wc/testing';
import type { Query } from '../../src/directory/index.js';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import type { FinderStore, StoreOptions } from '../../src/finder/store.js';
import type { LoadedDirectory } from '../../src/finder/state.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { all, finderWith, rendered, settled, textOf } from '../helpers/mount.js';
import { answered, until } from '../helpers/until.js';
import { errorsOf, warningsOf } from '../helpers/watch.js';

/** A directory whose source differs in something. */
const withSource = (change: object): LoadedDirectory => {
  const directory = directoryOf();
  return { ...directory, source: { ...directory.source, ...change } };
};

describe('a store that a page brings', () => {
  it('may know fewer facets than there are', async () => {
    const known = directoryOf();
    const { concern } = (await known.source.info()).values;
    const load = () =>
      withSource({
        info: async () => ({ ...(await known.source.info()), values: { concern } }),
        search: async (query: Query) => {
          const result = await known.source.search(query);
          return { ...result, counts: { concern: result.counts.concern } };
        },
      });
    const store = fixtureStore({ load: load as unknown as StoreOptions['load'] });
    const finder = await finderWith(store);
    expect(all(finder, 'therapist-card')).not.to.eql([]);
    expect(store.getState().info?.values.payer).to.eql({});
    expect(store.getState().result?.counts.payer).to.eql({});
  });

  it('costs a card nothing but its therapist where the source throws at once', async () => {
    const fail = () => {
      throw new Error('Thrown at once.');
    };
    const load = () => Promise.resolve(withSource({ therapist: fail }));
    const card = html`<therapist-card therapist="ana-ruiz"></therapist-card>`;
    const errors = await errorsOf(async () => {
      const finder = await finderWith(fixtureStore({ load }), card);
      expect(textOf(finder)).to.include('can’t show');
    });
    expect(errors).to.eql([]);
  });

  it('is left aside with a word where it is no store, and a real one can follow', async () => {
    const finder = await fixture<TherapistFinder>(html`<therapist-finder></therapist-finder>`);
    const told = await warningsOf(async () => {
      for (const given of [5, 'x', {}, []]) {
        const errors = await errorsOf(async () => {
          finder.store = given as unknown as FinderStore;
          await rendered();
        });
        expect(errors).to.eql([]);
        expect(finder.store).to.equal(undefined);
      }
    });
    expect(told).to.have.length(4);
    const store = fixtureStore();
    finder.store = store;
    await settled(store);
    expect(all(finder, 'therapist-card')).not.to.eql([]);
  });

  it('is heard by everyone else where one listener throws, and its fault stays the page’s', async () => {
    const store = fixtureStore();
    let heard = 0;
    const errors = await errorsOf(async () => {
      store.subscribe(() => {
        throw new Error('The page’s own fault.');
      });
      store.subscribe(() => (heard += 1));
      await until(store, ({ status }) => status !== 'loading');
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await answered(store);
    });
    expect(store.getState()).to.include({ status: 'ready', error: undefined });
    expect(store.getState().result?.total).to.equal(2);
    expect(heard).to.be.above(1);
    expect(new Set(errors)).to.eql(new Set(['Error: The page’s own fault.']));
  });
});
