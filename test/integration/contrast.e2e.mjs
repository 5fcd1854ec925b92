/** What stands out from its ground: edges of controls, and for those who ask their device for more contrast, all edges and all text. */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { faintEdges } from '../helpers/faint-edges.mjs';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** How each place is reached from its page, and the part of that page to look at. */
const places = {
  'the first page on a phone': { size: PHONE },
  'the first page on a desk': { size: DESK },
  'the sheet of filters': {
    size: PHONE,
    part: ['therapist-finder', 'therapist-filter-sheet'],
    async open(page) {
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'a profile': {
    size: DESK,
    part: ['therapist-finder', 'therapist-profile'],
    async open(page) {
      await page.locator('therapist-card h3 button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'the form for a call': {
    path: '/solo/',
    size: PHONE,
    part: ['body'],
    async open(page) {
      await page.locator('[part~=time]').first().click();
      await page.getByRole('textbox', { name: 'Your name' }).waitFor();
    },
  },
  'where nobody fits': {
    size: DESK,
    async open(page) {
      await page.getByRole('textbox', { name: 'Near' }).fill('Phoenix, AZ');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /license in Arizona/ }).waitFor();
    },
  },
  'the six questions': { path: '/match/', part: ['body'], size: DESK },
  'all approaches': { path: '/approaches/', part: ['body'], size: PHONE },
  'a guide': { path: '/approaches/relational/', part: ['body'], size: DESK },
  'a practice of one, with its times': { path: '/solo/', part: ['body'], size: PHONE },
  'a directory': { path: '/colorado/', part: ['body'], size: DESK },
};

for (const colorScheme of ['light', 'dark']) {
  describe(`in the ${colorScheme} look`, () => {
    for (const [name, place] of Object.entries(places)) {
      test(name, async (t) => {
        const { page, part, inside } = await visit(t, place, colorScheme);
        assert.deepEqual(await inside.evaluate(faintEdges, { controls: 3, others: 1 }), []);

        await page.emulateMedia({ contrast: 'more' });
        assert.deepEqual(await inside.evaluate(faintEdges, { controls: 4.5, others: 3 }), []);
        assert.deepEqual(await faintText(page, part), []);
      });
    }
  });
}

async function visit(t, { path = '/', size, part = ['therapist-finder'], open }, colorScheme) {
  const page = await browser.newPage({ viewport: size, colorScheme });
  t.after(() => page.close());
  await page.goto(server.origin + path);
  await page.locator('therapist-card h3, .answer, .count:not(:empty), .day').first().waitFor();
  await open?.(page);
  await page.waitForLoadState('networkidle');
  const inside = page.locator(part.join(' '));
  await inside.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  return { page, part, inside };
}

/** Text with less than 7:1, as axe measures it. */
async function faintText(page, fromShadowDom) {
  const { violations } = await new AxeBuilder({ page })
    .include(fromShadowDom.length > 1 ? { fromShadowDom } : fromShadowDom)
    .setLegacyMode()
    .withRules('color-contrast-enhanced')
    .analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => [target, any[0].message]),
  );
}
