import { expect } from '@open-wc/testing';
import { createVisitorStore } from '../../src/page/visitor-store.js';
import { followLinks, shareLink, type OpenedLink } from '../../src/page/share-link.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { settled } from '../helpers/mount.js';

const search = { facets: { concern: { any: ['grief'] } } };

/** As someone would open it: in a tab that is here already. */
async function paste(hash: string) {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

describe('a link with a shortlist', () => {
  const stops: (() => void)[] = [];
  function followed() {
    const store = fixtureStore();
    const opened: (OpenedLink | undefined)[] = [];
    stops.push(followLinks(store, (link) => opened.push(link)));
    return { store, opened };
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

  it('is read when the page opens with it, and taken out of the address at once', () => {
    history.replaceState({ router: 7 }, '', shareLink({ saved: ['ana-ruiz', 'ben-okafor'] }));
    const { store, opened } = followed();
    expect(location.href).to.equal(address);
    expect(history.state, 'what belongs to the page').to.eql({ router: 7 });
    expect(store.getState().saved).to.eql(['ana-ruiz', 'ben-okafor']);
    expect(store.getState().shared, 'what is to be shown').to.eql(['ana-ruiz', 'ben-okafor']);
    expect(opened).to.eql([{ kind: 'opened', count: 2 }]);
  });

  it('is read when it is pasted into the open page', async () => {
    const { store } = followed();
    await paste(new URL(shareLink({ saved: ['ana-ruiz'] })).hash);
    expect(location.href).to.equal(address);
    expect(store.getState().saved).to.eql(['ana-ruiz']);
  });

  it('is read once: by one finder, and not again', () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
    followed();
    expect(followed().store.getState().saved).to.eql([]);
  });

  it('is opened by the finder over the feed that it was made of, where a page has several', () => {
    const page = document.createElement('div');
    page.innerHTML = '<therapist-finder></therapist-finder><therapist-finder></therapist-finder>';
    document.body.append(page);
    const [north, south] = ['north', 'south'].map((name) =>
      createVisitorStore(`https://clinic.example/${name}.json?v=1`, 'en'),
    );
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }, south));
    for (const store of [north!, south!]) stops.push(followLinks(store, () => undefined));
    expect(north!.getState().saved).to.eql([]);
    expect(south!.getState().saved).to.eql(['ana-ruiz']);
    expect(location.href).to.equal(address);
    page.remove();

    history.replaceState(null, '', shareLink({ saved: ['ben-okafor'] }, south));
    stops.push(followLinks(north!, () => undefined));
    expect(north!.getState().saved, 'alone, after a feed has moved').to.eql(['ben-okafor']);
  });

  it('adds to what is saved', () => {
    const { store } = followed();
    store.dispatch({ type: 'save', id: 'cora-lind', on: true });
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz', 'cora-lind'] }));
    stops.push(followLinks(store, () => undefined));
    expect(store.getState().saved).to.eql(['cora-lind', 'ana-ruiz']);
  });

  it('brings the search where it holds one, and leaves the search alone where it does not', async () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'], search }));
    const { store } = followed();
    await settled(store);
    expect(store.getState().result!.hits.map(({ therapist }) => therapist.id)).to.have.members([
      'ana-ruiz',
      'iris-novak',
    ]);
    history.replaceState(null, '', shareLink({ saved: ['ben-okafor'] }));
    stops.push(followLinks(store, () => undefined));
    expect(store.getState().search).to.eql(search);
  });

  it('changes nothing where it is broken, and is gone from the address all the same', () => {
    history.replaceState(null, '', `${address}#therapist-finder=%%%`);
    const { store, opened } = followed();
    expect(opened).to.eql([{ kind: 'broken' }]);
    expect(store.getState()).to.include({ revision: 0 });
    expect(location.href).to.equal(address);
  });

  it('is not looked for in another fragment', () => {
    history.replaceState(null, '', `${address}#team`);
    expect(followed().opened).to.eql([]);
    expect(location.hash).to.equal('#team');
  });

  it('is forgotten with everything else', () => {
    history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
    const { store, opened } = followed();
    store.dispatch({ type: 'forget' });
    expect(store.getState().shared).to.equal(undefined);
    expect(opened.at(-1)).to.equal(undefined);
    expect(opened.length).to.be.greaterThan(1);
  });

  it('that is opened after everything was forgotten is told of until it is forgotten again', async () => {
    const { store, opened } = followed();
    store.dispatch({ type: 'forget' });
    await paste(new URL(shareLink({ saved: ['ana-ruiz'] })).hash);
    store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
    expect(opened.at(-1)).to.eql({ kind: 'opened', count: 1 });
    store.dispatch({ type: 'forget' });
    expect(opened.at(-1)).to.equal(undefined);
  });
});
