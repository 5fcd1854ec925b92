/** What the main thread of a page did between a press and the paint of its results, from Chromium's trace. */

export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
];

/** The kinds of work, each with the names of its events. What is in none of them is `other`. */
const kinds = {
  script:
    /^(EventDispatch|FunctionCall|TimerFire|FireAnimationFrame|RunMicrotasks|EvaluateScript|v8\.|V8\.(?!GC))/,
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet|ScheduleStyleRecalculation)/,
  layout: /^(Layout|InvalidateLayout)$/,
  paint: /^(PrePaint|Paint|Layerize|UpdateLayer|Commit|CompositeLayers)/,
  garbage: /^(MinorGC|MajorGC|V8\.GC|BlinkGC)/,
};

export const KINDS = [...Object.keys(kinds), 'other'];

/**
 * In processor time of the main thread, so that other programs do not count; the slowdown does.
 *
 * @param {Buffer} buffer the trace, with the marks `bench-press` and `bench-painted`
 * @returns {Record<string, number>} milliseconds by kind of work
 */
export function splitOf(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const mark = (name) => traceEvents.findLast((event) => event.name === name);
  const [press, painted] = [mark('bench-press'), mark('bench-painted')];
  if (!press || !painted) throw new Error('The trace lacks the marks of a press.');
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === painted.pid && tid === painted.tid)
    .filter(({ tts }) => tts !== undefined)
    .map(({ name, tts, tdur = 0 }) => ({ name, from: tts, to: tts + tdur }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const split = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  for (const { kind, length } of selfTimes(events, press.tts, painted.tts)) {
    split[kind] += length / 1000;
  }
  return split;
}

/** The time of each event without that of the events inside it, within a span. Unknown events count as the one around them. */
function* selfTimes(events, from, to) {
  const open = [];
  let at = from;
  const advance = function* (until) {
    const end = Math.min(until, to);
    if (open.length && end > at) yield { kind: open.at(-1).kind, length: end - at };
    at = Math.max(at, end);
  };
  for (const event of events) {
    while (open.length && open.at(-1).to <= event.from) {
      yield* advance(open.at(-1).to);
      open.pop();
    }
    yield* advance(event.from);
    open.push({ to: event.to, kind: kindOf(event.name) ?? open.at(-1)?.kind ?? 'other' });
  }
  while (open.length) {
    yield* advance(open.at(-1).to);
    open.pop();
  }
}

function kindOf(name) {
  return Object.keys(kinds).find((kind) => kinds[kind].test(name));
}
