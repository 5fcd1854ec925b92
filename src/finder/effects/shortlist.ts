import type { ShortlistStorage } from '../shortlist-storage.js';
import type { Core } from './core.js';

/** Keeps the shortlist in sync with the copy on the device, which another tab may have changed. */
export class Shortlist {
  #core: Core;
  #storage: ShortlistStorage | undefined;

  constructor(core: Core) {
    this.#core = core;
    this.#storage = core.options.shortlistStorage;
  }

  /** Adds a therapist to the list, or removes one. */
  save(id: string, on: boolean): void {
    const { saved: here, remembers } = this.#core.state;
    const kept = remembers ? this.#storage?.read() : undefined;
    // If the copy is gone, another tab has forgotten the list.
    const before = remembers ? (kept ?? []) : here;
    const others = before.filter((other) => other !== id);
    const saved = on ? [...others, id] : others;
    this.#core.update({ saved, remembers: kept !== undefined && this.#storage!.write(saved) });
  }

  /** Keeps the list on the device, or stops keeping it. */
  remember(on: boolean): void {
    const kept = on ? (this.#storage?.read() ?? []) : [];
    const saved = [...kept, ...this.#core.state.saved.filter((id) => !kept.includes(id))];
    const remembers = this.#storage?.write(on ? saved : undefined) ?? false;
    this.#core.update({ saved, remembers });
  }

  /** Removes the copy from the device. Other tabs get two changes: the list is empty, then nothing is kept. */
  erase(): void {
    if (this.#storage?.read()?.length) this.#storage.write([]);
    this.#storage?.write(undefined);
  }

  /** Follows what other tabs change, until the returned function is called. */
  watch(): (() => void) | undefined {
    if (this.#core.state.remembers) this.#adopt(this.#storage?.read());
    return this.#storage?.watch?.((kept) => this.#adopt(kept));
  }

  #adopt(kept: readonly string[] | undefined) {
    const { remembers, saved } = this.#core.state;
    if (!remembers) return;
    if (!kept) this.#core.update({ remembers: false });
    else if (kept.join('\n') !== saved.join('\n')) this.#core.update({ saved: kept });
  }
}
