import type { Progress } from '../feed/fetch.js';
import type { ShortlistStorage } from './shortlist-storage.js';
import type { LoadedDirectory } from './state.js';

/** What a store is made with. */
export interface StoreOptions {
  /**
   * Brings the directory. Called at once, and again on `retry`.
   *
   * @param tell tells how much has come, if loading takes longer than a second
   * @param again whether this is a retry, which a shared or cached copy does not answer
   */
  load(
    signal: AbortSignal,
    tell: (progress: Progress) => void,
    again: boolean,
  ): Promise<LoadedDirectory>;
  /** Epoch milliseconds. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** Decides the order of ties: one number for a visitor's whole visit. */
  seed: number;
  /** Keeps the shortlist on the device, once the person says so. Without it nothing is ever kept. */
  shortlistStorage?: ShortlistStorage;
  /** Erases what else is on the device, such as a copy of the feed. Called when the person asks to forget everything. */
  eraseDevice?(): void;
  /**
   * Resolves once the browser has painted what a press changed. A search begins after that, so that a box is ticked at once on a slow
   * device, too; of presses in quick succession only the last is searched for. Without it a search begins at once.
   */
  painted?(): Promise<void>;
}
