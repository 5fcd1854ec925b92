import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { TherapistFilterPanel } from '../../src/elements/therapist-filter-panel/therapist-filter-panel.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { focused, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  finderWith,
  insideFinder,
  nameOf,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { roomOf } from '../helpers/room.js';
import { until } from '../helpers/until.js';

const panel = (store = fixtureStore()) =>
  insideFinder<TherapistFilterPanel>(
    html`<therapist-filter-panel></therapist-filter-panel>`,
    store,
  );
const facets = (root: ParentNode) =>
  all(root, 'therapist-filter').map((filter) => filter.getAttribute('facet'));

describe('<therapist-filter-panel>', () => {
  it('is accessible, with all filters too', async () => {
    const element = await panel();
    await expect(element).to.be.accessible();
    control(element, /^More filters/).click();
    await rendered();
    await expect(element).to.be.accessible();
  });

  it('says that the filters did not come, without a press, and asks again on one', async () => {
    const directory = directoryOf();
    const { source } = directory;
    const info = source.info.bind(source);
    let refuse: ((error: Error) => void) | undefined;
    source.info = () => Promise.reject(new Error('no engine'));
    const store = fixtureStore({ load: () => Promise.resolve(directory) });
    const finder = await fixture(
      html`<therapist-finder .store=${store}>
        <therapist-results></therapist-results>
      </therapist-finder>`,
    );
    await waitUntil(() => store.getState().lacksInfo);
    const element = document.createElement('therapist-filter-panel');
    finder.append(element);
    await waitUntil(() => textOf(element).includes('The filters couldn’t load.'));
    expect(all(element, '.coming'), 'nothing looks as if it came').to.eql([]);
    await expect(element).to.be.accessible();

    source.info = () => new Promise((_, reject) => (refuse = reject));
    const again = control(element, 'Try again');
    again.focus();
    await press('Enter');
    await rendered();
    expect(textOf(element)).to.equal('Try again');
    refuse!(new Error('no engine'));
    await waitUntil(() => textOf(element).includes('The filters couldn’t load.'));
    expect(focused()).to.equal(again);

    source.info = info;
    await press('Enter');
    await waitUntil(() => facets(element).length === 4);
    await rendered();
    expect(textOf(element)).to.not.include('couldn’t');
    expect(textOf(focused())).to.match(/^\d+ therapists$/);
  });

  describe('keeps its room until it is known which filters there are, so that what is below stays', () => {
    const cases: [name: string, TemplateResult, filters: number, least: number][] = [
      ['the usual ones', html`<therapist-filter-panel></therapist-filter-panel>`, 4, 800],
      [
        'those of the page',
        html`<therapist-filter-panel facets="concern payer fee"></therapist-filter-panel>`,
        3,
        500,
      ],
      [
        'a single one',
        html`<therapist-filter-panel facets="fee"></therapist-filter-panel>`,
        1,
        180,
      ],
      [
        'its own elements',
        html`<therapist-filter-panel>
          <therapist-filter facet="concern" open></therapist-filter>
          <therapist-filter facet="payer"></therapist-filter>
        </therapist-filter-panel>`,
        2,
        230,
      ],
    ];
    const shown = (root: ParentNode) =>
      all(root, 'h3').filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
        .length;
    for (const [name, element, filters, least] of cases) {
      it(name, async () => {
        const { height, early, shift } = await roomOf(element, shown, filters);
        expect(height).to.be.above(least);
        expect(early).to.equal(0);
        // The two fields of the fee stand in one line or two, and fonts differ.
        expect(shift).to.be.closeTo(0, 40);
      });
    }
  });

  it('keeps no room for filters of a directory that did not come', async () => {
    const store = fixtureStore({ load: () => Promise.reject(new Error('offline')) });
    const element = await panel(store);
    expect(store.getState().status).to.equal('error');
    expect(element.getBoundingClientRect().height).to.be.below(20);
  });

  it('lets Tab reach every heading, and those behind “More filters” once it is open', async () => {
    const element = await panel();
    const before = await tabThrough(element);
    expect(before.names).to.include('More filters (10)');
    control(element, /^More filters/).click();
    await rendered();
    const { names, unseen } = await tabThrough(element);
    const headings = all(element, 'h3 button').map((button) => textOf(button));
    expect(headings).to.have.length(14);
    expect(names).to.include.members(headings);
    expect(unseen).to.eql([]);
    expect(names.length - before.names.length, 'one stop per closed filter').to.equal(10);
  });

  it('has four filters open, and the others behind one button, which renders none of them', async () => {
    const element = await panel();
    expect(facets(element)).to.eql(['concern', 'payer', 'fee', 'opening']);
    expect(all(element, 'therapist-filter[open]')).to.have.length(4);
    const more = control(element, /^More filters/);
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.focus();
    await press('Enter');
    await rendered();
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(facets(element)).to.have.length(14);
    expect(facets(element)).not.to.include('faith').and.not.to.include('near');
    expect(all(element, 'therapist-filter[open]')).to.have.length(4);
  });

  it('has the distance first among the others once there is a place', async () => {
    const store = fixtureStore();
    const element = await panel(store);
    store.dispatch({ type: 'search', text: '', place: 'Denver' });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    control(element, /^More filters/).click();
    await rendered();
    expect(facets(element)[4]).to.equal('near');
  });

  it('says how many match, and clears the filters: not the words, not the focus', async () => {
    const store = fixtureStore();
    const element = await panel(store);
    const head = one(element, '.head');
    expect(textOf(head)).to.equal('11 therapists');
    store.dispatch({ type: 'search', text: 'grief', place: '' });
    store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
    await settled(store);
    expect(textOf(head)).to.equal('1 matches Clear 1 filter');
    control(head, 'Clear 1 filter').focus();
    await press('Enter');
    await settled(store);
    expect(textOf(head)).to.equal('2 match');
    expect(store.getState().search).to.eql({ text: 'grief' });
    expect(focused() === one(head, '.count'), 'the focus').to.equal(true);
  });

  it('says how many of those behind “More filters” are in use', async () => {
    const store = fixtureStore();
    const element = await panel(store);
    store.dispatch({ type: 'choose', facet: 'language', value: 'es', on: true });
    await settled(store);
    expect(nameOf(control(element, /^More filters/))).to.equal('More filters (10) 1 chosen');
  });

  it('keeps what was opened and closed: through searches, Back, and in every panel and sheet', async () => {
    const store = fixtureStore();
    const finder = await finderWith(
      store,
      html`<therapist-filter-panel></therapist-filter-panel>
        <therapist-filter-sheet></therapist-filter-sheet>`,
    );
    const element = one<TherapistFilterPanel>(finder, 'therapist-filter-panel');
    const openOnes = (root: ParentNode) =>
      all(root, 'therapist-filter[open]').map((filter) => filter.getAttribute('facet'));
    control(element, /^Insurance/).click();
    control(element, /^More filters/).click();
    await rendered();
    control(element, /^Language/).click();
    await rendered();
    const expected = ['concern', 'fee', 'opening', 'language'];
    expect(openOnes(element)).to.eql(expected);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    history.back();
    await until(store, ({ lastAction }) => lastAction === 'restore');
    await settled(store);
    expect(openOnes(element), 'after Back').to.eql(expected);

    control(finder, 'Filters').focus();
    await press('Enter');
    await rendered();
    const dialog = one<HTMLDialogElement>(finder, 'dialog');
    expect(openOnes(dialog), 'in the sheet').to.eql(expected);
    control(dialog, /^Fee per session/).click();
    await rendered();
    await press('Escape');
    await rendered();
    expect(openOnes(element), 'after the sheet').to.eql(['concern', 'opening', 'language']);

    store.dispatch({ type: 'forget' });
    await settled(store);
    expect(openOnes(element), 'forgotten').to.eql(['concern', 'payer', 'fee', 'opening']);
  });

  it('scrolls in a place of limited height, with the count in sight', async () => {
    const element = await panel();
    element.style.maxHeight = '300px';
    const card = one(element, '.card');
    expect(card.getBoundingClientRect().height).to.equal(300);
    const { top } = one(element, '.head').getBoundingClientRect();
    card.scrollTop = 200;
    expect(card.scrollTop).to.equal(200);
    expect(one(element, '.head').getBoundingClientRect().top).to.equal(top);
    const { unseen } = await tabThrough(element);
    expect(unseen).to.eql([]);
    const hidden = all(element, 'h3 button').filter((heading) => {
      heading.focus();
      const bottom = one(element, '.head').getBoundingClientRect().bottom;
      return heading.getBoundingClientRect().top < bottom - 1;
    });
    expect(hidden.map(nameOf), 'under the head').to.eql([]);
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
    expect(textOf(element)).to.match(/^11 therapists Insurance .*Aetna/);
    expect(textOf(element)).not.to.include('Anxiety');
  });

  it('shows nothing where the directory has nothing to filter by', async () => {
    const names = { version: 1 as const, therapists: [{ id: 'a', name: 'A' }] };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(names)) });
    const element = await panel(store);
    expect(textOf(element)).to.equal('');
    expect(all(element, '.card')).to.eql([]);
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
