import { FeedError } from '../feed/errors.js';
import { createFinderStore, type FinderStore } from '../finder/store.js';
import { loadDirectory } from '../finder/load.js';
import { feedCache } from './feed-cache.js';
import { nextPaint } from './dom.js';
import { deviceShortlist } from './storage.js';

/** One number for the whole visit: ties turn with it, and stay as they are while someone looks around. Never stored. */
const seed = Math.floor(Math.random() * 2 ** 31);

/**
 * The edge: where the page's clock, zone, network and storage come in.
 *
 * @param src the feed's address; without one the store says that there is nothing to show
 */
export function createVisitorStore(src: string | undefined, locale: string): FinderStore {
  const store = createFinderStore({
    load: (_signal, tell) =>
      src === undefined
        ? Promise.reject(new FeedError('unreachable', 'There is no address to load a feed from.'))
        : loadDirectory(src, { now: visitorNow, cache: feedCache }, tell),
    now: visitorNow,
    timeZone: visitorZone(),
    locale,
    seed,
    painted: nextPaint,
    ...(src !== undefined && { shortlistStorage: deviceShortlist(src) }),
  });
  if (src !== undefined) feedMarks.set(store, markOf(src));
  return store;
}

/** A few letters by which the feed of a store is told from others of its page, as long as its address but for the query stays. */
export const feedMarks = new WeakMap<FinderStore, string>();

function markOf(address: string): string {
  let mark = 0;
  for (const letter of address.replace(/[?#].*/s, '')) {
    mark = (Math.imul(mark, 31) + letter.codePointAt(0)!) >>> 0;
  }
  return mark.toString(36);
}

/**
 * The present by the visitor's clock, epoch milliseconds: for a store made here, and for what stands outside every finder. All else asks
 * the store for the present.
 */
export function visitorNow(): number {
  return Date.now();
}

/** The visitor's IANA zone. */
export function visitorZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** An address as written on an element, made absolute. Undefined, with a warning, where it is none. */
export function feedUrl(src: string, element: Element): string | undefined {
  try {
    return new URL(src, element.ownerDocument.baseURI).href;
  } catch {
    console.warn(
      `<${element.localName}>: src="${src}" is not an address. Use the URL of a feed, such as "/therapists.json".`,
    );
    return undefined;
  }
}
