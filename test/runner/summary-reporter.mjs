import { failureLine } from './failure-line.mjs';

/**
 * web-test-runner closes with a progress bar. This reporter closes with a line for each failure and
 * one plain line, `N passed, N failed`. A test file that broke counts as one failure.
 */
export function summaryReporter() {
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
    onTestRunFinished({ sessions }) {
      const runs = sessions.map((session) => {
        const { testFile, testResults } = session;
        const tests = testResults ? allTests(testResults, [testFile]) : [];
        return {
          session,
          tests,
          failed: tests.filter(({ test }) => !test.skipped && !test.passed),
        };
      });
      const tests = runs.flatMap((run) => run.tests);
      const failed = runs.flatMap((run) => run.failed);
      // What could not be loaded, or was left in the middle, has no test to blame.
      const broken = runs.filter((run) => !run.session.passed && run.failed.length === 0);
      const skipped = tests.filter(({ test }) => test.skipped);
      const passed = tests.length - skipped.length - failed.length;

      // The progress bar leaves the cursor in the middle of a line.
      console.log();
      for (const { path, test } of failed) console.log(failureLine(path, test.error?.message));
      for (const { session } of broken) {
        console.log(failureLine([session.testFile], session.errors[0]?.message));
      }
      if (skipped.length > 0) console.log(`\n${skipped.length} skipped`);
      console.log(`\n${passed} passed, ${failed.length + broken.length} failed`);
    },
  };
}

/**
 * The tests of a file, each with where it is.
 *
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string[]} path the file, and the suites around this one
 */
export function allTests(suite, path) {
  const inside = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ test, path: [...inside, test.name] })),
    ...suite.suites.flatMap((each) => allTests(each, inside)),
  ];
}
