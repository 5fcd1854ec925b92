/** An answer that comes after something newer was asked for, or after the visitor moved on, changes nothing. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { TherapistShortlist } from '../../src/elements/therapist-shortlist/therapist-shortlist.js';
import type { TherapistGuide } from '../../src/elements/therapist-guide/therapist-guide.js';
import type { TherapistGuideList } from '../../src/elements/therapist-guide-list/therapist-guide-list.js';
import type { TherapistProfile } from '../../src/elements/therapist-profile/therapist-profile.js';
import type { TherapistSearch } from '../../src/elements/therapist-search/therapist-search.js';
import type { DirectorySource } from '../../src/directory/query.js';
import type { Guide } from '../../src/guides/schema.js';
import { loadGuide } from '../../src/guides/load.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import {
  all,
  control,
  fill,
  insideFinder,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';

interface Held {
  /** What was asked for. */
  key: string;
  release(): void;
}

/** A store whose source answers only when told to, once `hold` is called. */
function heldStore() {
  const { source, ...directory } = directoryOf();
  const held: Held[] = [];
  let holds = false;
  const wait = (key: string) =>
    holds ? new Promise<void>((resolve) => held.push({ key, release: resolve })) : undefined;
  const slow: DirectorySource = {
    ...source,
    async therapist(id) {
      await wait(id);
      return source.therapist(id);
    },
    async search(query) {
      await wait(`${query.sort ?? 'fit'} ${query.pageSize ?? ''}`);
      return source.search(query);
    },
  };
  const store = fixtureStore({ load: () => Promise.resolve({ ...directory, source: slow }) });
  return {
    store,
    hold: () => (holds = true),
    /** Answers all that was asked with this key, or all there is. */
    async answer(key?: string) {
      for (const one of held.filter((each) => key === undefined || each.key === key)) one.release();
      await rendered();
      await rendered();
    },
    held,
  };
}

const slowGuides = () => {
  let come!: () => void;
  const delay = new Promise<void>((resolve) => (come = resolve));
  const guide: Partial<Guide> = {
    approach: 'cbt',
    locale: 'en',
    title: 'CBT as we do it',
    summary: 'Summary',
    lead: 'Lead',
    therapists: { one: 'CBT therapist', other: 'CBT therapists' },
  };
  return { src: serveFeed(JSON.stringify({ guides: [guide] }), { delay }), come };
};

describe('a late answer', () => {
  for (const [tag, content] of Object.entries<TemplateResult>({
    'therapist-card': html`<therapist-card></therapist-card>`,
    'therapist-profile': html`<therapist-profile></therapist-profile>`,
    'therapist-consultation-button': html`<therapist-consultation-button></therapist-consultation-button>`,
  })) {
    it(`shows nobody else in <${tag}>`, async () => {
      const { store, hold, answer } = heldStore();
      const element = await insideFinder<TherapistProfile>(content, store);
      hold();
      element.therapist = 'ana-ruiz';
      await rendered();
      element.therapist = 'ben-okafor';
      await rendered();
      await answer('ben-okafor');
      expect(textOf(element)).to.include('Ben Okafor');
      await answer('ana-ruiz');
      expect(textOf(element)).to.include('Ben Okafor').and.not.to.include('Ana Ruiz');
    });
  }

  it('brings nobody similar to whose profile is no longer shown', async () => {
    const { store, hold, answer, held } = heldStore();
    const element = await insideFinder<TherapistProfile>(
      html`<therapist-profile></therapist-profile>`,
      store,
    );
    hold();
    element.therapist = 'ana-ruiz';
    await rendered();
    await answer('ana-ruiz');
    await waitUntil(() => held.some(({ key }) => key.startsWith('fit')));
    element.therapist = 'finn-gale';
    await rendered();
    await answer('finn-gale');
    await answer();
    expect(textOf(element)).to.include('Finn Gale');
    expect(all(element, '[part=similar]')).to.eql([]);
  });

  it('does not bring back who was removed from the shortlist', async () => {
    const { store, hold, answer } = heldStore();
    for (const id of ['ana-ruiz', 'ben-okafor']) store.dispatch({ type: 'save', id, on: true });
    const element = await insideFinder(html`<therapist-shortlist></therapist-shortlist>`, store);
    hold();
    control(element, /^Saved/).click();
    await rendered();
    store.dispatch({ type: 'save', id: 'ana-ruiz', on: false });
    await rendered();
    await answer('ben-okafor');
    await answer('ana-ruiz');
    expect(textOf(one(element, 'dialog')))
      .to.include('Ben Okafor')
      .and.not.to.include('Ana');
  });

  it('shows no link to a list that has changed since', async () => {
    let copied!: () => void;
    class SlowClipboard extends TherapistShortlist {
      protected override writeToClipboard() {
        return new Promise<void>((resolve) => (copied = resolve));
      }
    }
    customElements.define('therapist-slow-clipboard', SlowClipboard);
    const store = fixtureStore();
    for (const id of ['ana-ruiz', 'ben-okafor']) store.dispatch({ type: 'save', id, on: true });
    const element = await insideFinder(
      html`<therapist-slow-clipboard></therapist-slow-clipboard>`,
      store,
    );
    let shares = 0;
    element.addEventListener('therapist-share', () => (shares += 1));
    control(element, /^Saved/).click();
    await rendered();
    control(element, 'Copy link').click();
    store.dispatch({ type: 'save', id: 'ana-ruiz', on: false });
    await rendered();
    copied();
    await rendered();
    expect(textOf(element)).not.to.include('Link copied.');
    expect(shares).to.equal(0);
  });

  it('says no opening of an earlier search beside a guide', async () => {
    const { store, hold, answer, held } = heldStore();
    const element = await insideFinder<TherapistGuide>(
      html`<therapist-guide approach="cbt"></therapist-guide>`,
      store,
    );
    await waitUntil(() => textOf(element).includes('oonest opening tomorrow'));
    hold();
    element.approach = 'psychodynamic';
    await waitUntil(() => textOf(one(element, 'h2')) === 'Psychodynamic therapy');
    expect(textOf(one(element, '[part=fit]'))).not.to.include('oonest opening');
    expect(held).to.have.length(1);
    element.approach = 'cbt';
    await waitUntil(() => held.length === 2);
    held[1]!.release();
    await waitUntil(() => textOf(element).includes('oonest opening tomorrow'));
    await answer();
    expect(textOf(element)).to.include('oonest opening tomorrow');
  });

  it('brings no guide of a file that the page no longer names', async () => {
    const { src, come } = slowGuides();
    const element = await fixture<TherapistGuide>(
      html`<therapist-guide approach="cbt" guides=${src}></therapist-guide>`,
    );
    element.removeAttribute('guides');
    await waitUntil(() => all(element, 'h2').length);
    const title = textOf(one(element, 'h2'));
    come();
    await rendered();
    await rendered();
    expect(textOf(one(element, 'h2'))).to.equal(title);
    expect(title).not.to.include('as we do it');
  });

  it('opens no guide that was pressed before the page set another', async () => {
    const element = await fixture<TherapistGuide>(
      html`<therapist-guide approach="cbt"></therapist-guide>`,
    );
    await waitUntil(() => all(element, 'h2').length);
    const emdr = (await loadGuide('emdr', 'en'))!;
    const opened: Event[] = [];
    element.addEventListener('therapist-guide-open', (event) => opened.push(event));
    const [next] = all(element, '[part=related] button');
    next!.click();
    element.guide = emdr;
    await rendered();
    await rendered();
    expect(textOf(one(element, 'h2'))).to.equal('EMDR');
    expect(opened).to.eql([]);
  });

  it('lists no guides of a file that the page no longer names', async () => {
    const { src, come } = slowGuides();
    const element = await fixture<TherapistGuideList>(
      html`<therapist-guide-list guides=${src}></therapist-guide-list>`,
    );
    element.removeAttribute('guides');
    await waitUntil(() => all(element, '[part=tile]').length);
    come();
    await rendered();
    await rendered();
    expect(textOf(element)).not.to.include('as we do it');
  });

  it('does not bring back words whose search was cleared before it could begin', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistSearch>(
      html`<therapist-search></therapist-search>`,
      store,
    );
    let searches = 0;
    element.addEventListener('therapist-search', () => (searches += 1));
    const field = one<HTMLInputElement>(element, '[name=text]');
    field.focus();
    fill(field, 'grief');
    control(element, 'Search').click();
    // If the language is there already, the search begins with the press.
    const begun = store.getState().search.text ? 1 : 0;
    store.dispatch({ type: 'clear' });
    await settled(store);
    await rendered();
    expect(store.getState().search).to.eql({});
    expect(searches).to.equal(begun);
  });
});
