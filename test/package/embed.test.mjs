/** The one-file embed, as built, on a page with the strictest policy that the library promises to bear. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from '../helpers/browser.mjs';
import { serve } from '../helpers/static-server.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

let server;
let browser;

before(async () => {
  server = await serve(resolve('dist/cdn'));
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A host page under that policy, which embeds the library from such addresses, one after another. */
async function pageWith(t, ...addresses) {
  const page = await browser.newPage();
  t.after(() => page.close());
  return open(page, addresses);
}

/** @param {{ lang?: string, body?: string }} [host] what the page is besides */
async function open(page, addresses, { lang = 'en', body = '' } = {}) {
  const complaints = watchPage(page, server.origin);
  const scripts = addresses.map((src) => `<script type="module" src="${src}"></script>`);
  await page.route(`${server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="${lang}"><title>A clinic</title>${body}${scripts.join('')}`,
    }),
  );
  await page.goto(`${server.origin}/`);
  return { page, complaints };
}

test('defines every element', async (t) => {
  const { page, complaints } = await pageWith(t, '/therapist-finder.js');
  const tags = readdirSync('src/elements').filter((name) => !name.endsWith('.ts'));
  // What nobody sees at first comes by itself once the page has settled.
  await page.evaluate(
    (names) => Promise.all(names.map((name) => customElements.whenDefined(name))),
    tags,
  );
  assert.deepEqual(complaints, []);
});

test('renders again when a property changes', async (t) => {
  const { page, complaints } = await pageWith(t, '/therapist-finder.js');
  const renders = await page.evaluate(async () => {
    await customElements.whenDefined('therapist-crisis-line');
    const line = document.createElement('therapist-crisis-line');
    document.body.append(line);
    await line.updateComplete;
    const before = line.shadowRoot.querySelector('.front');
    line.expanded = true;
    await line.updateComplete;
    return [before !== null, line.shadowRoot.querySelector('.front') !== null];
  });
  assert.deepEqual(renders, [false, true]);
  assert.deepEqual(complaints, []);
});

test('asks for the feed before the library has come, and once', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  const asked = [];
  let arrive;
  const feedIsAsked = new Promise((resolve) => (arrive = resolve));
  await page.route('**/feed.json', (route) => {
    asked.push(route.request().headers());
    arrive();
    return route.fulfill({ json: { version: 1, therapists: [{ id: 'ana', name: 'Ana Ruiz' }] } });
  });
  await page.route(/\/therapist-finder-\w+\.js/, async (route) => {
    await feedIsAsked;
    await route.continue();
  });
  const body = `<therapist-finder src="feed.json"></therapist-finder>
    <therapist-card src="/feed.json" therapist="ana"></therapist-card>`;
  const scripts = ['/therapist-finder.js', '/therapist-finder.js?again'];
  const { complaints } = await open(page, scripts, { body });
  await page.locator('therapist-finder therapist-card').waitFor();
  await page.locator('body > therapist-card').getByText('Ana Ruiz').waitFor();
  assert.equal(asked.length, 1);
  assert.equal(asked[0].referer, undefined);
  assert.deepEqual(complaints, []);
});

for (const [where, policy, works] of [
  ['in a worker', "script-src 'self'", true],
  ['by itself where the page allows no worker', "script-src 'self'; worker-src 'none'", false],
]) {
  test(`reads a large feed ${where}, and once`, async (t) => {
    const page = await browser.newPage();
    t.after(() => page.close());
    const about = 'I listen. '.repeat(1_900);
    const therapists = Array.from({ length: 300 }, (_, i) => ({ id: `t${i}`, name: 'Ana', about }));
    const asked = [];
    const workers = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.route('**/feed.json', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ json: { version: 1, therapists } });
    });
    await page.route(`${server.origin}/`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><script type="module" src="/therapist-finder.js"></script>
          <therapist-finder src="/feed.json"></therapist-finder>`,
      }),
    );
    await page.goto(`${server.origin}/`);
    await page.locator('therapist-card').first().getByText('Ana').first().waitFor();
    assert.equal(asked.length, 1);
    assert.equal(workers.length > 0, works);
  });
}

test('can be on a page twice', async (t) => {
  const entry = readdirSync('dist/cdn').find((file) => /^therapist-finder-\w+\.js$/.test(file));
  const { complaints } = await pageWith(t, '/therapist-finder.js', `/${entry}?again`);
  assert.deepEqual(complaints, []);
});

test('asks again for what could not be fetched, once someone wants it', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  const therapists = [{ id: 'ana', name: 'Ana Ruiz', phone: '(555) 010-0101' }];
  await page.route('**/feed.json', (asked) => asked.fulfill({ json: { version: 1, therapists } }));
  await page.route('**/later-*.js*', (asked) => asked.abort());
  const body = '<therapist-finder src="/feed.json"></therapist-finder>';
  await open(page, ['/therapist-finder.js'], { body });

  const name = page
    .locator('therapist-card')
    .getByRole('button', { name: 'Ana Ruiz', exact: true });
  const told = page.getByText('This part of the page couldn’t load.');
  await name.click();
  await told.waitFor();
  await page.unroute('**/later-*.js*');
  assert.equal(await page.getByRole('dialog').count(), 0, 'nothing opens by itself');
  await name.click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Ana Ruiz' }).waitFor();
  assert.equal(await told.count(), 0);
});

/** A finder on a page whose server does not give out some files. */
async function finderWithout(t, ...files) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const therapists = [{ id: 'ana', name: 'Ana Ruiz', concerns: ['grief', 'attachment'] }];
  await page.route('**/feed.json', (asked) => asked.fulfill({ json: { version: 1, therapists } }));
  for (const file of files) await page.route(file, (asked) => asked.abort());
  const body = '<therapist-finder src="/feed.json"></therapist-finder>';
  await open(page, ['/therapist-finder.js'], { body });
  const field = page.getByLabel('What would help?');
  await page.locator('therapist-card').waitFor();
  const urgent = page.getByText('In danger right now?');
  return { page, field, urgent };
}

for (const lost of ['**/lexicon.*', '**/lexicon.en-*.js*']) {
  test(`hears danger where ${lost} cannot be had`, async (t) => {
    const { page, field, urgent } = await finderWithout(t, lost);
    await field.fill('I want to kill myself');
    await urgent.waitFor();
    assert.equal(await page.getByRole('link', { name: 'Call 988' }).count(), 1);
  });
}

test('hears danger offline, once what hears it has come', async (t) => {
  const { page, field, urgent } = await finderWithout(t, '**/lexicon.*');
  await Promise.all([page.waitForResponse('**/load-*.js*'), field.focus()]);
  await page.context().setOffline(true);
  await field.fill('my husband hits me');
  await urgent.waitFor();
  assert.equal(await page.getByRole('link', { name: /1-800-799-7233/ }).count(), 1);
  await page.context().setOffline(false);
});

test('shows all help for any words, where nothing can hear danger in them', async (t) => {
  const heard = '**/load-*.js*';
  const { page, field, urgent } = await finderWithout(t, heard);
  await field.focus();
  await page.waitForTimeout(500);
  assert.equal(await urgent.count(), 0, 'without words there is nothing to hear');
  await field.pressSequentially('hello');
  await urgent.waitFor();
  assert.equal(await page.getByRole('link', { name: /1-800-799-7233/ }).count(), 1);
  await field.fill('');
  await urgent.waitFor({ state: 'detached' });

  // The next words ask for it again.
  await page.unroute(heard);
  await field.pressSequentially('I keep pushing people away', { delay: 30 });
  await page
    .locator('therapist-search')
    .getByRole('button', { name: /^Attachment/ })
    .first()
    .waitFor();
  assert.equal(await urgent.count(), 0);
  await field.fill('I want to die');
  await urgent.waitFor();
});

test('does not wait for ever for what hears danger', async (t) => {
  const { page, field, urgent } = await finderWithout(t);
  let answer;
  await page.route('**/load-*.js*', (asked) => {
    answer = () => asked.continue();
  });
  await field.fill('hello');
  await urgent.waitFor();
  answer();
  await urgent.waitFor({ state: 'detached' });
});

test('says so where a guide could not be fetched, unless the page put something in its place', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  const warnings = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.route(/\.en-\w+\.js/, (asked) => asked.abort());
  const body = `<therapist-guide approach="relational"></therapist-guide>
    <therapist-guide-list></therapist-guide-list>
    <therapist-guide approach="cbt"><p>About CBT</p></therapist-guide>`;
  await open(page, ['/therapist-finder.js'], { body });
  const told = page.getByText('This part of the page couldn’t load.');
  await page.waitForFunction(() => customElements.get('therapist-guide-list'));
  await told.nth(1).waitFor();
  assert.equal(await told.count(), 2);
  assert.ok(await page.getByText('About CBT').isVisible());
  assert.equal(
    warnings.filter((text) => /the guides could not be loaded.*-\w+\.js/.test(text)).length,
    1,
  );
});

/** A Spanish page, and what becomes of the file with the words: it waits until `answer` is called. */
async function spanishPage(t) {
  const page = await browser.newPage();
  t.after(() => page.close());
  let answer;
  const route = new Promise((resolve) => {
    void page.route(/\/es-\w+\.js$/, (asked) => {
      resolve();
      return new Promise((done) => {
        answer = async (how) => done(await how(asked));
      });
    });
  });
  const body = '<therapist-crisis-line></therapist-crisis-line>';
  const { complaints } = await open(page, ['/therapist-finder.js'], { lang: 'es', body });
  await route;
  const line = page.locator('therapist-crisis-line section');
  return { page, complaints, line, answer: (how) => answer(how) };
}

test('speaks Spanish from the first word on a Spanish page', async (t) => {
  const { complaints, line, answer } = await spanishPage(t);
  assert.equal(await line.count(), 0);
  await answer((asked) => asked.continue());
  await line.getByText(/¿.*crisis\?/).waitFor();
  assert.deepEqual(complaints, []);
});

test('speaks English, and says so, where the Spanish words cannot be had', async (t) => {
  const { page, line, answer } = await spanishPage(t);
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  // The second try, which every part gets.
  await page.route(/\/es-\w+\.js\?/, (asked) => asked.abort());
  await answer((asked) => asked.abort());
  await line.getByText('In crisis?').waitFor();
  assert.equal(await line.getAttribute('lang'), 'en-US');
  assert.deepEqual(thrown, []);
});

test('does not wait for ever, and turns to Spanish when it comes', async (t) => {
  const { complaints, line, answer } = await spanishPage(t);
  await line.getByText('In crisis?').waitFor();
  await answer((asked) => asked.continue());
  await line.getByText(/¿.*crisis\?/).waitFor();
  assert.equal(await line.getAttribute('lang'), null);
  assert.deepEqual(complaints, []);
});

test('does not ask for Spanish on a page that is in another language', async (t) => {
  for (const lang of ['en', 'de']) {
    const page = await browser.newPage();
    t.after(() => page.close());
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const body = '<therapist-crisis-line></therapist-crisis-line>';
    await open(page, ['/therapist-finder.js'], { lang, body });
    await page.getByText('In crisis?').waitFor();
    assert.ok(!asked.some((path) => path.startsWith('/es')), lang);
  }
});

test('brings Spanish beside the rest where a page asks for it, and asks for it once', async (t) => {
  const page = await browser.newPage();
  t.after(() => page.close());
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let answer;
  // What would ask for the words by itself is still on its way.
  const held = new Promise((resolve) => (answer = resolve));
  await page.route('**/therapist-finder-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const words = page.waitForResponse(/\/es-\w+\.js$/);
  const body = '<therapist-crisis-line></therapist-crisis-line>';
  const opening = open(page, ['/es.js', '/therapist-finder.js'], { lang: 'es', body });
  await words;
  answer();
  const { complaints } = await opening;
  await page.getByText(/¿.*crisis\?/).waitFor();
  assert.equal(asked.filter((path) => /^\/es-/.test(path)).length, 1);
  assert.deepEqual(complaints, []);
});

/** A page without a policy, with such markup and a finder, and the feed for it. */
async function pageOf(t, html) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const feed = { version: 1, therapists: [{ id: 'ana', name: 'Ana Ruiz' }] };
  await page.route('**/feed.json', (asked) => asked.fulfill({ json: feed }));
  await page.route(`${server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>${html}<therapist-finder src="/feed.json"></therapist-finder>`,
    }),
  );
  return page;
}

for (const attributes of ['', 'defer', 'async', 'type="module" crossorigin']) {
  test(`is loaded from another host by <script ${attributes}>`, async (t) => {
    const host = 'https://cdn.example';
    const src = (file) => `<script src="${host}/${file}" ${attributes}></script>`;
    const page = await pageOf(t, src('es.js') + src('therapist-finder.js'));
    await page.route(`${host}/**`, (route) =>
      route.fulfill({
        path: `dist/cdn${new URL(route.request().url()).pathname}`,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' },
      }),
    );
    await page.goto(`${server.origin}/`);
    await page.locator('therapist-card').getByText('Ana Ruiz').waitFor();
  });
}

test('says what to do where the library cannot be had', async (t) => {
  const page = await pageOf(t, '<script src="/therapist-finder.js"></script>');
  await page.route('**/therapist-finder-*.js', (asked) => asked.abort());
  const told = page.waitForEvent('console', (message) => message.text().includes('could not be'));
  await page.goto(`${server.origin}/`);
  assert.match(
    (await told).text(),
    /Keep its folder whole.*Access-Control-Allow-Origin.*script-src/,
  );
});

const HASHES = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const PASTED = readFileSync('dist/cdn/integrity.html', 'utf8');

/** The lines to paste, for the folder at an address. */
const pasted = (base) =>
  PASTED.replaceAll(/https:\/\/cdn\.example\.org\/therapist-finder\/[\d.]+\//g, base);

const mapOf = (html) => JSON.parse(/<script type="importmap">([^]*?)<\/script>/.exec(html)[1]);

/**
 * A page that states the hashes of all scripts, under the strict policy.
 *
 * @param {string} [wrong] the beginning of a file's name, whose hash is that of another file
 */
async function pageWithIntegrity(t, wrong) {
  let html = pasted(`${server.origin}/`);
  for (const [file, hash] of Object.entries(HASHES)) {
    if (wrong && file.startsWith(wrong)) html = html.replaceAll(hash, HASHES['es.js']);
  }
  const [, map] = /<script type="importmap">([^]*?)<\/script>/.exec(html);
  const policy = POLICY.replace(
    "script-src 'self'",
    `script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  );
  const page = await pageOf(t, '');
  await page.route(`${server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html>${html}<therapist-finder src="/feed.json"></therapist-finder>`,
    }),
  );
  return page;
}

const nameIn = (page) =>
  page.locator('therapist-card').getByRole('button', { name: 'Ana Ruiz', exact: true });

const profileIn = (page) => page.getByRole('dialog').getByRole('heading', { name: 'Ana Ruiz' });

test('the lines to paste have the hash of every script that the page may ask for', () => {
  const { integrity } = mapOf(pasted('https://a.example/'));
  const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
  assert.deepEqual(Object.keys(HASHES).sort(), files.sort());
  for (const file of files) {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/cdn/${file}`))
      .digest('base64');
    assert.equal(HASHES[file], `sha384-${hash}`);
    assert.equal(integrity[`https://a.example/${file}`], HASHES[file]);
    for (const [, part] of readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(
      /\bimport\(["'`]\.\/([\w.-]+)["'`]\)/g,
    )) {
      assert.equal(integrity[`https://a.example/${part}?again`], HASHES[part], part);
    }
  }
});

test('runs with integrity under the strict policy, later parts as well', async (t) => {
  const page = await pageWithIntegrity(t);
  const complaints = watchPage(page, server.origin);
  await page.goto(`${server.origin}/`);
  await nameIn(page).click();
  await profileIn(page).waitFor();
  assert.deepEqual(complaints, []);
});

test('runs no part that is not what its hash says, not at the second try either', async (t) => {
  const page = await pageWithIntegrity(t, 'later-');
  await page.goto(`${server.origin}/`);
  await nameIn(page).click();
  await page.getByText('This part of the page couldn’t load.').waitFor();
  assert.equal(await page.evaluate(() => customElements.get('therapist-profile')), undefined);
});

test('asks again, with integrity, for what was wanted several times without a connection', async (t) => {
  const page = await pageWithIntegrity(t);
  const lost = '**/later-*.js*';
  await page.route(lost, (asked) => asked.abort());
  await page.goto(`${server.origin}/`);
  for (let times = 0; times < 3; times++) {
    const failed = page.waitForEvent('requestfailed');
    await nameIn(page).click();
    await failed;
    await page.getByText('This part of the page couldn’t load.').waitFor();
  }
  await page.unroute(lost);
  await nameIn(page).click();
  await profileIn(page).waitFor();
});

test('asks again under a policy that goes by nonce', async (t) => {
  const page = await pageOf(t, '');
  await page.route(`${server.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy': POLICY.replace("script-src 'self'", "script-src 'nonce-a1'"),
      },
      body: `<!doctype html><script type="module" nonce="a1" src="/therapist-finder.js"></script>
        <therapist-finder src="/feed.json"></therapist-finder>`,
    }),
  );
  await page.route('**/later-*.js*', (asked) => asked.abort());
  await page.goto(`${server.origin}/`);
  await nameIn(page).click();
  await page.getByText('This part of the page couldn’t load.').waitFor();
  await page.unroute('**/later-*.js*');
  await nameIn(page).click();
  await profileIn(page).waitFor();
});

test('has its functions by name, in a file that shares its parts with the elements', async (t) => {
  const { page, complaints } = await pageWith(t, '/therapist-finder.js');
  const found = await page.evaluate(async () => {
    const { createDirectory, createFinderStore, parseFeed } = await import('/api.js');
    const now = Date.now();
    const therapists = [{ id: 'ana', name: 'Ana Ruiz', phone: '(555) 010-0101' }];
    const { feed } = parseFeed({ version: 1, therapists }, { now });
    const { total } = await createDirectory(feed.therapists).search({ now });
    await customElements.whenDefined('therapist-consultation-button');
    const button = document.createElement('therapist-consultation-button');
    // Read by the function, and so not read again by the element: nothing has to come for it.
    button.record = feed.therapists[0];
    document.body.append(button);
    await button.updateComplete;
    return [
      total,
      typeof createFinderStore,
      button.shadowRoot.textContent.includes('(555) 010-0101'),
    ];
  });
  assert.deepEqual(found, [1, 'function', true]);
  assert.deepEqual(complaints, []);
});

test('comes at once: whatever else lies beside it comes only when needed', () => {
  const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
  const importsOf = (file) =>
    [
      ...readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(
        /\b(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g,
      ),
    ].map(([, from]) => from);
  const only = (pattern) => {
    const found = files.filter((file) => pattern.test(file));
    assert.equal(found.length, 1, `${pattern}: ${found}`);
    return found[0];
  };
  const entry = only(/^therapist-finder-\w+\.js$/);
  const words = only(/^es-\w+\.js$/);
  // Small modules that it shares with later parts: named by the file that a page asks for, so that all come at once.
  const beside = importsOf(entry);
  for (const file of beside) {
    assert.deepEqual(importsOf(file), []);
    assert.ok(statSync(`dist/cdn/${file}`).size < 2_000, file);
  }
  // Asked for before anything is shown, so it must not bring the rest a second time.
  assert.deepEqual(importsOf(words), []);
  const starter = readFileSync('dist/cdn/therapist-finder.js', 'utf8');
  const named = (text) => [...text.matchAll(/"\.\/([\w.-]+)"/g)].map(([, file]) => file).sort();
  assert.deepEqual(named(starter), [...beside, entry].sort());
  assert.ok(starter.length < 1_500);
  assert.deepEqual(named(readFileSync('dist/cdn/es.js', 'utf8')), [words]);
  for (const file of files) {
    for (const from of importsOf(file)) assert.ok(files.includes(from), `${file}: ${from}`);
    // Through a file whose name stays, another version could come in.
    if (/-\w+\.js$/.test(file)) {
      assert.ok(!importsOf(file).some((from) => !/-\w+\.js$/.test(from)), `${file}`);
    }
  }
});

// Chrome heeds the line nowhere else: below a comment that a build adds, the first card would take a sixth more of the processor.
test('begins with the line by which a browser compiles it while it comes, if it runs at once', () => {
  const files = readdirSync('dist/cdn');
  const beginning = (part) => {
    const found = files.filter((file) => new RegExp(`^${part}-\\w+\\.js$`).test(file));
    assert.equal(found.length, 1, part);
    return readFileSync(`dist/cdn/${found[0]}`, 'utf8').split('\n', 1)[0];
  };
  for (const part of ['therapist-finder', 'records', 'shared', 'engine', 'soon'])
    assert.equal(beginning(part), '//# allFunctionsCalledOnLoad', part);
  for (const part of ['reader', 'later']) assert.match(beginning(part), /^\/\*!/, part);
});
