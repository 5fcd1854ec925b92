import { MINUTE } from '../../lib/dates.js';
import type { Core } from './core.js';
import type { Loading } from './loading.js';
import type { Searching } from './searching.js';

/** How old the directory is when it is looked for again because its page comes back into sight, in milliseconds. */
const COMING_BACK = 5 * MINUTE;

/** Looks for a newer directory from time to time, and searches it. Nobody in sight moves or leaves until the next action. */
export class Renewing {
  /** How often, in milliseconds. */
  every = Infinity;

  #core: Core;
  #effects: { loading: Loading; searching: Searching };
  #looked: number;

  constructor(core: Core, effects: { loading: Loading; searching: Searching }) {
    this.#core = core;
    this.#effects = effects;
    this.#looked = core.options.now();
  }

  /** @param isShown whether the page just came into sight */
  async look(isShown: boolean): Promise<void> {
    const { loading, searching } = this.#effects;
    const now = this.#core.options.now();
    const limit = isShown ? Math.min(COMING_BACK, this.every) : this.every;
    // A clock that was set back must not put the next look off.
    if (Math.abs(now - this.#looked) < limit) return;
    this.#looked = now;
    if (await loading.renew()) await searching.refresh(true);
  }
}
