/** The built package as its users meet it: every entry is there, loads in Node, and has its types. */
import assert from 'node:assert/strict';
import spawn from 'cross-spawn';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements').filter((name) => !name.endsWith('.ts'));

const entries = Object.keys(manifest.exports).flatMap((entry) => {
  if (entry === './define/*') return tags.map((tag) => entry.replace('*', tag));
  if (entry === './schema/*') return readdirSync('schema').map((file) => entry.replace('*', file));
  return entry;
});
const modules = entries.filter((entry) => !/\.\w+$/.test(entry));
const nameOf = (entry) => manifest.name + entry.slice(1);

describe('every entry', () => {
  for (const entry of entries) {
    test(`${entry} is there`, () => {
      assert.ok(existsSync(new URL(import.meta.resolve(nameOf(entry)))));
    });
  }
});

describe('where there is no DOM', () => {
  for (const entry of modules) {
    test(`${entry} can be imported`, async () => {
      assert.equal(typeof document, 'undefined');
      await import(nameOf(entry));
    });
  }
});

describe('types', () => {
  const compile = makeCompiler();
  const define = `import '${manifest.name}/define';`;

  test('of every entry are right in themselves', () => {
    const code = modules.map((entry) => `import '${nameOf(entry)}';`).join('\n');
    assert.deepEqual(compile(code, { whole: true }), []);
  });

  for (const tag of tags) {
    test(`defining ${tag} alone makes it known to querySelector`, () => {
      const code = `import '${manifest.name}/define/${tag}';
        export const done = document.querySelector('${tag}')?.updateComplete;`;
      assert.deepEqual(compile(code), []);
    });
  }

  test('every listener knows what an event tells', () => {
    const listen = (field) =>
      ["document.querySelector('therapist-card')!", 'document', 'window']
        .map((target) => `${target}.addEventListener('therapist-save', (e) => e.detail.${field});`)
        .join('\n');
    assert.deepEqual(compile(define + listen('id.length')), []);
    const reasons = compile(define + listen('query'));
    assert.equal(reasons.length, 3);
    for (const reason of reasons) assert.match(reason, /'query' does not exist/);
  });

  test('JSX knows the elements with their properties and events', () => {
    const render = (elements) =>
      compile(
        `${define} import type {} from '${manifest.name}/react'; export const it = [${elements}];`,
      );
    const right = [
      '<therapist-finder noCrisisLine no-crisis-line="" className="a" key="1"><a href="/">b</a></therapist-finder>',
      '<therapist-card layout="tile" ref={(card) => void card?.hit} slot="action" />',
      '<therapist-card ontherapist-save={({ detail }) => detail.on.valueOf()} />',
    ];
    assert.deepEqual(render(right), []);
    const wrong = {
      '<therapist-cart />': /'therapist-cart' does not exist/,
      '<therapist-card layout="round" />': /"round"/,
      '<therapist-card noCrisisLine />': /'noCrisisLine' does not exist/,
      '<therapist-card requestUpdate={() => {}} />': /'requestUpdate' does not exist/,
      '<therapist-card ontherapist-save={({ detail }) => detail.name} />': /'name' does not exist/,
    };
    const reasons = render(Object.keys(wrong));
    const expected = Object.values(wrong);
    assert.equal(reasons.length, expected.length);
    expected.forEach((reason, index) => assert.match(reasons[index], reason));
  });

  test('the TypeScript that docs show compiles', () => {
    const docs = readFileSync('docs/developers.md', 'utf8');
    const shown = [...docs.matchAll(/^```tsx?\n(.*?)^```/gms)];
    assert.ok(shown.length > 0);
    for (const [, code] of shown) assert.deepEqual(compile(code), []);
  });
});

test('Spanish is there at once for whoever imports it', async () => {
  const { createLabels } = await import(manifest.name);
  await import(`${manifest.name}/es`);
  assert.equal(createLabels('es').facet('concern'), 'De qué se trata');
});

test('what it ships is what it lists', () => {
  const packed = spawn.sync('npm', ['pack', '--dry-run', '--json']);
  const [{ files }] = JSON.parse(packed.stdout);
  const roots = new Set(files.map(({ path }) => path.split('/')[0]));
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist',
    'package.json',
    'schema',
  ];
  assert.deepEqual([...roots].sort(), expected);
});

test('the code knows the version of its package', async () => {
  const { version } = await import('../../dist/ui/version.js');
  assert.equal(version, manifest.version);
});

/**
 * @returns {(code: string, options?: { whole?: boolean }) => string[]} the errors TypeScript finds in a consumer's file, and with `whole`
 *   also in all that it imports, which takes a hundred times as long
 */
function makeCompiler() {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    strict: true,
    noEmit: true,
  };
  const consumer = `${process.cwd()}/consumer.tsx`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  const cache = new Map();

  return (code, { whole = false } = {}) => {
    host.fileExists = (file) => file === consumer || ts.sys.fileExists(file);
    host.getSourceFile = (file, ...rest) => {
      if (file === consumer) return ts.createSourceFile(file, code, options.target);
      if (!cache.has(file)) cache.set(file, read(file, ...rest));
      return cache.get(file);
    };
    const program = ts.createProgram([consumer], options, host);
    return ts
      .getPreEmitDiagnostics(program, whole ? undefined : program.getSourceFile(consumer))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };
}
