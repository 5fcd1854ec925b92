/** The examples of the API pages, as a page would have them. */
import { expect, waitUntil } from '@open-wc/testing';
import '../helpers/define.js';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { fixtureFeed } from '../helpers/fixture-feed.js';
import { all, rendered, settled, textOf } from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';
import { errorsOf, warningsOf } from '../helpers/watch.js';

interface Element {
  tagName?: string;
  examples: { title?: string; code: string }[];
  cssProperties: { name: string; description: string }[];
}

interface Manifest {
  modules: { declarations: Element[] }[];
}

const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Someone of the fixture feed, whom the examples name. */
const someone = 'Ana Ruiz';

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('div');
  document.body.append(stage);
});

afterEach(() => stage.remove());

/** Puts an example on the page, over the fixture feed. */
async function place(code: string, tag: string): Promise<HTMLElement> {
  stage.innerHTML = code.replaceAll('/therapists.json', serveFeed(fixtureFeed(Date.now())));
  const finder = stage.querySelector<TherapistFinder>('therapist-finder');
  await rendered();
  if (finder) {
    await waitUntil(() => finder.store, 'the finder reads the feed');
    await settled(finder.store!);
    // Filters in use are only shown where there are some.
    if (tag === 'therapist-active-filters') {
      finder.store!.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(finder.store!);
    }
    // And what to do where nobody is found, where nobody is.
    if (tag === 'therapist-no-results') {
      finder.store!.dispatch({ type: 'fee', fee: { max: 1 } });
      await settled(finder.store!);
    }
  }
  const [element] = all(stage, tag);
  await waitUntil(() => baseOf(element), `${tag} shows itself`, { timeout: 10_000 });
  return element!;
}

/** A value for each token that nothing has by itself. */
const unusual: Record<string, string> = {
  '--therapist-color-accent': 'rgb(201, 3, 5)',
  '--therapist-color-on-accent': 'rgb(202, 6, 7)',
  '--therapist-color-text': 'rgb(203, 8, 9)',
  '--therapist-color-surface': 'rgb(204, 230, 231)',
  '--therapist-color-line': 'rgb(205, 12, 13)',
  '--therapist-color-warm': 'rgb(206, 14, 15)',
  '--therapist-color-scheme': 'dark',
  '--therapist-font-family': 'Unusual, serif',
  '--therapist-font-size': '23px',
  '--therapist-radius-card': '3px',
  '--therapist-radius-control': '4px',
  '--therapist-radius-field': '5px',
  '--therapist-shadow-card': 'rgb(207, 16, 17) 1px 2px 3px',
};

/** How everything in an element's own tree looks, hidden or not. */
function look(element: HTMLElement): string {
  const inside = [...element.shadowRoot!.querySelectorAll('*')];
  return inside
    .map((inner) => {
      const style = getComputedStyle(inner);
      return visible.map((property) => style[property]).join();
    })
    .join('\n');
}

const visible = [
  'color',
  'colorScheme',
  'backgroundColor',
  'backgroundImage',
  'borderTopColor',
  'borderTopLeftRadius',
  'boxShadow',
  'fontFamily',
  'fontSize',
  'outlineColor',
  'stroke',
] as const;

/** What an element looks like with some tokens set. */
function lookWith(element: HTMLElement, tokens: string[]): string {
  for (const name of tokens) element.style.setProperty(name, unusual[name]!);
  const changed = look(element);
  for (const name of tokens) element.style.removeProperty(name);
  return changed;
}

const baseOf = (element: HTMLElement | undefined) =>
  element?.shadowRoot?.querySelector<HTMLElement>('.base');

/** Waits for the therapists of an example that shows some. */
async function showsPeople(code: string, tagName: string) {
  const isOfPeople = /<therapist-results|<therapist-\w+ src=\S+ therapist=/.test(code);
  if (!isOfPeople || tagName.includes('consultation')) return;
  const isThere = () => textOf(stage).includes(someone);
  await waitUntil(isThere, 'the therapist is shown', { timeout: 10_000 });
}

describe('the examples of the API pages', () => {
  for (const { tagName, examples } of elements) {
    for (const { title, code } of examples) {
      it(`work: <${tagName}> ${title ?? ''}`, async () => {
        let warnings: string[] = [];
        const errors = await errorsOf(async () => {
          warnings = await warningsOf(() => place(code, tagName!));
        });
        expect([...errors, ...warnings]).to.eql([]);
        await showsPeople(code, tagName!);
      });
    }
  }
});

describe('the CSS custom properties of the API pages', () => {
  const reach = new Map(Object.keys(unusual).map((name) => [name, 0]));

  for (const { tagName, examples, cssProperties } of elements) {
    it(`are those that <${tagName}> reads`, async () => {
      const [{ code }] = examples as [{ code: string }];
      const element = await place(code, tagName!);
      await showsPeople(code, tagName!);
      const own = cssProperties.filter(
        ({ description }) => !description.endsWith('Only elements inside read it.'),
      );
      const names = own.map(({ name }) => name);
      const before = look(element);
      const others = Object.keys(unusual).filter((name) => !names.includes(name));
      expect(lookWith(element, others) === before, `none of ${others.join()}`).to.equal(true);
      for (const name of names) {
        if (lookWith(element, [name]) !== before) reach.set(name, reach.get(name)! + 1);
      }
    });
  }

  it('each change something', () => {
    expect([...reach].filter(([, elements]) => elements === 0)).to.eql([]);
  });
});
