import type { Therapist } from '../../feed/schema.js';
import type { LoadedDirectory } from '../../finder/state.js';
import { Lookup } from '../../lib/lookup.js';

/** `missing` when the feed has no such id; `failed` when there is no feed. */
export type TherapistLookupStatus = 'idle' | 'loading' | 'found' | 'missing' | 'failed';

/** Which therapist to look up, and where. */
export interface TherapistRequest {
  id: string | undefined;
  directory: LoadedDirectory | undefined;
  /** Whether the directory could not be loaded. */
  failed: boolean;
}

/** Looks up one therapist by id. */
export class TherapistLookup {
  #lookup: Lookup<Therapist | undefined>;
  /** The record before, of the same therapist. It stays while that of a newer directory is looked up. */
  #shown: Therapist | undefined;
  #withoutDirectory: 'idle' | 'loading' | 'failed' = 'idle';

  /** @param changed called when an answer arrives */
  constructor(changed: () => void) {
    this.#lookup = new Lookup(changed);
  }

  /** Call before each render of the host. Looks up only if the id or the directory has changed. */
  request({ id, directory, failed }: TherapistRequest): void {
    if (id && directory) {
      const { value } = this.#lookup;
      this.#shown = value?.id === id ? value : undefined;
      const ask = () => directory.source.therapist(id);
      // Who has left a newer directory stays where someone is looking at them.
      this.#lookup.beginFor([directory, id], async () => (await ask()) ?? this.#shown);
    } else {
      this.#lookup.cancel();
      this.#withoutDirectory = !id ? 'idle' : failed ? 'failed' : 'loading';
    }
  }

  get status(): TherapistLookupStatus {
    switch (this.#lookup.status) {
      case 'idle':
        return this.#withoutDirectory;
      case 'pending':
        return this.#shown ? 'found' : 'loading';
      case 'done':
        return this.#lookup.value ? 'found' : 'missing';
      case 'failed':
        return 'failed';
    }
  }

  get therapist(): Therapist | undefined {
    return this.status === 'found' ? this.#lookup.value : undefined;
  }
}
