/** A first call in the demo as a visitor goes about it: booked by keyboard, cut off in the middle, canceled, asked for. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { DEMO_PRACTICE } from '../../demo/services.mjs';
import { openBrowser } from '../helpers/browser.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

let server;
let browser;
/** Those who take calls here, by how they do. */
let people;
before(async () => {
  server = await serve();
  browser = await openBrowser();
  const response = await fetch(`${server.origin}/clinic/therapists.json`);
  const { therapists } = await response.json();
  people = (mode) => therapists.filter((one) => one.consultation?.booking?.mode === mode);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** How many times are left with a therapist, as the endpoint says. */
async function freeTimes({ id, consultation }) {
  const url = `${server.origin}${consultation.booking.endpoint}/slots?therapist=${id}`;
  const { slots } = await (await fetch(url)).json();
  return slots.length;
}

/** The demo's first page, with one therapist found by name. */
async function visit(t, { name }, width = 1280) {
  const context = await browser.newContext({ viewport: { width, height: 760 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = watchPage(page, server.origin);
  await arrive(page, name);
  const dialog = page.locator('therapist-finder therapist-consultation').getByRole('dialog');
  return { context, page, complaints, dialog };
}

async function arrive(page, name) {
  await page.goto(`${server.origin}/`);
  await page.locator('therapist-card').first().waitFor();
  const words = page.getByRole('textbox', { name: 'What would help?' });
  await words.fill(name);
  await words.press('Enter');
  await buttonOf(page, name).waitFor();
}

const buttonOf = (page, name) =>
  page
    .locator('therapist-finder therapist-card')
    .getByRole('button', { name: new RegExp(`^(Book|Ask|Join).*, ${name}$`) })
    .first();

/** Goes on with Tab to what is called so; everything passed on the way has to show that it has the focus. */
async function tabTo(page, name) {
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element.labels?.[0]?.textContent ?? element.textContent;
      const around = [element, element.closest('label')].filter(Boolean);
      return {
        name: (element.getAttribute('aria-label') ?? label).replace(/\s+/g, ' ').trim(),
        isSeen: around.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
      };
    });
    assert.ok(reached.isSeen, `“${reached.name}” does not show the focus`);
    if (name.test(reached.name)) return;
  }
  assert.fail(`Tab does not lead to ${name}`);
}

/** What has the focus, in the first words of it. */
const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60);
  });

/** From the card to the form, filled in; the last press is left to the test. */
async function fillIn(page, dialog, name, email) {
  await buttonOf(page, name).click();
  await dialog.locator('[part~=time]').first().click();
  await write(dialog, email);
}

/** @returns how they can be reached: by the number that a call by phone needs, where there is no other way to talk */
async function write(dialog, email) {
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Jordan');
  const video = dialog.getByRole('radio', { name: 'Video' });
  if (await video.count()) await video.check();
  const isByPhone = await dialog.getByRole('textbox', { name: /^Phone number/ }).count();
  const contact = isByPhone ? '+13035550144' : email;
  await dialog.getByRole('textbox', { name: /^(Email or phone|Phone number)/ }).fill(contact);
  return contact;
}

const isBooked = (dialog) => dialog.getByRole('heading', { name: 'You’re booked' }).waitFor();
const manageUrlOf = (dialog) => dialog.locator('[name=link]').inputValue();

for (const width of [360, 1280]) {
  describe(`at ${width} px`, () => {
    test('a call is booked by keyboard alone, and canceled by its address', async (t) => {
      const person = people('slots')[width === 360 ? 0 : 1];
      const free = await freeTimes(person);
      const { context, page, complaints, dialog } = await visit(t, person, width);
      await tabTo(page, new RegExp(`^Book .*${person.name}$`));
      await page.keyboard.press('Enter');
      await dialog.locator('[part~=day]').nth(1).waitFor();
      assert.match(await focused(page), /call$/);

      const words = await dialog.locator('[part~=day]').nth(1).textContent();
      const day = words.replace(/\s+/g, ' ').trim();
      await tabTo(page, new RegExp(`^${day}$`));
      await page.keyboard.press('Enter');
      await tabTo(page, /\d:\d\d.[AP]M/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Your name/);
      await page.keyboard.type('Jordan');
      if (await dialog.getByRole('radio').count()) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
      await tabTo(page, /^Email or phone/);
      await page.keyboard.type(`jordan-${width}@mail.example`);
      await tabTo(page, /^Confirm /);
      const wide = await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      await page.keyboard.press('Enter');
      await isBooked(dialog);
      assert.equal(await focused(page), 'You’re booked');
      assert.equal(await freeTimes(person), free - 1);
      // The day that was picked is the day that is booked.
      const [, booked] = /(\w+, \w+ \d+)$/.exec(day);
      await dialog.getByText(booked).first().waitFor();

      await tabTo(page, /^Show the link$/);
      await page.keyboard.press('Enter');
      await dialog.locator('[name=link]').waitFor();
      const theirs = await context.newPage();
      await theirs.goto(await manageUrlOf(dialog));
      await theirs.getByText('Confirmed', { exact: true }).waitFor();
      await tabTo(theirs, /^Cancel the call$/);
      await theirs.keyboard.press('Enter');
      await theirs.getByRole('heading', { name: 'Cancel this call?' }).waitFor();
      await tabTo(theirs, /^Yes, cancel$/);
      await theirs.keyboard.press('Enter');
      await theirs.getByText('This is canceled.').waitFor();
      assert.equal(await freeTimes(person), free);
      await theirs.close();

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      assert.match(await focused(page), new RegExp(`^Book .*${person.name}$`));
      assert.deepEqual(complaints, []);
    });

    test('a reply lost with the connection is found when that is back, and books once', async (t) => {
      const person = people('slots')[width === 360 ? 2 : 3];
      const free = await freeTimes(person);
      const { context, page, dialog } = await visit(t, person, width);
      const { keys, reconnect, mend } = await cutReplies(context);
      await fillIn(page, dialog, person.name, `cut-${width}@mail.example`);
      await dialog.getByRole('button', { name: /^Confirm / }).click();
      await dialog.getByText('We didn’t get a clear answer').waitFor();
      assert.ok(await dialog.getByRole('button', { name: 'Check again' }).isVisible());
      assert.ok((await dialog.getByRole('link', { name: /\d{3}-\d{4}$/ }).count()) > 0);
      // It is booked, and nobody here knows.
      assert.equal(await freeTimes(person), free - 1);

      await mend();
      await reconnect();
      await isBooked(dialog);
      assert.equal(await freeTimes(person), free - 1);
      assert.ok(keys.length > 1, 'tried more than once');
      assert.equal(new Set(keys).size, 1);
      const theirs = await context.newPage();
      await theirs.goto(await manageUrlOf(dialog));
      await theirs.getByText('Confirmed', { exact: true }).waitFor();
    });
  });
}

test('a page that is loaded again in the middle finds out what became of it', async (t) => {
  const [person] = people('slots').slice(4);
  const free = await freeTimes(person);
  const { context, page, dialog } = await visit(t, person);
  const { keys, cut, reconnect, mend } = await cutReplies(context);
  await fillIn(page, dialog, person.name, 'reload@mail.example');
  await dialog.getByRole('button', { name: /^Confirm / }).click();
  await cut;
  await reconnect();
  await page.reload();
  assert.deepEqual(await page.evaluate(() => Object.values(sessionStorage)), [
    JSON.stringify([{ key: keys[0], therapist: person.id }]),
  ]);
  await mend();
  await arrive(page, person.name);
  await buttonOf(page, person.name).click();
  await isBooked(dialog);
  assert.equal(await freeTimes(person), free - 1);
  assert.equal(new Set(keys).size, 1);
  assert.deepEqual(await page.evaluate(() => Object.values(sessionStorage)), []);
});

test('a call is asked for, answered by the practice, and seen to be', async (t) => {
  const [person] = people('request');
  const { page, dialog, complaints } = await visit(t, person);
  await buttonOf(page, person.name).click();
  await write(dialog, 'asks@mail.example');
  await dialog.getByRole('table').getByRole('checkbox').first().check({ force: true });
  await dialog.getByRole('button', { name: 'Ask for a call' }).click();
  await dialog.getByRole('heading', { name: 'You asked for a call' }).waitFor();
  const manageUrl = await manageUrlOf(dialog);

  const practice = await browser.newPage();
  await practice.goto(`${server.origin}/practice`);
  await practice.getByLabel('Work email').fill(DEMO_PRACTICE);
  await practice.getByRole('button', { name: 'Email me a link' }).click();
  await practice.getByRole('link', { name: 'Open the outbox' }).click();
  const link = practice.locator('a[href*="/practice/sign-in/"]').first();
  // It is put there after the answer.
  for (let n = 0; n < 50 && !(await link.count()); n++) await practice.reload();
  await link.click();
  await practice.getByRole('button', { name: 'Sign in' }).click();
  await practice.goto(`${server.origin}/outbox/`);
  await practice.locator('a[href*="/practice/calls/"]').first().click();
  await practice.getByRole('heading', { name: 'Jordan' }).waitFor();
  await practice.getByRole('link', { name: /^Choose a time/ }).click();
  await practice.getByRole('button', { name: 'Confirm this time' }).click();
  await practice.getByRole('status').waitFor();
  await practice.goto(manageUrl);
  await practice.getByText('Confirmed', { exact: true }).waitFor();
  await practice.close();

  await page.keyboard.press('Escape');
  await buttonOf(page, person.name).click();
  await isBooked(dialog);
  // The time that the practice chose.
  assert.match(await dialog.locator('.said').textContent(), /\d:\d\d/);
  assert.deepEqual(complaints, []);
});

/**
 * Lets the first request to book reach the endpoint, and no reply come back; then the connection is gone.
 *
 * @returns the keys that requests come under, when it is cut, and ways to be online again, and to have replies again
 */
async function cutReplies(context) {
  const keys = [];
  const url = '**/api/booking/consultations';
  context.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key) keys.push(key);
  });
  let isFirst = true;
  let done;
  const cut = new Promise((resolve) => (done = resolve));
  await context.route(url, async (route) => {
    if (isFirst) await route.fetch();
    await route.abort('connectionreset');
    if (isFirst) await context.setOffline(true).then(done);
    isFirst = false;
  });
  return {
    keys,
    cut,
    reconnect: () => context.setOffline(false),
    mend: () => context.unroute(url),
  };
}
