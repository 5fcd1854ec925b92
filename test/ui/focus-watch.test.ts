import { expect, fixture, html } from '@open-wc/testing';
import { holdsFocus } from '../../src/ui/focus-watch.js';

/** An element with a shadow tree of its own. */
function withShadow(markup: string, mode: ShadowRootMode = 'open') {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode });
  root.innerHTML = markup;
  return { element, root };
}

const page = () => fixture<HTMLElement>(html`<div></div>`);

/** Everything around the one that has the focus says so, and nothing beside it. */
function expectHeld(around: Element[], beside: Element[] = []) {
  expect(around.map(holdsFocus)).to.eql(around.map(() => true));
  expect(beside.map(holdsFocus)).to.eql(beside.map(() => false));
}

describe('holdsFocus()', () => {
  it('is true around the focus, through shadow trees, and of nothing else', async () => {
    const container = await page();
    const outer = withShadow('<button id="before"></button><p></p>');
    const inner = withShadow('<button></button>');
    outer.root.querySelector('p')!.append(inner.element);
    container.append(outer.element);
    const button = inner.root.querySelector('button')!;

    expectHeld([], [outer.element, inner.element, button]);
    button.focus();
    expectHeld([outer.element, inner.element, button], [outer.root.querySelector('#before')!]);
    outer.root.querySelector<HTMLElement>('#before')!.focus();
    expectHeld([outer.element], [inner.element, button]);
    button.focus();
    button.remove();
    expectHeld([], [outer.element, inner.element, button]);
  });

  it('is true of what a modal dialog stands in, while that is open', async () => {
    const container = await page();
    const { element, root } = withShadow('<div><dialog><button></button></dialog></div>');
    container.append(element);
    const dialog = root.querySelector('dialog')!;
    dialog.showModal();
    root.querySelector('button')!.focus();
    expectHeld([element, root.querySelector('div')!, dialog]);
    root.querySelector('button')!.remove();
    dialog.close();
    expectHeld([], [element, dialog]);
  });

  it('is true of what the focus is slotted into, however many trees away', async () => {
    const container = await page();
    const outer = withShadow('<p><slot></slot></p>');
    const inner = withShadow('<slot></slot>');
    outer.root.querySelector('p')!.append(inner.element);
    inner.element.append(outer.root.querySelector('slot')!);
    outer.element.innerHTML = '<label><input></label>';
    container.append(outer.element);

    outer.element.querySelector('input')!.focus();
    expectHeld([outer.element, inner.element, inner.root.querySelector('slot')!]);
  });

  it('is true inside a tree that the page keeps closed', async () => {
    const container = await page();
    const closed = withShadow('<p></p>', 'closed');
    const { element, root } = withShadow('<slot></slot><button></button>');
    closed.root.querySelector('p')!.append(element);
    element.innerHTML = '<input>';
    container.append(closed.element);

    root.querySelector('button')!.focus();
    expectHeld([closed.element, element]);
    element.querySelector('input')!.focus();
    expectHeld([closed.element, element], [root.querySelector('button')!]);
  });
});
