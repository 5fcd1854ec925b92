/** Some shortcut libraries listen for `keypress` or `keyup` instead of `keydown`. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

const textField =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/**
 * Stops letters typed into an element's own fields from triggering the page's shortcuts, such as `/` for the page's search. Pages skip
 * events whose target is a field, but outside a shadow root the target is the element.
 *
 * Only printable keys stop, and only at the element: capturing listeners of the page still get them. Escape, Tab, Enter, arrows,
 * function keys and combinations with Ctrl, Meta or Alt still reach the page.
 */
export function keepTyping(element: HTMLElement): void {
  for (const type of keyEvents) element.addEventListener(type, stopTyping);
}

function stopTyping(event: KeyboardEvent) {
  const { shadowRoot } = event.currentTarget as HTMLElement;
  const field = event.composedPath()[0];
  // Fields that a page put into a slot belong to the page.
  const isOwn = field instanceof Element && field.getRootNode() === shadowRoot;
  if (isOwn && field.matches(textField) && isPrintable(event)) event.stopPropagation();
}

/** A printable key is named by its character, all others by a word. */
function isPrintable(event: KeyboardEvent): boolean {
  if (!/^.$/u.test(event.key)) return false;
  // On Windows, AltGr types characters and counts as Ctrl and Alt.
  if (event.getModifierState('AltGraph')) return true;
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}
