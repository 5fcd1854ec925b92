import type { FinderStore } from '../finder/store.js';
import { decodeShare, encodeShare, type Shared } from '../finder/share.js';
import { feedMarks } from './visitor.js';

const mark = '#therapist-finder=';

/** What a link that someone was sent led to. */
export type OpenedLink = { kind: 'opened'; count: number } | { kind: 'broken' };

/**
 * This page's address with a shortlist in its fragment, which browsers send to no server.
 *
 * @param store whose shortlist it is: of several finders on a page, the one over its feed opens it
 */
export function shareLink(shared: Shared, store?: FinderStore): string {
  const url = new URL(location.href);
  const feed = store && feedMarks.get(store);
  url.hash = mark + encodeShare(shared) + (feed ? `.${feed}` : '');
  return url.href;
}

/**
 * Opens a link with a shortlist, the one the page was opened with or one that is pasted into its address later. It is read
 * once and taken out of the address at once, so that it is not bookmarked, reloaded or passed on by accident.
 *
 * @param onLink told what a link led to; and with nothing, once everything is to be forgotten
 * @returns stops it
 */
export function followLinks(
  store: FinderStore,
  onLink: (link: OpenedLink | undefined) => void,
): () => void {
  const look = () => {
    const code = takeCode(feedMarks.get(store));
    if (code !== undefined) onLink(open(store, decodeShare(code)));
  };
  let { forgets } = store.getState();
  const unsubscribe = store.subscribe(() => {
    const before = forgets;
    ({ forgets } = store.getState());
    if (forgets !== before) onLink(undefined);
  });
  addEventListener('hashchange', look);
  look();
  return () => {
    unsubscribe();
    removeEventListener('hashchange', look);
  };
}

/** @param own the mark of the feed that asks; a page's only finder opens every link, since feeds move */
function takeCode(own: string | undefined): string | undefined {
  if (!location.hash.startsWith(mark)) return undefined;
  const [code, feed = own] = location.hash.slice(mark.length).split('.');
  if (feed !== own && document.querySelectorAll('therapist-finder').length > 1) return undefined;
  try {
    // A router of the page may have its own things in the entry's state.
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A sandboxed frame may not touch its address. What was sent is still what the person asked to see.
  }
  return code;
}

/** Adds to what is saved already; a search that came along takes the place of the one there was. */
function open(store: FinderStore, shared: Shared | undefined): OpenedLink {
  if (!shared) return { kind: 'broken' };
  const { saved } = store.getState();
  for (const id of shared.saved) {
    if (!saved.includes(id)) store.dispatch({ type: 'save', id, on: true });
  }
  if (shared.search) store.dispatch({ type: 'restore', visit: { search: shared.search } });
  return { kind: 'opened', count: shared.saved.length };
}
