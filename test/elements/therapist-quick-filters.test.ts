import { expect, html } from '@open-wc/testing';
import type { TherapistQuickFilters } from '../../src/elements/therapist-quick-filters/therapist-quick-filters.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { press, tabThrough } from '../helpers/keyboard.js';
import { all, control, insideFinder, one, rendered, settled, textOf } from '../helpers/mount.js';
import { roomOf } from '../helpers/room.js';

const quick = html`<therapist-quick-filters></therapist-quick-filters>`;

async function chips(store = fixtureStore()) {
  return { store, element: await insideFinder<TherapistQuickFilters>(quick, store) };
}

const isPressed = (root: ParentNode, name: string) =>
  control(root, name).getAttribute('aria-pressed') === 'true';

describe('<therapist-quick-filters>', () => {
  it('is accessible, pressed and not', async () => {
    const { store, element } = await chips();
    await expect(element).to.be.accessible();
    control(element, 'Evenings').click();
    await settled(store);
    await expect(element).to.be.accessible();
  });

  it('has what the directory lists, and the insurer that most therapists list', async () => {
    const { element } = await chips();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql(['This week', 'Evenings', 'Takes Aetna', 'Virtual']);
    expect(unseen).to.eql([]);
  });

  for (const name of ['This week', 'Evenings', 'Takes Aetna', 'Virtual']) {
    it(`filters with one press on “${name}”, and no longer with another`, async () => {
      const { store, element } = await chips();
      const { total } = store.getState().result!;
      control(element, name).focus();
      await press('Enter');
      await settled(store);
      expect(isPressed(element, name)).to.equal(true);
      expect(store.getState().result?.total).to.be.below(total);
      await press('Enter');
      await settled(store);
      expect(isPressed(element, name)).to.equal(false);
      expect(store.getState().search).to.eql({});
    });
  }

  it('keeps a row until it is known which there are, so that what is below stays', async () => {
    const { height, early, shift } = await roomOf(
      html`<div>${quick}</div>`,
      (finder) => all(finder, '.pick').length,
      4,
    );
    expect(height).to.be.at.least(36);
    expect(early).to.equal(0);
    expect(shift).to.be.closeTo(0, 1);
  });

  it('keeps none for a directory that did not come', async () => {
    const { element } = await chips(
      fixtureStore({ load: () => Promise.reject(new Error('offline')) }),
    );
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps the other of two openings', async () => {
    const { store, element } = await chips();
    control(element, 'This week').click();
    await settled(store);
    control(element, 'Evenings').click();
    await settled(store);
    control(element, 'This week').click();
    await settled(store);
    const { within, cells } = store.getState().search.opening!;
    expect(within).to.equal(undefined);
    expect(cells).to.have.length(7);
  });

  it('leaves a filter that it shows out of the filters in use', async () => {
    const store = fixtureStore();
    const root = await insideFinder<HTMLElement>(
      html`<div>${quick}<therapist-active-filters></therapist-active-filters></div>`,
      store,
    );
    control(root, 'Takes Aetna').click();
    store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
    await settled(store);
    const inUse = all(one(root, 'therapist-active-filters'), '[part=chip]').map(textOf);
    expect(inUse).to.eql(['Anxiety']);
  });

  it('leaves those out alone that it shows', async () => {
    const store = fixtureStore();
    const root = await insideFinder<HTMLElement>(
      html`<div>
        <therapist-quick-filters filters="week"></therapist-quick-filters>
        <therapist-active-filters></therapist-active-filters>
      </div>`,
      store,
    );
    const inUse = () => all(one(root, 'therapist-active-filters'), '[part=chip]').map(textOf);
    store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
    await settled(store);
    expect(inUse()).to.eql(['Aetna']);
    const chips = one<TherapistQuickFilters>(root, 'therapist-quick-filters');
    chips.filters = 'week payer';
    await rendered();
    expect(inUse()).to.eql([]);
    chips.remove();
    await rendered();
    expect(inUse()).to.eql(['Aetna']);
  });

  it('leaves the way to meet to the switch of a search box', async () => {
    const store = fixtureStore();
    const filters = html`<therapist-active-filters></therapist-active-filters>`;
    const root = await insideFinder<HTMLElement>(
      html`<div><therapist-search></therapist-search>${filters}</div>`,
      store,
    );
    const inUse = () => all(one(root, 'therapist-active-filters'), '[part=chip]').map(textOf);
    store.dispatch({ type: 'choose-only', facet: 'mode', values: ['video', 'phone'] });
    await settled(store);
    expect(inUse()).to.eql([]);
    store.dispatch({ type: 'choose-only', facet: 'mode', values: ['video'] });
    await settled(store);
    expect(inUse(), 'what the switch does not have').to.eql(['Video']);
    one(root, 'therapist-search').remove();
    store.dispatch({ type: 'choose-only', facet: 'mode', values: ['video', 'phone'] });
    await settled(store);
    expect(inUse()).to.have.length(2);
  });
});
