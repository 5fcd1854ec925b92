import { failureLine } from './failure-line.mjs';

/**
 * A reporter for node:test that closes with a line for each failure and one plain line,
 * `N passed, N failed`.
 */
export default async function* tally(events) {
  let passed = 0;
  const failed = [];
  for await (const { type, data } of events) {
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const isSuite = data.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite) passed += 1;
    if (type === 'test:fail' && !onlyPassesOn(data.details.error)) {
      const { error } = data.details;
      failed.push(failureLine([data.file ?? '', data.name], error.cause?.message ?? error.message));
    }
  }
  for (const line of failed) yield `${line}\n`;
  yield `\n${passed} passed, ${failed.length} failed\n`;
}

/** A suite, or a test with tests inside, fails when one inside does, which has been counted. */
export function onlyPassesOn({ failureType }) {
  return failureType === 'subtestsFailed';
}
