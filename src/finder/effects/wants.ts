import type { Part } from '../../directory/query.js';

/** Which parts of a result are shown, so that only these are counted. */
export class Wants {
  /** By who shows them. Undefined until anyone has said what they show. */
  #shown: Map<object, readonly Part[]> | undefined;

  /** @param reader who shows these parts from now on, in place of those before */
  set(reader: object, parts: readonly Part[]): void {
    this.#shown ??= new Map();
    if (parts.length) this.#shown.set(reader, parts);
    else this.#shown.delete(reader);
  }

  /** All that are shown; undefined: everything is of use, since nobody has said what they show. */
  get parts(): Part[] | undefined {
    return this.#shown && [...new Set([...this.#shown.values()].flat())];
  }
}
