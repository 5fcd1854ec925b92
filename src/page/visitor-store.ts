import { FeedError } from '../feed/errors.js';
import type { FeedCache } from '../feed/loading.js';
import { storeOver, type FinderStore } from '../finder/store.js';
import { loadDirectory, renewDirectory } from '../finder/load.js';
import { earlyFetch } from './early-feed.js';
import { untilIdle } from '../lib/tasks.js';
import { nextPaint } from './dom.js';
import { eraseFeeds, feedCache } from './feed-cache.js';
import { deviceShortlist } from './storage.js';
import { visitorNow, visitorZone } from './visitor.js';

/** Decides the order of ties: the same for the whole visit, so that nothing jumps. Never stored. */
const seed = Math.floor(Math.random() * 2 ** 31);

/**
 * A store with the page's clock, zone, network and storage.
 *
 * @param src the feed's address; without one the store is in `error`
 */
export function createVisitorStore(src: string | undefined, locale: string): FinderStore {
  const cache: FeedCache = {
    ...feedCache,
    async put(...copy) {
      await painted(store);
      if (!store.getState().forgets) await feedCache.put(...copy);
    },
  };
  const store = storeOver({
    load: (_signal, tell, again) =>
      src === undefined
        ? Promise.reject(new FeedError('unreachable', 'There is no address to load a feed from.'))
        : loadDirectory(src, { fetch: earlyFetch, now: visitorNow, cache, again }, tell),
    ...(src !== undefined && {
      shortlistStorage: deviceShortlist(src),
      renew: () =>
        navigator.onLine
          ? renewDirectory(src, { now: visitorNow, cache })
          : Promise.reject(new Error('offline')),
    }),
    now: visitorNow,
    timeZone: visitorZone(),
    locale,
    seed,
    painted: nextPaint,
    eraseDevice: () => void eraseFeeds(),
  });
  if (src !== undefined) feedMarks.set(store, markOf(src));
  return store;
}

/** Resolves when the first cards are painted, or the words that say why there are none, and the page has nothing else to do. */
async function painted(store: FinderStore): Promise<void> {
  await new Promise<void>((ready) => {
    const look = () => {
      if (store.getState().status === 'loading') return;
      unsubscribe();
      ready();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
  await nextPaint();
  await untilIdle();
}

/** A short code for the address of a store's feed, without the query. In shared links, it distinguishes the feeds of a page. */
export const feedMarks = new WeakMap<FinderStore, string>();

function markOf(address: string): string {
  let mark = 0;
  for (const letter of address.replace(/[?#].*/s, '')) {
    mark = (Math.imul(mark, 31) + letter.codePointAt(0)!) >>> 0;
  }
  return mark.toString(36);
}
