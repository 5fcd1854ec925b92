import type { FinderStore } from '../finder/store.js';
import { decodeShare, encodeShare, type Shared } from '../finder/share.js';
import { LINK, type OpenedLink } from './link.js';
import { feedMarks } from './visitor-store.js';

/**
 * This page's address with a shortlist in its fragment, which browsers never send to a server.
 *
 * @param store the store of the shortlist. If a page has several finders, only one with the same feed opens the link
 */
export function shareLink(shared: Shared, store?: FinderStore): string {
  const url = new URL(location.href);
  const feed = store && feedMarks.get(store);
  url.hash = LINK + encodeShare(shared) + (feed ? `.${feed}` : '');
  return url.href;
}

/** Opens the link in the address and removes it from there. Undefined if there is none for this finder. */
export function openLink(store: FinderStore): OpenedLink | undefined {
  const code = takeCode(feedMarks.get(store));
  return code === undefined ? undefined : open(store, decodeShare(code));
}

/** @param own the mark of this finder's feed. If a page has one finder, it opens every link, because a feed's address may change */
function takeCode(own: string | undefined): string | undefined {
  if (!location.hash.startsWith(LINK)) return undefined;
  const [code, feed = own] = location.hash.slice(LINK.length).split('.');
  if (feed !== own && document.querySelectorAll('therapist-finder').length > 1) return undefined;
  try {
    // Keep the entry's state, because the page's router may use it.
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A sandboxed frame cannot change its address. Open the link anyway.
  }
  return code;
}

/** Adds to the saved list, which then opens. A search in the link replaces the current search. */
function open(store: FinderStore, shared: Shared | undefined): OpenedLink {
  if (!shared) return { kind: 'broken' };
  const { saved } = store.getState();
  for (const id of shared.saved) {
    if (!saved.includes(id)) store.dispatch({ type: 'save', id, on: true });
  }
  if (shared.saved.length) store.dispatch({ type: 'show-shared', ids: shared.saved });
  if (shared.search) store.dispatch({ type: 'restore', visit: { search: shared.search } });
  return { kind: 'opened', count: shared.saved.length };
}
