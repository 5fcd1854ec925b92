/**
 * `npm run bench:browser`: the time from pressing a key or a button to painted results, in the built finder with 10,000
 * therapists, in Chromium with its processor slowed down four times. All work is done in the page, so the slowdown applies to it.
 *
 *     node bench/browser.mjs [--n 10000] [--rate 4] [--rounds 5]
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { launchOptions } from '../test/helpers/chromium.mjs';
import { serve } from '../test/helpers/static-server.mjs';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
  },
});
const [size, rate, rounds] = [values.n, values.rate, values.rounds].map(Number);

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules/.cache/bench-browser');

/** The files that are served: a page with a finder, the embed, and the feed. */
async function prepare() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    root,
    mode: 'cdn',
    logLevel: 'error',
    build: { outDir: join(folder, 'site'), emptyOutDir: true },
  });
  const outDir = join(folder, 'data');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'bench/synthetic.ts', outDir, target: 'es2022' },
  });
  const { NOW, syntheticFeed } = await import(pathToFileURL(join(outDir, 'synthetic.js')).href);
  await writeFile(join(folder, 'site/feed.json'), JSON.stringify(syntheticFeed(size)));
  await writeFile(
    join(folder, 'site/index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
    <script type="module" src="therapist-finder.js"></script>
    <therapist-finder src="feed.json"></therapist-finder></html>`,
  );
  return NOW;
}

/** Runs in the page: records when a press began, when its results were painted, and long tasks. */
function watch() {
  let began = 0;
  let painted;
  const tasks = [];
  const note = (event) => {
    if (event.isTrusted || event.type === 'input') began ||= event.timeStamp;
  };
  for (const type of ['keydown', 'click', 'input']) {
    addEventListener(type, note, { capture: true });
  }
  addEventListener('therapist-results', () => {
    // The next frame is drawn after its callbacks; a message comes after that.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted?.(performance.now() - began);
      port2.postMessage(undefined);
    });
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  // As browsers report it: to the first paint after the press, in steps of 8 ms. Handlers and paints under 16 ms are not reported.
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) longest = Math.max(longest, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  globalThis.bench = {
    tasks,
    /** Milliseconds from the next press to the paint of its results. */
    arm() {
      began = 0;
      longest = 0;
      this.next = new Promise((resolve) => (painted = resolve));
    },
    /** Milliseconds from that press to the first paint after it. */
    interaction: () => longest,
  };
}

/** What a person does, in this order. Each action leads to one new page of results; the time of `before` does not count. */
function actionsOn(page) {
  const field = (name) => page.locator(`therapist-search input[name=${name}]`);
  const filter = (facet) => page.locator(`therapist-filter-panel therapist-filter[facet=${facet}]`);
  const enter = (name, text) => ({
    before: () => field(name).fill(text),
    act: () => field(name).press('Enter'),
  });
  const click = (locator) => ({
    before: () => locator.scrollIntoViewIfNeeded(),
    act: () => locator.click(),
  });
  const sort = (key) => ({
    before: () => page.locator('therapist-sort select').focus(),
    act: () => page.keyboard.press(key),
  });
  const option = (facet, nth) => click(filter(facet).locator('input[type=checkbox]').nth(nth));
  return {
    words: enter('text', 'anxiety'),
    'more words': enter('text', 'anxiety body'),
    concern: option('concern', 1),
    place: enter('place', '10001'),
    payer: option('payer', 0),
    fee: {
      before: () => filter('fee').locator('input[type=range]').focus(),
      act: () => page.keyboard.press('ArrowLeft'),
    },
    'next order': sort('ArrowDown'),
    'order before': sort('ArrowUp'),
    'next page': click(page.locator('therapist-pager button').last()),
    clear: click(page.locator('therapist-active-filters').getByRole('button', { name: /clear/i })),
  };
}

const now = await prepare();
const server = await serve(join(folder, 'site'));
const browser = await chromium.launch(await launchOptions());
const times = {};
const interactions = {};
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript((present) => {
    const clock = Date.now;
    const ahead = present - clock();
    Date.now = () => clock() + ahead;
  }, now);
  page.setDefaultTimeout(15_000);
  await page.addInitScript(watch);
  await page.goto(server.origin + '/');
  await page.locator('therapist-card').first().waitFor();
  // Until the long texts are read, and the later parts of the library are fetched.
  await page.waitForTimeout(8000);
  const tasks = await page.evaluate(() => globalThis.bench.tasks);
  console.log(`${browser.version()}, load ${loadavg()[0].toFixed(1)}, ${size} therapists`);
  console.log('tasks over 50 ms while loading, not slowed down (start, length in ms):');
  console.log(
    tasks.map(([start, length]) => `${start.toFixed(0)}: ${length}`).join(', ') || 'none',
  );

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { before, act }] of Object.entries(actionsOn(page))) {
      await before?.();
      await page.waitForTimeout(300);
      await page.evaluate(() => globalThis.bench.arm());
      await act();
      const ms = await page.evaluate(() => globalThis.bench.next);
      // The first round fetches the ZIP codes, and warms up.
      if (round === 0) continue;
      (times[name] ??= []).push(ms);
      await page.waitForTimeout(500);
      const toPaint = await page.evaluate(() => globalThis.bench.interaction());
      (interactions[name] ??= []).push(toPaint);
    }
  }
} finally {
  await browser.close();
  server.close();
}

const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const figures = (list) => [Math.round(middle(list)), Math.round(Math.max(...list))];
const all = (lists) => ({ ...lists, all: Object.values(lists).flat() });
console.log(`milliseconds, slowed down ${rate} times, load ${loadavg()[0].toFixed(1)}`);
console.table(
  Object.entries(all(times)).map(([action, list]) => {
    const [median, most] = figures(list);
    const [next, longest] = figures(all(interactions)[action]);
    return {
      action,
      'interaction to next paint: median': next,
      'most of it': longest,
      'press to results: median': median,
      'most of that': most,
    };
  }),
);
