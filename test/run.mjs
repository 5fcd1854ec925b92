/**
 * Runs a plan, stage by stage, each to its end whatever came before, and closes with what failed and
 * one line, `N passed, N failed`: the sum of what the stages closed with, a stage without such a line
 * being one.
 *
 *     node test/run.mjs        all tests, from a checkout with its dependencies installed
 *     node test/run.mjs ci     that, and everything else a change has to pass
 *
 * `TEST_NOW` runs them as of another moment (`test/helpers/test-now.mjs` has the names),
 * `TEST_BROWSER` in another browser (`test/helpers/chromium.mjs`).
 */
import spawn from 'cross-spawn';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAILURE } from './helpers/failure-line.mjs';
import { ahead, momentOfTheDay } from './helpers/test-now.mjs';

const PLANS = {
  test: [
    stage('Tests in a browser', 'npx web-test-runner'),
    stage('Build', 'npm run build:dist'),
    nodeTests('The package', 'test/package', '.test.mjs'),
    nodeTests('The built pages', 'test/integration', '.e2e.mjs'),
  ],
  ci: [
    stage('Lock file', 'node .ci/check-lock.mjs'),
    stage('Format', 'npx prettier --check .'),
    stage('Lint', 'npx eslint .'),
    stage('Types', 'npm run typecheck'),
    stage('Tests', 'npm test', { TEST_BROWSER: 'packaged' }),
    stage('Storybook', 'npm run build-storybook'),
    nodeTests('Stories', 'test/stories', '.test.mjs', { TEST_BROWSER: 'packaged' }),
    stage('Elements in a browser of today', 'node test/browser-of-today.mjs'),
    ...(ahead ? [] : asOf(momentOfTheDay())),
  ],
};

if (ahead) console.log(`As of ${new Date().toISOString()}: ${new Date()}`);

const results = [];
for (const { name, command, env } of PLANS[process.argv[2] ?? 'test']) {
  const set = Object.entries(env).map(([variable, value]) => `${variable}=${value} `);
  console.log(`\n── ${name}: ${set.join('')}${command.slice(0, 4).join(' ')}\n`);
  const started = performance.now();
  const result = await run(command, env);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${name}: ${result.failed ? 'FAILED' : 'passed'} in ${seconds} s`);
  results.push({ name, ...result });
}

const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
const broken = results.filter((result) => result.failed).map(({ name }) => name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
for (const line of results.flatMap((result) => result.failures)) console.log(line);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function stage(name, command, env = {}) {
  return { name, command: command.split(' '), env };
}

/** Runs every such file in a folder with node:test. */
function nodeTests(name, folder, ending, env = {}) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
  const reporters = ['spec', './test/helpers/tally-reporter.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return { name, command: ['node', '--test', ...reporters, ...files], env };
}

/** What goes by a clock once more, as of another moment. */
function asOf(moment) {
  const env = { TEST_BROWSER: 'packaged', TEST_NOW: moment };
  return [
    stage(`Tests in a browser, as of ${moment}`, 'npx web-test-runner', env),
    nodeTests(`The built pages, as of ${moment}`, 'test/integration', '.e2e.mjs', env),
  ];
}

/** Runs a command, its output passing through, and reads its tally and its failures from that. */
async function run([command, ...args], env) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const code = await new Promise((closed) => child.on('close', closed));

  const tally = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const [passed, failed] = tally ? tally.slice(1).map(Number) : [1, 0];
  // A plan inside this one says its failures twice.
  const failures = [...new Set(output.split('\n').filter((line) => line.startsWith(FAILURE)))];
  if (code === 0 || failed > 0) return { passed, failed, failures };
  // It ended badly without a failed test: a crash, or a stage that is no test.
  return { passed: tally ? passed : 0, failed: 1, failures };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
