/** What the tools for package authors say about the built package. */
import assert from 'node:assert/strict';
import spawn from 'cross-spawn';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types are right for every way of resolving that knows ES modules', () => {
  const files = ['custom-elements.json', 'package.json', 'schema/*'];
  run('attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...files);
});

test('the embed stays within its size', () => {
  run('size-limit');
});

/** Runs a tool of ours; what it prints is the reason when it fails. */
function run(...command) {
  const { status, stdout, stderr } = spawn.sync('npx', ['--no', '--', ...command], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
}
