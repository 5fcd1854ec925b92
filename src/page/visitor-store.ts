import { FeedError } from '../feed/errors.js';
import { storeOver, type FinderStore } from '../finder/store.js';
import { loadDirectory, renewDirectory } from '../finder/load.js';
import { earlyFetch } from './early-feed.js';
import { eraseFeeds, feedCache } from './feed-cache.js';
import { nextPaint } from './dom.js';
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
  const store = storeOver({
    load: (_signal, tell, again) =>
      src === undefined
        ? Promise.reject(new FeedError('unreachable', 'There is no address to load a feed from.'))
        : loadDirectory(src, { fetch: earlyFetch, now: visitorNow, cache: feedCache, again }, tell),
    ...(src !== undefined && {
      shortlistStorage: deviceShortlist(src),
      renew: () =>
        navigator.onLine
          ? renewDirectory(src, { now: visitorNow, cache: feedCache })
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

/** A short code for the address of a store's feed, without the query. In shared links, it distinguishes the feeds of a page. */
export const feedMarks = new WeakMap<FinderStore, string>();

function markOf(address: string): string {
  let mark = 0;
  for (const letter of address.replace(/[?#].*/s, '')) {
    mark = (Math.imul(mark, 31) + letter.codePointAt(0)!) >>> 0;
  }
  return mark.toString(36);
}
