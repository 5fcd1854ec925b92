import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import type { FeedInput } from '../../src/feed/index.js';
import { all, one, settled, textOf } from '../helpers/mount.js';
import { serveFeed, serveInstead } from '../helpers/serve-feed.js';
import { errorsOf, warningsOf } from '../helpers/watch.js';

interface ErrorDetail {
  code: string;
  message: string;
  problems: { path: string; reason: string; severity: string }[];
}

/** A finder over an address, with all that it told the page. */
async function finderOver(src: string) {
  const details: ErrorDetail[] = [];
  let finder!: TherapistFinder;
  let warnings: string[] = [];
  const page = await fixture(html`<div></div>`);
  page.addEventListener('therapist-error', (event) =>
    details.push((event as CustomEvent<ErrorDetail>).detail),
  );
  const errors = await errorsOf(async () => {
    warnings = await warningsOf(async () => {
      finder = document.createElement('therapist-finder');
      finder.src = src;
      page.append(finder);
      await finder.updateComplete;
      await settled(finder.store!);
    });
  });
  return { finder, details, errors, warnings };
}

function helpIsInSight(finder: TherapistFinder) {
  return one(one(finder, 'therapist-crisis-line'), 'a[href="tel:988"]').checkVisibility();
}

/** What is said around the cards comes after them. */
const says = (finder: TherapistFinder, words: string) =>
  waitUntil(() => textOf(finder).includes(words), `it does not say “${words}”`);

const fixtureUrl = (name: string) => new URL(`../fixtures/feeds/${name}`, import.meta.url).href;

describe('a feed that is', () => {
  const cases: [what: string, src: () => string, code: string, words: string][] = [
    ['a page', () => fixtureUrl('page.html'), 'not-json', 'problem is on this site, not with you'],
    ['empty', () => serveFeed(''), 'empty', 'problem is on this site, not with you'],
    ['not there', () => serveFeed('', { status: 404 }), 'unreachable', 'problem is on this site'],
    ['something else', () => serveFeed('{"items":[]}'), 'not-a-feed', 'problem is on this site'],
    [
      'of a later version',
      () => serveFeed('{"version":9,"therapists":[]}'),
      'unsupported-version',
      'problem is on this site',
    ],
    [
      'cut off',
      () => serveFeed('{"version":1,"therapists":[{"id":"a"'),
      'not-json',
      'problem is on this site',
    ],
    ['no address at all', () => 'http://[', 'unreachable', 'couldn’t reach the list'],
  ];
  for (const [what, src, code, words] of cases) {
    it(`${what} is a state in words, an event and a line for the publisher, with help in sight`, async () => {
      const { finder, details, errors, warnings } = await finderOver(src());
      expect(errors).to.eql([]);
      expect(textOf(finder)).to.include('We can’t show therapists right now').and.to.include(words);
      expect(helpIsInSight(finder)).to.equal(true);
      expect(details.map((detail) => detail.code)).to.eql([code]);
      expect(warnings.some((warning) => warning.includes(details[0]!.message))).to.equal(true);
      await expect(finder).to.be.accessible();
    });
  }

  it('mended is shown when someone tries again', async () => {
    const src = serveFeed('', { status: 404 });
    const { finder } = await finderOver(src);
    serveInstead(src, { version: 1, therapists: [{ id: 'a', name: 'Ana Ruiz' }] });
    all<HTMLButtonElement>(finder, 'button')
      .find((b) => b.textContent.includes('Try again'))!
      .click();
    await settled(finder.store!);
    expect(textOf(finder)).to.include('Ana Ruiz').and.not.to.include('We can’t');
  });
});

describe('records that are', () => {
  it('of wrong types are left out, named, counted; the others are shown', async () => {
    const { finder, details, errors } = await finderOver(fixtureUrl('wrong-types.json'));
    expect(errors).to.eql([]);
    expect(all(finder, 'therapist-card').map((card) => textOf(card))).to.have.length(2);
    await says(finder, 'We couldn’t read 9 profiles, so they aren’t shown.');
    expect(details).to.have.length(1);
    expect(details[0]!.code).to.equal('problems');
    expect(details[0]!.problems.map(({ path }) => path)).to.include('therapists[1].fees[0].amount');
    expect(helpIsInSight(finder)).to.equal(true);
  });

  it('hostile run nothing, lead nowhere, and show as text', async () => {
    const ran: string[] = [];
    const { alert } = window;
    window.alert = (message: string) => void ran.push(message);
    try {
      const { finder, errors } = await finderOver(fixtureUrl('hostile.json'));
      expect(errors).to.eql([]);
      expect(ran).to.eql([]);
      expect(all(finder, 'script, iframe, [onerror], [onload]')).to.eql([]);
      for (const link of all<HTMLAnchorElement>(finder, 'a')) {
        expect(link.protocol).to.be.oneOf(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);
      }
      expect(
        all(finder, 'therapist-card').filter((card) => textOf(card).includes('twin')),
      ).to.have.length(1);
      expect(({} as { admin?: boolean }).admin).to.equal(undefined);
      expect(helpIsInSight(finder)).to.equal(true);
    } finally {
      window.alert = alert;
    }
  });

  it('of a hidden address show it nowhere', async () => {
    const { finder } = await finderOver(fixtureUrl('hidden-address.json'));
    const everything = [document.documentElement, ...all(finder, '*')]
      .map((element) => element.shadowRoot?.innerHTML ?? '')
      .join('');
    expect(everything).to.include('Boulder');
    for (const secret of ['Tamarisk', '4821', '40.017', '-105.29', 'Quillback']) {
      expect(everything).not.to.include(secret);
    }
  });

  it('repeated under one id are one', async () => {
    const twins: FeedInput = {
      version: 1,
      therapists: [
        { id: 'a', name: 'First' },
        { id: 'a', name: 'Second' },
      ],
    };
    const { finder } = await finderOver(serveFeed(twins));
    expect(all(finder, 'therapist-card')).to.have.length(1);
    expect(textOf(finder)).to.include('First');
    await says(finder, 'We couldn’t read 1 profile');
  });
});
