/** The page of the vocabulary: is it what the code says? */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { vocabularyPage } from '../../docs/pages/vocabulary.mjs';

test('the page is in step with src/vocabulary (else: npm run docs)', async () => {
  const page = await vocabularyPage();
  assert.equal(readFileSync('docs/vocabulary.md', 'utf8'), page);
  assert.match(page, /^\| `grief` \| Grief and loss \| Duelo y pérdida \| grieving, /m);
  assert.match(page, /^\| ↳ `medicaid\/medi-cal` \| Medi-Cal \|/m);
});
