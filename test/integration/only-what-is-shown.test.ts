import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Query } from '../../src/directory/index.js';
import type { FinderStore } from '../../src/finder/store.js';
import type { TherapistFilter } from '../../src/elements/therapist-filter/therapist-filter.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { all, finderWith, one, rendered, settled } from '../helpers/mount.js';
import { answered, until } from '../helpers/until.js';

/** A store that notes what it asks its source. */
function noting(searches: 'here' | 'https://find.example' = 'here') {
  const asked: Query[] = [];
  const store = fixtureStore({
    load: () => {
      const directory = directoryOf();
      const source = {
        ...directory.source,
        searches,
        search: (query: Query, signal?: AbortSignal) => {
          asked.push(query);
          return directory.source.search(query, signal);
        },
      };
      return Promise.resolve({ ...directory, source });
    },
  });
  return { store, asked };
}

const chooseGrief = (store: FinderStore) =>
  store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });

const counts = (filter: Element) => all(filter, '.count').map(({ textContent }) => textContent);

const twoFilters = html`
  <therapist-filter facet="concern" open></therapist-filter>
  <therapist-filter facet="language"></therapist-filter>
  <therapist-results></therapist-results>
`;

describe('only what is shown is counted', () => {
  it('counts everything until someone says what they show', async () => {
    const { store, asked } = noting();
    await answered(store);
    expect(asked.map(({ want }) => want)).to.eql([undefined]);
    expect(store.getState().result!.counts.faith).to.be.an('object');
  });

  it('asks for the facets of open filters, and for a page alone where none is open', async () => {
    const { store, asked } = noting();
    await finderWith(store, twoFilters);
    chooseGrief(store);
    await settled(store);
    expect(asked.at(-1)!.want).to.have.members(['concern', 'unknown', 'first-call']);
    expect(store.getState().result!.counts).to.have.all.keys('concern');
  });

  it('counts no values for a sheet that is closed, and those of its open filters once it opens', async () => {
    const { store } = noting();
    const finder = await finderWith(
      store,
      html`<therapist-filter-sheet></therapist-filter-sheet
        ><therapist-results></therapist-results>`,
    );
    expect(store.getState().result!.counts).to.eql({});
    const sheet = one(finder, 'therapist-filter-sheet');
    one(sheet, 'button').click();
    await until(store, ({ result }) => Object.keys(result!.counts).length > 0);
    await rendered();
    expect(counts(one(sheet, 'therapist-filter[open]'))).not.to.be.empty;
  });

  it('counts what opens, as of the same moment: no step, and nobody moves', async () => {
    const { store, asked } = noting();
    const finder = await finderWith(store, twoFilters);
    chooseGrief(store);
    await settled(store);
    const before = store.getState();
    const [, language] = all<TherapistFilter>(finder, 'therapist-filter');
    expect(counts(language!), 'while closed').to.eql([]);
    one(language!, '.heading button').click();
    await rendered();

    expect(asked.at(-1))
      .to.include({ now: before.now })
      .and.deep.include({ want: ['language'] });
    const { result, step, revision, now } = store.getState();
    expect([step, revision, now]).to.eql([before.step, before.revision, before.now]);
    expect(result!.hits).to.equal(before.result!.hits);
    expect(result!.counts).to.have.all.keys('concern', 'language');
    expect(counts(language!)).not.to.be.empty;
    expect(counts(language!).every((text) => /^\d+$/.test(text))).to.equal(true);
  });

  it('shows the same numbers as if everything were counted', async () => {
    const whole = fixtureStore();
    await answered(whole);
    chooseGrief(whole);
    await answered(whole);
    const { store } = noting();
    await finderWith(store, html`<therapist-filter-panel></therapist-filter-panel>`);
    chooseGrief(store);
    await settled(store);
    const [all, shown] = [whole, store].map((one) => one.getState().result!.counts);
    expect(Object.keys(shown!).length).to.be.within(1, Object.keys(all!).length - 1);
    for (const [facet, values] of Object.entries(shown!)) {
      expect(values, facet).to.eql(all![facet as keyof typeof all]);
    }
  });

  it('shows no 0 beside a value while it is not counted', async () => {
    const { store } = noting();
    const finder = await finderWith(store, twoFilters);
    const [, language] = all<TherapistFilter>(finder, 'therapist-filter');
    language!.open = true;
    await language!.updateComplete;
    expect(counts(language!).filter((text) => text === '0')).to.eql([]);
    expect(all(language!, '.none')).to.eql([]);
    await rendered();
    expect(counts(language!)).not.to.be.empty;
  });

  it('asks another host for everything, so that it does not learn what someone opens', async () => {
    const { store, asked } = noting('https://find.example');
    const finder = await finderWith(store, twoFilters);
    const [, language] = all<TherapistFilter>(finder, 'therapist-filter');
    one(language!, '.heading button').click();
    await settled(store);
    expect(asked.map(({ want }) => want)).to.eql([undefined]);
    expect(counts(language!)).not.to.be.empty;
  });
});
