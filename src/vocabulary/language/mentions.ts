import type { Task } from '../../lib/tasks.js';

/** A concern or an approach that a text mentions. */
export interface Mention {
  /** An id of the vocabulary's `concern` or `approach` facet. */
  id: string;
  /** How sure: above 0 and below 1. For ordering; it is not a probability. */
  score: number;
  /** The words that led to it, each quoted from the text. */
  because: string[];
}

/** What a text mentions. */
export interface Mentions {
  /** At most three, the surest first. Empty when none is found. */
  concerns: Mention[];
  /** At most three, the surest first. */
  approaches: Mention[];
}

/**
 * Finds what a text mentions, in steps of some milliseconds on a slow phone.
 *
 * @param isGuess whether nothing tells that it is in this language. Then fewer misspelled words are understood, because they may be
 *   well spelled ones of another. Default: false
 */
export type FindMentions = (text: string, isGuess?: boolean) => Task<Mentions>;

/** The most mentions of each kind. */
export const MOST_MENTIONS = 3;
