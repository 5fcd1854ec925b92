import { composedAncestors } from '../page/dom.js';

/** Gives the focus to a control near an element, nearest first, in place of one that is gone. */
export function focusNear(element: Element): void {
  for (const around of composedAncestors(element)) {
    const place = around.parentElement ?? around.getRootNode();
    if (!(place instanceof Element || place instanceof ShadowRoot)) continue;
    const controls = [...place.querySelectorAll<HTMLElement>('button, a[href], h2[tabindex]')];
    const near = controls.find((control) => control.checkVisibility());
    near?.focus();
    if (near) return;
  }
}
