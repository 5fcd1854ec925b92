/** The practice's page as people meet it: in a browser without script, by keyboard, small, large, dark and on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '../../demo/database/open.mjs';
import { serve as serveDemo } from '../../demo/server.mjs';
import { DEMO_PRACTICE } from '../../demo/services.mjs';
import { newKey, visitor } from '../helpers/booking.mjs';
import { openBrowser } from '../helpers/browser.mjs';
import { EMAIL, openPractice } from '../helpers/practice.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A Friday, at eight in the morning in New York. */
const NOW = Date.parse('2026-11-20T13:00:00Z');
const HOSTILE = '<b>Lee</b> \u202e' + 'VeryLongNameWithoutAnySpace'.repeat(4);

let db;
let clinic;
let server;
let browser;

before(async () => {
  db = await openDatabase();
  let app;
  server = await new Promise((listening) => {
    const fetch = (...request) => app.fetch(...request);
    const started = serve({ fetch, port: 0, hostname: 'localhost' }, () => listening(started));
  });
  const origin = `http://localhost:${server.address().port}`;
  clinic = openPractice({ db, now: () => NOW, origin });
  ({ app } = clinic);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await db?.close();
});

const at = (n) => new Date(NOW + 2 * DAY + n * 20 * MINUTE).toISOString();

/** A day at the practice: requests, calls, one contact twice, someone who waits. */
async function fill() {
  await db.query('delete from booking');
  await clinic.book(1, { therapist: 'asks', slot: at(1), name: HOSTILE });
  await clinic.book(2, { therapist: 'asks', preferredTimes: ['tue-evening'] });
  await clinic.book(3, { slot: at(2), contact: { phone: '+17185550188' }, channel: 'phone' });
  await clinic.book(4, { slot: at(60), contact: { phone: '+17185550188' }, locale: 'es' });
  await clinic.book(5, {
    slot: at(61),
    contact: { email: `${'long.'.repeat(12)}x@${'very-long-'.repeat(6)}x.example.org` },
  });
  await clinic.book(6, { therapist: 'waits' });
}

/** A page of a new device, before it is signed in. */
async function arrive(t, options) {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = watchPage(page, clinic.origin);
  return { page, complaints, context };
}

/** The same, signed in by the secret of a session. */
async function enter(t, options) {
  await db.query('delete from practice_link');
  const arrived = await arrive(t, options);
  const desk = await clinic.device().signIn();
  const [name, value] = desk.cookie.split('=');
  await arrived.context.addCookies([{ name, value, url: `${clinic.origin}/practice` }]);
  await arrived.page.goto(`${clinic.origin}/practice/calls`);
  return arrived;
}

const name = (who) => new RegExp(`^${who}`);

test('signs in, answers and signs out, without script and by keyboard alone', async (t) => {
  await fill();
  const { page, complaints } = await arrive(t);
  const press = async (role, label) => {
    await page.getByRole(role, { name: label }).first().focus();
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
  };
  await page.goto(`${clinic.origin}/practice/sign-in`);
  // The first stop skips to the content; the field is the third.
  await page.keyboard.press('Tab');
  assert.equal(await page.locator(':focus').innerText(), 'Skip to the content');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(EMAIL);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Check your email' }).waitFor();
  await clinic.page.settled();

  const [link] = /http\S+/.exec(clinic.mails.at(-1).text);
  await page.goto(link);
  await press('button', 'Sign in');
  await page.getByRole('heading', { name: 'First calls' }).waitFor();

  await press('button', name('Confirm'));
  assert.match(await page.getByRole('status').innerText(), /^Confirmed: .*Lee/);
  // What has happened is where one reads on.
  assert.match(await page.locator(':focus').innerText(), /^Confirmed: /);
  await press('link', name('Decline'));
  await page.getByRole('heading', { name: 'Decline this request?' }).waitFor();
  await press('button', name('Decline the request'));
  assert.match(await page.getByRole('status').innerText(), /^Declined: /);
  await press('link', name('Keep one of these'));
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await press('button', name('Keep only this one'));
  assert.match(await page.getByRole('status').innerText(), /^Kept: .*Visitor 3.*1 other call/);
  await press('button', 'Sign out');
  assert.match(await page.getByRole('status').innerText(), /You are signed out/);
  await page.goBack();
  assert.equal(await page.getByText('Visitor 3').count(), 0);
  assert.deepEqual(
    complaints.filter((one) => !one.includes('403')),
    [],
  );
});

test('a choice of a time reaches the call', async (t) => {
  await fill();
  const { page } = await enter(t);
  await page
    .getByRole('link', { name: name('Choose a time') })
    .first()
    .click();
  const box = page.getByLabel('Free times, in Eastern Time');
  const wished = box.locator('option', { hasText: 'as they asked' }).first();
  const text = (await wished.textContent()).split(' · ')[0];
  await box.selectOption(await wished.getAttribute('value'));
  await page.getByRole('button', { name: 'Confirm this time' }).click();
  const said = await page.getByRole('status').innerText();
  assert.ok(said.includes(text), `${said} without ${text}`);
});

describe('is whole', () => {
  const looks = {
    'on a phone': { viewport: { width: 360, height: 780 } },
    'on a small phone, with text at 200 %': {
      viewport: { width: 360, height: 780 },
      isLarge: true,
    },
    'at 400 %': { viewport: { width: 320, height: 256 } },
    'on a desk': { viewport: { width: 1280, height: 900 } },
    'in the dark': { viewport: { width: 720, height: 900 }, colorScheme: 'dark' },
    'in forced colors': { viewport: { width: 720, height: 900 }, forcedColors: 'active' },
  };
  for (const [look, { isLarge, ...options }] of Object.entries(looks)) {
    test(look, async (t) => {
      await fill();
      // Axe is a script.
      const { page, complaints } = await enter(t, { ...options, javaScriptEnabled: true });
      const pages = {
        calls: 'calls',
        call: await page.locator('.name a').first().getAttribute('href'),
        decline: await page
          .getByRole('link', { name: name('Decline') })
          .first()
          .getAttribute('href'),
        time: await page
          .getByRole('link', { name: name('Choose') })
          .first()
          .getAttribute('href'),
        same: await page.getByRole('link', { name: name('Keep one') }).getAttribute('href'),
        missing: 'nothing',
      };
      for (const [what, path] of Object.entries(pages)) {
        await page.goto(new URL(path, `${clinic.origin}/practice/`).href);
        if (isLarge) await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        assert.deepEqual(await faults(page), [], what);
        assert.equal(await page.evaluate(overflow), '', what);
        assert.equal(await page.evaluate(tooSmall), '', what);
        assert.equal(await page.getByRole('main').count(), 1);
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      }
      assert.deepEqual(
        complaints.filter((one) => !/40[34]/.test(one)),
        [],
      );
    });
  }

  test('before signing in', async (t) => {
    const { page } = await arrive(t, {
      javaScriptEnabled: true,
      viewport: { width: 360, height: 780 },
    });
    const link = await clinic.device().link();
    for (const path of ['sign-in', 'calls', link, 'sign-in/x']) {
      await page.goto(new URL(path, `${clinic.origin}/practice/`).href);
      assert.deepEqual(await faults(page), [], path);
      assert.equal(await page.evaluate(overflow), '', path);
    }
  });

  test('on paper: the calls, and no buttons', async (t) => {
    await fill();
    const { page } = await enter(t);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const control of [page.getByRole('button'), page.locator('.actions a')]) {
      assert.equal(await control.filter({ visible: true }).count(), 0);
    }
    assert.ok(await page.getByText('Visitor 3').first().isVisible());
    assert.ok(await page.getByText('(718) 555-0188').first().isVisible());
  });
});

test('in the demo, the link is in the outbox, and a call that is booked is on the page', async (t) => {
  const demo = await serveDemo();
  t.after(() => demo.close());
  const context = await browser.newContext({ javaScriptEnabled: false });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${demo.origin}/practice`);
  await page.getByLabel('Work email').fill(DEMO_PRACTICE);
  await page.getByRole('button', { name: 'Email me a link' }).click();
  await page.getByRole('link', { name: 'Open the outbox' }).click();
  const link = page.locator('a[href*="/practice/sign-in/"]').first();
  // It is put there after the answer.
  for (let n = 0; n < 50 && !(await link.count()); n++) await page.reload();
  await link.click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('All quiet').waitFor();

  const endpoint = `${demo.origin}/api/booking`;
  const { therapists } = await (await fetch(`${demo.origin}/clinic/therapists.json`)).json();
  const { id: therapist } = therapists.find(
    ({ consultation }) => consultation?.booking?.mode === 'request',
  );
  const response = await fetch(`${endpoint}/consultations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
    body: JSON.stringify(
      visitor(1, { therapist, channel: undefined, contact: { phone: '+17185550188' } }),
    ),
  });
  const booked = await response.json();
  assert.equal(response.status, 201, JSON.stringify(booked));
  const { id } = booked;
  // Through the mail that tells the practice, as from a mail program: another site.
  await page.goto(`${demo.origin}/outbox/`);
  const told = page.locator(`a[href$="/practice/calls/${id}"]`);
  assert.equal(await told.count(), 1);
  await told.click();
  await page.getByRole('heading', { name: 'Visitor 1' }).waitFor();
  await page.getByRole('link', { name: name('Decline') }).click();
  await page.getByRole('button', { name: 'Decline the request' }).click();
  assert.match(await page.getByRole('status').innerText(), /^Declined/);
  const { status } = await (await fetch(`${endpoint}/consultations/${id}`)).json();
  assert.equal(status, 'declined');
});

/** What axe finds, in words. */
async function faults(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Runs in the page: what reaches out of it sideways. */
function overflow() {
  const { clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('body *')].filter(
    (one) => !one.closest('.unseen, .skip') && one.getBoundingClientRect().right > clientWidth + 1,
  );
  return wide.map((one) => one.outerHTML.slice(0, 80)).join('\n');
}

/** Runs in the page: buttons that are hard to hit. */
function tooSmall() {
  const small = [...document.querySelectorAll('button, .button, select, input:not([type])')].filter(
    (one) => one.getBoundingClientRect().height < 43.5,
  );
  return small.map((one) => one.outerHTML.slice(0, 80)).join('\n');
}
