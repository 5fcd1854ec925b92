import type { createReader, Reader } from '../../finder/reading/reader.js';
import type { Typed } from '../../finder/reading/read-typed.js';
import type { FinderState } from '../../finder/state.js';
import type { FinderStore } from '../../finder/store.js';
import { warnMissingPart } from '../../lib/lost-part.js';

/**
 * Reads typed words into filters and the words that are left, on the device. Its file loads when the visitor first enters the box;
 * without it, words are searched for as they are.
 */
export class ReaderController {
  #locale: () => string;
  #createReader?: typeof createReader;
  #coming?: Promise<void> | undefined;
  #kept?: { locale: string; directory: FinderState['directory']; reader: Promise<Reader> };
  #store: () => FinderStore | undefined;
  #leave?: (() => void) | undefined;

  /** @param locale the language of the box, as BCP 47 */
  constructor(locale: () => string, store: () => FinderStore | undefined) {
    this.#locale = locale;
    this.#store = store;
  }

  /** Loads the file, before the first word is typed. If that failed, asks for it again. */
  warm(): Promise<void> {
    return (this.#coming ??= this.#load().catch((error: unknown) => {
      warnMissingPart('what reads typed words', error);
      this.#coming = undefined;
    }));
  }

  /** What was typed, read, once the file and the directory are there. Never rejects: nothing if that is not possible. */
  async read(text: string): Promise<Typed | undefined> {
    await this.warm();
    const store = this.#store();
    if (!this.#createReader || !store) return undefined;
    await this.#loaded(store);
    try {
      const read = await this.#reader();
      return await read?.(text);
    } catch (error) {
      warnMissingPart('what reads typed words', error);
      return undefined;
    }
  }

  /** Waits no longer for a directory. */
  rest(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Waits for the directory of a finder, which may still be loading. */
  #loaded(store: FinderStore): Promise<void> | undefined {
    this.rest();
    if (store.getState().info) return undefined;
    return new Promise((resolve) => {
      this.#leave = store.subscribe(() => {
        if (!store.getState().info) return;
        this.rest();
        resolve();
      });
    });
  }

  #reader(): Promise<Reader> | undefined {
    const { directory, info } = this.#store()?.getState() ?? {};
    if (!this.#createReader || !directory || !info) return undefined;
    const locale = this.#locale();
    if (this.#kept?.directory !== directory || this.#kept.locale !== locale) {
      this.#kept = { locale, directory, reader: this.#createReader(directory, info, locale) };
    }
    return this.#kept.reader;
  }

  async #load() {
    const { createReader } = await import('../../finder/reading/reader.js');
    this.#createReader = createReader;
    // Before the first search, so that it does not wait.
    await this.#reader();
  }
}
