import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guides/schema.js';
import {
  approachAction,
  concernsToTakeBack,
  guideView,
  selectGuide,
  situationActions,
  soonestQuery,
} from '../../src/views/guide.js';
import type { FinderStore } from '../../src/finder/store.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { answered } from '../helpers/until.js';

const guide: Guide = {
  approach: 'cbt',
  locale: 'en',
  title: 'CBT',
  summary: '-',
  lead: '-',
  therapists: { one: 'CBT therapist', other: 'CBT therapists' },
  situations: [
    { text: 'I worry', concerns: ['anxiety'] },
    { text: 'I lie awake, or wake up angry', concerns: ['sleep', 'anger'] },
    { text: 'I gamble', concerns: ['gambling'] },
  ],
};

async function ready(): Promise<FinderStore> {
  const store = fixtureStore();
  await answered(store);
  return store;
}

const viewOf = (store: FinderStore) => guideView(selectGuide(store.getState()), guide)!;

async function after(store: FinderStore, ...actions: Parameters<FinderStore['dispatch']>[0][]) {
  for (const action of actions) store.dispatch(action);
  await answered(store);
  return viewOf(store);
}

describe('the view of a guide', () => {
  it('is not there before there is something to count', () => {
    const store = fixtureStore({ load: () => new Promise(() => undefined) });
    expect(guideView(selectGuide(store.getState()), guide)).to.equal(undefined);
  });

  it('counts who would fit with this approach, kinds included, whatever approach is chosen', async () => {
    const store = await ready();
    // One by itself, one by a kind of it (`act`).
    expect(viewOf(store)).to.include({ total: 2, narrowed: false, place: undefined });
    const view = await after(store, approachAction('emdr'));
    expect(view).to.include({ total: 2, narrowed: false });
  });

  it('shows as many as it has counted', async () => {
    const store = await ready();
    const { total } = await after(store, {
      type: 'choose',
      facet: 'payer',
      value: 'aetna',
      on: true,
    });
    await after(store, approachAction('cbt'));
    expect(store.getState().result?.total).to.equal(total);
  });

  it('says of a payer and the rest of the search only what holds for all it counts', async () => {
    const store = await ready();
    const payer = (value: string, on = true) =>
      ({ type: 'choose', facet: 'payer', value, on }) as const;
    expect(await after(store, payer('aetna'))).to.include({ payer: 'aetna', narrowed: false });
    expect(await after(store, payer('medicaid'))).to.include({ payer: undefined, narrowed: true });
    await after(store, payer('medicaid', false));
    const silentToo = { type: 'or-unknown', filter: 'payer', on: true } as const;
    expect(await after(store, silentToo)).to.include({ payer: undefined, narrowed: true });
  });

  it('speaks of the search that was counted until the next is', async () => {
    const store = await ready();
    const before = viewOf(store);
    store.dispatch({ type: 'choose-only', facet: 'concern', values: ['anxiety'] });
    const meanwhile = viewOf(store);
    expect(meanwhile).to.include({ total: before.total, narrowed: false });
    expect(meanwhile.situations[0]?.chosen, 'what is pressed shows at once').to.equal(true);
    await answered(store);
    expect(viewOf(store).narrowed).to.equal(true);
  });

  it('does not call a preference a filter', async () => {
    const view = await after(await ready(), {
      type: 'choose',
      facet: 'concern',
      value: 'grief',
      role: 'prefer',
      on: true,
    });
    expect(view.narrowed).to.equal(false);
  });

  it('brings help for what is chosen: to the front where it is urgent, else quietly', async () => {
    const concerns = ['self-harm', 'emotional-abuse', 'grief'];
    const feed = { version: 1, therapists: [{ id: 'a', name: 'A', concerns }] };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
    const heavy: Guide = {
      ...guide,
      situations: concerns.map((concern) => ({ text: concern, concerns: [concern] })),
    };
    const helpFor = async (concern: string) => {
      await after(store, { type: 'choose-only', facet: 'concern', values: [concern] });
      return guideView(selectGuide(store.getState()), heavy)!.help;
    };
    await answered(store);
    expect(await helpFor('self-harm')).to.equal('urgent');
    expect(await helpFor('emotional-abuse')).to.equal('quiet');
    expect(await helpFor('grief')).to.equal(undefined);
  });

  it('names the place', async () => {
    const store = await ready();
    const view = await after(store, {
      type: 'restore',
      visit: { search: { near: { label: 'Denver, CO', state: 'CO' } } },
    });
    expect(view.place).to.equal('Denver, CO');
  });
});

describe('a situation', () => {
  const choices = (store: FinderStore) => viewOf(store).situations.map(({ chosen }) => chosen);

  it('stands for those of its concerns that somebody here lists', async () => {
    const { situations } = viewOf(await ready());
    expect(situations.map(({ concerns }) => concerns)).to.eql([
      ['anxiety'],
      ['sleep', 'anger'],
      [],
    ]);
    expect(situations.map(({ chosen }) => chosen)).to.eql([false, false, false]);
  });

  it('is chosen and taken back in one step each, beside others', async () => {
    const store = await ready();
    const press = (i: number, on: boolean) =>
      after(
        store,
        ...situationActions(store.getState().search, viewOf(store).situations[i]!.concerns, on),
      );
    await press(0, true);
    const { step } = store.getState();
    await press(1, true);
    expect(store.getState().step).to.equal(step + 1);
    expect(choices(store)).to.eql([true, true, false]);
    await press(1, false);
    expect(choices(store)).to.eql([true, false, false]);
    expect(store.getState().search.facets?.concern).to.eql({ any: ['anxiety'] });
  });

  describe('that shares its concern with another', () => {
    const two: Guide = {
      ...guide,
      situations: [
        { text: 'I worry', concerns: ['anxiety'] },
        { text: 'I am scared', concerns: ['anxiety'] },
      ],
    };
    const seen = (store: FinderStore, ...said: string[]) =>
      guideView(selectGuide(store.getState()), two, new Set(said))!;
    const chosenIn = (view: ReturnType<typeof seen>) => view.situations.map((s) => s.chosen);

    it('is not said by saying the other, nor by a filter', async () => {
      const store = await ready();
      await after(store, { type: 'choose', facet: 'concern', value: 'anxiety', on: true });
      expect(chosenIn(seen(store))).to.eql([false, false]);
      expect(chosenIn(seen(store, 'I worry'))).to.eql([true, false]);
    });

    it('leaves the concern to the other when it is taken back', async () => {
      const store = await ready();
      await after(store, ...situationActions(store.getState().search, ['anxiety'], true));
      const both = seen(store, 'I worry', 'I am scared');
      expect(chosenIn(both)).to.eql([true, true]);
      expect(concernsToTakeBack(both, both.situations[0]!)).to.eql([]);
      const one = seen(store, 'I worry');
      expect(concernsToTakeBack(one, one.situations[0]!)).to.eql(['anxiety']);
    });

    it('takes no step where nothing of the search changes', async () => {
      const store = await ready();
      await after(store, ...situationActions(store.getState().search, ['anxiety'], true));
      expect(situationActions(store.getState().search, ['anxiety'], true)).to.eql([]);
      expect(situationActions({}, ['anxiety'], false)).to.eql([]);
    });
  });

  it('shows what was chosen in the filters, and takes that back too', async () => {
    const store = await ready();
    const pick = { type: 'choose', facet: 'concern', value: 'anxiety', on: true } as const;
    await after(store, { ...pick, role: 'must' });
    expect(choices(store)).to.eql([true, false, false]);
    await after(store, ...situationActions(store.getState().search, ['anxiety'], false));
    expect(store.getState().search).to.eql({});
  });
});

describe('the soonest opening', () => {
  it('is asked of those who would fit', async () => {
    const store = await ready();
    await after(store, approachAction('emdr'), { type: 'page', page: 2 });
    const query = soonestQuery(selectGuide(store.getState()), 'cbt');
    expect(query).to.include({ sort: 'soonest', page: 1, pageSize: 1 });
    expect(query.facets).to.eql({ approach: { any: ['cbt'] } });
  });
});
