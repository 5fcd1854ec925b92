/**
 * Puts the demo together in demo/dist: the pages, the feed, and the built embed beside them.
 *
 *     npm run build && node demo/build.mjs
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { miles } from '../dist/vocabulary/places/distance.js';
import { loadPlaces } from '../dist/vocabulary/places/load.js';
import { convert } from './colorado/convert.mjs';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const pages = ['index.html', 'site.css', 'favicon.svg'];

/**
 * @returns {Promise<{ folder: string, report: import('./colorado/convert.mjs').Report }>} where the demo is, and what became
 *   of the source's records
 */
export async function build() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all(pages.map((page) => cp(join(here, page), join(dist, page))));
  await cp(join(here, '..', 'dist', 'cdn'), join(dist, 'therapist-finder'), { recursive: true });

  const source = await readFile(join(here, 'colorado', 'ownpath-2022.json'), 'utf8');
  const { zip } = await loadPlaces();
  const { feed, report } = convert(JSON.parse(source), { zip, miles });
  await writeFile(join(dist, 'colorado.json'), JSON.stringify(feed));
  return { folder: dist, report };
}

if (process.argv[1] === import.meta.filename) {
  const { report } = await build();
  console.log(`${report.written} of ${report.read} practices`);
  for (const [what, changes] of Object.entries(report.changes)) {
    console.log(`${String(changes.length).padStart(5)} × ${what}`);
  }
}
