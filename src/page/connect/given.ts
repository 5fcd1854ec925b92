import type { FeedProblem } from '../../feed/problems.js';

/** Reads an object once, then returns the same result for the same object. */
export function readOnce<T>(known: WeakMap<object, T>, given: unknown, read: () => T): T {
  if (typeof given !== 'object' || given === null) return read();
  if (!known.has(given)) known.set(given, read());
  return known.get(given)!;
}

/**
 * Reports in the console what was wrong with a value that the page set on an element.
 *
 * @param attribute the attribute that gave the value, if one did. Example: ` guides="/guides.json"`
 */
export function warnProblems(
  { localName }: Element,
  problems: readonly FeedProblem[],
  attribute = '',
): void {
  if (!problems.length) return;
  const lines = problems.map(({ path, reason }) => `  ${path}: ${reason}`);
  console.warn(`<${localName}${attribute}>: There are problems:\n${lines.join('\n')}`);
}
