import type { Action, SearchAction } from '../actions.js';
import { reduceSearch } from '../reduce-search.js';
import { startOver, withSearch } from '../reduce.js';
import type { Core } from './core.js';
import { Placing } from './placing.js';

/** What a person does to a search. */
export type Act = SearchAction | Extract<Action, { type: 'locate' }>;

/** Does what a person does to a search. */
export class Acts {
  #core: Core;
  #placing: Placing;

  constructor(core: Core) {
    this.#core = core;
    this.#placing = new Placing(core);
  }

  perform(act: Act): void {
    const { state } = this.#core;
    switch (act.type) {
      case 'search':
        void this.#placing.search(act);
        break;
      case 'locate':
        void this.#placing.locate(act.lat, act.lon);
        break;
      default: {
        // A pending place lookup continues, unless all is cleared.
        const isNew = act.type === 'clear' && !act.only;
        const from = isNew ? { ...startOver(state), danger: undefined, isAbuse: undefined } : state;
        this.#core.commit(withSearch(from, reduceSearch(state.search, act), act.type));
      }
    }
  }

  /** Applies a search from before the directory was loaded. */
  resume(): Promise<void> {
    return this.#placing.resume();
  }
}
