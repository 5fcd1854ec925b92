import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Therapist } from '../../feed/schema.js';
import type { LoadedDirectory } from '../../finder/state.js';

/** Whose records are wanted, and where they are. */
export interface Wanted {
  directory: LoadedDirectory | undefined;
  saved: readonly string[];
}

/** Looks up the records of a shortlist, and renders its host again when it has them. */
export class SavedRecords implements ReactiveController {
  /** By id; without a record where the directory no longer lists someone. */
  found: ReadonlyMap<string, Therapist | undefined> = new Map();

  #host: ReactiveControllerHost;
  #wanted: () => Wanted | undefined;
  #asked?: Wanted;

  /** @param wanted nothing while nobody looks */
  constructor(host: ReactiveControllerHost, wanted: () => Wanted | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate() {
    const { directory, saved } = this.#wanted() ?? {};
    if (!directory || !saved) return;
    if (this.#asked?.directory === directory && this.#asked.saved === saved) return;
    void this.#look(directory, saved);
  }

  async #look(directory: LoadedDirectory, saved: readonly string[]) {
    const asked = (this.#asked = { directory, saved });
    const found = new Map<string, Therapist | undefined>();
    const look = async (id: string) => found.set(id, await directory.source.therapist(id));
    // Who cannot be looked up now is not said to be gone.
    await Promise.allSettled(saved.map(look));
    if (this.#asked !== asked) return;
    this.found = found;
    this.#host.requestUpdate();
  }
}
