import type { FeedProblem } from '../problems.js';

/** Says in the console, and to the feed's publisher, that no long texts came. */
export function missingTexts(error: unknown): FeedProblem {
  const { message } = error as Error;
  const reason = `long texts, such as about and faq, are missing. ${message}`;
  console.warn(`therapist-finder: ${reason}`);
  return { path: 'the file', reason, severity: 'error' };
}
