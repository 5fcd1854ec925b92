import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { doubleClick, focused, press, tabThrough } from '../helpers/keyboard.js';
import { all, control, finderWith, insideFinder, nameOf, one, settled } from '../helpers/mount.js';

const element = html`<therapist-active-filters></therapist-active-filters>`;
const names = (root: ParentNode) => all(root, 'button').map(nameOf);

/** A store in which four things are asked for. */
async function busyStore() {
  const store = fixtureStore();
  await settled(store);
  store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
  store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
  store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', role: 'must', on: true });
  store.dispatch({ type: 'fee', fee: { min: 100, max: 190 } });
  await settled(store);
  return store;
}

describe('<therapist-active-filters>', () => {
  it('is accessible', async () => {
    await expect(await insideFinder(element, await busyStore())).to.be.accessible();
  });

  it('names every filter in use, and is reached with Tab', async () => {
    const filters = await insideFinder<HTMLElement>(element, await busyStore());
    const reached = await tabThrough(filters);
    expect(reached.names).to.eql([
      'Remove Anxiety',
      'Remove Grief and loss',
      'Remove Must have: Aetna',
      'Remove $100 to $190',
      'Clear all',
    ]);
    expect(reached.unseen).to.eql([]);
  });

  it('takes one line of a phone, and scrolls to what has the focus', async () => {
    await setViewport({ width: 360, height: 740 });
    const finder = await finderWith(await busyStore());
    const filters = one(finder, 'therapist-active-filters');
    const line = one(filters, 'ul').getBoundingClientRect();
    expect(line.height).to.be.at.most(44);
    const last = control(filters, 'Clear all');
    expect(last.getBoundingClientRect().right).to.be.above(line.right);
    last.focus();
    expect(last.getBoundingClientRect().right).to.be.at.most(line.right + 1);
    await setViewport({ width: 800, height: 600 });
  });

  it('says that a sliding scale may do, and removes both at once', async () => {
    const store = await busyStore();
    const filters = await insideFinder<HTMLElement>(element, store);
    store.dispatch({ type: 'or-sliding-scale', on: true });
    await settled(store);
    control(filters, 'Remove $100 to $190, or a sliding scale').click();
    await settled(store);
    expect(store.getState().search.fee).to.equal(undefined);
  });

  it('shows nothing while nothing is asked for', async () => {
    const filters = await insideFinder<HTMLElement>(element);
    expect(filters.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('takes a filter away, and moves the focus to the one in its place', async () => {
    const store = await busyStore();
    const filters = await insideFinder<HTMLElement>(element, store);
    control(filters, 'Remove Anxiety').focus();
    await press('Enter');
    await settled(store);
    expect(store.getState().search.facets?.concern?.any).to.eql(['grief']);
    expect(nameOf(focused())).to.equal('Remove Grief and loss');
    await press(' ');
    await settled(store);
    expect(nameOf(focused())).to.equal('Remove Must have: Aetna');
  });

  it('takes one filter away at a double click', async () => {
    const store = await busyStore();
    const filters = await insideFinder<HTMLElement>(element, store);
    await doubleClick(control(filters, 'Remove Anxiety'));
    await settled(store);
    expect(names(filters)).to.eql([
      'Remove Grief and loss',
      'Remove Must have: Aetna',
      'Remove $100 to $190',
      'Clear all',
    ]);
  });

  it('leaves the focus with the results when nothing is left to take away', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    control(one(finder, 'therapist-active-filters'), 'Remove Grief and loss').focus();
    await press('Enter');
    await settled(store);
    expect(focused().textContent.trim()).to.equal('11 therapists');
  });

  it('clears all, and leaves the focus with the results', async () => {
    const store = await busyStore();
    const finder = await finderWith(store);
    control(one(finder, 'therapist-active-filters'), 'Clear all').focus();
    await press('Enter');
    await settled(store);
    expect(store.getState().search).to.eql({});
    expect(names(one(finder, 'therapist-active-filters'))).to.eql([]);
    expect(focused().textContent.trim()).to.equal('11 therapists');
  });
});
