/** How a page loads, in its own figures: the marks inside it, and its trace. */

export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'toplevel',
];

/** How long after the first card what follows is counted as blocking, in milliseconds. */
export const AFTER = 3000;

/**
 * Runs in the page: marks the paint of the first card's name, and adds up layout shifts. `bench.painted` becomes its moment, or why there is none.
 *
 * @param {number} patience how long to wait for the card, in milliseconds
 */
export function watchLoading(patience) {
  const nameOf = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'therapist-card')
        return element.shadowRoot?.querySelector('[part~=name]')?.textContent.trim() || undefined;
      const inside = element.shadowRoot && nameOf(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const figures = { shift: 0, painted: undefined, scripts: [] };
  figures.painted = new Promise((resolve) => {
    const look = () => {
      if (!document.body || !nameOf(document.body)) return void requestAnimationFrame(look);
      // This frame paints the name. What is most urgent comes after that, before the page's own timers.
      const after = () => {
        const { startTime } = performance.mark('bench-first-card');
        figures.scripts = performance
          .getEntriesByType('resource')
          .filter((entry) => entry.name.endsWith('.js') && entry.startTime < startTime)
          .map(({ name }) => new URL(name).pathname);
        resolve({ ms: startTime });
      };
      void globalThis.scheduler.postTask(after, { priority: 'user-blocking' });
    };
    requestAnimationFrame(look);
    const refuse = (refused) => resolve({ refused });
    addEventListener('therapist-error', ({ detail: { code } }) => {
      if (code !== 'problems') refuse(code);
    });
    setTimeout(refuse, patience, `no card within ${patience / 1000} s`);
  });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) figures.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.bench = figures;
}

/**
 * From navigation to the paint of the first card's name, in processor time of the page's main thread, so that other programs do not count;
 * the slowdown does.
 *
 * @param {Buffer} buffer the trace
 * @returns {{ cpu: number, blocking: number }} milliseconds: `blocking`, of every task what is above 50, until a while after that paint
 */
export function loadingOf(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const card = traceEvents.findLast(({ name }) => name === 'bench-first-card');
  if (!card) throw new Error('The trace lacks the mark of the first card.');
  const here = traceEvents.filter(({ pid, tid }) => pid === card.pid && tid === card.tid);
  const begin = here.findLast(({ name, ts }) => name === 'navigationStart' && ts < card.ts);
  const tasks = here.filter(
    ({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts >= begin.ts,
  );
  const most = card.ts + AFTER * 1000;
  const cpu = tasks
    .filter(({ ts }) => ts < card.ts)
    .reduce(
      (sum, { ts, dur, tdur = 0 }) => sum + tdur * Math.min(1, (card.ts - ts) / (dur || 1)),
      0,
    );
  const blocking = tasks
    .filter(({ ts }) => ts < most)
    .reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur - 50_000), 0);
  return { cpu: cpu / 1000, blocking: blocking / 1000 };
}
