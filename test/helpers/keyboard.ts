/** The real keyboard and mouse, and where they lead. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { nameOf } from './mount.js';

export const press = (key: string) => sendKeys({ press: key });

/** Waits until mouse presses count again: for a moment after a change of what is shown, they do nothing. */
export async function pressesCount(): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < 600) await new Promise(requestAnimationFrame);
}

/** A click of the mouse where an element is. */
export const click = (element: Element) => clicks(element, 1);

/** Two clicks of the mouse where an element is, one right after the other. */
export async function doubleClick(element: Element): Promise<void> {
  // For a moment after the last change, no press counts.
  await pressesCount();
  await clicks(element, 2);
}

async function clicks(element: Element, count: number): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  for (let n = 0; n < count; n++) await sendMouse({ type: 'click', position });
}

/** The element that has the focus, inside whatever shadow roots it is. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Goes through an element with the Tab key, from just before it until the focus has left it.
 *
 * @returns the names of what was reached, in order, and of those the ones without a visible focus
 */
export async function tabThrough(
  element: HTMLElement,
): Promise<{ names: string[]; unseen: string[] }> {
  const start = document.createElement('button');
  const end = document.createElement('button');
  element.before(start);
  element.after(end);
  start.focus();
  const names: string[] = [];
  const unseen: string[] = [];
  for (;;) {
    await press('Tab');
    const reached = focused();
    if (reached === end || reached === document.body || names.length > 200) break;
    names.push(nameOf(reached));
    // Firefox draws the focus a frame later.
    await new Promise(requestAnimationFrame);
    if (!hasVisibleFocus(reached)) unseen.push(nameOf(reached));
  }
  start.remove();
  end.remove();
  return { names, unseen };
}

/** Whether the element with the focus, or the label or field it is in, has an outline that can be seen. */
export function hasVisibleFocus(element: Element): boolean {
  const around = [element, element.closest('label')].filter((e) => e !== null);
  return around.some((e) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
    return (
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) >= 2 &&
      outlineColor !== 'rgba(0, 0, 0, 0)'
    );
  });
}
