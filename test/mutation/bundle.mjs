/** Bundles the tests for Node, each with all that it imports, and any one source file mutated on the way. */
import { context } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Where the bundles are. */
const OUT = 'node_modules/.cache/mutation';

/**
 * @param {string[]} tests paths from the root
 * @param {string} origin where the root is served, from which tests fetch their fixtures
 * @returns `build` writes the bundles, with a site mutated if one is given, and says what is in each; `dispose` ends the bundler
 */
export async function createBundler(tests, origin) {
  /** @type {import('./sites.mjs').Site | undefined} */
  let mutated;
  const bundler = await context({
    absWorkingDir: root,
    entryPoints: tests,
    outbase: '.',
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [expectOnly, served(origin), mutating(() => mutated)],
  });
  return {
    async build(site) {
      mutated = site;
      const { metafile } = await bundler.rebuild();
      return Object.entries(metafile.outputs).map(([path, { entryPoint, inputs }]) => ({
        test: entryPoint,
        path: join(root, path),
        files: new Set(Object.keys(inputs)),
      }));
    },
    dispose: () => bundler.dispose(),
  };
}

/** Of `@open-wc/testing` there is `expect` alone: a test that asks for more needs a page, and fails when it does. */
const expectOnly = {
  name: 'expect-only',
  setup(build) {
    const contents = `exports.expect = require('@esm-bundle/chai').expect;`;
    build.onResolve({ filter: /^@open-wc\/testing$/ }, ({ path }) => ({
      path,
      namespace: 'expect',
    }));
    build.onLoad({ filter: /./, namespace: 'expect' }, () => ({ contents, resolveDir: root }));
  },
};

/** A test file has an address, as in the test runner. */
function served(origin) {
  return {
    name: 'served',
    setup(build) {
      build.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          JSON.stringify(`${origin}/${nameOf(path)}`),
        ),
        loader: 'ts',
      }));
    },
  };
}

function mutating(current) {
  return {
    name: 'mutating',
    setup(build) {
      build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const site = current();
        if (site?.file !== nameOf(path)) return undefined;
        const code = readFileSync(path, 'utf8');
        return {
          contents: code.slice(0, site.start) + site.text + code.slice(site.end),
          loader: 'ts',
        };
      });
    },
  };
}

/** A path from the root, with slashes. */
function nameOf(path) {
  return relative(root, path).split(sep).join('/');
}
