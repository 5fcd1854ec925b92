/**
 * Runs a tier of checks (`test/tiers.mjs`), or those of its stages whose names hold a word.
 *
 *     node test/run.mjs                     npm test
 *     node test/run.mjs ci                  what `.ci/run` runs, after installing
 *     node test/run.mjs slow stories        of check:slow only the stories
 *     node test/run.mjs slow --list         the names of its stages
 *
 * `TEST_NOW` runs it as of another moment (`test/helpers/test-now.mjs` has the names),
 * `TEST_BROWSER` in another browser (`test/helpers/chromium.mjs`).
 */
import { parseArgs } from 'node:util';
import { ahead } from './helpers/test-now.mjs';
import { runPlan } from './runner/run-plan.mjs';
import { TIERS } from './tiers.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' } },
});
const [tier = 'test', ...wanted] = positionals;
if (!Object.hasOwn(TIERS, tier)) {
  throw new Error(`There is no tier "${tier}". There are ${Object.keys(TIERS).join(', ')}.`);
}
const holds = (name, word) => name.toLowerCase().includes(word.toLowerCase());
const plan = TIERS[tier].filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => holds(name, word)),
);

if (values.list || plan.length === 0) {
  for (const { name } of plan.length ? plan : TIERS[tier]) console.log(name);
  process.exitCode = plan.length ? 0 : 1;
} else {
  if (ahead) console.log(`As of ${new Date().toISOString()}: ${new Date()}`);
  process.exitCode = (await runPlan(plan)) ? 0 : 1;
}
