import { tellDone } from './progress.mjs';
import { allTests } from './summary-reporter.mjs';

/** A reporter for web-test-runner that says how many files are done. How many tests a file has, only the browser knows. */
export function progressReporter() {
  let ofFiles = 0;
  const done = new Map();
  return {
    /** @param {{ testFiles: string[] }} run */
    start({ testFiles }) {
      ofFiles = testFiles.length;
      tellDone({ files: 0, ofFiles, tests: 0, failed: 0 });
    },
    /** @param {{ testFile: string, sessionsForTestFile: import('@web/test-runner').TestSession[] }} file */
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const tests = sessionsForTestFile.flatMap(({ testResults }) =>
        testResults ? allTests(testResults, []) : [],
      );
      const failed = tests.filter(({ test }) => !test.skipped && !test.passed);
      done.set(testFile, { tests: tests.length, failed: failed.length });
      const all = [...done.values()];
      tellDone({
        files: done.size,
        ofFiles,
        tests: all.reduce((sum, each) => sum + each.tests, 0),
        failed: all.reduce((sum, each) => sum + each.failed, 0),
      });
    },
  };
}
