import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.mjs';
import { clockScript } from './test-now.mjs';

/**
 * Opens the Chromium of the tests. The clock of its pages is that of the tests, and chance, such as the order of those who fit equally, is
 * the same in every run.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser() {
  const browser = await chromium.launch(await launchOptions());
  // `newPage()` of a browser makes its context with this, too.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(sameChance);
    if (clockScript) await context.addInitScript(clockScript);
    return context;
  };
  return browser;
}

/** Runs in the page. A Weyl sequence: even, and different each time it is asked. */
function sameChance() {
  let last = 0;
  Math.random = () => (last = (last + 0.6180339887498949) % 1);
}
