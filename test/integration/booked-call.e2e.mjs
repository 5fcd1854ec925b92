/** A booked call in the demo as a visitor changes it: moved, canceled, booked again, canceled elsewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

/** Those who have times to choose from. */
async function people() {
  const { therapists } = await (await fetch(`${server.origin}/clinic/therapists.json`)).json();
  return therapists.filter(({ consultation }) => consultation?.booking?.mode === 'slots');
}

/** How many times are left with a therapist, as the endpoint says. */
async function freeTimes({ id, consultation }) {
  const url = `${server.origin}${consultation.booking.endpoint}/slots?therapist=${id}`;
  const { slots } = await (await fetch(url)).json();
  return slots.length;
}

/** The words that a visitor reads, by the page. */
const LANGUAGES = {
  '/': {
    confirm: /^Confirm /,
    booked: 'You’re booked',
    other: 'Choose another time',
    move: 'Move the call',
    moved: 'Moved.',
    cancel: 'Cancel the call',
    yes: 'Yes, cancel',
    canceled: 'This call was canceled',
    again: 'Ask for another call',
  },
  '/es/': {
    confirm: /^Confirmar /,
    booked: 'Tu llamada quedó agendada',
    other: 'Elegir otro horario',
    move: 'Cambiar el horario',
    moved: 'El horario cambió.',
    cancel: 'Cancelar la llamada',
    yes: 'Sí, cancelar',
    canceled: 'Esta llamada se canceló',
    again: 'Pedir otra llamada',
  },
};
for (const [path, words] of Object.entries(LANGUAGES)) {
  for (const width of [360, 1280]) {
    test(`${path} at ${width} px: booked, moved, canceled and booked again`, async (t) => {
      const person = (await people())[path === '/' ? 0 : 1];
      const context = await browser.newContext({ viewport: { width, height: 760 } });
      t.after(() => context.close());
      const page = await context.newPage();
      const complaints = watchPage(page, server.origin);
      await page.goto(`${server.origin}${path}`);
      const button = page
        .locator('therapist-finder therapist-card')
        .filter({ hasText: person.name })
        .locator('therapist-consultation-button button')
        .first();
      const field = page.locator('therapist-finder therapist-search').getByRole('textbox').first();
      await field.fill(person.name);
      await field.press('Enter');
      await button.click();
      const dialog = page.getByRole('dialog').filter({ visible: true });
      const press = (name) => dialog.getByRole('button', { name }).first().click();
      const time = (n) => dialog.locator('[part~=time]').nth(n);
      const book = async (name) => {
        await time(0).click();
        await dialog.locator('[name=name]').fill(name);
        const video = dialog.locator('[name=channel][value=video]');
        if (await video.count()) await video.check();
        const isByPhone = (await dialog.locator('[name=contact]').getAttribute('type')) === 'tel';
        const contact = isByPhone ? '+13035550144' : `${name.toLowerCase()}@mail.example`;
        await dialog.locator('[name=contact]').fill(contact);
        await press(words.confirm);
        await dialog.getByRole('heading', { name: words.booked }).waitFor();
      };
      const isFitting = async () => {
        const wide = await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
        assert.ok(wide <= 0, `${wide} px too wide`);
      };
      const free = await freeTimes(person);

      await book('Jordan');
      await isFitting();
      const lead = dialog.locator('.said');
      const before = await lead.textContent();
      assert.equal(await freeTimes(person), free - 1);

      await press(words.other);
      await time(1).click();
      await isFitting();
      await press(words.move);
      await lead.getByText(words.moved).waitFor();
      assert.notEqual((await lead.textContent()).replace(words.moved, ''), before);
      assert.equal(await freeTimes(person), free - 1, 'the old time is free again');

      await press(words.cancel);
      await press(words.yes);
      await dialog.getByRole('heading', { name: words.canceled }).waitFor();
      await isFitting();
      assert.equal(await freeTimes(person), free);

      await press(words.again);
      await book('Robin');
      assert.equal(await freeTimes(person), free - 1);

      // Canceled on its own page: it is noticed when this one is looked at again.
      const theirs = await context.newPage();
      await theirs.goto(await dialog.locator('[name=link]').inputValue());
      await theirs.getByRole('link', { name: words.cancel, exact: true }).click();
      await theirs.getByRole('button', { name: words.yes, exact: true }).click();
      await theirs.getByRole('status').waitFor();
      await theirs.close();
      await page.bringToFront();
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await dialog.getByRole('heading', { name: words.canceled }).waitFor();
      assert.equal(await freeTimes(person), free);
      assert.deepEqual(complaints, []);
    });
  }
}
