/** A reporter for node:test that closes with one plain line, `N passed, N failed`. */
export default async function* tally(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const isSuite = data.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite) passed += 1;
    if (type === 'test:fail' && !onlyPassesOn(data.details.error)) failed += 1;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}

/** A suite, or a test with tests inside, fails when one inside does, which has been counted. */
function onlyPassesOn({ failureType }) {
  return failureType === 'subtestsFailed';
}
