/** The first cards, while the files that come after them are slow, or do not come at all. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';

const SOON = '**/soon-*.js*';
const ENGINE = '**/engine-*.js*';
const FEED = '**/clinic/therapists.json';
const FILTERS = /\/(?:filters|therapist-filter-panel\.define)-\w+\.js/;

/** Opens a page that holds only a finder, where files wait until they are let go. */
async function visit(t, { width = 360, lang = 'en', held = [], body, choose } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  let release;
  const released = new Promise((resolve) => (release = resolve));
  for (const file of held) {
    await page.route(file, async (route) => {
      await released;
      await route.continue();
    });
  }
  await page.route('**/alone.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>A clinic</title>
        ${body ?? '<therapist-finder src="/clinic/therapists.json"></therapist-finder>'}
        ${choose ? `<script>${moved(choose)}</script>` : ''}
        <script type="module" src="/therapist-finder/therapist-finder.js"></script>`,
    }),
  );
  await page.goto(`${server.origin}/alone.html`);
  const finder = page.locator('therapist-finder');
  return { page, finder, card: finder.locator('therapist-card').first(), release };
}

/** A script of a page that puts a finder over a store with filters in use, in place of another one. */
const moved = (choice) => `
  customElements.whenDefined('therapist-finder').then(async () => {
    const before = document.querySelector('therapist-finder');
    await before.updateComplete;
    const { store } = before;
    store.dispatch(${JSON.stringify({ type: 'choose', on: true, ...choice })});
    store.subscribe(() => {
      if (!before.isConnected || !store.getState().search.facets) return;
      before.replaceWith(Object.assign(document.createElement('therapist-finder'), { store }));
      globalThis.shifts = [];
    });
  });`;

/** Runs in the page: notes what moved, and where from. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.outerHTML?.slice(0, 80) ?? node?.data}: ${JSON.stringify([previousRect, currentRect])}`,
      );
      globalThis.shifts.push([value, ...moved].join('\n'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const defined = (page, tag) => page.waitForFunction((name) => customElements.get(name), tag);
const idle = (page) => page.evaluate(() => new Promise((then) => requestIdleCallback(then)));
const topOf = async (locator) => (await locator.boundingBox()).y;

describe('before the files that come after them, the first cards', () => {
  for (const width of [320, 360, 720, 900, 1280]) {
    for (const lang of ['en', 'es']) {
      test(`are there, with crisis help, and stay where they are: ${lang}, ${width} px`, async (t) => {
        const { page, finder, card, release } = await visit(t, {
          width,
          lang,
          held: [SOON, FILTERS],
        });
        await card.waitFor();
        const help = finder.locator('therapist-crisis-line a[href="tel:988"]');
        assert.equal(await help.count(), 1);
        assert.equal(await finder.getByRole('textbox').count(), 0);
        const before = [await topOf(card), await topOf(help)];
        await page.waitForTimeout(300);
        release();
        await finder.getByRole('textbox').first().waitFor();
        if (width === 1280) await defined(page, 'therapist-filter-panel');
        await defined(page, 'therapist-shortlist');
        await idle(page);
        assert.deepEqual([await topOf(card), await topOf(help)], before);
        assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      });
    }
  }
});

describe('before the search box, the filters in use', () => {
  for (const width of [360, 720]) {
    test(`have their room: ${width} px`, async (t) => {
      const { page, finder, card, release } = await visit(t, {
        width,
        held: [SOON, FILTERS],
        choose: { facet: 'concern', value: 'grief' },
      });
      await finder.getByRole('heading', { name: /match/ }).waitFor();
      await card.waitFor();
      const top = await topOf(card);
      release();
      await finder.getByRole('button', { name: 'Remove Grief and loss' }).waitFor();
      await defined(page, 'therapist-shortlist');
      await idle(page);
      assert.equal(await topOf(card), top);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    });
  }
});

describe('before the engine, the search box', () => {
  for (const width of [360, 1280]) {
    test(`stands, and nothing moves when the rest is known: ${width} px`, async (t) => {
      const { page, finder, card, release } = await visit(t, { width, held: [ENGINE] });
      await card.waitFor();
      await finder.getByRole('textbox').first().waitFor();
      await page.waitForTimeout(300);
      release();
      await finder
        .getByRole('button', { name: /Filters|Any time|Evenings/ })
        .first()
        .waitFor();
      await idle(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    });
  }
});

describe('while a feed is slow', () => {
  for (const width of [360, 1280]) {
    test(`nothing but the search box comes before it, and nothing moves when it is there: ${width} px`, async (t) => {
      const { page, finder, card, release } = await visit(t, { width, held: [FEED] });
      await finder.getByRole('textbox').first().waitFor();
      // Once, for longer than the embed waits where a page has no finder.
      await page.waitForTimeout(width === 360 ? 5500 : 1500);
      await idle(page);
      for (const tag of ['therapist-profile', 'therapist-filter-panel'])
        assert.equal(await page.evaluate((name) => !customElements.get(name), tag), true, tag);
      release();
      await card.waitFor();
      await defined(page, 'therapist-profile');
      await idle(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    });
  }
});

describe('without the file of a search', () => {
  test('cards work, the finder says so and offers to try again', async (t) => {
    const { page, finder, card, release } = await visit(t, { held: [] });
    await page.route(SOON, (route) => route.abort());
    await page.reload();
    release();
    await card.waitFor();
    await finder.getByText('The search couldn’t load.').waitFor();
    const top = await topOf(card);
    // What still comes is a reason to ask for it once more, without a press.
    await page.waitForFunction(
      () => document.querySelector('therapist-finder').store.getState().info,
    );
    await idle(page);
    await page.unroute(SOON);
    await finder.getByRole('button', { name: 'Try again' }).click();
    const box = finder.getByRole('textbox', { name: 'What would help?' });
    await box.waitFor();
    await page.waitForFunction(() => document.activeElement.localName === 'therapist-finder');
    assert.equal(await topOf(card), top);
    assert.equal(await finder.getByText('The search couldn’t load.').isVisible(), false);
    await page.keyboard.type('grief');
    assert.equal(await box.inputValue(), 'grief');
  });
});

describe('below a search box that the page itself placed', () => {
  for (const width of [360, 1280]) {
    test(`the first cards come where they stay: ${width} px`, async (t) => {
      const { page, card, release } = await visit(t, {
        width,
        held: [SOON],
        body: `<therapist-finder src="/clinic/therapists.json">
          <therapist-search></therapist-search><therapist-results></therapist-results>
        </therapist-finder>`,
      });
      await page.waitForTimeout(500);
      release();
      await card.waitFor();
      await defined(page, 'therapist-shortlist');
      await idle(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    });
  }
});

describe('without the file of the engine', () => {
  test('the first page is there, whatever else the page shows', async (t) => {
    const { page, finder, card } = await visit(t, {
      body: `<therapist-finder src="/clinic/therapists.json">
        <therapist-filter-panel></therapist-filter-panel><therapist-results></therapist-results>
      </therapist-finder>`,
    });
    await page.route(ENGINE, (route) => route.abort());
    await page.reload();
    await card.waitFor();
    await finder.getByText('The filters couldn’t load.').waitFor();
    await page.unroute(ENGINE);
  });

  test('a search says what is missing, and any of the buttons brings it', async (t) => {
    const { page, finder, card } = await visit(t, { width: 1280 });
    await page.route(ENGINE, (route) => route.abort());
    await page.reload();
    await card.waitFor();
    await finder.getByText('The filters couldn’t load.').waitFor();
    await finder.getByRole('textbox', { name: 'What would help?' }).fill('grief');
    await page.keyboard.press('Enter');
    await finder.locator('therapist-results').getByText('The search couldn’t load.').waitFor();
    await page.unroute(ENGINE);
    await finder
      .locator('therapist-filter-panel')
      .getByRole('button', { name: 'Try again' })
      .click();
    await finder.getByRole('heading', { name: /^\d+ therapists? match(es)?$/ }).waitFor();
  });
});

describe('without the file of the filters', () => {
  test('their column says so, and has them after a press', async (t) => {
    const { page, finder, card } = await visit(t, { width: 1280 });
    await page.route(FILTERS, (route) => route.abort());
    await page.reload();
    await card.waitFor();
    await finder.getByText('This part of the page couldn’t load.').waitFor();
    const again = finder.getByRole('button', { name: 'Try again' });
    await again.focus();
    const failed = page.waitForEvent('requestfailed');
    await page.keyboard.press('Enter');
    await failed;
    // With a key: after five seconds, the page asks by itself, and the button may leave before the press.
    await page.unroute(FILTERS);
    await page.keyboard.press('Enter');
    await finder.locator('therapist-filter-panel').getByRole('group').first().waitFor();
    assert.equal(await again.count(), 0);
  });
});

describe('what is done before the file of the engine has come', () => {
  const ask = async (page, finder) => {
    const box = finder.getByRole('textbox', { name: 'What would help?' });
    await box.fill('grief near Newark');
    await page.keyboard.press('Enter');
    return box;
  };
  const found = (finder) => finder.getByRole('button', { name: /^Remove .*Newark, NJ/ }).waitFor();

  test('is done once it is there', async (t) => {
    const { page, finder, card, release } = await visit(t, { held: [ENGINE] });
    await card.waitFor();
    const box = await ask(page, finder);
    await page.waitForTimeout(500);
    assert.equal(await box.inputValue(), 'grief near Newark');
    release();
    await found(finder);
    assert.equal(await box.inputValue(), 'grief');
  });

  test('is done when it is asked for again, if it did not come', async (t) => {
    const { page, finder, card } = await visit(t);
    await page.route(ENGINE, (route) => route.abort());
    await page.reload();
    await card.waitFor();
    await ask(page, finder);
    await finder.getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute(ENGINE);
    await finder.getByRole('button', { name: 'Try again' }).click();
    await found(finder);
  });
});
