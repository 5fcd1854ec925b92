import type { FeedCache } from '../feed/load.js';

const name = 'therapist-finder-feeds';

/**
 * Keeps the last good copy of each feed in the browser's Cache storage: public data only, never what was searched. Where there
 * is no storage (private tabs, sandboxed frames, plain http) it keeps nothing.
 */
export const feedCache: FeedCache = {
  async get(url) {
    const response = await (await open())?.match(url);
    if (!response) return undefined;
    return { text: await response.text(), savedAt: Number(response.headers.get('x-saved-at')) };
  },
  async put(url, text, savedAt) {
    await (
      await open()
    )?.put(url, new Response(text, { headers: { 'x-saved-at': String(savedAt) } }));
  },
};

async function open(): Promise<Cache | undefined> {
  try {
    return await caches.open(name);
  } catch {
    return undefined;
  }
}
