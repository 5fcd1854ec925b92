import { expect, html } from '@open-wc/testing';
import type { TherapistSort } from '../../src/elements/therapist-sort/therapist-sort.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { press, tabThrough } from '../helpers/keyboard.js';
import { insideFinder, one, settled } from '../helpers/mount.js';
import { until } from '../helpers/until.js';

const sort = (store = fixtureStore()) =>
  insideFinder<TherapistSort>(html`<therapist-sort></therapist-sort>`, store);
const select = (root: ParentNode) => one<HTMLSelectElement>(root, 'select');
const offered = (root: ParentNode) => [...select(root).options].map(({ text }) => text);

describe('<therapist-sort>', () => {
  it('is accessible', async () => {
    await expect(await sort()).to.be.accessible();
  });

  it('is reached with Tab, and has a name', async () => {
    const element = await sort();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.have.length(1);
    expect(select(element).labels[0]?.textContent).to.include('Sort by');
    expect(unseen).to.eql([]);
  });

  it('orders, with the keyboard', async () => {
    const store = fixtureStore();
    const element = await sort(store);
    expect(offered(element)).to.eql([
      'Best match',
      'Soonest free call',
      'Soonest session',
      'Lowest fee',
      'Name',
    ]);
    select(element).focus();
    for (let i = 0; i < 3; i++) await press('ArrowDown');
    await settled(store);
    expect(store.getState().search.sort).to.equal('fee');
    expect(store.getState().result?.hits[0]?.therapist.id).to.equal('cora-lind');
  });

  it('shows the order that is in use, wherever it came from', async () => {
    const store = fixtureStore();
    const element = await sort(store);
    store.dispatch({ type: 'sort', sort: 'name' });
    await settled(store);
    expect(select(element).value).to.equal('name');
    store.dispatch({ type: 'restore', visit: { search: {} } });
    await settled(store);
    expect(select(element).value).to.equal('fit');
  });

  it('offers the nearest once there is a point to measure from', async () => {
    const store = fixtureStore();
    const element = await sort(store);
    store.dispatch({ type: 'search', text: '', place: 'Denver' });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(offered(element)).to.include('Nearest');
    store.dispatch({ type: 'sort', sort: 'distance' });
    await settled(store);
    const distances = store.getState().result!.hits.map(({ distance }) => distance ?? Infinity);
    expect(distances).to.eql([...distances].sort((a, b) => a - b));
    expect(distances[0]).to.be.below(1);
  });
});
