/** How long a press may still be meant for what was there before, in milliseconds. A double click takes no longer. */
const MOMENT = 500;
/** How far apart the two presses of a double click may be, in pixels. */
const NEAR = 16;

interface Change {
  ends: number;
  /** The press that changed what is shown. */
  cause: MouseEvent | undefined;
}

/** What a press begins with would take the focus from where the change has put it. */
const presses = ['mousedown', 'click'] as const;

const changes = new WeakMap<EventTarget, Change>();
let last: MouseEvent | undefined;

/** A key, a script and many aids press without a pointer: then there is no place, and no count of clicks. */
const isByPointer = ({ detail }: MouseEvent) => detail > 0;

// There is no window where this is only imported, as on a server.
if (typeof window !== 'undefined') {
  window.addEventListener('click', (event) => isByPointer(event) && (last = event), true);
}

/**
 * What an element shows has changed: for half a second a press by mouse or finger does nothing there, since it was meant for what was there
 * before. Where a press made the change, only one at the same place does nothing (the second of a double click), and that in the whole
 * page: what comes to lie under the pointer may be somebody else's. Keys and "Leave quickly" always work.
 *
 * @example
 * settle(this); // in a component, after another page of it is shown
 */
export function settle(element: EventTarget): void {
  const now = performance.now();
  const cause = last && now - last.timeStamp < MOMENT ? last : undefined;
  const where = cause ? window : element;
  for (const press of presses) where.addEventListener(press, onPress, true);
  changes.set(where, { ends: now + MOMENT, cause });
}

function onPress(event: Event) {
  const where = event.currentTarget!;
  const { ends, cause } = changes.get(where)!;
  const click = event as MouseEvent;
  if (click.timeStamp > ends) {
    for (const press of presses) where.removeEventListener(press, onPress, true);
    return;
  }
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
