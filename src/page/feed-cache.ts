import type { FeedCache } from '../feed/loading.js';

const name = 'therapist-finder-feeds';

/** The header that says when a copy was fetched, in epoch milliseconds. */
export const SAVED_AT = 'x-saved-at';

/**
 * Keeps the last good copies of the feeds fetched most recently in the browser's Cache storage: public data only, never what was
 * searched. Without storage (private tabs, sandboxed frames, plain http) it keeps nothing.
 */
export const feedCache: FeedCache = {
  async get(url) {
    const response = await (await open())?.match(url);
    if (!response) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, savedAt: Number(response.headers.get(SAVED_AT)) };
  },
  async put(...copy) {
    const { keepCopy } = await import('./keep-copy.js');
    const cache = await open();
    if (cache) await keepCopy(cache, ...copy);
  },
};

/** Deletes every copy. An open finder keeps its feed in memory. */
export async function eraseFeeds(): Promise<void> {
  try {
    await caches.delete(name);
  } catch {
    // Without storage there are no copies.
  }
}

async function open(): Promise<Cache | undefined> {
  try {
    return await caches.open(name);
  } catch {
    return undefined;
  }
}
