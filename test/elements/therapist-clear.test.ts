import { expect, html } from '@open-wc/testing';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { tabThrough } from '../helpers/keyboard.js';
import { control, fill, finderWith, insideFinder, one, settled } from '../helpers/mount.js';

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
