import { isCompiled } from '../feed/compiled/magic.js';
import type { FeedCache } from '../feed/loading.js';

const name = 'therapist-finder-feeds';

/** The most copies to keep. If a feed's address changes with each version, every version leaves a copy. */
const MOST = 5;

/**
 * Keeps the last good copies of the feeds fetched most recently in the browser's Cache storage: public data only, never what was
 * searched. Without storage (private tabs, sandboxed frames, plain http) it keeps nothing.
 */
export const feedCache: FeedCache = {
  async get(url) {
    const response = await (await open())?.match(url);
    if (!response) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const at = savedAt(response);
    if (isCompiled(bytes)) return { bytes, savedAt: at };
    return { text: new TextDecoder().decode(bytes), savedAt: at };
  },
  async put(url, body, at) {
    const cache = await open();
    await cache?.put(url, new Response(body, { headers: { 'x-saved-at': String(at) } }));
    if (cache) await dropOldest(cache);
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

async function dropOldest(cache: Cache) {
  const copies = await Promise.all(
    (await cache.keys()).map(async (request) => ({
      request,
      at: savedAt(await cache.match(request)),
    })),
  );
  copies.sort((a, b) => b.at - a.at);
  await Promise.all(copies.slice(MOST).map(({ request }) => cache.delete(request)));
}

function savedAt(response: Response | undefined): number {
  return Number(response?.headers.get('x-saved-at'));
}

async function open(): Promise<Cache | undefined> {
  try {
    return await caches.open(name);
  } catch {
    return undefined;
  }
}
