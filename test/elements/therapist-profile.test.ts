import { expect, fixture, html, waitUntil as waitFor } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { TherapistProfile } from '../../src/elements/therapist-profile/therapist-profile.js';
import { parseFeed, type FeedInput, type TherapistInput } from '../../src/feed/index.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { facetIds } from '../../src/vocabulary/facets.js';
import { facetValuesOf } from '../../src/record/listed.js';
import type { FinderStore } from '../../src/finder/store.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { doubleClick, focused, press, pressesCount, tabThrough } from '../helpers/keyboard.js';
import { helpIsInSight } from '../helpers/in-sight.js';
import {
  all,
  control,
  finderWith,
  nameOf,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { storeWithLateTexts } from '../helpers/late-texts.js';
import { serveFeed, serveInstead } from '../helpers/serve-feed.js';
import { until } from '../helpers/until.js';
import { detailsOf } from '../helpers/watch.js';

const day = (days: number, from = now) =>
  new Date(from + days * 86_400_000).toISOString().slice(0, 10);

/** Says something in every section. */
const rich: TherapistInput = {
  ...fixtureFeed().therapists[0]!,
  yearsInPractice: 12,
  about: 'First paragraph.\n\nSecond paragraph.',
  firstSession: 'We talk.',
  styles: ['direct'],
  ages: ['26-64'],
  affirming: ['lgbtq'],
  languages: ['en', 'ase'],
  fees: [{ for: 'individual', amount: 140, amountMax: 180, minutes: 50 }],
  slidingScale: { min: 60, note: 'A few places' },
  payment: ['hsa-fsa'],
  insurance: [{ payer: 'aetna', plans: ['Open Access'], asOf: day(-9) }],
  locations: [
    {
      name: 'Downtown',
      street: '12 Elm St',
      city: 'Denver',
      state: 'CO',
      accessibility: ['wheelchair'],
    },
  ],
  phone: '(303) 555-0101',
  hours: [{ days: ['mon', 'tue', 'wed'], from: '09:00', to: '17:00' }],
  licenses: [
    {
      state: 'CO',
      number: '0012',
      type: 'Counselor',
      verifiedAt: day(-20),
      verifyUrl: 'https://board.example/co',
    },
    { state: 'UT', verifiedAt: day(-200) },
    { state: 'NM', expires: day(-2), verifiedAt: day(-3) },
    { state: 'WY' },
  ],
  compacts: ['psypact'],
  npi: '1234567893',
  supervisor: 'Dr. Lee Park',
  education: [{ degree: 'PhD', institution: 'University', year: 2012 }],
  faq: [{ question: 'Homework?', answer: 'A little.' }],
  links: [{ label: 'Essays', url: 'https://essays.example/' }],
  video: {
    url: 'https://films.example/ana.mp4',
    captionsUrl: 'https://films.example/ana.vtt',
    durationSeconds: 45,
  },
  source: 'State directory',
};

function feedWith(...therapists: TherapistInput[]): FeedInput {
  const feed = fixtureFeed();
  const ids = therapists.map(({ id }) => id);
  return {
    ...feed,
    therapists: [...therapists, ...feed.therapists.filter(({ id }) => !ids.includes(id))],
  };
}

const storeOf = (feed: FeedInput) =>
  fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });

/** A finder with cards and a profile, as a page would compose them. */
async function finderWithProfile(store: FinderStore = storeOf(feedWith(rich))) {
  const finder = await finderWith(
    store,
    html`<therapist-results></therapist-results><therapist-profile></therapist-profile>`,
  );
  const profile = one<TherapistProfile>(finder, 'therapist-profile');
  return { store, finder, profile };
}

async function opened(id = rich.id, store?: FinderStore) {
  const parts = await finderWithProfile(store);
  parts.store.dispatch({ type: 'open', id });
  await rendered();
  // A sheet that is still rising is paler than it will be.
  const rising = dialogOf(parts.profile).getAnimations({ subtree: true });
  await Promise.all(rising.map((animation) => animation.finished));
  return parts;
}

/** One profile in place, of a record that the fixture's finder has. */
async function inPlace(record: TherapistInput, feed = feedWith(record)) {
  const finder = await finderWith(
    storeOf(feed),
    html`<therapist-profile therapist=${record.id}></therapist-profile>`,
  );
  return one<TherapistProfile>(finder, 'therapist-profile');
}

async function alone(feed: FeedInput, id: string) {
  const element = await fixture<TherapistProfile>(
    html`<therapist-profile src=${serveFeed(feed)} therapist=${id}></therapist-profile>`,
  );
  await waitUntil(() => !element.shadowRoot!.querySelector('[aria-busy=true]') && textOf(element));
  return element;
}

const dialogOf = (profile: Element) => profile.shadowRoot!.querySelector('dialog')!;
const sections = (root: ParentNode) =>
  all(root, 'section[part]').map((s) => s.getAttribute('part'));
const hrefs = (root: ParentNode) => all<HTMLAnchorElement>(root, 'a[href]').map((a) => a.href);

/** Until the page shows it; where it never does, the test's own time-out fails it. */
const waitUntil = (holds: () => unknown) =>
  waitFor(() => Boolean(holds()), 'the page shows it', { interval: 10, timeout: 25_000 });

describe('<therapist-profile>', () => {
  it('shows what a record lists under every facet', async () => {
    // The test of the published schema keeps every field in this file.
    const url = new URL('../fixtures/feeds/good.json', import.meta.url).href;
    const { labels, ...feed } = parseFeed(await (await fetch(url)).json(), {
      now,
      baseUrl: url,
    }).feed;
    const record = feed.therapists[0]!;
    const shown = textOf(await inPlace(record, feed)).toLowerCase();
    const { value } = createLabels('en', labels);
    for (const facet of facetIds) {
      // The profile says these in words of its own.
      if (['consultation'].includes(facet)) continue;
      const [listed] = facetValuesOf(record, facet, { now }) ?? [];
      expect(listed && shown, facet).to.include(value(facet, listed!).toLowerCase());
    }
  });

  describe('accessibility', () => {
    it('is accessible in a dialog', async () => {
      const { profile } = await opened();
      await expect(profile).to.be.accessible();
    });

    it('is accessible in place, with everything and with nothing but a name', async () => {
      await expect(await inPlace(rich)).to.be.accessible();
      await expect(await inPlace({ id: 'x', name: 'Noor' })).to.be.accessible();
    });

    it('is called by the therapist’s name', async () => {
      const { profile } = await opened();
      const dialog = dialogOf(profile);
      const label = profile.shadowRoot!.getElementById(dialog.getAttribute('aria-labelledby')!);
      expect(textOf(label!)).to.equal('Ana Ruiz');
    });

    it('has headings in order, none skipped', async () => {
      const levels = all(await inPlace(rich), 'h2, h3, h4').map((h) => Number(h.localName[1]));
      expect(levels[0]).to.equal(2);
      levels.slice(1).forEach((level, i) => expect(level - levels[i]!).to.be.at.most(1));
    });

    it('is walked with Tab, each stop seen', async () => {
      const { names, unseen } = await tabThrough(await inPlace(rich));
      expect(names).to.include.members(['Homework?', 'Essays', 'Play the video (0:45) , Ana Ruiz']);
      expect(unseen).to.eql([]);
    });

    it('has targets of at least 24 pixels', async () => {
      await setViewport({ width: 320, height: 700 });
      const { profile } = await opened();
      const small = all(dialogOf(profile), 'a[href], button, summary').filter((e) => {
        const { width, height } = e.getBoundingClientRect();
        return e.checkVisibility() && (width < 24 || height < 24);
      });
      expect(small.map(nameOf)).to.eql([]);
      await setViewport({ width: 800, height: 600 });
    });

    it('breaks a name that is longer than a line', async () => {
      const name = 'Maria Wolfeschlegelsteinhausenbergerdorff-Okonkwo';
      const profile = await inPlace({ ...rich, name });
      profile.style.inlineSize = '300px';
      const heading = one(profile, 'h2').getBoundingClientRect();
      expect(heading.right).to.be.at.most(profile.getBoundingClientRect().right);
    });

    it('fits into 320 pixels', async () => {
      await setViewport({ width: 320, height: 700 });
      const { profile } = await opened();
      const dialog = dialogOf(profile);
      expect(dialog.scrollWidth).to.equal(320);
      await setViewport({ width: 800, height: 600 });
    });
  });

  describe('in a finder', () => {
    it('lets cards lead to it, and only while it is there', async () => {
      const { finder, profile } = await finderWithProfile();
      const name = () => one(finder, 'therapist-card [part=name], [part=name]');
      expect(name().querySelector('button')).to.exist;
      profile.remove();
      await rendered();
      expect(name().querySelector('button')).to.equal(null);
    });

    it('does not make cards lead to one that shows somebody of its own', async () => {
      const store = storeOf(feedWith(rich));
      await finderWith(store, html`<therapist-profile therapist="ana-ruiz"></therapist-profile>`);
      expect(store.getState().offers.profiles).to.equal(false);
    });

    it('opens at a card’s name, and begins at its own', async () => {
      const { finder, profile } = await finderWithProfile();
      control(finder, /Ben Okafor/).click();
      await rendered();
      expect(dialogOf(profile).matches(':modal')).to.equal(true);
      expect(textOf(focused())).to.equal('Ben Okafor');
    });

    it('puts who is read about on the shortlist, where there is one', async () => {
      const store = storeOf(feedWith(rich));
      const { profile } = await opened(rich.id, store);
      expect(textOf(profile)).not.to.include('Save');
      store.dispatch({ type: 'offer', feature: 'shortlist', on: true });
      await rendered();
      const saves = detailsOf(profile, 'therapist-save');
      control(profile, 'Save Ana Ruiz').focus();
      await press('Enter');
      await rendered();
      expect(saves).to.eql([{ id: rich.id, on: true }]);
      expect(nameOf(focused())).to.equal('Saved Ana Ruiz');
      expect(focused().getAttribute('aria-pressed')).to.equal('true');
      expect(store.getState().saved).to.eql([rich.id]);
    });

    it('closes with Escape, and gives the focus back to the card', async () => {
      const { finder, profile, store } = await finderWithProfile();
      const opener = control(finder, /Ben Okafor/);
      opener.focus();
      await press('Enter');
      await rendered();
      expect(focused()).not.to.equal(opener);
      await press('Escape');
      await until(store, ({ opened }) => opened === undefined);
      expect(dialogOf(profile).open).to.equal(false);
      expect(focused()).to.equal(opener);
    });

    it('closes with its button', async () => {
      const { profile, store } = await opened();
      control(profile, 'Close').click();
      await until(store, ({ opened }) => opened === undefined);
      expect(dialogOf(profile).open).to.equal(false);
    });

    it('closes at a press beside it, not at one inside', async () => {
      const { profile, store } = await opened();
      await pressesCount();
      await sendMouse({ type: 'click', position: [400, 300] });
      await rendered();
      expect(store.getState().opened).to.equal('ana-ruiz');
      await sendMouse({ type: 'click', position: [6, 300] });
      await until(store, ({ opened }) => opened === undefined);
      expect(dialogOf(profile).open).to.equal(false);
    });

    it('is opened by a double click on a name, which presses nothing in it', async () => {
      const store = fixtureStore();
      const finder = await finderWith(
        store,
        html`<therapist-results></therapist-results><therapist-profile></therapist-profile>`,
      );
      const name = control(one(finder, 'therapist-card'), 'Ana Ruiz');
      const pressed: EventTarget[] = [];
      const profile = one(finder, 'therapist-profile');
      profile.addEventListener('click', (event) => pressed.push(event.composedPath()[0]!));
      await doubleClick(name);
      await rendered();
      expect(store.getState().opened).to.equal('ana-ruiz');
      expect(pressed).to.eql([]);
    });

    it('stays open when text is marked past its edge', async () => {
      const { store } = await opened();
      await sendMouse({ type: 'move', position: [400, 300] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [6, 300] });
      await sendMouse({ type: 'up' });
      await rendered();
      expect(store.getState().opened).to.equal('ana-ruiz');
    });

    it('is closed by going back, and opened again by going forward', async () => {
      const { profile, store } = await opened('ben-okafor');
      store.dispatch({ type: 'open' });
      store.dispatch({ type: 'open', id: 'ana-ruiz' });
      history.back();
      await until(store, ({ opened }) => opened === undefined);
      await rendered();
      expect(dialogOf(profile).open).to.equal(false);
      history.forward();
      await until(store, ({ opened }) => opened === 'ana-ruiz');
      await rendered();
      expect(dialogOf(profile).matches(':modal')).to.equal(true);
    });

    it('moves nothing on the page', async () => {
      const { finder, store } = await finderWithProfile();
      // Cards below the fold get their height a few frames later.
      for (let i = 0; i < 5; i++) await rendered();
      const before = [finder.getBoundingClientRect(), document.documentElement.clientWidth];
      store.dispatch({ type: 'open', id: 'ana-ruiz' });
      await rendered();
      expect([finder.getBoundingClientRect(), document.documentElement.clientWidth]).to.eql(before);
    });

    it('can be moved in the document while it is open', async () => {
      const { finder, profile, store } = await opened();
      finder.prepend(profile);
      await rendered();
      expect(dialogOf(profile).matches(':modal')).to.equal(true);
      expect(store.getState().opened).to.equal('ana-ruiz');
    });

    it('says why they fit what was asked for, and nothing where nothing was', async () => {
      const { profile, store } = await opened();
      expect(all(profile, '[part=fits]')).to.eql([]);
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(store);
      expect(textOf(one(profile, '[part=fits]'))).to.equal('Why they fit Grief and loss');
    });

    it('has a crisis line of its own, since the page’s is out of reach', async () => {
      const { profile } = await opened();
      expect(all(dialogOf(profile), 'therapist-crisis-line')).to.have.length(1);
    });

    it('keeps that line in sight, and puts it first where the search names a danger', async () => {
      const { profile, store } = await opened();
      const line = () => one(dialogOf(profile), 'therapist-crisis-line').getBoundingClientRect();
      for (const animation of one(profile, '[part=sheet]').getAnimations()) animation.finish();
      for (const height of [740, 480]) {
        await setViewport({ width: 360, height });
        expect(helpIsInSight(dialogOf(profile)), `${height} px high`).to.equal(true);
      }
      await setViewport({ width: 800, height: 600 });
      store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
      await settled(store);
      expect(line().bottom).to.be.at.most(one(profile, '.head').getBoundingClientRect().top);
      expect(hrefs(one(dialogOf(profile), 'therapist-crisis-line'))).to.include('tel:911');
      expect(helpIsInSight(one(dialogOf(profile), '.foot')), 'the line').to.equal(true);
      await expect(profile).to.be.accessible();
    });

    it('says that a listing is gone, in words, and can be closed', async () => {
      const { profile, store } = await opened('nobody');
      expect(textOf(focused())).to.equal('We couldn’t find this profile');
      control(profile, 'Close').click();
      await until(store, ({ opened }) => opened === undefined);
    });

    it('stands where it is placed with `inline`', async () => {
      const store = storeOf(feedWith(rich));
      const finder = await finderWith(store, html`<therapist-profile inline></therapist-profile>`);
      expect(textOf(one(finder, 'therapist-profile'))).to.equal('');
      store.dispatch({ type: 'open', id: 'ana-ruiz' });
      await rendered();
      expect(all(finder, 'dialog[open]')).to.eql([]);
      expect(textOf(focused())).to.equal('Ana Ruiz');
      // The finder has one already.
      expect(all(one(finder, 'therapist-profile'), 'therapist-crisis-line')).to.eql([]);
    });
  });

  describe('its head and foot', () => {
    const pass = async () => {
      for (let i = 0; i < 3; i++) await rendered();
    };
    const marked = (profile: Element) => textOf(one(profile, '.jump [aria-current]'));
    const inSight = (element: Element) => element.checkVisibility();
    const books = (profile: Element) =>
      all(profile, 'therapist-consultation-button').map((button) => one(button, '[part=button]'));

    beforeEach(() => setViewport({ width: 360, height: 740 }));
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('say the name alone, and lead to the sections that there are', async () => {
      const { profile } = await opened();
      expect(textOf(one(profile, '.bar .title'))).to.equal('Ana Ruiz');
      const names = () => all(profile, '.jump button').map(textOf);
      expect(names()).to.eql(['About', 'Fees', 'Times', 'Office']);
      const { profile: bare } = await opened('x', storeOf(feedWith({ id: 'x', name: 'Noor' })));
      expect(all(bare, '.jump')).to.eql([]);
    });

    it('take the focus to a heading, below the head, and mark what is read', async () => {
      const { profile } = await opened();
      expect(marked(profile)).to.equal('About');
      control(profile, 'Fees').focus();
      await press('Enter');
      await pass();
      expect(textOf(focused())).to.equal('Fees and insurance');
      const gap =
        focused().getBoundingClientRect().top - one(profile, '.bar').getBoundingClientRect().bottom;
      expect(gap).to.be.within(4, 24);
      expect(marked(profile)).to.equal('Fees');
      dialogOf(profile).scrollTop = 0;
      await pass();
      dialogOf(profile).scrollTop +=
        one(profile, '[part=meeting]').getBoundingClientRect().top - 200;
      await pass();
      expect(marked(profile), 'it follows the scroll').to.equal('Office');
      await expect(profile).to.be.accessible();
    });

    it('lead first to who they are, then to why they fit', async () => {
      const { profile, store } = await opened();
      store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
      await settled(store);
      await pass();
      const names = all(profile, '.jump button').map(textOf);
      expect(names.slice(0, 3)).to.eql(['About', 'Why they fit', 'Fees']);
      for (const top of [0, 60, 120, 0]) {
        dialogOf(profile).scrollTop = top;
        await pass();
        expect(marked(profile), `at ${top} px`).to.equal('About');
      }
      control(profile, 'Why they fit').click();
      await pass();
      expect(marked(profile)).to.equal('Why they fit');
      expect(textOf(focused())).to.equal('Why they fit');
    });

    it('keep one button in sight: in the foot on a phone, at the side in two columns', async () => {
      const { profile } = await opened();
      expect(books(profile).map(inSight)).to.eql([false, true]);
      const foot = one(profile, '.foot .next');
      expect(textOf(foot)).to.match(/^Next free call tomorrow 8:00 AM Book a free call/);
      // Two lines beside the button; three where letters are wide.
      expect(foot.getBoundingClientRect().height).to.be.at.most(76);
      await setViewport({ width: 1280, height: 800 });
      expect(books(profile).map(inSight)).to.eql([true, false]);
      expect(one(profile, '.foot').getBoundingClientRect().height).to.be.at.most(56);
    });

    it('have in the foot a time of two lines, also where clocks differ', async () => {
      const far = { ...rich.availability!, timeZone: 'America/New_York' };
      const { profile } = await opened(rich.id, storeOf(feedWith({ ...rich, availability: far })));
      expect(textOf(one(profile, '.foot .next'))).not.to.include('your time');
      const times = textOf(one(profile, '[part=openings]'));
      expect(times).to.match(/8:00 AM your time.*your time zone/);
    });

    it('leave the next step to the page, if it has its own', async () => {
      const store = storeOf(feedWith(rich));
      const finder = await finderWith(
        store,
        html`<therapist-profile><a slot="action" href="#mine">Write to us</a></therapist-profile>`,
      );
      store.dispatch({ type: 'open', id: 'ana-ruiz' });
      await rendered();
      expect(all(finder, '.foot .next')).to.eql([]);
      expect(textOf(one(finder, '[part=side]'))).to.include('Write to us');
    });

    it('say a save in the dialog, where it is heard', async () => {
      const { profile, store } = await opened();
      store.dispatch({ type: 'offer', feature: 'shortlist', on: true });
      await rendered();
      control(profile, 'Save Ana Ruiz').click();
      await settled(store);
      const status = one(one(dialogOf(profile), 'therapist-status'), '[role=status]');
      expect(status.textContent).to.include('1 therapist');
    });
  });

  describe('alone', () => {
    it('reads a feed, and shows one therapist with a crisis line', async () => {
      const element = await alone(feedWith(rich), 'ana-ruiz');
      expect(textOf(one(element, 'h2'))).to.equal('Ana Ruiz');
      expect(all(element, 'therapist-crisis-line')).to.have.length(1);
    });

    it('leaves the focus where it is', async () => {
      await alone(feedWith(rich), 'ana-ruiz');
      expect(focused()).to.equal(document.body);
    });

    it('gives the button what the feed says of the practice', async () => {
      const element = await alone(feedWith({ id: 'x', name: 'Noor' }), 'x');
      expect(control(element, /Call \(303\) 555-0199/)).to.exist;
    });

    it('says that a listing is gone', async () => {
      expect(textOf(await alone(fixtureFeed(), 'nobody'))).to.include(
        'We couldn’t find this profile',
      );
    });

    it('says that the feed failed, how to try again, and whom to call in a crisis', async () => {
      const src = serveFeed('not a feed', { status: 500 });
      const element = await fixture<TherapistProfile>(
        html`<therapist-profile src=${src} therapist="ana-ruiz"></therapist-profile>`,
      );
      await waitUntil(() => textOf(element).includes('We can’t show therapists right now'));
      expect(hrefs(element)).to.include('tel:988');
      expect(textOf(element)).to.include('problem is on this site, not with you');
      serveInstead(src, fixtureFeed());
      control(element, 'Try again').focus();
      await press('Enter');
      await waitUntil(() => textOf(element).includes('Ana Ruiz'));
      expect(focused() === one(element, 'h2'), 'the button has gone').to.equal(true);
    });

    it('holds the place while it loads, and says so', async () => {
      const src = serveFeed(fixtureFeed(), { delay: new Promise(() => undefined) });
      const element = await fixture<TherapistProfile>(
        html`<therapist-profile src=${src} therapist="ana-ruiz"></therapist-profile>`,
      );
      const article = one(element, 'article');
      expect(article.getAttribute('aria-busy')).to.equal('true');
      expect(textOf(article)).to.include('Loading this profile');
      expect(article.offsetHeight).to.be.greaterThan(300);
    });

    it('shows another therapist when the attribute changes', async () => {
      const element = await alone(feedWith(rich), 'ana-ruiz');
      element.therapist = 'ben-okafor';
      await waitUntil(() => textOf(one(element, 'h2')) === 'Ben Okafor');
    });
  });

  describe('what it says', () => {
    it('goes from who they are to where the facts are from', async () => {
      expect(sections(await inPlace(rich))).to.eql([
        'about',
        'fees',
        'meeting',
        'hours',
        'video',
        'first-session',
        'concerns',
        'approaches',
        'welcomes',
        'identity',
        'languages',
        'licenses',
        'education',
        'faq',
        'links',
        'similar',
        'source',
      ]);
    });

    it('has no section for what is not known', async () => {
      const feed = {
        ...fixtureFeed(),
        organization: undefined,
        therapists: [{ id: 'x', name: 'Noor' }],
      };
      const element = await inPlace(feed.therapists[0]!, feed);
      expect(sections(element)).to.eql([]);
      expect(textOf(element)).to.equal('N Noor No contact details are listed');
    });

    it('shows the feed’s text as text', async () => {
      const about = 'First <b>paragraph</b>.\n\nSecond paragraph.';
      const element = await inPlace({ ...rich, about });
      expect(all(element, '[part=about] p').map(textOf)).to.eql([
        'First <b>paragraph</b>.',
        'Second paragraph.',
      ]);
    });

    it('keeps a name from turning the line around it', async () => {
      const element = await inPlace({ id: 'x', name: 'ليلى منصور', pronouns: 'she/her' });
      expect(one(element, 'h2 bdi').textContent).to.equal('ليلى منصور');
      expect(getComputedStyle(one(element, 'h2 bdi')).unicodeBidi).to.equal('isolate');
    });

    it('names fees, sliding scale and plans, each with its date', async () => {
      const text = textOf(one(await inPlace(rich), '[part=fees]'));
      expect(text).to.include('One person $140 – $180 · 50 minutes');
      expect(text).to.include('from $60 · A few places');
      expect(text).to.include('HSA or FSA card');
      expect(text).to.include('Insurance Aetna: Open Access ( as of Nov 14)');
      expect(text).to.include('right to a written estimate of costs');
    });

    it('promises nothing about a plan or an estimate', async () => {
      const text = textOf(await inPlace(rich)).toLowerCase();
      expect(text).not.to.include('covered');
      expect(text).not.to.include('good faith');
      expect(text).not.to.include('hipaa');
    });

    it('speaks of US law only beside US money', async () => {
      const feed = { ...feedWith(rich), currency: 'CAD' };
      expect(textOf(await inPlace(rich, feed))).not.to.include('US law');
    });

    it('says who checked a license and when, and what an old check is', async () => {
      const licenses = all(await inPlace(rich), '.licenses > li').map(textOf);
      expect(licenses[0]).to.match(
        /^Counselor , Colorado No\. 0012 Checked by Harbor Counseling on Nov 3/,
      );
      expect(licenses[1]).to.include('Last checked on May 7, too long ago to rely on');
      expect(licenses[2]).to.include('Expired on Nov 21').and.not.to.include('hecked');
      expect(licenses[3]).to.include('Not checked here');
      expect(hrefs(await inPlace(rich))).to.include('https://board.example/co');
    });

    it('says that a compact is to be asked about, and counts on none', async () => {
      const text = textOf(one(await inPlace(rich), '[part=licenses]'));
      expect(text).to.include('Lists PSYPACT. Ask whether that includes your state.');
      expect(text).to.include('NPI) 1234567893').and.to.include('supervised by Dr. Lee Park');
    });

    it('shows first calls to press and sessions to read, and names the visitor’s zone', async () => {
      const text = textOf(one(await inPlace(rich), '[part=openings]'));
      expect(text).to.include('Next free call tomorrow 8:00 AM');
      expect(text).to.include('Tue, Nov 24 8:00 AM');
      expect(text).to.include('Sessions: tomorrow 9 AM, Wed 6 PM · times as of Nov 23');
      expect(text).to.include('Times in Mountain Time, your time zone');
    });

    it('calls office hours what they are', async () => {
      const text = textOf(one(await inPlace(rich), '[part=hours]'));
      expect(text).to.include('Office hours Monday to Wednesday 9:00 AM – 5:00 PM');
      expect(text).to.include('These hours don’t show');
    });

    it('gives no address that is to be hidden', async () => {
      const locations = [{ street: '12 Elm St', city: 'Denver', state: 'CO', hideAddress: true }];
      const text = textOf(one(await inPlace({ ...rich, locations }), '[part=offices]'));
      expect(text).to.equal('Denver, CO Ask for the exact address.');
    });

    it('does not state a status that is too old', async () => {
      const accepting = { status: 'open', asOf: day(-60) } as const;
      const text = textOf(one(await inPlace({ ...rich, accepting }), '[part=side]'));
      expect(text).to.include('New clients: not known').and.not.to.include('Taking new');
    });

    it('says free only of a call that costs nothing', async () => {
      expect(textOf(one(await inPlace(rich), '[part=side]'))).to.include(
        'First call: free · 15 minutes',
      );
      const paid = { ...rich, consultation: { price: 40 } };
      expect(textOf(one(await inPlace(paid), '[part=side]'))).to.include('First call: $40');
      const silent = { ...rich, consultation: { minutes: 15 } };
      expect(textOf(one(await inPlace(silent), '[part=side]')).toLowerCase()).not.to.include(
        'free',
      );
    });

    it('gives its place for the button and after everything to the page', async () => {
      const finder = await finderWith(
        storeOf(feedWith(rich)),
        html`<therapist-profile therapist="ana-ruiz">
          <a slot="action" href="#mine">Write to us</a>
          <p slot="footer">Since 1998</p>
        </therapist-profile>`,
      );
      const text = textOf(one(finder, 'therapist-profile'));
      expect(text).to.include('Write to us').and.not.to.include('Book');
      expect(text).to.match(/Since 1998$/);
    });
  });

  it('shows what is here before the long texts have come, and says where they will be', async () => {
    const { store, send } = await storeWithLateTexts();
    const { profile } = await opened('ben', store);
    await waitUntil(() => textOf(one(profile, 'h2')) === 'Ben Cole');
    const about = one(profile, '[part=about]');
    expect(textOf(about)).to.equal('About We’re still reading this part.');
    await expect(profile).to.be.accessible();
    await waitUntil(() => all(profile, '[part=similar]').length);
    const others = one(profile, '[part=similar]');
    const title = one(about, 'h3');
    title.tabIndex = -1;
    title.focus();
    send();
    await waitUntil(() => textOf(about) === 'About I stay calm by surfing.');
    expect(focused(), 'the focus stays').to.equal(title);
    expect(one(profile, '[part=similar]'), 'what was here stays').to.equal(others);
  });

  it('says nothing of long texts that are here, that did not come, or that there are none of', async () => {
    const { store, send } = await storeWithLateTexts();
    const { profile } = await opened('ana', store);
    await waitUntil(() => textOf(profile).includes('still reading'));
    send(500);
    await waitUntil(() => !textOf(profile).includes('still reading'));
    expect(all(profile, '[part=about]')).to.eql([]);
    const whole = await opened('finn-gale');
    expect(textOf(whole.profile)).to.not.include('still reading');
  });

  describe('a film', () => {
    it('is asked for only by a press, which says where it comes from', async () => {
      const element = await inPlace(rich);
      expect(all(element, 'video')).to.eql([]);
      expect(textOf(one(element, '[part=video]'))).to.equal(
        'A short video Play the video (0:45) , Ana Ruiz It loads from films.example when you press play.',
      );
      control(element, /^Play the video \(0:45\)/).click();
      // Not later: a browser without a network gives the film up by the next frame.
      await element.updateComplete;
      const film = one<HTMLVideoElement>(element, 'video');
      expect([film.src, film.controls]).to.eql(['https://films.example/ana.mp4', true]);
      expect(one<HTMLTrackElement>(film, 'track').src).to.equal('https://films.example/ana.vtt');
    });

    it('becomes a link where it cannot be played', async () => {
      const element = await inPlace(rich);
      control(element, /^Play the video \(0:45\)/).click();
      await element.updateComplete;
      one(element, 'video').dispatchEvent(new Event('error'));
      await rendered();
      expect(all(element, 'video')).to.eql([]);
      expect(control(element, /Watch at films\.example/)).to.exist;
    });

    it('is a link where it is a page of another site', async () => {
      const element = await inPlace({
        ...rich,
        video: { url: 'https://www.youtube.com/watch?v=1' },
      });
      const link = control<HTMLAnchorElement>(element, /Watch at youtube\.com/);
      expect([link.target, link.rel]).to.eql(['_blank', 'noopener noreferrer']);
      expect(all(element, 'iframe, video')).to.eql([]);
    });
  });

  describe('others like them', () => {
    const like = (id: string, name: string): TherapistInput => ({
      id,
      name,
      concerns: ['grief'],
      approaches: ['emdr'],
      licenses: [{ state: 'CO' }],
      modes: ['video'],
    });
    const feed = feedWith(rich, like('z', 'Zoe Lark'));

    it('are named with what they share', async () => {
      const text = textOf(one(await inPlace(rich, feed), '[part=similar]'));
      expect(text).to.include('Zoe Lark In common: ').and.to.include('Grief and loss');
    });

    it('open in the same dialog, from the top; going back returns', async () => {
      const long = feedWith(rich, { ...like('z', 'Zoe Lark'), about: 'A word. '.repeat(800) });
      const { profile, store } = await opened('ana-ruiz', storeOf(long));
      const picked = detailsOf(profile, 'therapist-select');
      dialogOf(profile).scrollTop = 500;
      expect(dialogOf(profile).scrollTop).to.equal(500);
      control(profile, 'Zoe Lark').click();
      await waitUntil(() => textOf(one(profile, 'h2')) === 'Zoe Lark');
      await rendered();
      expect(textOf(focused())).to.equal('Zoe Lark');
      expect(dialogOf(profile).scrollTop).to.equal(0);
      const { scrollHeight, clientHeight } = dialogOf(profile);
      expect(scrollHeight - clientHeight, 'this one can be scrolled as well').to.be.above(20);
      expect(picked).to.eql([{ id: 'z' }]);
      history.back();
      await until(store, ({ opened }) => opened === 'ana-ruiz');
    });

    it('take the place of one who stands alone', async () => {
      const element = await alone(feed, 'ana-ruiz');
      await waitUntil(() => all(element, '[part=similar]').length);
      control(element, 'Zoe Lark').click();
      await waitUntil(() => textOf(one(element, 'h2')) === 'Zoe Lark');
      await rendered();
      expect(textOf(focused())).to.equal('Zoe Lark');
    });
  });

  describe('a wrong listing', () => {
    it('is told to whoever publishes the feed', async () => {
      const element = await inPlace(rich);
      const told = detailsOf(element, 'therapist-report');
      const link = one<HTMLAnchorElement>(element, '[part=report] a[href^=tel]');
      expect(link.href).to.equal('tel:+13035550199');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(told).to.eql([{ id: 'ana-ruiz' }]);
    });

    it('is told by a mail that holds a name, an id, and nothing else', async () => {
      const organization = { name: 'Harbor Counseling', email: 'help@harbor.example' };
      const element = await inPlace(rich, { ...feedWith(rich), organization });
      const { href } = one<HTMLAnchorElement>(element, '[part=report] a');
      expect(decodeURIComponent(href)).to.equal(
        'mailto:help@harbor.example?subject=Profile of Ana Ruiz (ana-ruiz)',
      );
    });
  });

  it('takes nothing of a search along: no link and no event has a word of it', async () => {
    const store = storeOf(feedWith(rich));
    const { finder, profile } = await opened('ana-ruiz', store);
    const events = ['therapist-select', 'therapist-report', 'therapist-consultation-start'];
    const details = events.flatMap((type) => [detailsOf(finder, type)]);
    store.dispatch({ type: 'search', text: 'Ana', place: '' });
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    const links = all<HTMLAnchorElement>(dialogOf(profile), 'a[href]');
    for (const link of links) link.addEventListener('click', (event) => event.preventDefault());
    for (const link of links) link.click();
    expect(links.map(({ href }) => href).join(' ')).not.to.match(/grief|text=|[?&]q=/i);
    for (const detail of details.flat()) expect(Object.keys(detail as object)).to.eql(['id']);
  });
});
