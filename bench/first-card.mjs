/**
 * `npm run bench:first-card`: what it takes from opening a page to the paint of the first card's name, on a phone's screen.
 *
 *     node bench/first-card.mjs [--n 40,1000,10000] [--rate 1,4] [--rounds 9] [--base COMMIT] [--heap] [--film FILE]
 *
 * With `--base`, that commit is built too and measured in the same run, the two taking turns. Each round is a new browser context, with
 * nothing in its caches. The processor time is that of the page's main thread: on a busy machine the clock says nothing. `--film` writes
 * instead a picture of what a visitor sees on slow 4G (1.6 Mbit/s, 150 ms), slowed down four times, and when.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../test/helpers/chromium.mjs';
import { prepare } from './browser/builds.mjs';
import { film } from './browser/film.mjs';
import { serveCompressed } from './browser/gzip-server.mjs';
import { AFTER, CATEGORIES, loadingOf, watchLoading } from './browser/loading.mjs';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '40,1000,10000' },
    rate: { type: 'string', default: '1,4' },
    rounds: { type: 'string', default: '9' },
    base: { type: 'string' },
    heap: { type: 'boolean', default: false },
    film: { type: 'string' },
  },
});
const [sizes, rates] = [values.n, values.rate].map((list) => list.split(',').map(Number));

const { sites, now } = await prepare(sizes, values.base);
const browser = await chromium.launch(await launchOptions());
console.log(`${browser.version()}, load ${loadavg()[0].toFixed(1)}`);
const servers = await Promise.all(sites.map(({ site }) => serveCompressed(site)));
const versions = sites.map(({ version }, i) => ({ version, server: servers[i] }));
try {
  if (values.film) await film(pages(), opened, values.film);
  else console.table((await measured()).map(rowOf));
} finally {
  await browser.close();
  for (const server of servers) server.close();
}

/** Every version and size. */
function pages() {
  return sizes.flatMap((size) =>
    versions.map(({ version, server }) => ({
      label: `${size}, ${version}`,
      address: `${server.origin}/${size}.html`,
    })),
  );
}

/** Every version, size and slowdown, in turns. */
async function measured() {
  const runs = sizes.flatMap((size) =>
    rates.flatMap((rate) => versions.map((one) => ({ ...one, size, rate, rounds: [] }))),
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const run of round % 2 ? [...runs].reverse() : runs) run.rounds.push(await once(run));
  }
  return runs;
}

async function once({ server, size, rate }) {
  const { context, page, devtools } = await opened();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(`${server.origin}/${size}.html`);
  const ms = await page.evaluate(() => globalThis.bench.painted);
  await page.waitForTimeout(AFTER);
  const trace = await browser.stopTracing();
  const { shift, scripts } = await page.evaluate(() => globalThis.bench);
  const bytes = [...new Set(scripts)].reduce((sum, path) => sum + server.sizeOf(path), 0);
  const heap = values.heap ? await heapOf(page, devtools) : undefined;
  await context.close();
  return { ...loadingOf(trace), ms, bytes, shift, heap };
}

/** Megabytes in use after garbage is collected: of scripts, and of the arrays that hold bytes. */
async function heapOf(page, devtools) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
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
  page.setDefaultTimeout(120_000);
  await page.addInitScript((present) => {
    const clock = Date.now;
    const ahead = present - clock();
    Date.now = () => clock() + ahead;
  }, now);
  await page.addInitScript(watchLoading);
  return { context, page, devtools: await context.newCDPSession(page) };
}

function rowOf({ version, size, rate, rounds }) {
  const median = (key) => {
    const sorted = rounds.map((round) => round[key]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1];
  };
  return {
    therapists: size,
    slowdown: rate,
    version,
    'processor ms': Math.round(median('cpu')),
    'clock ms': Math.round(median('ms')),
    'blocking ms': Math.round(median('blocking')),
    'scripts kB gzip': Number((median('bytes') / 1000).toFixed(1)),
    shift: Number(Math.max(...rounds.map(({ shift }) => shift)).toFixed(4)),
    ...(values.heap && { 'heap MB': Number(median('heap').toFixed(1)) }),
  };
}
