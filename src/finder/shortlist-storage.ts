/** Where a shortlist is kept, for all tabs over one feed. Holds only ids of therapists. */
export interface ShortlistStorage {
  /** The ids kept; undefined if the person did not ask to keep any. */
  read(): string[] | undefined;
  /**
   * Keeps these ids; undefined removes everything.
   *
   * @returns whether ids are kept now: a browser may refuse
   */
  write(ids: readonly string[] | undefined): boolean;
  /** Calls back with the ids after another tab changed them, until the returned function is called. */
  watch?(listener: (ids: readonly string[] | undefined) => void): () => void;
}
