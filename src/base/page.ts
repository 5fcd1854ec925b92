/** Once all of the page has run: what is missing by then was forgotten, and is not on its way. */
export function whenPageIsThere(act: () => void): void {
  if (document.readyState === 'complete') act();
  else addEventListener('load', act, { once: true });
}
