/** A long visit to the demo, in which nothing that is typed or chosen may get away, or stay behind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileFeed } from 'therapist-finder/feed';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchLeaks } from '../helpers/leak-watch.mjs';
import { ahead } from '../helpers/test-now.mjs';

const ACTIONS = 200;

/** Where the device says it is: near Brooklyn, to more places than anyone needs. */
const location = { latitude: 40.678177, longitude: -73.944158 };

/** Puts the demo's list there compiled. @returns whether its second file was asked for */
async function serveCompiled(page) {
  const address = `${server.origin}/clinic/therapists.json`;
  const { index, texts } = compileFeed(await (await fetch(address)).json(), {
    now: Date.now() + ahead,
    baseUrl: address,
  });
  await page.route(address, (route) => route.fulfill({ body: Buffer.from(index) }));
  let isAsked = false;
  await page.route(`**/clinic/${texts.name}`, (route) => {
    isAsked = true;
    return route.fulfill({ body: Buffer.from(texts.bytes) });
  });
  return () => isAsked;
}

async function visit(t) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    geolocation: location,
    permissions: ['geolocation'],
  });
  t.after(() => context.close());
  const watch = await watchLeaks(context, server.origin, ({ pathname }) =>
    pathname.endsWith('/api/booking/consultations'),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { page, watch };
}

for (const kind of ['JSON', 'a compiled feed']) {
  test(
    `two hundred acts of one visit leave no trace of what was typed or chosen: ${kind}`,
    { timeout: 150_000 },
    async (t) => {
      const { page, watch } = await visit(t);
      const isWhole = kind === 'JSON' ? () => true : await serveCompiled(page);
      const finder = page.locator('therapist-finder').first();
      const panel = finder.locator('.panel');
      let acts = 0;
      const act = async (what, does) => {
        await does().catch((error) => assert.fail(`${what}: ${error.message}`));
        acts += 1;
        await page.waitForTimeout(10);
        await watch.look(page).catch((error) => assert.fail(`after ${what}: ${error.message}`));
      };
      const press = (what, locator) => act(what, () => locator.first().click());
      const arrive = () => page.locator('therapist-card').first().waitFor();
      const named = (name, within = finder) => within.getByRole('button', { name });

      const words = finder.getByRole('textbox', { name: 'What would help?' });
      const place = finder.getByRole('textbox', { name: 'Near' });
      const typing = async (field, text) => {
        watch.keep(text);
        await act('typing', () => field.pressSequentially(text));
        await act('Enter', () => field.press('Enter'));
      };
      const emptying = (field) => act('emptying', () => field.fill(''));
      const keepLabel = (label) => {
        const id = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
        for (const name of [label, id]) if (!watch.isCommon(name)) watch.keep(name);
      };

      /** Ticks a value, and remembers what it is called. */
      const ticking = async (box) => {
        const label = await box.evaluate((input) => {
          const [name] = input.labels?.[0]?.querySelectorAll('span') ?? [];
          const shown = name ?? input.labels?.[0];
          return (
            input.getAttribute('aria-label')?.split(',')[0] ??
            shown?.textContent ??
            ''
          ).trim();
        });
        keepLabel(label);
        await act(`ticking ${label}`, () => box.click({ force: true }));
        return label;
      };
      const unticked = (within = panel) => within.getByRole('checkbox', { checked: false });
      const back = () => act('going back', () => page.goBack());
      const forward = () => act('going forward', () => page.goForward());
      const escape = () => act('Escape', () => page.keyboard.press('Escape'));
      const clearing = async () => {
        // While a search is on its way, the button may belong to what it replaces.
        await page.waitForFunction(
          () => !document.querySelector('therapist-finder').store.getState().searching,
        );
        const button = named('Clear all').filter({ visible: true });
        if (await button.count()) await press('clearing', button);
      };

      /** What a page may have beside the finder. */
      const placing = (name, href) =>
        page.evaluate(
          (given) => {
            document.querySelector('therapist-finder').id = 'here';
            const element = document.createElement(given.name);
            element.setAttribute('finder', 'here');
            if (given.href) element.setAttribute('href', given.href);
            document.body.prepend(element);
          },
          { name, href },
        );

      await act('arriving', async () => {
        await page.goto(`${server.origin}/`);
        await arrive();
      });

      await typing(words, 'quokkamoor thimbleweft');
      await emptying(words);
      await typing(words, 'Zebrafinchley');
      await clearing();
      for (const sentence of [
        'my husband hits me when he drinks',
        'I keep having panic attacks since my divorce',
      ]) {
        await typing(words, sentence);
        await emptying(words);
        await act('Enter', () => words.press('Enter'));
      }
      await typing(place, 'Atlantisburgh');
      await emptying(place);
      await typing(place, 'Kalamazoo');
      await emptying(place);
      await typing(place, 'Tallahasee');
      watch.keep('Tallahassee');
      await press('the place that was meant', named('Tallahassee, FL'));
      await emptying(place);
      await typing(place, '11215');
      await emptying(place);
      await typing(place, 'New Jersey');
      for (const secret of ['40.67', '40.68', '73.94']) watch.keep(secret);
      await act('asking the device where it is', async () => {
        await named('Use my location').click();
        await named(/^Remove .*your location/)
          .first()
          .waitFor();
      });
      await clearing();

      // Every filter there is: opened, two of its values, how much one of them matters.
      await press('opening the other filters', named(/^More filters/, panel));
      const filters = panel.locator('therapist-filter');
      const headingOf = (filter) => filter.locator('[aria-expanded]').first();
      const opening = async (filter) => {
        const isOpen = (await headingOf(filter).getAttribute('aria-expanded')) === 'true';
        if (!isOpen) await press('opening a filter', headingOf(filter));
      };
      for (let n = 0; n < (await filters.count()); n++) {
        const filter = filters.nth(n);
        await opening(filter);
        for (const at of [1, 0]) {
          if ((await unticked(filter).count()) <= at) continue;
          const label = await ticking(unticked(filter).nth(at));
          const matters = filter.getByRole('button', { name: new RegExp(`“${escaped(label)}”`) });
          if (at || !(await matters.count())) continue;
          await press('asking how much it matters', matters);
          await press('saying how much it matters', filter.getByRole('menuitemradio').nth(1));
        }
        await press('closing a filter', headingOf(filter));
        if (n % 6 === 5) await clearing();
      }
      await clearing();
      await opening(filters.first());
      await press('more of it', named(/^Show all/, panel));
      await press('kinds of it', named(/^Kinds of/, panel));
      await ticking(unticked().nth(2));
      await typing(panel.getByRole('textbox').first(), 'marmaladeous');
      await emptying(panel.getByRole('textbox').first());
      await back();
      await forward();
      await press('taking a filter away', named(/^Remove /));

      const fee = panel.getByRole('textbox', { name: 'At most' }).first();
      if (!(await fee.isVisible()))
        await press('opening the fee', named(/^Fee per session/, panel));
      watch.keep('173.25');
      await act('bounding the fee', async () => {
        await fee.fill('173.25');
        await fee.press('Enter');
      });
      const slider = panel.getByRole('slider').first();
      for (let i = 0; i < 3; i++) await act('dragging the fee', () => slider.press('ArrowLeft'));
      await back();
      await clearing();

      await press('turning the page', named('Next', finder.locator('therapist-pager')));
      await press('turning it back', named('Previous', finder.locator('therapist-pager')));
      await act('ordering', () => finder.locator('therapist-sort select').selectOption('name'));
      for (const name of ['Virtual', 'In person', 'Any way']) {
        const radio = finder.getByRole('radio', { name, exact: true });
        await act(`choosing ${name}`, () => radio.check({ force: true }));
      }

      // On a phone, the filters are a sheet.
      await act('turning to a phone', () => page.setViewportSize({ width: 360, height: 740 }));
      const sheet = finder.locator('therapist-filter-sheet');
      await press('opening the sheet', named(/^Filters/, sheet));
      for (const at of [0, 3]) await ticking(unticked(sheet).nth(at));
      await press('seeing who fits', named(/^Show \d+ /, sheet));
      await back();
      await act('turning back', () => page.setViewportSize({ width: 1280, height: 900 }));
      await clearing();
      await opening(filters.first());

      const profile = finder.locator('therapist-profile').getByRole('dialog');
      const names = finder.locator('therapist-card [part~=name] button');
      await ticking(unticked().first());
      for (const n of [0, 1, 2]) {
        await press('opening a profile', names.nth(n));
        await act('reading on', () => page.keyboard.press('PageDown'));
        if (n) await escape();
        else await back();
      }
      await forward();
      await escape();
      // Who comes first depends on the day and on chance, and not everyone has questions or others like them.
      const has = (what) =>
        what
          .first()
          .waitFor({ timeout: 2000 })
          .then(
            () => true,
            () => false,
          );
      const both = async () =>
        (await has(profile.locator('summary'))) &&
        (await has(profile.locator('[part~=similar] button')));
      for (let n = 0; n === 0 || !(await both()); n++) {
        if (n) await escape();
        await press('opening another', names.nth(n));
      }
      await press('its questions', profile.locator('summary'));
      await press('someone like them', profile.locator('[part~=similar] button'));
      await press('closing it', named('Close', profile));

      const shortlist = finder.locator('therapist-shortlist');
      for (const n of [0, 1, 2]) await press('saving', named(/^Save /).nth(n));
      await press('comparing', named(/^Saved/, shortlist));
      const saved = shortlist.getByRole('dialog');
      await act('leaving one out', () =>
        saved.getByRole('checkbox').first().click({ force: true }),
      );
      await press('copying the link', named('Copy link', saved));
      // A message goes to the app for it, at the press. Nothing in the page tells of it, and it has the list and nothing of the search.
      watch.keep('#therapist-finder=', 'request');
      const messages = [];
      const onRequest = (request) => {
        if (/^(?:mailto|sms):/.test(request.url())) messages.push(new URL(request.url()));
      };
      page.on('request', onRequest);
      await press('mailing the list', named('Email', saved));
      await press('sending it as a text', named('Text message', saved));
      page.off('request', onRequest);
      for (const { searchParams } of messages) {
        const [, code] = /#therapist-finder=([\w-]+)/.exec(searchParams.get('body'));
        assert.deepEqual(
          Object.keys(JSON.parse(atob(code.replace(/-/g, '+').replace(/_/g, '/')))),
          ['v', 's'],
        );
      }
      assert.deepEqual(
        messages.map(({ protocol, searchParams }) => [protocol, searchParams.get('subject')]),
        [
          ['mailto:', 'A list for you'],
          ['sms:', null],
        ],
      );
      await press('removing one', named(/^Remove /, saved));
      await escape();
      await clearing();

      await placing('therapist-match');
      const match = page.locator('therapist-match');
      const step = match.locator('.next');
      for (
        let n = 0;
        n < 6 && !(await match.getByRole('heading', { name: /to meet$/ }).count());
        n++
      ) {
        await ticking(unticked(match).first());
        await press('going on', step);
      }
      await press('everyone who fits', step);
      await back();
      await clearing();

      // A first call: what is written goes to the endpoint, and only there.
      watch.keep('Quillonia Marshbanks', 'form');
      watch.keep('quillonia@marsh.example', 'form');
      const dialog = page
        .locator('therapist-consultation')
        .getByRole('dialog')
        .filter({ visible: true });
      const calling = async (button, confirm) => {
        await press('asking for a call', button);
        await dialog.getByRole('heading').first().waitFor();
        const times = dialog.locator('[part~=time]');
        if (confirm.test('Confirm')) {
          await press('another day', dialog.locator('[part~=day]').nth(1));
          await press('changing the zone', named('Change', dialog));
          await act('to Hawaii', () => dialog.locator('select').selectOption('Pacific/Honolulu'));
          await press('a time', times);
        }
        await press('sending nothing', named(confirm, dialog));
        const field = (name) => dialog.getByRole('textbox', { name });
        await act('a name', () => field('Your name').pressSequentially('Quillonia Marshbanks'));
        const video = dialog.getByRole('radio', { name: 'Video' });
        if (await video.count()) await press('how to talk', video);
        const contact = (await field(/^Phone/).count())
          ? '(303) 555-0144'
          : 'quillonia@marsh.example';
        await act('an address', () => field(/^(Email|Phone)/).pressSequentially(contact));
        await escape();
        await press('coming back', button);
        if (confirm.test('Confirm')) await press('the time again', times);
        await press('sending', named(confirm, dialog));
        const link = dialog.locator('[name=link]');
        await link.waitFor({ state: 'attached' });
        // The key to the call goes to the endpoint in a header, and is in no address.
        watch.keep(new URL(await link.inputValue()).pathname.split('/').at(-1), 'request headers');
      };
      const { origin } = server;
      const { therapists } = await (await fetch(`${origin}/clinic/therapists.json`)).json();
      const cardOf = async (mode) => {
        const { name } = therapists.find((one) => one.consultation?.booking?.mode === mode);
        await act('looking for someone', () => words.fill(name));
        await act('near a place', () => place.fill('11215'));
        await act('Enter', () => place.press('Enter'));
        return finder.locator('therapist-card').filter({ hasText: name }).first();
      };
      await calling(named(/^Book a free call/, await cardOf('slots')), /^Confirm/);
      await press('calendars', dialog.locator('.to-calendar summary'));
      await act('keeping it in a calendar', async () => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          named('This device', dialog).click(),
        ]);
        assert.match(file.suggestedFilename(), /\.ics$/);
      });
      await press('copying its link', named('Copy link', dialog));
      await press('another time for it', named('Choose another time', dialog));
      await press('that time', dialog.locator('[part~=time]').nth(1));
      await press('moving it', named('Move the call', dialog));
      await dialog.getByText('Moved.').waitFor();
      await press('coming back to it', named('Done', dialog));
      await press('seeing it again', named(/^Book a free call/));
      await press('canceling it', named('Cancel the call', dialog));
      await press('yes', named('Yes, cancel', dialog));
      await dialog.getByText('This call was canceled').waitFor();
      await escape();
      await clearing();
      await calling(named(/^Book a free call/, await cardOf('request')), /^Ask for a call/);
      await escape();
      await clearing();

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
        await named('Try again').waitFor();
      });
      await typing(words, 'murmurwoodish');
      await page.unroute('**/*.json');
      await act('trying again', async () => {
        await named('Try again').click();
        // What was asked for while there was nothing to search counts now, and no record has that word.
        await finder.getByText('We found nothing for “murmurwoodish”').first().waitFor();
      });
      await placing('therapist-quick-exit', '/privacy.html');
      await act('leaving quickly', async () => {
        // The line of crisis help has a button of its own, which leads elsewhere.
        await named('Leave quickly', page.locator('body > therapist-quick-exit')).click();
        await page.waitForURL('**/privacy.html');
      });
      await back();
      await forward();

      assert.ok(acts >= ACTIONS, `${acts} acts`);
      for (const channel of [
        'request',
        'request headers',
        'event',
        'history',
        'address',
        'markup',
      ]) {
        assert.ok(watch.heardOn(channel) > 0, `nothing at all was heard on ${channel}`);
      }
      assert.deepEqual(
        watch
          .forms()
          .map((body) => Object.keys(JSON.parse(body)).filter((key) => key !== 'channel')),
        [
          ['therapist', 'slot', 'name', 'contact', 'timeZone', 'locale'],
          ['therapist', 'name', 'contact', 'timeZone', 'locale'],
        ],
      );
      assert.deepEqual(await watch.leaks(), []);
      assert.ok(isWhole(), 'the long texts came');
    },
  );
}

/** A text as a regular expression has it. */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('the watch hears', () => {
  /** What a careless script would do with a search, and the channel on which that is to be heard. */
  const careless = [
    ['request', () => fetch('/?q=secret+search')],
    ['request', () => fetch('/', { method: 'POST', body: 'secret search' })],
    ['form', () => fetch('/api/booking/consultations', { method: 'POST', body: 'secret search' })],
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
