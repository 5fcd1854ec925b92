import { SAVED_AT } from './feed-cache.js';

/** What keeps the copies of feeds: a page needs it only after its first cards. */

/** The most feeds of which to keep copies. If a feed's address changes with each version, every version leaves one. */
const MOST = 5;

/**
 * Keeps a file in place of what is older than it.
 *
 * @param at when it was fetched, in epoch milliseconds
 * @param feed the address of the feed that it belongs to, if it is not the feed itself
 */
export async function keepCopy(
  cache: Cache,
  url: string,
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  feed?: string,
): Promise<void> {
  // An address in a cache has no fragment.
  const of = feed !== undefined && { 'x-feed': feed.replace(/#.*/s, '') };
  const headers = { [SAVED_AT]: String(at), ...of };
  await cache.put(url, new Response(bytes, { headers }));
  await dropOldest(cache);
}

/** Keeps the newest feeds, each with the newest of the files beside it. */
async function dropOldest(cache: Cache) {
  const copies = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      const feed = response?.headers.get('x-feed');
      const at = Number(response?.headers.get(SAVED_AT));
      return { request, feed: feed ?? request.url, isBeside: feed != null, at };
    }),
  );
  copies.sort((a, b) => b.at - a.at);
  const feeds = [...new Set(copies.map(({ feed }) => feed))].slice(0, MOST);
  const isKept = ({ feed, isBeside }: (typeof copies)[number], i: number) =>
    feeds.includes(feed) &&
    !(isBeside && copies.slice(0, i).some((newer) => newer.isBeside && newer.feed === feed));
  const old = copies.filter((copy, i) => !isKept(copy, i));
  await Promise.all(old.map(({ request }) => cache.delete(request)));
}
