import { readIds } from '../finder/share.js';
import type { ShortlistStorage } from '../finder/shortlist-storage.js';

const prefix = 'therapist-finder:shortlist:';

/**
 * Keeps a feed's shortlist in the browser's local storage, under the feed's address: ids of therapists, and nothing else. The
 * store writes here only once the person says "keep on this device". Private tabs and sandboxed frames refuse storage; then
 * there is nothing kept.
 *
 * @param url the feed's absolute address
 */
export function deviceShortlist(url: string): ShortlistStorage {
  const key = prefix + url;
  return {
    read() {
      try {
        return idsIn(localStorage.getItem(key));
      } catch {
        return undefined;
      }
    },
    watch(listener) {
      const told = ({ key: changed, newValue }: StorageEvent) => {
        // Without a key, all that there was is gone.
        if (changed === key || changed === null) listener(idsIn(newValue));
      };
      addEventListener('storage', told);
      return () => removeEventListener('storage', told);
    },
    write(ids) {
      try {
        if (ids) localStorage.setItem(key, JSON.stringify(ids));
        else localStorage.removeItem(key);
        return ids !== undefined;
      } catch {
        return false;
      }
    },
  };
}

function idsIn(text: string | null): string[] | undefined {
  try {
    return text === null ? undefined : readIds(JSON.parse(text));
  } catch {
    return undefined;
  }
}
