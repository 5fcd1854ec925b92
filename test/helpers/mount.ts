/** Puts elements on the page and waits for what a visitor would wait for. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import './define.js';
// What comes later is loaded already, so that it is there without a wait.
import '../../src/directory/engine/engine-source.js';
import '../../src/elements/therapist-crisis-line/crisis-help.js';
import '../../src/elements/therapist-filter-sheet/sheet.js';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { nextPaint } from '../../src/page/dom.js';
import type { FinderStore } from '../../src/finder/store.js';
import { fixtureStore } from './fixture-feed.js';
import { answered } from './until.js';

/** Resolves once a store has answered everything and the page shows the answer. */
export async function settled(store: FinderStore): Promise<void> {
  await answered(store);
  await rendered();
  // The first cards of a list are painted before the rest render.
  while (all(document.body, 'li.skeleton').length) await rendered();
}

/**
 * Resolves once all requested updates have rendered. Updates run in microtasks, so the next frame shows them all, except the last
 * cards of a list, which render after that frame is painted.
 */
export async function rendered(): Promise<void> {
  await nextPaint();
  await nextFrame();
}

/** A finder over a store; its content, if any, is what a page would put inside. */
export async function finderWith(
  store: FinderStore = fixtureStore(),
  content?: TemplateResult,
): Promise<TherapistFinder> {
  const finder = await fixture<TherapistFinder>(
    html`<therapist-finder .store=${store}>${content}</therapist-finder>`,
  );
  await settled(store);
  return finder;
}

/** One element inside a finder, as a page would place it. */
export async function insideFinder<T extends Element>(
  content: TemplateResult,
  store: FinderStore = fixtureStore(),
): Promise<T> {
  const finder = await finderWith(store, content);
  return finder.firstElementChild as T;
}

/** All that match, through every shadow root, in the order of the document. */
export function all<T extends Element = HTMLElement>(root: ParentNode, selector: string): T[] {
  const found: T[] = [];
  const visit = (node: ParentNode) => {
    for (const element of node.children) {
      if (element.matches(selector)) found.push(element as T);
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  const host = root as Partial<Element>;
  if (host.shadowRoot) visit(host.shadowRoot);
  visit(root);
  return found;
}

/** The first that matches, through every shadow root. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const [first] = all<T>(root, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
}

/**
 * What assistive technology calls an element: its `aria-label`, else the words in it, or in the label around it, that are
 * not hidden from it. Enough of the rule for the markup used here.
 */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  const { labels } = element as Partial<HTMLInputElement>;
  return words(labels?.[0] ?? element);
}

function words(node: Node): string {
  const text = (n: Node): string => {
    if (n instanceof Text) return n.data;
    if (n instanceof Element && n.getAttribute('aria-hidden') === 'true') return ' ';
    // A menu inside its label.
    if (n !== node && n instanceof HTMLSelectElement) return ' ';
    const inner = [...n.childNodes].map(text).join('');
    return n instanceof Element && getComputedStyle(n).display !== 'inline' ? ` ${inner} ` : inner;
  };
  return tidy(text(node));
}

/** Lays out also the cards that are far out of sight. Firefox answers no question of a card about its width before. */
export function layOut(root: ParentNode): void {
  for (const item of all(root, '.list > li')) item.style.contentVisibility = 'visible';
}

/** Everything a visitor reads in an element, through every shadow root, slots filled. */
export function textOf(root: Node): string {
  const text = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement) return '';
    // A slot has no box of its own.
    const isSlot = node instanceof HTMLSlotElement;
    if (node instanceof HTMLElement && !isSlot && !node.checkVisibility()) return '';
    const slotted = isSlot ? node.assignedNodes() : [];
    const children = slotted.length
      ? slotted
      : ((node as Partial<Element>).shadowRoot ?? node).childNodes;
    return ` ${[...children].map(text).join('')} `;
  };
  return tidy(text(root));
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The control that people call so. */
export function control<T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: string | RegExp,
): T {
  const controls = all<T>(root, 'button, a[href], input, select, textarea');
  const found = controls.find((element) => {
    const itsName = nameOf(element);
    return typeof name === 'string' ? itsName === name : name.test(itsName);
  });
  if (!found) {
    throw new Error(
      `There is no control ${String(name)} among: ${controls.map(nameOf).join(' | ')}`,
    );
  }
  return found;
}

/** Types into a field, as a person would have. */
export function fill(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
