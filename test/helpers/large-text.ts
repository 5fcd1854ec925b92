import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** On a narrow phone, 320 px wide inside its margins, with text twice as large as usual. */
export async function onNarrowPhone(content: TemplateResult): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  page.style.inlineSize = '320px';
  page.style.fontSize = '32px';
  return page;
}

/** What holds an element in sight: its parent, through slots and shadow roots. */
const holderOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The parts that are wider than their place, except in a row that scrolls by itself. */
export function leaving(page: HTMLElement): string[] {
  const { left, right } = page.getBoundingClientRect();
  const isHeld = (element: Element) => {
    for (let one = holderOf(element); one && one !== page; one = holderOf(one)) {
      if (getComputedStyle(one).overflowX !== 'visible') return true;
    }
    return false;
  };
  const found: string[] = [];
  const visit = (node: ParentNode) => {
    for (const element of node.children) {
      const { left: from, right: to, width } = element.getBoundingClientRect();
      // A link hangs over its line by its padding.
      const isOut = width > 1 && (to > right + 3 || from < left - 3);
      if (isOut && element.checkVisibility() && !isHeld(element))
        found.push(`${element.localName}.${element.getAttribute('class') ?? ''}`);
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  visit(page);
  return found;
}

/** Spaces text as WCAG 1.4.12 lets a visitor do, through every shadow root. */
export function spaceOut(page: ParentNode): void {
  const visit = (node: ParentNode) => {
    for (const { shadowRoot } of node.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const style = document.createElement('style');
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
      shadowRoot.append(style);
      visit(shadowRoot);
    }
  };
  visit(page);
}

/** Fails with the parts that are wider than their place. */
export function expectNothingWider(page: HTMLElement): void {
  const { right } = page.getBoundingClientRect();
  const wide: string[] = [];
  const visit = (node: ParentNode) => {
    for (const element of node.children) {
      if (element.classList.contains('visually-hidden')) continue;
      if (element.getBoundingClientRect().right > right + 1) {
        wide.push(`${element.localName}.${element.getAttribute('class') ?? ''}`);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  visit(page);
  expect(wide).to.eql([]);
}
