import { expect, html, waitUntil } from '@open-wc/testing';
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
    const field = control<HTMLInputElement>(finder, /^Find in/);
    fill(field, 'grief');
    await rendered();
    expect(options()).to.have.length(2);
    control(finder, 'Clear everything').click();
    await settled(store);
    expect(field.value).to.equal('');
    expect(options()).to.eql(before);
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
