import { expect, fixture, html } from '@open-wc/testing';
import type { TherapistStatus } from '../../src/elements/therapist-status/therapist-status.js';
import { fixtureStore, now, slowStore } from '../helpers/fixture-feed.js';
import { all, finderWith, insideFinder, one, rendered, settled } from '../helpers/mount.js';
import { until } from '../helpers/until.js';
import { warningsOf } from '../helpers/watch.js';

const status = (store = fixtureStore()) =>
  insideFinder<TherapistStatus>(html`<therapist-status></therapist-status>`, store);
const said = (root: ParentNode) => one(root, '[role=status]').textContent.trim();

describe('<therapist-status>', () => {
  it('is accessible', async () => {
    await expect(await status()).to.be.accessible();
  });

  it('is there before it has anything to say, and says nothing of the first results', async () => {
    expect(said(await status())).to.equal('');
  });

  it('says what an act led to', async () => {
    const store = fixtureStore();
    const element = await status(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    expect(said(element)).to.equal('2 therapists fit.');
    store.dispatch({ type: 'choose', facet: 'payer', value: 'medicaid', on: true });
    await settled(store);
    expect(said(element)).to.equal('No one here matches this search');
    store.dispatch({ type: 'clear' });
    store.dispatch({ type: 'page', page: 2 });
    await settled(store);
    expect(said(element)).to.equal('11 therapists. Page 2 of 2.');
  });

  it('says that nobody is licensed in the state that was asked for', async () => {
    const store = fixtureStore();
    const element = await status(store);
    store.dispatch({ type: 'search', place: 'Arizona' });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(said(element)).to.equal('No one here is listed as licensed in Arizona');
  });

  it('says each answer once, and never a new question with the number of the old', async () => {
    const store = fixtureStore();
    const element = await status(store);
    const region = one(element, '[role=status]');
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(said(element)));
    watch.observe(region, { characterData: true, childList: true, subtree: true });
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    store.dispatch({ type: 'clear' });
    await settled(store);
    watch.disconnect();
    expect(heard).to.eql(['2 therapists fit.', '11 therapists. Page 1 of 2.']);
  });

  it('says once that loading takes long, and that it is over', async () => {
    const { store, tell, arrive } = slowStore();
    const finder = await fixture(
      html`<therapist-finder .store=${store}
        ><therapist-status></therapist-status
      ></therapist-finder>`,
    );
    const element = one<TherapistStatus>(finder, 'therapist-status');
    await rendered();
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(said(element)));
    watch.observe(one(element, '[role=status]'), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    expect(said(element)).to.equal('');
    for (const bytes of [0, 300_000, 900_000]) {
      tell({ bytes });
      await element.updateComplete;
    }
    arrive();
    await settled(store);
    await element.updateComplete;
    watch.disconnect();
    expect(heard).to.eql(['Still loading', '11 therapists. Page 1 of 2.']);
  });

  it('says that there is nothing to show', async () => {
    await warningsOf(async () => {
      const element = await status(fixtureStore({ load: () => Promise.reject(new Error('no')) }));
      expect(said(element)).to.equal('We can’t show therapists right now');
    });
  });

  it('is one per finder, brought by the finder where the page has none', async () => {
    expect(all(await finderWith(), 'therapist-status')).to.have.length(1);
    const own = html`<therapist-status></therapist-status><therapist-results></therapist-results>`;
    expect(all(await finderWith(fixtureStore(), own), 'therapist-status')).to.have.length(1);
    const other = html`<therapist-results></therapist-results>`;
    expect(all(await finderWith(fixtureStore(), other), 'therapist-status')).to.have.length(1);
  });

  it('shows nothing', async () => {
    const element = await status();
    const { width, height } = one(element, '[role=status]').getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
  });

  it('says nothing of what only time has changed', async () => {
    const clock = { now };
    const store = fixtureStore({ now: () => clock.now });
    const element = await status(store);
    store.dispatch({ type: 'opening', opening: { within: 14 } });
    await settled(store);
    const before = said(element);
    clock.now += 30 * 24 * 3_600_000;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    await rendered();
    expect(said(element)).to.equal(before);
    store.dispatch({ type: 'sort', sort: 'name' });
    await settled(store);
    expect(said(element)).not.to.equal(before);
  });
});
