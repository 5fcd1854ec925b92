import { expect } from '@open-wc/testing';
import type { Action } from '../../src/finder/actions.js';
import type { FinderStore } from '../../src/finder/store.js';
import { storeWithLateTexts } from '../helpers/late-texts.js';
import { answered, until } from '../helpers/until.js';

const search = (text: string): Action => ({ type: 'search', text, place: '' });
const found = (store: FinderStore) =>
  store.getState().result!.hits.map(({ therapist: { id } }) => id);
const isComing = { textsComing: true };

describe('long texts that come later', () => {
  it('are not waited for, and complete the answer to what was just searched for', async () => {
    const { store, send } = await storeWithLateTexts();
    store.dispatch(search('calm surfing'));
    await answered(store);
    expect(store.getState().result).to.include(isComing);
    expect(found(store)).to.eql(['ana']);
    send();
    await until(store, ({ result }) => !result?.textsComing);
    expect(found(store)).to.eql(['ben']);
    expect(store.getState().result!.notFound).to.eql([]);
  });

  it('move nobody in sight once something else was done', async () => {
    const { store, send } = await storeWithLateTexts();
    store.dispatch(search('calm surfing'));
    await answered(store);
    store.dispatch({ type: 'open', id: 'ana' });
    send();
    await until(store, ({ result }) => !result?.textsComing);
    expect(found(store)).to.eql(['ana']);
    store.dispatch({ type: 'sort', sort: 'name' });
    await answered(store);
    expect(found(store)).to.eql(['ben']);
  });

  it('complete the newest answer, also if one before waited for them', async () => {
    const { store, send } = await storeWithLateTexts();
    store.dispatch(search('calm'));
    await answered(store);
    store.dispatch(search('calm surfing'));
    await answered(store);
    send();
    await until(store, ({ result }) => !result?.textsComing);
    expect(found(store)).to.eql(['ben']);
  });

  it('leave the answer as it is where they do not come', async () => {
    const { store, send } = await storeWithLateTexts();
    store.dispatch(search('calm surfing'));
    await answered(store);
    const { warn } = console;
    console.warn = () => undefined;
    send(404);
    await until(store, ({ result }) => !result?.textsComing);
    console.warn = warn;
    expect([store.getState().status, found(store)]).to.eql(['ready', ['ana']]);
  });
});
