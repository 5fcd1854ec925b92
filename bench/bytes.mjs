/**
 * What a visitor waits for: every request a page makes before it paints the first card, with its size in bytes after gzip.
 *
 *     npm run build:dist && node bench/bytes.mjs
 */
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serve } from '../demo/server.mjs';
import { launchOptions } from '../test/helpers/chromium.mjs';

const { origin, close } = await serve();
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage();

// The page itself marks the moment. From here, later requests would be counted too.
await page.addInitScript(() => {
  const look = () => {
    const results = document
      .querySelector('therapist-finder')
      ?.shadowRoot?.querySelector('therapist-results');
    if (results?.shadowRoot?.querySelector('therapist-card')) {
      performance.mark('first-card');
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
await page.goto(process.argv[2] ?? `${origin}/`);
await page.waitForFunction(() => performance.getEntriesByName('first-card').length);
const before = await page.evaluate(() => {
  const [{ startTime }] = performance.getEntriesByName('first-card');
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime < startTime)
    .map((entry) => entry.name);
});

const rows = [];
for (const url of new Set([page.url(), ...before])) {
  const body = Buffer.from(await (await fetch(url)).arrayBuffer());
  rows.push({ path: new URL(url).pathname, bytes: gzipSync(body, { level: 9 }).length });
}
await browser.close();
await close();

const isLibrary = ({ path }) => path.startsWith('/therapist-finder/');
const total = (list) => list.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
for (const row of rows.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${kilobytes(row.bytes)}  ${row.path}`);
}
console.log(`${kilobytes(total(rows.filter(isLibrary)))}  the library`);
console.log(`${kilobytes(total(rows))}  everything`);
