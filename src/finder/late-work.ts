import { orNoSearch } from '../directory/source.js';
import type * as searchWorkModule from './search-work.js';

/** What works on searches: see `search-work.ts`. */
export type SearchWork = typeof searchWorkModule;

let here: SearchWork | undefined;

/** What works on searches; undefined until it has come. */
export function searchWork(): SearchWork | undefined {
  return here;
}

/** Takes it from who has it already, so that it need not be brought. */
export function takeSearchWork(work: SearchWork): void {
  here = work;
}

/**
 * Brings what works on searches. The first search does so, and what needs it before.
 *
 * @throws FeedError `no-search` if it does not come; the next call tries again
 */
export async function bringSearchWork(): Promise<SearchWork> {
  return (here ??= await orNoSearch(() => import('./search-work.js')));
}
