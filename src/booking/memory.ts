/** As much of a browser's storage as is needed. `sessionStorage` is one. */
export interface KeyValueStore {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** A request whose outcome was not known when the page was left: nothing more of it is ever written down. */
export interface Unfinished {
  key: string;
  therapist: string;
}

const NAME = 'therapist-finder-unfinished';

/**
 * The requests that a reload cut off in the middle. Storage may be missing, full, forbidden (private windows, sandboxed
 * frames) or written to by others; then there are none.
 */
export function unfinished(storage: KeyValueStore | undefined): Unfinished[] {
  try {
    const saved: unknown = JSON.parse(storage?.getItem(NAME) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isUnfinished) : [];
  } catch {
    return [];
  }
}

/** Keeps a request in mind. */
export function remember(storage: KeyValueStore | undefined, { key, therapist }: Unfinished): void {
  save(storage, [...unfinished(storage).filter((one) => one.key !== key), { key, therapist }]);
}

/** Forgets a request: its outcome is known. */
export function forget(storage: KeyValueStore | undefined, key: string): void {
  save(
    storage,
    unfinished(storage).filter((one) => one.key !== key),
  );
}

function save(storage: KeyValueStore | undefined, list: readonly Unfinished[]): void {
  try {
    if (list.length) storage?.setItem(NAME, JSON.stringify(list));
    else storage?.removeItem(NAME);
  } catch {
    // Without storage a reload forgets; the endpoint still books once at most.
  }
}

function isUnfinished(value: unknown): value is Unfinished {
  const { key, therapist } = (value ?? {}) as Partial<Unfinished>;
  return typeof key === 'string' && typeof therapist === 'string';
}

/** 128 random bits. Whoever has the key can read the answer, so it is never to be guessed. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
