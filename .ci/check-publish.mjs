/**
 * May this package be published? Users have to find its source, and a way to report a fault, so package.json must say where both are.
 *
 *     node .ci/check-publish.mjs [another package.json]
 */
import { readFileSync } from 'node:fs';

const [file = 'package.json'] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(file, 'utf8'));

const missing = ['repository', 'bugs', 'homepage'].filter((field) => {
  const value = manifest[field];
  return !(typeof value === 'string' ? value : (value?.url ?? value?.email));
});

if (missing.length > 0) {
  console.error(`Not published: ${file} has no ${missing.join(', ')}.
Users need to know where the source is and where to report a fault, also one of security.
Add them once the project has an address; see "Publishing" in docs/versioning.md.`);
  process.exitCode = 1;
}
