/** Feeds of every kind, replaced while someone searches: nothing of the search gets away, and nothing of the old feed stays behind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileFeed } from '../../dist/feed/index.js';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchLeaks } from '../helpers/leak-watch.mjs';

const MINUTE = 60_000;
const FEED = 'therapists.json';
const TIMES = 'times.json';

/** The files of a feed, by their names. The name does not tell which kind it is. */
const KINDS = {
  'as JSON': (feed) => ({ [FEED]: JSON.stringify(feed) }),
  compiled: (feed, baseUrl) => {
    const { index, texts } = compileFeed(feed, { now: Date.now(), baseUrl });
    return { [FEED]: Buffer.from(index), [texts.name]: Buffer.from(texts.bytes) };
  },
};

/** The feed of the demo, with everyone's first sentence changed. */
const feedOf = (base, headline) => ({
  ...base,
  therapists: base.therapists.map((one) => ({ ...one, headline })),
});

/** Opens the demo with files in place of its own. `publish` replaces them; `asked` lists the requests for them. */
async function visit(t) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const watch = await watchLeaks(context, server.origin);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const folder = `${server.origin}/clinic/`;
  const base = await (await fetch(folder + FEED)).json();
  let files = {};
  const asked = [];
  await page.route(`${folder}*`, async (route) => {
    const name = route.request().url().slice(folder.length);
    if (!(name in files)) return route.continue();
    asked.push(name);
    return route.fulfill({ body: files[name], contentType: 'application/octet-stream' });
  });
  const finder = page.locator('therapist-finder').first();
  return {
    page,
    finder,
    watch,
    base,
    folder,
    asked,
    publish: (newer) => void (files = newer),
    open: async () => {
      await page.goto(`${server.origin}/`);
      await finder.evaluate((element) => (element.refresh = 5));
      await finder.locator('therapist-card').first().waitFor();
    },
  };
}

/** Six minutes later, the page comes back into sight. */
async function comeBack(finder) {
  await finder.evaluate((element, ahead) => {
    const clock = Date.now;
    Date.now = () => clock() + ahead;
    globalThis.before = element.store.getState().directory;
    document.dispatchEvent(new Event('visibilitychange'));
  }, 6 * MINUTE);
  await finder.page().waitForFunction(() => {
    const { directory, searching } = document.querySelector('therapist-finder').store.getState();
    return !searching && directory !== globalThis.before;
  });
}

for (const [kind, filesOf] of Object.entries(KINDS)) {
  test(`a search of a feed ${kind} stays in the page, when the feed is replaced too`, async (t) => {
    const { page, finder, watch, base, folder, asked, publish, open } = await visit(t);
    const look = () => watch.look(page);
    const words = finder.getByRole('textbox', { name: 'What would help?' });
    const typing = async (text) => {
      watch.keep(text);
      await words.fill('');
      await words.pressSequentially(text);
      await words.press('Enter');
      await look();
    };
    const first = filesOf(feedOf(base, 'We go slowly.'), folder + FEED);
    publish(first);
    await open();
    await finder.getByText('We go slowly.').first().waitFor();
    await typing('quokkamoor');
    await finder.getByText('We found nothing for “quokkamoor”').first().waitFor();
    await typing('thimblewefts');

    const newer = filesOf(feedOf(base, 'We begin anew.'), folder + FEED);
    publish(newer);
    await comeBack(finder);
    await look();
    assert.equal(await words.inputValue(), 'thimblewefts', 'what was typed stays');
    await words.fill('');
    await words.press('Enter');
    await finder.getByText('We begin anew.').first().waitFor();
    await typing('Zebrafinchley');
    await finder.locator('therapist-card').first().getByRole('button').first().click();
    await look();

    const names = [...Object.keys(first), ...Object.keys(newer)];
    assert.deepEqual(new Set(asked), new Set(names), 'whole files, and no others');
    assert.ok(watch.heardOn('storage') > 0, 'nothing at all was heard');
    assert.deepEqual(await watch.leaks(), []);
  });
}

describe('a feed that was replaced does not stay in memory', () => {
  /** By what is new each time. */
  const changes = {
    ...Object.fromEntries(
      Object.entries(KINDS).map(([kind, filesOf]) => [
        kind,
        (base, nth, folder) => filesOf(feedOf(base, `The ${nth}. time.`), folder + FEED),
      ]),
    ),
    'the file of times alone': (base, nth) => ({
      [FEED]: JSON.stringify({ ...base, timesUrl: TIMES }),
      [TIMES]: JSON.stringify({
        asOf: new Date().toISOString(),
        therapists: Object.fromEntries(
          base.therapists.map(({ id }) => [id, { openings: [hoursAhead(24 + nth)] }]),
        ),
      }),
    }),
  };
  const hoursAhead = (hours) => new Date(Date.now() + hours * 60 * MINUTE).toISOString();

  for (const [kind, filesOf] of Object.entries(changes)) {
    test(kind, { timeout: 120_000 }, async (t) => {
      const { page, finder, base, folder, publish, open } = await visit(t);
      const large = { ...base, therapists: timesTen(base.therapists) };
      publish(filesOf(large, 0, folder));
      await open();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('HeapProfiler.enable');
      await page.evaluate(() => (globalThis.earlier = []));
      const heaps = [];
      for (let nth = 1; nth <= 9; nth++) {
        publish(filesOf(large, nth, folder));
        await finder.evaluate(({ store }) => {
          const { directory } = store.getState();
          globalThis.earlier.push(new WeakRef(directory), new WeakRef(directory.source));
        });
        await comeBack(finder);
        await page.waitForTimeout(300);
        if (nth % 3) continue;
        await page.evaluate(() => (globalThis.before = undefined));
        await devtools.send('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
        heaps.push((usedSize + backingStorageSize) / 2 ** 20);
      }
      const kept = await page.evaluate(
        () => globalThis.earlier.filter((ref) => ref.deref()).length,
      );
      t.diagnostic(`${heaps.map((heap) => heap.toFixed(1)).join(', ')} MB; ${kept} kept`);
      assert.equal(kept, 0, 'directories of earlier feeds that are still there');
      // Where earlier feeds stayed, it was 1.5 to 1.8 times.
      assert.ok(heaps.at(-1) < 1.35 * heaps[0], `${heaps.join(', ')} MB`);
    });
  }
});

const timesTen = (therapists) =>
  Array.from({ length: 10 }, (_, nth) =>
    therapists.map((one) => ({ ...one, id: `${one.id}-${nth}` })),
  ).flat();
