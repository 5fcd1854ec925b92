import type { createReader, Reader } from '../../finder/reading/reader.js';
import type { Typed } from '../../finder/reading/read-typed.js';
import type { FinderState } from '../../finder/state.js';
import { atMost } from '../../lib/abort.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { patience } from './plain-words.js';

/**
 * Reads typed words into filters and the words that are left, on the device. Its file loads when the visitor first enters the box;
 * without it, words are searched for as they are.
 */
export class ReaderController {
  #locale: () => string;
  #createReader?: typeof createReader;
  #coming?: Promise<void> | undefined;
  #kept?: { locale: string; directory: FinderState['directory']; reader: Promise<Reader> };
  #state: () => FinderState | undefined;

  /** @param locale the language of the box, as BCP 47 */
  constructor(locale: () => string, state: () => FinderState | undefined) {
    this.#locale = locale;
    this.#state = state;
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
    return atMost(this.#coming, patience);
  }

  /** What was typed, read; nothing without words, the file or the directory. */
  read(text: string): Promise<Typed> | undefined {
    return text.trim() ? this.#reader()?.then((read) => read(text)) : undefined;
  }

  #reader(): Promise<Reader> | undefined {
    const { directory, info } = this.#state() ?? {};
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
