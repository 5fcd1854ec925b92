import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, control, finderWith, one, rendered } from '../helpers/mount.js';
import { fixtureStore } from '../helpers/fixture-feed.js';

/** Gives the page a style sheet, and takes it away again. */
async function styled(css: string, look: () => Promise<void> | void) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  await look();
  style.remove();
}

const marked = (element: Element) => getComputedStyle(element).outlineOffset === '7px';
const mark = (part: string) =>
  `therapist-finder::part(${part}) { outline-offset: 7px !important; }`;

describe('parts', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const shown: [string, string, string][] = [
    ['search-button', 'therapist-search', '[part=button]'],
    ['filter-heading', 'therapist-filter', '[part=heading]'],
    ['results-heading', 'therapist-results', '[part=heading]'],
    ['card', 'therapist-card', '[part=card]'],
    ['card-name', 'therapist-card', '[part=name]'],
    ['consultation-button', 'therapist-consultation-button', '[part=button]'],
    ['sort-select', 'therapist-sort', '[part=select]'],
    ['shortlist-button', 'therapist-shortlist', '[part=button]'],
  ];
  for (const [part, tag, inside] of shown) {
    it(`of elements inside a finder are its own: ${part}`, async () => {
      const finder = await finderWith();
      await styled(mark(part), () => {
        for (const element of all(finder, tag)) {
          expect(marked(one(element, inside)), tag).to.equal(true);
        }
      });
      expect(marked(one(one(finder, tag), inside)), 'without the style').to.equal(false);
    });
  }

  it('of what opens later are, too', async () => {
    const finder = await finderWith();
    await styled(mark('profile-name') + mark('shortlist-close'), async () => {
      control(finder, 'Ana Ruiz').click();
      await rendered();
      expect(marked(one(one(finder, 'therapist-profile'), '[part=name]'))).to.equal(true);
      all<HTMLDialogElement>(finder, 'dialog[open]')[0]!.close();
      control(finder, 'Saved list').click();
      await rendered();
      expect(marked(one(one(finder, 'therapist-shortlist'), '[part=close]'))).to.equal(true);
    });
  });

  it('are documented, each of them', async () => {
    const finder = await finderWith();
    control(finder, 'Ana Ruiz').click();
    await rendered();
    all<HTMLDialogElement>(finder, 'dialog[open]')[0]!.close();
    control(finder, 'Saved list').click();
    await rendered();
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const documented = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'therapist-finder')!
      .cssParts.map(({ name }) => name);
    const exported = all(finder.shadowRoot!, '[exportparts]')
      .filter((element) => element.getRootNode() === finder.shadowRoot)
      .flatMap((element) => element.getAttribute('exportparts')!.split(','))
      .map((pair) => pair.split(':').pop()!);
    expect(exported).to.include('profile-fees').and.to.include('filter-heading');
    expect(exported.filter((name) => !documented.includes(name))).to.eql([]);
  });

  it('stay as they are on an element that a page places itself, and the way in to it stays shut', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-results></therapist-results>`);
    await styled('therapist-results::part(heading) { outline-offset: 7px; }', () => {
      expect(marked(one(finder, 'h2'))).to.equal(true);
    });
    expect(one(finder, 'therapist-results').hasAttribute('exportparts')).to.equal(false);
  });

  it('never let a page take hold of crisis help', async () => {
    const finder = await fixture(
      html`<therapist-finder .store=${fixtureStore()}></therapist-finder>`,
    );
    await rendered();
    expect(one(finder, 'therapist-crisis-line').hasAttribute('exportparts')).to.equal(false);
  });
});

interface Manifest {
  modules: { declarations: { tagName?: string; cssParts: { name: string }[] }[] }[];
}
