import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { TherapistGuide } from '../../src/elements/therapist-guide/therapist-guide.js';
import type { Guide } from '../../src/guides/schema.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { focused, tabThrough } from '../helpers/keyboard.js';
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
import { expectNothingWider, onNarrowPhone } from '../helpers/large-text.js';
import { serveFeed } from '../helpers/serve-feed.js';

const cbt = html`<therapist-guide approach="cbt"></therapist-guide>`;

/** Until the guide, which comes on its own, is there, with the soonest opening. */
async function ready(element: TherapistGuide): Promise<TherapistGuide> {
  await waitUntil(() => element.shadowRoot!.querySelector('h2'), 'the guide is there');
  await rendered();
  return element;
}

const inFinder = async (store = fixtureStore(), content = cbt) =>
  ready(await insideFinder<TherapistGuide>(content, store));
const alone = async (content = cbt) => ready(await fixture<TherapistGuide>(content));

/** A store in which someone lists each concern that the tests choose. */
function storeOfAll() {
  const feed = fixtureFeed();
  const [first, ...others] = feed.therapists;
  const concerns = ['sexual-abuse', 'childhood-abuse', 'veterans', 'self-harm'];
  const therapists = [{ ...first!, concerns }, ...others];
  return fixtureStore({ load: () => Promise.resolve(directoryOf({ ...feed, therapists })) });
}

const side = (element: Element) => one(element, '[part=fit]');
const controls = (element: Element) => all(element, 'button, a[href]').map(nameOf);

describe('<therapist-guide>', () => {
  it('fits a narrow phone with text twice as large', async () => {
    const page = await onNarrowPhone(
      html`<therapist-finder .store=${fixtureStore()}>
        <therapist-guide approach="cbt"></therapist-guide>
      </therapist-finder>`,
    );
    const guide = one<TherapistGuide>(page, 'therapist-guide');
    await ready(guide);
    await waitUntil(() => all(guide, '[part=fit] .button').length);
    expectNothingWider(page);
  });

  for (const approach of [
    'relational',
    'attachment-based',
    'psychodynamic',
    'cbt',
    'emdr',
    'eft',
  ]) {
    it(`is accessible: ${approach}`, async () => {
      const element = await inFinder(
        undefined,
        html`<therapist-guide approach=${approach}></therapist-guide>`,
      );
      await expect(element).to.be.accessible();
    });
  }

  it('says that a choice stays on the device only where it does', async () => {
    const help = (element: Element) => textOf(one(element, '.help'));
    expect(help(await inFinder())).to.include('It stays on this device.');
    const directory = directoryOf();
    for (const [searches, told] of [
      ['https://find.example', 'Your search is sent to find.example.'],
      [undefined, ''],
    ] as const) {
      const source = { ...directory.source, ...(searches && { searches }) };
      const load = () => Promise.resolve({ ...directory, source });
      expect(help(await inFinder(fixtureStore({ load })))).to.equal(
        `Choose what sounds like you, and the search adjusts. ${told}`.trim(),
      );
    }
  });

  it('has headings in order, without a gap', async () => {
    const levels = all(await inFinder(), 'h1, h2, h3, h4').map(({ localName }) => localName[1]);
    expect(levels[0]).to.equal('2');
    expect(levels.filter((level) => level === '2')).to.have.length(1);
    levels.forEach((level, i) => expect(Number(level) - Number(levels[i - 1] ?? 1)).to.be.below(2));
  });

  it('lets Tab reach every control, with a focus that is seen', async () => {
    const element = await inFinder();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql(controls(element));
    expect(names.length).to.be.above(6);
    expect(unseen).to.eql([]);
  });

  it('shows what the page put inside until it is ready, and leaves it in the document', async () => {
    const element = await fixture<TherapistGuide>(
      html`<therapist-guide approach="emdr"><p>Our page about EMDR.</p></therapist-guide>`,
    );
    expect(textOf(element)).to.include('Our page about EMDR.');
    await ready(element);
    expect(textOf(element))
      .to.match(/EMDR.*What it is/)
      .and.not.include('Our page');
    expect(element.textContent).to.include('Our page about EMDR.');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('keeps that where there is no such guide', async () => {
    const element = await fixture<TherapistGuide>(
      html`<therapist-guide approach="gestalt"><p>About gestalt.</p></therapist-guide>`,
    );
    await rendered();
    expect(textOf(element)).to.include('About gestalt.');
  });

  describe('without a finder', () => {
    it('is a text: nothing is counted, nothing leads nowhere', async () => {
      const element = await alone();
      expect(all(element, '[part=fit]')).to.eql([]);
      expect(all(element, '[aria-pressed]')).to.eql([]);
      expect(textOf(element)).to.include('My mind always jumps to the worst');
      const related = /^Read about|988|^Text$|^Chat$|^Leave quickly/;
      const sources = all(element, '[part=sources] a[href]').map(nameOf);
      expect(sources).not.to.eql([]);
      expect(controls(element).filter((name) => !related.test(name))).to.eql(sources);
    });

    it('brings crisis help, unless the page already shows it', async () => {
      const [line] = all(await alone(), 'therapist-crisis-line');
      expect(textOf(line!)).to.include('Call 988');
      const page = await fixture(
        html`<div><therapist-crisis-line></therapist-crisis-line>${cbt}</div>`,
      );
      const element = await ready(one<TherapistGuide>(page, 'therapist-guide'));
      expect(all(element, 'therapist-crisis-line')).to.eql([]);
    });

    it('counts the therapists of a feed, and leads to the page with the finder', async () => {
      const { therapists, ...rest } = fixtureFeed(Date.now());
      // Whatever the hour of the test.
      const tomorrow = new Date();
      tomorrow.setDate(tomorrow.getDate() + 1);
      tomorrow.setHours(12, 0, 0, 0);
      const availability = { slots: [tomorrow.toISOString()], asOf: new Date().toISOString() };
      const [ana, ...others] = therapists;
      const feed = serveFeed({ ...rest, therapists: [{ ...ana!, availability }, ...others] });
      const element = await alone(
        html`<therapist-guide approach="cbt" src=${feed} href="/find"></therapist-guide>`,
      );
      await waitUntil(() => all(element, '[part=fit] h3')[0]?.textContent.includes('2'));
      expect(textOf(side(element))).to.match(
        /^2 CBT therapists Soonest opening tomorrow See who matches$/i,
      );
      expect(control(element, 'See who matches').getAttribute('href')).to.equal('/find');
      // What would be chosen here would not go along.
      expect(all(element, '[aria-pressed]')).to.eql([]);
    });
  });

  describe('in a finder', () => {
    it('says how many work this way, and when the soonest is free', async () => {
      const element = await inFinder();
      await waitUntil(() => textOf(side(element)).includes('tomorrow'));
      expect(textOf(side(element))).to.equal(
        '2 CBT therapists soonest opening tomorrow See who matches',
      );
    });

    it('leaves crisis help to the finder', async () => {
      expect(all(await inFinder(), 'therapist-crisis-line')).to.eql([]);
    });

    it('follows the search, and says what the number is of', async () => {
      const store = fixtureStore();
      const element = await inFinder(store);
      store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
      await settled(store);
      expect(textOf(side(element))).to.match(/^2 CBT therapists all list Aetna/);
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(store);
      expect(textOf(side(element))).to.match(/^1 CBT therapist within your search/);
      store.dispatch({ type: 'choose-only', facet: 'concern', values: ['sleep'] });
      await settled(store);
      expect(textOf(side(element))).to.match(/^No CBT therapists match your search/);
      expect(() => control(element, 'See who matches')).to.throw();
    });

    it('chooses a situation as its concerns, shows it, and takes it back', async () => {
      const store = fixtureStore();
      const element = await inFinder(store);
      const situation = control(element, 'My mind always jumps to the worst');
      expect(situation.getAttribute('aria-pressed')).to.equal('false');
      situation.click();
      await settled(store);
      expect(store.getState().search.facets).to.eql({ concern: { any: ['anxiety'] } });
      expect(situation.getAttribute('aria-pressed')).to.equal('true');
      situation.click();
      await settled(store);
      expect(store.getState().search).to.eql({});
      expect(situation.getAttribute('aria-pressed')).to.equal('false');
    });

    describe('says beneath the situations whom else to call', () => {
      const help = (element: Element) => all(element, '[part=situations] therapist-crisis-line');
      const emdr = html`<therapist-guide approach="emdr"></therapist-guide>`;
      const situations: [RegExp, string][] = [
        [/^I was sexually assaulted/, 'tel:18006564673'],
        [/^I was abused as a child/, 'tel:18004224453'],
        [/^What I saw in service/, 'sms:838255'],
      ];
      for (const [situation, href] of situations) {
        it(`${String(situation)}: ${href}`, async () => {
          const element = await inFinder(storeOfAll(), emdr);
          expect(all(element, '[part=situations] [role=status]')).to.have.length(1);
          expect(help(element)).to.eql([]);
          const pressed = control(element, situation);
          pressed.click();
          await rendered();
          const [line] = help(element);
          const links = all<HTMLAnchorElement>(line!, 'a[href]');
          expect(links.map((link) => link.href)).to.include(href);
          const { top, bottom } = line!.getBoundingClientRect();
          expect(top, 'its top').to.be.at.least(pressed.getBoundingClientRect().bottom);
          expect(bottom, 'its bottom').to.be.at.most(innerHeight);
          await expect(element).to.be.accessible();
          pressed.click();
          await rendered();
          expect(help(element)).to.eql([]);
        });
      }

      it('in full where one names a danger, and nothing where the page has its own help', async () => {
        const guide: Guide = {
          approach: 'cbt',
          locale: 'en',
          title: 'CBT',
          summary: 'A therapy.',
          lead: 'A therapy.',
          therapists: { one: 'CBT therapist', other: 'CBT therapists' },
          situations: [{ text: 'I hurt myself', concerns: ['self-harm'] }],
        };
        const own = (page: boolean) =>
          html`<therapist-guide .guide=${guide} ?no-crisis-line=${page}></therapist-guide>`;
        const element = await inFinder(storeOfAll(), own(false));
        control(element, 'I hurt myself').click();
        await rendered();
        expect(textOf(help(element)[0]!)).to.include('Call 911');
        control(help(element)[0]!, 'Hide this help').click();
        await rendered();
        expect(textOf(help(element)[0]!))
          .to.include('Call 988')
          .and.not.include('911');
        const quiet = await inFinder(storeOfAll(), own(true));
        control(quiet, 'I hurt myself').click();
        await rendered();
        expect(help(quiet)).to.eql([]);
      });
    });

    it('offers no situation that nobody here has', async () => {
      const element = await inFinder();
      expect(textOf(element)).to.include('I check things over and over; it may be OCD');
      expect(controls(element)).not.to.include('I check things over and over; it may be OCD');
    });

    it('shows as pressed what was chosen elsewhere', async () => {
      const store = fixtureStore();
      const element = await inFinder(store);
      store.dispatch({ type: 'choose', facet: 'concern', value: 'panic', on: true });
      await settled(store);
      expect(all(element, '[aria-pressed=true]').map(nameOf)).to.eql([
        'Panic comes out of nowhere',
      ]);
    });

    it('goes to those who fit, as many as it said, and tells the page only how many', async () => {
      const store = fixtureStore();
      const finder = await finderWith(store, html`${cbt}<therapist-results></therapist-results>`);
      const element = await ready(one<TherapistGuide>(finder, 'therapist-guide'));
      const selected = oneEvent(element, 'therapist-guide-select');
      control(element, 'See who matches').click();
      expect((await selected).detail).to.eql({ total: 2 });
      await settled(store);
      expect(store.getState().search.facets).to.eql({ approach: { any: ['cbt'] } });
      expect(textOf(focused())).to.equal('2 therapists match');
    });

    it('leads to the therapists of each kind that there are', async () => {
      const store = fixtureStore();
      const element = await inFinder(store);
      expect(controls(element).filter((name) => name.startsWith('See the'))).to.eql([
        'See the therapist: Acceptance and commitment (ACT)',
        'See the therapist: Dialectical behavior therapy (DBT)',
        'See the 2 therapists: EMDR',
      ]);
      control(element, /EMDR/).click();
      await settled(store);
      expect(store.getState().result?.total).to.equal(2);
    });

    it('works for a finder elsewhere on the page, and moves to its results', async () => {
      const store = fixtureStore();
      const page = await fixture(html`
        <div>
          <therapist-guide approach="cbt" finder="there"></therapist-guide>
          <therapist-finder id="there" .store=${store}></therapist-finder>
        </div>
      `);
      await settled(store);
      const element = await ready(one<TherapistGuide>(page, 'therapist-guide'));
      await waitUntil(() => all(element, '[part=fit]').length);
      expect(all(element, 'therapist-crisis-line')).to.eql([]);
      control(element, 'See who matches').click();
      await settled(store);
      expect(textOf(focused())).to.equal('2 therapists match');
    });
  });

  describe('of two situations with one concern', () => {
    const guide: Guide = {
      approach: 'cbt',
      locale: 'en',
      title: 'CBT',
      summary: '-',
      lead: '-',
      therapists: { one: 'of us', other: 'of us' },
      situations: [
        { text: 'I worry', concerns: ['anxiety'] },
        { text: 'I am scared', concerns: ['anxiety'] },
      ],
    };
    const pressed = (element: Element) => all(element, '[aria-pressed=true]').map(nameOf);

    it('shows as said only what was said, and keeps the concern until both are taken back', async () => {
      const store = fixtureStore();
      const element = await inFinder(
        store,
        html`<therapist-guide .guide=${guide}></therapist-guide>`,
      );
      const press = async (name: string) => {
        control(element, name).click();
        await settled(store);
        await rendered();
      };
      const concerns = () => store.getState().search.facets?.concern;
      await press('I worry');
      expect(pressed(element)).to.eql(['I worry']);
      await press('I am scared');
      expect(pressed(element)).to.eql(['I worry', 'I am scared']);
      await press('I worry');
      expect(pressed(element)).to.eql(['I am scared']);
      expect(concerns()).to.eql({ any: ['anxiety'] });
      await press('I am scared');
      expect(pressed(element)).to.eql([]);
      expect(concerns()).to.equal(undefined);
    });

    it('forgets what was said once it is cleared elsewhere', async () => {
      const store = fixtureStore();
      const element = await inFinder(
        store,
        html`<therapist-guide .guide=${guide}></therapist-guide>`,
      );
      const choose = async (on: boolean) => {
        store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on });
        await settled(store);
        await rendered();
      };
      control(element, 'I worry').click();
      await settled(store);
      await choose(false);
      await choose(true);
      expect(pressed(element)).to.eql([]);
    });
  });

  describe('what it rests on', () => {
    it('is shown last: each source by title, who published it and when, and the day of the check', async () => {
      const element = await alone();
      const shown = one(element, '[part=sources]');
      expect(shown).to.equal(all(element, 'section').at(-1));
      expect(textOf(shown)).to.match(/^Where this comes from/);
      expect(textOf(shown)).to.include('Depression and Anxiety, 2018');
      expect(textOf(shown))
        .to.include('Last checked: Nov 29, 2026.')
        .and.not.match(/clinician|doctor/);
      const [link] = all<HTMLAnchorElement>(shown, 'a[href]');
      expect(link!.href).to.match(/^https:\/\/doi\.org\//);
      expect(link).to.include({ target: '_blank', rel: 'noopener noreferrer' });
    });

    it('says in a Spanish guide that its sources are in English, and marks them so', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es-US">${cbt}</div>`);
      const element = await ready(one<TherapistGuide>(page, 'therapist-guide'));
      const shown = one(element, '[part=sources]');
      expect(textOf(shown)).to.include('Annals of Internal Medicine, 2016 (en inglés)');
      expect(textOf(shown)).to.include('Última revisión: 29 nov 2026.');
      const languages = all(shown, 'a, cite').map(({ lang }) => lang);
      expect(languages.length).to.be.above(3);
      expect(new Set(languages)).to.eql(new Set(['en']));
    });

    const own = (more: Partial<Guide>) =>
      alone(
        html`<therapist-guide
          .guide=${{
            approach: 'cbt',
            locale: 'en',
            title: 'Ours',
            summary: '-',
            lead: '-',
            therapists: { one: '-', other: '-' },
            ...more,
          }}
        ></therapist-guide>`,
      );

    it('has no section where a guide names nothing', async () => {
      expect(all(await own({ sources: [] }), '[part=sources]')).to.eql([]);
    });

    it('links nothing that is not safe, even in a guide that no reader has seen, and takes no odd day', async () => {
      const element = await own({
        sources: [{ title: 'A study', url: 'javascript:alert(1)' }],
        reviewed: 'last spring',
      });
      const shown = one(element, '[part=sources]');
      expect(all(shown, 'a')).to.eql([]);
      expect(textOf(shown)).to.equal('Where this comes from A study');
    });
  });

  describe('related approaches', () => {
    it('opens the guide to one, and puts the reader at its beginning', async () => {
      const element = await alone();
      const opened = oneEvent(element, 'therapist-guide-open');
      control(element, 'Read about it: EMDR').click();
      expect((await opened).detail).to.eql({});
      await rendered();
      expect(textOf(focused())).to.equal('EMDR');
    });

    it('offers no guide that there is not', async () => {
      const element = await alone();
      expect(textOf(element)).to.include('Dialectical behavior therapy');
      expect(controls(element).filter((name) => name.startsWith('Read'))).to.eql([
        'Read about it: EMDR',
      ]);
    });

    it('gives way to what the page asks for next', async () => {
      const element = await alone();
      control(element, 'Read about it: EMDR').click();
      await waitUntil(() => one(element, 'h2').textContent === 'EMDR');
      element.approach = 'eft';
      await waitUntil(() => one(element, 'h2').textContent.startsWith('Emotionally'));
    });
  });

  describe('language', () => {
    it('is that of the page around it, and changes with it', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="es-MX">${cbt}</div>`);
      const element = await ready(one<TherapistGuide>(page, 'therapist-guide'));
      expect(one(element, 'article').lang).to.equal('es');
      expect(textOf(element)).to.include('Qué es').and.not.include('What it is');
      page.lang = 'en';
      await waitUntil(() => textOf(element).includes('What it is'));
    });

    it('is English, left to right, where there is no guide in that language', async () => {
      const page = await fixture(html`<div lang="ar" dir="rtl">${cbt}</div>`);
      const element = await ready(one<TherapistGuide>(page, 'therapist-guide'));
      expect(one(element, 'article')).to.include({ lang: 'en', dir: 'ltr' });
    });

    it('runs from the right where the guide does', async () => {
      const guide: Guide = {
        approach: 'cbt',
        locale: 'ar',
        title: 'العلاج المعرفي السلوكي',
        summary: '-',
        lead: '-',
        therapists: { one: '-', other: '-' },
      };
      const element = await alone(html`<therapist-guide .guide=${guide}></therapist-guide>`);
      expect(one(element, 'article').dir).to.equal('rtl');
    });
  });

  describe('a file of one’s own', () => {
    const own = {
      guides: [
        {
          approach: 'cbt',
          locale: 'en',
          title: 'CBT, as we do it',
          summary: 'Ours.',
          lead: '<b>Plain</b> text',
          therapists: { one: 'of us', other: 'of us' },
        },
        { approach: 'broken' },
      ],
    };
    const file = (value: unknown) =>
      URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));

    it('goes before the library’s, as text, never as HTML', async () => {
      const guides = serveFeed(JSON.stringify(own));
      const element = await alone(
        html`<therapist-guide approach="cbt" guides=${guides}></therapist-guide>`,
      );
      expect(one(element, 'h2').textContent).to.equal('CBT, as we do it');
      expect(one(element, '[part=lead]').textContent).to.equal('<b>Plain</b> text');
    });

    it('is not asked for at an address that is not safe; the library’s guide is there', async () => {
      const element = await alone(
        html`<therapist-guide approach="cbt" guides=${file(own)}></therapist-guide>`,
      );
      expect(one(element, 'h2').textContent).to.equal('Cognitive behavioral therapy (CBT)');
    });
  });
});
