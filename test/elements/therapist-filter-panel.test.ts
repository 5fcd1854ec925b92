import { expect, html } from '@open-wc/testing';
import type { TherapistFilterPanel } from '../../src/elements/therapist-filter-panel/therapist-filter-panel.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { tabThrough } from '../helpers/keyboard.js';
import { all, insideFinder, rendered, settled, textOf } from '../helpers/mount.js';
import { until } from '../helpers/until.js';

const panel = (store = fixtureStore()) =>
  insideFinder<TherapistFilterPanel>(
    html`<therapist-filter-panel></therapist-filter-panel>`,
    store,
  );
const facets = (root: ParentNode) =>
  all(root, 'therapist-filter').map((filter) => filter.getAttribute('facet'));

describe('<therapist-filter-panel>', () => {
  it('is accessible', async () => {
    await expect(await panel()).to.be.accessible();
  });

  it('lets Tab reach every heading, those that are closed too', async () => {
    const element = await panel();
    const { names, unseen } = await tabThrough(element);
    const headings = all(element, 'h3 button').map((button) => textOf(button));
    expect(headings.length).to.be.above(6);
    expect(names).to.include.members(headings);
    expect(unseen).to.eql([]);
  });

  it('begins with what most people decide by, and leaves out what the directory does not know', async () => {
    const list = facets(await panel());
    expect(list.slice(0, 4)).to.eql(['concern', 'payer', 'fee', 'payment']);
    expect(list).not.to.include('faith').and.not.to.include('near');
  });

  it('begins with the distance once there is a place', async () => {
    const store = fixtureStore();
    const element = await panel(store);
    store.dispatch({ type: 'search', text: '', place: 'Denver' });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(facets(element)[0]).to.equal('near');
  });

  it('has those asked for, in that order, also when asked later', async () => {
    const element = await panel();
    element.facets = 'fee concern fee';
    await rendered();
    expect(facets(element)).to.eql(['fee', 'concern']);
    element.facets = undefined;
    await rendered();
    expect(facets(element)[0]).to.equal('concern');
  });

  it('gives its place to filters of the page', async () => {
    const element = await insideFinder<TherapistFilterPanel>(
      html`<therapist-filter-panel>
        <therapist-filter facet="payer" open></therapist-filter>
      </therapist-filter-panel>`,
    );
    expect(textOf(element)).to.match(/^Insurance .*Aetna/);
    expect(textOf(element)).not.to.include('Anxiety');
  });

  it('keeps filters in their places while someone chooses', async () => {
    const store = fixtureStore();
    const element = await panel(store);
    const before = facets(element);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'sleep', on: true });
    await settled(store);
    expect(facets(element)).to.eql(before);
  });
});
