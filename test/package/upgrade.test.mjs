/** A host is updated while somebody's browser still has the version before in its cache. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { launchOptions } from '../helpers/chromium.mjs';
import { serve } from '../helpers/static-server.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const root = resolve('.');
/** Yesterday's files are those of this build; in today's, what profiles are made of has changed. */
const yesterday = resolve('dist/cdn');
const folder = mkdtempSync(join(tmpdir(), 'therapist-finder-'));
const today = join(folder, 'today');
const both = join(folder, 'both');
let browser;

const change = {
  name: 'change',
  transform: (code, id) =>
    /therapist-profile\.ts$/.test(id) ? `${code}\nglobalThis.today = true;` : null,
};

before(async () => {
  await build({
    root,
    mode: 'cdn',
    logLevel: 'error',
    plugins: [change],
    build: { outDir: today, emptyOutDir: true },
  });
  // As README asks: the new files over the old ones, and no old one removed.
  cpSync(yesterday, both, { recursive: true });
  cpSync(today, both, { recursive: true });
  browser = await chromium.launch(await launchOptions());
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const scripts = (of) => readdirSync(of).filter((file) => file.endsWith('.js'));

/** A page over what a server has now, with files of yesterday in the browser's cache. */
async function visit(t, served, cached) {
  const server = await serve(served);
  // On a phone no column of filters says that it is lost as well.
  const page = await browser.newPage({ viewport: { width: 412, height: 915 } });
  t.after(async () => {
    await page.close();
    server.close();
  });
  const complaints = watchPage(page, server.origin);
  const warnings = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  for (const file of cached) {
    await page.route(`${server.origin}/${file}`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(yesterday, file), 'utf8'),
      }),
    );
  }
  const therapists = [
    { id: 'ana', name: 'Ana Ruiz', phone: '(555) 010-0101', about: 'I listen.' },
    { id: 'ben', name: 'Ben Okafor' },
  ];
  await page.route('**/feed.json', (route) => route.fulfill({ json: { version: 1, therapists } }));
  await page.route(`${server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A clinic</title>
        <script type="module" src="/therapist-finder.js"></script>
        <therapist-finder src="/feed.json"></therapist-finder></html>`,
    }),
  );
  await page.goto(`${server.origin}/`);
  const card = page.locator('therapist-card').filter({ hasText: 'Ana Ruiz' });
  await card.waitFor();
  return { page, card, complaints, warnings };
}

test('a change gives new names to what changed and to all that leads there, and to nothing else', () => {
  const old = scripts(yesterday);
  const kept = scripts(today).filter((file) => old.includes(file));
  const named = (file) => file.replace(/-[^-]*\.js$/, '');
  const renewed = scripts(today)
    .filter((file) => !old.includes(file))
    .map(named);
  assert.ok(renewed.includes('later') && renewed.includes('therapist-finder'), `${renewed}`);
  for (const name of ['zip-data', 'lexicon.en', 'es', 'relational.en']) {
    assert.ok(kept.map(named).includes(name), `${name} is asked for again: ${kept}`);
  }
});

test('yesterday’s entry keeps yesterday’s parts where the old files are kept', async (t) => {
  const { page, card, complaints, warnings } = await visit(t, both, ['therapist-finder.js']);
  await card.getByRole('button', { name: 'Ana Ruiz', exact: true }).click();
  await page.getByRole('dialog').getByText('I listen.').waitFor();
  assert.equal(await page.evaluate(() => globalThis.today), undefined);
  assert.deepEqual(complaints, []);
  assert.deepEqual(warnings, []);
});

test('today’s entry has today’s parts', async (t) => {
  const { page, card, complaints } = await visit(t, both, []);
  await card.getByRole('button', { name: 'Ana Ruiz', exact: true }).click();
  await page.getByRole('dialog').getByText('I listen.').waitFor();
  assert.equal(await page.evaluate(() => globalThis.today), true);
  assert.deepEqual(complaints, []);
});

test('where the old files are gone, the list still works, and what is missing is logged and said', async (t) => {
  const entry = scripts(yesterday).filter((file) => file.startsWith('therapist-finder'));
  const { page, card, warnings } = await visit(t, today, entry);
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const told = page.getByText('This part of the page couldn’t load.');

  await card.getByRole('button', { name: 'Ana Ruiz', exact: true }).click();
  await told.waitFor();
  const [warning] = warnings.filter((text) => text.includes('profiles, the shortlist and guides'));
  assert.match(warning, /\/later-\w+\.js/);
  assert.match(warning, /keep the old files/);

  await page.getByText('The search couldn’t load.').waitFor();
  assert.ok(warnings.some((text) => text.includes('the search box')));
  await page.locator('therapist-card').filter({ hasText: 'Ben Okafor' }).waitFor();
  assert.deepEqual(thrown, []);
});

test('who saves somebody is told that there is no list of them', async (t) => {
  const entry = scripts(yesterday).filter((file) => file.startsWith('therapist-finder'));
  const { page, card } = await visit(t, today, entry);
  await card.getByRole('button', { name: /save/i }).click();
  await page.getByText('This part of the page couldn’t load.').waitFor();
});
