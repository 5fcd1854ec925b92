import { writeFile } from 'node:fs/promises';
import { SLOW_4G, slowDown } from './slow.mjs';

/** Between two pictures, in milliseconds. */
const STEP = 250;

/**
 * Writes what a visitor sees on slow 4G as one picture, a row for each page, and lists when the first card came.
 *
 * @param {{ size: number, feed: string, version: string, address: string }[]} pages those that show no card are left out
 * @param {() => Promise<object>} opened a fresh page
 * @param {string} file the address of the PNG
 */
export async function film(pages, opened, file) {
  const rows = [];
  for (const { size, feed, version, address } of pages) {
    const label = `${size}, ${feed}, ${version}`;
    const { refused, ...row } = await filmed(address, opened);
    if (refused) console.log(`No card: ${label}: ${refused}`);
    else rows.push({ label, ...row });
  }
  const { context, page } = await opened();
  await page.setContent(sheetOf(rows));
  await writeFile(file, await page.locator('main').screenshot());
  await context.close();
  console.table(rows.map(({ label, ms }) => ({ page: label, 'first card ms': Math.round(ms) })));
}

/** What was on the screen, and since when, in milliseconds after the navigation. */
async function filmed(address, opened) {
  const { context, page, devtools } = await opened();
  await slowDown(devtools, SLOW_4G);
  const frames = [];
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ data, at: metadata.timestamp * 1000 });
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await devtools.send('Page.startScreencast', { format: 'jpeg', quality: 70, maxHeight: 400 });
  await page.goto(address);
  const { ms, refused } = await page.evaluate(() => globalThis.bench.painted);
  await page.waitForTimeout(1000);
  const began = await page.evaluate(() => performance.timeOrigin);
  await context.close();
  return { ms, refused, frames: frames.map(({ data, at }) => ({ data, at: at - began })) };
}

function sheetOf(rows) {
  const last = Math.max(...rows.map(({ ms }) => ms)) + 2 * STEP;
  const times = Array.from({ length: Math.ceil(last / STEP) }, (_, i) => (i + 1) * STEP);
  const cell = ({ frames, ms }, time) => {
    const { data } = frames.findLast(({ at }) => at <= time) ?? frames[0];
    const isFirst = ms <= time && ms > time - STEP;
    return `<td${isFirst ? ' class="first"' : ''}><img src="data:image/jpeg;base64,${data}"></td>`;
  };
  const lines = rows.map(
    (row) => `<tr><th>${row.label}</th>${times.map((time) => cell(row, time)).join('')}</tr>`,
  );
  return `<style>
      main { display: inline-block; background: #fff; font: 13px system-ui; }
      img { height: 200px; border: 1px solid #ccc; }
      .first img { outline: 3px solid #0a7d4f; }
    </style>
    <main><table><tr><th></th>${times.map((time) => `<th>${time} ms</th>`).join('')}</tr>${lines.join('')}</table></main>`;
}
