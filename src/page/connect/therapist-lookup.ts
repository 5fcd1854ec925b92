import type { Therapist } from '../../feed/schema.js';
import type { LoadedDirectory } from '../../finder/state.js';
import type { DirectorySource } from '../../directory/query.js';
import { Lookup } from '../../lib/lookup.js';
import { quietly } from '../../lib/quietly.js';

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
  #changed: () => void;
  #fillsIn: boolean;
  /** The source whose long texts are waited for, and the one that has them. */
  #coming: DirectorySource | undefined;
  #whole: DirectorySource | undefined;

  /**
   * @param changed called when an answer arrives
   * @param fillsIn whether the host shows long texts: if these come later, the therapist is looked up again then
   */
  constructor(changed: () => void, { fillsIn = false } = {}) {
    this.#lookup = new Lookup(changed);
    this.#changed = changed;
    this.#fillsIn = fillsIn;
  }

  /** Call before each render of the host. Looks up only if the id or the directory has changed, or if long texts have come. */
  request({ id, directory, failed }: TherapistRequest): void {
    if (id && directory) {
      const { value } = this.#lookup;
      this.#shown = value?.id === id ? value : undefined;
      const ask = () => directory.source.therapist(id);
      // Who has left a newer directory stays where someone is looking at them.
      const isWhole = this.#whole === directory.source;
      this.#lookup.beginFor([directory, id, isWhole], async () => (await ask()) ?? this.#shown);
      if (this.#fillsIn) void this.#awaitTexts(directory.source);
    } else {
      this.#lookup.cancel();
      this.#withoutDirectory = !id ? 'idle' : failed ? 'failed' : 'loading';
    }
  }

  async #awaitTexts(source: DirectorySource) {
    if (!source.whenWhole || this.#coming === source) return;
    this.#coming = source;
    await quietly(() => source.whenWhole?.());
    if (this.#coming !== source) return;
    this.#whole = source;
    this.#changed();
  }

  /** Whether long texts of the therapist may still come. */
  get isFillingIn(): boolean {
    if (!this.#coming) return false;
    return this.#coming !== this.#whole || this.#lookup.status === 'pending';
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
