import { memoize } from '../lib/memo.js';
import type { FinderState, LoadedDirectory } from '../finder/state.js';

/** Where what is asked goes: `here` is this device, another host is sent it. Undefined where nobody says, and before there is a directory. */
export type Searches = 'here' | { host: string } | undefined;

const hosts = memoize((origin: string): Searches => {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url && /^https?:$/.test(url.protocol) ? { host: url.host } : undefined;
});

/** What a directory says of where it searches; a wrong value says nothing. */
export function searchesOf(directory: LoadedDirectory | undefined): Searches {
  const searches: unknown = directory?.source.searches;
  if (typeof searches !== 'string') return undefined;
  return searches === 'here' ? 'here' : hosts(searches);
}

/** The host that a search is sent to, where no search box says so. */
export function untoldHost({ directory, offers }: FinderState): string | undefined {
  const searches = searchesOf(directory);
  return offers.note || typeof searches !== 'object' ? undefined : searches.host;
}
