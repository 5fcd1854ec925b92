/**
 * Opens every story of the built Storybook, light, and then dark, right to left and narrow: it must
 * render, without an error, without a request to another origin, and axe must find nothing.
 * `TEST_LOOKS=all` shows it in every scheme, direction and width.
 */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from '../helpers/browser.mjs';
import { serve } from '../helpers/static-server.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const folder = resolve('storybook-static');
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** How many pages are open at a time: while one waits for its requests, another is checked. */
const AT_ONCE = 4;
/** How long no request has been open when nothing more is on its way, in milliseconds. */
const QUIET = 250;
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** WCAG 2.5.3: who speaks to the device says what is to be seen. axe has it as an experiment, and off. */
const LABEL_IN_NAME = { rules: { 'label-content-name-mismatch': { enabled: true } } };
const SCHEMES = ['light', 'dark'];
const DIRECTIONS = ['ltr', 'rtl'];
const WIDTHS = [1280, 360];
/** Between them, these two show each scheme, direction and width once. */
const EACH_ONCE = [
  { scheme: 'light', direction: 'ltr', width: 1280 },
  { scheme: 'dark', direction: 'rtl', width: 360 },
];
const EVERY_ONE = SCHEMES.flatMap((scheme) =>
  DIRECTIONS.flatMap((direction) => WIDTHS.map((width) => ({ scheme, direction, width }))),
);
const LOOKS = process.env.TEST_LOOKS === 'all' ? EVERY_ONE : EACH_ONCE;

let server;
let browser;
/** By width. */
const freeContexts = {};

before(async () => {
  server = await serve(folder);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('there are stories', () => {
  assert.ok(stories.length > 0);
});

// All in one suite: so the runner knows from the start how many there are.
describe('in each look', { concurrency: AT_ONCE }, () => {
  for (const { id, title, name, tags } of stories) {
    describe(id, { concurrency: 1 }, () => {
      let story;
      after(() => story?.close());

      for (const [index, look] of LOOKS.entries()) {
        const { scheme, direction, width } = look;
        test(
          `${scheme}, ${direction}, ${width} px: ${title}: ${name}`,
          { timeout: 60_000 },
          async () => {
            // What was played may have left its mark on the page: on what is being sent, say.
            const isNew = index === 0 || tags.includes('play-fn');
            if (isNew) {
              await story?.close();
              story = await openPage(width);
            }
            const { page, complaints } = story;
            await page.setViewportSize({ width, height: 900 });
            await (isNew ? load : showAgain)(page, id, look);
            await story.still();
            await page.evaluate(movedToTheEnd);
            if (await page.locator('body.sb-show-errordisplay').count()) {
              complaints.push(await page.locator('#error-message').innerText());
            }
            complaints.push(...(await violationsOn(page)).map(describeViolation));

            assert.deepEqual(complaints.splice(0), []);
          },
        );
      }
    });
  }
});

/**
 * A page for a story, in a browser context that it shares with the stories before and after it: what they have in common is
 * fetched and compiled once. Not with those beside it, since two pages that want the same file from one cache wait for each other.
 *
 * @param {number} width in px. What a story keeps in one width is not there in another
 */
async function openPage(width) {
  const free = (freeContexts[width] ??= []);
  const context = free.pop() ?? (await browser.newContext());
  const page = await context.newPage();
  const close = async () => {
    await page.close();
    free.push(context);
  };
  return { page, complaints: watchPage(page, server.origin), still: watchRequests(page), close };
}

/** Loads a story, until it has rendered, what it plays included, or could not. */
async function load(page, id, { scheme, direction }) {
  // The addon would run axe as well, and two runs at once are refused.
  const query = new URLSearchParams({
    id,
    viewMode: 'story',
    globals: `scheme:${scheme};direction:${direction};a11y.manual:!true`,
  });
  await page.goto(`${server.origin}/iframe.html?${query}`, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') ||
      document.body?.classList.contains('sb-show-errordisplay'),
  );
}

/** Shows the story of a loaded page in another look, built anew. */
async function showAgain(page, storyId, { scheme, direction }) {
  const acts = [
    ['updateGlobals', { globals: { scheme, direction } }],
    ['forceRemount', { storyId }],
  ];
  await page.evaluate(async (acts) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    for (const act of acts) {
      await new Promise((finished) => {
        channel.once('storyFinished', finished);
        channel.emit(...act);
      });
    }
  }, acts);
}

/**
 * @returns {() => Promise<void>} waits for what the page is still fetching, such as pictures and fonts, and what that leads to, though
 *   not for ever
 */
function watchRequests(page) {
  const open = new Set();
  let last = 0;
  page.on('request', (request) => open.add(request));
  for (const end of ['requestfinished', 'requestfailed']) {
    page.on(end, (request) => {
      open.delete(request);
      last = Date.now();
    });
  }
  return async () => {
    const ends = Date.now() + 5000;
    do await pause(QUIET / 5);
    while (Date.now() < ends && (open.size > 0 || Date.now() - last < QUIET));
  };
}

/**
 * What axe finds. What the head or the foot of a dialog covers scrolls out from under it, by itself when it takes the focus. So sizes of targets are judged again where nothing has to scroll.
 */
async function violationsOn(page) {
  const { violations } = await new AxeBuilder({ page })
    .options(LABEL_IN_NAME)
    .withTags(WCAG_22_AA)
    // Without it axe opens a page of its own.
    .setLegacyMode()
    .analyze();
  const isSize = ({ id }) => id === 'target-size';
  if (!violations.some(isSize)) return violations;
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width, height: 6000 });
  const again = await new AxeBuilder({ page }).withRules('target-size').setLegacyMode().analyze();
  await page.setViewportSize({ width, height });
  return [...violations.filter((one) => !isSize(one)), ...again.violations];
}

/** In the page. What is half faded in has half its contrast. */
function movedToTheEnd() {
  const ends = (animation) => animation.effect.getComputedTiming().endTime !== Infinity;
  const moving = document.getAnimations().filter(ends);
  return Promise.allSettled(moving.map((animation) => animation.finished)).then(() => undefined);
}

/** @param {import('axe-core').Result} violation */
function describeViolation({ id, nodes }) {
  const places = nodes.map(
    ({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`,
  );
  return `axe ${id} at ${places.join('; ')}`;
}
