/** The sites that are measured: pages with a finder, the embed as one commit has it, and the feeds. */
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildForNode } from '../helpers/build-for-node.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/bench-browser');

/** The kinds of feed, each with how the name of its pages ends. */
export const FEEDS = { JSON: '', compiled: '-compiled' };

/**
 * @param {number[]} sizes how many therapists the feeds have; each has a page with the feed as JSON, such as `/40.html`, and one with it
 *   compiled, such as `/40-compiled.html`
 * @param {string | undefined} base an earlier commit to measure beside what is here now
 * @returns {Promise<{ sites: { version: string, site: string }[], now: number }>} `now`: the present of the feeds, epoch milliseconds
 */
export async function prepare(sizes, base) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { NOW, publishedFeed } = await import(
    await buildForNode('published', join(folder, 'data'))
  );
  const sites = [];
  if (base) sites.push({ version: base, site: await siteOf('base', (out) => buildOf(base, out)) });
  sites.push({ version: 'now', site: await siteOf('now', (out) => embed(root, out)) });
  for (const size of sizes) {
    const { json, index, texts } = publishedFeed(size);
    const files = {
      [`${size}.json`]: json,
      [`${size}.tff`]: index,
      [texts.name]: texts.bytes,
      [`${size}${FEEDS.JSON}.html`]: pageOf(`${size}.json`),
      [`${size}${FEEDS.compiled}.html`]: pageOf(`${size}.tff`),
    };
    for (const { site } of sites)
      for (const [name, content] of Object.entries(files))
        await writeFile(join(site, name), content);
  }
  return { sites, now: NOW };
}

async function siteOf(name, build) {
  const site = join(folder, name);
  await build(site);
  return site;
}

/** As a partner pastes it: the script in the head, the finder in the page. */
function pageOf(src) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
    <meta name="viewport" content="width=device-width">
    <script type="module" src="therapist-finder.js"></script></head>
    <body><therapist-finder src="${src}"></therapist-finder></body></html>`;
}

/** Builds the files of an earlier commit, with the packages that are installed here. */
async function buildOf(commit, outDir) {
  const sources = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const archive = join(sources, 'archive.tar');
    execFileSync('git', ['archive', '--output', archive, commit], { cwd: root });
    execFileSync('tar', ['-xf', archive, '-C', sources]);
    await symlink(join(root, 'node_modules'), join(sources, 'node_modules'));
    await embed(sources, join(sources, 'built'));
    await cp(join(sources, 'built'), outDir, { recursive: true });
  } finally {
    await rm(sources, { recursive: true, force: true });
  }
}

/** In a process of its own, because the build's settings read files of the folder it runs in. */
async function embed(cwd, outDir) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--mode', 'cdn', '--logLevel', 'error', '--outDir', outDir];
  await run(process.execPath, [vite, ...args, '--emptyOutDir'], { cwd });
}
