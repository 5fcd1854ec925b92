/** What is published, and when: never without an address, and with a changelog of that version. */
import assert from 'node:assert/strict';
import spawn from 'cross-spawn';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'publish-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Asks whether a package with these fields, beside ours, may be published. */
function check(fields) {
  const file = join(folder, 'package.json');
  writeFileSync(file, JSON.stringify({ ...manifest, ...fields }));
  return spawn.sync('node', ['.ci/check-publish.mjs', file], { encoding: 'utf8' });
}

const nowhere = { repository: undefined, bugs: undefined, homepage: undefined };
const somewhere = {
  repository: { type: 'git', url: 'git+https://git.example.org/therapist-finder.git' },
  bugs: 'https://git.example.org/therapist-finder/issues',
  homepage: 'https://example.org/',
};

test('npm refuses to publish while nobody could find the project', () => {
  const { name, version, scripts } = manifest;
  const { prepublishOnly } = scripts;
  const fields = { name, version, ...nowhere, scripts: { prepublishOnly } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(fields));
  cpSync('.ci', join(folder, '.ci'), { recursive: true });
  const { status, stdout, stderr } = spawn.sync('npm', ['publish', '--dry-run'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /Not published: package\.json has no repository, bugs, homepage\./);
  assert.doesNotMatch(stdout + stderr, new RegExp(`${name}-${version}\\.tgz`));
});

test('each address is needed, and empty ones are none', () => {
  assert.match(check(nowhere).stderr, /no repository, bugs, homepage/);
  assert.match(check({ ...somewhere, bugs: undefined }).stderr, /no bugs\./);
  assert.match(check({ ...somewhere, repository: { type: 'git' } }).stderr, /no repository\./);
  assert.match(check({ ...somewhere, homepage: '' }).stderr, /no homepage\./);
});

test('with them it may be published', () => {
  const { status, stderr } = check(somewhere);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('the changelog begins with the version of the package', () => {
  const [, version] = /^## (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'));
  assert.equal(version, manifest.version);
});

test('every changeset names this package, a kind of change, and what changes', () => {
  const names = readdirSync('.changeset').filter((file) => /^(?!README).*\.md$/.test(file));
  for (const file of names) {
    const text = readFileSync(join('.changeset', file), 'utf8');
    assert.match(
      text,
      new RegExp(`^---\\n['"]${manifest.name}['"]: (patch|minor|major)\\n---\\n\\s*\\S`),
    );
  }
});
