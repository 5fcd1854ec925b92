import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes per second, and milliseconds for each request: slow 4G, as Lighthouse has it. */
const NETWORK = {
  offline: false,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
  latency: 150,
};
const SLOWDOWN = 4;

/**
 * Writes what a visitor sees on slow 4G as images named by version, size and milliseconds, and lists when the first card came.
 *
 * @param {{ version: string, server: { origin: string } }[]} versions
 * @param {number[]} sizes
 * @param {() => Promise<object>} opened a fresh page
 * @param {string} folder
 */
export async function film(versions, sizes, opened, folder) {
  await mkdir(folder, { recursive: true });
  const rows = [];
  for (const size of sizes) {
    for (const { version, server } of versions) {
      const { context, page, devtools } = await opened();
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', NETWORK);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const frames = [];
      devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
        frames.push({ data, at: metadata.timestamp * 1000 });
        void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
      });
      await devtools.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxHeight: 600 });
      await page.goto(`${server.origin}/${size}.html`);
      const ms = await page.evaluate(() => globalThis.bench.painted);
      await page.waitForTimeout(1000);
      // The page's own clock runs at the feed's moment; its beginning by the system's clock is told by the first frame after it.
      const began = await page.evaluate(() => performance.timeOrigin);
      for (const { data, at } of frames) {
        const after = String(Math.max(0, Math.round(at - began))).padStart(5, '0');
        await writeFile(join(folder, `${size}-${version}-${after}.jpg`), data, 'base64');
      }
      rows.push({ therapists: size, version, 'first card ms': Math.round(ms) });
      await context.close();
    }
  }
  console.table(rows);
}
