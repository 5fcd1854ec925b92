/** The page with which a therapist keeps a listing true, in a browser without script. */
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Hono } from 'hono';
import { bookableClinic } from '../../demo/booking/clinic.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { createListings } from '../../demo/listings/listings.mjs';
import { withAnswers } from '../../demo/listings/overlay.mjs';
import { browser, server as demo } from '../helpers/demo-in-browser.mjs';

const mails = [];
let db;
let folder;
let listings;
let server;

before(async () => {
  db = await openDatabase();
  folder = await mkdtemp(join(tmpdir(), 'therapist-finder-listings-'));
  const contacts = join(folder, 'contacts.json');
  const email = 'x@clinic.example';
  const list = {
    'ifeoma-castellanos': { email },
    'anders-wexler': { email, locale: 'es' },
    'delphine-baptiste': { email },
  };
  await writeFile(contacts, JSON.stringify(list));
  const app = new Hono();
  server = await new Promise((listening) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      listening(started),
    );
  });
  const feed = bookableClinic({ now: Date.now(), endpoint: '/api/booking', mail: true });
  listings = createListings({
    db,
    feed: () => feed,
    publicUrl: `http://127.0.0.1:${server.address().port}/listing`,
    sendMail: async (_, mail) => void mails.push(mail),
    contacts,
    intervalDays: 0,
  });
  app.route('/listing', listings.app);
  await listings.work();
});
after(async () => {
  server?.close();
  server?.closeAllConnections();
  await db?.close();
  await rm(folder, { recursive: true, force: true });
});

const linkTo = (name) => /http:\S+/.exec(mails.find(({ text }) => text.includes(name)).text)[0];

async function visit(t, link, options) {
  // Scripts of the page are off; axe comes in by another door.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

async function faults(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
}

const looks = {
  'on a phone': { viewport: { width: 360, height: 740 } },
  'on a desk': { viewport: { width: 1280, height: 900 } },
  'in the dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'at 400 %': { viewport: { width: 320, height: 256 } },
};

describe('the page with the questions', () => {
  for (const [how, options] of Object.entries(looks)) {
    for (const name of ['Ifeoma', 'Anders']) {
      test(`${how}, for ${name}: axe finds nothing, and nothing is cut off`, async (t) => {
        const page = await visit(t, linkTo(name), options);
        await page.locator('summary').click();
        assert.deepEqual(await faults(page), []);
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        assert.equal(beyond, 0);
      });
    }
  }

  test('is answered by keyboard alone, without script, once', async (t) => {
    const page = await visit(t, linkTo('Ifeoma'), { bypassCSP: false, javaScriptEnabled: false });
    const focused = () => page.locator(':focus').getAttribute('id');
    // First the practice's number.
    await page.keyboard.press('Tab');
    assert.match(await page.locator(':focus').getAttribute('href'), /^tel:/);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'status-open');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'status-waitlist');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(
      await page.getByText('Trust after betrayal').isVisible(),
      true,
      'the whole listing',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await focused(), 'listed-yes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    assert.match(await page.locator('main').innerText(), /Has a waitlist/);
    await page.reload();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();

    const { accepting, verifiedAt } = listings
      .feed()
      .therapists.find(({ id }) => id === 'ifeoma-castellanos');
    assert.equal(accepting.status, 'waitlist');
    assert.equal(accepting.asOf, verifiedAt);
  });

  test('says what is missing, where the browser does not', async (t) => {
    const page = await visit(t, linkTo('Delphine'));
    await page.locator('form').evaluate((form) => (form.noValidate = true));
    await page.locator('#note').fill('My fees are new.');
    await page.getByRole('button').click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.equal(await alert.evaluate((one) => one === document.activeElement), true);
    assert.deepEqual(await faults(page), []);
    assert.equal(await page.locator('#note').inputValue(), 'My fees are new.');
    await alert.getByRole('link').click();
    assert.equal(await page.locator(':focus').getAttribute('id'), 'status-open');
  });
});

describe('in the finder', () => {
  const DAY = 86_400_000;
  const start = Date.parse('2026-11-02T12:00:00Z');

  /** What the first card says some days later, with such answers in the feed. */
  async function cardAfter(t, days, answers) {
    const now = start + days * DAY;
    const published = {
      version: 1,
      therapists: [
        {
          id: 'ana',
          name: 'Ana Ruiz',
          accepting: { status: 'open', asOf: '2026-11-01' },
          verifiedAt: '2026-11-01',
        },
      ],
    };
    const feed = withAnswers(published, new Map(Object.entries(answers)), now);
    const page = await visit(t, 'about:blank');
    await page.clock.setFixedTime(now);
    await page.route('**/clinic/therapists.json', (route) => route.fulfill({ json: feed }));
    await page.goto(`${demo.origin}/`);
    const card = page.locator('therapist-card').first();
    await card.getByText('Ana Ruiz').first().waitFor();
    return card.locator('[part~=card]').innerText();
  }

  test('silence lets the date grow old until the card says nothing, and an answer makes it known', async (t) => {
    assert.match(await cardAfter(t, 0, {}), /Taking new clients/);
    const silent = await cardAfter(t, 40, {});
    assert.doesNotMatch(silent, /new clients|waitlist/i);
    assert.match(silent, /Listing as of Nov\s1/);
    const answer = { at: start + 39 * DAY, status: 'waitlist', listed: 'change', facts: '' };
    assert.match(await cardAfter(t, 40, { ana: answer }), /Has a waitlist/);
    assert.doesNotMatch(await cardAfter(t, 75, { ana: answer }), /new clients|waitlist/i);
  });
});
