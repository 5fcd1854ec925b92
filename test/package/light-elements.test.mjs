/** Elements that a page imports alone, as a bundler splits them: what they ask for, and when. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bundle } from '../../docs/sizes/measure.mjs';
import { openBrowser } from '../helpers/browser.mjs';

const ORIGIN = 'https://clinic.example';
const FEED = {
  version: 1,
  therapists: [{ id: 'ana', name: 'Ana Ruiz', concerns: ['grief'], phone: '(555) 010-0101' }],
};

let browser;
let chunks;

before(async () => {
  browser = await openBrowser();
  chunks = await bundle(
    `import 'therapist-finder/define/therapist-card'; import 'therapist-finder/define/therapist-crisis-line'`,
  );
});

after(() => browser?.close());

/** Which module is in a file, by its name. */
const holds = (chunk, module) => Object.keys(chunk.modules).some((id) => id.endsWith(module));

/** @param lost a module whose file the server does not have */
async function open(t, body, lost) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const asked = [];
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const chunk = chunks.find(({ fileName }) => fileName === path);
    if (path === 'feed.json') return route.fulfill({ json: FEED });
    if (chunk) {
      asked.push(chunk);
      if (lost && holds(chunk, lost)) return route.abort();
      return route.fulfill({ contentType: 'text/javascript', body: chunk.code });
    }
    const entry = chunks.find(({ isEntry }) => isEntry).fileName;
    const script = `<script type="module" src="/${entry}"></script>`;
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}${script}` });
  });
  await page.goto(`${ORIGIN}/`);
  return { page, asked: (module) => asked.some((chunk) => holds(chunk, module)) };
}

test('a crisis line alone asks for nothing that reads or searches a feed', async (t) => {
  const { page, asked } = await open(t, '<therapist-crisis-line></therapist-crisis-line>');
  await page.getByRole('link', { name: 'Call 988' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(!asked('/feed/parsing.js'));
  assert.ok(!asked('/page/visitor-store.js'));
});

test('the line of help stays where help in full cannot be had', async (t) => {
  const { page, asked } = await open(
    t,
    '<therapist-crisis-line expanded></therapist-crisis-line>',
    '/therapist-crisis-line/crisis-help.js',
  );
  await page.getByRole('link', { name: 'Call 988' }).waitFor();
  await page.getByRole('button', { name: 'Leave quickly' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(asked('/therapist-crisis-line/crisis-help.js'));
  assert.equal(await page.getByRole('link', { name: 'Call 911' }).count(), 0);
  await page.getByRole('link', { name: 'Call 988' }).waitFor();
});

test('a card with a feed brings what reads it', async (t) => {
  const { page } = await open(
    t,
    '<therapist-card src="feed.json" therapist="ana"></therapist-card>',
  );
  await page.getByRole('heading', { name: 'Ana Ruiz' }).waitFor();
  await page.getByText('Grief').waitFor();
});

test('a card brings the names of what few cards show only for someone who was found by it', async (t) => {
  const { page, asked } = await open(
    t,
    '<therapist-card src="feed.json" therapist="ana"></therapist-card>',
  );
  await page.getByText('Grief').waitFor();
  assert.ok(!asked('/ui/labels-of.js'));
  await page.evaluate((therapist) => {
    const reasons = [{ reason: 'facet', facet: 'affirming', value: 'lgbtq', role: 'any' }];
    document.querySelector('therapist-card').hit = { therapist, fit: 0, reasons };
  }, FEED.therapists[0]);
  await page.getByText('LGBTQ+ people').waitFor();
});

test('a button with a record brings what reads records, and its update waits for it', async (t) => {
  const { page, asked } = await open(t, '');
  const text = await page.evaluate(async (record) => {
    await customElements.whenDefined('therapist-consultation-button');
    const button = document.createElement('therapist-consultation-button');
    button.record = record;
    document.body.append(button);
    await button.updateComplete;
    return button.shadowRoot.textContent.replace(/\s+/g, ' ');
  }, FEED.therapists[0]);
  assert.match(text, /Call \(555\) 010-0101 , Ana Ruiz/);
  assert.ok(!asked('/page/visitor-store.js'));
});

test('a card says so where what reads its feed cannot be had', async (t) => {
  const { page } = await open(
    t,
    '<therapist-card src="feed.json" therapist="ana"></therapist-card>',
    '/page/visitor-store.js',
  );
  await page.getByText('We can’t show therapists right now').waitFor();
});

test('a card says so where the names on it cannot be had', async (t) => {
  const { page } = await open(
    t,
    '<therapist-card src="feed.json" therapist="ana"></therapist-card>',
    '/ui/card-labels-of.js',
  );
  await page.getByText('We can’t show therapists right now').waitFor();
});
