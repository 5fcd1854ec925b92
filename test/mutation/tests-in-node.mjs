/**
 * Runs bundled tests, one file after the other, and tells its parent of every test. Started by `trial.mjs`, with a list of
 * `{ path, skip }`: a bundle, and the titles of the tests in it that are left out.
 */
import Mocha from 'mocha';
import { pathToFileURL } from 'node:url';

process.once('message', async ({ bundles, bail }) => {
  for (const { path, skip } of bundles) {
    await tell({ file: path });
    const failures = await runFile(path, skip, bail);
    if (failures && bail) break;
  }
  await tell({ done: true });
  process.exit();
});

/** @returns how many tests failed; a file that does not load is one */
async function runFile(path, skip, bail) {
  // What hangs is ended by the parent.
  const mocha = new Mocha({ bail, timeout: 0, reporter: silent });
  mocha.suite.emit('pre-require', globalThis, path, mocha);
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    await tell({ failed: '(loading)', error: String(error) });
    return 1;
  }
  mocha.suite.eachTest((test) => {
    if (skip.includes(test.fullTitle())) test.pending = true;
  });
  return new Promise((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('test', (test) => void tell({ test: test.fullTitle() }));
    runner.on('pass', (test) => void tell({ passed: test.fullTitle() }));
    runner.on(
      'fail',
      (test, error) => void tell({ failed: test.fullTitle(), error: String(error) }),
    );
  });
}

function silent() {
  // The parent is told of each test.
}

function tell(message) {
  return new Promise((sent) => void process.send(message, sent));
}
