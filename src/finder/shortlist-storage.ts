/** Where a shortlist is kept, for all tabs over one feed. Holds ids of therapists only. */
export interface ShortlistStorage {
  /** The ids kept; undefined where nothing was to be kept. */
  read(): string[] | undefined;
  /** Keeps these ids, or with undefined nothing, without a trace. Tells whether they are kept: a browser may refuse. */
  write(ids: readonly string[] | undefined): boolean;
  /** Calls back with what is kept after another tab changed it, until the returned function is called. */
  watch?(listener: (ids: readonly string[] | undefined) => void): () => void;
}
