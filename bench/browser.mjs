/**
 * `npm run bench:browser`: the time from pressing a key or a button to painted results, in the built finder with 10,000
 * therapists, in Chromium with its processor slowed down four times. All work is done in the page, so the slowdown applies to it.
 *
 *     node bench/browser.mjs [--n 10000] [--rate 4] [--rounds 5] [--traced 3] [--screen wide] [--base COMMIT]
 *
 * With `--base`, that commit is built too and measured in the same run, the two taking turns, so that whatever else the machine does
 * slows both. `--rounds` are timed by the clock, `--traced` add up the processor time of the page's main thread: on a busy machine only
 * the latter says something.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../test/helpers/chromium.mjs';
import { serve } from '../test/helpers/static-server.mjs';
import { prepare } from './browser/builds.mjs';
import { screens, watch } from './browser/presses.mjs';
import { CATEGORIES, KINDS, splitOf } from './browser/trace.mjs';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    traced: { type: 'string', default: '3' },
    base: { type: 'string' },
    screen: { type: 'string', default: '' },
  },
});
const [size, rate, rounds, traced] = [values.n, values.rate, values.rounds, values.traced].map(
  Number,
);

const { sites, now } = await prepare([size], values.base);
const browser = await chromium.launch(await launchOptions());
console.log(`${browser.version()}, load ${loadavg()[0].toFixed(1)}, ${size} therapists`);
const servers = [];
const runs = [];
try {
  for (const { version, site } of sites) {
    const server = await serve(site);
    servers.push(server);
    for (const [screen, { viewport, presses }] of Object.entries(screens)) {
      if (!screen.startsWith(values.screen)) continue;
      const { page, slowDown } = await opened(server.origin, viewport);
      const { tasks, nodes } = await page.evaluate(() => {
        const { tasks, nodes } = globalThis.bench;
        return { tasks, nodes: nodes() };
      });
      const figures = { tasks, nodes, times: {}, next: {}, splits: [] };
      runs.push({ version, screen, page, slowDown, presses, ...figures });
    }
  }
  // The first round fetches the ZIP codes, and warms up.
  for (let round = 0; round <= rounds + traced; round++) {
    const turns = round % 2 ? [...runs].reverse() : runs;
    for (const run of turns)
      await once(run, round === 0 ? 'warm-up' : round > rounds ? 'trace' : 'time');
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
report();

/** A page of its own, once it has fetched everything and is quiet. */
async function opened(origin, viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript((present) => {
    const clock = Date.now;
    const ahead = present - clock();
    Date.now = () => clock() + ahead;
  }, now);
  page.setDefaultTimeout(15_000);
  await page.addInitScript(() => {
    Math.random = () => 0.5;
  });
  await page.addInitScript(watch);
  await page.goto(`${origin}/${size}.html`);
  await page.locator('therapist-card').first().waitFor();
  // Until the long texts are read, and the later parts of the library are fetched.
  await page.waitForTimeout(8000);
  const devtools = await context.newCDPSession(page);
  const slowDown = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, slowDown };
}

/** Every press of a screen, once. Only for that time is the page slowed down: it is by keeping a core busy, which slows the others. */
async function once({ page, slowDown, presses, times, next, splits }, purpose) {
  await page.bringToFront();
  for (const [name, { before, act }] of Object.entries(presses(page))) {
    await before?.();
    await page.waitForTimeout(300);
    await page.evaluate(() => globalThis.bench.arm());
    await slowDown(rate);
    if (purpose === 'trace') await browser.startTracing(page, { categories: CATEGORIES });
    await act();
    const ms = await page.evaluate(resultsOf, name);
    await slowDown(1);
    if (purpose === 'trace') splits.push({ name, ...splitOf(await browser.stopTracing()) });
    if (purpose !== 'time') continue;
    (times[name] ??= []).push(ms);
    await page.waitForTimeout(500);
    (next[name] ??= []).push(await page.evaluate(() => globalThis.bench.interaction()));
  }
}

/** In the page: when the results of the press are painted. Throws if there are none. */
function resultsOf(press) {
  const none = new Error(`No results within 15 seconds after: ${press}`);
  const tooLong = new Promise((_, fail) => setTimeout(() => fail(none), 15_000));
  return Promise.race([globalThis.bench.next, tooLong]);
}

function report() {
  console.log(`milliseconds, slowed down ${rate} times, load ${loadavg()[0].toFixed(1)}`);
  for (const screen of new Set(runs.map((run) => run.screen))) {
    const here = runs.filter((run) => run.screen === screen);
    console.log(`\n${screen}\nby the clock, from the press to the paint of its results`);
    if (rounds) console.table(here.flatMap(byClock));
    console.log('in processor time of the main thread, by kind of work: the mean of all presses');
    if (traced) console.table(here.map(byWork));
    ratio('by the clock', here, ({ times }) => Object.values(times).flat());
    ratio('in processor time', here, ({ splits }) => splits.map(workOf));
  }
}

function byClock({ version, times, next }) {
  const all = (lists) => ({ ...lists, all: Object.values(lists).flat() });
  return Object.entries(all(times)).map(([action, list]) => ({
    version,
    action,
    'press to results: p50': at(list, 0.5),
    p95: at(list, 0.95),
    'interaction to next paint: p50': at(all(next)[action], 0.5),
    'its p95': at(all(next)[action], 0.95),
  }));
}

function byWork({ version, splits, nodes, tasks }) {
  const mean = (key) => splits.reduce((sum, split) => sum + split[key], 0) / splits.length;
  const work = splits.map(workOf);
  return {
    version,
    ...Object.fromEntries(KINDS.map((key) => [key, Math.round(mean(key))])),
    'all: p50': at(work, 0.5),
    'all: p95': at(work, 0.95),
    'elements at the start': nodes,
    'most of a task while loading': Math.round(Math.max(0, ...tasks.map(([, length]) => length))),
  };
}

function workOf(split) {
  return KINDS.reduce((sum, kind) => sum + split[kind], 0);
}

/** How the median of this version compares with that of the base, if there is one. */
function ratio(how, here, figuresOf) {
  const [base, latest] = here.map((run) => at(figuresOf(run), 0.5));
  if (base && latest)
    console.log(`median ${how}: ${latest} / ${base} = ${(latest / base).toFixed(2)}`);
}

/** A quantile, rounded. */
function at(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
