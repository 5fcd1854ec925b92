/** The tests that need no build, in Firefox: `npm run test:firefox`, with `$FIREFOX_PATH` or one that is on the PATH. */
import { installedFirefox } from './helpers/chromium.mjs';
import { runnerConfig } from './runner/runner-config.mjs';

const executablePath = installedFirefox();
if (!executablePath) throw new Error('No Firefox on the PATH: install it, or set FIREFOX_PATH.');

// Like the Chromium of the tests: scroll bars take no room, and nobody is told where it is.
const extraPrefsFirefox = { 'ui.useOverlayScrollbars': 1, 'permissions.default.geo': 2 };

export default {
  ...runnerConfig({ browser: 'firefox', executablePath, extraPrefsFirefox }),
  // Pages that Firefox does not show it holds back.
  concurrency: 1,
};
