/** Chooses the mutants of a run. */
import { createHash } from 'node:crypto';

/** No file gets more than this share of the mutants. */
const MOST_OF_ONE_FILE = 0.05;

/**
 * A seed and a site's own code decide about it, not its file or line: code that moves keeps its mutants, and so two runs before and after
 * a change can be compared.
 *
 * @param {import('./sites.mjs').Site[]} sites
 * @param {number} count
 * @param {number} seed
 * @returns {import('./sites.mjs').Site[]} in the order of the sites
 */
export function pickSites(sites, count, seed) {
  const most = Math.max(1, Math.ceil(count * MOST_OF_ONE_FILE));
  const seen = new Map();
  const ranked = sites
    .map((site) => {
      const code = `${site.before} → ${site.after}`;
      seen.set(code, (seen.get(code) ?? 0) + 1);
      return { site, rank: rankOf(`${seed} ${code} ${seen.get(code)}`) };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));

  const ofFile = new Map();
  const picked = new Set();
  for (const { site } of ranked) {
    const inFile = ofFile.get(site.file) ?? 0;
    if (picked.size === count) break;
    if (inFile === most) continue;
    ofFile.set(site.file, inFile + 1);
    picked.add(site);
  }
  return sites.filter((site) => picked.has(site));
}

function rankOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
