/** Runs tests in a process of their own, and ends them when one hangs. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A test hangs when it takes this many times as long as on unmutated code, and some seconds more for a busy machine. */
const TIMES = 10;
const MORE = 10_000;

/**
 * @typedef {object} Bundle
 * @property {string} path
 * @property {string[]} skip titles of tests that are not run
 * @property {Map<string, number>} times in milliseconds, by title: how long its tests take on unmutated code
 */

/**
 * @param {Bundle[]} bundles in the order in which they are run
 * @param {{ bail: boolean, limit?: number }} options `bail`: whether to stop at the first failure; `limit`: in milliseconds, for tests of
 *   unknown length
 * @returns {Promise<{ passed: Result[], failed: Result[], hung?: Result }>}
 * @typedef {{ path: string, title: string, ms: number, error?: string }} Result
 */
export function runTests(bundles, { bail, limit = 600_000 }) {
  const times = new Map(bundles.map(({ path, times }) => [path, times]));
  const child = fork(join(import.meta.dirname, 'tests-in-node.mjs'), { stdio: 'ignore' });
  const [passed, failed] = [[], []];
  /** What is running: a file, then each of its tests. */
  let current = { path: '', title: '(start)', started: performance.now() };
  let hung;
  let isDone = false;
  let timer;

  const begin = (path, title) => {
    current = { path, title, started: performance.now() };
    const usual = times.get(path);
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        hung = ended();
        child.kill('SIGKILL');
      },
      usual ? MORE + TIMES * (usual.get(title) ?? 0) : limit,
    );
  };
  const ended = (title = current.title, error = undefined) => ({
    path: current.path,
    title,
    ms: performance.now() - current.started,
    ...(error !== undefined && { error }),
  });

  child.on('message', (message) => {
    if (message.file) begin(message.file, '(loading)');
    else if (message.test) begin(current.path, message.test);
    else if (message.passed) passed.push(ended(message.passed));
    else if (message.failed) failed.push(ended(message.failed, message.error));
    else isDone = true;
  });
  child.send({ bundles: bundles.map(({ path, skip }) => ({ path, skip })), bail });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      // It ended by itself, waiting for what never came.
      if (!isDone && !hung) hung = ended();
      resolve({ passed, failed, ...(hung && { hung }) });
    });
  });
}
