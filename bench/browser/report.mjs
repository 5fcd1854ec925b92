/** What was measured of first cards, as tables of Markdown. */

/** The columns after those that tell rows apart: the heading, and its text. */
const columns = {
  'processor ms': ({ rounds }) => Math.round(median(rounds, 'cpu')),
  ratio: ({ rounds, base }) =>
    base?.rounds.length ? (median(rounds, 'cpu') / median(base.rounds, 'cpu')).toFixed(2) : '',
  'clock ms': ({ rounds }) => Math.round(median(rounds, 'ms')),
  'blocking ms': ({ rounds }) => Math.round(median(rounds, 'blocking')),
  scripts: ({ rounds }) => median(rounds, 'scripts'),
  'kB gzip': ({ rounds }) => (median(rounds, 'bytes') / 1000).toFixed(1),
  shift: ({ rounds }) => Number(Math.max(...rounds.map(({ shift }) => shift)).toFixed(4)),
};
const heap = { 'heap MB': ({ rounds }) => median(rounds, 'heap').toFixed(1) };

/**
 * A row for each page on each device, and below it why some showed no card. `ratio`: of the processor time to that of the base.
 *
 * @param {object[]} runs in which the base, if there is one, comes before what is compared with it
 * @param {boolean} withHeap
 */
export function reportOf(runs, withHeap) {
  const shown = withHeap ? { ...columns, ...heap } : columns;
  const rows = runs.map((run) => [
    ...[run.size.toLocaleString('en'), run.feed, run.device.name, run.version],
    ...Object.values(shown).map((text) =>
      run.refused ? '–' : text({ ...run, base: baseOf(run, runs) }),
    ),
  ]);
  const heads = ['therapists', 'feed', 'slowdown', 'version', ...Object.keys(shown)];
  const rule = heads.map((_, i) => (i < 4 ? '---' : '--:'));
  const lines = [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, '', ...refusalsOf(runs)].join('\n');
}

/** The same page on the same device, of the version before. */
function baseOf(run, runs) {
  return runs.find(
    ({ size, feed, device, version }) =>
      size === run.size &&
      feed === run.feed &&
      device === run.device &&
      version !== run.version &&
      version !== 'now',
  );
}

function refusalsOf(runs) {
  const why = ({ size, feed, device, version, refused }) =>
    `No card: ${version}, ${size.toLocaleString('en')} therapists, ${feed}, ${device.name}: ${refused}`;
  return runs.filter(({ refused }) => refused).map(why);
}

function median(rounds, key) {
  const sorted = rounds.map((round) => round[key]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
