/** An element that a page moves goes on working: it shows what a new one in its place would, and so it does after each change. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FinderStore } from '../../src/finder/store.js';
import { loadGuide } from '../../src/guides/load.js';
import { fixtureFeed, fixtureStore, parsed } from '../helpers/fixture-feed.js';
import { all, finderWith, layOut, rendered, settled, textOf } from '../helpers/mount.js';
import '../../src/elements/therapist-consultation/therapist-consultation.define.js';

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}
const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const tags = modules
  .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName))
  .filter((tag) => tag !== undefined);

const [ana] = parsed(fixtureFeed()).therapists;
/** Whoever is asked for a call by a form. */
const asked = {
  id: 'fay-odd',
  name: 'Fay Odd',
  consultation: { booking: { mode: 'request', endpoint: 'https://calls.example/' } },
};
const guide = await loadGuide('cbt', 'en');

/** What an element needs to show anything. */
const needs: Record<string, object> = {
  'therapist-card': { therapist: 'ana-ruiz' },
  'therapist-consultation-button': { therapist: 'ben-okafor' },
  'therapist-consultation': { therapist: 'ana-ruiz', inline: true },
  'therapist-filter': { facet: 'concern', open: true },
  'therapist-guide': { approach: 'cbt' },
  'therapist-profile': { inline: true },
};

/** What elements show without a finder. */
const alone: Record<string, object> = {
  'therapist-card': { hit: { therapist: ana, fit: 0, reasons: [] } },
  'therapist-consultation-button': { record: ana },
  'therapist-consultation': { record: asked, inline: true },
  'therapist-crisis-line': {},
  'therapist-guide': { guide },
  'therapist-guide-list': {},
  'therapist-quick-exit': {},
};

const make = (tag: string, properties: object = {}) =>
  Object.assign(document.createElement(tag), properties);

/** Until both show the same, which is not nothing. */
async function same(moved: Element, fresh: Element, when: string): Promise<void> {
  await rendered();
  await waitUntil(() => {
    layOut(moved);
    layOut(fresh);
    return textOf(moved) === textOf(fresh);
  }).catch(() => undefined);
  expect(textOf(moved), when).to.equal(textOf(fresh));
}

/** What happens in a finder. */
const changes: ((store: FinderStore) => void)[] = [
  (store) => store.dispatch({ type: 'save', id: 'ana-ruiz', on: true }),
  (store) => store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true }),
  (store) => store.dispatch({ type: 'open', id: 'ana-ruiz' }),
  (store) => store.dispatch({ type: 'open' }),
  (store) => store.dispatch({ type: 'clear' }),
];

const moves: Record<string, (element: Element, to: Element) => Promise<void> | void> = {
  'at once': (element, to) => to.append(element),
  'out, and in at once': (element, to) => {
    element.remove();
    to.append(element);
  },
  'out, and in later': async (element, to) => {
    element.remove();
    await rendered();
    await rendered();
    to.append(element);
  },
};

/** A finder with a place inside, and its store. */
async function place() {
  const store = fixtureStore();
  const finder = await finderWith(
    store,
    html`<div></div>
      <therapist-pager></therapist-pager>`,
  );
  return { store, finder, inside: finder.querySelector('div')! };
}

/** Presses the first button, or the one that sends a form; but not what leaves the page. */
async function pressFirst(element: Element): Promise<void> {
  if (element.localName === 'therapist-quick-exit') return;
  const leaves = (button: Element) =>
    (button.getRootNode() as Partial<ShadowRoot>).host?.localName === 'therapist-quick-exit';
  const [first] = all(element, 'button').filter((button) => !leaves(button));
  const [send] = all(element, '[part=send]');
  (send ?? first)?.click();
  await rendered();
}

describe('an element that is moved', () => {
  for (const tag of tags.filter((each) => each !== 'therapist-finder')) {
    for (const [how, move] of Object.entries(moves)) {
      it(`<${tag}>: ${how}, in its finder and to another`, async () => {
        const [from, to, other] = [await place(), await place(), await place()];
        const element = make(tag, needs[tag]);
        from.inside.append(element);
        await settled(from.store);
        await move(element, from.finder);
        await settled(from.store);
        await move(element, to.inside);
        const fresh = make(tag, needs[tag]);
        other.inside.append(fresh);
        await settled(to.store);
        await same(element, fresh, 'after the move');
        for (const [i, change] of changes.entries()) {
          for (const { store } of [to, other]) {
            change(store);
            await settled(store);
          }
          await same(element, fresh, `after change ${i}`);
        }
        await pressFirst(element);
        await pressFirst(fresh);
        await same(element, fresh, 'after a press');
        const { offers } = from.store.getState();
        expect(
          Object.values(offers).filter((on) => on),
          'what it offered where it was',
        ).to.eql([]);
      });
    }
  }

  for (const [how, move] of Object.entries(moves)) {
    it(`<therapist-finder>: ${how}`, async () => {
      const [moved, twin] = [fixtureStore(), fixtureStore()];
      const [from, to] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      const element = make('therapist-finder', { store: moved });
      const fresh = make('therapist-finder', { store: twin });
      from.append(element);
      await settled(moved);
      await move(element, to);
      from.append(fresh);
      await settled(twin);
      await same(element, fresh, 'after the move');
      for (const [i, change] of changes.entries()) {
        for (const store of [moved, twin]) {
          change(store);
          await settled(store);
        }
        await same(element, fresh, `after change ${i}`);
      }
    });

    for (const [tag, properties] of Object.entries(alone)) {
      it(`<${tag}>, without a finder: ${how}`, async () => {
        const [from, to] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
        const element = make(tag, properties);
        from.append(element);
        await rendered();
        await move(element, to);
        const fresh = make(tag, properties);
        from.append(fresh);
        await same(element, fresh, 'after the move');
        expect(textOf(element)).not.to.equal('');
        await pressFirst(element);
        await pressFirst(fresh);
        await same(element, fresh, 'after a press');
      });
    }
  }
});
