import { aTimeout, expect, html } from '@open-wc/testing';
import type { TherapistFilter } from '../../src/elements/therapist-filter/therapist-filter.js';
import type { FilterId } from '../../src/directory/query.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { click, focused, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  fill,
  insideFinder,
  nameOf,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { roomOf } from '../helpers/room.js';
import { until } from '../helpers/until.js';
// Loads when a search field is entered. Loaded already, it is there without a wait.
import '../../src/vocabulary/other-names.js';

async function filter(facet: FilterId, store = fixtureStore()) {
  const element = await insideFinder<TherapistFilter>(
    html`<therapist-filter facet=${facet} open></therapist-filter>`,
    store,
  );
  return { element, store };
}

async function nearDenver() {
  const store = fixtureStore();
  await settled(store);
  store.dispatch({ type: 'search', text: '', place: 'Denver' });
  await until(store, ({ result }) => result?.near !== undefined);
  return filter('near', store);
}

/** Types a bound of the fee, and leaves the field. */
async function typeFee(element: TherapistFilter, name: RegExp, text: string) {
  const field = control<HTMLInputElement>(element, name);
  fill(field, text);
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
  return field;
}

/** What a field says is wrong with it. */
function problemOf(field: HTMLInputElement) {
  const id = field.getAttribute('aria-describedby');
  expect(field.getAttribute('aria-invalid')).to.equal(id ? 'true' : null);
  return id ? textOf((field.getRootNode() as ShadowRoot).getElementById(id)!) : undefined;
}

const boxes = (root: ParentNode) => all<HTMLInputElement>(root, 'input[type=checkbox]');
/** The contrast of two opaque colors, as computed styles write them. */
function contrast(...colors: [string, string]): number {
  const [a, b] = colors.map((color) => {
    const [r, g, b] = color.match(/[\d.]+/g)!.map((channel) => {
      const c = Number(channel) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

const countIn = (name: string) => Number(/(\d+) therapist/.exec(name)?.[1]);

describe('<therapist-filter>', () => {
  it('is accessible, whatever it filters, used or not', async () => {
    for (const facet of ['concern', 'payer', 'fee', 'opening', 'gender'] as const) {
      await expect((await filter(facet)).element, facet).to.be.accessible();
    }
    await expect((await nearDenver()).element).to.be.accessible();
    const { element, store } = await filter('concern');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
    await settled(store);
    await expect(element).to.be.accessible();
  });

  it('is reached with Tab: its heading, then each value by name and count', async () => {
    const { element } = await filter('gender');
    const { names, unseen } = await tabThrough(element);
    expect(names.slice(1)).to.eql(['Woman 1 therapist', 'Man 1 therapist']);
    expect(unseen).to.eql([]);
  });

  it('opens and closes with Enter and with the space bar', async () => {
    const { element } = await filter('gender');
    const heading = one(element, 'h3 button');
    heading.focus();
    await press('Enter');
    await element.updateComplete;
    expect(heading.getAttribute('aria-expanded')).to.equal('false');
    expect(boxes(element)).to.eql([]);
    expect(element.hasAttribute('open')).to.equal(false);
    await press(' ');
    await element.updateComplete;
    expect(heading.getAttribute('aria-expanded')).to.equal('true');
    expect(boxes(element)).to.have.length(2);
  });

  it('says beside each value how many choosing it would leave', async () => {
    const { element, store } = await filter('payer');
    const names = boxes(element).map(nameOf);
    expect(names[0]).to.equal('Aetna 3 therapists');
    for (const [i, name] of names.entries()) {
      boxes(element)[i]!.click();
      await settled(store);
      expect(store.getState().result?.total, name).to.equal(countIn(name));
      boxes(element)[i]!.click();
      await settled(store);
    }
  });

  it('chooses with the space bar, and keeps the focus where it is', async () => {
    const { element, store } = await filter('payer');
    const aetna = control<HTMLInputElement>(element, /^Aetna/);
    aetna.focus();
    await press(' ');
    await settled(store);
    expect(store.getState().search.facets?.payer?.any).to.eql(['aetna']);
    expect(focused() === aetna, 'the focus').to.equal(true);
    expect(aetna.checked).to.equal(true);
    expect(element.matches(':state(active)')).to.equal(true);
    expect(nameOf(one(element, 'h3 button'))).to.equal('Insurance 1 chosen');
  });

  it('follows what happens elsewhere', async () => {
    const { element, store } = await filter('payer');
    store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
    await settled(store);
    expect(control<HTMLInputElement>(element, /^Aetna/).checked).to.equal(true);
    store.dispatch({ type: 'clear' });
    await settled(store);
    expect(control<HTMLInputElement>(element, /^Aetna/).checked).to.equal(false);
    expect(element.matches(':state(active)')).to.equal(false);
  });

  it('opens the kinds of a value, which count toward it', async () => {
    const { element, store } = await filter('concern');
    const before = boxes(element).length;
    const kinds = control(element, 'Kinds of Anxiety');
    expect(kinds.getAttribute('aria-expanded')).to.equal('false');
    kinds.focus();
    await press('Enter');
    await element.updateComplete;
    expect(kinds.getAttribute('aria-expanded')).to.equal('true');
    expect(boxes(element)).to.have.length(before + 2);
    const anxiety = countIn(nameOf(control(element, /^Anxiety/)));
    expect(countIn(nameOf(control(element, /^Panic/)))).to.be.below(anxiety);
    control(element, /^Panic/).click();
    await settled(store);
    kinds.click();
    await element.updateComplete;
    expect(control<HTMLInputElement>(element, /^Panic/).checked, 'stays in sight').to.equal(true);
  });

  it('shows a value as partly chosen while only kinds of it are', async () => {
    const { element, store } = await filter('concern');
    const anxiety = () => control<HTMLInputElement>(element, /^Anxiety/);
    expect(anxiety().indeterminate).to.equal(false);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'panic', on: true });
    await settled(store);
    expect(anxiety().indeterminate).to.equal(true);
    expect(anxiety().checked).to.equal(false);
    anxiety().focus();
    await press(' ');
    await settled(store);
    expect(anxiety().indeterminate).to.equal(false);
    expect(anxiety().checked).to.equal(true);
    expect(store.getState().search.facets?.concern?.any).to.include('anxiety');
  });

  it('does not drop the focus when a value leaves the list as it is unchosen', async () => {
    const { element, store } = await filter('concern');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'panic', on: true });
    await settled(store);
    control(element, /^Panic/).focus();
    await press(' ');
    await settled(store);
    expect(all(element, 'ul ul')).to.eql([]);
    expect(focused() === one(element, 'h3 button'), 'the focus').to.equal(true);
  });

  it('shows the first few of many, then all', async () => {
    const feed = fixtureFeed();
    feed.therapists[0]!.languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'ar', 'he'];
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
    const { element } = await filter('language', store);
    const few = boxes(element).length;
    const more = control(element, /^Show all \d+/);
    more.click();
    await element.updateComplete;
    expect(boxes(element).length).to.be.above(few);
    control(element, /^Show fewer/).click();
    await element.updateComplete;
    expect(boxes(element)).to.have.length(few);
  });

  it('does not hide a single one of them', async () => {
    const feed = fixtureFeed();
    for (const therapist of feed.therapists) therapist.concerns = [];
    feed.therapists[0]!.concerns = ['sleep', 'adhd', 'grief', 'lgbtq', 'panic'];
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
    const { element } = await filter('concern', store);
    expect(boxes(element)).to.have.length(5);
    expect(textOf(element)).not.to.include('Show all');
  });

  it('lets in who does not say, and takes that back', async () => {
    const { element, store } = await filter('payer');
    control(element, /^Aetna/).click();
    await settled(store);
    const label = /^Also show 7 who don’t list this/;
    control(element, label).focus();
    await press(' ');
    await settled(store);
    expect(store.getState().result?.total).to.equal(10);
    expect(focused() === control(element, label), 'the focus').to.equal(true);
    await press(' ');
    await settled(store);
    expect(store.getState().result?.total).to.equal(3);
  });

  it('shows nothing where the directory has nothing to filter by', async () => {
    const { element } = await filter('faith');
    expect(textOf(element)).to.equal('');
  });

  it('keeps its room until it is known whether it shows, so that what is below stays', async () => {
    const { early, shift } = await roomOf(
      html`<therapist-filter facet="opening" open></therapist-filter>
        <therapist-filter facet="fee"></therapist-filter>`,
      (finder) => all(finder, 'h3').length,
      2,
    );
    expect(early).to.equal(0);
    expect(shift).to.be.closeTo(0, 20);
  });

  it('keeps no room where nothing comes', async () => {
    const store = fixtureStore({ load: () => Promise.reject(new Error('offline')) });
    const { element } = await filter('concern', store);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  describe('how much a value matters', () => {
    const matters = (element: ParentNode, value: string) =>
      control(element, `How much “${value}” matters`);
    const items = (element: ParentNode) => all(element, '[role=menuitemradio]');

    it('is said in a menu, with the keyboard, and read beside the value', async () => {
      const { element, store } = await filter('payer');
      const aetna = control(element, /^Aetna/);
      aetna.focus();
      await press('ArrowRight');
      expect(focused() === matters(element, 'Aetna'), 'the arrow leads there').to.equal(true);
      await press('Enter');
      await rendered();
      await expect(element).to.be.accessible();
      expect(matters(element, 'Aetna').getAttribute('aria-expanded')).to.equal('true');
      expect(items(element).map(textOf)).to.eql(['Any of these', 'Must have', 'Exclude']);
      expect(textOf(focused())).to.equal('Any of these');
      await press('ArrowDown');
      await press('Enter');
      await settled(store);
      expect(store.getState().search.facets?.payer).to.eql({ must: ['aetna'] });
      expect(items(element)).to.eql([]);
      expect(focused() === matters(element, 'Aetna'), 'the focus').to.equal(true);
      expect(nameOf(control(element, /^Aetna/))).to.equal('Aetna must have 3 therapists');
      await press('ArrowLeft');
      expect(focused() === control(element, /^Aetna/), 'and back').to.equal(true);
    });

    it('opens beyond the end of its filter', async () => {
      const { element } = await filter('payer');
      all(element, '.matters').at(-1)!.click();
      await rendered();
      const last = items(element).at(-1)!;
      last.scrollIntoView({ block: 'center' });
      const { left, bottom } = last.getBoundingClientRect();
      expect(bottom).to.be.above(element.getBoundingClientRect().bottom + 6);
      const hit = element.shadowRoot!.elementFromPoint(left + 20, bottom - 2);
      expect(hit === last || last.contains(hit), 'can be pressed').to.equal(true);
    });

    it('opens at the role in use, goes around, and closes with Escape or Tab', async () => {
      const { element, store } = await filter('payer');
      store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', role: 'avoid', on: true });
      await settled(store);
      matters(element, 'Aetna').focus();
      await press('ArrowDown');
      await rendered();
      expect(textOf(focused())).to.equal('Exclude');
      expect(focused().getAttribute('aria-checked')).to.equal('true');
      await press('ArrowDown');
      expect(textOf(focused())).to.equal('Any of these');
      await press('ArrowUp');
      expect(textOf(focused())).to.equal('Exclude');
      await press('Escape');
      await rendered();
      expect(items(element)).to.eql([]);
      expect(focused() === matters(element, 'Aetna'), 'the focus').to.equal(true);
      await press('Enter');
      await rendered();
      await press('Tab');
      await rendered();
      expect(items(element)).to.eql([]);
      expect(focused() === control(element, /^Cigna/), 'the next value').to.equal(true);
    });

    it('is no stop for Tab before the value is chosen', async () => {
      const { element } = await filter('gender');
      expect((await tabThrough(element)).names).not.to.include('How much “Woman” matters');
      control(element, /^Woman/).click();
      await rendered();
      const { names, unseen } = await tabThrough(element);
      expect(names.slice(1, 4)).to.eql([
        'Woman 1 therapist',
        'How much “Woman” matters',
        'Man 1 therapist',
      ]);
      expect(unseen).to.eql([]);
    });

    it('leads the other way in a page from right to left', async () => {
      const { element } = await filter('gender');
      element.dir = 'rtl';
      control(element, /^Woman/).focus();
      await press('ArrowLeft');
      expect(focused() === matters(element, 'Woman'), 'the focus').to.equal(true);
    });

    it('works with the mouse: opens, closes, chooses, and closes with a press elsewhere', async () => {
      const { element, store } = await filter('payer');
      const button = matters(element, 'Aetna');
      await click(button);
      await rendered();
      expect(items(element)).to.have.length(3);
      await click(button);
      await rendered();
      expect(items(element)).to.eql([]);
      await click(button);
      await rendered();
      await click(items(element)[2]!);
      await settled(store);
      expect(store.getState().search.facets?.payer).to.eql({ avoid: ['aetna'] });
      await click(button);
      await rendered();
      await click(one(element, 'h3 button'));
      await rendered();
      expect(items(element)).to.eql([]);
    });

    it('never excludes by who somebody is', async () => {
      const { element } = await filter('gender');
      matters(element, 'Woman').click();
      await rendered();
      expect(items(element).map(textOf)).to.eql(['Any of these', 'Must have']);
    });
  });

  it('asks session-replay tools not to record what is chosen', async () => {
    const { element } = await filter('concern');
    expect(boxes(element)[0]!.closest('.fs-mask[data-hj-suppress]') !== null).to.equal(true);
  });

  describe('by fee', () => {
    it('draws what there is, and says it', async () => {
      const { element } = await filter('fee');
      const drawing = one<SVGElement & HTMLElement>(element, 'svg[role=img]');
      expect(drawing.getAttribute('aria-label')).to.match(/run from \$\d+ to \$\d+/);
      expect(all(element, 'rect').length).to.be.above(2);
    });

    it('takes bounds that are typed', async () => {
      const { element, store } = await filter('fee');
      await typeFee(element, /^At least/, '$100');
      await typeFee(element, /^At most/, '165');
      await settled(store);
      expect(store.getState().search.fee).to.deep.include({ min: 100, max: 165 });
      expect(store.getState().result?.hits.map(({ therapist }) => therapist.id)).to.have.members([
        'ana-ruiz',
        'ben-okafor',
        'gia-moreno',
      ]);
      expect(textOf(one(element, 'h3'))).to.include('$100 to $165');
    });

    it('says at the field what cannot be used, keeps it there, and searches as before', async () => {
      const { element, store } = await filter('fee');
      await typeFee(element, /^At most/, '165');
      for (const wrong of ['-20', 'cheap']) {
        const field = await typeFee(element, /^At most/, wrong);
        await settled(store);
        expect(store.getState().search.fee).to.deep.include({ max: 165 });
        expect(field.value).to.equal(wrong);
        expect(problemOf(field)).to.equal('Write a number like 120, not below zero.');
        await expect(element).to.be.accessible();
      }
      const field = await typeFee(element, /^At most/, '150');
      expect(problemOf(field)).to.equal(undefined);
      expect(store.getState().search.fee).to.deep.include({ max: 150 });
    });

    it('says when the bounds contradict each other, until one of them changes', async () => {
      const { element, store } = await filter('fee');
      const low = await typeFee(element, /^At least/, '300');
      const high = await typeFee(element, /^At most/, '100');
      expect([low.value, high.value]).to.eql(['300', '100']);
      expect(problemOf(high)).to.match(/^“At least” is more than “At most”/);
      expect(store.getState().search.fee).to.deep.include({ min: 300 });
      await typeFee(element, /^At least/, '80');
      expect(problemOf(high)).to.equal(undefined);
      expect(store.getState().search.fee).to.deep.include({ min: 80, max: 100 });
    });

    it('forgets what was typed wrong when the visit is forgotten', async () => {
      const { element, store } = await filter('fee');
      const field = await typeFee(element, /^At most/, 'cheap');
      store.dispatch({ type: 'forget' });
      await settled(store);
      await element.updateComplete;
      expect(field.value).to.equal('');
      expect(problemOf(field)).to.equal(undefined);
    });

    it('includes who has a sliding scale that may reach the limit, only when asked to', async () => {
      const { element, store } = await filter('fee');
      const ids = () => store.getState().result?.hits.map(({ therapist }) => therapist.id);
      const offers = () => all(element, 'label').filter((one) => textOf(one).includes('sliding'));
      expect(offers(), 'without a limit').to.eql([]);
      await typeFee(element, /^At most/, '100');
      await settled(store);
      expect(ids()).not.to.include('ana-ruiz');
      const box = control<HTMLInputElement>(element, 'Include 1 with a sliding scale');
      expect(box.checked).to.equal(false);
      box.focus();
      await press(' ');
      await settled(store);
      await element.updateComplete;
      expect(ids()).to.include('ana-ruiz');
      expect(box.checked).to.equal(true);
      expect(focused() === box, 'the focus').to.equal(true);
      await expect(element).to.be.accessible();
      await typeFee(element, /^At most/, '110');
      await settled(store);
      expect(ids(), 'with another limit').to.include('ana-ruiz');
      box.click();
      await settled(store);
      expect(ids()).not.to.include('ana-ruiz');
    });

    it('offers no sliding scale where a source of a page knows of none', async () => {
      const directory = directoryOf(fixtureFeed());
      const { source } = directory;
      const search: typeof source.search = async (query, signal) => {
        const result = { ...(await source.search(query, signal)) };
        delete result.slidingScale;
        return result;
      };
      const store = fixtureStore({
        load: () =>
          Promise.resolve({ ...directory, source: { ...source, searches: 'here', search } }),
      });
      await settled(store);
      const { element } = await filter('fee', store);
      await typeFee(element, /^At most/, '100');
      await settled(store);
      expect(all(element, 'label').map(textOf).join()).not.to.match(/sliding/);
    });

    it('keeps whom the visitor let in while the range changes', async () => {
      const { element, store } = await filter('fee');
      await typeFee(element, /^At most/, '100');
      store.dispatch({ type: 'or-unknown', filter: 'fee', on: true });
      store.dispatch({ type: 'or-sliding-scale', on: true });
      await settled(store);
      one<HTMLInputElement>(element, 'input[type=range]').focus();
      await press('ArrowRight');
      await settled(store);
      expect(store.getState().search.fee).to.deep.include({
        orUnknown: true,
        orSlidingScale: true,
      });
    });

    it('has a slider that is named by what it is beside, and stops at the lower bound', async () => {
      const { element, store } = await filter('fee');
      await typeFee(element, /^At least/, '130');
      const slider = control<HTMLInputElement>(element, 'Fee per session, At most');
      slider.focus();
      await press('Home');
      await settled(store);
      expect(store.getState().search.fee).to.deep.include({ min: 130, max: 130 });
      await press('ArrowLeft');
      await settled(store);
      expect(store.getState().search.fee?.max).to.equal(130);
      expect(slider.value).to.equal('130');
    });

    it('moves with the arrow keys, one step for any number of them', async () => {
      const { element, store } = await filter('fee');
      const slider = one<HTMLInputElement>(element, 'input[type=range]');
      slider.focus();
      for (let i = 0; i < 3; i++) await press('ArrowLeft');
      await settled(store);
      const { max } = store.getState().search.fee!;
      expect(max).to.be.below(Number(slider.max));
      const spoken = slider.getAttribute('aria-valuetext')!;
      expect(Number(spoken.replace('$', ''))).to.equal(max);
      expect(focused() === slider, 'the focus').to.equal(true);
      await press('End');
      await settled(store);
      expect(store.getState().search.fee?.max).to.equal(undefined);
    });
  });

  describe('by opening', () => {
    it('counts each part of the week, and fits those who are free then', async () => {
      const { element, store } = await filter('opening');
      const cell = control(element, /^Tuesday morning, 1 therapist/);
      cell.focus();
      await press(' ');
      await settled(store);
      expect(store.getState().result?.hits.map(({ therapist }) => therapist.id)).to.eql([
        'ana-ruiz',
      ]);
      expect(focused() === cell, 'the focus').to.equal(true);
    });

    it('takes how soon as well', async () => {
      const { element, store } = await filter('opening');
      const soon = control<HTMLInputElement>(element, /^Opening within 3 days/);
      soon.click();
      await settled(store);
      expect(store.getState().search.opening).to.eql({ within: 3 });
      soon.click();
      await settled(store);
      expect(store.getState().search).to.eql({});
    });

    it('keeps whom the visitor let in while the times change', async () => {
      const { element, store } = await filter('opening');
      control<HTMLInputElement>(element, /^Opening within 3 days/).click();
      store.dispatch({ type: 'or-unknown', filter: 'opening', on: true });
      await settled(store);
      await element.updateComplete;
      control<HTMLInputElement>(element, /^Opening within 7 days/).click();
      await settled(store);
      expect(store.getState().search.opening).to.eql({ within: 7, orUnknown: true });
    });

    it('can be gone through with the arrow keys', async () => {
      const { element } = await filter('opening');
      control(element, /^Monday morning/).focus();
      await press('ArrowRight');
      expect(nameOf(focused())).to.match(/^Tuesday morning/);
      await press('ArrowDown');
      expect(nameOf(focused())).to.match(/^Tuesday afternoon/);
    });

    it('is one stop for Tab, at the cell that was pressed last', async () => {
      const { element } = await filter('opening');
      const stops = () =>
        all<HTMLInputElement>(element, '.week input').filter((box) => !box.tabIndex);
      expect(stops().map(nameOf)[0]).to.match(/^Monday morning/);
      await click(control(element, /^Friday evening/));
      expect(stops()).to.have.length(1);
      expect(nameOf(stops()[0]!)).to.match(/^Friday evening/);
    });

    it('has cells whose edges can be seen', async () => {
      const { element } = await filter('opening');
      const cell = one(element, '.week label');
      const { borderTopColor, backgroundColor } = getComputedStyle(cell);
      expect(contrast(borderTopColor, backgroundColor)).to.be.at.least(3);
    });
  });

  describe('with a search field', () => {
    const others =
      'aetna humana kaiser oscar tricare medicare magellan umr wellcare molina medica'.split(' ');
    const tongues = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'ko', 'ja', 'pl', 'nl'];
    const professions = [
      'psychologist',
      'clinical-social-worker',
      'marriage-family-therapist',
      'professional-counselor',
      'addiction-counselor',
      'creative-arts-therapist',
      'school-psychologist',
      'psychiatrist',
      'psychiatric-nurse',
      'pastoral-counselor',
      'physician-assistant',
      'peer-specialist',
    ];

    /** A filter with all its values, in a directory of one record or several. */
    async function searchable(facet: FilterId, record: object, all = true) {
      const { therapists, ...feed } = fixtureFeed();
      const directory = directoryOf({
        ...feed,
        therapists: [record].flat().map((one, i) => ({ ...therapists[0]!, ...one, id: `t-${i}` })),
      });
      const store = fixtureStore({ load: () => Promise.resolve(directory) });
      await settled(store);
      const { element } = await filter(facet, store);
      if (all) control(element, /^(Show all|Find a plan)/).click();
      await rendered();
      return { element };
    }

    /** The values that are found by a text. */
    async function found(facet: FilterId, record: object, text: string) {
      const { element } = await searchable(facet, record);
      const field = control<HTMLInputElement>(element, /^Find in/);
      field.focus();
      fill(field, text);
      await element.updateComplete;
      // The table of other names comes from a file of its own.
      await aTimeout(300);
      await element.updateComplete;
      return all(element, 'li label > span:first-of-type').map(textOf);
    }
    const insured = (...plans: string[]) => ({
      insurance: [...others.map((payer) => ({ payer })), { payer: 'medicaid', plans }],
    });

    for (const [facet, record, text, names] of [
      ['payer', insured(), 'medi-cal', ['Medicaid']],
      ['payer', insured(), 'MediCal', ['Medicaid']],
      ['payer', insured(), 'masshealth', ['Medicaid']],
      ['payer', insured(), 'mass health', ['Medicaid']],
      ['payer', insured(), 'ahcccs', ['Medicaid']],
      ['payer', insured(), 'husky', ['Medicaid']],
      ['payer', insured(), 'badgercare', ['Medicaid']],
      ['payer', insured(), 'arizona', ['Medicaid']],
      [
        'payer',
        insured('medicaid/medi-cal', 'medicaid/husky'),
        'medi-cal',
        ['Medicaid', 'Medi-Cal'],
      ],
      ['payer', insured('medicaid/husky'), 'medi-cal', ['Medicaid']],
      [
        'payer',
        { insurance: [...others, 'anthem'].map((payer) => ({ payer })) },
        'bcbs',
        ['Anthem'],
      ],
      ['language', { languages: [...tongues, 'zh'] }, 'mandarin', ['Chinese']],
      ['language', { languages: [...tongues, 'zh'] }, 'cantonese', ['Chinese']],
      ['language', { languages: [...tongues, 'cmn'] }, 'chinese', ['Chinese', 'Mandarin']],
      ['language', { languages: [...tongues, 'cmn'] }, 'mandarin', ['Chinese', 'Mandarin']],
      ['language', { languages: [...tongues, 'fa'] }, 'farsi', ['Persian']],
      [
        'profession',
        professions.map((profession) => ({ profession })),
        'lmft',
        ['Marriage and family therapist'],
      ],
      [
        'concern',
        {
          concerns: [
            ...'grief addiction health identity eating neurodiversity life-transition'.split(' '),
            'anxiety',
            'mood',
            'trauma-ptsd',
            'safety',
            'child-teen',
          ],
        },
        'panic attacks',
        ['Anxiety'],
      ],
    ] as const) {
      it(`“${text}” finds ${names.join(', ')} among what is listed`, async () => {
        expect(await found(facet, record, text)).to.eql(names);
      });
    }

    it('says politely how many are left, or none', async () => {
      const { element } = await searchable('payer', insured());
      await expect(element).to.be.accessible();
      const field = control<HTMLInputElement>(element, /^Find in/);
      const status = one(element, '[role=status]');
      expect(textOf(status)).to.equal('');
      for (const [text, said] of [
        ['hu', '2 to choose from'],
        ['zzz', 'Nothing by that name'],
        ['', ''],
      ] as const) {
        fill(field, text);
        await element.updateComplete;
        expect(textOf(status), text).to.equal(said);
      }
    });

    it('says it again of another word, and not of more of the same', async () => {
      const { element } = await searchable('payer', insured());
      const field = control<HTMLInputElement>(element, /^Find in/);
      const status = one(element, '[role=status]');
      const said = async (text: string) => {
        fill(field, text);
        await element.updateComplete;
        return status.textContent;
      };
      const first = await said('zzz');
      expect(await said('zzzq')).to.equal(first);
      expect(await said('qqq')).not.to.equal(first);
      expect(textOf(status)).to.equal('Nothing by that name');
    });

    it('has none below twelve values, nor before all are shown', async () => {
      const finds = (element: ParentNode) => all(element, '.find');
      const eleven = await searchable(
        'profession',
        professions.slice(1).map((profession) => ({ profession })),
        false,
      );
      control(eleven.element, /^Show all 11/).click();
      await rendered();
      expect(finds(eleven.element)).to.eql([]);
      const { element } = await searchable('payer', insured(), false);
      expect(finds(element)).to.eql([]);
      control(element, 'Find a plan: Insurance').focus();
      await press('Enter');
      await rendered();
      expect(focused() === finds(element)[0], 'the focus').to.equal(true);
      control(element, 'Show fewer: Insurance').click();
      await rendered();
      expect(finds(element)).to.eql([]);
    });

    it('finds nothing by a few letters of what nobody lists', async () => {
      // “Humana Military” is a name of TRICARE.
      expect(await found('payer', insured(), 'hu')).to.eql(['Humana', 'TRICARE']);
      expect(await found('payer', insured(), 'zzz')).to.eql([]);
    });
  });

  describe('by distance', () => {
    it('offers what fits within each radius', async () => {
      const { element, store } = await nearDenver();
      control(element, /^Within 25 mi/).focus();
      await press('ArrowUp');
      await settled(store);
      expect(store.getState().search.near?.radius).to.equal(10);
      const name = nameOf(control(element, /^Within 10 mi/));
      expect(store.getState().result?.total).to.equal(countIn(name));
    });
  });
});
