import { expect } from '@open-wc/testing';
import { selectSearchNotes } from '../../src/views/search-notes.js';
import { pageNumbers } from '../../src/views/pager.js';
import { selectSorts } from '../../src/views/sort.js';
import { selectMeeting } from '../../src/views/search.js';
import { selectFilterIds, usualFilters } from '../../src/views/filter-ids.js';
import { selectPanel } from '../../src/views/filter-panel.js';
import { selectFacet, selectOpening } from '../../src/views/filter.js';
import { selectUrgency } from '../../src/views/crisis-line.js';
import type { Action } from '../../src/finder/actions.js';
import { facetIds } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { answered } from '../helpers/until.js';

async function after(...actions: Action[]) {
  const store = fixtureStore();
  await answered(store);
  for (const action of actions) store.dispatch(action);
  await answered(store);
  return store.getState();
}

const choose = (value: string): Action => ({ type: 'choose', facet: 'concern', value, on: true });

describe('the values of a facet', () => {
  it('are those that somebody lists, kinds under what they are kinds of', async () => {
    const { options } = selectFacet(await after(), 'concern');
    expect(options.map(({ value }) => value))
      .to.include('anxiety')
      .and.not.to.include('panic');
    const anxiety = options.find(({ value }) => value === 'anxiety');
    expect(anxiety?.children.map(({ value }) => value)).to.eql(['panic', 'social-anxiety']);
  });

  it('have the count that choosing each alone would bring', async () => {
    const before = await after();
    const { options } = selectFacet(before, 'concern');
    for (const { value, count } of options) {
      expect((await after(choose(value))).result?.total, value).to.equal(count);
    }
  });

  it('keep their counts while others of the same facet are chosen', async () => {
    const counts = async (...actions: Action[]) =>
      selectFacet(await after(...actions), 'concern').options.map(({ count }) => count);
    expect(await counts(choose('mood'))).to.eql(await counts());
  });

  it('are in the order of the vocabulary; without one, the most listed first, then by name', async () => {
    const state = await after();
    const listing = (facet: 'concern' | 'payer', values: Record<string, number>) =>
      selectFacet(
        { ...state, info: { ...state.info!, values: { ...state.info!.values, [facet]: values } } },
        facet,
      ).options.map(({ value }) => value);
    expect(listing('payer', { zeta: 1, alpha: 1, aetna: 1, often: 2 })).to.eql([
      'often',
      'aetna',
      'alpha',
      'zeta',
    ]);
    expect(listing('concern', { trees: 9, safety: 1, anxiety: 2, nobody: 0 })).to.eql([
      'anxiety',
      'safety',
      'trees',
    ]);
  });

  it('say how many are silent', async () => {
    const view = selectFacet(await after(choose('anxiety')), 'concern');
    expect(view).to.include({ chosen: 1, unknown: 1, orUnknown: false });
  });
});

describe('the filters', () => {
  it('are all in the panel', () => {
    expect(usualFilters).to.have.members([...facetIds, 'near', 'fee', 'opening']);
  });

  it('that a directory has nothing for are left out', async () => {
    const state = await after();
    expect(selectFilterIds(state, ['concern', 'faith', 'fee', 'near'])).to.eql(['concern', 'fee']);
  });

  it('have the distance once there is a point to measure from', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch({ type: 'search', text: '', place: 'Denver' });
    await new Promise<void>((found) => {
      store.subscribe(() => {
        if (store.getState().result?.near) found();
      });
    });
    expect(selectFilterIds(store.getState(), ['near'])).to.eql(['near']);
    expect(selectSorts(store.getState()).sorts).to.include('distance');
  });
});

describe('the panel of filters', () => {
  it('has the usual four in sight that the directory lists, and counts what is in use', async () => {
    const state = await after(choose('grief'), {
      type: 'choose',
      facet: 'language',
      value: 'es',
      on: true,
    });
    expect(selectPanel(state, usualFilters)).to.deep.include({
      first: ['concern', 'payer', 'fee', 'opening'],
      uses: 2,
      usesInMore: 1,
      narrowed: true,
    });
    expect(
      selectPanel(state, ['faith', 'fee', 'mode', 'concern', 'age', 'language']),
    ).to.deep.include({ first: ['fee', 'mode', 'concern'], more: ['language'] });
  });

  it('has the first that there are in sight where none of the usual ones is listed', async () => {
    const { first, more } = selectPanel(await after(), [
      'faith',
      'near',
      'age',
      'care-level',
      'language',
      'mode',
    ]);
    expect(first).to.eql(['language', 'mode']);
    expect(more).to.eql([]);
  });

  it('stays as it was opened through any search, until all is forgotten', async () => {
    const open: Action = { type: 'unfold', group: 'more', on: true };
    const state = await after(open, choose('grief'), { type: 'clear' });
    expect(selectPanel(state, usualFilters).isMoreOpen).to.equal(true);
    expect(state.step, 'it is no step back').to.equal(2);
    const forgotten = await after(open, { type: 'forget' });
    expect(selectPanel(forgotten, usualFilters).isMoreOpen).to.equal(false);
  });
});

describe('the openings', () => {
  it('are a filter where somebody lists hours or times, once there is a result', async () => {
    const state = await after();
    expect(selectOpening(state)?.within.map(({ days }) => days)).to.eql([3, 7, 14]);
    expect(selectOpening({ ...state, result: undefined })).to.equal(undefined);
    const names = { version: 1 as const, therapists: [{ id: 'a', name: 'A' }] };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(names)) });
    await answered(store);
    expect(selectOpening(store.getState())).to.equal(undefined);
  });
});

describe('what is said about a search', () => {
  it('is empty before there is one', () => {
    const store = fixtureStore({ load: () => new Promise(() => undefined) });
    expect(selectSearchNotes(store.getState())).to.deep.include({ unknown: [], notFound: [] });
  });

  it('offers to let in those whose record does not say, until they are', async () => {
    const aetna: Action = { type: 'choose', facet: 'payer', value: 'aetna', on: true };
    expect(selectSearchNotes(await after(aetna)).unknown).to.eql([{ filter: 'payer', count: 7 }]);
    const letIn: Action = { type: 'or-unknown', filter: 'payer', on: true };
    expect(selectSearchNotes(await after(aetna, letIn)).unknown).to.eql([]);
  });
});

describe('the orders', () => {
  it('are those that mean something', async () => {
    expect(selectSorts(await after())).to.eql({
      sorts: ['fit', 'first-call', 'soonest', 'fee', 'name'],
      chosen: 'fit',
      callsAreFree: true,
    });
    const names = { version: 1 as const, therapists: [{ id: 'a', name: 'A' }] };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(names)) });
    await answered(store);
    expect(selectSorts(store.getState()).sorts).to.eql(['fit', 'name']);
  });
});

describe('what was left out of a feed', () => {
  it('is counted by record, not by problem', async () => {
    const feed = fixtureFeed();
    const broken = [{ name: 'No id' }, { id: 4, name: 5 }, { id: 'ana-ruiz', name: 'Twin' }];
    const input = { ...feed, therapists: [...feed.therapists, ...broken] } as typeof feed;
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(input)) });
    await answered(store);
    expect(selectSearchNotes(store.getState()).leftOut).to.equal(3);
  });
});

describe('the switch beside the place', () => {
  it('stands where the filter has it, and nowhere for a finer choice', async () => {
    const only = (...values: string[]): Action => ({ type: 'choose-only', facet: 'mode', values });
    expect(selectMeeting(await after())).to.equal('either');
    expect(selectMeeting(await after(only('in-person')))).to.equal('in-person');
    expect(selectMeeting(await after(only('video', 'phone')))).to.equal('remote');
    expect(selectMeeting(await after(only('phone')))).to.equal(undefined);
  });
});

describe('urgency', () => {
  it('comes from what is chosen, preferred or a must, not from what is avoided', async () => {
    const choice = (role: 'any' | 'must' | 'prefer' | 'avoid'): Action => ({
      ...(choose('self-harm') as Action & { type: 'choose' }),
      role,
    });
    expect(selectUrgency(await after())).to.equal(undefined);
    expect(selectUrgency(await after(choice('any')))).to.equal('self');
    expect(selectUrgency(await after(choice('must')))).to.equal('self');
    expect(selectUrgency(await after(choice('prefer')))).to.equal('self');
    expect(selectUrgency(await after(choice('avoid')))).to.equal(undefined);
  });

  it('is there for a branch whose name speaks of suicide as for its leaves', async () => {
    expect(createLabels('en').value('concern', 'safety')).to.match(/suicide/i);
    expect(selectUrgency(await after(choose('safety')))).to.equal('self');
  });

  it('tells harm from another apart from harm to oneself', async () => {
    expect(selectUrgency(await after(choose('domestic-violence')))).to.equal('abuse');
    expect(
      selectUrgency(await after(choose('domestic-violence'), choose('suicidal-ideation'))),
    ).to.equal('self');
  });
});

describe('page numbers', () => {
  it('are few, with a gap only where it hides more than one', () => {
    expect(pageNumbers(1, 1)).to.eql([1]);
    expect(pageNumbers(1, 3)).to.eql([1, 2, 3]);
    expect(pageNumbers(1, 9)).to.eql([1, 2, 0, 9]);
    expect(pageNumbers(5, 9)).to.eql([1, 0, 4, 5, 6, 0, 9]);
    expect(pageNumbers(4, 9)).to.eql([1, 2, 3, 4, 5, 0, 9]);
    expect(pageNumbers(9, 9)).to.eql([1, 0, 8, 9]);
  });
});

describe('a count beside a newer search', () => {
  it('is called a match once it is of that search', async () => {
    const store = fixtureStore();
    await answered(store);
    const areNarrowed = () => {
      const state = store.getState();
      return [selectSearchNotes(state).narrowed, selectPanel(state, usualFilters).narrowed];
    };
    expect(areNarrowed()).to.eql([false, false]);
    store.dispatch(choose('grief'));
    expect(areNarrowed()).to.eql([false, false]);
    await answered(store);
    expect(areNarrowed()).to.eql([true, true]);
  });
});
