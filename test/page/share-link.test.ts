import { aTimeout, expect } from '@open-wc/testing';
import { createVisitorStore } from '../../src/page/visitor-store.js';
import { followLinks, type OpenedLink } from '../../src/page/link.js';
import { shareLink } from '../../src/page/share-link.js';
import type { FinderStore } from '../../src/finder/store.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

const search = { facets: { concern: { any: ['grief'] } } };

/** As someone would open it: in a tab that is here already. */
async function paste(hash: string) {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
  await looked();
}

/** What opens links is a file of its own. */
async function looked() {
  await import('../../src/page/share-link.js');
  await aTimeout(0);
}

describe('a link with a shortlist', () => {
  const stops: (() => void)[] = [];
  async function followed() {
    const store = fixtureStore();
    const opened: (OpenedLink | undefined)[] = [];
    await follow(store, (link) => opened.push(link));
    return { store, opened };
  }
  async function follow(store: FinderStore, told: (link?: OpenedLink) => unknown = () => 0) {
    stops.push(followLinks(store, told));
    await looked();
  }
  const address = location.href;
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    history.replaceState(null, '', address);
  });

  it('is this page’s address, with everything in the fragment', () => {
    const link = new URL(shareLink({ saved: ['ana-ruiz'], search }));
    expect(link.hash).to.match(/^#therapist-finder=[\w-]+$/);
    link.hash = '';
    expect(link.href.replace(/#$/, '')).to.equal(address);
  });

  it('is made without touching the address or the history', () => {
    const { length } = history;
    shareLink({ saved: ['ana-ruiz'], search });
    expect([location.href, history.length]).to.eql([address, length]);
  });

  it('is read when the page opens with it, and taken out of the address', async () => {
    history.replaceState({ router: 7 }, '', shareLink({ saved: ['ana-ruiz', 'ben-okafor'] }));
    const { store, opened } = await followed();
    expect(location.href).to.equal(address);
    expect(history.state, 'what belongs to the page').to.eql({ router: 7 });
    expect(store.getState().saved).to.eql(['ana-ruiz', 'ben-okafor']);
    expect(store.getState().shared, 'what is to be shown').to.eql(['ana-ruiz', 'ben-okafor']);
    expect(opened).to.eql([{ kind: 'opened', count: 2 }]);
  });

  it('is read when it is pasted into the open page', async () => {
    const { store } = await followed();
    await paste(new URL(shareLink({ saved: ['ana-ruiz'] })).hash);
    expect(location.href).to.equal(address);
    expect(store.getState().saved).to.eql(['ana-ruiz']);
  });

  it('is read once: by one finder, and not again', async () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
    await followed();
    expect((await followed()).store.getState().saved).to.eql([]);
  });

  it('is opened by the finder over the feed that it was made of, where a page has several', async () => {
    const page = document.createElement('div');
    page.innerHTML = '<therapist-finder></therapist-finder><therapist-finder></therapist-finder>';
    document.body.append(page);
    const [north, south] = ['north', 'south'].map((name) =>
      createVisitorStore(`https://clinic.example/${name}.json?v=1`, 'en'),
    );
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }, south));
    for (const store of [north!, south!]) await follow(store);
    expect(north!.getState().saved).to.eql([]);
    expect(south!.getState().saved).to.eql(['ana-ruiz']);
    expect(location.href).to.equal(address);
    page.remove();

    history.replaceState(null, '', shareLink({ saved: ['ben-okafor'] }, south));
    await follow(north!);
    expect(north!.getState().saved, 'alone, after a feed has moved').to.eql(['ben-okafor']);
  });

  it('is not lost by a finder that is moved while what opens it is on its way', async () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
    const store = fixtureStore();
    const told: unknown[] = [];
    followLinks(store, (link) => told.push(['gone', link]))();
    expect(location.hash, 'still there for who comes next').to.not.equal('');
    await follow(store, (link) => told.push(link));
    expect(store.getState().saved).to.eql(['ana-ruiz']);
    expect(told).to.eql([{ kind: 'opened', count: 1 }]);
    expect(location.href).to.equal(address);
  });

  it('waits for the next finder, if the one before has left the page meanwhile', async () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
    const left = fixtureStore();
    followLinks(left, () => undefined)();
    await looked();
    expect(left.getState().saved).to.eql([]);
    expect((await followed()).store.getState().saved).to.eql(['ana-ruiz']);
  });

  it('adds to what is saved', async () => {
    const { store } = await followed();
    store.dispatch({ type: 'save', id: 'cora-lind', on: true });
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz', 'cora-lind'] }));
    await follow(store);
    expect(store.getState().saved).to.eql(['cora-lind', 'ana-ruiz']);
  });

  it('brings the search where it holds one, and leaves the search alone where it does not', async () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'], search }));
    const { store } = await followed();
    await settled(store);
    expect(store.getState().result!.hits.map(({ therapist }) => therapist.id)).to.have.members([
      'ana-ruiz',
      'iris-novak',
    ]);
    history.replaceState(null, '', shareLink({ saved: ['ben-okafor'] }));
    await follow(store);
    expect(store.getState().search).to.eql(search);
  });

  it('changes nothing where it is broken, and is gone from the address all the same', async () => {
    history.replaceState(null, '', `${address}#therapist-finder=%%%`);
    const { store, opened } = await followed();
    expect(opened).to.eql([{ kind: 'broken' }]);
    expect(store.getState()).to.include({ revision: 0 });
    expect(location.href).to.equal(address);
  });

  it('is not looked for in another fragment', async () => {
    history.replaceState(null, '', `${address}#team`);
    expect((await followed()).opened).to.eql([]);
    expect(location.hash).to.equal('#team');
  });

  it('is forgotten with everything else', async () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
    const { store, opened } = await followed();
    store.dispatch({ type: 'forget' });
    expect(store.getState().shared).to.equal(undefined);
    expect(opened.at(-1)).to.equal(undefined);
    expect(opened.length).to.be.greaterThan(1);
  });

  it('that is opened after everything was forgotten is told of until it is forgotten again', async () => {
    const { store, opened } = await followed();
    store.dispatch({ type: 'forget' });
    await paste(new URL(shareLink({ saved: ['ana-ruiz'] })).hash);
    store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
    expect(opened.at(-1)).to.eql({ kind: 'opened', count: 1 });
    store.dispatch({ type: 'forget' });
    expect(opened.at(-1)).to.equal(undefined);
  });
});
