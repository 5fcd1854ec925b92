/** Nothing of the page is drawn, whatever its styles: important ones, layers, transitions and animations included. */
const blank = {
  display: 'none',
  visibility: 'hidden',
  opacity: '0',
  animation: 'none',
  transition: 'none',
};

/**
 * Makes the page blank at once, its title too. What is hidden with its root includes what stands above all else: dialogs,
 * popovers, full screen.
 *
 * @returns puts everything back
 */
export function blankPage(): () => void {
  const { documentElement, title } = document;
  const { style } = documentElement;
  const before = Object.keys(blank).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  // Important and on the element itself: no rule of a style sheet overrides it.
  for (const [name, value] of Object.entries(blank)) style.setProperty(name, value, 'important');
  // Not empty, or the tab would show the address.
  document.title = '\u200b';
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
    document.title = title;
  };
}
