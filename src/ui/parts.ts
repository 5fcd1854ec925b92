import { nextPaint } from '../page/dom.js';

/**
 * Lets a page style what stands inside elements of ours: a part of an element in another's shadow tree is a part of that one
 * too, under its element's noun. So a page reaches a card's `headline` as `therapist-finder::part(card-headline)`.
 *
 * Read from what is rendered: no list of parts to forget one in. `base` stays inside; it holds an element together, and crisis
 * help has no other.
 */
export function exportParts(element: HTMLElement): void {
  if (!hostOf(element)) return;
  const known = seen.get(element.localName);
  if (!known) {
    look(element);
    return;
  }
  // Looking takes time that a press should not wait for, and most show what others of their kind have shown.
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

/** Passes an element's parts on, as far up as elements of ours stand in one another. */
function give(element: HTMLElement, parts: readonly string[]) {
  if (given.get(element) === parts) return;
  given.set(element, parts);
  const noun = element.localName.replace('therapist-', '');
  const names = parts.map((part) => exportedName(noun, part));
  pass(element, names, parts);
  for (let host = hostOf(element); host && hostOf(host); host = hostOf(host)) pass(host, names);
}

/** @example exportedName('card', 'name') // 'card-name' @example exportedName('filter-sheet', 'sheet') // 'filter-sheet' */
function exportedName(noun: string, part: string): string {
  return `-${noun}`.endsWith(`-${part}`) ? noun : `${noun}-${part}`;
}

const passed = new WeakMap<Element, Map<string, string>>();

/** Passes parts on to the tree around an element, under these names. */
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
