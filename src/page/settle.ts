/** How long after a change a press may still be meant for what was there before, in milliseconds. A double click is faster. */
const MOMENT = 500;
/** How far apart the two presses of a double click may be, in pixels. */
const NEAR = 16;

interface Change {
  ends: number;
  /** The press that made the change. */
  cause: MouseEvent | undefined;
}

/** Includes `mousedown`, which would move the focus away from where the change put it. */
const presses = ['mousedown', 'click'] as const;

const changes = new WeakMap<EventTarget, Change>();
let last: MouseEvent | undefined;

/** Keys, scripts and many assistive tools press without a pointer. Such a click has no position and no count. */
const isByPointer = ({ detail }: MouseEvent) => detail > 0;

// On a server there is no window.
if (typeof window !== 'undefined') {
  window.addEventListener('click', (event) => isByPointer(event) && (last = event), true);
}

/**
 * Call this after an element has changed what it shows. For half a second, a press by mouse or finger on it does nothing, because it was
 * meant for the old content. If a press made the change, only a press at the same place does nothing (the second click of a double
 * click), but on the whole page, because anything may now be under the pointer. Keys and "Leave quickly" always work.
 *
 * @param element what now shows something else; leave it out if it is gone, and no press can meet it
 * @example
 * settle(this); // in a component, after another page of it is shown
 */
export function settle(element?: EventTarget): void {
  const now = performance.now();
  const cause = last && now - last.timeStamp < MOMENT ? last : undefined;
  const where = cause ? window : element;
  // A press that counted ends the moment of what was there before.
  if (cause && element) changes.delete(element);
  if (!where) return;
  for (const press of presses) where.addEventListener(press, onPress, true);
  changes.set(where, { ends: now + MOMENT, cause });
}

function onPress(event: Event) {
  const where = event.currentTarget!;
  const change = changes.get(where);
  const click = event as MouseEvent;
  if (!change || click.timeStamp > change.ends) {
    for (const press of presses) where.removeEventListener(press, onPress, true);
    return;
  }
  const { cause } = change;
  const isElsewhere =
    cause && Math.hypot(click.clientX - cause.clientX, click.clientY - cause.clientY) > NEAR;
  if (!isByPointer(click) || click === cause || isElsewhere || leaves(click)) return;
  click.preventDefault();
  if (click.type === 'click') click.stopImmediatePropagation();
}

const leaves = (event: Event) =>
  event
    .composedPath()
    .some((node) => node instanceof Element && node.localName === 'therapist-quick-exit');
