/**
 * The built demo and a browser, for a file of tests: both are there from its first test on, and closed after its last. Each file of
 * tests runs in a process of its own.
 */
import { after, before } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { openBrowser } from './browser.mjs';

export let server;
export let browser;

before(async () => {
  server = await serve();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});
