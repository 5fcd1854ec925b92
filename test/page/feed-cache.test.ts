import { expect, waitUntil } from '@open-wc/testing';
import { feedCache } from '../../src/page/feed-cache.js';
import { createVisitorStore } from '../../src/page/visitor-store.js';

const address = (version: number) => `https://clinic.example/cached-feed.json?v=${version}`;
const text = (version: number) => `feed ${version}`;

describe('the copies of feeds on the device', () => {
  // Other test pages of this origin clear their copies at the same time.
  const shared = caches;
  const own = `test ${crypto.randomUUID()}`;
  const cacheOfTest = { open: () => shared.open(own), delete: () => shared.delete(own) };
  before(() => Object.defineProperty(window, 'caches', { configurable: true, value: cacheOfTest }));
  after(() => Reflect.deleteProperty(window, 'caches'));
  afterEach(() => shared.delete(own));

  it('are given back with the time they were fetched', async () => {
    await feedCache.put(address(1), text(1), 1000);
    expect(await feedCache.get(address(1))).to.eql({ text: text(1), savedAt: 1000 });
    expect(await feedCache.get(address(2))).to.equal(undefined);
  });

  it('are few, however often an address changes: the oldest go', async () => {
    for (let version = 1; version <= 12; version++)
      await feedCache.put(address(version), text(version), version);
    await feedCache.put(address(8), 'feed 8 again', 20);
    await feedCache.put(address(13), text(13), 13);
    const kept = await Promise.all([...Array(13).keys()].map((i) => feedCache.get(address(i + 1))));
    expect(kept.flatMap((copy) => copy?.text ?? [])).to.eql([
      'feed 8 again',
      'feed 10',
      'feed 11',
      'feed 12',
      'feed 13',
    ]);
  });

  it('are gone once someone has everything forgotten', async () => {
    await feedCache.put(address(1), text(1), 1000);
    const store = createVisitorStore(undefined, 'en');
    store.dispatch({ type: 'forget' });
    await waitUntil(async () => !(await feedCache.get(address(1))));
  });
});
