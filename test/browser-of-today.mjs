/**
 * Runs the tests of what is drawn, opened and focused in the Chrome or Chromium that is installed: in what visitors have today,
 * beside the packaged one, which stays what it is. Under `CI`, as root, it installs Debian's current one where there is none.
 * Having none is a failure there, and elsewhere only said.
 */
import spawn from 'cross-spawn';
import { install } from './helpers/apt.mjs';
import { installedChrome } from './helpers/chromium.mjs';

const { CI } = process.env;
/** The elements and what they share: dialogs, the focus, paper. What lies below them speaks to no browser. */
const FILES = 'test/{base,elements,integration}/*.test.ts';

if (!installedChrome() && CI && process.getuid?.() === 0) await install('chromium');

if (installedChrome()) {
  const env = { ...process.env, TEST_BROWSER: 'installed' };
  const child = spawn('npx', ['web-test-runner', FILES], { stdio: 'inherit', env });
  child.on('close', (code) => (process.exitCode = code));
} else {
  console.log('No Chrome or Chromium is installed, so nothing was run in it.');
  console.log(`\n0 passed, ${CI ? 1 : 0} failed`);
  process.exitCode = CI ? 1 : 0;
}
