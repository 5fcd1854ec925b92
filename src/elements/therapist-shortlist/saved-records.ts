import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Therapist } from '../../feed/schema.js';
import { Lookup } from '../../lib/lookup.js';
import type { ShortlistView } from '../../views/shortlist.js';

/** By id; undefined if the directory no longer lists them. */
type Records = ReadonlyMap<string, Therapist | undefined>;

/** Looks up the records of a shortlist, and renders its host again when it has them. */
export class SavedRecords implements ReactiveController {
  #shortlist: () => Pick<ShortlistView, 'directory' | 'saved'> | undefined;
  #lookup: Lookup<Records>;

  /** @param shortlist read before each render of the host; undefined while the list is closed */
  constructor(
    host: ReactiveControllerHost,
    shortlist: () => Pick<ShortlistView, 'directory' | 'saved'> | undefined,
  ) {
    this.#shortlist = shortlist;
    this.#lookup = new Lookup(() => host.requestUpdate());
    host.addController(this);
  }

  get found(): Records {
    return this.#lookup.value ?? new Map();
  }

  hostUpdate() {
    const { directory, saved } = this.#shortlist() ?? {};
    if (!directory || !saved) return;
    this.#lookup.beginFor([directory, saved], async () => {
      const found = new Map<string, Therapist | undefined>();
      const look = async (id: string) => found.set(id, await directory.source.therapist(id));
      // A record whose lookup fails stays out of the map, because it may still be listed.
      await Promise.allSettled(saved.map(look));
      return found;
    });
  }
}
