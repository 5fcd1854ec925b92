import { expect, html } from '@open-wc/testing';
import type { FeedInput } from '../../src/feed/index.js';
import type { Action } from '../../src/finder/actions.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { expectNothingWider, onNarrowPhone } from '../helpers/large-text.js';
import { focused, press } from '../helpers/keyboard.js';
import {
  all,
  control,
  finderWith,
  insideFinder,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { until } from '../helpers/until.js';

const choose = (facet: 'concern' | 'payer' | 'mode', value: string): Action => ({
  type: 'choose',
  facet,
  value,
  on: true,
});
const at = (place: string): Action => ({ type: 'search', place });

function storeOver(change: Partial<FeedInput>) {
  const feed = { ...fixtureFeed(), ...change };
  return fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
}

/** The results after these acts, whoever fits. */
async function after(store = fixtureStore(), ...actions: Action[]) {
  const results = await insideFinder(html`<therapist-results></therapist-results>`, store);
  for (const action of actions) {
    store.dispatch(action);
    if (action.type === 'search' && action.place) {
      await until(store, ({ search }) => search.near?.label !== undefined);
    }
  }
  await settled(store);
  await rendered();
  return results;
}

const boxes = (root: ParentNode) => all(root, '.box').map((box) => textOf(one(box, 'h3')));
/** Without the characters that isolate names. */
const rows = (root: ParentNode) =>
  all(root, '.changes li').map((row) => textOf(row).replace(/[\u2068\u2069]/g, ''));
const openers = (root: ParentNode) =>
  all<HTMLAnchorElement>(root, '.box a').map(({ href }) => href);

describe('<therapist-no-results>', () => {
  it('is accessible', async () => {
    const asked = [choose('concern', 'grief'), choose('payer', 'medicaid')];
    await expect(await after(fixtureStore(), ...asked)).to.be.accessible();
    await expect(await after(fixtureStore(), at('Phoenix, AZ'))).to.be.accessible();
  });

  it('is not there while somebody fits', async () => {
    expect(all(await after(), 'therapist-no-results')).to.eql([]);
  });

  describe('where filters keep everyone out', () => {
    it('offers each one that does so alone, with whom it brings, and leaves it out', async () => {
      const store = fixtureStore();
      const list = await after(store, choose('concern', 'grief'), choose('payer', 'medicaid'));
      expect(textOf(list)).to.include('Some people here match all but one thing you asked for.');
      expect(rows(list)).to.have.length(2);
      expect(rows(list)[0]).to.include('Without “Medicaid”: 2 therapists');
      control(list, 'Remove “Medicaid”').focus();
      await press('Enter');
      await settled(store);
      expect(textOf(one(list, 'h2'))).to.equal('2 therapists match');
      expect(focused() === one(list, 'h2'), 'the button has gone').to.equal(true);
    });

    it('says who the only one is, and how they meet', async () => {
      const store = fixtureStore();
      const list = await after(store, choose('concern', 'grief'), choose('payer', 'medicaid'));
      const [row] = rows(list).filter((text) => text.includes('1 therapist'));
      expect(row).to.include('Without “Grief and loss”: 1 therapist');
      expect(row).to.include('Ben Okafor · In person · $120 a session · Depression');
      control(list, 'Show Ben Okafor').click();
      await settled(store);
      expect(textOf(one(list, 'therapist-card'))).to.include('Ben Okafor');
    });

    it('offers a sliding scale that may reach the limit of the fee, once and first', async () => {
      const store = fixtureStore();
      const list = await after(store, choose('concern', 'grief'), {
        type: 'fee',
        fee: { max: 100 },
      });
      const [first] = rows(list);
      expect(first).to.include('With a sliding scale: 1 therapist');
      expect(first).to.include('$140 – $180 a session · sliding scale from $60');
      expect(textOf(list)).not.to.include('Include 1 with');
      control(list, 'Show Ana Ruiz').click();
      await settled(store);
      expect(store.getState().search.fee).to.include({ max: 100, orSlidingScale: true });
      expect(textOf(one(list, 'therapist-card'))).to.include('Ana Ruiz');
    });

    it('repeats words that are in the way in one pair of quotes', async () => {
      const words = { type: 'search', text: 'iris novak' } as const;
      const list = await after(fixtureStore(), choose('concern', 'adhd'), words);
      expect(rows(list).join()).to.match(/Without “iris novak”: \d therapist/);
    });

    it('says what to try where no one filter is in the way', async () => {
      const list = await after(
        fixtureStore(),
        choose('concern', 'sleep'),
        choose('payer', 'medicaid'),
        { type: 'fee', fee: { max: 1 } },
      );
      expect(textOf(list)).to.include('Try fewer words, or remove a filter.');
      expect(rows(list)).to.eql([]);
      expect(control(list, 'Clear all')).to.not.equal(null);
    });

    it('keeps the state: says who can see people there by video, and never leaves the place out', async () => {
      // In Utah, one person sees people remotely.
      const list = await after(fixtureStore(), choose('mode', 'in-person'), at('Utah'));
      expect(textOf(list)).to.not.include('license in');
      expect(rows(list)).to.have.length(1);
      expect(rows(list)[0]).to.include('Without “In person”: 1 therapist');
      expect(rows(list)[0]).to.match(/Dev Shah · .*Utah/);
    });

    it('offers the whole state where nobody is in the circle', async () => {
      const store = fixtureStore();
      const list = await after(store, choose('payer', 'medicaid'), at('Grand Junction, CO'));
      expect(rows(list).join()).to.include('In all of Colorado: 1 therapist Ben Okafor');
      control(list, 'Search all of Colorado').click();
      await settled(store);
      expect(textOf(one(list, 'h2'))).to.equal('1 therapist matches');
    });
  });

  describe('where nobody works in the state', () => {
    for (const [width, columns] of [
      [328, 1],
      [896, 2],
      [1200, 3],
    ]) {
      it(`has its boxes in ${columns} columns where ${width} px are free, without a gap`, async () => {
        const list = await after(fixtureStore(), at('Phoenix, AZ'));
        (list as HTMLElement).style.inlineSize = `${width}px`;
        await rendered();
        const places = all(list, '.box').map((box) => box.getBoundingClientRect());
        expect(new Set(places.map(({ left }) => Math.round(left))).size).to.equal(columns);
        const bottoms = new Map(places.map(({ left, bottom }) => [left, Math.round(bottom)]));
        expect(new Set(bottoms.values()).size, 'all columns end at one line').to.equal(1);
      });
    }

    it('says why and where they do; then whom to ask, where else to look, and crisis help', async () => {
      const list = await after(fixtureStore(), choose('concern', 'grief'), at('Phoenix, AZ'));
      expect(textOf(list)).to.match(
        /in the state where you are during the session\. Those listed here work in Colorado \(\d+\)/,
      );
      expect(boxes(list)).to.eql(['Ask us', 'Where else to look', 'If it can’t wait']);
      expect(openers(list).slice(0, 5)).to.eql([
        'tel:+13035550199',
        'tel:211',
        'https://findtreatment.gov/',
        'tel:988',
        'sms:988',
      ]);
      expect(textOf(list)).to.include('Arizona’s license lookup');
    });

    it('offers a state only as where the person may be, and below everything else', async () => {
      const store = fixtureStore();
      const list = await after(store, choose('concern', 'grief'), at('Phoenix, AZ'));
      expect(rows(list).join()).to.include('If you’re in Colorado during sessions: ');
      expect(textOf(list)).to.not.include('Remove “');
      const change = control(list, 'Change to Colorado');
      expect(change.className).to.include('quiet');
      change.focus();
      await press('Enter');
      await settled(store);
      expect(store.getState().search.near).to.eql({ state: 'CO', label: 'Colorado' });
      expect(store.getState().search.facets?.concern?.any).to.eql(['grief']);
      expect(focused() === one(list, 'h2'), 'the focus').to.equal(true);
    });

    it('gives no number where the practice has none', async () => {
      const list = await after(storeOver({ organization: { name: 'Harbor' } }), at('Phoenix, AZ'));
      expect(boxes(list)).to.eql(['Where else to look', 'If it can’t wait']);
    });
  });

  it('has crisis help first while the words are of danger', async () => {
    const store = fixtureStore();
    store.dispatch({ type: 'set-danger', danger: 'self' });
    const list = await after(store, choose('concern', 'sleep'), choose('payer', 'medicaid'));
    expect(boxes(list)[0]).to.equal('If it can’t wait');
    store.dispatch({ type: 'dismiss-help' });
    await rendered();
    expect(boxes(list)).to.include('If it can’t wait');
  });

  it('shows the crisis lines of the page, and no numbers of the United States beside them', async () => {
    const store = fixtureStore();
    const finder = await finderWith(
      store,
      html`<therapist-crisis-line>Call <a href="tel:116123">116 123</a></therapist-crisis-line>
        <therapist-results></therapist-results>`,
    );
    store.dispatch(choose('concern', 'sleep'));
    store.dispatch(choose('payer', 'medicaid'));
    await settled(store);
    await rendered();
    const found = one(finder, 'therapist-no-results');
    expect(boxes(found)).to.eql(['Ask us', 'If it can’t wait']);
    expect(openers(found)).to.eql(['tel:+13035550199', 'tel:116123']);
    expect(textOf(one(found, '.care'))).to.include('116 123');
    expect(textOf(found)).to.not.include('988');
  });

  it('has room for the clinic’s own words in a whole finder', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<p slot="ask">We’ll help you look.</p>`);
    const own = finder.querySelector('p')!;
    expect(own.checkVisibility(), 'while somebody fits').to.equal(false);
    store.dispatch(choose('concern', 'sleep'));
    store.dispatch(choose('payer', 'medicaid'));
    await settled(store);
    await rendered();
    expect(own.checkVisibility()).to.equal(true);
  });

  it('has room for the clinic’s own words', async () => {
    const store = fixtureStore();
    const results = await insideFinder(
      html`<therapist-results><p slot="ask">We’ll help you look.</p></therapist-results>`,
      store,
    );
    store.dispatch(choose('concern', 'sleep'));
    store.dispatch(choose('payer', 'medicaid'));
    await settled(store);
    await rendered();
    const own = results.querySelector('p')!;
    expect(own.checkVisibility()).to.equal(true);
    const box = one(results, '.box').getBoundingClientRect();
    expect(own.getBoundingClientRect().bottom).to.be.at.most(box.bottom);
  });

  it('fits a narrow phone with text twice as large', async () => {
    const store = fixtureStore();
    const page = await onNarrowPhone(
      html`<therapist-finder .store=${store}>
        <therapist-no-results></therapist-no-results>
      </therapist-finder>`,
    );
    await settled(store);
    store.dispatch(choose('concern', 'grief'));
    store.dispatch(choose('payer', 'medicaid'));
    await settled(store);
    await rendered();
    expect(rows(page)).to.have.length(2);
    expectNothingWider(one(page, 'therapist-no-results'));
  });

  it('asks another host for nothing that the person did not ask for', async () => {
    const directory = directoryOf();
    let searches = 0;
    const source = {
      ...directory.source,
      searches: 'https://find.example' as const,
      search: (...asked: Parameters<typeof directory.source.search>) => {
        searches++;
        return directory.source.search(...asked);
      },
    };
    const store = fixtureStore({ load: () => Promise.resolve({ ...directory, source }) });
    const list = await after(store, choose('concern', 'grief'));
    const before = searches;
    store.dispatch(choose('payer', 'medicaid'));
    await settled(store);
    await rendered();
    expect(rows(list)[0]).to.include('Without “Medicaid”: 2 therapists');
    expect(searches - before).to.equal(1);
  });
});
