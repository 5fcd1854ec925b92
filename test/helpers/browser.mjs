import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.mjs';
import { clockScript } from './test-now.mjs';

/**
 * Opens the Chromium of the tests; the clock of its pages is that of the tests.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser() {
  const browser = await chromium.launch(await launchOptions());
  if (!clockScript) return browser;
  // `newPage()` of a browser makes its context with this, too.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(clockScript);
    return context;
  };
  return browser;
}
