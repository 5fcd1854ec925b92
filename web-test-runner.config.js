import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './test/helpers/chromium.mjs';
import { summaryReporter } from './test/helpers/summary-reporter.mjs';

export default {
  files: 'test/**/*.test.ts',
  // Lit's development build throws on mistakes that its production build passes over in silence.
  // The production build is what the checks on dist/ run.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [chromeLauncher({ launchOptions: await launchOptions() })],
  // Without the tsconfig, esbuild cannot parse decorators.
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // Nets for what hangs, wide enough for a slow machine; no test measures time.
  testFramework: { config: { timeout: '30000' } },
  testsFinishTimeout: 300_000,
  concurrency: 2,
  coverageConfig: { include: ['src/**/*.ts'] },
};
