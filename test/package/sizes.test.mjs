/** What an import brings to a page, as a bundler for it would make it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { entries } from '../../docs/sizes/entries.mjs';
import { measure } from '../../docs/sizes/measure.mjs';

/** By how much of itself a size may differ from the table before someone has to write it again. */
const LEEWAY = 0.08;

const table = readFileSync('docs/sizes.md', 'utf8');

/** The size that the table says, in bytes. */
function written(code) {
  const row = table.split('\n').find((line) => line.includes(`\`${code}\``)) ?? '';
  return Number(row.split('|')[2]) * 1000;
}

describe('what comes at once', () => {
  for (const { code, budget } of entries) {
    test(code, async () => {
      const { atOnce } = await measure(code);
      assert.ok(atOnce <= budget * 1000, `${atOnce} bytes are more than ${budget} kB`);
      const off = Math.abs(atOnce - written(code));
      assert.ok(off <= LEEWAY * atOnce, `docs/sizes.md is off by ${off} bytes: npm run sizes`);
    });
  }
});

describe('what is not used falls away', () => {
  const isLit = (name) => /node_modules\/(?:@lit|lit)/.test(name);
  const isElement = (name) => /^dist\/(?:elements|ui|page)\//.test(name);
  const isOfFeeds = (name) => /^dist\/(?:feed|directory)\/|^dist\/finder\/store|valibot/.test(name);

  for (const name of ['parseFeed', 'createDirectory', 'createFinderStore', 'createBookingClient']) {
    test(`${name} brings neither Lit nor an element`, async () => {
      const { modules } = await measure(`import { ${name} } from 'therapist-finder'`);
      assert.deepEqual(
        modules.filter((module) => isLit(module) || isElement(module)),
        [],
      );
    });
  }

  test('the reader of feeds brings no search, and the search no reader', async () => {
    const reader = await measure(`import { parseFeed } from 'therapist-finder'`);
    assert.deepEqual(
      reader.modules.filter((name) => name.includes('/directory/engine/')),
      [],
    );
    const search = await measure(`import { createDirectory } from 'therapist-finder'`);
    assert.deepEqual(
      search.modules.filter((name) => name.includes('valibot')),
      [],
    );
  });

  test('the package alone brings nothing', async () => {
    const { modules } = await measure(`import 'therapist-finder'`);
    assert.deepEqual(
      modules.filter((name) => name.startsWith('dist/')),
      [],
    );
  });

  test('one class brings no other elements, and none that is registered', async () => {
    const { modules } = await measure(`import { TherapistCrisisLine } from 'therapist-finder'`);
    const elements = modules.flatMap((name) => /elements\/([\w-]+)\//.exec(name)?.[1] ?? []);
    assert.deepEqual([...new Set(elements)], ['therapist-crisis-line']);
    assert.deepEqual(
      modules.filter((name) => name.endsWith('.define.js')),
      [],
    );
  });

  for (const tag of ['crisis-line', 'quick-exit', 'consultation-button', 'card']) {
    test(`<therapist-${tag}> brings what reads feeds only later`, async () => {
      const { modules } = await measure(`import 'therapist-finder/define/therapist-${tag}'`);
      const known = ['dist/feed/read-therapists.js'];
      assert.deepEqual(
        modules.filter((name) => isOfFeeds(name) && !known.includes(name)),
        [],
      );
    });
  }
});
