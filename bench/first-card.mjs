/**
 * `npm run bench:first-card`: what it takes from opening a page to the paint of the first card's name, on a phone's screen.
 *
 *     node bench/first-card.mjs [--n 40,1000,10000] [--feed JSON,compiled] [--rate 1,4] [--slow-4g] [--rounds 9] [--base COMMIT]
 *                               [--heap] [--film FILE]
 *
 * With `--base`, that commit is built too and measured in the same run, the two taking turns. Each round is a new browser context, with
 * nothing in its caches. The processor time is that of the page's main thread: on a busy machine the clock says nothing. `--slow-4g` adds
 * a row for slow 4G (1.6 Mbit/s, 150 ms), slowed down four times, in which the clock counts. `--heap` waits for five seconds after the
 * first card. `--film` writes instead a picture of what a visitor sees on slow 4G, and when.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../test/helpers/chromium.mjs';
import { FEEDS, prepare } from './browser/builds.mjs';
import { film } from './browser/film.mjs';
import { serveCompressed } from './browser/gzip-server.mjs';
import { AFTER, CATEGORIES, loadingOf, watchLoading } from './browser/loading.mjs';
import { SLOW_4G, slowDown } from './browser/slow.mjs';
import { reportOf } from './browser/report.mjs';

/** How long to wait for a first card, in milliseconds. */
const PATIENCE = 90_000;

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '40,1000,10000' },
    feed: { type: 'string', default: 'JSON,compiled' },
    rate: { type: 'string', default: '1,4' },
    'slow-4g': { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    base: { type: 'string' },
    heap: { type: 'boolean', default: false },
    film: { type: 'string' },
  },
});
const [sizes, rates] = [values.n, values.rate].map((list) => list.split(',').map(Number));
const devices = [
  ...rates.map((rate) => ({ name: `${rate}×`, rate })),
  ...(values['slow-4g'] ? [SLOW_4G] : []),
];

const { sites, now } = await prepare(sizes, values.base);
const browser = await chromium.launch(await launchOptions());
console.log(`${browser.version()}, load ${loadavg()[0].toFixed(1)}`);
const versions = await Promise.all(
  sites.map(async ({ version, site }) => ({ version, server: await serveCompressed(site) })),
);
try {
  if (values.film) await film(pages(), opened, values.film);
  else console.log(reportOf(await measured(), values.heap));
} finally {
  await browser.close();
  for (const { server } of versions) server.close();
}

/** Every size, kind of feed and version. */
function pages() {
  return sizes.flatMap((size) =>
    values.feed.split(',').flatMap((feed) =>
      versions.map(({ version, server }) => ({
        size,
        feed,
        version,
        server,
        address: `${server.origin}/${size}${FEEDS[feed]}.html`,
      })),
    ),
  );
}

/** Every page on every device, in turns. A page that shows no card is not asked again. */
async function measured() {
  const runs = devices.flatMap((device) =>
    pages().map((page) => ({ ...page, device, rounds: [], refused: undefined })),
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const run of round % 2 ? [...runs].reverse() : runs) if (!run.refused) await once(run);
  }
  return runs;
}

async function once(run) {
  const { server, address, device } = run;
  const { context, page, devtools } = await opened();
  await slowDown(devtools, device);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(address);
  const { ms, refused } = await page.evaluate(() => globalThis.bench.painted);
  if (!refused) await page.waitForTimeout(AFTER);
  const trace = await browser.stopTracing();
  if (refused) run.refused = refused;
  else {
    const { shift, scripts } = await page.evaluate(() => globalThis.bench);
    const paths = [...new Set(scripts)];
    const bytes = paths.reduce((sum, path) => sum + server.sizeOf(path), 0);
    const heap = values.heap ? await heapOf(page, devtools) : undefined;
    run.rounds.push({ ...loadingOf(trace), ms, scripts: paths.length, bytes, shift, heap });
  }
  await context.close();
}

/** Megabytes in use after garbage is collected: of scripts, and of the arrays that hold bytes. */
async function heapOf(page, devtools) {
  await slowDown(devtools, { rate: 1 });
  await page.waitForTimeout(5000 - AFTER);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 2 ** 20;
}

/** A phone that was never here, at the moment of the feed. */
async function opened() {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  page.setDefaultTimeout(2 * PATIENCE);
  await page.addInitScript((present) => {
    const clock = Date.now;
    const ahead = present - clock();
    Date.now = () => clock() + ahead;
  }, now);
  await page.addInitScript(watchLoading, PATIENCE);
  return { context, page, devtools: await context.newCDPSession(page) };
}
