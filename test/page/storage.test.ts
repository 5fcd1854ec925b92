import { expect, waitUntil } from '@open-wc/testing';
import { deviceShortlist } from '../../src/page/storage.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';
import { until } from '../helpers/until.js';

const url = 'https://harbor.example/feed.json';
const key = `therapist-finder:shortlist:${url}`;

const kept = () => Object.fromEntries(Object.entries(localStorage));

describe('the shelf', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('keeps nothing until it is asked to, and then ids alone', async () => {
    const store = fixtureStore({ shortlistStorage: deviceShortlist(url) });
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
    deviceShortlist(url).write(['ana-ruiz']);
    expect(fixtureStore({ shortlistStorage: deviceShortlist(url) }).getState()).to.include({
      remembers: true,
    });
    expect(fixtureStore({ shortlistStorage: deviceShortlist(url) }).getState().saved).to.eql([
      'ana-ruiz',
    ]);
    deviceShortlist(url).write([]);
    expect(deviceShortlist(url).read()).to.eql([]);
  });

  it('is one for each feed', () => {
    deviceShortlist(url).write(['ana-ruiz']);
    expect(deviceShortlist('https://other.example/feed.json').read()).to.equal(undefined);
  });

  for (const action of [{ type: 'remember', on: false } as const, { type: 'forget' } as const]) {
    it(`leaves no trace after ${action.type}`, () => {
      const store = fixtureStore({ shortlistStorage: deviceShortlist(url) });
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
      expect(deviceShortlist(url).read() ?? []).to.eql([]);
    });
  }

  describe('that another tab writes to as well', () => {
    /** Another tab: a page of this site, so that the browser tells this one of what it keeps. */
    async function otherTab(): Promise<Storage> {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frames.push(frame);
      return Promise.resolve(frame.contentWindow!.localStorage);
    }
    const frames: HTMLIFrameElement[] = [];
    afterEach(() => {
      for (const frame of frames.splice(0)) frame.remove();
    });

    function keeping(...ids: string[]) {
      const store = fixtureStore({ shortlistStorage: deviceShortlist(url) });
      store.subscribe(() => undefined);
      for (const id of ids) store.dispatch({ type: 'save', id, on: true });
      store.dispatch({ type: 'remember', on: true });
      return store;
    }

    it('is not erased by a page that keeps nothing itself', () => {
      const store = fixtureStore({ shortlistStorage: deviceShortlist(url) });
      deviceShortlist(url).write(['ana-ruiz']);
      store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
      expect(deviceShortlist(url).read()).to.eql(['ana-ruiz']);
      expect(store.getState().saved).to.eql(['ben-okafor']);
    });

    it('has what both added, and not what one took off', () => {
      const [here, there] = [keeping('ana-ruiz'), keeping('ben-okafor')];
      expect(there.getState().saved).to.have.members(['ana-ruiz', 'ben-okafor']);
      here.dispatch({ type: 'save', id: 'cora-lind', on: true });
      there.dispatch({ type: 'save', id: 'ana-ruiz', on: false });
      expect(deviceShortlist(url).read()).to.eql(['ben-okafor', 'cora-lind']);
      expect(there.getState().saved).to.eql(['ben-okafor', 'cora-lind']);
    });

    it('shows what was added there', async () => {
      const store = keeping('ana-ruiz');
      (await otherTab()).setItem(key, '["ana-ruiz","ben-okafor"]');
      await until(store, ({ saved }) => saved.length === 2);
      expect(store.getState().saved).to.eql(['ana-ruiz', 'ben-okafor']);
    });

    it('keeps the list of a page that keeps nothing as it is', async () => {
      const store = fixtureStore({ shortlistStorage: deviceShortlist(url) });
      store.subscribe(() => undefined);
      store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
      const watching = keeping();
      (await otherTab()).setItem(key, '["ben-okafor"]');
      await until(watching, ({ saved }) => saved.includes('ben-okafor'));
      expect(store.getState().saved).to.eql(['ana-ruiz']);
      store.dispatch({ type: 'remember', on: true });
      expect(deviceShortlist(url).read()).to.eql(['ben-okafor', 'ana-ruiz']);
    });

    it('is no longer kept here either once it is not there, and stays in sight', async () => {
      const store = keeping('ana-ruiz');
      (await otherTab()).removeItem(key);
      await until(store, ({ remembers }) => !remembers);
      expect(store.getState().saved).to.eql(['ana-ruiz']);
      store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
      expect(localStorage.length).to.equal(0);
    });

    it('is empty everywhere once everything is forgotten in one', async () => {
      const store = keeping('ana-ruiz');
      const told: (string | null)[] = [];
      const note = ({ newValue }: StorageEvent) => told.push(newValue);
      const frame = await otherTab().then(() => frames[0]!.contentWindow!);
      frame.addEventListener('storage', note);
      store.dispatch({ type: 'forget' });
      await waitUntil(() => told.includes(null));
      expect(told.splice(0, told.length - 2), 'before').to.not.include('[]');
      expect(told, 'what other tabs are told').to.eql(['[]', null]);

      const other = keeping('ben-okafor');
      for (const newValue of told) {
        if (newValue === null) frame.localStorage.removeItem(key);
        else frame.localStorage.setItem(key, newValue);
      }
      await until(other, ({ remembers }) => !remembers);
      expect(other.getState().saved).to.eql([]);
    });

    it('is taken as forgotten where it has gone without a word', () => {
      const store = keeping('ana-ruiz');
      localStorage.clear();
      store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
      expect(store.getState().saved).to.eql(['ben-okafor']);
      expect(localStorage.length).to.equal(0);
    });
  });

  it('forgets what another tab kept, too', () => {
    const store = fixtureStore({ shortlistStorage: deviceShortlist(url) });
    deviceShortlist(url).write(['ana-ruiz']);
    store.dispatch({ type: 'forget' });
    expect(localStorage.length).to.equal(0);
  });

  it('is empty where the browser refuses', () => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    try {
      const storage = deviceShortlist(url);
      expect(storage.read()).to.equal(undefined);
      expect(storage.write(['ana-ruiz'])).to.equal(false);
      storage.write(undefined);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    }
    expect(localStorage.length).to.equal(0);
  });
});
