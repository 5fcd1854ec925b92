/**
 * Runs a command that tests in the browser that visitors have today, where it is installed: `firefox`, or `chromium` for the Chrome
 * or Chromium of the system, beside the packaged one, which stays what it is.
 *
 *     node test/browser-of-today.mjs chromium npx web-test-runner
 *
 * Under `CI`, as root, it installs Debian's current one where there is none. Having none is a failure there, and elsewhere only said.
 */
import spawn from 'cross-spawn';
import { install } from './helpers/apt.mjs';
import { installedChrome, installedFirefox } from './helpers/chromium.mjs';

const BROWSERS = {
  chromium: { find: installedChrome, debian: 'chromium', env: { TEST_BROWSER: 'installed' } },
  firefox: { find: installedFirefox, debian: 'firefox-esr', env: {} },
};
const { CI } = process.env;
const [browser, program, ...args] = process.argv.slice(2);
const { find, debian, env } = BROWSERS[browser];

if (!find() && CI && process.getuid?.() === 0) await install(debian);

if (find()) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  child.on('close', (code) => (process.exitCode = code));
} else {
  console.log(`No ${browser} is installed, so nothing was run in it.`);
  console.log(`\n0 passed, ${CI ? 1 : 0} failed`);
  process.exitCode = CI ? 1 : 0;
}
