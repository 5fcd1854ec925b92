/**
 * Builds the demo: the pages, their feeds, and the built embed. Run by itself, it writes demo/dist, which any static host can serve.
 *
 *     npm run build && node demo/build.mjs
 */
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadGuides } from '../dist/index.js';
import { miles } from '../dist/vocabulary/places/distance.js';
import { loadPlaces } from '../dist/vocabulary/places/load.js';
import { writePortraits } from './clinic/portraits.build.mjs';
import { convert } from './colorado/convert.mjs';
import { feeds } from './feeds.mjs';
import { guideHtml, guideLinks } from './guides.mjs';
import { writePage } from './pages.mjs';

const here = import.meta.dirname;

const PAGES = [
  'index.html',
  'es/index.html',
  'match/index.html',
  'article/index.html',
  'solo/index.html',
  'colorado/index.html',
  'privacy.html',
];

const FILES = [
  'favicon.svg',
  'demonstration.css',
  'clinic.css',
  'solo/solo.css',
  'colorado/colorado.css',
];

/**
 * @param {string} folder an empty one of the caller's own: several processes may build at once
 * @returns {Promise<import('./colorado/convert.mjs').Report>} what was changed in the source's records
 */
export async function build(folder) {
  await Promise.all([
    ...PAGES.map((page) => writePage(folder, page)),
    ...FILES.map((file) => cp(join(here, 'pages', file), join(folder, file))),
    cp(join(here, '..', 'dist', 'cdn'), join(folder, 'therapist-finder'), { recursive: true }),
    writePortraits(join(folder, 'portraits')),
    writeGuides(folder),
    ...writeFeeds(folder),
  ]);
  return writeColorado(folder);
}

/** The feeds as of now, and a page for each scheduler that they link to. */
function writeFeeds(folder) {
  const made = feeds({ now: Date.now() });
  const links = made['clinic/therapists.json'].therapists.filter(
    ({ consultation }) => consultation?.booking?.mode === 'link',
  );
  return [
    ...Object.entries(made).map(([path, feed]) => writeJson(folder, path, feed)),
    ...links.map(({ id }) => writePage(folder, `book/${id}.html`, { source: 'book.html' })),
  ];
}

/** A page for each guide, and one that lists them. */
async function writeGuides(folder) {
  const guides = await loadGuides('en');
  await Promise.all([
    writePage(folder, 'approaches/index.html', { values: { guides: guideLinks(guides) } }),
    ...guides.map((guide) => {
      const { approach, title, summary, situations } = guide;
      return writePage(folder, `approaches/${approach}/index.html`, {
        source: 'approaches/guide.html',
        values: { approach, title, summary, saying: situations[0].text, guide: guideHtml(guide) },
      });
    }),
  ]);
}

async function writeColorado(folder) {
  const source = await readFile(join(here, 'colorado', 'ownpath-2022.json'), 'utf8');
  const { zip } = await loadPlaces();
  const { feed, report } = convert(JSON.parse(source), { zip, miles });
  await writeJson(folder, 'colorado/practices.json', feed);
  return report;
}

async function writeJson(folder, path, value) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), JSON.stringify(value));
}

/** Writes demo/dist. The folder of before is there until the new one is whole. */
async function publish() {
  const dist = join(here, 'dist');
  const made = await mkdtemp(join(here, '.dist-'));
  const old = `${made}-old`;
  try {
    const report = await build(made);
    await rename(dist, old).catch(ignoreMissing);
    await rename(made, dist);
    return report;
  } finally {
    await Promise.all([made, old].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

if (process.argv[1] === import.meta.filename) {
  const report = await publish();
  console.log(`${report.written} of ${report.read} practices`);
  for (const [what, changes] of Object.entries(report.changes)) {
    console.log(`${String(changes.length).padStart(5)} × ${what}`);
  }
}
