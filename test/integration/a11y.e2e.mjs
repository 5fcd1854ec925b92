/** The demo for people who see, move or read otherwise: small, enlarged, in forced colors, without motion, by keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true };
/** 1280 by 1024 pixels at 400 %, as WCAG 1.4.10 measures reflow. */
const enlarged = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const desk = { viewport: { width: 1280, height: 900 } };

const first = { path: '/', shows: 'therapist-card' };

/** A page of the demo, as such a visitor sees it; where none is named, the first. */
async function visit(t, options, before = () => undefined, where = first) {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = watchPage(page, server.origin);
  await before(page);
  await page.goto(server.origin + where.path);
  await page.locator(where.shows).first().waitFor();
  return { page, complaints };
}

/** What axe finds in a part of the page, in words. */
async function faults(page, part = 'therapist-finder') {
  // Without it axe opens a page of its own.
  const builder = new AxeBuilder({ page }).include(part).setLegacyMode();
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('axe finds nothing', () => {
  const visitors = {
    'on a small phone': phone,
    'at 400 %': enlarged,
    'on a desk': desk,
    'in the dark': { ...desk, colorScheme: 'dark' },
    'in forced colors': { ...desk, forcedColors: 'active' },
    'with more contrast': { ...desk, contrast: 'more' },
    'without motion': { ...desk, reducedMotion: 'reduce' },
  };
  for (const [who, options] of Object.entries(visitors)) {
    test(who, async (t) => {
      const { page } = await visit(t, options);
      assert.deepEqual(await faults(page), []);
    });
  }

  const others = {
    'the page in Spanish': { path: '/es/', shows: 'therapist-match .answer' },
    'the six questions': { path: '/match/', shows: 'therapist-match .answer' },
    'all approaches': { path: '/approaches/', shows: 'therapist-guide-list .count:not(:empty)' },
    'a guide': { path: '/approaches/relational/', shows: 'therapist-guide .fit' },
  };
  for (const [what, where] of Object.entries(others)) {
    for (const who of ['on a small phone', 'on a desk', 'in the dark']) {
      test(`in ${what} ${who}`, async (t) => {
        const { page } = await visit(t, visitors[who], undefined, where);
        assert.deepEqual(await faults(page, 'body'), []);
      });
    }
  }

  test('in the sheet of filters', async (t) => {
    const { page } = await visit(t, phone);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('dialog').waitFor();
    // What is behind is inert; axe would count its help as well.
    const sheet = { fromShadowDom: ['therapist-finder', 'therapist-filter-sheet'] };
    assert.deepEqual(await faults(page, sheet), []);
  });

  test('where nobody fits', async (t) => {
    const { page } = await visit(t, desk);
    await page.getByRole('textbox', { name: 'What would help?' }).fill('');
    await page.getByRole('textbox', { name: 'Near' }).fill('Phoenix, AZ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /license in Arizona/ }).waitFor();
    assert.deepEqual(await faults(page), []);
  });

  test('with words that nobody has', async (t) => {
    const { page } = await visit(t, desk);
    await page.getByRole('textbox', { name: 'What would help?' }).fill('Xyzzy');
    await page.keyboard.press('Enter');
    await page.getByText('We found nothing for “Xyzzy”').first().waitFor();
    assert.deepEqual(await faults(page), []);
  });
});

for (const [who, options] of Object.entries({ 'a small phone': phone, '400 %': enlarged })) {
  test(`${who} needs no scrolling to the side`, async (t) => {
    const { page } = await visit(t, options);
    const finder = await page.locator('therapist-finder').evaluate((element) => ({
      right: element.getBoundingClientRect().right,
      needed: element.scrollWidth - element.clientWidth,
    }));
    assert.ok(finder.right <= 320, `ends at ${finder.right}`);
    assert.ok(finder.needed <= 0, `needs ${finder.needed} more`);
  });

  test(`${who} shows what has the focus`, async (t) => {
    // With motion the demo's page scrolls there smoothly, and has not arrived when it is asked.
    const { page } = await visit(t, { ...options, reducedMotion: 'reduce' });
    await page.locator('therapist-finder [name=text]').focus();
    const hidden = [];
    const names = [];
    for (let i = 0; i < 30; i++) {
      const { name, seen } = await page.evaluate(whereTheFocusIs);
      names.push(name);
      if (!seen) hidden.push(name);
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(hidden, []);
    assert.ok(new Set(names).size > 15, names.join(' | '));
  });
}

test('forced colors keep the focus and what is chosen visible', async (t) => {
  const { page } = await visit(t, { ...desk, forcedColors: 'active' });
  const box = page.locator('.panel').getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  const style = await box.evaluate((input) => {
    const { outlineStyle, outlineWidth, appearance } = getComputedStyle(input);
    return { outlineStyle, outlineWidth: parseFloat(outlineWidth), appearance };
  });
  assert.equal(style.outlineStyle, 'solid');
  assert.ok(style.outlineWidth >= 2);
  assert.notEqual(style.appearance, 'none', 'the system draws the tick');
});

test('forced colors tell the day in sight, and the page of the results, from the others', async (t) => {
  const { page } = await visit(t, { ...desk, forcedColors: 'active' });
  const fill = (of) => of.evaluate((button) => getComputedStyle(button).backgroundColor);
  const pages = page.locator('therapist-pager');
  assert.notEqual(
    await fill(pages.getByRole('button', { name: /\b1\b/ })),
    await fill(pages.getByRole('button', { name: /\b2\b/ })),
  );
  const words = page.getByRole('textbox', { name: 'What would help?' });
  await words.fill('Saoirse');
  await words.press('Enter');
  await page.getByRole('button', { name: /^Book a free call.*Saoirse/ }).click();
  const days = page.getByRole('dialog').locator('[part~=day]');
  await days.first().waitFor();
  assert.notEqual(await fill(days.nth(0)), await fill(days.nth(1)));
});

test('text twice as large stays within the profile', async (t) => {
  const { page } = await visit(t, desk);
  await page.locator('therapist-finder').evaluate((finder) => (finder.style.fontSize = '32px'));
  await page.locator('therapist-card').getByRole('button').first().click();
  const side = page.getByRole('dialog').locator('.side');
  await side.waitFor();
  const wider = await side.evaluate((box) =>
    [...box.querySelectorAll('*')]
      .filter(
        (inner) => inner.getBoundingClientRect().right > box.getBoundingClientRect().right + 1,
      )
      .map((inner) => inner.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(wider, []);
});

test('nothing moves for those who want no motion', async (t) => {
  const { page } = await visit(t, { ...phone, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('dialog').waitFor();
  const moving = await page.evaluate(() => {
    const lasting = [];
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const { transitionDuration, animationName } = getComputedStyle(element);
        const lasts = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
        if (lasts || animationName !== 'none') lasting.push(element.outerHTML.slice(0, 80));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document.querySelector('therapist-finder').shadowRoot);
    return lasting;
  });
  assert.deepEqual(moving, []);
});

for (const width of [360, 720, 1280]) {
  test(`at ${width} pixels nothing shifts while it loads, within the policy of the page`, async (t) => {
    const { page, complaints } = await visit(t, { viewport: { width, height: 800 } }, (fresh) =>
      fresh.addInitScript(() => {
        window.broken = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.broken.push(`${event.violatedDirective} ${event.blockedURI}`),
        );
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) {
            window.shifts.push(
              `${value}: ${sources.map(({ node }) => node?.localName).join(', ')}`,
            );
          }
        }).observe({ type: 'layout-shift', buffered: true });
      }),
    );
    // What comes late, comes within this.
    await page.waitForLoadState('networkidle');
    const { shifts, broken } = await page.evaluate(() => ({
      shifts: window.shifts,
      broken: window.broken,
    }));
    assert.deepEqual(shifts, []);
    assert.deepEqual(broken, []);
    assert.deepEqual(complaints, []);
  });
}

/** Runs in the page: what has the focus, and whether its middle is in the window and under nothing else. */
async function whereTheFocusIs() {
  await new Promise(requestAnimationFrame);
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const point = [(left + right) / 2, (top + bottom) / 2];
  let above = document.elementFromPoint(...point);
  for (let inner; (inner = above?.shadowRoot?.elementFromPoint(...point)) && inner !== above;) {
    above = inner;
  }
  const label = element.closest('label') ?? element;
  const seen = above !== null && (element.contains(above) || label.contains(above));
  const name = element.getAttribute('aria-label') ?? label.textContent;
  return { name: name.replace(/\s+/g, ' ').trim(), seen };
}
