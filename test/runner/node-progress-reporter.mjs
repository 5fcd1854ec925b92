import { resolve } from 'node:path';
import { tellDone } from './progress.mjs';
import { onlyPassesOn } from './tally-reporter.mjs';

/** A reporter for node:test that says how many files and tests are done. It prints nothing. */
export default async function* progress(events) {
  const files = { known: 0, begun: 0, done: 0 };
  const tests = { known: 0, done: 0, failed: 0 };
  for await (const { type, data } of events) {
    const file = isFile(data);
    const counts = file ? files : tests;
    if (type === 'test:enqueue') counts.known += 1;
    if (type === 'test:dequeue' && file) files.begun += 1;
    if (type === 'test:complete') {
      const { type: kind, error } = data.details;
      // Only now it turns out that this was no test.
      if (kind === 'suite') tests.known -= 1;
      else counts.done += 1;
      if (error && !onlyPassesOn(error)) tests.failed += 1;
    }
    tellDone({
      files: files.done,
      ofFiles: files.known,
      tests: tests.done,
      // Files that have not begun hold tests that nobody has counted.
      ofTests: files.begun === files.known ? tests.known : undefined,
      failed: tests.failed,
    });
    yield '';
  }
}

/** node:test reports each file like a test with the name of the file. */
function isFile({ name, file }) {
  return file !== undefined && name !== undefined && resolve(name) === file;
}
