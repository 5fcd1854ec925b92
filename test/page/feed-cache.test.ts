import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { feedCache } from '../../src/page/feed-cache.js';
import { createVisitorStore } from '../../src/page/visitor-store.js';

const address = (version: number) => `https://clinic.example/cached-feed.json?v=${version}`;
const file = (version: number) => new TextEncoder().encode(`feed ${version}`);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the copies of feeds on the device', () => {
  // Other test pages of this origin clear their copies at the same time.
  const shared = caches;
  const own = `test ${crypto.randomUUID()}`;
  const cacheOfTest = { open: () => shared.open(own), delete: () => shared.delete(own) };
  before(() => Object.defineProperty(window, 'caches', { configurable: true, value: cacheOfTest }));
  after(() => Reflect.deleteProperty(window, 'caches'));
  afterEach(() => shared.delete(own));

  it('are given back with the time they were fetched', async () => {
    await feedCache.put(address(1), file(1), 1000);
    const copy = await feedCache.get(address(1));
    expect([textOf(copy!.bytes), copy!.savedAt]).to.eql(['feed 1', 1000]);
    expect(await feedCache.get(address(2))).to.equal(undefined);
  });

  it('are few, however often an address changes: the oldest go', async () => {
    for (let version = 1; version <= 12; version++)
      await feedCache.put(address(version), file(version), version);
    await feedCache.put(address(8), new TextEncoder().encode('feed 8 again'), 20);
    await feedCache.put(address(13), file(13), 13);
    const kept = await Promise.all([...Array(13).keys()].map((i) => feedCache.get(address(i + 1))));
    const texts = kept.map((copy) => (copy ? textOf(copy.bytes) : ''));
    expect(texts.filter(Boolean)).to.eql([
      'feed 8 again',
      'feed 10',
      'feed 11',
      'feed 12',
      'feed 13',
    ]);
  });

  it('are as many where feeds have a second file, each with its newest one', async () => {
    const texts = (version: number) => `https://clinic.example/${version}.texts`;
    for (let version = 1; version <= 7; version++) {
      await feedCache.put(address(version), file(version), version);
      await feedCache.put(texts(version), file(version), version, `${address(version)}#part`);
    }
    await feedCache.put(address(3), file(3), 8);
    await feedCache.put(address(7), file(7), 9);
    await feedCache.put(texts(9), file(9), 9, address(7));
    const isKept = async (url: string) => ((await feedCache.get(url)) ? 'kept' : 'gone');
    expect(await Promise.all([2, 3, 4, 7].map((version) => isKept(address(version))))).to.eql([
      'gone',
      'kept',
      'kept',
      'kept',
    ]);
    expect(await Promise.all([2, 4, 7, 9].map((version) => isKept(texts(version))))).to.eql([
      'gone',
      'kept',
      'gone',
      'kept',
    ]);
  });

  it('are written once an answer is there, and not after someone had everything forgotten', async () => {
    const src = new URL('../fixtures/feeds/good.json', import.meta.url).href;
    const store = createVisitorStore(`${src}?1`, 'en');
    const { open } = cacheOfTest;
    const written: string[] = [];
    cacheOfTest.open = async () => {
      written.push(store.getState().status);
      return open();
    };
    try {
      await waitUntil(async () => await (await open()).match(`${src}?1`));
      expect(written).to.eql(['ready']);
      const other = createVisitorStore(`${src}?2`, 'en');
      other.dispatch({ type: 'forget' });
      await waitUntil(() => other.getState().status === 'ready');
      await aTimeout(100);
      expect(written).to.eql(['ready']);
    } finally {
      cacheOfTest.open = open;
    }
  });

  it('are gone once someone has everything forgotten', async () => {
    await feedCache.put(address(1), file(1), 1000);
    const store = createVisitorStore(undefined, 'en');
    store.dispatch({ type: 'forget' });
    await waitUntil(async () => !(await feedCache.get(address(1))));
  });
});
