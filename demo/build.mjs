/**
 * Builds the demo in demo/dist: the pages, their feeds, and the built embed. Any static host can serve it.
 *
 *     npm run build && node demo/build.mjs
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
const dist = join(here, 'dist');

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
 * @returns {Promise<{ folder: string, report: import('./colorado/convert.mjs').Report }>} the folder of the demo, and what was changed
 *   in the source's records
 */
export async function build() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    ...PAGES.map((page) => writePage(dist, page)),
    ...FILES.map((file) => cp(join(here, 'pages', file), join(dist, file))),
    cp(join(here, '..', 'dist', 'cdn'), join(dist, 'therapist-finder'), { recursive: true }),
    writePortraits(join(dist, 'portraits')),
    writeGuides(),
    ...writeFeeds(),
  ]);
  return { folder: dist, report: await writeColorado() };
}

/** The feeds as of now, and a page for each scheduler that they link to. */
function writeFeeds() {
  const made = feeds({ now: Date.now() });
  const links = made['clinic/therapists.json'].therapists.filter(
    ({ consultation }) => consultation?.booking?.mode === 'link',
  );
  return [
    ...Object.entries(made).map(([path, feed]) => writeJson(path, feed)),
    ...links.map(({ id }) => writePage(dist, `book/${id}.html`, { source: 'book.html' })),
  ];
}

/** A page for each guide, and one that lists them. */
async function writeGuides() {
  const guides = await loadGuides('en');
  await Promise.all([
    writePage(dist, 'approaches/index.html', { values: { guides: guideLinks(guides) } }),
    ...guides.map((guide) => {
      const { approach, title, summary, situations } = guide;
      return writePage(dist, `approaches/${approach}/index.html`, {
        source: 'approaches/guide.html',
        values: { approach, title, summary, saying: situations[0].text, guide: guideHtml(guide) },
      });
    }),
  ]);
}

async function writeColorado() {
  const source = await readFile(join(here, 'colorado', 'ownpath-2022.json'), 'utf8');
  const { zip } = await loadPlaces();
  const { feed, report } = convert(JSON.parse(source), { zip, miles });
  await writeJson('colorado/practices.json', feed);
  return report;
}

async function writeJson(path, value) {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), JSON.stringify(value));
}

if (process.argv[1] === import.meta.filename) {
  const { report } = await build();
  console.log(`${report.written} of ${report.read} practices`);
  for (const [what, changes] of Object.entries(report.changes)) {
    console.log(`${String(changes.length).padStart(5)} × ${what}`);
  }
}
