/**
 * web-test-runner closes with a progress bar. This reporter closes with one plain line instead:
 * `N passed, N failed`. A test file that could not load counts as one failure.
 */
export function summaryReporter() {
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) =>
        testResults ? allTests(testResults) : [],
      );
      const broken = sessions.filter(({ passed, testResults }) => !passed && !testResults).length;
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.length - skipped - passed + broken;
      if (skipped > 0) console.log(`\n${skipped} skipped`);
      console.log(`\n${passed} passed, ${failed} failed`);
    },
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite */
function allTests(suite) {
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
