/** The part of a browser's storage that is used. `sessionStorage` is one. */
export interface KeyValueStore {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** A request whose outcome was unknown when the page was left. Nothing else about it is stored. */
export interface UnfinishedRequest {
  /** The idempotency key. */
  key: string;
  /** The therapist's id. */
  therapist: string;
}

const NAME = 'therapist-finder-unfinished';

/**
 * The requests that a reload interrupted in this tab. Empty when storage is missing, full, forbidden (private windows,
 * sandboxed frames) or holds something else.
 */
export function unfinishedRequests(storage: KeyValueStore | undefined): UnfinishedRequest[] {
  try {
    const saved: unknown = JSON.parse(storage?.getItem(NAME) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isUnfinished) : [];
  } catch {
    return [];
  }
}

/** Stores a request before it is sent. */
export function saveUnfinished(
  storage: KeyValueStore | undefined,
  { key, therapist }: UnfinishedRequest,
): void {
  const others = unfinishedRequests(storage).filter((one) => one.key !== key);
  write(storage, [...others, { key, therapist }]);
}

/** Removes a request once its outcome is known. */
export function removeUnfinished(storage: KeyValueStore | undefined, key: string): void {
  write(
    storage,
    unfinishedRequests(storage).filter((one) => one.key !== key),
  );
}

function write(storage: KeyValueStore | undefined, list: readonly UnfinishedRequest[]): void {
  try {
    if (list.length) storage?.setItem(NAME, JSON.stringify(list));
    else storage?.removeItem(NAME);
  } catch {
    // Without storage a reload loses the key. The endpoint still books each key at most once.
  }
}

function isUnfinished(value: unknown): value is UnfinishedRequest {
  const { key, therapist } = (value ?? {}) as Partial<UnfinishedRequest>;
  return typeof key === 'string' && typeof therapist === 'string';
}
