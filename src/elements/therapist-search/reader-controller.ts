import type { createReader, Reader } from '../../finder/reading/reader.js';
import type { Typed } from '../../finder/reading/read-typed.js';
import type { FinderState } from '../../finder/state.js';
import { warnMissingPart } from '../../lib/lost-part.js';

/** How long a search waits for the file that reads typed words, in milliseconds. */
const patience = 2000;

/**
 * Reads typed words into filters and the words that are left, on the device. Its file loads when the visitor first enters the box;
 * without it, words are searched for as they are.
 */
export class ReaderController {
  #locale: () => string;
  #createReader?: typeof createReader;
  #coming?: Promise<void> | undefined;
  #kept?: { key: string; directory: FinderState['directory']; read: Reader };

  /** @param locale the language of the box, as BCP 47 */
  constructor(locale: () => string) {
    this.#locale = locale;
  }

  /** Loads the file, before the first word is typed. */
  warm(): void {
    this.#coming ??= this.#load().catch((error: unknown) => {
      warnMissingPart('what reads typed words', error);
      this.#coming = undefined;
    });
  }

  /** Returns what a search should wait for, if anything. */
  arrival(text: string): Promise<unknown> | undefined {
    if (this.#createReader || !this.#coming || !text.trim()) return undefined;
    return Promise.race([
      this.#coming,
      new Promise((resolve) => {
        setTimeout(resolve, patience);
      }),
    ]);
  }

  /** What was typed, read; nothing without words, the file or the directory. */
  read(text: string, state: FinderState | undefined): Promise<Typed> | undefined {
    const { directory, info } = state ?? {};
    if (!text.trim() || !this.#createReader || !directory || !info) return undefined;
    const key = this.#locale();
    if (this.#kept?.directory !== directory || this.#kept.key !== key) {
      this.#kept = { key, directory, read: this.#createReader(directory, info, key) };
    }
    return this.#kept.read(text);
  }

  async #load() {
    const { createReader } = await import('../../finder/reading/reader.js');
    this.#createReader = createReader;
  }
}
