import { MINUTE } from '../lib/dates.js';
import { visitorNow } from './visitor.js';

/** What changes with time. */
interface Timed {
  /** @param isShown whether the page just came into sight, rather than that a minute began */
  refresh(isShown: boolean): void;
}

/** The stores that elements of this page use, and how many use each. */
const followed = new Map<Timed, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Refreshes a store while its page is in sight: when a minute begins, and when the page is shown again. A hidden page has no timer.
 *
 * @returns stops it
 */
export function followTime(store: Timed): () => void {
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

/** @param event that shows the page; none when a minute begins */
function tick(event?: Event) {
  wait();
  if (document.hidden) return;
  for (const store of [...followed.keys()]) store.refresh(Boolean(event));
}

function wait() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(() => tick(), MINUTE - (visitorNow() % MINUTE));
}
