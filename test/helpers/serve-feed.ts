/** Serves feeds at addresses, in place of the network. */
import type { FeedInput } from '../../src/feed/index.js';

const answers = new Map<string, () => Response | Promise<Response>>();
const realFetch = window.fetch.bind(window);
let served = 0;

/** Each feed gets a new address, because a page keeps what it has read from an address. */
export function serveFeed(
  body: FeedInput | string,
  init: ResponseInit & { delay?: Promise<unknown> } = {},
): string {
  const url = new URL(`/feeds/${crypto.randomUUID()}/${++served}.json`, location.origin).href;
  answers.set(url, async () => {
    await init.delay;
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
  });
  return url;
}

/** Changes what an address answers with. */
export function serveInstead(url: string, body: FeedInput | string, init: ResponseInit = {}): void {
  answers.set(
    url,
    () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init),
  );
}

/** How often each address was requested. */
export const asked = new Map<string, number>();

window.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const answer = answers.get(url);
  if (!answer) return realFetch(input, init);
  asked.set(url, (asked.get(url) ?? 0) + 1);
  return answer();
};
