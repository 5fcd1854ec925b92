/** Some libraries for shortcuts listen for `keypress` or `keyup` instead of `keydown`. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

const textField =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/**
 * Keeps letters that are typed into an element's own fields from shortcuts of the page, such as one that moves the focus to the page's
 * search on `/`. A page leaves fields alone by looking at the target of the event, but outside a shadow root that is the element.
 *
 * Only printable keys stop, and only at the element: listeners of the page that capture still get them. Escape, Tab, Enter, arrows,
 * function keys and combinations with Ctrl, Meta or Alt go on to the page.
 */
export function keepTyping(element: HTMLElement): void {
  for (const type of keyEvents) element.addEventListener(type, stopTyping);
}

function stopTyping(event: KeyboardEvent) {
  const { shadowRoot } = event.currentTarget as HTMLElement;
  const field = event.composedPath()[0];
  // What a page has put into a slot is the page's.
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
