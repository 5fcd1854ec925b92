import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Lookup } from '../../lib/lookup.js';
import { soonestQuery, type GuideSlice } from '../../views/guide.js';

/** The search so far, and the approach to add to it. */
interface SoonestRequest {
  slice: GuideSlice | undefined;
  approach: string | undefined;
}

/** Finds the soonest opening among the therapists who would fit with an approach added, again after every result. */
export class Soonest implements ReactiveController {
  #request: () => SoonestRequest;
  #lookup: Lookup<{ approach: string; at: number | undefined }>;

  /** @param request read before each render of the host */
  constructor(host: ReactiveControllerHost, request: () => SoonestRequest) {
    this.#request = request;
    this.#lookup = new Lookup(() => host.requestUpdate());
    host.addController(this);
  }

  /** Epoch milliseconds; undefined if none is known. */
  get at(): number | undefined {
    const { approach, at } = this.#lookup.value ?? {};
    return approach === this.#request().approach ? at : undefined;
  }

  hostUpdate() {
    const { slice, approach } = this.#request();
    const { result, directory, info } = slice ?? {};
    if (!slice || !result || !directory || !info?.has.opening || !approach) {
      this.#lookup.cancel();
      return;
    }
    const query = soonestQuery(slice, approach);
    this.#lookup.beginFor([result, approach], async (signal) => {
      const { hits } = await directory.source.search(query, signal);
      return { approach, at: hits[0]?.nextOpening };
    });
  }

  hostDisconnected() {
    this.#lookup.cancel();
  }
}
