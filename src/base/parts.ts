/**
 * Lets a page style what stands inside elements of ours: a part of an element in another's shadow tree is a part of that one
 * too, under its element's noun. So a page reaches a card's `headline` as `therapist-finder::part(card-headline)`.
 *
 * Read from what is rendered: no list of parts to forget one in. `base` stays inside; it holds an element together, and crisis
 * help has no other.
 */
export function exportParts(element: HTMLElement): void {
  let host = hostOf(element);
  if (!host) return;
  const noun = element.localName.replace('therapist-', '');
  const parts = new Set<string>();
  for (const { part } of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
    for (const name of part) if (name !== 'base') parts.add(name);
  }
  const names = [...parts].map((part) => exportedName(noun, part));
  if (!pass(element, names, [...parts])) return;
  for (; host && hostOf(host); host = hostOf(host)) pass(host, names);
}

/** @example exportedName('card', 'name') // 'card-name' @example exportedName('filter-sheet', 'sheet') // 'filter-sheet' */
function exportedName(noun: string, part: string): string {
  return `-${noun}`.endsWith(`-${part}`) ? noun : `${noun}-${part}`;
}

const passed = new WeakMap<Element, Map<string, string>>();

/** Passes parts on to the tree around an element, under these names. Tells whether one of them is new there. */
function pass(element: Element, names: readonly string[], parts = names): boolean {
  const known = passed.get(element) ?? new Map<string, string>();
  const before = known.size;
  names.forEach((name, i) => known.set(name, `${parts[i]}:${name}`));
  passed.set(element, known);
  if (known.size === before) return false;
  element.setAttribute('exportparts', [...known.values()].join());
  return true;
}

/** The element of ours in whose shadow tree this one is. */
function hostOf(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('therapist-')
    ? (root.host as HTMLElement)
    : undefined;
}
