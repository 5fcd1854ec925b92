/**
 * What each tier runs, in order. `node test/run.mjs` runs one tier. Every check is defined only here; a table in CONTRIBUTING.md
 * describes the tiers for people, with how long each takes.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ahead, momentOfTheDay, MOMENTS } from './helpers/test-now.mjs';

/** For runs that must be the same on every machine. */
const PACKAGED = { TEST_BROWSER: 'packaged' };
const BROWSER_TESTS = 'npx web-test-runner';
/** Files at a time. Each waits for pages, servers or programs now and then, and Node would run one less than there are cores. */
const AT_ONCE = ['--test-concurrency=2'];
const PACKAGE = nodeTests('test/package', '.test.mjs', AT_ONCE);
const BUILT_PAGES = nodeTests('test/integration', '.e2e.mjs', AT_ONCE);
/** Those that are the same at every moment: races, faults, files that come late, what leaves the page, how pages look. */
const TIMELESS = [
  'a11y',
  'booking-database',
  'booking-processes',
  'booking-server',
  'calendar-fetching',
  'contrast',
  'late-files',
  'leak',
  'listing-pages',
  'practice-page',
  'replaced-feed',
  'server-faults',
  'server-start',
].map((name) => join('test/integration', `${name}.e2e.mjs`));
const CLOCKED_PAGES = BUILT_PAGES.filter((word) => !TIMELESS.includes(word));
const STORIES = nodeTests('test/stories', '.test.mjs');
/** A different one each day. None if the whole run already uses another moment. */
const MOMENT = ahead ? undefined : momentOfTheDay();

/** @type {Record<string, import('./runner/run-plan.mjs').Stage[]>} */
export const TIERS = {
  /** `npm test`: all tests, from a checkout with its dependencies installed. */
  test: [
    stage('Tests in a browser', BROWSER_TESTS),
    stage('Build', 'npm run build:dist'),
    stage('The package', PACKAGE),
    stage('The built pages', BUILT_PAGES),
  ],

  /** `.ci/run`: `npm test`, and everything else that a change must pass. */
  ci: [
    stage('Lock file', 'node .ci/check-lock.mjs'),
    stage('Format', 'npx prettier --check .'),
    stage('Lint', 'npx eslint .'),
    stage('Types', 'npm run typecheck'),
    stage('Import cycles', 'npm run check:cycles'),
    stage('Tests', 'npm test', PACKAGED),
    stage('Storybook', 'npm run build-storybook'),
    stage('Stories', STORIES, PACKAGED),
    // With both at once, a failure does not tell which of them it is about, but both are had for the time of one.
    stage(
      `Tests in today’s Chromium${MOMENT ? `, as of ${MOMENT}` : ''}`,
      today('chromium', BROWSER_TESTS),
      asOf(MOMENT),
    ),
  ],

  /** `npm run check:slow`: what takes too long for every change. Run it from time to time and before a release. */
  slow: [
    stage('Build', 'npm run build:dist'),
    stage('Storybook', 'npm run build-storybook'),
    stage('Stories in every look', STORIES, { ...PACKAGED, TEST_LOOKS: 'all' }),
    stage('Tests in Firefox', today('firefox', 'npm run test:firefox')),
    stage('Tests in today’s Chromium', today('chromium', BROWSER_TESTS)),
    stage('Built pages in today’s Chromium', today('chromium', BUILT_PAGES)),
    ...(ahead
      ? []
      : Object.keys(MOMENTS).flatMap((moment) => [testsAsOf(moment), builtPagesAsOf(moment)])),
    stage('Growth', 'npm run bench:growth'),
    stage('A storm of bookings', 'node --test test/integration/booking-processes.e2e.mjs', {
      STORM: 'full',
    }),
  ],
};

/** @param {string | string[]} command */
function stage(name, command, env = {}) {
  return { name, command: words(command), env };
}

/** Runs every such file in a folder with node:test. */
function nodeTests(folder, ending, more = []) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  const reporters = [
    'spec',
    './test/runner/tally-reporter.mjs',
    './test/runner/node-progress-reporter.mjs',
  ];
  const options = reporters.flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return ['node', '--test', ...more, ...options, ...names.map((name) => join(folder, name))];
}

/** Runs a command in an installed browser. */
function today(browser, command) {
  return ['node', 'test/browser-of-today.mjs', browser, ...words(command)];
}

function testsAsOf(moment) {
  return stage(`Tests in a browser, as of ${moment}`, BROWSER_TESTS, {
    ...PACKAGED,
    ...asOf(moment),
  });
}

/** Those that depend on the clock. */
function builtPagesAsOf(moment) {
  return stage(`The built pages, as of ${moment}`, CLOCKED_PAGES, { ...PACKAGED, ...asOf(moment) });
}

/** @param {string | undefined} moment the machine's own without one */
function asOf(moment) {
  return moment ? { TEST_NOW: moment } : {};
}

function words(command) {
  return typeof command === 'string' ? command.split(' ') : command;
}
