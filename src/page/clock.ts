import type { FinderStore } from '../finder/store.js';
import { MINUTE } from '../lib/dates.js';
import { visitorNow } from './visitor.js';

/** The stores that elements of this page use, and how many use each. */
const followed = new Map<FinderStore, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Refreshes a store while its page is in sight: when a minute begins, and when the page is shown again. A hidden page has no timer.
 *
 * @returns stops it
 */
export function followTime(store: FinderStore): () => void {
  if (!followed.size) start();
  followed.set(store, (followed.get(store) ?? 0) + 1);
  return () => {
    const others = followed.get(store)! - 1;
    if (others) followed.set(store, others);
    else followed.delete(store);
    if (!followed.size) stop();
  };
}

function start() {
  document.addEventListener('visibilitychange', tick);
  addEventListener('pageshow', tick);
  wait();
}

function stop() {
  document.removeEventListener('visibilitychange', tick);
  removeEventListener('pageshow', tick);
  clearTimeout(timer);
}

function tick() {
  wait();
  if (document.hidden) return;
  for (const store of [...followed.keys()]) store.refresh();
}

function wait() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(tick, MINUTE - (visitorNow() % MINUTE));
}
