/** The demo as a visitor meets it: served from the build, under its strict policy, in a real browser. */
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

/** Every page, what it must say of itself at the top, and what of ours it shows. */
const pages = {
  '/': { says: 'Fiction.', shows: 'therapist-card' },
  '/es/': { says: 'Ficción.', shows: 'therapist-card' },
  '/match/': { says: 'Fiction.', shows: 'therapist-match .answer' },
  '/approaches/': { says: 'Fiction.', shows: 'therapist-guide-list .count:not(:empty)' },
  '/approaches/relational/': { says: 'Fiction.', shows: 'therapist-guide .fit' },
  '/article/': { says: 'Fiction.', shows: 'therapist-card' },
  '/solo/': { says: 'Fiction.', shows: 'therapist-consultation .day' },
  '/colorado/': {
    says: '2022 snapshot, a demonstration, not for finding care.',
    shows: 'therapist-card',
  },
  '/privacy.html': { says: 'Fiction.' },
  '/book/kabir-subramaniam.html': { says: 'Fiction.' },
};

for (const [path, { says, shows }] of Object.entries(pages)) {
  describe(`the page ${path}`, () => {
    let page;
    let complaints;
    before(async () => {
      page = await browser.newPage();
      complaints = watchPage(page, server.origin);
      await page.goto(server.origin + path);
      if (shows) await page.locator(shows).first().waitFor();
    });
    after(() => page?.close());

    test('says at the top what it is', async () => {
      const notice = page.locator('.demonstration').getByText(says);
      const { y } = await notice.boundingBox();
      assert.ok(y < 40, `at ${y}`);
      assert.match(await page.locator('meta[name=robots]').getAttribute('content'), /noindex/);
    });

    test('leads to all the others', async () => {
      const tour = page.getByRole('navigation', {
        name: /^(This demonstration|Esta demostración)$/,
      });
      const hrefs = await tour.getByRole('link').evaluateAll((links) => links.map((a) => a.href));
      const paths = ['/', '/article/', '/solo/', '/colorado/', '/es/'];
      const expected = paths.map((to) => server.origin + to);
      assert.deepEqual(hrefs.sort(), expected.sort());
    });

    test('shows every picture it has', async () => {
      // Those further down are loaded when they come near.
      const broken = await page.evaluate(() => {
        const within = (root) => [
          ...root.querySelectorAll('img'),
          ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
            shadowRoot ? within(shadowRoot) : [],
          ),
        ];
        return within(document)
          .filter((img) => img.complete && !img.naturalWidth)
          .map(({ src }) => src);
      });
      assert.deepEqual(broken, []);
    });

    test('works without an error, within its policy and its own origin', () => {
      assert.deepEqual(complaints, []);
    });

    for (const width of [360, 720, 1280]) {
      test(`holds still while it loads, and has whom to call in a crisis, at ${width} px`, async () => {
        const fresh = await browser.newPage({ viewport: { width, height: 740 } });
        await fresh.goto(server.origin + path);
        if (shows) await fresh.locator(shows).first().waitFor();
        assert.deepEqual(await shiftsOf(fresh), []);
        const overflow = await fresh.evaluate(() => document.body.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide`);

        const calls = await fresh.locator('a[href="tel:988"]:visible').all();
        const boxes = await Promise.all(calls.map((call) => call.boundingBox()));
        const lowest = shows ? 740 : Infinity;
        assert.ok(
          boxes.some(({ y, height }) => y >= 0 && y + height <= lowest),
          JSON.stringify(boxes),
        );

        const tooWide = await fresh.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
          const parts = [...document.querySelectorAll('footer *')];
          return parts.filter((part) => part.getBoundingClientRect().right > innerWidth).length;
        });
        assert.equal(tooWide, 0, 'the footer with large text');
        await fresh.close();
      });
    }

    test('is still of use without script', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(server.origin + path);
      assert.ok(await plain.getByRole('heading', { level: 1 }).isVisible());
      assert.ok(await plain.getByRole('link', { name: '988', exact: true }).first().isVisible());
      const link = plain.locator('main').getByRole('link').first();
      if (shows) assert.ok(await link.isVisible(), 'a way on');
      await context.close();
    });
  });
}

describe('the guides', () => {
  test('are each a page that has all of its text without script', async (t) => {
    const page = await browser.newPage();
    const context = await browser.newContext({ javaScriptEnabled: false });
    t.after(() => Promise.all([page.close(), context.close()]));
    await page.goto(`${server.origin}/approaches/`);
    const tiles = page.locator('therapist-guide-list .tile').getByRole('link');
    await tiles.first().waitFor();
    const urls = await tiles.evaluateAll((links) => links.map(({ href }) => href));
    assert.equal(urls.length, 6);
    const plain = await context.newPage();
    for (const url of urls) {
      await page.goto(url);
      const guide = page.locator('therapist-guide');
      await guide.getByRole('heading', { name: 'Questions to ask a therapist' }).waitFor();
      const shown = guide
        .locator('.text')
        .locator('.lead, h3, .prose p, .tile p, .lines span, figcaption');
      const texts = await shown.allInnerTexts();
      assert.ok(texts.length > 30, `${texts.length} texts at ${url}`);
      await plain.goto(url);
      const written = await plain.locator('therapist-guide').innerText();
      assert.deepEqual(
        texts.filter((text) => !written.includes(text)),
        [],
        url,
      );
    }
  });
});

describe('a visit to the clinic', () => {
  let page;
  let complaints;
  let finder;
  before(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    complaints = watchPage(page, server.origin);
    await page.goto(`${server.origin}/`);
    finder = page.locator('therapist-finder');
    await finder.locator('therapist-card').first().waitFor();
  });
  after(() => page?.close());

  const total = async () => {
    const heading = finder.getByRole('heading', { name: /^\d+ therapists?/ });
    return Number.parseInt(await heading.innerText(), 10);
  };
  const nameOn = (card) => card.locator('[part=name] button').innerText();

  test('finds those who fit', async () => {
    const all = await total();
    await finder
      .locator('.panel')
      .getByRole('checkbox', { name: /^Anxiety/ })
      .check({ force: true });
    await finder.getByRole('button', { name: /^Remove .*Anxiety/ }).waitFor();
    const fitting = await total();
    assert.ok(fitting > 0 && fitting < all, `${fitting} of ${all}`);
  });

  test('opens a profile, and going back closes it with the search as it was', async () => {
    const fitting = await total();
    const card = finder.locator('therapist-card').first();
    const name = await nameOn(card);
    await card.getByRole('button', { name, exact: true }).click();
    const dialog = finder.locator('therapist-profile').getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('heading', { name }).waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await total(), fitting);
  });

  test('saves two people and compares them', async () => {
    const names = [];
    for (const n of [0, 1]) {
      const card = finder.locator('therapist-card').nth(n);
      names.push(await nameOn(card));
      await card.getByRole('button', { name: /^Save\b/ }).click();
    }
    await finder.locator('therapist-shortlist').getByRole('button').first().click();
    const columns = finder.locator('therapist-shortlist').getByRole('columnheader');
    const headers = await columns.filter({ hasText: /\S/ }).allInnerTexts();
    for (const name of names) {
      assert.ok(
        headers.some((header) => header.includes(name)),
        `${name} in ${headers.join(' | ')}`,
      );
    }
    await page.keyboard.press('Escape');
  });

  test('books a first call, which the practice then has', async () => {
    const words = finder.getByRole('textbox', { name: 'What would help?' });
    await words.fill('Saoirse');
    await words.press('Enter');
    await finder.getByRole('button', { name: /^Book a free call.*Saoirse/ }).click();
    const dialog = finder.locator('therapist-consultation').getByRole('dialog');
    await dialog.locator('[part~=time]').first().click();
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Jordan');
    await dialog.getByRole('radio', { name: 'phone' }).check();
    await dialog.getByRole('textbox', { name: /^Phone number/ }).fill('(303) 555-0144');
    await dialog.getByRole('button', { name: /^Confirm / }).click();
    await dialog.getByRole('heading', { name: 'You’re booked' }).waitFor();

    const manage = await dialog.locator('[name=link]').inputValue();
    const theirs = await browser.newPage();
    await theirs.goto(manage);
    await theirs.getByText('Confirmed', { exact: true }).waitFor();
    await theirs.getByRole('link', { name: 'Cancel the call' }).click();
    await theirs.getByRole('button', { name: 'Yes, cancel' }).click();
    await theirs.getByText('This is canceled.').waitFor();
    await theirs.close();
  });

  test('without an error, within the policy and the origin', () => {
    assert.deepEqual(complaints, []);
  });
});

describe('the clinic', () => {
  test('has every way to a first call', async () => {
    const { body } = await request('/clinic/therapists.json');
    const { therapists } = JSON.parse(body);
    const modes = new Set(therapists.map(({ consultation }) => consultation?.booking?.mode));
    for (const mode of ['slots', 'request', 'link', 'phone', 'waitlist', 'closed']) {
      assert.ok(modes.has(mode), mode);
    }
  });

  test('has a page wherever somebody’s scheduler is linked', async () => {
    const { body } = await request('/clinic/therapists.json');
    for (const { consultation } of JSON.parse(body).therapists) {
      const { mode, url } = consultation?.booking ?? {};
      if (mode === 'link') assert.equal((await request(url.replace('..', ''))).status, 200, url);
    }
  });
});

describe('the directory of Colorado', () => {
  /** What is asked for when someone looks near a ZIP code, in the order of the alphabet. */
  async function askedNear(zip) {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/colorado/`);
    await page.locator('therapist-card').first().waitFor();
    await page.waitForLoadState('networkidle');
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const near = page.getByRole('textbox', { name: 'Near' });
    await near.fill(zip);
    await near.press('Enter');
    await page
      .locator('therapist-card')
      .getByText(/\d mi\b/)
      .first()
      .waitFor();
    await page.close();
    return asked.sort();
  }

  test('finds practices near a ZIP code, and asks the server the same for each', async () => {
    const asked = await askedNear('80202');
    assert.ok(
      asked.some((url) => /\/therapist-finder\/zip-data-\w+\.js$/.test(url)),
      `${asked}`,
    );
    assert.deepEqual(await askedNear('81301'), asked);
  });

  test('finds practices near a city by name, and asks the server the same for each', async () => {
    const asked = await askedNear('Denver');
    for (const file of ['zip-data', 'city-data']) {
      const address = new RegExp(`/therapist-finder/${file}-\\w+\\.js$`);
      assert.ok(
        asked.some((url) => address.test(url)),
        `${asked}`,
      );
    }
    // An address, and a city without a practice.
    assert.deepEqual(await askedNear('12 Elm St, Durango, CO 81301'), asked);
    assert.deepEqual(await askedNear('Arvada, Colorado, USA'), asked);
  });
});

describe('the server', () => {
  test('sends a strict policy and careful headers with everything', async () => {
    for (const path of ['/', '/colorado/practices.json', '/clinic/therapists.json', '/nothing']) {
      const { headers } = await request(path);
      const policy = headers['content-security-policy'];
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|\*|https:|data:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.match(headers['x-robots-tag'], /noindex/);
    }
  });

  test('serves nothing beside the demo', async () => {
    const paths = [
      '/../package.json',
      '/../../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '//etc/passwd',
      '/therapist-finder/../../server.mjs',
      '/%',
      '/therapist-finder',
    ];
    for (const path of paths) assert.equal((await request(path)).status, 404, path);
    assert.equal((await request('/', { method: 'POST' })).status, 405);
  });

  test('compresses, and says when nothing has changed', async () => {
    const plain = await request('/colorado/practices.json');
    assert.equal(JSON.parse(plain.body).therapists.length, 747);
    for (const encoding of ['br', 'gzip']) {
      const small = await request('/colorado/practices.json', {
        headers: { 'accept-encoding': encoding },
      });
      assert.equal(small.headers['content-encoding'], encoding);
      assert.ok(small.body.length < plain.body.length / 8);
      assert.notEqual(small.headers.etag, plain.headers.etag);
    }
    const again = await request('/colorado/practices.json', {
      headers: { 'if-none-match': plain.headers.etag },
    });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    const head = await request('/', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
  });

  test('has browsers keep what is named by its contents, and ask for everything else again', async () => {
    const caching = async (path) => (await request(path)).headers['cache-control'];
    const { body } = await request('/therapist-finder/therapist-finder.js');
    const [, entry] = /(therapist-finder-\w+\.js)/.exec(body);
    assert.match(await caching(`/therapist-finder/${entry}`), /max-age=31536000, immutable/);
    const paths = ['/', '/therapist-finder/therapist-finder.js', '/therapist-finder/es.js'];
    for (const path of [...paths, '/clinic/therapists.json', '/therapist-finder/nobody-knows.js']) {
      assert.notEqual(await caching(path), 'public, max-age=31536000, immutable', path);
    }
    for (const path of paths) assert.equal(await caching(path), 'no-cache');
  });

  test('finds a page whose slash was forgotten', async () => {
    const { status, headers } = await request('/colorado');
    assert.equal(status, 308);
    assert.equal(headers.location, '/colorado/');
  });

  test('lets a page ask where the visitor is, and nothing else', async () => {
    const { headers } = await request('/');
    assert.equal(
      headers['permissions-policy'],
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
    );
  });

  test('takes a free port when the one asked for is taken', async () => {
    const taken = Number(new URL(server.origin).port);
    const other = await serve({ port: taken });
    assert.notEqual(other.origin, server.origin);
    await other.close();
  });
});

/** How much has moved by itself so far. The observer hears of it a few frames late. */
function shiftsOf(page) {
  return page.evaluate(async () => {
    const entries = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const frame = () => new Promise(requestAnimationFrame);
    for (let i = 0; i < 10; i++) await frame();
    return entries.map(({ value }) => value);
  });
}

/** One request with its path exactly as written, which `fetch` would tidy. */
function request(path, options = {}) {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = get({ hostname, port, path, ...options }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject);
  });
}

describe('a list that someone was sent', () => {
  const ids = ['ifeoma-castellanos', 'anders-wexler'];
  const code = Buffer.from(JSON.stringify({ v: 1, s: ids })).toString('base64url');

  test('opens by itself on a phone, with a way to a call with each in sight; Back closes it', async (t) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    t.after(() => page.close());
    await page.goto(`${server.origin}/article/`);
    await page.goto(`${server.origin}/#therapist-finder=${code}`);
    const list = page.getByRole('dialog', { name: 'Compare two people' });
    await list.getByText('Someone shared 2 therapists with you.').waitFor();
    assert.equal(page.url(), `${server.origin}/`);
    assert.deepEqual(await list.getByRole('columnheader').allInnerTexts(), [
      'Ifeoma Castellanos',
      'Anders Wexler',
    ]);
    for (const name of ['Ifeoma', 'Anders']) {
      const { x, y, width, height } = await list
        .getByRole('button', { name: `Book ${name}` })
        .boundingBox();
      assert.ok(x >= 0 && x + width <= 360 && y + height <= 640, `${name} at ${x}, ${y}`);
    }
    // A press, as every visitor makes: browsers skip steps that a page makes by itself.
    await list.getByRole('heading', { name: 'Compare two people' }).click();
    await page.goBack();
    await list.waitFor({ state: 'hidden' });
    assert.equal(page.url(), `${server.origin}/`);
    await page.getByText('2 therapists from the link are in your saved list.').waitFor();
  });
});
