import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchResult } from '../../directory/query.js';
import { soonestQuery, type GuideSlice } from '../../views/guide.js';

/** What to ask by: the search so far, and the approach that would join it. */
type Ask = () => { slice: GuideSlice | undefined; approach: string | undefined };

/** Finds the soonest opening among those who would fit with an approach, anew after every result. */
export class Soonest implements ReactiveController {
  /** Epoch milliseconds; undefined where none is known. */
  at: number | undefined;

  #host: ReactiveControllerHost;
  #ask: Ask;
  #asked?: { result: SearchResult; approach: string } | undefined;
  #asking?: AbortController;

  constructor(host: ReactiveControllerHost, ask: Ask) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostUpdate() {
    const { slice, approach } = this.#ask();
    const { result, directory, info } = slice ?? {};
    if (!slice || !result || !directory || !info?.has.opening || !approach) {
      this.#asked = undefined;
      this.at = undefined;
      return;
    }
    if (this.#asked?.result === result && this.#asked.approach === approach) return;
    const asked = (this.#asked = { result, approach });
    this.#asking?.abort();
    this.#asking = new AbortController();
    directory.source.search(soonestQuery(slice, approach), this.#asking.signal).then(
      ({ hits }) => {
        if (asked !== this.#asked) return;
        this.at = hits[0]?.nextOpening;
        this.#host.requestUpdate();
      },
      // A newer question took its place, or there is no answer: then nothing is said of openings.
      () => undefined,
    );
  }

  hostDisconnected() {
    this.#asking?.abort();
    this.#asked = undefined;
  }
}
