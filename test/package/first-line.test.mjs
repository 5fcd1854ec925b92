/** A crisis line that a page imports alone: help before its element has come, and without it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bundle } from '../../docs/sizes/measure.mjs';
import { openBrowser } from '../helpers/browser.mjs';

const ORIGIN = 'https://clinic.example';
const LINE = '<therapist-crisis-line></therapist-crisis-line>';

let browser;
let chunks;

before(async () => {
  browser = await openBrowser();
  chunks = await bundle(`import 'therapist-finder/define/therapist-crisis-line'`);
});

after(() => browser?.close());

const isOfElement = ({ modules }) =>
  Object.keys(modules).some((id) => id.endsWith('/therapist-crisis-line.js'));

/** A page on which the element waits until `come` or `fail` is called. */
async function open(t, body, lang = 'en') {
  const page = await browser.newPage({ viewport: { width: 400, height: 600 } });
  t.after(() => page.close());
  let decide;
  const decided = new Promise((resolve) => (decide = resolve));
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const chunk = chunks.find(({ fileName }) => fileName === path);
    if (chunk && isOfElement(chunk) && (await decided) === 'lost') return route.abort();
    if (chunk) return route.fulfill({ contentType: 'text/javascript', body: chunk.code });
    const entry = chunks.find(({ isEntry }) => isEntry).fileName;
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${lang}"><title>Clinic</title>${body}<script type="module" src="/${entry}"></script>`,
    });
  });
  await page.goto(`${ORIGIN}/`, { waitUntil: 'commit' });
  const lost = () => page.waitForEvent('console', (message) => /crisis help/.test(message.text()));
  return {
    page,
    come: async () => {
      decide('there');
      await page.evaluate(async (tag) => {
        await customElements.whenDefined(tag);
        await document.querySelector(tag).updateComplete;
      }, 'therapist-crisis-line');
    },
    fail: () => Promise.all([lost(), decide('lost')]),
  };
}

/** Where each way to help is, from the top left corner of the page, and what it is called. */
const places = (page) =>
  page.evaluate(() => {
    const found = [];
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('span, a, button')) {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, font, textDecoration } = getComputedStyle(element);
          const { href, textContent } = element;
          found.push({
            href,
            text: textContent.trim(),
            color,
            font,
            textDecoration,
            x,
            y,
            width,
            height,
          });
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });

const focused = (page) =>
  page.evaluate(() => {
    let { activeElement } = document;
    while (activeElement.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
    return activeElement.textContent.trim();
  });

test('help is there before the element is, and nothing moves when that comes', async (t) => {
  const { page, come } = await open(t, LINE);
  await page.getByRole('link', { name: 'Call 988' }).waitFor();
  assert.equal(await page.evaluate(() => customElements.get('therapist-crisis-line')), undefined);
  const before = await places(page);
  assert.deepEqual(
    before.map(({ text }) => text),
    [
      'In crisis?',
      'Call 988',
      'Text',
      'Chat',
      'Leave quickly',
      'This does not erase your browser’s history.',
    ],
  );
  await come();
  assert.deepEqual(await places(page), before);
});

test('the focus stays on the same way, and on the button, when the element comes', async (t) => {
  for (const [tabs, name] of [
    [2, 'Text'],
    [4, 'Leave quickly'],
  ]) {
    const { page, come } = await open(t, LINE);
    await page.getByRole('link', { name: 'Call 988' }).waitFor();
    for (let i = 0; i < tabs; i++) await page.keyboard.press('Tab');
    assert.equal(await focused(page), name);
    await come();
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    assert.equal(await focused(page), name);
    assert.equal(await page.getByRole('button', { name: 'Leave quickly' }).count(), 1);
  }
});

test('help stays where the element cannot be had, also in a line that is added then', async (t) => {
  const { page, fail } = await open(t, LINE);
  await fail();
  await page.evaluate((line) => document.body.insertAdjacentHTML('beforeend', line), LINE);
  await page.getByRole('link', { name: 'Call 988' }).nth(1).waitFor();
  const hrefs = await page.getByRole('link').evaluateAll((links) => links.map(({ href }) => href));
  const ways = ['tel:988', 'sms:988', 'https://988lifeline.org/chat/'];
  assert.deepEqual(hrefs, [...ways, ...ways]);
});

test('“Leave quickly” leaves without the element', async (t) => {
  const { page, fail } = await open(t, LINE);
  await page.route('https://www.weather.gov/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'Sunny' }),
  );
  await fail();
  await page.getByRole('button', { name: 'Leave quickly' }).click();
  await page.getByText('Sunny').waitFor();
});

test('the lines of another country take its place, in each line of the page', async (t) => {
  const own = `<therapist-crisis-line><a href="tel:116123">Samaritans</a></therapist-crisis-line>`;
  const { page, fail } = await open(t, own + LINE);
  await fail();
  assert.equal(await page.getByRole('link', { name: 'Samaritans' }).count(), 2);
  assert.equal(await page.getByRole('link', { name: 'Call 988' }).count(), 0);
});

test('a page in Spanish waits for its words, but not for long', async (t) => {
  const { page, fail } = await open(t, LINE, 'es');
  await page.waitForLoadState();
  assert.equal(await page.getByRole('link').count(), 0);
  await fail();
  await page.getByRole('link', { name: 'Call 988' }).waitFor();
  assert.equal(await page.getByRole('region').getAttribute('lang'), 'en-US');

  const other = await open(t, LINE, 'es');
  await other.come();
  await other.page.getByRole('link', { name: 'Llama al 988' }).waitFor();
  assert.equal(await other.page.getByRole('link', { name: 'Call 988' }).count(), 0);
});
