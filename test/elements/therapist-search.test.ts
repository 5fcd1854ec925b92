import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TherapistSearch } from '../../src/elements/therapist-search/therapist-search.js';
import type { FinderStore } from '../../src/finder/store.js';
import type { DirectorySource } from '../../src/directory/index.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { doubleClick, focused, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  fill,
  finderWith,
  insideFinder,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { detailsOf } from '../helpers/watch.js';
import { until } from '../helpers/until.js';

const box = html`<therapist-search></therapist-search>`;
const field = (root: ParentNode, name: 'text' | 'place') =>
  one<HTMLInputElement>(root, `[name=${name}]`);

async function searchBox(store: FinderStore = fixtureStore()) {
  return { store, element: await insideFinder<TherapistSearch>(box, store) };
}

/** Types a place and presses Enter. */
async function askNear(element: TherapistSearch, store: FinderStore, place: string) {
  fill(field(element, 'place'), place);
  field(element, 'place').focus();
  const { revision } = store.getState();
  await press('Enter');
  await until(store, ({ revision: t, place: problem }) => t > revision || problem?.text === place);
  await settled(store);
}

/** Waits until a sentence would be understood. */
async function understands(element: Element, text = 'grief') {
  fill(field(element, 'text'), text);
  await waitUntil(() => all(element, '.suggestion').length, 'it is understood', {
    timeout: 20_000,
  });
  fill(field(element, 'text'), '');
}

/** Until what was typed last has been listened to. */
const heardOut = async () => {
  await aTimeout(300);
  await rendered();
};

const wide = { width: 1280, height: 800 };

describe('<therapist-search>', () => {
  before(() => setViewport(wide));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is accessible, as it is and with a place that is unknown or not clear', async () => {
    const { store, element } = await searchBox();
    await expect(element).to.be.accessible();
    await askNear(element, store, 'Atlantis');
    await expect(element).to.be.accessible();
    await askNear(element, store, 'Aurora');
    await expect(element).to.be.accessible();
  });

  it('is reached with Tab in the order in which it is read', async () => {
    const { element } = await searchBox();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql([
      'What would help? Stays on this device',
      'Near',
      'Use my location',
      'Insurance',
      'Any way',
      'Search',
    ]);
    expect(unseen).to.eql([]);
  });

  it('leaves Enter to what someone is still composing, as in Japanese', async () => {
    const { store, element } = await searchBox();
    for (const name of ['text', 'place'] as const) {
      const input = field(element, name);
      fill(input, 'Denver');
      input.focus();
      const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true } as const;
      const event = new KeyboardEvent('keydown', { ...enter, isComposing: true });
      input.dispatchEvent(event);
      expect(event.defaultPrevented, name).to.equal(false);
    }
    await settled(store);
    expect(store.getState().search).to.eql({});
  });

  it('searches by words on Enter, and tells the page nothing of them', async () => {
    const { store, element } = await searchBox();
    const details = detailsOf(element, 'therapist-search');
    field(element, 'text').focus();
    await sendKeys({ type: 'grief' });
    expect(store.getState().revision, 'before Enter').to.equal(0);
    await press('Enter');
    await until(store, ({ search }) => search.text === 'grief');
    await settled(store);
    expect(store.getState().search.text).to.equal('grief');
    expect(store.getState().result?.total).to.be.below(11);
    expect(details).to.eql([{}]);
    expect(focused() === field(element, 'text'), 'the focus').to.equal(true);
  });

  it('searches with the button as well', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'grief');
    control(element, 'Search').focus();
    await press(' ');
    await until(store, ({ search }) => search.text === 'grief');
    await settled(store);
    expect(store.getState().result?.total).to.be.below(11);
  });

  it('shows everyone again once the words are gone', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'grief');
    control(element, 'Search').click();
    await until(store, ({ search }) => search.text === 'grief');
    await settled(store);
    fill(field(element, 'text'), '');
    await until(store, ({ search }) => search.text === undefined);
    expect(store.getState().search).to.eql({});
  });

  it('keeps what is typed and not yet asked for while something else changes', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'half a sen');
    fill(field(element, 'place'), 'Den');
    control(element, 'Virtual').click();
    await settled(store);
    expect(field(element, 'text').value).to.equal('half a sen');
    expect(field(element, 'place').value).to.equal('Den');
  });

  it('empties its fields when all is cleared', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'grief');
    await askNear(element, store, 'Denver');
    expect(field(element, 'place').value).to.equal('Denver, CO');
    store.dispatch({ type: 'clear' });
    await settled(store);
    expect(field(element, 'text').value).to.equal('');
    expect(field(element, 'place').value).to.equal('');
  });

  it('chooses how to meet, with the arrow keys too', async () => {
    const { store, element } = await searchBox();
    control(element, 'Any way').focus();
    await press('ArrowRight');
    await settled(store);
    expect(store.getState().search.facets?.mode?.any).to.eql(['in-person']);
    await press('ArrowRight');
    await settled(store);
    expect(store.getState().search.facets?.mode?.any).to.eql(['video', 'phone']);
    await press('ArrowRight');
    await settled(store);
    expect(store.getState().search).to.eql({});
  });

  it('says what it hears in a sentence, in a region that was there before', async () => {
    const { element } = await searchBox();
    element.style.inlineSize = '320px';
    const regions = all(element, '[role=status]');
    field(element, 'text').focus();
    fill(field(element, 'text'), 'I keep pushing people away');
    await waitUntil(() => all(element, '.suggestion').length, 'it is understood', {
      timeout: 20_000,
    });
    const said = regions.filter(({ isConnected }) => isConnected).map(textOf);
    expect(said.join('').trim()).to.equal('It sounds like: Relationship issues');
    expect(all(element, '[role=status]')).to.eql(regions);

    // The names are not cut off, and the next one shows that there are more.
    const list = one(element, '[part=heard] ul').getBoundingClientRect();
    for (const chip of all(element, '.suggestion')) {
      expect(chip.getBoundingClientRect().width, textOf(chip)).to.be.below(list.width - 24);
    }
  });

  describe('while what understands a sentence is still on its way', () => {
    /** In one task with the first visit to the box, so that nothing can have come. */
    function ask(element: TherapistSearch, text: string) {
      field(element, 'text').focus();
      fill(field(element, 'text'), text);
      control(element, 'Search').click();
    }

    it('waits with a sentence, and does not look for its letters', async () => {
      const { store, element } = await searchBox();
      ask(element, 'I keep pushing people away');
      await until(store, ({ lastAction }) => lastAction === 'search');
      expect(store.getState().search.text).to.equal(undefined);
      expect(store.getState().search.facets?.concern?.prefer).to.include('relationship');
    });

    it('waits with a word too, and knows then what it stands for', async () => {
      const { store, element } = await searchBox();
      ask(element, 'anxious');
      await until(store, ({ lastAction }) => lastAction === 'search');
      await settled(store);
      expect(store.getState().result?.total).to.equal(4);
    });

    it('empties the box of a sentence when all is cleared, or an earlier search is back', async () => {
      const { element, store } = await searchBox();
      await understands(element);
      const sentence = 'I feel so alone since my mother died';
      const search = async () => {
        fill(field(element, 'text'), sentence);
        control(element, 'Search').click();
        await until(store, ({ search }) => search.facets !== undefined);
        await settled(store);
        expect(field(element, 'text').value).to.equal(sentence);
        expect(all(element, '.suggestion')).not.to.eql([]);
      };
      await search();
      store.dispatch({ type: 'clear' });
      await settled(store);
      expect(field(element, 'text').value).to.equal('');
      expect(all(element, '.suggestion')).to.eql([]);
      await search();
      store.dispatch({ type: 'restore', visit: { search: {}, opened: undefined } });
      await settled(store);
      expect(field(element, 'text').value).to.equal('');
    });

    it('takes one suggestion away at a double click', async () => {
      const { element } = await searchBox();
      await understands(element);
      fill(field(element, 'text'), 'I cannot sleep and feel so alone since my mother died');
      await heardOut();
      const count = all(element, '.dismiss').length;
      expect(count).to.be.above(1);
      await doubleClick(all(element, '.dismiss')[0]!);
      await rendered();
      expect(all(element, '.dismiss')).to.have.length(count - 1);
    });

    it('keeps words that are being typed when going back closes a profile', async () => {
      const { element, store } = await searchBox();
      store.dispatch({ type: 'open', id: 'ana-ruiz' });
      fill(field(element, 'text'), 'gri');
      const { search } = store.getState();
      store.dispatch({ type: 'restore', visit: { search, opened: undefined } });
      await settled(store);
      expect(field(element, 'text').value).to.equal('gri');
    });

    it('does not search any more for what was cleared in the meantime', async () => {
      const { store, element } = await searchBox();
      ask(element, 'anxious');
      store.dispatch({ type: 'forget' });
      await rendered();
      await understands(element);
      await settled(store);
      expect(store.getState().search).to.eql({});
    });

    it('hears danger in what was searched for before it came', async () => {
      const { store, element } = await searchBox();
      ask(element, 'kill myself');
      await until(store, ({ danger }) => danger === 'self');
    });
  });

  describe('with a word or two', () => {
    /** Types and presses Enter, with what understands it at hand. */
    async function askFor(element: Element, store: FinderStore, text: string) {
      field(element, 'text').focus();
      await understands(element, text === 'Xyzzy' ? 'grief' : text);
      field(element, 'text').focus();
      fill(field(element, 'text'), text);
      const { step } = store.getState();
      await press('Enter');
      await until(store, ({ step: now, placing }) => now > step && !placing);
      await settled(store);
    }

    for (const [text, lang, total] of [
      ['anxious', 'en', 4],
      ['Depressed', 'en', 2],
      ['panic attacks', 'en', 1],
      ['anger management', 'en', 1],
      ['ansiosa', 'es', 4],
      ['deprimido', 'es', 2],
    ] as const) {
      it(`finds who lists what “${text}” stands for, and says why`, async () => {
        const store = fixtureStore();
        const element = await insideFinder<HTMLElement>(
          html`<div lang=${lang}>${box}<therapist-results></therapist-results></div>`,
          store,
        );
        const search = element.querySelector<TherapistSearch>('therapist-search')!;
        await search.updateComplete;
        await askFor(search, store, text);
        expect(store.getState().result?.total).to.equal(total);
        expect(store.getState().search.text).to.equal(text);
        const hit = store.getState().result!.hits[0]!;
        expect(hit.reasons.map(({ reason }) => reason)).to.include('facet');
      });
    }

    for (const text of ['sad', 'sad mad', 'lonely', 'tired', 'ADHD kid', 'depressed bulimia']) {
      it(`takes “${text}” for all that it offers, and for nothing else`, async () => {
        const { store, element } = await searchBox();
        await askFor(element, store, text);
        const offered = all(element, '.suggestion .take').map(textOf);
        const { means = [] } = store.getState().search;
        expect(offered).to.have.length.above(0);
        expect(offered).to.have.length(new Set(means.map(({ value }) => value)).size);
        for (const { words } of means) {
          expect(offered.some((name) => name.includes(`“${words}”`))).to.equal(true);
        }
      });
    }

    it('understands Spanish on a page in English, once the file for it has come', async () => {
      const { store, element } = await searchBox();
      await askFor(element, store, 'no puedo dormir y discuto con mi esposo por todo');
      const offered = all(element, '.suggestion .take').map(textOf);
      expect(offered.some((name) => name.includes('Sleep'))).to.equal(true);
    });

    it('finds for one word what its own suggestion finds', async () => {
      const { store, element } = await searchBox();
      await askFor(element, store, 'sad');
      const { total, notFound } = store.getState().result!;
      expect(notFound).to.eql([]);
      control(element, 'Depression “sad”').click();
      await settled(store);
      expect(store.getState().result?.total).to.equal(total);
      expect(total).to.be.below(11);
    });

    it('offers no mere hint, and lets none stand for anything', async () => {
      const { store, element } = await searchBox();
      field(element, 'text').focus();
      await understands(element);
      fill(field(element, 'text'), 'online therapy');
      control(element, 'Search').click();
      await until(store, ({ search }) => search.facets !== undefined);
      await settled(store);
      expect(all(element, '.suggestion')).to.eql([]);
      const { facets, means } = store.getState().search;
      expect({ facets, means }).to.eql({ facets: { mode: { any: ['video'] } }, means: undefined });
    });

    it('gives way to a suggestion that is taken up, and finds the same people', async () => {
      const { store, element } = await searchBox();
      await askFor(element, store, 'anxious');
      control(element, 'Anxiety “anxious”').click();
      await settled(store);
      expect(field(element, 'text').value).to.equal('');
      expect(store.getState().search).to.eql({ facets: { concern: { any: ['anxiety'] } } });
      expect(store.getState().result?.total).to.equal(4);
      expect(control(element, 'Anxiety “anxious”').getAttribute('aria-pressed')).to.equal('true');
    });

    it('keeps the words that a suggestion says nothing of', async () => {
      const { store, element } = await searchBox();
      await askFor(element, store, 'anxious Ana');
      control(element, 'Anxiety “anxious”').focus();
      await press('Enter');
      await settled(store);
      expect(field(element, 'text').value).to.equal('Ana');
      expect(store.getState().search.text).to.equal('Ana');
      expect(store.getState().search.means).to.equal(undefined);
      expect(focused() === control(element, 'Anxiety “anxious”'), 'the focus').to.equal(true);
    });

    it('takes a suggestion up before Enter as well', async () => {
      const { store, element } = await searchBox();
      field(element, 'text').focus();
      fill(field(element, 'text'), 'anxious');
      await waitUntil(() => all(element, '.suggestion').length);
      control(element, 'Anxiety “anxious”').click();
      await settled(store);
      expect(field(element, 'text').value).to.equal('');
      expect(store.getState().search).to.eql({ facets: { concern: { any: ['anxiety'] } } });
    });

    it('does not look for what was waved away', async () => {
      const { store, element } = await searchBox();
      await askFor(element, store, 'anxious');
      control(element, 'Not Anxiety').click();
      await settled(store);
      expect(store.getState().search.means ?? []).to.not.deep.include({
        words: 'anxious',
        facet: 'concern',
        value: 'anxiety',
      });
    });

    it('that nobody has leaves the list as it was, and says so', async () => {
      const store = fixtureStore();
      const finder = await finderWith(store);
      await askFor(one(finder, 'therapist-search'), store, 'Xyzzy');
      const results = one(finder, 'therapist-results');
      expect(textOf(one(results, 'h2'))).to.equal('11 therapists');
      expect(textOf(results)).to.include('We found nothing for “Xyzzy”, so we left it out.');
      const said = one(one(finder, 'therapist-status'), '[role=status]').textContent;
      expect(said.trim()).to.equal(
        '11 therapists. Page 1 of 2. We found nothing for “Xyzzy”, so we left it out.',
      );
      expect(textOf(one(finder, 'therapist-active-filters')), 'filters in use').to.equal('');
      await expect(results).to.be.accessible();

      await askFor(one(finder, 'therapist-search'), store, 'grief Xyzzy');
      await waitUntil(() => textOf(one(results, 'h2')) === '2 therapists match');
    });
  });

  it('leaves the results as they were for a sentence that nothing is made of, and says so', async () => {
    const { store, element } = await searchBox();
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    field(element, 'text').focus();
    await understands(element);
    const { search } = store.getState();
    fill(field(element, 'text'), 'the hamster is on the roof');
    await press('Enter');
    await waitUntil(() => textOf(element).includes('the list hasn’t changed'));
    await settled(store);
    expect(store.getState().search).to.equal(search);
    expect(field(element, 'text').value).to.equal('the hamster is on the roof');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows part of the next suggestion on a narrow screen, ${dir}`, async () => {
      await setViewport({ width: 360, height: 740 });
      const root = await insideFinder<HTMLElement>(
        html`<div dir=${dir}>${box}</div>`,
        fixtureStore(),
      );
      const element = root.querySelector<TherapistSearch>('therapist-search')!;
      await element.updateComplete;
      await understands(element);
      fill(field(element, 'text'), 'I cannot sleep and feel so alone since my mother died');
      await heardOut();
      const row = one(element, '.heard ul');
      expect(row.scrollWidth).to.be.above(row.clientWidth);
      const { left, right } = row.getBoundingClientRect();
      const shown = all(row, 'li').map((chip) => {
        const own = chip.getBoundingClientRect();
        return (Math.min(right, own.right) - Math.max(left, own.left)) / own.width;
      });
      // The first is whole, and enough of the next to be seen. Where the row goes on, it fades.
      expect(shown[0]).to.be.closeTo(1, 0.01);
      expect(shown[1]).to.be.above(0.15);
      await setViewport(wide);
    });
  }

  describe('where danger is heard', () => {
    const alarm = 'I want to die';
    const front = (root: ParentNode) => all(root, '.front');

    afterEach(() => setViewport({ width: 1280, height: 800 }));

    /** Far down a page, as typed by someone on a phone. */
    async function typed(text: string, height = 740) {
      await setViewport({ width: 360, height });
      const store = fixtureStore();
      const page = await fixture<HTMLElement>(
        html`<div>
          <div class="above"></div>
          <therapist-finder .store=${store}></therapist-finder>
        </div>`,
      );
      page.querySelector<HTMLElement>('.above')!.style.blockSize = '500px';
      await settled(store);
      const input = field(page, 'text');
      input.focus();
      await sendKeys({ type: text });
      return { store, page, input };
    }

    for (const height of [740, 480]) {
      it(`shows help right under the words, all of it in sight, ${height} px high`, async () => {
        const { page, input } = await typed(alarm, height);
        await waitUntil(() => front(page).length, 'help');
        await rendered();
        const words = one(page, '.field').getBoundingClientRect();
        const help = front(page)[0]!.getBoundingClientRect();
        expect(help.top - words.bottom, 'right under').to.be.within(0, 12);
        expect(words.top).to.be.at.least(0);
        for (const text of all(front(page)[0]!, 'p, a, button')) {
          expect(text.getBoundingClientRect().bottom, textOf(text)).to.be.at.most(height);
        }
        for (const later of ['.tools', 'therapist-results']) {
          expect(help.bottom, later).to.be.at.most(one(page, later).getBoundingClientRect().top);
        }
        expect(focused() === input, 'the focus').to.equal(true);
        expect(input.selectionStart).to.equal(alarm.length);
        await sendKeys({ press: 'ArrowLeft' });
        await sendKeys({ type: 'x' });
        expect(input.value, 'typing goes on').to.equal('I want to dixe');
      });
    }

    it('keeps help in front when the words change, until everything is cleared', async () => {
      for (const end of ['clear', 'forget'] as const) {
        const { store, page, input } = await typed(alarm);
        await waitUntil(() => front(page).length, 'help');
        fill(input, 'I want to dye my hair');
        await heardOut();
        expect(front(page)).to.have.length(1);
        fill(input, '');
        await heardOut();
        expect(front(page)).to.have.length(1);
        store.dispatch({ type: end });
        await settled(store);
        expect(front(page)).to.eql([]);
      }
    });

    it('is put away for these words, and comes back for new ones', async () => {
      const { page, input } = await typed(alarm);
      await waitUntil(() => front(page).length, 'help');
      control(page, 'Hide this help').click();
      await rendered();
      expect(front(page)).to.eql([]);
      const line = one(page, '.help therapist-crisis-line');
      expect(textOf(line)).to.match(/^In crisis\? Call 988/);

      fill(input, `${alarm} of boredom at work`);
      await heardOut();
      expect(front(page), 'no new danger').to.eql([]);
      fill(input, `${alarm} of boredom at work. I will take all my pills tonight`);
      await waitUntil(() => front(page).length, 'more danger');
      control(page, 'Hide this help').click();
      fill(input, 'hello');
      await heardOut();
      expect(front(page)).to.eql([]);
      fill(input, alarm);
      await waitUntil(() => front(page).length, 'the same again');
    });

    it('goes when the rest of the sentence shows that nothing is wrong, and leaves the focus', async () => {
      const { page, input } = await typed('I’d rather die');
      await waitUntil(() => front(page).length, 'help');
      fill(input, 'I’d rather die than speak in public');
      await heardOut();
      expect(front(page)).to.eql([]);
      expect(focused() === input, 'the focus').to.equal(true);
      fill(input, 'I’d rather die than speak in public. I want to kill myself');
      await waitUntil(() => front(page).length, 'danger after all');
    });

    it('stays where words were taken back or searched for, whatever is added', async () => {
      const { page, input } = await typed('I’d rather die');
      await waitUntil(() => front(page).length, 'help');
      fill(input, 'I’d rather');
      fill(input, 'I’d rather die than speak in public');
      await heardOut();
      expect(front(page), 'taken back').to.have.length(1);

      const later = await typed('I’d rather die');
      await waitUntil(() => front(later.page).length, 'help');
      await press('Enter');
      await heardOut();
      fill(later.input, 'I’d rather die than speak in public');
      await heardOut();
      expect(front(later.page), 'searched for').to.have.length(1);
    });

    it('does not come for what is long past, before or after the search', async () => {
      const { store, page } = await typed('I left my abusive ex eight years ago, ready to date');
      await heardOut();
      expect(front(page)).to.eql([]);
      await press('Enter');
      await until(store, ({ search }) => search.heard !== undefined);
      await rendered();
      expect(front(page)).to.eql([]);
    });

    it('comes for the words of a link, and for those that Back brings', async () => {
      const linked = fixtureStore();
      linked.dispatch({ type: 'apply', search: { text: alarm } });
      const element = await insideFinder<TherapistSearch>(box, linked);
      await until(linked, ({ danger }) => danger === 'self');
      await rendered();
      expect(front(element)).to.have.length(1);

      const { search, opened } = linked.getState();
      linked.dispatch({ type: 'clear' });
      await settled(linked);
      expect(front(element)).to.eql([]);
      linked.dispatch({ type: 'restore', visit: { search, opened } });
      await until(linked, ({ danger }) => danger === 'self');
    });

    it('offers to leave quickly, and more plainly where someone does harm', async () => {
      const { page, input } = await typed('my husband choked me last night');
      await waitUntil(() => front(page).length, 'help');
      fill(input, 'my husband choked me last night and I want to die');
      await heardOut();
      const help = one(page, '.help');
      expect(textOf(help)).to.include('988');
      const isInline = (root: ParentNode) =>
        one(root, '.help therapist-crisis-line').shadowRoot!.querySelector('therapist-quick-exit')!
          .inline;
      expect(isInline(page)).to.equal(false);
      const alone = await typed(alarm);
      await waitUntil(() => front(alone.page).length, 'help');
      expect(isInline(alone.page)).to.equal(true);
    });

    it('shows it in a page’s own arrangement, too, and not where the page has its own', async () => {
      const { element, store } = await searchBox();
      field(element, 'text').focus();
      fill(field(element, 'text'), alarm);
      await until(store, ({ danger }) => danger === 'self');
      await rendered();
      expect(front(element)).to.have.length(1);

      const without = fixtureStore();
      const finder = await fixture<HTMLElement>(
        html`<therapist-finder no-crisis-line .store=${without}>${box}</therapist-finder>`,
      );
      await settled(without);
      field(finder, 'text').focus();
      fill(field(finder, 'text'), alarm);
      await until(without, ({ danger }) => danger === 'self');
      await rendered();
      expect(all(finder, 'therapist-crisis-line')).to.eql([]);
    });

    it('goes on to the results with words that bring no help, while help stays', async () => {
      const { page, input } = await typed(alarm);
      await waitUntil(() => front(page).length, 'help');
      fill(input, 'grief');
      await press('Enter');
      const heading = one(one(page, 'therapist-results'), 'h2');
      await waitUntil(() => focused() === heading, 'the focus');
      expect(front(page)).to.have.length(1);
    });
  });

  describe('with a place', () => {
    it('that is unknown says so at the field, and keeps what was typed', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Atlantis');
      const input = field(element, 'place');
      expect(input.value).to.equal('Atlantis');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const described = input.getRootNode() as ShadowRoot;
      const message = described.getElementById(input.getAttribute('aria-describedby')!)!;
      expect(message.getAttribute('role')).to.equal('alert');
      expect(textOf(message)).to.include('We couldn’t find “Atlantis”');
      expect(textOf(message)).to.not.include('Still showing');
      await askNear(element, store, 'Denver');
      expect(input.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('that is unknown keeps the one in use, and says so', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Denver');
      await askNear(element, store, 'Atlantis');
      expect(store.getState().search.near?.label).to.equal('Denver, CO');
      expect(textOf(one(element, '[role=alert]'))).to.include('Still showing near Denver, CO.');
      fill(field(element, 'place'), 'Denver, CO');
      control(element, 'Search').click();
      await until(store, ({ place }) => place === undefined);
      await rendered();
      expect(textOf(one(element, '[role=alert]')).trim()).to.equal('');
    });

    it('that there are two of offers both', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Aurora');
      expect(textOf(element)).to.include('There is more than one');
      control(element, 'Aurora, IL').focus();
      await press('Enter');
      await until(store, ({ search }) => search.near?.label === 'Aurora, IL');
      await rendered();
      expect(field(element, 'place').value).to.equal('Aurora, IL');
      expect(focused() === field(element, 'place'), 'the focus').to.equal(true);
    });

    it('that is a city and a state can be either, and stays what was chosen', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'New York');
      expect(all(element, '.places button').map(textOf)).to.have.members([
        'New York, NY',
        'All of New York',
      ]);
      control(element, 'All of New York').click();
      await until(store, ({ search }) => search.near !== undefined);
      await rendered();
      expect(store.getState().search.near).to.include({ label: 'New York', state: 'NY' });
      expect(store.getState().search.near).to.not.have.property('lat');
      expect(all(element, '.places button')).to.eql([]);
      control(element, 'Search').click();
      await settled(store);
      expect(store.getState().place, 'after another search').to.equal(undefined);
    });

    it('that is misspelled offers what is close to it, and takes nothing unasked', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Denver');
      await askNear(element, store, 'Bolder, CO');
      expect(store.getState().search.near?.label).to.equal('Denver, CO');
      const said = textOf(one(element, '[role=alert]'));
      expect(said).to.include('We couldn’t find “Bolder, CO”. Did you mean one of these?');
      expect(said).to.include('Still showing near Denver, CO.');
      expect(all(element, '.places button').map(textOf)).to.eql(['Boulder, CO', 'All of Colorado']);
      control(element, 'Boulder, CO').focus();
      await press('Enter');
      await until(store, ({ search }) => search.near?.label === 'Boulder, CO');
      await rendered();
      expect(field(element, 'place').value).to.equal('Boulder, CO');
      expect(textOf(one(element, '[role=alert]')).trim()).to.equal('');
      expect(focused() === field(element, 'place'), 'the focus').to.equal(true);
    });

    it('in an address shows no street', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, '123 Main St, Grand Junction, CO');
      expect(field(element, 'place').value).to.equal('Grand Junction, CO');
      expect(JSON.stringify(store.getState().search)).to.not.include('Main');
    });

    it('that is not clear keeps the one in use, and says so', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Denver');
      for (const text of ['Aurora', 'Bolder', 'Brigadoon']) {
        await askNear(element, store, text);
        expect(store.getState().search.near?.label, text).to.equal('Denver, CO');
        const said = textOf(one(element, '[role=alert]'));
        expect(said, text).to.include('Still showing near Denver, CO.');
      }
    });

    it('that the device knows asks it on a press only, and rounds the answer', async () => {
      const asked: unknown[] = [];
      await withGeolocation(
        {
          getCurrentPosition: (found: PositionCallback) => {
            asked.push(1);
            found({ coords: { latitude: 39.739236, longitude: -104.990251 } } as never);
          },
        },
        async () => {
          const { store, element } = await searchBox();
          expect(asked).to.eql([]);
          control(element, 'Use my location').click();
          await until(store, ({ search }) => search.near !== undefined);
          await settled(store);
          expect(store.getState().search.near).to.include({
            lat: 39.74,
            lon: -104.99,
            state: 'CO',
          });
          expect(field(element, 'place').value).to.equal('your location');
          control(element, 'Search').click();
          await settled(store);
          expect(store.getState().search.near?.lat, 'after another search').to.equal(39.74);
        },
      );
    });

    describe('that the device tells late', () => {
      /** A device that answers when it is told to. */
      async function locating(act: (late: Late) => Promise<void>) {
        const answers: PositionCallback[] = [];
        const slow = { getCurrentPosition: (found: PositionCallback) => answers.push(found) };
        await withGeolocation(slow, async () => {
          const { store, element } = await searchBox();
          control(element, 'Use my location').click();
          await act({
            store,
            element,
            async answer(nth = 0) {
              answers[nth]!({ coords: { latitude: 39.74, longitude: -104.99 } } as never);
              await until(store, ({ placing }) => !placing);
              await settled(store);
            },
          });
        });
      }
      interface Late {
        store: FinderStore;
        element: TherapistSearch;
        answer(nth?: number): Promise<void>;
      }

      it('gives way to a place that was typed since', () =>
        locating(async ({ store, element, answer }) => {
          await askNear(element, store, 'Boulder');
          await answer();
          expect(store.getState().search.near?.label).to.equal('Boulder, CO');
          expect(field(element, 'place').value).to.equal('Boulder, CO');
        }));

      it('gives way to a place that is being typed', () =>
        locating(async ({ store, element, answer }) => {
          fill(field(element, 'place'), 'Bou');
          await answer();
          expect(store.getState().search.near).to.equal(undefined);
          expect(field(element, 'place').value).to.equal('Bou');
        }));

      for (const type of ['forget', 'clear'] as const) {
        it(`does not come back after ${type}`, () =>
          locating(async ({ store, element, answer }) => {
            store.dispatch({ type });
            await rendered();
            expect(textOf(element)).to.not.include('Finding where you are');
            await answer();
            expect(store.getState().search).to.eql({});
          }));
      }

      it('does not come to a box that was taken away and put back', () =>
        locating(async ({ store, element, answer }) => {
          const parent = element.parentElement!;
          element.remove();
          parent.append(element);
          await answer();
          expect(store.getState().search).to.eql({});
        }));

      it('answers the newest question alone', () =>
        locating(async ({ store, element, answer }) => {
          store.dispatch({ type: 'clear' });
          await rendered();
          control(element, 'Use my location').click();
          await answer(0);
          expect(store.getState().search).to.eql({});
          await answer(1);
          expect(store.getState().search.near?.label).to.equal('');
        }));

      it('still comes when words are searched for meanwhile', () =>
        locating(async ({ store, element, answer }) => {
          fill(field(element, 'text'), 'grief');
          control(element, 'Search').click();
          await until(store, ({ search }) => search.text === 'grief');
          await answer();
          expect(store.getState().search).to.deep.include({ text: 'grief' });
          expect(store.getState().search.near?.label).to.equal('');
        }));
    });

    it('that the device does not tell says what to do instead', async () => {
      const refusing = {
        getCurrentPosition: (_: unknown, refused: PositionErrorCallback) =>
          refused({ code: 1 } as GeolocationPositionError),
      };
      await withGeolocation(refusing, async () => {
        const { element } = await searchBox();
        control(element, 'Use my location').click();
        await rendered();
        expect(textOf(element)).to.include(
          'turned off for this site. You can type a ZIP or a city',
        );
        await expect(element).to.be.accessible();
      });
    });
  });

  describe('says where a search happens:', () => {
    /** A source of a page's own; the library's says for itself alone where it searches. */
    function storeOver(searches: unknown) {
      const directory = directoryOf();
      const source = { ...directory.source, ...(searches !== undefined && { searches }) };
      return fixtureStore({
        load: () => Promise.resolve({ ...directory, source: source as DirectorySource }),
      });
    }
    const note = (element: Element) =>
      [...all(element, '.label small'), ...all(element, '.sent')]
        .filter((line) => line.checkVisibility({ visibilityProperty: true }))
        .map(textOf)
        .join();

    it('on this device, with the source of the library', async () => {
      const { element } = await searchBox();
      expect(note(element)).to.equal('Stays on this device');
    });

    it('at an origin, before anything is searched for', async () => {
      const { element } = await searchBox(storeOver('https://find.example'));
      expect(note(element)).to.equal('Your search is sent to find.example.');
      await expect(element).to.be.accessible();
    });

    it('in Spanish', async () => {
      const store = storeOver('https://find.example/v1?x=1');
      const around = await insideFinder(html`<div lang="es">${box}</div>`, store);
      const element = around.querySelector('therapist-search')!;
      await element.updateComplete;
      expect(note(element)).to.equal('Tu búsqueda se envía a find.example.');
    });

    for (const searches of [undefined, '', 'somewhere', 'javascript:alert(1)', 7, true]) {
      it(`nowhere, where the source says ${String(searches)}`, async () => {
        const { element } = await searchBox(storeOver(searches));
        expect(note(element)).to.equal('');
      });
    }

    it('nowhere yet, before there is a directory', async () => {
      const loading = new Promise<never>(() => undefined);
      const finder = document.createElement('therapist-finder');
      finder.store = fixtureStore({ load: () => loading });
      finder.append(document.createElement('therapist-search'));
      document.body.append(finder);
      try {
        const element = finder.querySelector('therapist-search')!;
        await element.updateComplete;
        expect(note(element)).to.equal('');
      } finally {
        finder.remove();
      }
    });
  });

  it('does not send a form around it', async () => {
    const store = fixtureStore();
    const form = await insideFinder<HTMLFormElement>(
      html`<form action="/nowhere">${box}<button>Send</button></form>`,
      store,
    );
    const sent: Event[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(event);
    });
    for (const name of ['text', 'place'] as const) {
      field(form, name).focus();
      await press('Enter');
    }
    for (const button of all<HTMLButtonElement>(
      form.querySelector('therapist-search')!,
      'button',
    )) {
      button.click();
    }
    expect(sent).to.eql([]);
  });

  it('asks session-replay tools not to record what is typed', async () => {
    const { element } = await searchBox();
    for (const input of all(element, 'input')) {
      expect(
        input.closest('.fs-mask.ph-no-capture[data-hj-suppress][data-dd-privacy=mask]'),
      ).to.not.equal(null);
      expect(input.getAttribute('autocomplete') ?? 'off').to.equal('off');
    }
  });

  it('gives its note and the end of its line to the page', async () => {
    const element = await insideFinder(
      html`<therapist-search>
        <p slot="note">Ours</p>
        <p slot="aside">Beside</p>
      </therapist-search>`,
    );
    expect(textOf(element))
      .to.include('Ours')
      .and.to.include('Beside')
      .and.not.to.include('stays on');
  });
});

async function withGeolocation(geolocation: object, act: () => Promise<void>) {
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'geolocation');
  }
}
