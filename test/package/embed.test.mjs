/** The one-file embed, as built, on a page with the strictest policy that the library promises to bear. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { launchOptions } from '../helpers/chromium.mjs';
import { serve } from '../helpers/static-server.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

let server;
let browser;

before(async () => {
  server = await serve(resolve('dist/cdn'));
  browser = await chromium.launch(await launchOptions());
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A host page under that policy, which embeds the library from such addresses, one after another. */
async function pageWith(t, ...addresses) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const complaints = watchPage(page, server.origin);
  const scripts = addresses.map((src) => `<script type="module" src="${src}"></script>`);
  await page.route(`${server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><title>A clinic</title>${scripts.join('')}`,
    }),
  );
  await page.goto(`${server.origin}/`);
  return { page, complaints };
}

test('defines every element', async (t) => {
  const { page, complaints } = await pageWith(t, '/therapist-finder.js');
  const tags = readdirSync('src/elements').filter((name) => !name.endsWith('.ts'));
  // What nobody sees at first comes by itself once the page has settled.
  await page.evaluate(
    (names) => Promise.all(names.map((name) => customElements.whenDefined(name))),
    tags,
  );
  assert.deepEqual(complaints, []);
});

test('renders again when a property changes', async (t) => {
  const { page, complaints } = await pageWith(t, '/therapist-finder.js');
  const reflected = await page.evaluate(async () => {
    const filter = document.createElement('therapist-filter');
    document.body.append(filter);
    await filter.updateComplete;
    filter.open = true;
    await filter.updateComplete;
    return filter.hasAttribute('open');
  });
  assert.equal(reflected, true);
  assert.deepEqual(complaints, []);
});

test('can be on a page twice', async (t) => {
  const { complaints } = await pageWith(t, '/therapist-finder.js', '/therapist-finder.js?again');
  assert.deepEqual(complaints, []);
});

test('is one file: whatever lies beside it comes only when needed', () => {
  const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
  const importsOf = (file) =>
    [...readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(/\bfrom\s*["'`]\.\/([\w.-]+)/g)].map(
      ([, from]) => from,
    );
  assert.deepEqual(importsOf('therapist-finder.js'), []);
  for (const file of files) {
    for (const from of importsOf(file)) assert.ok(files.includes(from), `${file}: ${from}`);
  }
});
