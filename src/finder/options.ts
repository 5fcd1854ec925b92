import type { Progress } from '../feed/fetch.js';
import type { ShortlistStorage } from './shortlist-storage.js';
import type { LoadedDirectory } from './state.js';

/** The options of a store. */
export interface StoreOptions {
  /**
   * Loads the directory. Called at once, and again on `retry`.
   *
   * @param tell reports progress if loading takes longer than a second
   * @param again whether this is a retry, which must not use a shared or cached copy
   */
  load(
    signal: AbortSignal,
    tell: (progress: Progress) => void,
    again: boolean,
  ): Promise<LoadedDirectory>;
  /**
   * Looks whether there is a newer directory. The same one if there is not. Called while the page is in sight, and when it comes back into
   * sight. Without this option, a directory stays as it was loaded.
   */
  renew?(): Promise<LoadedDirectory>;
  /** Epoch milliseconds. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** Decides the order of ties: one number for a visitor's whole visit. */
  seed: number;
  /** Keeps the shortlist on the device after the person asks for it. Without this option, nothing is ever kept. */
  shortlistStorage?: ShortlistStorage;
  /** Erases what else is on the device, such as a copy of the feed. Called when the person asks to forget everything. */
  eraseDevice?(): void;
  /**
   * Resolves once the browser has painted what a press changed. A search begins after that, so that a checkbox responds at once even on
   * a slow device. Of several quick presses, only the last starts a search. Without this option, and where the last search took no
   * more than a frame (16 ms), a search begins at once.
   */
  painted?(): Promise<void>;
}
