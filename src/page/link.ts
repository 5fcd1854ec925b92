import type { FinderStore } from '../finder/store.js';
import { warnMissingPart } from '../lib/lost-part.js';

/** How the fragment of an address begins that is a shared link. */
export const LINK = '#therapist-finder=';

/** What opening a shared link led to. `lost`: what reads it could not be had; the link is still in the address. */
export type OpenedLink = { kind: 'opened'; count: number } | { kind: 'broken' | 'lost' };

/**
 * Opens shared links: one that the page was opened with, or one pasted into the address bar later. A link is read once and then removed
 * from the address, so that it is not bookmarked, reloaded or passed on by accident. It stays there until what reads it has come: so
 * a finder that is moved meanwhile still opens it, and without a connection it is not lost.
 *
 * @param onLink called with the outcome of a link, and with undefined after everything is forgotten
 * @returns stops it
 */
export function followLinks(
  store: FinderStore,
  onLink: (link: OpenedLink | undefined) => void,
): () => void {
  let isFollowing = true;
  const look = async () => {
    if (!location.hash.startsWith(LINK)) return;
    const reader = await import('./share-link.js').catch((error: unknown) =>
      warnMissingPart('what opens shared links', error),
    );
    if (!isFollowing) return;
    const link = reader ? reader.openLink(store) : ({ kind: 'lost' } as const);
    if (link) onLink(link);
  };
  const onHash = () => void look();
  let { forgets } = store.getState();
  const unsubscribe = store.subscribe(() => {
    const before = forgets;
    ({ forgets } = store.getState());
    if (forgets !== before) onLink(undefined);
  });
  addEventListener('hashchange', onHash);
  onHash();
  return () => {
    isFollowing = false;
    unsubscribe();
    removeEventListener('hashchange', onHash);
  };
}
