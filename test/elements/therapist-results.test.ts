import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { TherapistConsultation } from '../../src/elements/therapist-consultation/therapist-consultation.js';
import type { TherapistResults } from '../../src/elements/therapist-results/therapist-results.js';
import { FeedError } from '../../src/feed/index.js';
import type { Action } from '../../src/finder/actions.js';
import { directoryOf, fixtureFeed, fixtureStore, now, slowStore } from '../helpers/fixture-feed.js';
import { focused, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  finderWith,
  insideFinder,
  nameOf,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { json, serveBooking } from '../helpers/serve-booking.js';
import { until } from '../helpers/until.js';
import { detailsOf, warningsOf } from '../helpers/watch.js';

const element = html`<therapist-results></therapist-results>`;
const heading = (root: ParentNode) => textOf(one(root, 'h2'));
const cards = (root: ParentNode) => all(root, 'therapist-card');
const choose = (facet: 'concern' | 'payer' | 'mode', value: string): Action => ({
  type: 'choose',
  facet,
  value,
  on: true,
});

async function results(store = fixtureStore(), ...actions: Action[]) {
  let list!: TherapistResults;
  // What is wrong with a feed is told to its publisher in the console.
  await warningsOf(async () => {
    list = await insideFinder<TherapistResults>(element, store);
  });
  for (const action of actions) store.dispatch(action);
  await settled(store);
  return list;
}

describe('<therapist-results>', () => {
  it('paints the first cards before the rest, whose room it keeps', async () => {
    const store = fixtureStore();
    const finder = await fixture(
      html`<therapist-finder .store=${store}
        ><therapist-results></therapist-results
      ></therapist-finder>`,
    );
    await until(store, ({ status }) => status === 'ready');
    while (!all(finder, 'therapist-card').length) await Promise.resolve();
    expect(all(finder, 'therapist-card')).to.have.length(2);
    expect(all(finder, '.list > li')).to.have.length(10);
    await settled(store);
    expect(all(finder, 'therapist-card')).to.have.length(10);
    expect(all(finder, '.list > li')).to.have.length(10);
  });

  it('is accessible with results, and with none', async () => {
    await expect(await results()).to.be.accessible();
    await expect(
      await results(fixtureStore(), choose('concern', 'grief'), choose('payer', 'medicaid')),
    ).to.be.accessible();
  });

  describe('where the page brings a source that searches elsewhere', () => {
    const told = 'Your search is sent to find.example.';
    function storeOver(searches: `https://${string}` | undefined) {
      const directory = directoryOf();
      const source = { ...directory.source, ...(searches && { searches }) };
      return fixtureStore({ load: () => Promise.resolve({ ...directory, source }) });
    }
    const times = (root: ParentNode) => textOf(root).split(told).length - 1;

    it('says so above the results, in each language', async () => {
      const list = await results(storeOver('https://find.example'));
      expect(textOf(list)).to.match(/^Your search is sent to find\.example\. 11 therapists/);
      await expect(list).to.be.accessible();
      const around = await insideFinder(
        html`<div lang="es">${element}</div>`,
        storeOver('https://find.example'),
      );
      await one<TherapistResults>(around, 'therapist-results').updateComplete;
      expect(textOf(around)).to.include('Tu búsqueda se envía a find.example.');
    });

    it('says it once beside a search box, and again when that is gone', async () => {
      const around = await insideFinder(
        html`<div><therapist-search></therapist-search>${element}</div>`,
        storeOver('https://find.example'),
      );
      expect(times(around)).to.equal(1);
      expect(times(one(around, 'therapist-search'))).to.equal(1);
      around.querySelector('therapist-search')!.remove();
      await rendered();
      expect(times(one(around, 'therapist-results'))).to.equal(1);
    });

    it('and nothing where it searches here, or says nothing', async () => {
      for (const store of [fixtureStore(), storeOver(undefined)]) {
        expect(textOf(await results(store))).not.to.include('sent');
      }
    });
  });

  it('lets Tab through every card, each link named after its therapist', async () => {
    const { names, unseen } = await tabThrough(
      await results(fixtureStore(), choose('concern', 'grief')),
    );
    expect(names[1]).to.equal('Ana Ruiz');
    expect(names.pop()).to.match(/^\d+ more d(?:on|oesn)’t list this/);
    expect(names.some((name) => /^Book a free .*opens calls\.example$/.test(name))).to.equal(true);
    expect(names.some((name) => /^Call .*Iris Novak/.test(name))).to.equal(true);
    expect(unseen).to.eql([]);
  });

  it('says how many there are, and how many fit', async () => {
    const store = fixtureStore();
    const list = await results(store);
    expect(heading(list)).to.equal('11 therapists');
    expect(cards(list)).to.have.length(10);
    store.dispatch(choose('concern', 'sleep'));
    await settled(store);
    expect(heading(list)).to.equal('1 therapist matches');
    expect(cards(list)).to.have.length(1);
  });

  it('tells the page how many there are now, for a person’s act only', async () => {
    const store = fixtureStore();
    const list = await insideFinder(element, store);
    const details = detailsOf(list, 'therapist-results');
    store.setLocale('de');
    await settled(store);
    expect(details).to.eql([]);
    store.dispatch(choose('concern', 'grief'));
    await settled(store);
    expect(details).to.eql([{ total: 2 }]);
  });

  it('shows how much of a slow feed has come, and nothing moves', async () => {
    const { store, tell } = slowStore();
    const list = await fixture<TherapistResults>(
      html`<therapist-finder .store=${store}>${element}</therapist-finder>`,
    ).then((finder) => one<TherapistResults>(finder, 'therapist-results'));
    await rendered();
    const section = one(list, 'section');
    const places = () =>
      all(list, 'h2, .skeleton').map((part) => {
        const { top, left, width, height } = part.getBoundingClientRect();
        return [top, left, width, height];
      });
    const shown = async (progress: Parameters<typeof tell>[0]) => {
      tell(progress);
      await list.updateComplete;
      return textOf(section);
    };
    const before = places();
    expect(textOf(section)).to.equal('Loading therapists');
    expect(await shown({ bytes: 0 })).to.equal('Loading therapists Still loading');
    expect(await shown({ bytes: 3_240_000 })).to.equal(
      'Loading therapists Still loading: 3.2 MB so far',
    );
    expect(await shown({ bytes: 3_240_000, total: 8_000_000 })).to.equal(
      'Loading therapists Still loading: 40%',
    );
    expect(places()).to.eql(before);
    await expect(list).to.be.accessible();
  });

  it('moves the focus to the heading when a page is turned', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    control(one(finder, 'therapist-pager'), 'Page 2').focus();
    await press('Enter');
    await settled(store);
    expect(focused() === one(one(finder, 'therapist-results'), 'h2'), 'the focus').to.equal(true);
    expect(cards(finder)).to.have.length(1);
  });

  for (const [width, sticky] of [
    [1280, 0],
    [1280, 80],
    [360, 80],
  ] as const) {
    it(`shows the start of the next page and what has the focus, ${width} px wide, under a bar of ${sticky} px`, async () => {
      await setViewport({ width, height: 700 });
      const therapists = Array.from({ length: 20 }, (_, i) => ({
        id: `p${i}`,
        name: `Person ${i}`,
        phone: '(303) 555-0101',
      }));
      const feed = { ...fixtureFeed(), therapists };
      const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
      const finder = await finderWith(store);
      finder.style.setProperty('--therapist-sticky-offset', `${sticky}px`);
      const list = one<TherapistResults>(finder, 'therapist-results');
      control(one(finder, 'therapist-pager'), 'Page 2').focus();
      await press('Enter');
      await settled(store);
      await list.updateComplete;
      await rendered();
      const title = one(list, 'h2').getBoundingClientRect();
      expect(title.top).to.be.within(sticky, sticky + 40);
      expect(cards(list)[0]!.getBoundingClientRect().top).to.be.within(
        title.bottom,
        title.bottom + 60,
      );

      all(cards(list)[9]!, 'a[href], button')[0]!.focus();
      await sendKeys({ down: 'Shift' });
      for (let stops = 0; stops < 8; stops++) {
        await press('Tab');
        await rendered();
        const covered = width < 500 ? sticky : one(list, '.header').getBoundingClientRect().bottom;
        expect(focused().getBoundingClientRect().top, nameOf(focused())).to.be.at.least(covered);
      }
      await sendKeys({ up: 'Shift' });
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('begins anew where something is asked for from beside the middle of the list', async () => {
    await setViewport({ width: 1280, height: 700 });
    const store = fixtureStore();
    const finder = await finderWith(store);
    const list = one(finder, 'therapist-results');
    await settled(store);
    await waitUntil(
      () => {
        cards(list).at(-1)!.scrollIntoView({ block: 'end' });
        return one(list, '.header').matches('.stuck');
      },
      'the heading above the list',
      { timeout: 10_000 },
    );
    expect(cards(list)[0]!.getBoundingClientRect().bottom).to.be.below(0);
    store.dispatch(choose('mode', 'video'));
    await settled(store);
    await rendered();
    expect(cards(list)[0]!.getBoundingClientRect().top).to.be.within(0, 200);
    await setViewport({ width: 800, height: 600 });
  });

  it('keeps the cards of those who still fit', async () => {
    const store = fixtureStore();
    const list = await results(store);
    const iris = () => cards(list).find((card) => textOf(card).includes('Iris Novak'));
    const before = iris();
    store.dispatch(choose('concern', 'grief'));
    await settled(store);
    expect(iris() === before).to.equal(true);
  });

  it('renders no card again that stays as it was, and none that has left', async () => {
    const store = fixtureStore();
    const list = await results(store);
    const rendered = new Set<string>();
    for (const card of cards(list)) {
      const name = textOf(one(card, 'h3'));
      const { render } = card as unknown as { render(): unknown };
      const noted = () => (rendered.add(name), render.call(card));
      Object.defineProperty(card, 'render', { value: noted });
    }
    store.dispatch({ type: 'fee', fee: { for: 'individual', max: 150 } });
    await settled(store);
    const left = new Set(cards(list).map((card) => textOf(one(card, 'h3'))));
    expect(left.size).to.be.within(1, 9);
    expect([...rendered].filter((name) => !left.has(name))).to.eql([]);
  });

  it('says of those in sight what is true of them, until others are', async () => {
    const { source, ...rest } = directoryOf();
    let answer: (() => void) | undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    let asked = 0;
    const search: typeof source.search = async (query, signal) => {
      if (asked++) await slow;
      return source.search(query, signal);
    };
    const load = () => Promise.resolve({ ...rest, source: { ...source, search } });
    const store = fixtureStore({ load });
    const list = await results(store);
    const before = textOf(list);
    expect(heading(list)).to.equal('11 therapists');
    store.dispatch(choose('concern', 'grief'));
    await rendered();
    expect(textOf(list)).to.equal(before);
    answer!();
    await settled(store);
    expect(heading(list)).to.include('2 therapists');
  });

  it('reaches the cards below the fold, which are not laid out before', async () => {
    const list = await results();
    const last = cards(list).at(-1)!;
    const item = last.closest('li')!;
    expect(getComputedStyle(item).contentVisibility).to.equal('auto');
    expect(last.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    all(last, 'a[href], button')[0]!.focus();
    await rendered();
    expect(last.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(item.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('prints the cards below the fold', async function () {
    // No command makes Firefox show a page as on paper.
    if (navigator.userAgent.includes('Firefox')) return this.skip();
    const list = await results();
    const item = cards(list).at(-1)!.closest('li')!;
    await emulateMedia({ media: 'print' });
    try {
      expect(getComputedStyle(item).contentVisibility).to.equal('visible');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('answers a press with a screen of cards, and has all of them by the next frame', async () => {
    const therapists = Array.from({ length: 20 }, (_, i) => ({
      id: `p${i}`,
      name: `Person ${String.fromCharCode(65 + i)}`,
    }));
    const feed = { ...fixtureFeed(), therapists };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
    const list = await results(store, { type: 'sort', sort: 'name' });
    const names = () => cards(list).map((card) => textOf(one(card, 'h3')));
    const before = names();
    expect(before.join(' ')).to.equal(
      'A B C D E F G H I J'
        .split(' ')
        .map((c) => `Person ${c}`)
        .join(' '),
    );

    const answered = oneEvent(list, 'therapist-results');
    store.dispatch({ type: 'page', page: 2 });
    await answered;
    await nextFrame();
    const early = names();
    // What stood there before holds the place of the others.
    expect(early).to.eql(
      ['K', 'L', 'M', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((c) => `Person ${c}`),
    );
    await list.updateComplete;
    expect(names()).to.eql('K L M N O P Q R S T'.split(' ').map((c) => `Person ${c}`));
  });

  describe('where a card goes to someone else', () => {
    const photo = (id: string) => `https://photos.example/${id}.jpg`;
    const feed = () => ({
      ...fixtureFeed(),
      therapists: ['a', 'b'].map((id) => ({
        id,
        name: `Person ${id}`,
        phone: `(303) 555-010${id === 'a' ? 1 : 2}`,
        concerns: [id === 'a' ? 'grief' : 'sleep'],
        photo: { url: photo(id) },
      })),
    });
    const listOf = (...actions: Action[]) => {
      const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed())) });
      return results(store, ...actions).then((list) => ({ store, list }));
    };
    const onlyOne = choose('concern', 'grief');
    const onlyOther: Action[] = [{ type: 'clear' }, choose('concern', 'sleep')];

    it('makes no new one, and everything on it is theirs, the photo from the start', async () => {
      const { store, list } = await listOf(onlyOne);
      const [card] = cards(list);
      const before = one(card!, 'img');
      for (const action of onlyOther) store.dispatch(action);
      await settled(store);
      expect(cards(list)[0] === card, 'the card').to.equal(true);
      expect(textOf(one(card!, 'h3'))).to.equal('Person b');
      expect(textOf(card!)).to.include('(303) 555-0102');
      expect(textOf(card!)).not.to.match(/Person a|555-0101/);
      const shown = one<HTMLImageElement>(card!, 'img');
      expect(shown === before, 'a photo that shows until the next is there').to.equal(false);
      expect(shown.getAttribute('src')).to.equal(photo('b'));
    });

    it('leaves nobody’s button under the focus of another’s', async () => {
      const { store, list } = await listOf(onlyOne);
      one(cards(list)[0]!, 'a[href^=tel]').focus();
      for (const action of onlyOther) store.dispatch(action);
      await settled(store);
      expect(textOf(cards(list)[0]!)).to.include('Person b');
      expect(focused() === one(list, 'h2'), 'the focus is on the heading').to.equal(true);
    });
  });

  it('brings no cards back that newer results have replaced', async () => {
    const therapists = Array.from({ length: 30 }, (_, i) => ({
      id: `p${i}`,
      name: `Person ${String(i).padStart(2, '0')}`,
    }));
    const feed = { ...fixtureFeed(), therapists };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
    const list = await results(store, { type: 'sort', sort: 'name' });
    for (const page of [2, 3]) {
      const answered = oneEvent(list, 'therapist-results');
      store.dispatch({ type: 'page', page });
      await answered;
    }
    const replaced: number[] = [];
    for (let frames = 0; frames < 5; frames += 1) {
      await nextFrame();
      replaced.push(cards(list).filter((card) => textOf(card).includes('Person 1')).length);
    }
    expect(replaced, 'in each frame').to.eql([...replaced].sort((a, b) => b - a));
    expect(replaced.at(-1)).to.equal(0);
  });

  it('tells the page’s maker that it stands in no finder', async () => {
    const warnings = await warningsOf(() => fixture(html`<therapist-results></therapist-results>`));
    expect(warnings.join()).to.include('it stands in no <therapist-finder>');
  });

  it('names the state and the reason in the heading where nobody fits', async () => {
    const store = fixtureStore();
    const list = await results(store, choose('concern', 'sleep'), choose('payer', 'medicaid'));
    expect(heading(list)).to.equal('No one matches everything');
    store.dispatch({ type: 'search', place: 'Phoenix, AZ' });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(heading(list)).to.equal('No one here lists a license in Arizona');
  });

  it('leaves the focus in a filter beside it whose box for those who don’t say is gone', async () => {
    const store = fixtureStore();
    const list = await results(
      store,
      choose('payer', 'aetna'),
      { type: 'or-unknown', filter: 'payer', on: true },
      { type: 'search', text: 'Ruiz' },
    );
    const filter = document.createElement('therapist-filter');
    Object.assign(filter, { facet: 'payer', open: true });
    list.before(filter);
    await rendered();
    one(filter, '.unknown input').focus();
    await press(' ');
    await settled(store);
    expect(all(filter, '.unknown')).to.eql([]);
    expect(focused() === one(filter, 'h3 button'), 'the focus').to.equal(true);
  });

  it('leaves the focus on a card that only moves to another place', async () => {
    const store = fixtureStore();
    const list = await results(store, choose('payer', 'aetna'), { type: 'sort', sort: 'name' });
    const names = () => cards(list).map((card) => textOf(one(card, 'h3')));
    // Which cards move depends on where the others go, so each is tried.
    for (const i of cards(list).keys()) {
      const before = names();
      const button = one(cards(list)[i]!, 'button, a[href]');
      button.focus();
      const { sort } = store.getState().search;
      store.dispatch({ type: 'sort', sort: sort === 'name' ? 'fee' : 'name' });
      await settled(store);
      expect(names()).not.to.eql(before);
      expect(focused() === button, 'the focus').to.equal(true);
    }
  });

  it('offers those whose record does not say', async () => {
    const store = fixtureStore();
    const list = await results(store, choose('payer', 'aetna'));
    expect(heading(list)).to.equal('3 therapists match');
    control(list, /^7 more don’t list this/).focus();
    await press('Enter');
    await settled(store);
    expect(heading(list)).to.equal('10 therapists match');
    expect(focused() === one(list, 'h2'), 'the focus').to.equal(true);
    expect(all(list, '.unknown button')).to.eql([]);
  });

  it('offers those whose sliding scale may reach the limit of the fee', async () => {
    const store = fixtureStore();
    const list = await results(store, { type: 'fee', fee: { max: 100 } });
    expect(heading(list)).to.equal('1 therapist matches');
    control(list, 'Include 1 with a sliding scale').focus();
    await press('Enter');
    await settled(store);
    expect(heading(list)).to.equal('2 therapists match');
    expect(focused() === one(list, 'h2'), 'the focus').to.equal(true);
    expect(textOf(list)).not.to.include('Include');
  });

  describe('in words for', () => {
    it('a directory that is empty', async () => {
      const load = () => Promise.resolve(directoryOf({ version: 1, therapists: [] }));
      const list = await results(fixtureStore({ load }));
      expect(textOf(list)).to.include('No therapists are listed yet');
      await expect(list).to.be.accessible();
    });

    it('a feed that cannot be had, and tries again', async () => {
      let tries = 0;
      const store = fixtureStore({
        load: () =>
          tries++
            ? Promise.resolve(directoryOf())
            : Promise.reject(new FeedError('unreachable', 'No way.')),
      });
      const list = await results(store);
      expect(heading(list)).to.equal('We can’t show therapists right now');
      expect(textOf(list)).to.include('Check your connection').and.not.to.include('No way.');
      await expect(list).to.be.accessible();
      control(list, 'Try again').focus();
      await press('Enter');
      await settled(store);
      expect(heading(list)).to.equal('11 therapists');
      expect(focused() === one(list, 'h2'), 'the button has gone').to.equal(true);
    });

    it('a feed that cannot be had again', async () => {
      const load = () => Promise.reject(new FeedError('unreachable', 'No way.'));
      const store = fixtureStore({ load });
      const list = await results(store);
      control(list, 'Try again').focus();
      await warningsOf(async () => {
        await press('Enter');
        await settled(store);
      });
      expect(focused() === one(list, 'h2'), 'the focus').to.equal(true);
      expect(heading(list)).to.equal('We can’t show therapists right now');
    });

    for (const status of [404, 500]) {
      it(`a feed that is answered with ${status}: the connection is there`, async () => {
        const load = () => Promise.reject(new FeedError('unreachable', 'No way.', { status }));
        expect(textOf(await results(fixtureStore({ load }))))
          .to.include('problem is on this site, not with you')
          .and.not.to.include('connection');
      });
    }

    for (const [code, words] of [
      ['timeout', 'stopped loading'],
      ['not-json', 'problem is on this site, not with you'],
      ['too-large', 'problem is on this site, not with you'],
      ['not-a-feed', 'problem is on this site, not with you'],
    ] as const) {
      it(`a feed that is ${code}`, async () => {
        const load = () => Promise.reject(new FeedError(code, 'For the publisher.'));
        expect(textOf(await results(fixtureStore({ load })))).to.include(words);
      });
    }

    it('a copy that is not the latest', async () => {
      const load = () => Promise.resolve({ ...directoryOf(), staleSince: now - 3 * 86_400_000 });
      const list = await results(fixtureStore({ load }));
      expect(textOf(list)).to.include('This is the copy from Nov 20');
      expect(cards(list)).to.have.length(10);
      await expect(list).to.be.accessible();
    });

    it('a copy that was not the latest, until it is', async () => {
      let tries = 0;
      const load = () =>
        Promise.resolve({ ...directoryOf(), ...(!tries++ && { staleSince: now - 86_400_000 }) });
      const store = fixtureStore({ load });
      const list = await results(store);
      control(list, 'Try again').focus();
      await press('Enter');
      await until(store, ({ directory }) => directory?.staleSince === undefined);
      await settled(store);
      expect(focused() === one(list, 'h2'), 'the button has gone').to.equal(true);
    });

    it('a feed that could be read in part', async () => {
      const feed = fixtureFeed();
      const therapists = [...feed.therapists, { name: 'No id' } as never];
      const load = () => Promise.resolve(directoryOf({ ...feed, therapists }));
      const list = await results(fixtureStore({ load }));
      expect(textOf(list)).to.include('We couldn’t read 1 profile, so it isn’t shown.');
    });

    it('a feed that is on its way', async () => {
      const store = fixtureStore({ load: () => new Promise(() => undefined) });
      const finder = await fixture(
        html`<therapist-finder .store=${store}>${element}</therapist-finder>`,
      );
      expect(heading(finder)).to.equal('Loading therapists');
      expect(one(finder, 'section[aria-busy=true]')).to.not.equal(null);
      await expect(finder).to.be.accessible();
    });
  });

  describe('the first available', () => {
    const hour = 3_600_000;
    /** Twelve people, a page and two more; these take calls so many hours from now. */
    function calling(hours: Record<string, number>, endpoint = 'https://calls.example/') {
      const asOf = new Date(now).toISOString();
      const therapists = Array.from({ length: 12 }, (_, i) => {
        const name = String.fromCharCode('A'.charCodeAt(0) + i);
        const ahead = hours[name];
        const slots = ahead === undefined ? [] : [new Date(now + ahead * hour).toISOString()];
        const booking = { mode: 'slots' as const, endpoint };
        return { id: name, name, consultation: { price: 0, booking, slots, asOf } };
      });
      return { version: 1 as const, therapists };
    }
    const over = (feed: ReturnType<typeof calling>, clock = { now }) =>
      fixtureStore({ now: () => clock.now, load: () => Promise.resolve(directoryOf(feed)) });
    const told = (list: Element) => all(list, '.first-available').map(textOf).join('');

    it('is named with the time, of all who fit, and speaks by itself to nobody', async () => {
      const store = over(calling({ B: 30, L: 26 }));
      const list = await results(store, { type: 'sort', sort: 'name' });
      expect(all(list, 'therapist-card'), 'L is on the next page').to.have.length(10);
      const button = control(list, /^First available/);
      expect(nameOf(button)).to.equal(
        'First available: tomorrow 7:00 AM with L , the soonest free call with any of these',
      );
      expect(button.closest('[aria-live], [role=status], [role=alert]')).to.equal(null);
      await expect(list).to.be.accessible();
    });

    it('is nobody where no call is known, and where there is only one', async () => {
      expect(told(await results(over(calling({}))))).to.equal('');
      const text = { type: 'search', text: 'L' } as const;
      const one = await results(over(calling({ L: 26 })), text);
      expect(heading(one)).to.match(/^1 /);
      expect(told(one)).to.equal('');
    });

    it('opens the form of that therapist at that time, and asks nobody before the press', async () => {
      const start = new Date(now + 26 * hour).toISOString();
      const end = new Date(now + 26.25 * hour).toISOString();
      const { endpoint, asked } = serveBooking({
        slots: () => json({ slots: [{ id: start, start, end }] }),
      });
      const store = over(calling({ B: 30, L: 26 }, endpoint));
      const list = await results(store, { type: 'sort', sort: 'name' });
      const started = detailsOf(list, 'therapist-consultation-start');
      expect(asked).to.eql([]);
      control(list, /^First available/).focus();
      await press('Enter');
      await waitUntil(() => all(list, 'dialog[open]').length, 'the form', { timeout: 5000 });
      const dialog = one(list, 'dialog');
      await waitUntil(() => textOf(dialog).includes('Tue, Nov 24, 7:00 AM'));
      expect(started).to.eql([{ id: 'L' }]);
      expect(asked.map(({ url }) => new URL(url).searchParams.get('therapist'))).to.include('L');
      control(dialog, 'Close').click();
      await waitUntil(() => !all(list, 'dialog[open]').length);
      expect(nameOf(focused())).to.match(/^First available/);
    });

    it('gives way to the next as its time comes, but not under a form that is filled in', async () => {
      const { endpoint } = serveBooking({ slots: () => json({ slots: [] }) });
      const clock = { now };
      const store = over(calling({ B: 2, L: 1 }, endpoint), clock);
      const list = await results(store, { type: 'sort', sort: 'name' });
      const button = control(list, /^First available: today 6:00 AM with L/);
      button.click();
      await waitUntil(() => all(list, 'dialog[open]').length, 'the form', { timeout: 5000 });
      const dialog = one(list, 'dialog');
      clock.now += hour;
      store.refresh();
      await until(store, (state) => state.now === clock.now);
      await rendered();
      expect(nameOf(button)).to.match(/^First available: today 7:00 AM with B/);
      expect(all(list, 'dialog[open]')).to.eql([dialog]);
      expect(one<TherapistConsultation>(list, 'therapist-consultation').record?.id).to.equal('L');
    });

    it('is free in words only where the price is 0', async () => {
      const { therapists, ...rest } = calling({ B: 30, L: 26 });
      const paid = therapists.map(({ consultation, ...one }) => ({
        ...one,
        consultation: { ...consultation, price: 20 },
      }));
      const text = told(await results(over({ ...rest, therapists: paid })));
      expect(text).to.include('the soonest call with any of these').and.not.to.include('free');
    });

    it('in Spanish', async () => {
      const around = await insideFinder(
        html`<div lang="es">${element}</div>`,
        over(calling({ B: 30, L: 26 })),
      );
      await waitUntil(() => told(around).includes('Lo más pronto: mañana a las 7:00 a.m. con L'));
    });
  });
});
