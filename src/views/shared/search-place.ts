import { memoize } from '../../lib/memo.js';
import type { FinderState, LoadedDirectory } from '../../finder/state.js';

/** Where searches go: `here` is this device; otherwise, the host they are sent to. Undefined if unknown, or without a directory. */
export type Searches = 'here' | { host: string } | undefined;

const hosts = memoize((origin: string): Searches => {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url && /^https?:$/.test(url.protocol) ? { host: url.host } : undefined;
});

/** Where a directory says that it searches. An invalid value counts as undefined. */
export function searchesOf(directory: LoadedDirectory | undefined): Searches {
  const searches: unknown = directory?.source.searches;
  if (typeof searches !== 'string') return undefined;
  return searches === 'here' ? 'here' : hosts(searches);
}

/** The host that searches are sent to, if no search box already says so. */
export function untoldHost({ directory, offers }: FinderState): string | undefined {
  const searches = searchesOf(directory);
  return offers['search-box'] || typeof searches !== 'object' ? undefined : searches.host;
}
