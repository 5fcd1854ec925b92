import { expect } from '@open-wc/testing';
import { deviceShelf } from '../../src/context/index.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

const url = 'https://harbor.example/feed.json';
const key = `therapist-finder:shortlist:${url}`;

const kept = () => Object.fromEntries(Object.entries(localStorage));

describe('the shelf', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('keeps nothing until it is asked to, and then ids alone', async () => {
    const store = fixtureStore({ shelf: deviceShelf(url) });
    store.dispatch({ type: 'search', text: 'grief' });
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
    await settled(store);
    expect(localStorage.length).to.equal(0);
    store.dispatch({ type: 'remember', on: true });
    expect(kept()).to.eql({ [key]: '["ana-ruiz"]' });
    store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
    expect(kept()).to.eql({ [key]: '["ana-ruiz","ben-okafor"]' });
  });

  it('has the list again on the next visit, even an empty one', () => {
    deviceShelf(url).write(['ana-ruiz']);
    expect(fixtureStore({ shelf: deviceShelf(url) }).getState()).to.include({ remembers: true });
    expect(fixtureStore({ shelf: deviceShelf(url) }).getState().saved).to.eql(['ana-ruiz']);
    deviceShelf(url).write([]);
    expect(deviceShelf(url).read()).to.eql([]);
  });

  it('is one for each feed', () => {
    deviceShelf(url).write(['ana-ruiz']);
    expect(deviceShelf('https://other.example/feed.json').read()).to.equal(undefined);
  });

  for (const action of [{ type: 'remember', on: false } as const, { type: 'forget' } as const]) {
    it(`leaves no trace after ${action.type}`, () => {
      const store = fixtureStore({ shelf: deviceShelf(url) });
      store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
      store.dispatch({ type: 'remember', on: true });
      expect(localStorage.length).to.equal(1);
      store.dispatch(action);
      expect(localStorage.length).to.equal(0);
      expect(store.getState().remembers).to.equal(false);
    });
  }

  for (const text of ['', '{', 'null', '{"0":"a"}', '[1,{}]']) {
    it(`is not led astray by what else stands there: ${text || 'nothing'}`, () => {
      localStorage.setItem(key, text);
      expect(deviceShelf(url).read() ?? []).to.eql([]);
    });
  }

  it('is empty where the browser refuses', () => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    try {
      const shelf = deviceShelf(url);
      expect(shelf.read()).to.equal(undefined);
      expect(shelf.write(['ana-ruiz'])).to.equal(false);
      shelf.write(undefined);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    }
    expect(localStorage.length).to.equal(0);
  });
});
