import { nextPaint } from '../page/dom.js';

/**
 * Lets a page style the parts of elements inside our elements. A part is also a part of every element around it, under the inner
 * element's noun: a page reaches a card's `headline` as `therapist-finder::part(card-headline)`.
 *
 * The parts are read from the rendered tree, so there is no list to keep complete. `base` is not exported: an element's layout depends
 * on it, and crisis help has no other part.
 */
export function exportParts(element: HTMLElement): void {
  if (!hostOf(element)) return;
  const known = seen.get(element.localName);
  if (!known) {
    look(element);
    return;
  }
  // Most elements have the same parts as others with their tag. Searching for more takes time, so it waits until after the paint.
  give(element, known);
  if (!waiting.size) void nextPaint().then(lookAtAll);
  waiting.add(element);
}

/** By tag: the parts that elements of that kind have had so far. */
const seen = new Map<string, readonly string[]>();

const waiting = new Set<HTMLElement>();

function lookAtAll() {
  for (const element of waiting) look(element);
  waiting.clear();
}

function look(element: HTMLElement) {
  const { localName, shadowRoot } = element;
  const known = seen.get(localName) ?? [];
  const parts = new Set(known);
  for (const { part } of shadowRoot?.querySelectorAll('[part]') ?? []) {
    for (const name of part) if (name !== 'base') parts.add(name);
  }
  if (parts.size > known.length || !known.length) seen.set(localName, [...parts]);
  give(element, seen.get(localName)!);
}

const given = new WeakMap<Element, readonly string[]>();

/** Exports an element's parts through all our elements around it. */
function give(element: HTMLElement, parts: readonly string[]) {
  if (given.get(element) === parts) return;
  given.set(element, parts);
  const noun = element.localName.replace('therapist-', '');
  const names = parts.map((part) => exportedName(noun, part));
  pass(element, names, parts);
  for (let host = hostOf(element); host && hostOf(host); host = hostOf(host)) {
    // No page takes hold of crisis help, nor of the button in it.
    if (host.localName === 'therapist-crisis-line') return;
    pass(host, names);
  }
}

/** @example exportedName('card', 'name') // 'card-name' @example exportedName('filter-sheet', 'sheet') // 'filter-sheet' */
function exportedName(noun: string, part: string): string {
  return `-${noun}`.endsWith(`-${part}`) ? noun : `${noun}-${part}`;
}

const passed = new WeakMap<Element, Map<string, string>>();

/** Exports parts to the tree around an element, under these names. */
function pass(element: Element, names: readonly string[], parts = names) {
  const known = passed.get(element) ?? new Map<string, string>();
  const before = known.size;
  names.forEach((name, i) => known.set(name, `${parts[i]}:${name}`));
  passed.set(element, known);
  if (known.size > before) element.setAttribute('exportparts', [...known.values()].join());
}

/** The element of ours in whose shadow tree this one is. */
function hostOf(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('therapist-')
    ? (root.host as HTMLElement)
    : undefined;
}
