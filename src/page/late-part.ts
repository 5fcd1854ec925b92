import type { ReactiveControllerHost } from 'lit';
import { warnMissingPart } from '../lib/lost-part.js';

/** What each element waits for before its update is complete. */
const waits = new WeakMap<object, Promise<unknown>>();

/** What an element waits for, so that its `updateComplete` waits, too. */
export function partComing(host: object): Promise<unknown> | undefined {
  return waits.get(host);
}

/** How long after a failure nobody asks again, in milliseconds: the failure renders the hosts again, and they would ask at once. */
const PAUSE = 1_000;

/**
 * A module that only some elements of a page need. It is brought once per page, when the first of them does. If it does not come, an element
 * that still needs it asks again with a later update.
 *
 * @example
 * const reader = new LatePart('what reads records', () => import('../feed/parsing.js'));
 * reader.value?.parseTherapist(record, options) ?? reader.bringFor(this);
 */
export class LatePart<T> {
  /** Undefined until it has come. */
  value: T | undefined;
  /** Whether it could not be had so far. */
  isLost = false;

  #what: string;
  #bring: () => Promise<T>;
  #coming: Promise<void> | undefined;
  /** Until when nobody asks again, on the clock of `performance.now()`. */
  #until = 0;

  /** @param what it is for, as in {@link warnMissingPart} */
  constructor(what: string, bring: () => Promise<T>) {
    this.#what = what;
    this.#bring = bring;
  }

  /** Takes the module from who has it already, so that it need not be brought. */
  take(value: T): void {
    this.value ??= value;
  }

  /** Brings the module for a host, which renders again once it has come or is lost. */
  bringFor(host: ReactiveControllerHost): void {
    if (this.value || performance.now() < this.#until) return;
    this.#coming ??= this.#bring().then(
      (value) => {
        this.value = value;
        this.isLost = false;
      },
      (error: unknown) => {
        if (!this.isLost) warnMissingPart(this.#what, error);
        this.isLost = true;
        this.#until = performance.now() + PAUSE;
        this.#coming = undefined;
      },
    );
    if (waits.has(host)) return;
    const wait = this.#coming.then(() => {
      waits.delete(host);
      host.requestUpdate();
    });
    waits.set(host, wait);
  }
}
