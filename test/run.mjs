/**
 * Runs a plan, stage by stage, each to its end whatever came before, and closes with what failed and
 * one line, `N passed, N failed`: the sum of what the stages closed with, a stage without such a line
 * being one.
 *
 *     node test/run.mjs        all tests, from a checkout with its dependencies installed
 *     node test/run.mjs ci     that, and everything else a change has to pass
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAILURE } from './helpers/failure-line.mjs';

const PLANS = {
  test: [
    ['Tests in a browser', 'npx', 'web-test-runner'],
    ['Build', 'npm', 'run', 'build:dist'],
    ['The package', ...nodeTests('test/package', '.test.mjs')],
    ['The built pages', ...nodeTests('test/integration', '.e2e.mjs')],
  ],
  ci: [
    ['Lock file', 'node', '.ci/check-lock.mjs'],
    ['Format', 'npx', 'prettier', '--check', '.'],
    ['Lint', 'npx', 'eslint', '.'],
    ['Types', 'npm', 'run', 'typecheck'],
    ['Tests', 'npm', 'test'],
    ['Storybook', 'npm', 'run', 'build-storybook'],
    ['Stories', ...nodeTests('test/stories', '.test.mjs')],
  ],
};

const results = [];
for (const [name, ...command] of PLANS[process.argv[2] ?? 'test']) {
  console.log(`\n── ${name}: ${command.slice(0, 4).join(' ')}\n`);
  const started = performance.now();
  const result = await run(command);
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

/** The command that runs every such file in a folder with node:test. */
function nodeTests(folder, ending) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
  const reporters = ['spec', './test/helpers/tally-reporter.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return ['node', '--test', ...reporters, ...files];
}

/** Runs a command, its output passing through, and reads its tally and its failures from that. */
async function run([command, ...args]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
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
