import type { ReactiveControllerHost } from 'lit';

/** What can have the focus in a line of help. */
const controls = 'a, button, therapist-quick-exit';

/**
 * Lets what was in an element's shadow root before its class was there give way to what the class renders. The focus stays on the same
 * control.
 */
export function replaceStandIn(host: ReactiveControllerHost & Element): void {
  const root = host.shadowRoot;
  const standIn = [...(root?.children ?? [])];
  if (!root || !standIn.length) return;
  host.addController({
    hostUpdated() {
      const before = standIn.splice(0);
      const focused = controlsIn(before).findIndex((control) => control === root.activeElement);
      for (const element of before) element.remove();
      const control = controlsIn([...root.children])[focused];
      if (control) void focusOn(control);
    },
  });
}

function controlsIn(elements: readonly Element[]): HTMLElement[] {
  return elements.flatMap((element) => [...element.querySelectorAll<HTMLElement>(controls)]);
}

/** On a link, at once, or on the button in an element of ours, once it is there. */
async function focusOn(control: HTMLElement & { updateComplete?: Promise<unknown> }) {
  if (control.updateComplete) await control.updateComplete;
  const inside = control.shadowRoot?.querySelector('button');
  (inside ?? control).focus({ preventScroll: true });
}
