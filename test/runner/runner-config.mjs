import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { clockScript } from '../helpers/test-now.mjs';
import { progressReporter } from './browser-progress-reporter.mjs';
import { summaryReporter } from './summary-reporter.mjs';

/**
 * What the tests in a browser are run by, whichever browser that is.
 *
 * @param {import('puppeteer-core').LaunchOptions} launchOptions
 * @returns {import('@web/test-runner').TestRunnerConfig}
 */
export function runnerConfig(launchOptions) {
  return {
    // A tab keeps 50 entries, and Chromium then drops those first on which nobody pressed anything. So what goes back comes before
    // tests that fill the tab.
    files: ['test/page/{history,steps}.test.ts', 'test/**/*.test.ts'],
    // Lit's development build throws on mistakes that its production build passes over in silence.
    // The production build is what the checks on dist/ run.
    nodeResolve: { exportConditions: ['development', 'browser'] },
    browsers: [chromeLauncher({ launchOptions, createPage })],
    // Without the tsconfig, esbuild cannot parse decorators.
    plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
    reporters: [
      // A log gets its progress from the runner around this, and has no use for a bar.
      defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
      progressReporter(),
      summaryReporter(),
    ],
    filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
    // Nets for what hangs, wide enough for a slow machine; no test measures time.
    testFramework: { config: { timeout: '30000' } },
    testsFinishTimeout: 300_000,
    concurrency: 2,
    coverageConfig: { include: ['src/**/*.ts'] },
  };
}

/**
 * Each page has a window of its own: of several in one window Chrome draws only the one in front, and
 * the others wait for ever to be drawn.
 */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  if (clockScript) await page.evaluateOnNewDocument(clockScript);
  return page;
}
