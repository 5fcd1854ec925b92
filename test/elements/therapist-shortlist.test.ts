import { expect, html } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { shareLink } from '../../src/page/share-link.js';
import { decodeShare } from '../../src/finder/share.js';
import { TherapistShortlist } from '../../src/elements/therapist-shortlist/therapist-shortlist.js';
import type { FinderStore } from '../../src/finder/store.js';
import type { ShortlistStorage } from '../../src/finder/shortlist-storage.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { doubleClick, focused, hasVisibleFocus, press, pressesCount } from '../helpers/keyboard.js';
import { helpIsInSight } from '../helpers/in-sight.js';
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
import { until } from '../helpers/until.js';
import { detailsOf } from '../helpers/watch.js';

/** A shortlist whose ways out of the page are seen by the test. */
class Watched extends TherapistShortlist {
  clipboard: string[] = [];
  addresses: string[] = [];
  menus: ShareData[] = [];
  refuses = false;
  paper?: Document;

  protected override writeToClipboard(text: string) {
    if (this.refuses) return Promise.reject(new Error('Denied'));
    this.clipboard.push(text);
    return Promise.resolve();
  }

  protected override openAddress(address: string) {
    this.addresses.push(address);
  }

  protected override shareByMenu(data: ShareData) {
    this.menus.push(data);
  }

  protected override printPage(page: Window) {
    this.paper = page.document;
  }
}
customElements.define('therapist-watched-shortlist', Watched);

const five = ['ana-ruiz', 'ben-okafor', 'cora-lind', 'dev-shah', 'gia-moreno'];

function storeWith(...ids: string[]): FinderStore {
  const store = fixtureStore({ shortlistStorage: obliging() });
  for (const id of ids) store.dispatch({ type: 'save', id, on: true });
  return store;
}

/** A device that keeps what it is told to. */
function obliging(): ShortlistStorage {
  let kept: readonly string[] | undefined;
  return { read: () => kept && [...kept], write: (ids) => (kept = ids) !== undefined };
}

async function shortlist(...ids: string[]): Promise<{ element: Watched; store: FinderStore }> {
  const store = storeWith(...ids);
  const element = await insideFinder<Watched>(
    html`<therapist-watched-shortlist></therapist-watched-shortlist>`,
    store,
  );
  return { element, store };
}

async function opened(...ids: string[]) {
  const { element, store } = await shortlist(...ids);
  await open(element);
  return { element, store };
}

async function open(element: Element) {
  control(element, /^Saved/).click();
  await rendered();
  // While it comes, its colors are paler.
  const animations = dialogOf(element)!.getAnimations({ subtree: true });
  await Promise.all(animations.map(({ finished }) => finished));
}

const dialogOf = (element: Element) => all<HTMLDialogElement>(element, 'dialog')[0];
const rowsOf = (element: Element | Document) =>
  new Map(
    all(element, 'tbody tr').map((row) => {
      const [head, ...cells] = [...row.children].map(textOf);
      return [head!, cells];
    }),
  );
const namesOf = (root: Element, selector: string) => all(root, selector).map(nameOf);
const columns = (element: Element) => namesOf(element, 'thead th');

describe('<therapist-shortlist>', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  describe('the button', () => {
    it('says how many are saved, as it changes', async () => {
      const { element, store } = await shortlist();
      expect(nameOf(control(element, /^Saved/))).to.equal('Saved list');
      store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
      await rendered();
      expect(nameOf(control(element, /^Saved/))).to.equal('Saved (1)');
    });

    it('has a change said, and not what was there before', async () => {
      const { element, store } = await shortlist('ana-ruiz');
      const status = one(element, '[role=status]');
      expect(status.textContent).to.equal('');
      store.dispatch({ type: 'save', id: 'ben-okafor', on: true });
      await rendered();
      expect(status.textContent).to.equal('2 therapists saved');
      store.dispatch({ type: 'forget' });
      await rendered();
      expect(status.textContent).to.equal('No one saved yet');
    });

    it('lets cards offer to save, for as long as it is there', async () => {
      const { element, store } = await shortlist();
      expect(store.getState().offers.shortlist).to.equal(true);
      const { parentElement } = element;
      element.remove();
      expect(store.getState().offers.shortlist).to.equal(false);
      parentElement!.append(element);
      await rendered();
      expect(store.getState().offers.shortlist).to.equal(true);
    });
  });

  describe('the dialog', () => {
    it('is accessible: empty, with one, with many', async () => {
      for (const ids of [[], ['ana-ruiz'], five]) {
        const { element } = await opened(...ids);
        await expect(element).to.be.accessible();
      }
    });

    it('says what to do where no one is saved', async () => {
      const { element } = await opened();
      expect(textOf(dialogOf(element)!))
        .to.include('No one saved yet')
        .and.include('Press “Save”');
    });

    it('is a modal that Escape closes, and gives the focus back', async () => {
      const { element } = await shortlist('ana-ruiz');
      const button = control(element, /^Saved/);
      button.focus();
      await press('Enter');
      await rendered();
      expect(dialogOf(element)!.matches(':modal')).to.equal(true);
      expect(focused().textContent).to.equal('Saved therapists');
      await press('Escape');
      await rendered();
      expect(dialogOf(element)).to.equal(undefined);
      expect(focused()).to.equal(button);
    });

    it('closes on a press beside it, and not on one inside', async () => {
      const { element } = await opened('ana-ruiz');
      await pressesCount();
      await sendMouse({ type: 'click', position: [400, 60] });
      expect(dialogOf(element)!.open).to.equal(true);
      await sendMouse({ type: 'click', position: [5, 300] });
      await rendered();
      expect(dialogOf(element)).to.equal(undefined);
    });

    it('takes one therapist off the list at a double click', async () => {
      const { element, store } = await opened(...five);
      await doubleClick(all(element, '.remove')[0]!);
      await rendered();
      expect(store.getState().saved).to.eql(five.slice(1));
    });

    it('keeps crisis help in sight', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      for (const height of [740, 480]) {
        await setViewport({ width: 360, height });
        await rendered();
        expect(helpIsInSight(dialogOf(element)!), `${height} px high`).to.equal(true);
      }
    });

    it('opens again after it was taken out of the page while open', async () => {
      const { element } = await opened('ana-ruiz');
      const { parentElement } = element;
      element.remove();
      parentElement!.append(element);
      await rendered();
      expect(dialogOf(element)).to.equal(undefined);
      control(element, /^Saved/).click();
      await rendered();
      expect(dialogOf(element)!.matches(':modal')).to.equal(true);
    });

    it('can be used with the keyboard alone, each stop with a visible focus', async () => {
      await opened('ana-ruiz', 'ben-okafor');
      const names: string[] = [];
      for (let i = 0; i < 40; i++) {
        await press('Tab');
        const reached = focused();
        if (reached === document.body) break;
        const name = reached.getAttribute('role') === 'region' ? 'region' : nameOf(reached);
        if (names.includes(name)) break;
        names.push(name);
        expect(hasVisibleFocus(reached), name).to.equal(true);
      }
      expect(names.filter((name) => !/988|^Text$|^Chat$|^Leave quickly/.test(name))).to.eql([
        'Close',
        '(303) 555-0102',
        'First available: tomorrow 8:00 AM with Ana Ruiz , the soonest free call with any of these',
        'Ana Ruiz she/her PhD, LPC · Professional counselor · licensed in CO',
        'Remove Ana Ruiz',
        'Remove Ben Okafor',
        'Copy link',
        'Email',
        'Text message',
        ...('share' in navigator ? ['Share…'] : []),
        'Print',
        'Keep on this device',
        'Clear everything',
        'Book Ana , Ana Ruiz, opens calls.example',
        'Call Ben , Ben Okafor',
      ]);
    });

    it('says who of the saved can take a first call soonest, if there is a choice', async () => {
      const { element } = await opened('ben-okafor', 'ana-ruiz');
      const link = control<HTMLAnchorElement>(element, /^First available/);
      expect(nameOf(link)).to.include('tomorrow 8:00 AM with Ana Ruiz');
      expect(link.href).to.equal('https://calls.example/ana');
      expect(textOf((await opened('ana-ruiz')).element)).not.to.include('First available');
      const { element: others } = await opened('ben-okafor', 'cora-lind');
      expect(textOf(others)).not.to.include('First available');
    });

    for (const width of [320, 1280]) {
      it(`loses nothing at ${width} px: only the comparison scrolls sideways`, async () => {
        await setViewport({ width, height: 700 });
        const { element } = await opened(...five.slice(0, 4));
        const dialog = dialogOf(element)!;
        expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
        for (const target of all(dialog, 'button, input, a')) {
          const { width: w, height: h } = target.getBoundingClientRect();
          expect(Math.min(w, h), nameOf(target)).to.be.at.least(24);
        }
      });
    }

    it('keeps a wheel from the page behind, however little is in it', async () => {
      await setViewport({ width: 1280, height: 900 });
      const { element } = await opened();
      const { scrollHeight, clientHeight } = dialogOf(element)!;
      expect(scrollHeight).to.be.greaterThan(clientHeight);
    });
  });

  describe('the list', () => {
    it('takes someone off, tells the page, and leaves the focus at the next', async () => {
      const { element, store } = await opened('ana-ruiz', 'ben-okafor', 'cora-lind');
      const saves = detailsOf(element, 'therapist-save');
      control(element, 'Remove Ben Okafor').click();
      await rendered();
      expect(store.getState().saved).to.eql(['ana-ruiz', 'cora-lind']);
      expect(saves).to.eql([{ id: 'ben-okafor', on: false }]);
      expect(nameOf(focused())).to.equal('Remove Cora Lind');
      expect(columns(element)).to.eql(['Ana Ruiz', 'Cora Lind']);
      control(element, 'Remove Cora Lind').click();
      await rendered();
      control(element, 'Remove Ana Ruiz').click();
      await rendered();
      expect(focused().textContent).to.equal('Saved therapists');
    });

    it('keeps the focus where another tab takes off whose row had it', async () => {
      const { element, store } = await opened('ana-ruiz', 'ben-okafor', 'cora-lind');
      control(element, 'Remove Ben Okafor').focus();
      store.dispatch({ type: 'save', id: 'ben-okafor', on: false });
      await rendered();
      expect(focused()).to.equal(one(element, 'h2'));
    });

    it('names whom the directory no longer has, so that they can be taken off', async () => {
      const { element, store } = await opened('left-us', 'ana-ruiz');
      expect(textOf(one(element, '.people'))).to.include('no longer listed');
      control(element, /^Remove Someone/).click();
      expect(store.getState().saved).to.eql(['ana-ruiz']);
    });

    it('leads to the profile where there is one, out of the dialog’s way', async () => {
      const store = storeWith('ana-ruiz');
      const finder = await finderWith(
        store,
        html`<therapist-shortlist></therapist-shortlist><therapist-profile></therapist-profile>`,
      );
      const selected = detailsOf(finder, 'therapist-select');
      control(finder, /^Saved/).click();
      await rendered();
      control(finder, /^Ana Ruiz/).click();
      await rendered();
      expect(selected).to.eql([{ id: 'ana-ruiz' }]);
      expect(dialogOf(one(finder, 'therapist-shortlist'))).to.equal(undefined);
      expect(dialogOf(one(finder, 'therapist-profile'))!.open).to.equal(true);
    });

    it('leads to their own page where there is no profile', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      const link = one<HTMLAnchorElement>(element, '.people a');
      expect([link.href, link.rel]).to.eql(['https://harbor.example/ana', 'noopener noreferrer']);
    });

    it('says so where the feed cannot be had', async () => {
      const store = fixtureStore({ load: () => Promise.reject(new Error('Nothing there')) });
      store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
      const element = await insideFinder<Watched>(
        html`<therapist-watched-shortlist></therapist-watched-shortlist>`,
        store,
      );
      control(element, /^Saved/).click();
      await rendered();
      expect(textOf(dialogOf(element)!)).to.include('We can’t show therapists right now');
    });
  });

  describe('the comparison', () => {
    it('begins with the first four, and has room for no more', async () => {
      const { element } = await opened(...five);
      expect(columns(element)).to.eql(['Ana Ruiz', 'Ben Okafor', 'Cora Lind', 'Dev Shah']);
      const gia = control<HTMLInputElement>(element, 'Compare Gia Moreno');
      expect([gia.checked, gia.disabled]).to.eql([false, true]);
      control(element, 'Compare Ben Okafor').click();
      await rendered();
      gia.click();
      await rendered();
      expect(columns(element)).to.eql(['Ana Ruiz', 'Cora Lind', 'Dev Shah', 'Gia Moreno']);
    });

    it('is a table: a column for everyone, a row for every fact that anyone lists', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      expect(textOf(one(element, 'h2'))).to.equal('Compare two people');
      expect(textOf(one(element, 'caption'))).to.equal('Ana Ruiz and Ben Okafor, side by side');
      const rows = rowsOf(element);
      expect(rows.get('Profession')).to.eql(['Professional counselor · she/her', 'Psychologist']);
      expect(rows.get('Focus')).to.eql([
        'Anxiety, Grief and loss, Trust after betrayal',
        'Depression, Thoughts of suicide, Self-harm',
      ]);
      expect(rows.get('Fee')).to.eql([
        '$140 – $180 Individual session sliding scale from $60',
        '$120 Individual session',
      ]);
      expect(rows.get('Insurance')).to.eql(['Aetna as of Nov 14', 'Medicaid no date given']);
      expect(rows.get('Where you meet')).to.eql([
        'Virtual and in person Denver, CO 80203 By video for people in CO',
        'In person Boulder, CO 80302',
      ]);
      expect(rows.get('Next free call')).to.eql(['Tue, Nov 24 8:00 AM as of Nov 23', 'Not listed']);
      expect(rows.get('Next session')).to.eql(['Tue, Nov 24 9:00 AM as of Nov 23', 'Not listed']);
      expect(rows.get('First call')).to.eql(['free', 'Not listed']);
      expect(rows.get('License')).to.eql([
        'License checked licensed in CO as of Nov 3',
        'Not checked here',
      ]);
      expect(rows.get('Get in touch')).to.eql(['Not listed', '(303) 555-0102']);
      for (const head of all(element, 'tbody th')) {
        expect(head.getAttribute('scope')).to.equal('row');
      }
    });

    it('says a sliding scale below the fee that a card shows it with', async () => {
      const feed = fixtureFeed();
      const [ana] = feed.therapists;
      Object.assign(ana!, { fees: [{ amount: 120 }, { for: 'group', amount: 20 }] });
      const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
      for (const id of ['ana-ruiz', 'ben-okafor']) store.dispatch({ type: 'save', id, on: true });
      const element = await insideFinder(
        html`<therapist-watched-shortlist></therapist-watched-shortlist>`,
        store,
      );
      await open(element);
      expect(rowsOf(element).get('Fee')![0]).to.equal(
        '$120 Individual session sliding scale from $60 $20 Group session',
      );
    });

    it('names a column by the name alone', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      expect(namesOf(element, 'thead th')).to.eql(['Ana Ruiz', 'Ben Okafor']);
    });

    it('says why they fit, whoever is in sight, but not on paper', async () => {
      const { element, store } = await shortlist('ana-ruiz', 'ben-okafor');
      for (const value of ['grief', 'trust']) {
        store.dispatch({ type: 'choose', facet: 'concern', value, on: true });
      }
      await settled(store);
      await open(element);
      expect(rowsOf(element).get('Why they fit')).to.eql([
        'Grief and loss, Trust after betrayal',
        'Not listed',
      ]);
      control(element, 'Print').click();
      await rendered();
      expect([...rowsOf(element.paper!).keys()]).not.to.include('Why they fit');
    });

    it('measures from the place of the search', async () => {
      const { element, store } = await shortlist('ana-ruiz', 'kira-holt', 'iris-novak');
      store.dispatch({ type: 'search', text: '', place: 'Denver' });
      await until(store, ({ search }) => search.near !== undefined);
      await settled(store);
      await open(element);
      const [ana, kira, iris] = rowsOf(element).get('Where you meet')!;
      expect(ana).to.match(/80203 \d\.?\d? mi /);
      expect(kira, 'not among the results').to.match(/ \d{3} mi$/);
      expect(iris).not.to.include(' mi');
    });

    it('says once, at the end, what is the same for all; dates alone make no difference', async () => {
      const feed = fixtureFeed();
      const [ana] = feed.therapists;
      const load = () =>
        Promise.resolve(
          directoryOf({
            ...feed,
            therapists: [
              ana!,
              {
                ...ana!,
                id: 'twin',
                name: 'Twin',
                accepting: { status: 'open', asOf: '2026-11-10' },
                languages: ['en'],
              },
            ],
          }),
        );
      const store = fixtureStore({ load });
      for (const id of ['ana-ruiz', 'twin']) store.dispatch({ type: 'save', id, on: true });
      const element = await insideFinder<Watched>(
        html`<therapist-watched-shortlist></therapist-watched-shortlist>`,
        store,
      );
      await open(element);
      const rows = rowsOf(element);
      expect([...rows.keys()]).to.eql(['Profession', 'Languages', 'Same for both']);
      expect(rows.get('Same for both')![0])
        .to.include('Taking new clients')
        .and.include('First call: free')
        .and.not.include('Nov 10');
    });

    it('is below the names while it scrolls, and between the title and the way to a call', async () => {
      await setViewport({ width: 360, height: 640 });
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      const dialog = dialogOf(element)!;
      dialog.scrollTop = 260;
      await rendered();
      const title = one(dialog, '.bar').getBoundingClientRect();
      for (const name of all(dialog, 'thead bdi')) {
        const { top, bottom } = name.getBoundingClientRect();
        expect(top).to.be.at.least(title.bottom);
        expect(bottom).to.be.at.most(title.bottom + 40);
      }
      for (const button of all(dialog, '.book > *')) {
        expect(button.getBoundingClientRect().bottom).to.be.at.most(640);
      }
    });

    for (const [width, height] of [
      [360, 800],
      [320, 256],
    ] as const) {
      it(`shows two people whole at ${width} px`, async () => {
        await setViewport({ width, height });
        const { element } = await opened('ana-ruiz', 'ben-okafor');
        const [first, second] = all(element, 'thead th').map((th) => th.getBoundingClientRect());
        expect(first!.width).to.equal(second!.width);
        expect(second!.right).to.be.at.most(width - 16);
        if (width === 360) expect([first!.width, second!.left - first!.right]).to.eql([158, 12]);
        for (const button of all(element, '.book > *')) {
          const { left, right } = button.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(width);
        }
      });
    }

    it('has the way to a first call with each by name', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      const [ana, ben] = namesOf(one(element, '.book'), 'a');
      expect(ana).to.match(/^Book Ana ?, Ana Ruiz/);
      expect(ben).to.match(/^Call Ben ?, Ben Okafor/);
    });

    it('keeps what a row is about in sight while it scrolls sideways', async () => {
      await setViewport({ width: 320, height: 700 });
      const { element } = await opened(...five);
      const region = one(element, '[role=region]');
      expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
      region.focus();
      region.scrollLeft = 200;
      await rendered();
      expect(region.scrollLeft).to.equal(200);
      const label = one(element, 'tbody tr:not(.title) th').getBoundingClientRect();
      expect(label.left).to.be.within(0, 16);
      const dialog = dialogOf(element)!;
      dialog.scrollTop = 300;
      await rendered();
      const [, , cora] = all(dialog, '.heads bdi').map((name) => name.getBoundingClientRect());
      const [, , column] = all(dialog, 'tbody tr:nth-child(3) td').map((td) =>
        td.getBoundingClientRect(),
      );
      expect(cora!.left, 'the name follows its column').to.equal(column!.left);
      expect(cora!.top).to.be.within(57, 90);
    });
  });

  describe('on paper', () => {
    it('is the comparison alone, in a page of its own', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      control(element, 'Print').click();
      await rendered();
      const { paper } = element;
      expect(paper).not.to.equal(document);
      expect(paper!.title).to.equal('Saved therapists');
      expect(paper!.documentElement.lang).to.equal('en');
      expect(textOf(paper!.body)).to.include('From Harbor Counseling, Nov 23, 2026.');
      expect(rowsOf(paper!).get('Get in touch')).to.eql([
        'https://harbor.example/ana',
        '(303) 555-0102',
      ]);
      expect(all(paper!, 'button, input, img, therapist-consultation-button')).to.eql([]);
    });

    it('needs no inline style and no markup', async () => {
      const { element } = await opened('ana-ruiz');
      control(element, 'Print').click();
      await rendered();
      const { paper } = element;
      expect(all(paper!, 'style, link, script')).to.eql([]);
      const view = paper!.defaultView!;
      expect(view.getComputedStyle(one(paper!, 'td')).borderBottomStyle).to.equal('solid');
    });

    it('leaves nothing behind', async () => {
      const { element } = await opened('ana-ruiz');
      control(element, 'Print').click();
      await rendered();
      control(element, 'Print').click();
      await rendered();
      expect(all(element, 'iframe').length).to.equal(1);
      element.paper!.defaultView!.dispatchEvent(new Event('afterprint'));
      expect(all(element, 'iframe')).to.eql([]);
    });
  });

  describe('a link', () => {
    const sharedIn = (link: string) =>
      decodeShare(/#therapist-finder=(.*)$/.exec(link)?.[1] ?? 'none');
    const grief = { facets: { concern: { any: ['grief'] } } };

    async function searched() {
      const { element, store } = await shortlist('ana-ruiz', 'ben-okafor');
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(store);
      control(element, /^Saved/).click();
      await rendered();
      return { element, store };
    }

    it('is made on a press, holds who is saved, and nothing of the search', async () => {
      const { element } = await searched();
      const shares = detailsOf(element, 'therapist-share');
      expect(element.clipboard).to.eql([]);
      control(element, 'Copy link').click();
      await rendered();
      expect(element.clipboard.map(sharedIn)).to.eql([
        { saved: ['ana-ruiz', 'ben-okafor'], search: undefined },
      ]);
      expect(shares).to.eql([{ count: 2 }]);
      expect(textOf(one(element, '.said'))).to.equal('Link copied.');
    });

    it('holds the search where that is asked for, and says so', async () => {
      const { element } = await searched();
      control(element, 'Also include what I searched for').click();
      await rendered();
      expect(textOf(dialogOf(element)!)).to.include('this list and what you searched for');
      control(element, 'Copy link').click();
      await rendered();
      expect(sharedIn(element.clipboard[0]!)?.search).to.eql(grief);
    });

    it('does not include the search by itself the next time', async () => {
      const { element } = await searched();
      control(element, 'Also include what I searched for').click();
      control(element, 'Close').click();
      await rendered();
      control(element, /^Saved/).click();
      await rendered();
      control(element, 'Copy link').click();
      await rendered();
      expect(sharedIn(element.clipboard[0]!)?.search).to.equal(undefined);
    });

    it('does not ask about a search where there is none', async () => {
      const { element } = await opened('ana-ruiz');
      expect(() => control(element, 'Also include what I searched for')).to.throw();
    });

    it('stands in a field, selected, where the clipboard refuses', async () => {
      const { element } = await opened('ana-ruiz');
      element.refuses = true;
      control(element, 'Copy link').click();
      await rendered();
      const field = focused() as HTMLInputElement;
      expect(nameOf(field)).to.equal('Select and copy this link');
      expect(field.readOnly).to.equal(true);
      expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
      expect(sharedIn(field.value)?.saved).to.eql(['ana-ruiz']);
      await expect(element).to.be.accessible();
    });

    it('is announced again when it is copied again', async () => {
      const { element } = await opened('ana-ruiz');
      const status = one(element, '.said');
      expect(status.textContent, 'a region that is there before its text').to.equal('');
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
        subtree: true,
        characterData: true,
        childList: true,
      });
      for (const time of ['once', 'twice']) {
        control(element, 'Copy link').click();
        await rendered();
        expect(status.textContent.trim(), time).to.equal('Link copied.');
      }
      expect(said.filter(Boolean)).to.eql(['Link copied.', 'Link copied.']);
    });

    it('is no longer shown once the list is another', async () => {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      element.refuses = true;
      control(element, 'Copy link').click();
      await rendered();
      control(element, 'Remove Ana Ruiz').click();
      await rendered();
      expect(all(element, '.by-hand')).to.eql([]);
    });
  });

  describe('a message', () => {
    const partsOf = (address: string) => {
      const { protocol, searchParams } = new URL(address);
      return { protocol, subject: searchParams.get('subject'), body: searchParams.get('body') };
    };
    const grief = { facets: { concern: { any: ['grief'] } } };

    async function searched() {
      const { element, store } = await shortlist('ana-ruiz', 'ben-okafor');
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(store);
      await open(element);
      return { element, store };
    }

    it('by mail has names, numbers and the link, and a subject that gives nothing away', async () => {
      const { element } = await searched();
      const shares = detailsOf(element, 'therapist-share');
      control(element, 'Email').click();
      const { protocol, subject, body } = partsOf(element.addresses[0]!);
      const link = shareLink({ saved: ['ana-ruiz', 'ben-okafor'] });
      expect([protocol, subject]).to.eql(['mailto:', 'A list for you']);
      expect(body!.split('\r\n')).to.eql(['Ana Ruiz', 'Ben Okafor, (303) 555-0102', '', link]);
      expect(shares).to.eql([{ count: 2 }]);
    });

    it('by phone has the same, and no subject', async () => {
      const { element } = await searched();
      control(element, 'Text message').click();
      const [address] = element.addresses;
      expect(address).to.match(/^sms:\?&body=Ana%20Ruiz/);
      expect(partsOf(address!).body).to.include('Ben Okafor, (303) 555-0102');
    });

    it('has the search where that is asked for, and only there', async () => {
      const { element } = await searched();
      const sharedIn = () =>
        decodeShare(/#therapist-finder=(.*)$/.exec(partsOf(element.addresses.at(-1)!).body!)![1]!);
      control(element, 'Email').click();
      expect(sharedIn()?.search).to.equal(undefined);
      control(element, 'Also include what I searched for').click();
      await rendered();
      control(element, 'Email').click();
      expect(sharedIn()?.search).to.eql(grief);
    });

    it('is nowhere in the page, before and after', async () => {
      const { element } = await searched();
      const address = location.href;
      const { length } = history;
      for (const name of ['Email', 'Text message']) {
        control(element, name).click();
        await rendered();
        expect(all(document, '[href^="mailto:"], [href^="sms:"][href*="body=Ana"]')).to.eql([]);
      }
      expect([location.href, history.length]).to.eql([address, length]);
    });

    it('is only the link where the whole would be too long for an address', async () => {
      const ids = Array.from({ length: 12 }, (_, n) => `person-${n}`);
      const name = 'Wilhelmina Featherstonehaugh-Cholmondeley of the Long Names Practice'.repeat(2);
      const therapists = ids.map((id) => ({ id, name, phone: '(303) 555-0100' }));
      const store = fixtureStore({
        load: () => Promise.resolve(directoryOf({ ...fixtureFeed(), therapists })),
      });
      for (const id of ids) store.dispatch({ type: 'save', id, on: true });
      const element = await insideFinder<Watched>(
        html`<therapist-watched-shortlist></therapist-watched-shortlist>`,
        store,
      );
      await open(element);
      control(element, 'Email').click();
      const [address] = element.addresses;
      expect(address!.length).to.be.below(2_000);
      expect(partsOf(address!).body).to.equal(shareLink({ saved: ids }));
    });

    it('comes with a warning where abuse was named: “Sent” keeps it', async () => {
      const { element } = await searched();
      const care = () => all(element, '.care').map(textOf);
      expect(care()).to.eql([]);
      expect(control(element, 'Email').hasAttribute('aria-describedby')).to.equal(false);
      const { store } = await searched();
      store.dispatch({ type: 'set-danger', danger: 'abuse' });
      await rendered();
      const other = all<Watched>(document, 'therapist-watched-shortlist').at(-1)!;
      expect(textOf(one(other, '.care'))).to.include('“Sent”');
      for (const name of ['Email', 'Text message']) {
        expect(control(other, name).getAttribute('aria-describedby')).to.equal('care');
      }
    });
  });

  describe('a link that someone was sent', () => {
    const address = location.href;
    afterEach(() => history.replaceState(null, '', address));

    it('opens its list, and the finder says what came of it', async () => {
      history.replaceState(null, '', shareLink({ saved: ['ana-ruiz', 'ben-okafor'] }));
      const finder = await finderWith();
      expect(location.href).to.equal(address);
      const element = one(finder, 'therapist-shortlist');
      const dialog = dialogOf(element)!;
      expect(dialog.matches(':modal')).to.equal(true);
      expect(textOf(one(dialog, '.note'))).to.include('Someone shared 2 therapists with you.');
      expect(columns(element)).to.eql(['Ana Ruiz', 'Ben Okafor']);
      expect(focused()).to.equal(one(dialog, 'h2'));
      await expect(finder).to.be.accessible();

      await press('Escape');
      await rendered();
      expect(dialogOf(element)).to.equal(undefined);
      const button = control(finder, /^Saved \(/);
      expect(nameOf(button)).to.equal('Saved (2)');
      expect(focused()).to.equal(button);
      expect(textOf(finder)).to.include('2 therapists from the link are in your saved list.');
      finder.store!.dispatch({ type: 'forget' });
      await settled(finder.store!);
      expect(textOf(finder)).not.to.include('from the link');
    });

    it('opens it once: closed by Back, it stays closed, and says nothing of a link the next time', async () => {
      history.replaceState(null, '', shareLink({ saved: ['ana-ruiz'] }));
      const finder = await finderWith();
      const element = one(finder, 'therapist-shortlist');
      expect(dialogOf(element)!.open).to.equal(true);
      const isClosed = new Promise((resolve) =>
        dialogOf(element)!.addEventListener('close', resolve),
      );
      history.back();
      await isClosed;
      finder.store!.dispatch({ type: 'sort', sort: 'name' });
      await settled(finder.store!);
      expect(dialogOf(element)).to.equal(undefined);
      await open(element);
      expect(all(dialogOf(element)!, '.note')).to.eql([]);
    });

    it('compares whom it brings, whoever was saved before', async () => {
      const store = storeWith(...five);
      history.replaceState(null, '', shareLink({ saved: ['gia-moreno', 'iris-novak'] }));
      const finder = await finderWith(store);
      expect(columns(one(finder, 'therapist-shortlist'))).to.eql(['Gia Moreno', 'Iris Novak']);
    });

    it('opens in the one list of a page that has two', async () => {
      history.replaceState(null, '', shareLink({ saved: ['ana-ruiz', 'ben-okafor'] }));
      const finder = await finderWith(
        fixtureStore(),
        html`<therapist-shortlist></therapist-shortlist
          ><therapist-shortlist></therapist-shortlist>`,
      );
      expect(all(finder, 'dialog[open]').length).to.equal(1);
    });

    it('is told to be broken in words, and harms nothing', async () => {
      history.replaceState(null, '', `${address}#therapist-finder=x`);
      const finder = await finderWith();
      expect(location.href).to.equal(address);
      expect(textOf(finder)).to.include('We couldn’t read this link.');
      expect(all(finder, 'therapist-card').length).to.be.greaterThan(0);
    });
  });

  describe('the device', () => {
    it('keeps the list only where the person says so', async () => {
      const { element, store } = await opened('ana-ruiz');
      const keep = control<HTMLInputElement>(element, 'Keep on this device');
      expect(keep.checked).to.equal(false);
      keep.click();
      expect(store.getState().remembers).to.equal(true);
      keep.click();
      expect(store.getState().remembers).to.equal(false);
    });

    it('says so where the browser refuses, and does not pretend', async () => {
      const storage: ShortlistStorage = { read: () => undefined, write: () => false };
      const store = fixtureStore({ shortlistStorage: storage });
      const element = await insideFinder<Watched>(
        html`<therapist-watched-shortlist></therapist-watched-shortlist>`,
        store,
      );
      control(element, /^Saved/).click();
      await rendered();
      const keep = control<HTMLInputElement>(element, 'Keep on this device');
      keep.click();
      await rendered();
      expect(keep.checked).to.equal(false);
      expect(textOf(one(element, '[role=alert]'))).to.include('can’t keep your list');
    });

    it('is told to forget everything from within, and the focus stays', async () => {
      const { element, store } = await opened('ana-ruiz');
      const clear = control(element, 'Clear everything');
      clear.focus();
      clear.click();
      await settled(store);
      expect(store.getState().saved).to.eql([]);
      expect(focused()).to.equal(clear);
      expect(textOf(dialogOf(element)!))
        .to.include('No one saved yet')
        .and.include('Cleared');
    });
  });

  it('reads right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const { element } = await opened('ana-ruiz', 'ben-okafor');
      const [first, second] = all(element, 'thead th').map((th) => th.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(second!);
      const close = control(element, 'Close').getBoundingClientRect();
      expect(close.left).to.be.below(400);
      control(element, 'Print').click();
      await rendered();
      expect(element.paper!.documentElement.dir).to.equal('rtl');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});
