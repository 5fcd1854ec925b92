/** The demo as a visitor meets it: served from the build, under its strict policy, in a real browser. */
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/server.mjs';
import { launchOptions } from '../helpers/chromium.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

let server;
before(async () => {
  server = await serve();
});
after(() => server?.close());

describe('the demo', () => {
  let browser;
  let page;
  let complaints;
  before(async () => {
    browser = await chromium.launch(await launchOptions());
    page = await browser.newPage();
    complaints = watchPage(page, server.origin);
    await page.goto(`${server.origin}/`);
    await page.locator('therapist-card').first().waitFor();
  });
  after(() => browser?.close());

  test('shows practices of the feed', async () => {
    const finder = page.locator('therapist-finder');
    assert.ok((await finder.locator('therapist-card').count()) >= 10);
    assert.ok(
      await finder
        .getByText(/\b747\b/)
        .first()
        .isVisible(),
    );
  });

  test('has the crisis line in sight', async () => {
    const call = page.locator('therapist-crisis-line a[href="tel:988"]').first();
    assert.match(await call.innerText(), /988/);
    const { y, height } = await call.boundingBox();
    assert.ok(y >= 0 && y + height <= page.viewportSize().height, `at ${y}, ${height} high`);
  });

  test('says that it is a snapshot and not for finding care', async () => {
    const notice = page.getByText('2022 snapshot, a demonstration, not for finding care.');
    assert.ok(await notice.isVisible());
    assert.match(await page.locator('meta[name=robots]').getAttribute('content'), /noindex/);
  });

  test('finds practices near a ZIP code, and asks the server for nothing but all of them', async () => {
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const near = page.getByRole('textbox', { name: 'Near' });
    await near.fill('80202');
    await near.press('Enter');
    await page
      .locator('therapist-card')
      .getByText(/\d mi\b/)
      .first()
      .waitFor();
    assert.deepEqual(asked, ['/therapist-finder/zip-data.js']);
  });

  test('holds still while it loads', async () => {
    const fresh = await browser.newPage();
    await fresh.goto(`${server.origin}/`);
    await fresh.locator('therapist-card').first().waitFor();
    // The observer also hears of what was before it, a few frames later.
    const shifts = await fresh.evaluate(async () => {
      const entries = [];
      new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < 10; i++) await frame();
      return entries.map(({ value }) => value);
    });
    await fresh.close();
    assert.deepEqual(shifts, []);
  });

  test('works without an error, within its policy and its own origin', () => {
    assert.deepEqual(complaints, []);
  });

  test('is still of use without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.origin}/`);
    assert.ok(await plain.getByText('needs JavaScript').isVisible());
    assert.ok(await plain.getByRole('link', { name: '988', exact: true }).isVisible());
    await context.close();
  });
});

describe('the server', () => {
  test('sends a strict policy and careful headers with everything', async () => {
    for (const path of ['/', '/colorado.json', '/nothing']) {
      const { headers } = await request(path);
      const policy = headers['content-security-policy'];
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|\*|https:|data:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.match(headers['x-robots-tag'], /noindex/);
    }
  });

  test('serves nothing beside the demo', async () => {
    const paths = [
      '/../package.json',
      '/../../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '//etc/passwd',
      '/therapist-finder/../../server.mjs',
      '/%',
      '/therapist-finder',
    ];
    for (const path of paths) assert.equal((await request(path)).status, 404, path);
    assert.equal((await request('/', { method: 'POST' })).status, 405);
  });

  test('compresses, and says when nothing has changed', async () => {
    const plain = await request('/colorado.json');
    assert.equal(JSON.parse(plain.body).therapists.length, 747);
    for (const encoding of ['br', 'gzip']) {
      const small = await request('/colorado.json', { headers: { 'accept-encoding': encoding } });
      assert.equal(small.headers['content-encoding'], encoding);
      assert.ok(small.body.length < plain.body.length / 8);
      assert.notEqual(small.headers.etag, plain.headers.etag);
    }
    const again = await request('/colorado.json', {
      headers: { 'if-none-match': plain.headers.etag },
    });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    const head = await request('/', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
  });

  test('takes a free port when the one asked for is taken', async () => {
    const taken = Number(new URL(server.origin).port);
    const other = await serve({ port: taken });
    assert.notEqual(other.origin, server.origin);
    await other.close();
  });
});

/** One request with its path exactly as written, which `fetch` would tidy. */
function request(path, options = {}) {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = get({ hostname, port, path, ...options }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject);
  });
}
