import { readIds } from '../finder/saved-ids.js';
import type { ShortlistStorage } from '../finder/shortlist-storage.js';

const prefix = 'therapist-finder:shortlist:';

/**
 * Keeps a feed's shortlist in the browser's local storage, under the feed's address: only ids of therapists. The store writes here only
 * after the person chose "keep on this device". Private tabs and sandboxed frames refuse storage; then nothing is kept.
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
        // A null key means that the whole storage was cleared.
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
