import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** On a narrow phone, 320 px wide inside its margins, with text twice as large as usual. */
export async function onNarrowPhone(content: TemplateResult): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  page.style.inlineSize = '320px';
  page.style.fontSize = '32px';
  return page;
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
