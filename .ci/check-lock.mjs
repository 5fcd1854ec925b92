/**
 * Is the lock file complete? `npm install` can leave out optional packages, usually the builds for
 * other platforms, and `npm ci` then refuses the lock that npm itself wrote.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path}: ${name}@${optionalDependencies[name]} is missing from the lock`),
);

for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;

/** Node looks beside the package, then beside each package around it. */
function isLocked(path, name) {
  for (
    let base = path;
    ;
    base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))
  ) {
    if (packages[base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`])
      return true;
    if (base === '') return false;
  }
}
