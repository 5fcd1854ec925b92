import { expect, html } from '@open-wc/testing';
import type { FinderStore } from '../../src/finder/store.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { press } from '../helpers/keyboard.js';
import { all, control, fill, insideFinder, one, settled, textOf } from '../helpers/mount.js';
import { until } from '../helpers/until.js';

const page = html`
  <therapist-search></therapist-search>
  <therapist-active-filters></therapist-active-filters>
  <therapist-filter facet="concern" open></therapist-filter>
  <therapist-results></therapist-results>
  <therapist-status></therapist-status>
`;

async function finder(store: FinderStore = fixtureStore()) {
  const root = await insideFinder<HTMLElement>(html`<div>${page}</div>`, store);
  return { store, root, box: one<HTMLInputElement>(root, 'input[name=text]') };
}

/** Types words and presses Enter. */
async function ask(root: HTMLElement, store: FinderStore, text: string) {
  const box = one<HTMLInputElement>(root, 'input[name=text]');
  box.focus();
  fill(box, text);
  const { revision } = store.getState();
  await press('Enter');
  await until(store, (state) => state.revision > revision && !state.placing);
  await settled(store);
}

const chips = (root: HTMLElement) =>
  all(one(root, 'therapist-active-filters'), '.chip').map(textOf);
const heading = (root: HTMLElement) =>
  textOf(one(one(root, 'therapist-results'), '[part=heading]'));

describe('words typed into the search box', () => {
  it('become chips, and leave the box', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'Spanish speaking therapist who takes Aetna in Denver');
    expect(box.value).to.equal('');
    const names = chips(root).join(' · ');
    for (const name of ['Spanish', 'Aetna', 'Denver, CO']) expect(names).to.include(name);
    expect(store.getState().result?.total).to.be.above(0);
  });

  it('are named as one phrase where nobody has it', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'sign language only');
    expect(textOf(root)).to.include('We found nothing for “sign language”, so we left it out.');
  });

  it('come back as they were with Clear all', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'female therapist for grief');
    expect(box.value).to.equal('grief');
    control(root, 'Clear all').click();
    await settled(store);
    expect(box.value).to.equal('');
    expect(store.getState().search).to.eql({});
    expect(all(root, '.suggestion')).to.eql([]);
  });

  it('never lead to nobody: what keeps everyone out is left out, and named', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'medicaid psychologist saturday mornings');
    expect(store.getState().result?.total).to.be.above(0);
    expect(textOf(root)).to.include(
      'No one here matches all of this, so we left out: Saturday morning.',
    );
    expect(textOf(one(root, '[role=status].base'))).to.include('Saturday morning');
    expect(chips(root).join()).not.to.include('Saturday');
  });

  it('leave out what they refuse, with a chip that says so', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief but not a psychologist');
    expect(box.value).to.equal('grief');
    expect(chips(root).join(' · ')).to.include('Not: Psychologist');
    expect(store.getState().search.facets).to.eql({ profession: { avoid: ['psychologist'] } });
    expect(store.getState().result?.total).to.be.within(1, 10);
  });

  it('find everyone when they say no more than what everyone here looks for', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief');
    expect(store.getState().result?.total).to.be.below(11);
    await ask(root, store, 'therapist near me');
    expect(store.getState().result?.total).to.equal(11);
    expect(box.value).to.equal('therapist near me');
    expect(chips(root)).to.eql([]);
  });

  it('are named where nobody lists what they say', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'Tagalog');
    expect(store.getState().result?.total).to.equal(11);
    expect(textOf(root)).to.include('We found nothing for “Tagalog”, so we left it out.');
  });

  it('may turn out to be a city elsewhere: it leaves the box, and a misspelled one is offered', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief tucson');
    await until(store, ({ search }) => search.near !== undefined);
    expect(store.getState().search.near?.label).to.equal('Tucson, AZ');
    expect(box.value).to.equal('grief');
    control(root, 'Clear all').click();
    await settled(store);
    await ask(root, store, 'cincinatti teens');
    expect(control(root, 'Cincinnati, OH')).to.be.instanceOf(HTMLElement);
  });

  it('are suggested only as what somebody lists', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'alcoholism');
    const listed = store.getState().info!.values.concern;
    for (const { facet, value } of store.getState().search.means ?? []) {
      if (facet === 'concern') expect(listed, value).to.have.property(value);
    }
  });

  it('add to what was chosen before', async () => {
    const { store, root } = await finder();
    store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
    await ask(root, store, 'aetna');
    expect(store.getState().search.facets).to.eql({
      concern: { any: ['anxiety'] },
      payer: { any: ['aetna'] },
    });
  });
});

describe('a sentence typed into the search box', () => {
  it('ranks, with at most three suggestions, which are no filters', async () => {
    const { store, root, box } = await finder();
    const text = 'I keep pushing people away, I panic at work and I cannot sleep since the divorce';
    await ask(root, store, text);
    expect(heading(root)).to.equal('11 therapists, best matches first');
    expect(all(root, '.suggestion').length).to.be.within(1, 3);
    expect(chips(root)).to.eql([]);
    expect(all(root, '[type=checkbox]:checked')).to.eql([]);
    expect(box.value).to.equal(text);
  });

  it('and what it did leave with Clear all, or when the box is emptied', async () => {
    const { store, root, box } = await finder();
    const text = 'I keep pushing people away when they get close';
    await ask(root, store, text);
    control(root, 'Clear all').click();
    await settled(store);
    expect(box.value).to.equal('');
    expect(heading(root)).to.equal('11 therapists');
    await ask(root, store, text);
    fill(box, '');
    await until(store, ({ search }) => search.heard === undefined);
    await settled(store);
    expect(store.getState().search).to.eql({});
    expect(all(root, '.suggestion')).to.eql([]);
  });

  it('keeps its words, without those that became filters', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'I keep pushing people away when they get close and I have Aetna');
    expect(box.value).to.equal('I keep pushing people away when they get close');
    expect(store.getState().search.facets?.payer).to.eql({ any: ['aetna'] });
    expect(chips(root).length).to.equal(1);
  });

  it('comes back with Back, and words not searched for yet stay', async () => {
    const { store, root, box } = await finder();
    const text = 'I keep pushing people away when they get close';
    await ask(root, store, text);
    const { search } = store.getState();
    await ask(root, store, 'grief');
    const later = store.getState().search;
    const goTo = async (to: typeof search) => {
      store.dispatch({ type: 'restore', visit: { search: to } });
      await settled(store);
    };
    await goTo(search);
    expect(box.value).to.equal(text);
    expect(all(root, '.suggestion').length).to.be.above(0);
    await goTo(later);
    expect(box.value).to.equal('grief');
    fill(box, 'grief and something new');
    await goTo(search);
    expect(box.value).to.equal('grief and something new');
  });
});
