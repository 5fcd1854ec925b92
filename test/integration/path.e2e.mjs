/** From “what is wrong with us?” to a call: a sentence, a guide and six questions in the demo, each to the people it leads to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

async function visit(t, path, width) {
  const context = await browser.newContext({ viewport: { width, height: 760 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = watchPage(page, server.origin);
  await page.goto(server.origin + path);
  const finder = page.locator('therapist-finder');
  await finder.locator('therapist-card').first().waitFor();
  return { page, finder, complaints };
}

const heading = (finder) => finder.getByRole('heading', { name: /^\d+ therapists?/ });

const total = async (finder) => Number.parseInt(await heading(finder).innerText(), 10);

/** What each card names as a reason, as it is read aloud. */
const reasonsOn = (cards) =>
  cards.evaluateAll((all) =>
    all.map((card) =>
      [...card.shadowRoot.querySelectorAll('.chip.hit')].map((chip) => chip.textContent.trim()),
    ),
  );

/** Until it is in the upper half of the window, with people below it; the page scrolls there smoothly. */
const comesIntoSight = async (page, locator) =>
  page.waitForFunction(
    (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight / 2;
    },
    await locator.elementHandle(),
  );

const hasFocus = (locator) =>
  locator.evaluate((element) => element.getRootNode().activeElement === element);

test('a sentence in Spanish leads to people and to a call, in Spanish', async (t) => {
  const { finder, complaints } = await visit(t, '/es/', 360);
  await finder
    .getByRole('textbox', { name: '¿En qué necesitas ayuda?' })
    .fill('siempre alejo a la gente que quiero');
  const heard = finder.getByRole('group', { name: 'Parece que se trata de' });
  await heard.getByRole('button', { name: /^Apego “alejo a/ }).click();
  await finder.getByRole('heading', { name: /^\d+ terapeutas? coinciden?$/ }).waitFor();
  for (const why of await reasonsOn(finder.locator('therapist-card'))) {
    assert.match(why.join(), /Coincide con lo que buscas:\s+Apego/);
  }

  await finder
    .getByRole('button', { name: /^Agendar una llamada gratis/ })
    .first()
    .click();
  const dialog = finder.locator('therapist-consultation').getByRole('dialog');
  await dialog.locator('[part~=time]').first().click();
  await dialog.getByRole('textbox', { name: 'Tu nombre' }).fill('Luz');
  await dialog
    .getByRole('textbox', { name: /^(Correo electrónico|Número de teléfono)/ })
    .fill('(303) 555-0144');
  const channel = dialog.getByRole('radio').first();
  if (await channel.count()) await channel.check();
  await dialog.getByRole('button', { name: /^Confirmar / }).click();
  await dialog.getByRole('heading', { name: 'Tu llamada quedó agendada' }).waitFor();
  assert.deepEqual(complaints, []);
});

for (const width of [360, 1280]) {
  describe(`at ${width} px`, () => {
    test('a sentence leads to people, with why, and to a call', async (t) => {
      const { finder, complaints } = await visit(t, '/', width);
      const all = await total(finder);

      const words = finder.getByRole('textbox', { name: 'What would help?' });
      await words.fill('I keep pushing people away');
      const heard = finder.getByRole('group', { name: 'It sounds like' });
      const attachment = heard.getByRole('button', { name: /^Attachment “.*pushing people away/ });
      await attachment.click();
      assert.equal(await attachment.getAttribute('aria-pressed'), 'true');
      await finder.getByRole('heading', { name: /^\d+ therapists? match/ }).waitFor();

      const fitting = await total(finder);
      assert.ok(fitting >= 3 && fitting < all, `${fitting} of ${all}`);
      const reasons = await reasonsOn(finder.locator('therapist-card'));
      assert.equal(reasons.length, fitting);
      for (const why of reasons)
        assert.match(why.join(), /Matches what you asked for:\s+Attachment/);

      const book = finder.getByRole('button', { name: /^Book a free call/ }).first();
      const name = (await book.innerText()).split(',')[1]?.trim();
      await book.click();
      const dialog = finder.locator('therapist-consultation').getByRole('dialog');
      await dialog.locator('[part~=time]').first().click();
      await dialog.getByRole('textbox', { name: 'Your name' }).fill('Jordan');
      // A number will do for every kind of call.
      await dialog
        .getByRole('textbox', { name: /^(Email or phone|Phone number)/ })
        .fill('(303) 555-0144');
      const channel = dialog.getByRole('radio').first();
      if (await channel.count()) await channel.check();
      await dialog.getByRole('button', { name: /^Confirm / }).click();
      await dialog.getByRole('heading', { name: 'You’re booked' }).waitFor();
      assert.ok((await dialog.innerText()).includes(name), name);
      assert.deepEqual(complaints, []);
    });

    test('a guide leads to people in a situation that a reader chose', async (t) => {
      const { page, finder, complaints } = await visit(t, '/', width);
      if (width === 360) await page.locator('.menu summary').click();
      await page.getByRole('link', { name: 'How we work' }).first().click();
      await page
        .locator('therapist-guide-list .tile')
        .getByRole('link', { name: 'Relational therapy' })
        .click();

      const guide = page.locator('therapist-guide');
      const count = guide.getByRole('heading', { name: /^\d+ relational therapists?$/ });
      await count.waitFor();
      const all = Number.parseInt(await count.innerText(), 10);
      const situation = guide.getByRole('button', { name: 'I push new people away' });
      await situation.click();
      await guide.getByText('within your search').waitFor();
      const fitting = Number.parseInt(await count.innerText(), 10);
      assert.ok(fitting > 0 && fitting < all, `${fitting} of ${all}`);

      await guide.getByRole('button', { name: 'See who matches' }).click();
      const result = finder.getByRole('heading', { name: `${fitting} therapists match` });
      await result.waitFor();
      await comesIntoSight(page, result);
      assert.ok(await hasFocus(result), 'who listens is there as well');
      for (const why of await reasonsOn(finder.locator('therapist-card'))) {
        assert.match(why.join(), /Attachment/);
        assert.match(why.join(), /Relational therapy/);
      }
      assert.deepEqual(complaints, []);
    });

    test('six questions lead by keyboard to three people, with why, and to everyone', async (t) => {
      const { page, finder, complaints } = await visit(t, '/match/', width);
      const match = page.locator('therapist-match');
      const title = match.getByRole('heading').first();
      await match.getByRole('checkbox', { name: 'Attachment' }).focus();
      await page.keyboard.press('Space');
      for (let question = 1; question <= 6; question++) {
        await match.getByText(`Question ${question} of 6`).waitFor();
        const asked = await title.innerText();
        await tabTo(page, /^(Skip|Next|Show my matches)$/);
        await page.keyboard.press('Enter');
        await match.getByText(asked).waitFor({ state: 'hidden' });
      }
      await match.getByRole('heading', { name: 'Three people to meet' }).waitFor();
      assert.ok(await hasFocus(title));
      const reasons = await reasonsOn(match.locator('therapist-card'));
      assert.equal(reasons.length, 3);
      for (const why of reasons) assert.match(why.join(), /Attachment/);
      assert.equal(await finder.getByRole('button', { name: /^Remove / }).count(), 0);

      const everyone = await tabTo(page, /^See all \d+ matches$/);
      await page.keyboard.press('Enter');
      const many = everyone.match(/\d+/)[0];
      const result = finder.getByRole('heading', { name: new RegExp(`^${many} therapists`) });
      await result.waitFor();
      await comesIntoSight(page, result);
      assert.ok(await hasFocus(result), 'who listens is there as well');
      const [first] = await reasonsOn(finder.locator('therapist-card'));
      assert.match(first.join(), /Attachment/);
      assert.deepEqual(complaints, []);
    });
  });
}

/** Goes on with Tab to what is called so. */
async function tabTo(page, name) {
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element.textContent.trim();
    });
    if (name.test(reached)) return reached;
  }
  return assert.fail(`Tab does not lead to ${name}`);
}
