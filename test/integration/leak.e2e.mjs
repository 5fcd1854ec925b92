/** A long visit to the demo, in which nothing that is typed or chosen may get away, or stay behind. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../demo/server.mjs';
import { launchOptions } from '../helpers/chromium.mjs';
import { watchLeaks } from '../helpers/leak-watch.mjs';

const ACTIONS = 50;

/** Where the device says it is: near Brooklyn, to more places than anyone needs. */
const location = { latitude: 40.678177, longitude: -73.944158 };

let server;
let browser;
before(async () => {
  server = await serve();
  browser = await chromium.launch(await launchOptions());
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(t) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    geolocation: location,
    permissions: ['geolocation'],
  });
  t.after(() => context.close());
  const watch = await watchLeaks(context, server.origin);
  const page = await context.newPage();
  return { page, watch };
}

test('fifty acts of one visit leave no trace of what was typed or chosen', async (t) => {
  const { page, watch } = await visit(t);
  const finder = page.locator('therapist-finder').first();
  let acts = 0;
  const act = async (what, does) => {
    await does();
    acts += 1;
    await page.waitForTimeout(30);
    await watch.look(page).catch((error) => assert.fail(`after ${what}: ${error.message}`));
  };
  const arrive = () => page.locator('therapist-card').first().waitFor();

  const words = finder.getByRole('textbox', { name: 'What would you like help with?' });
  const place = finder.getByRole('textbox', { name: 'Near' });
  const typing = async (field, text) => {
    watch.keep(text);
    await act('typing', () => field.pressSequentially(text));
    await act('Enter', () => field.press('Enter'));
  };
  const emptying = (field) => act('emptying', () => field.fill(''));

  /** Ticks the nth value of the panel that is not ticked, and remembers what it is called. */
  const ticking = async (n) => {
    const box = finder.locator('.panel').getByRole('checkbox', { checked: false }).nth(n);
    const label = await box.evaluate((input) => {
      const [name] = input.labels?.[0]?.querySelectorAll('span') ?? [];
      return (input.getAttribute('aria-label')?.split(',')[0] ?? name?.textContent ?? '').trim();
    });
    if (label.length > 4) {
      watch.keep(label);
      watch.keep(label.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
    }
    await act(`ticking ${label}`, () => box.click({ force: true }));
  };
  const back = () => act('going back', () => page.goBack());
  const forward = () => act('going forward', () => page.goForward());
  const clearing = () =>
    act('clearing', () => finder.getByRole('button', { name: 'Clear all' }).first().click());

  await act('arriving', async () => {
    await page.goto(`${server.origin}/`);
    await arrive();
  });

  await typing(words, 'quokkamoor thimbleweft');
  await emptying(words);
  await typing(words, 'Zebrafinchley');
  await clearing();
  await typing(place, 'Atlantisburgh');
  await emptying(place);
  await typing(place, '11215');
  await emptying(place);
  await typing(place, 'New Jersey');
  watch.keep('40.67');
  watch.keep('40.68');
  watch.keep('73.94');
  await act('asking the device where it is', async () => {
    await finder.getByRole('button', { name: 'Use my location' }).click();
    await finder
      .getByRole('button', { name: /^Remove .*your location/ })
      .first()
      .waitFor();
  });
  await clearing();

  for (const n of [0, 2, 5, 9]) await ticking(n);
  await back();
  await back();
  await forward();
  await clearing();
  await ticking(1);
  await act('taking a filter away', () =>
    finder
      .getByRole('button', { name: /^Remove / })
      .first()
      .click(),
  );
  for (const heading of ['When you are free', 'Language', 'Gender']) {
    const button = finder.locator('.panel').getByRole('button', { name: heading }).first();
    if (!(await button.count())) continue;
    await act(`opening ${heading}`, () => button.click());
  }
  for (const n of [12, 16, 20]) await ticking(n);
  await clearing();

  const fee = finder.locator('.panel').getByRole('spinbutton', { name: 'At most' }).first();
  watch.keep('173.25');
  await act('bounding the fee', async () => {
    await fee.fill('173.25');
    await fee.press('Enter');
  });
  await clearing();
  const slider = finder.locator('.panel').getByRole('slider').first();
  for (let i = 0; i < 3; i++) await act('dragging the fee', () => slider.press('ArrowLeft'));
  await back();

  await act('turning the page', () =>
    finder.locator('therapist-pager').getByRole('button', { name: 'Next' }).click(),
  );
  await act('turning it back', () =>
    finder.locator('therapist-pager').getByRole('button', { name: 'Previous' }).click(),
  );
  await act('ordering', () => finder.locator('therapist-sort select').selectOption('name'));
  for (const name of ['Virtual', 'In person', 'Either']) {
    const radio = finder.getByRole('radio', { name, exact: true });
    await act(`choosing ${name}`, () => radio.check({ force: true }));
  }

  for (const n of [0, 1, 2]) {
    const opener = finder.getByRole('button', { name: /^Read more about/ }).nth(n);
    await act('opening a profile', () => opener.click());
    await act('closing it', () => page.keyboard.press('Escape'));
  }
  await act('saving', () =>
    finder
      .getByRole('button', { name: /^Save / })
      .first()
      .click(),
  );

  await typing(words, 'lonesomeberry');
  await act('reloading', async () => {
    await page.reload();
    await arrive();
  });
  assert.equal(await words.inputValue(), '', 'a reload forgets');
  await back();
  await forward();

  await page.route('**/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await act('meeting an error', async () => {
    await page.evaluate(() =>
      caches.keys().then((all) => Promise.all(all.map((n) => caches.delete(n)))),
    );
    await page.reload();
    await finder.getByRole('button', { name: 'Try again' }).waitFor();
  });
  await typing(words, 'murmurwoodish');
  await page.unroute('**/*.json');
  await act('trying again', async () => {
    await finder.getByRole('button', { name: 'Try again' }).click();
    // What was asked for while there was nothing to search counts now, and nobody is called that.
    await finder.getByRole('heading', { name: 'No one fits all of this' }).waitFor();
  });

  assert.ok(acts >= ACTIONS, `${acts} acts`);
  for (const channel of ['request', 'request headers', 'event', 'history', 'address', 'markup']) {
    assert.ok(watch.heardOn(channel) > 0, `nothing at all was heard on ${channel}`);
  }
  assert.deepEqual(await watch.leaks(), []);
});

describe('the watch hears', () => {
  /** What a careless script would do with a search, and the channel on which that is to be heard. */
  const careless = [
    ['request', () => fetch('/?q=secret+search')],
    ['request', () => fetch('/', { method: 'POST', body: 'secret search' })],
    ['request', () => void navigator.sendBeacon('/', 'secret search')],
    ['request headers', () => fetch('/', { headers: { 'x-search': 'secret search' } })],
    ['another origin', () => fetch('https://example.org/').catch(() => undefined)],
    ['address', () => void (location.hash = 'secret%20search')],
    ['title', () => void (document.title = 'Results for Secret Search')],
    ['history', () => history.pushState({ q: 'secret search' }, '')],
    ['history', () => history.replaceState(null, '', '/?q=secret%20search')],
    ['storage', () => localStorage.setItem('last', 'secret search')],
    ['storage', () => void (sessionStorage.visit = 'secret search')],
    ['storage', () => void (document.cookie = 'q=secret%20search')],
    ['storage', async () => (await caches.open('x')).put('/secret search', new Response(''))],
    ['event', () => dispatchEvent(new CustomEvent('therapist-x', { detail: ['secret search'] }))],
    ['console', () => console.debug('secret search')],
    ['markup', () => document.body.setAttribute('data-q', 'secret search')],
    ['window', () => void (window.name = 'secret search')],
    ['message', () => window.postMessage({ q: 'secret search' })],
    ['timing', () => void performance.mark('secret search')],
  ];
  for (const [channel, leak] of careless) {
    test(`${channel}: ${leak}`, async (t) => {
      const { page, watch } = await visit(t);
      watch.keep('secret search');
      // A page without a policy: what is tested is the ear.
      await page.route(`${server.origin}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }),
      );
      await page.goto(`${server.origin}/`);
      await watch.look(page);
      assert.deepEqual(await watch.leaks(), []);
      await page.evaluate(leak);
      await watch.look(page);
      const leaks = await watch.leaks();
      assert.ok(
        leaks.some((line) => line.startsWith(`${channel}:`)),
        `heard instead: ${leaks.join(' | ')}`,
      );
    });
  }
});
