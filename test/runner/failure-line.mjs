import { relative } from 'node:path';

/** What such a line begins with: `run-plan.mjs` prints these lines once more at the end. */
export const FAILURE = '✗ ';

/**
 * One line for one failure: where, and the first line of what was wrong.
 *
 * @param {string[]} path the file, the suites and the name of a test, from the outside in
 * @param {string} [message]
 */
export function failureLine([file, ...names], message = 'no message') {
  const where = [relative(process.cwd(), file), ...names].join(' › ');
  return `${FAILURE}${where}: ${message.trim().split('\n')[0]}`;
}
