import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  fill,
  finderWith,
  insideFinder,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { until } from '../helpers/until.js';

const clear = html`<therapist-clear></therapist-clear>`;

describe('<therapist-clear>', () => {
  it('is accessible, and reached with Tab', async () => {
    const element = await insideFinder<HTMLElement>(clear);
    await expect(element).to.be.accessible();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql(['Clear everything']);
    expect(unseen).to.eql([]);
  });

  it('forgets the search and the shortlist, and says so until the next thing is done', async () => {
    const store = fixtureStore();
    const element = await insideFinder(clear, store);
    const status = one(element, '[role=status]');
    store.dispatch({ type: 'search', text: 'grief' });
    store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
    store.dispatch({ type: 'remember', on: true });
    await settled(store);
    expect(status.textContent).to.equal('');
    control(element, 'Clear everything').click();
    await settled(store);
    expect(store.getState()).to.include({ remembers: false });
    expect([store.getState().search, store.getState().saved]).to.eql([{}, []]);
    expect(status.textContent).to.include('Cleared');
    store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
    await settled(store);
    expect(status.textContent).to.equal('');
  });

  it('takes what is typed and not yet searched for along, every time', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-search></therapist-search>${clear}`);
    const fields = ['text', 'place'].map((name) => one<HTMLInputElement>(finder, `[name=${name}]`));
    for (const round of ['first', 'second']) {
      for (const field of fields) fill(field, `my ${round} secret`);
      control(finder, 'Clear everything').click();
      await settled(store);
      expect(fields.map(({ value }) => value)).to.eql(['', '']);
    }
  });

  it('takes along what was sought in a list of values, and which kinds were looked at', async () => {
    const store = fixtureStore();
    const finder = await finderWith(
      store,
      html`<therapist-filter facet="concern" open></therapist-filter>${clear}`,
    );
    const options = () => all(finder, '.option').map(textOf);
    const before = options();
    control(finder, /^Kinds of/).click();
    control(finder, /^Show all/).click();
    await rendered();
    const field = control<HTMLInputElement>(finder, /^Find in/);
    fill(field, 'panic');
    await rendered();
    expect(options()).to.have.length(2);
    control(finder, 'Clear everything').click();
    await settled(store);
    expect(options()).to.eql(before);
    control(finder, /^Show all/).click();
    await rendered();
    expect(control<HTMLInputElement>(finder, /^Find in/).value).to.equal('');
  });

  it('takes along what was answered on a guided path', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-match></therapist-match>${clear}`);
    const heading = () => textOf(one(finder, 'h2'));
    const first = heading();
    one(finder, 'input[type=checkbox]').click();
    await rendered();
    control(finder, 'Next').click();
    await waitUntil(() => heading() !== first);
    control(finder, 'Clear everything').click();
    await settled(store);
    expect(heading()).to.equal(first);
    expect(all<HTMLInputElement>(finder, 'input').filter(({ checked }) => checked)).to.eql([]);
  });

  it('takes typed words along when the next thing is done at once', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-search></therapist-search>${clear}`);
    const fields = ['text', 'place'].map((name) => one<HTMLInputElement>(finder, `[name=${name}]`));
    for (const field of fields) fill(field, 'my secret');
    control(finder, 'Clear everything').click();
    store.dispatch({ type: 'sort', sort: 'name' });
    await settled(store);
    expect(fields.map(({ value }) => value)).to.eql(['', '']);
  });

  it('takes typed words along in a search box that is out of the page meanwhile', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-search></therapist-search>${clear}`);
    const search = one(finder, 'therapist-search');
    const field = one<HTMLInputElement>(search, '[name=text]');
    fill(field, 'my secret');
    search.remove();
    control(finder, 'Clear everything').click();
    store.dispatch({ type: 'sort', sort: 'name' });
    finder.prepend(search);
    await settled(store);
    expect(field.value).to.equal('');
  });

  it('keeps typed words in a search box that is moved to a finder where it was pressed before', async () => {
    const [here, there] = [fixtureStore(), fixtureStore()];
    there.dispatch({ type: 'forget' });
    const finder = await finderWith(here, html`<therapist-search></therapist-search>`);
    const other = await finderWith(there, clear);
    const search = one(finder, 'therapist-search');
    const field = one<HTMLInputElement>(search, '[name=text]');
    fill(field, 'grief');
    other.prepend(search);
    await settled(there);
    expect(field.value).to.equal('grief');
  });

  it('leaves no danger behind that the next search would bring back', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-search></therapist-search>${clear}`);
    const search = async () => {
      const emitted = oneEvent(finder, 'therapist-search');
      control(finder, 'Search').click();
      await emitted;
    };
    const words = () => fill(one(finder, '[name=text]'), 'I want to kill myself');
    words();
    await search();
    await until(store, ({ danger }) => danger === 'self');
    control(finder, 'Clear everything').click();
    await settled(store);
    words();
    control(finder, 'Clear everything').click();
    store.dispatch({ type: 'sort', sort: 'name' });
    await settled(store);
    await search();
    expect(store.getState().danger).to.equal(undefined);
  });

  it('leaves nothing that typed words spoke of, when their search box is gone', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-search></therapist-search>${clear}`);
    store.dispatch({ type: 'set-unchecked-words', on: true });
    store.dispatch({ type: 'set-mentioned', concerns: ['sexual-abuse'], suggested: [] });
    one(finder, 'therapist-search').remove();
    control(finder, 'Clear everything').click();
    await settled(store);
    expect(textOf(one(finder, 'therapist-crisis-line'))).not.to.match(/sexual|911/i);
  });

  it('says so once, and not again when someone who was saved since is taken off', async () => {
    const store = fixtureStore();
    const element = await insideFinder(clear, store);
    const status = one(element, '[role=status]');
    control(element, 'Clear everything').click();
    await settled(store);
    for (const on of [true, false]) store.dispatch({ type: 'save', id: 'ana-ruiz', on });
    await settled(store);
    expect(status.textContent).to.equal('');
  });

  it('leaves alone what is typed after it', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-search></therapist-search>${clear}`);
    control(finder, 'Clear everything').click();
    await settled(store);
    const field = one<HTMLInputElement>(finder, '[name=text]');
    fill(field, 'grief');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'panic', on: true });
    await settled(store);
    expect(field.value).to.equal('grief');
  });
});
