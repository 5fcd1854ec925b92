import { expect, waitUntil } from '@open-wc/testing';
import { showOverPage, trackHistory } from '../../src/page/history.js';
import type { FinderStore } from '../../src/finder/store.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

const field = 'therapist-finder';
const page = window as unknown as Record<symbol, unknown>;

/** As after a reload: the browser keeps its entries, the page forgets what they stand for. */
const reload = () => delete page[Symbol.for('therapist-finder/history/v1')];

async function go(steps: number): Promise<void> {
  const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await popped;
}

describe('back and forward', () => {
  const stops: (() => void)[] = [];
  async function tracked(): Promise<FinderStore> {
    const store = fixtureStore();
    await settled(store);
    stops.push(trackHistory(store));
    return store;
  }
  const choose = (store: FinderStore, value: string) =>
    store.dispatch({ type: 'choose', facet: 'concern', value, on: true });
  const chosen = (store: FinderStore) => store.getState().search.facets?.concern?.any ?? [];

  beforeEach(() => history.pushState(null, ''));
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('move through a search, one act at a time', async () => {
    const store = await tracked();
    choose(store, 'grief');
    choose(store, 'panic');
    await go(-1);
    expect(chosen(store)).to.eql(['grief']);
    await go(-1);
    expect(chosen(store)).to.eql([]);
    await go(2);
    expect(chosen(store)).to.eql(['grief', 'panic']);
  });

  it('return to nothing that was forgotten, even where a page does the next thing at once', async () => {
    const store = fixtureStore();
    await settled(store);
    // Before the history hears of it.
    const sortOnce = store.subscribe(() => {
      if (store.getState().lastAction !== 'forget') return;
      sortOnce();
      store.dispatch({ type: 'sort', sort: 'name' });
    });
    stops.push(trackHistory(store));
    choose(store, 'grief');
    choose(store, 'panic');
    store.dispatch({ type: 'forget' });
    await go(-1);
    expect(chosen(store)).to.eql([]);
    await go(-1);
    expect(chosen(store)).to.eql([]);
  });

  it('bring the results of that search', async () => {
    const store = await tracked();
    const { total } = store.getState().result!;
    choose(store, 'grief');
    await settled(store);
    expect(store.getState().result!.total).to.be.below(total);
    await go(-1);
    await settled(store);
    expect(store.getState().result!.total).to.equal(total);
  });

  it('leave the address alone, and put one number into the state', async () => {
    const address = location.href;
    const store = await tracked();
    choose(store, 'grief');
    store.dispatch({ type: 'search', text: 'canary', place: '' });
    expect(location.href).to.equal(address);
    expect(Object.keys(history.state as object)).to.eql([field]);
    expect((history.state as Record<string, unknown>)[field]).to.be.a('number');
  });

  it('keep what a router has put into the state', async () => {
    history.replaceState({ route: '/team', key: 7 }, '');
    const store = await tracked();
    choose(store, 'grief');
    expect(history.state).to.include({ route: '/team', key: 7 });
    await go(-1);
    expect(history.state).to.include({ route: '/team', key: 7 });
  });

  it('lead to nothing from before everything was forgotten', async () => {
    const store = await tracked();
    choose(store, 'grief');
    choose(store, 'panic');
    store.dispatch({ type: 'forget' });
    await go(-1);
    expect(store.getState().search).to.eql({});
    await go(1);
    expect(store.getState().search).to.eql({});
  });

  it('lead to nothing from before, where nothing was searched for any more', async () => {
    const store = await tracked();
    choose(store, 'grief');
    store.dispatch({ type: 'clear' });
    store.dispatch({ type: 'forget' });
    await go(-1);
    expect(store.getState().search).to.eql({});
  });

  it('take a drag along the fee as one act', async () => {
    const store = await tracked();
    for (const max of [180, 160, 140]) store.dispatch({ type: 'fee', fee: { max } });
    await go(-1);
    expect(store.getState().search.fee).to.equal(undefined);
    await go(1);
    expect(store.getState().search.fee).to.eql({ max: 140 });
  });

  it('take another drag, after something else, as another act', async () => {
    const store = await tracked();
    store.dispatch({ type: 'fee', fee: { max: 180 } });
    choose(store, 'grief');
    store.dispatch({ type: 'fee', fee: { max: 140 } });
    await go(-1);
    expect(store.getState().search.fee).to.eql({ max: 180 });
    expect(chosen(store)).to.eql(['grief']);
  });

  it('keep two finders of a page apart', async () => {
    const [first, second] = [await tracked(), await tracked()];
    first.dispatch({ type: 'fee', fee: { max: 180 } });
    choose(second, 'grief');
    first.dispatch({ type: 'fee', fee: { max: 140 } });
    await go(-1);
    expect(first.getState().search.fee).to.eql({ max: 180 });
    expect(chosen(second)).to.eql(['grief']);
    await go(-1);
    expect(first.getState().search.fee).to.eql({ max: 180 });
    expect(chosen(second)).to.eql([]);
    await go(-1);
    expect(first.getState().search.fee).to.equal(undefined);
  });

  it('do not go back to what was before a clearing and forget what came after', async () => {
    const store = await tracked();
    choose(store, 'grief');
    store.dispatch({ type: 'clear' });
    await go(-1);
    expect(chosen(store)).to.eql(['grief']);
  });

  it('add no step where nothing changed', async () => {
    const store = await tracked();
    const { length } = history;
    store.dispatch({ type: 'clear' });
    store.dispatch({ type: 'page', page: 1 });
    expect(history.length).to.equal(length);
  });

  it('mistake no entry of an earlier load of the page for one of this', async () => {
    const earlier = await tracked();
    for (const value of ['grief', 'panic', 'adhd']) choose(earlier, value);
    stops.splice(0).forEach((stop) => stop());
    reload();

    const store = await tracked();
    for (const value of ['sleep', 'anger', 'mood']) choose(store, value);
    await go(-3);
    expect(chosen(store)).to.eql([]);
    await go(-1);
    expect(chosen(store)).to.eql([]);
    await go(4);
    expect(chosen(store)).to.eql(['sleep', 'anger', 'mood']);
  });

  it('end with the finder', async () => {
    const store = await tracked();
    choose(store, 'grief');
    stops.splice(0).forEach((stop) => stop());
    await go(-1);
    expect(chosen(store)).to.eql(['grief']);
  });

  it('are done without where the browser refuses', async () => {
    const store = await tracked();
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      choose(store, 'grief');
    } finally {
      history.pushState = pushState;
    }
    expect(chosen(store)).to.eql(['grief']);
  });

  describe('with a dialog over the page', () => {
    const opened = (): HTMLDialogElement => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      stops.push(() => dialog.remove());
      showOverPage(dialog);
      return dialog;
    };

    it('close it and leave what is behind as it is', async () => {
      const store = await tracked();
      choose(store, 'grief');
      const dialog = opened();
      expect(dialog.open).to.equal(true);
      await go(-1);
      expect(dialog.open).to.equal(false);
      expect(chosen(store)).to.eql(['grief']);
      await go(-1);
      expect(chosen(store)).to.eql([]);
    });

    it('keep what was done in it, whichever way one goes', async () => {
      const store = await tracked();
      choose(store, 'grief');
      opened();
      choose(store, 'panic');
      choose(store, 'adhd');
      await go(-1);
      expect(chosen(store)).to.eql(['grief', 'panic', 'adhd']);
      await go(1);
      expect(chosen(store)).to.eql(['grief', 'panic', 'adhd']);
      await go(-2);
      expect(chosen(store)).to.eql(['grief']);
    });

    it('close the topmost first', async () => {
      const [lower, upper] = [opened(), opened()];
      await go(-1);
      expect([lower.open, upper.open]).to.eql([true, false]);
      await go(-1);
      expect([lower.open, upper.open]).to.eql([false, false]);
    });

    it('take no step for one that was closed otherwise', async () => {
      const store = await tracked();
      choose(store, 'grief');
      opened().close();
      history.back();
      await waitUntil(() => chosen(store).length === 0);
    });

    it('take no step for one that was left open by something that is gone', async () => {
      const store = await tracked();
      choose(store, 'grief');
      opened().remove();
      history.back();
      await waitUntil(() => chosen(store).length === 0);
    });

    it('take one step for what was done after it, however often it was opened', async () => {
      const store = await tracked();
      choose(store, 'grief');
      for (let times = 0; times < 3; times += 1) opened().close();
      choose(store, 'panic');
      await go(-1);
      expect(chosen(store)).to.eql(['grief']);
      await go(-1);
      expect(chosen(store)).to.eql([]);
    });

    it('leave it open where the page only changes the hash', async () => {
      const store = await tracked();
      choose(store, 'grief');
      const dialog = opened();
      const { href } = location;
      const popped = new Promise((resolve) =>
        addEventListener('popstate', resolve, { once: true }),
      );
      location.hash = 'team';
      await popped;
      expect(dialog.open).to.equal(true);
      await go(-1);
      expect(location.href).to.equal(href);
      expect(dialog.open).to.equal(true);
      await go(-1);
      expect(dialog.open).to.equal(false);
      expect(chosen(store)).to.eql(['grief']);
    });

    it('leave one open below, when going forward to one that was closed', async () => {
      const [lower, upper] = [opened(), opened()];
      await go(-1);
      await go(1);
      expect([lower.open, upper.open]).to.eql([true, false]);
    });

    it('close all dialogs of the entries that a longer way back passes', async () => {
      const [lower, upper] = [opened(), opened()];
      await go(-2);
      expect([lower.open, upper.open]).to.eql([false, false]);
    });

    it('keep nothing of dialogs that were closed', async () => {
      const kept = () => {
        const { layers, spent, snapshots } = page[
          Symbol.for('therapist-finder/history/v1')
        ] as Record<'layers', unknown[]> & Record<'spent' | 'snapshots', Map<number, unknown>>;
        return layers.length + spent.size + snapshots.size;
      };
      await tracked();
      opened().close();
      await new Promise((resolve) => setTimeout(resolve));
      const before = kept();
      for (let times = 0; times < 12; times += 1) opened().close();
      await new Promise((resolve) => setTimeout(resolve));
      expect(kept()).to.equal(before);
    });

    it('open and close it where the browser refuses', () => {
      const { pushState } = history;
      history.pushState = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        expect(opened().open).to.equal(true);
      } finally {
        history.pushState = pushState;
      }
    });
  });
});
