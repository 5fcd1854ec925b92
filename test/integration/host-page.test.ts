import { expect, fixture, html } from '@open-wc/testing';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { all, finderWith, one, settled } from '../helpers/mount.js';

const shown = (root: ParentNode, selector: string) =>
  all(root, selector).filter((element) => element.checkVisibility());

/** What real pages do to everything on them. */
const hostile = `
  html { font-size: 62.5%; }
  * { letter-spacing: 0.5em; word-spacing: 1em; text-transform: uppercase; line-height: 3; cursor: crosshair;
      text-indent: 3em; white-space: nowrap; list-style: square; text-align: right; }
  *, :host { display: inline; margin: 1em; }
  button, a, input, select, label, li, h2, h3, p { color: red !important; padding: 40px !important; font-size: 3px !important; }
  dialog { display: block !important; }
  [role] { visibility: hidden; }
`;

describe('on a page with styles of its own', () => {
  let sheet: HTMLStyleElement;
  let finder: TherapistFinder;
  before(async () => {
    sheet = document.createElement('style');
    sheet.textContent = hostile;
    document.head.append(sheet);
    finder = await finderWith();
  });
  after(() => sheet.remove());

  it('nothing that inherits spoils the words', () => {
    for (const element of shown(finder, 'h2, h3, p, button, a, label, input, select, th')) {
      const style = getComputedStyle(element);
      const what = element.outerHTML.slice(0, 80);
      expect(style.textTransform, what).to.equal('none');
      expect(style.textIndent, what).to.equal('0px');
      expect(style.cursor, what).not.to.equal('crosshair');
      expect(parseFloat(style.letterSpacing) || 0, what).to.be.within(-1, 1);
      expect(parseFloat(style.wordSpacing) || 0, what).to.equal(0);
      // A select keeps its own, whatever it inherits.
      const lines = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
      expect(style.lineHeight === 'normal' || lines < 2, what).to.equal(true);
      expect(style.visibility, what).to.equal('visible');
    }
  });

  it('what a page demands of its own buttons does not reach ours', () => {
    for (const element of shown(finder, 'button, a, input')) {
      const { color, paddingTop } = getComputedStyle(element);
      expect(color).not.to.equal('rgb(255, 0, 0)');
      expect(parseFloat(paddingTop)).to.be.below(40);
    }
  });

  it('no size hangs on the size that the page gave its root', () => {
    const sizes = () =>
      all(finder, 'h2, button, .portrait, input').map((element) => {
        const { fontSize, width, height, minHeight } = getComputedStyle(element);
        return [fontSize, width, height, minHeight].join(' ');
      });
    // The page's text size is ours by default; what is left must not follow the root.
    finder.style.fontSize = '16px';
    const before = sizes();
    document.documentElement.style.fontSize = '40px';
    const after = sizes();
    document.documentElement.style.removeProperty('font-size');
    expect(after).to.eql(before);
  });

  it('the elements are blocks, and can be hidden', async () => {
    sheet.disabled = true;
    const element = await fixture<HTMLElement>(
      html`<therapist-crisis-line></therapist-crisis-line>`,
    );
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    sheet.disabled = false;
  });

  it('has targets of at least 24 pixels', () => {
    finder.style.fontSize = '16px';
    for (const element of shown(
      finder,
      'button, select, input:not([type=checkbox], [type=radio])',
    )) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height), element.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });
});

describe('where a page asks an element how wide it would like to be', () => {
  const places = {
    'in a flex container that centers':
      'display: flex; flex-direction: column; align-items: center',
    'in a row of a flex container': 'display: flex; justify-content: center',
    'in a grid that centers': 'display: grid; place-items: center',
    'in a dialog': 'inline-size: fit-content',
    'in a table': 'display: table-cell',
    floating: 'float: left',
  };
  for (const [where, style] of Object.entries(places)) {
    it(`it has room ${where}, and no more than there is`, async () => {
      const store = fixtureStore();
      const page = await fixture<HTMLElement>(
        html`<div style="inline-size: 700px">
          <div style=${style}>
            <therapist-finder .store=${store}></therapist-finder>
          </div>
        </div>`,
      );
      await settled(store);
      expect(one(page, 'therapist-finder').offsetWidth).to.equal(700);
      page.style.inlineSize = '300px';
      expect(one(page, 'therapist-finder').offsetWidth).to.equal(300);
    });
  }

  for (const tag of ['card', 'search', 'match', 'guide', 'guide-list', 'profile']) {
    it(`a therapist-${tag} has room as well`, async () => {
      const element = document.createElement(`therapist-${tag}`);
      element.setAttribute('therapist', 'ana-ruiz');
      const page = await fixture<HTMLElement>(
        html`<div style="inline-size: 700px">
          <therapist-finder .store=${fixtureStore()}>
            <div style="inline-size: fit-content">${element}</div>
          </therapist-finder>
        </div>`,
      );
      expect(page.scrollWidth).to.equal(700);
      expect(element.offsetWidth).to.equal(700);
    });
  }
});

describe('right to left', () => {
  it('is accessible, and nothing stands out of the page', async () => {
    const store = fixtureStore();
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" lang="en"><therapist-finder .store=${store}></therapist-finder></div>`,
    );
    await settled(store);
    await expect(page).to.be.accessible();
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
    const card = one(page, 'article');
    const [portrait, name] = [one(card, '.portrait'), one(card, '.name')].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(portrait!.left).to.be.above(name!.left);
  });

  it('words that are English all the same read from left to right, and say so', async () => {
    const store = fixtureStore();
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" lang="he"><therapist-finder .store=${store}></therapist-finder></div>`,
    );
    await settled(store);
    const base = one(page, 'therapist-finder').shadowRoot!.querySelector('.base')!;
    expect(base.getAttribute('lang')).to.equal('en-US');
    expect(getComputedStyle(one(page, 'therapist-results')).direction).to.equal('ltr');
  });

  it('a name keeps its own direction', async () => {
    const finder = await finderWith();
    for (const name of all(finder, '[part=name]')) expect(all(name, 'bdi')).to.have.length(1);
  });
});
