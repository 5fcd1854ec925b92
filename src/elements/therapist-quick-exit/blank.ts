/** Hides the page whatever its styles are, including important rules, layers, transitions and animations. */
const blank = {
  display: 'none',
  visibility: 'hidden',
  opacity: '0',
  animation: 'none',
  transition: 'none',
};

/**
 * Makes the page and its title blank at once. Hiding the root also hides everything in the top layer: dialogs, popovers, full
 * screen.
 *
 * @returns puts everything back
 */
export function blankPage(): () => void {
  const { documentElement, title } = document;
  const { style } = documentElement;
  const before = Object.keys(blank).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  // Important and on the element itself, so that no rule of a style sheet overrides it.
  for (const [name, value] of Object.entries(blank)) style.setProperty(name, value, 'important');
  // Not empty, because the tab would then show the address.
  document.title = '\u200b';
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
    document.title = title;
  };
}
