/** How a lookup ended. */
export type Answer<T> = { status: 'done'; value: T } | { status: 'failed'; error: unknown };

/**
 * Looks up one thing at a time. Starting the next lookup, or `cancel()`, drops the one before: its answer changes nothing when it
 * comes.
 *
 * @example
 * #lookup = new Lookup<Place>(() => this.requestUpdate());
 * this.#lookup.begin((signal) => source.placeNamed('Denver', signal));
 * this.#lookup.status; // 'pending', then 'done' or 'failed'
 */
export class Lookup<T> {
  #status: 'idle' | 'pending' | Answer<T>['status'] = 'idle';
  #value: T | undefined;
  #key: readonly unknown[] | undefined;
  #current: AbortController | undefined;
  #changed: (() => void) | undefined;

  /** @param changed called when an answer has come */
  constructor(changed?: () => void) {
    this.#changed = changed;
  }

  get status(): 'idle' | 'pending' | Answer<T>['status'] {
    return this.#status;
  }

  /** The newest answer. It stays while the next lookup is pending; a failure or `cancel()` clears it. */
  get value(): T | undefined {
    return this.#value;
  }

  /**
   * Starts a lookup in place of the one before.
   *
   * @param ask may throw; its signal is aborted once the answer is no longer needed
   * @returns the answer; undefined if it came too late. Never rejects.
   */
  async begin(ask: (signal: AbortSignal) => T | Promise<T>): Promise<Answer<T> | undefined> {
    this.#current?.abort();
    const { signal } = (this.#current = new AbortController());
    this.#key = undefined;
    this.#status = 'pending';
    const answer = await settle(ask, signal);
    if (signal.aborted) return undefined;
    this.#status = answer.status;
    this.#value = answer.status === 'done' ? answer.value : undefined;
    this.#changed?.();
    return answer;
  }

  /** Like `begin`, but only when the key differs from that of the lookup before; the items of a key are compared by identity. */
  beginFor(key: readonly unknown[], ask: (signal: AbortSignal) => T | Promise<T>): void {
    if (this.#key?.length === key.length && this.#key.every((item, i) => item === key[i])) return;
    void this.begin(ask);
    this.#key = key;
  }

  /** Drops the lookup and its answer. */
  cancel(): void {
    this.#current?.abort();
    this.#key = undefined;
    this.#value = undefined;
    this.#status = 'idle';
  }
}

async function settle<T>(
  ask: (signal: AbortSignal) => T | Promise<T>,
  signal: AbortSignal,
): Promise<Answer<T>> {
  try {
    return { status: 'done', value: await ask(signal) };
  } catch (error) {
    return { status: 'failed', error };
  }
}
