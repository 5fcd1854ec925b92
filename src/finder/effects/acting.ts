import { bringSearchWork, searchWork } from '../late-work.js';
import { problemOf } from '../problem.js';
import type { Act, Acts } from './acts.js';
import type { Core } from './core.js';

/** Does what a person does to a search: at once, or in the same order as soon as what does it has come. */
export class Acting {
  #core: Core;
  #acts: Acts | undefined;
  #waiting: Act[] = [];

  constructor(core: Core) {
    this.#core = core;
  }

  perform(act: Act): void {
    const acts = this.#there();
    if (acts && !this.#waiting.length) acts.perform(act);
    else {
      this.#waiting.push(act);
      const isPlaced = act.type === 'search' || act.type === 'locate';
      if (isPlaced && this.#core.state.directory) this.#core.update({ placing: true });
      void this.#bring();
    }
  }

  /** Does what waits for the directory. If that is not possible, it waits for the next call. */
  async resume(): Promise<boolean> {
    if (this.#waiting.length && !(await this.#bring())) return false;
    await this.#acts?.resume();
    return true;
  }

  /** Forgets what waits: a reset replaces it. */
  reset(): void {
    this.#waiting = [];
  }

  /** @returns whether it came */
  async #bring(): Promise<boolean> {
    try {
      await bringSearchWork();
    } catch (error) {
      const rest = { searching: false, placing: false } as const;
      if (this.#waiting.length)
        this.#core.update({ ...rest, status: 'error', error: problemOf(error) });
      return false;
    }
    for (const act of this.#waiting.splice(0)) this.#there()!.perform(act);
    return true;
  }

  #there(): Acts | undefined {
    const work = searchWork();
    return work && (this.#acts ??= new work.Acts(this.#core));
  }
}
