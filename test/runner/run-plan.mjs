import spawn from 'cross-spawn';
import { FAILURE } from './failure-line.mjs';
import { showProgress } from './progress.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} command
 * @property {Record<string, string>} env variables to add to its environment
 */

/**
 * Runs a plan, stage by stage, each to its end whatever came before. Closes with how long each took, what failed, and one line,
 * `N passed, N failed`: the sum of what the stages closed with, a stage without such a line being one.
 *
 * @param {Stage[]} plan
 * @returns {Promise<boolean>} whether all passed
 */
export async function runPlan(plan) {
  const results = [];
  for (const [index, stage] of plan.entries()) {
    const { name, command, env } = stage;
    const set = Object.entries(env).map(([variable, value]) => `${variable}=${value} `);
    console.log(`\n── ${name}: ${set.join('')}${command.slice(0, 4).join(' ')}\n`);
    const started = performance.now();
    const result = await run(stage, `${name} (${index + 1} of ${plan.length})`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`\n── ${name}: ${result.failed ? 'FAILED' : 'passed'} in ${seconds} s`);
    results.push({ name, seconds, ...result });
  }

  console.log();
  for (const { name, seconds, passed, failed } of results) {
    console.log(
      `${seconds.padStart(8)} s  ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''}`,
    );
  }
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  const broken = results.filter((result) => result.failed).map(({ name }) => name);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  for (const line of results.flatMap((result) => result.failures)) console.log(line);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** Runs a stage, its output passing through, and reads its tally and its failures from that. */
async function run({ command: [program, ...args], env }, title) {
  const progress = showProgress(title);
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ...progress.env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    progress.write(chunk);
    output += chunk;
  });
  child.stderr.on('data', (chunk) => progress.write(chunk, process.stderr));
  const code = await new Promise((closed) => child.on('close', closed));
  progress.end();

  const tally = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const [passed, failed] = tally ? tally.slice(1).map(Number) : [1, 0];
  // A plan inside this one prints its failures twice.
  const failures = [...new Set(output.split('\n').filter((line) => line.startsWith(FAILURE)))];
  if (code === 0 || failed > 0) return { passed, failed, failures };
  // It ended badly without a failed test: a crash, or a stage that is no test.
  return { passed: tally ? passed : 0, failed: 1, failures };
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
