import { expect, html } from '@open-wc/testing';
import type { TherapistPager } from '../../src/elements/therapist-pager/therapist-pager.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { doubleClick, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  finderWith,
  insideFinder,
  nameOf,
  rendered,
  settled,
} from '../helpers/mount.js';

const element = html`<therapist-pager></therapist-pager>`;
const pager = (store = fixtureStore()) => insideFinder<TherapistPager>(element, store);

/** 95 people: ten pages. */
function manyStore() {
  const therapists = Array.from({ length: 95 }, (_, i) => ({ id: `t${i}`, name: `Person ${i}` }));
  return fixtureStore({ load: () => Promise.resolve(directoryOf({ version: 1, therapists })) });
}

describe('<therapist-pager>', () => {
  it('is accessible', async () => {
    await expect(await pager()).to.be.accessible();
    await expect(await pager(manyStore())).to.be.accessible();
  });

  it('is reached with Tab, and says where one is', async () => {
    const element = await pager();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql(['Page 1', 'Page 2', 'Next']);
    expect(unseen).to.eql([]);
    expect(control(element, 'Page 1').getAttribute('aria-current')).to.equal('page');
    expect(all(element, '[aria-current]')).to.have.length(1);
  });

  it('turns pages', async () => {
    const store = fixtureStore();
    const element = await pager(store);
    control(element, 'Next').focus();
    await press('Enter');
    await settled(store);
    expect(store.getState().result?.page).to.equal(2);
    expect(all(element, 'button').map(nameOf)).to.eql(['Previous', 'Page 1', 'Page 2']);
    control(element, 'Previous').click();
    await settled(store);
    expect(store.getState().result?.page).to.equal(1);
    expect(store.getState().search).to.eql({});
  });

  it('turns one page at a double click', async () => {
    const store = manyStore();
    const page = await finderWith(
      store,
      html`<therapist-pager></therapist-pager><therapist-results></therapist-results>`,
    );
    await doubleClick(control(page, 'Next'));
    await settled(store);
    expect(store.getState().result?.page).to.equal(2);
  });

  it('leaves out what is far from here', async () => {
    const store = manyStore();
    const element = await pager(store);
    store.dispatch({ type: 'page', page: 5 });
    await settled(store);
    expect(all(element, 'li').map((li) => li.textContent.trim())).to.eql([
      'Previous',
      '1',
      '…',
      '4',
      '5',
      '6',
      '…',
      '10',
      'Next',
    ]);
  });

  it('comes with the results, where something of the page above both is still to come', async () => {
    const name = 'therapist-late-part';
    const finder = await finderWith(
      manyStore(),
      html`<therapist-late-part></therapist-late-part>
        <therapist-results></therapist-results>
        <therapist-pager></therapist-pager>`,
    );
    expect(all(finder, 'nav')).to.eql([]);
    expect(all(finder, 'therapist-card')).to.eql([]);
    customElements.define(name, class extends HTMLElement {});
    await rendered();
    expect(all(finder, 'nav')).to.have.length(1);
    expect(all(finder, 'therapist-card')).not.to.eql([]);
  });

  it('shows nothing while there is one page', async () => {
    const store = fixtureStore();
    const element = await pager(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    expect(all(element, 'button')).to.eql([]);
  });
});
