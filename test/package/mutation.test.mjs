/** What the mutation script makes mutants of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickSites } from '../mutation/pick.mjs';
import { pureFiles } from '../mutation/pure-files.mjs';
import { sitesOf } from '../mutation/sites.mjs';

const mutants = (code) => sitesOf('x.ts', code).map(({ before, after }) => `${before} → ${after}`);

test('a mutant is one small mistake in logic', () => {
  assert.deepEqual(mutants('const f = (a: number) => a < 3 && !g(a);'), [
    'a < 3 && !g(a) → a < 3 || !g(a)',
    'a < 3 → a <= 3',
    'a < 3 → a < 4',
    'a < 3 → a < 2',
    '!g(a) → g(a)',
  ]);
  assert.deepEqual(mutants('function f() { if (a) return 1000; list.push(b ?? c); }'), [
    'if (a) return 1000; → ;',
    'return 1000; → return 2000;',
    'return 1000; → return 500;',
    'list.push(b ?? c); → ;',
    'b ?? c → b',
  ]);
});

test('types, tables, words for a reader and messages stay as they are', () => {
  const long = Array.from({ length: 30 }, (_, i) => `  ${i},`).join('\n');
  for (const code of [
    `type A = 'yes' | 1; interface B { c: true }`,
    `const list: A[] = [\n${long}\n];`,
    `const source = { title: 'A long title', year: 2020 };`,
    `const f = () => 'words for a reader';`,
    'const words = { count: (n) => (n === 1 ? `${n} person` : `${n} people`) };',
    `const f = () => new FeedError('too-large', a + 1);`,
  ]) {
    assert.deepEqual(mutants(code), [], code);
  }
});

test('a seed chooses the same mutants again, wherever the code is', () => {
  const code = Array.from({ length: 50 }, (_, i) => `const f${i} = (a) => a < ${i};`).join('\n');
  const picked = (file, count, seed) =>
    pickSites(sitesOf(file, code), count, seed).map(({ before, after }) => before + after);
  assert.equal(picked('a.ts', 1, 1).length, 1);
  assert.deepEqual(picked('a.ts', 1, 1), picked('b.ts', 1, 1));
  assert.notDeepEqual(picked('a.ts', 1, 1), picked('a.ts', 1, 2));
});

test('no file gets most of the mutants', () => {
  const files = ['a.ts', 'b.ts', 'c.ts', 'd.ts'];
  const code = (file) => `const f = () => [${file === 'a.ts' ? '1, '.repeat(500) : '1'}];`;
  const picked = pickSites(
    files.flatMap((file) => sitesOf(file, code(file))),
    20,
    1,
  );
  assert.equal(picked.filter(({ file }) => file === 'a.ts').length, 1);
});

test('the pure layers are those that know no page', async () => {
  const files = await pureFiles();
  assert.ok(files.some((file) => file.startsWith('src/feed/')));
  assert.ok(!files.some((file) => file.startsWith('src/elements/')));
});
