/** A page while a file is slow, or does not come at all. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';

const UNREAD = 'Part of the search hasn’t loaded yet, so we looked only for these exact words.';

/** Opens the demo, where files of one name wait until they are let go, or fail. */
async function visit(t, held, how, hash = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(held, async (route) => {
    if (how === 'fails') return route.abort();
    await released;
    await route.continue();
  });
  await page.goto(`${server.origin}/${hash}`);
  const finder = page.locator('therapist-finder');
  const box = finder.getByRole('textbox', { name: 'What would help?' });
  const ask = async (text) => {
    await box.click();
    await box.fill(text);
    await page.keyboard.press('Enter');
  };
  return { page, finder, box, ask, release };
}

const heading = (finder, name) => finder.getByRole('heading', { name, level: 2 });
const chip = (finder, name) => finder.getByRole('button', { name: `Remove ${name}` });
const shown = async (finder) =>
  (await finder.locator('therapist-card h3').allInnerTexts()).map((name) => name.trim());

const answers = new Map();

/** Whom words find once everything is there, asked once for each of them. */
function wholeAnswer(t, text) {
  if (!answers.has(text)) answers.set(text, askForAll(t, text));
  return answers.get(text);
}

async function askForAll(t, text) {
  const { finder, ask } = await visit(t, '**/no-file');
  await finder.locator('therapist-card').first().waitFor();
  const all = await heading(finder, /^\d+ therapists$/).innerText();
  await ask(text);
  await heading(finder, new RegExp(`^(?!${all}$)\\d+ `)).waitFor();
  return { title: await heading(finder, /^\d+ /).innerText(), names: await shown(finder) };
}

const FILES = ['reader-*.js', 'names-*.js', 'lexicon.en-*.js', 'load-*.js'];

describe('while a file is late', () => {
  for (const file of FILES) {
    for (const text of ['bcbs anxious', 'I feel so alone since my mother died']) {
      test(`${file}: “${text}” is searched for as it is, then as it is meant`, async (t) => {
        const meant = await wholeAnswer(t, text);
        const { page, finder, box, ask, release } = await visit(t, `**/${file}*`);
        await finder.locator('therapist-card').first().waitFor();
        await ask(text);
        await finder.getByText(UNREAD).waitFor();
        assert.ok((await finder.locator('therapist-card').count()) > 0, 'the plain search finds');
        release();
        await finder.getByText(UNREAD).waitFor({ state: 'detached' });
        await heading(finder, meant.title).waitFor();
        assert.deepEqual(await shown(finder), meant.names);
        // One step back undoes the search and its correction.
        await page.goBack();
        await heading(finder, /^\d+ therapists$/).waitFor();
        assert.equal(await box.inputValue(), '');
      });
    }
  }

  test('nothing changes any more once something else was done', async (t) => {
    const { finder, box, ask, release } = await visit(t, '**/reader-*.js*');
    await finder.locator('therapist-card').first().waitFor();
    await ask('medicaid');
    await finder.getByText(UNREAD).waitFor();
    await finder.getByRole('radio', { name: 'Virtual' }).check();
    await finder.getByRole('radio', { name: 'Virtual', checked: true }).waitFor();
    const arrived = finder.page().waitForResponse('**/reader-*.js*');
    release();
    await arrived;
    await finder.page().waitForTimeout(500);
    assert.equal(await box.inputValue(), 'medicaid');
    assert.equal(await chip(finder, 'Medicaid').count(), 0);
  });

  test('the words of someone who types on stay', async (t) => {
    const { finder, page, box, ask, release } = await visit(t, '**/reader-*.js*');
    await finder.locator('therapist-card').first().waitFor();
    await ask('medicaid');
    await finder.getByText(UNREAD).waitFor();
    await box.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' grief');
    const arrived = page.waitForResponse('**/reader-*.js*');
    release();
    await arrived;
    await page.waitForTimeout(500);
    assert.equal(await box.inputValue(), 'medicaid grief');
    await page.keyboard.press('Enter');
    await chip(finder, 'Medicaid').waitFor();
    assert.equal(await box.inputValue(), 'grief');
  });

  for (const file of ['city-data-*.js', 'zip-data-*.js', 'lookup-*.js']) {
    test(`${file}: a place among the words is found once it is there`, async (t) => {
      const { finder, box, ask, release } = await visit(t, `**/${file}*`);
      await finder.locator('therapist-card').first().waitFor();
      await ask('grief near Newark');
      await finder.page().waitForTimeout(2500);
      release();
      await finder.getByRole('button', { name: /^Remove .*Newark, NJ/ }).waitFor();
      assert.equal(await box.inputValue(), 'grief');
    });
  }
});

describe('without a file', () => {
  for (const file of FILES) {
    test(`${file}: words are searched for as they are, and nothing else is said`, async (t) => {
      const { finder, box, ask } = await visit(t, `**/${file}*`, 'fails');
      await finder.locator('therapist-card').first().waitFor();
      await ask('grief');
      await heading(finder, /^\d+ therapists? match(es)?$/).waitFor();
      await finder.getByText(UNREAD).waitFor();
      assert.equal(await box.inputValue(), 'grief');
    });
  }

  for (const text of ['Newark', 'grief near Hoboken', 'grief hoboken']) {
    test(`city-data-*.js: “${text}” is said to be looked up later; a ZIP works meanwhile`, async (t) => {
      const file = '**/city-data-*.js*';
      const { page, finder, ask } = await visit(t, file, 'fails');
      const near = finder.getByRole('textbox', { name: 'Near' });
      const name = text.split(' ').at(-1);
      await finder.locator('therapist-card').first().waitFor();
      await ask(text);
      const problem = finder.getByText(`We couldn’t look up ${name} right now.`);
      await problem.waitFor();
      assert.equal(await finder.getByText('We found nothing').count(), 0);
      await near.fill('07102');
      await page.keyboard.press('Enter');
      await finder.getByRole('button', { name: /^Remove .*07102, NJ/ }).waitFor();
      await near.fill(name);
      await page.keyboard.press('Enter');
      await problem.waitFor();
      await finder.getByText('Still showing near 07102, NJ.').waitFor();
      await page.unroute(file);
      await finder.getByRole('button', { name: 'Try again' }).click();
      await finder
        .getByRole('button', { name: new RegExp(`^Remove .*${name}, NJ`, 'i') })
        .or(finder.getByRole('button', { name: `${name}, NJ`, exact: false }))
        .first()
        .waitFor();
      assert.equal(await problem.count(), 0);
    });
  }

  test('crisis-help-*.js: help in full comes with the next words of danger', async (t) => {
    const lost = '**/crisis-help-*.js*';
    const { page, finder, box, ask } = await visit(t, lost, 'fails');
    await finder.locator('therapist-card').first().waitFor();
    await ask('I want to die');
    await finder.getByText('Thoughts of suicide').first().waitFor();
    await finder.getByRole('link', { name: /988/ }).first().waitFor();
    assert.equal(await finder.getByRole('link', { name: /911/ }).count(), 0);
    await page.unroute(lost);
    await box.fill('');
    await page.keyboard.press('Enter');
    await heading(finder, /^\d+ therapists$/).waitFor();
    await page.waitForTimeout(1_000);
    await ask('I want to kill myself');
    await finder.getByRole('link', { name: /911/ }).first().waitFor();
  });

  test('share-link-*.js: a shared link is not lost', async (t) => {
    const file = '**/share-link-*.js*';
    const code = btoa(JSON.stringify({ v: 1, s: ['ifeoma-castellanos'] })).replaceAll('=', '');
    const { page, finder } = await visit(t, file, 'fails', `#therapist-finder=${code}`);
    await finder.locator('therapist-card').first().waitFor();
    await finder.getByText('This part of the page couldn’t load.').first().waitFor();
    await page.unroute(file);
    await page.reload();
    await finder.getByText('1 therapist from the link is in your saved list.').waitFor();
    assert.equal(page.url(), `${server.origin}/`);
  });

  for (const file of ['city-data-*.js', 'zip-data-*.js', 'lookup-*.js']) {
    test(`${file}: the other words are read`, async (t) => {
      const { finder, ask } = await visit(t, `**/${file}*`, 'fails');
      await finder.locator('therapist-card').first().waitFor();
      await ask('medicaid grief near Hoboken');
      await chip(finder, 'Medicaid').waitFor();
    });
  }
});
