import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { FeedError } from '../../src/feed/index.js';
import { directoryOf, fixtureFeed, fixtureStore, slowStore } from '../helpers/fixture-feed.js';
import { focused, press, pressesCount, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  fill,
  finderWith,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';
import { until } from '../helpers/until.js';
import { warningsOf } from '../helpers/watch.js';

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };
const crisis = (root: ParentNode) => one(one(root, 'therapist-crisis-line'), 'a[href="tel:988"]');

describe('<therapist-finder>, while a slow feed comes,', () => {
  const before = html`<a href="/team">Our therapists</a>`;

  it('says so beside what the page put there, and nothing moves', async () => {
    const { store, tell, arrive } = slowStore();
    const finder = await fixture<TherapistFinder>(
      html`<therapist-finder .store=${store}>${before}</therapist-finder>`,
    );
    await rendered();
    const height = finder.offsetHeight;
    tell({ bytes: 4_000_000, total: 5_000_000 });
    await rendered();
    expect(textOf(one(finder, '.progress'))).to.equal('Still loading: 80%');
    expect(finder.offsetHeight).to.equal(height);
    arrive();
    await settled(store);
    expect(all(finder, '.progress')).to.have.length(0);
    expect(store.getState().progress).to.equal(undefined);
  });
});

/** The sheet of filters, once it is loaded and open. */
async function sheetOf(finder: HTMLElement) {
  await waitUntil(() => all(finder, 'dialog[open]').length, 'the sheet');
  return one<HTMLDialogElement>(finder, 'dialog[open]');
}

describe('<therapist-finder>', () => {
  before(() => setViewport(wide));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is accessible, wide and narrow', async () => {
    await expect(await finderWith()).to.be.accessible();
    await setViewport(narrow);
    await expect(await finderWith()).to.be.accessible();
    await setViewport(wide);
  });

  it('leads Tab from the search over help and filters to the results, and out', async () => {
    const { names, unseen } = await tabThrough(await finderWith());
    const at = (name: RegExp) => names.findIndex((n) => name.test(n));
    const order = [/^What would help/, /^Search$/, /^Call 988/, /^Anxiety/, /^Ana/, /^Next$/];
    const places = order.map(at);
    expect(
      places.every((place) => place >= 0),
      names.join(' | '),
    ).to.equal(true);
    expect(places).to.eql([...places].sort((a, b) => a - b));
    expect(unseen).to.eql([]);
  });

  it('is one line: a search box, filters, results, crisis help, one voice', async () => {
    const src = serveFeed(fixtureFeed(Date.now()));
    const finder = await fixture<TherapistFinder>(
      html`<therapist-finder src=${src}></therapist-finder>`,
    );
    await settled(finder.store!);
    for (const tag of [
      'search',
      'filter-panel',
      'results',
      'sort',
      'pager',
      'crisis-line',
      'status',
    ]) {
      expect(all(finder, `therapist-${tag}`), tag).to.have.length(1);
    }
    expect(all(finder, 'therapist-card')).to.have.length(10);
  });

  it('shows its fallback until it is ready, and crisis help all along', async () => {
    let arrive!: () => void;
    const delay = new Promise<void>((resolve) => (arrive = resolve));
    const src = serveFeed(fixtureFeed(Date.now()), { delay });
    const finder = await fixture<TherapistFinder>(
      html`<therapist-finder src=${src}><a href="/team">Our therapists</a></therapist-finder>`,
    );
    expect(textOf(finder)).to.include('Our therapists');
    expect(finder.matches(':state(ready)')).to.equal(false);
    expect(crisis(finder).checkVisibility()).to.equal(true);
    arrive();
    await settled(finder.store!);
    expect(textOf(finder)).not.to.include('Our therapists');
    expect(finder.matches(':state(ready)')).to.equal(true);
    expect(crisis(finder).checkVisibility()).to.equal(true);
  });

  it('keeps the focus, and what is typed, while a feed that failed is asked for again', async () => {
    let arrive!: () => void;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    let tries = 0;
    const load = async () => {
      if (!tries++) throw new FeedError('unreachable', 'No way.');
      await arrival;
      return directoryOf();
    };
    const store = fixtureStore({ load });
    let finder!: TherapistFinder;
    await warningsOf(async () => {
      finder = await finderWith(store);
    });
    const field = one<HTMLInputElement>(finder, '[name=text]');
    fill(field, 'grief');
    control(finder, 'Try again').focus();
    await press('Enter');
    await rendered();
    expect(textOf(focused())).to.equal('Loading therapists');
    arrive();
    await until(store, ({ status }) => status === 'ready');
    await rendered();
    expect(textOf(focused())).to.equal('11 therapists');
    expect(one<HTMLInputElement>(finder, '[name=text]') === field).to.equal(true);
    expect(field.value).to.equal('grief');
  });

  it('offers to clear nothing where there is no list, until something was searched for', async () => {
    const empty = fixtureStore({ load: () => Promise.resolve(directoryOf({ therapists: [] })) });
    const finder = await finderWith(empty);
    expect(textOf(finder)).to.include('This directory is empty').and.not.to.include('Clear');
    empty.dispatch({ type: 'search', text: 'grief' });
    await settled(empty);
    expect(textOf(finder)).to.include('Clear everything');
    const load = () => Promise.reject(new FeedError('unreachable', 'No way.'));
    await warningsOf(async () => {
      expect(textOf(await finderWith(fixtureStore({ load })))).not.to.include('Clear');
    });
  });

  it('connects what a page places itself, adds nothing but help and a voice', async () => {
    const content = html`<h2>Ours</h2>
      <div><therapist-results></therapist-results></div>`;
    const finder = await finderWith(fixtureStore(), content);
    expect(all(finder, 'therapist-search')).to.eql([]);
    expect(all(finder, 'therapist-card')).to.have.length(10);
    expect(crisis(finder).checkVisibility()).to.equal(true);
    expect(all(finder, 'therapist-status')).to.have.length(1);
  });

  it('gives way to what a page places in it later', async () => {
    const finder = await finderWith();
    const warnings = await warningsOf(async () => {
      finder.append(document.createElement('therapist-results'));
      await rendered();
    });
    expect(warnings, 'Lit renders once').to.eql([]);
    expect(all(finder, 'therapist-search')).to.eql([]);
    const [card] = all(finder, 'therapist-card');
    expect(all(card!, '[part=name] button, [aria-pressed]')).to.eql([]);
  });

  for (const viewport of [wide, narrow]) {
    it(`gives urgent help the whole width, ${viewport.width} px wide`, async () => {
      await setViewport(viewport);
      const store = fixtureStore();
      const finder = await finderWith(store);
      store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
      await settled(store);
      const edges = (element: Element) => {
        const { left, right } = element.getBoundingClientRect();
        return [left, right];
      };
      const [left, right] = edges(one(one(finder, 'therapist-crisis-line'), '.front'));
      const [start, end] = edges(one(finder, '[part=bar]'));
      expect(left! - start!).to.equal(end! - right!);
      expect(left! - start!).to.be.below(8);
      expect(document.documentElement.scrollWidth).to.equal(viewport.width);
      await setViewport(wide);
    });
  }

  it('keeps no room for filters where there is nothing to filter by', async () => {
    const therapists = ['Ana', 'Bo'].map((name) => ({ id: name.toLowerCase(), name }));
    const load = () => Promise.resolve(directoryOf({ version: 1, therapists }));
    const finder = await finderWith(fixtureStore({ load }));
    expect(all(finder, 'therapist-filter-panel, therapist-filter-sheet')).to.eql([]);
    const [list, box] = ['therapist-results', 'therapist-search'].map((tag) => one(finder, tag));
    expect(list!.offsetWidth).to.equal(box!.offsetWidth);
  });

  it('tells the page’s maker that its feed was forgotten', async () => {
    const warnings = await warningsOf(() => fixture(html`<therapist-finder></therapist-finder>`));
    expect(warnings).to.eql([
      '<therapist-finder>: it has no feed to show. Set src to the address of one.',
    ]);
  });

  it('brings no second crisis line', async () => {
    const finder = await finderWith(
      fixtureStore(),
      html`<therapist-results></therapist-results><therapist-crisis-line></therapist-crisis-line>`,
    );
    expect(all(finder, 'therapist-crisis-line')).to.have.length(1);
  });

  it('leaves the crisis line out only when told, and warns of that', async () => {
    const warnings = await warningsOf(async () => {
      const store = fixtureStore();
      const finder = await fixture<TherapistFinder>(
        html`<therapist-finder no-crisis-line .store=${store}></therapist-finder>`,
      );
      await settled(store);
      expect(all(finder, 'therapist-crisis-line')).to.eql([]);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('crisis help of your own');
  });

  it('keeps crisis help in sight where nobody fits', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    for (const value of ['aetna', 'medicaid'])
      store.dispatch({ type: 'choose', facet: 'payer', value, role: 'must', on: true });
    await settled(store);
    expect(textOf(finder)).to.include('No one matches everything');
    expect(crisis(finder).checkVisibility()).to.equal(true);
  });

  it('leads from the field past everything between to the results with Enter', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    const text = one<HTMLInputElement>(finder, '[name=text]');
    fill(text, 'grief');
    text.focus();
    await press('Enter');
    await until(store, ({ search }) => search.text === 'grief');
    await settled(store);
    await waitUntil(() => focused().localName === 'h2', 'the heading');
    // The order, the saved list, who can take a call first, a name: then its first time.
    let presses = 1;
    while (!focused().matches('.slot') && presses < 13) {
      await press('Tab');
      presses++;
    }
    expect(presses, 'presses').to.be.below(13);
  });

  it('has a first button that leads past the search', async () => {
    const finder = await finderWith();
    const skip = control(finder, 'Skip to results');
    expect(skip.getBoundingClientRect().width).to.be.below(2);
    skip.focus();
    expect(skip.getBoundingClientRect().width).to.be.above(60);
    await press('Enter');
    await waitUntil(() => focused().localName === 'h2', 'the heading');
  });

  it('takes another feed', async () => {
    const first = serveFeed(fixtureFeed(Date.now()));
    const second = serveFeed({ version: 1, therapists: [{ id: 'z', name: 'Zoe Young' }] });
    const finder = await fixture<TherapistFinder>(
      html`<therapist-finder src=${first}></therapist-finder>`,
    );
    await settled(finder.store!);
    finder.src = second;
    await finder.updateComplete;
    await settled(finder.store!);
    expect(all(finder, 'therapist-card')).to.have.length(1);
    expect(textOf(finder)).to.include('Zoe Young');
  });

  describe('on a narrow screen', () => {
    before(() => setViewport(narrow));
    after(() => setViewport(wide));

    it('has its filters in a sheet, which opens, counts, closes and returns the focus', async () => {
      const store = fixtureStore();
      const finder = await finderWith(store);
      expect(all(finder, '.panel'), 'nothing is rendered for nothing').to.eql([]);
      const opener = control(finder, 'Filters');
      opener.focus();
      await press('Enter');
      const sheet = await sheetOf(finder);
      expect(sheet.matches(':modal')).to.equal(true);
      // What is behind is inert; axe would count its help as well.
      await expect(sheet).to.be.accessible();

      control(sheet, /^Anxiety/).click();
      await settled(store);
      control(sheet, 'Show 4 therapists').focus();
      await press('Enter');
      await rendered();
      expect(all(finder, 'dialog[open]')).to.eql([]);
      expect(focused() === opener, 'the focus').to.equal(true);
      expect(textOf(opener)).to.equal('Filters · 1');
    });

    it('has the way to the filters between the search and the results', async () => {
      const finder = await finderWith();
      const field = one(finder, '[name=text]').getBoundingClientRect();
      const heading = one(one(finder, 'therapist-results'), 'h2').getBoundingClientRect();
      const opener = control(finder, 'Filters').getBoundingClientRect();
      expect(opener.top).to.be.at.least(field.bottom);
      expect(opener.bottom).to.be.at.most(heading.top);
    });

    it('closes the sheet with Escape, and a press beside it', async () => {
      const finder = await finderWith();
      const opener = control(finder, 'Filters');
      opener.focus();
      await press('Enter');
      await sheetOf(finder);
      await press('Escape');
      await rendered();
      expect(all(finder, 'dialog[open]')).to.eql([]);
      expect(focused() === opener, 'the focus').to.equal(true);

      await press('Enter');
      await sheetOf(finder);
      await pressesCount();
      await sendMouse({ type: 'click', position: [180, 20] });
      await rendered();
      expect(all(finder, 'dialog[open]')).to.eql([]);
    });

    it('keeps the focus inside the sheet, also when all is cleared there', async () => {
      const store = fixtureStore();
      const finder = await finderWith(store);
      control(finder, 'Filters').focus();
      await press('Enter');
      const sheet = await sheetOf(finder);
      control(sheet, /^Anxiety/).click();
      await settled(store);
      control(sheet, 'Clear 1').focus();
      await press('Enter');
      await settled(store);
      await press('Tab');
      const inside = (node: Node | null): boolean =>
        node !== null &&
        (node === sheet || inside(node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null));
      expect(inside(focused())).to.equal(true);
    });

    it('moves to the results after a search', async () => {
      const store = fixtureStore();
      const finder = await finderWith(store);
      const text = one<HTMLInputElement>(finder, '[name=text]');
      fill(text, 'grief');
      text.focus();
      await press('Enter');
      await until(store, ({ search }) => search.text === 'grief');
      await settled(store);
      const heading = one(one(finder, 'therapist-results'), 'h2');
      await waitUntil(() => focused() === heading, 'the focus');
    });

    it('does not move past the help that the words of a search bring', async () => {
      const store = fixtureStore();
      const finder = await finderWith(store);
      one(finder, '[name=text]').focus();
      await sendKeys({ type: 'I want to hurt myself' });
      await until(store, ({ danger }) => Boolean(danger));
      await press('Enter');
      await settled(store);
      const { top, bottom } = one(finder, '.front').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      // A page scrolls by whole pixels.
      expect(Math.floor(bottom)).to.be.at.most(narrow.height);
    });

    it('needs no more width than there is', async () => {
      await setViewport({ width: 320, height: 640 });
      await finderWith();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport(narrow);
    });
  });

  it('lies still while it loads', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      shifts.push(
        ...list.getEntries().map((entry) => (entry as unknown as { value: number }).value),
      );
    });
    observer.observe({ type: 'layout-shift' });
    let arrive!: () => void;
    const delay = new Promise<void>((resolve) => (arrive = resolve));
    const src = serveFeed(fixtureFeed(Date.now()), { delay });
    const finder = await fixture<TherapistFinder>(
      html`<therapist-finder src=${src}></therapist-finder>`,
    );
    for (let i = 0; i < 3; i++) await rendered();
    arrive();
    await settled(finder.store!);
    for (let i = 0; i < 3; i++) await rendered();
    observer.disconnect();
    expect(shifts).to.eql([]);
  });
});
