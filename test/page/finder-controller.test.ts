import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { TherapistElement } from '../../src/ui/element.js';
import {
  TherapistFinder as Finder,
  type TherapistFinder,
} from '../../src/elements/therapist-finder/therapist-finder.js';
import type { FinderStore } from '../../src/finder/store.js';
import { fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { all, finderWith, layOut, one, rendered, settled, textOf } from '../helpers/mount.js';
import { asked, serveFeed } from '../helpers/serve-feed.js';
import { until } from '../helpers/until.js';
import { errorsOf, warningsOf } from '../helpers/watch.js';

const count = (element: Element | null) => textOf(one(element!, 'h2'));
const chooseGrief = (store: FinderStore) =>
  store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });

/** A store that knows how many listen to it. */
function counted() {
  const store = fixtureStore();
  const subscribers = { now: 0, most: 0 };
  return {
    subscribers,
    store: {
      ...store,
      subscribe(listener: () => void) {
        subscribers.most = Math.max(subscribers.most, ++subscribers.now);
        const stop = store.subscribe(listener);
        return () => {
          subscribers.now--;
          stop();
        };
      },
    },
  };
}

describe('an element inside a finder', () => {
  it('finds the store of one that is upgraded after it', async () => {
    const store = fixtureStore();
    const page = await fixture(
      html`<div>
        <late-finder><therapist-results></therapist-results></late-finder>
      </div>`,
    );
    const late = page.querySelector<TherapistFinder>('late-finder')!;
    late.store = store;
    expect(all(page, 'therapist-card')).to.eql([]);
    customElements.define('late-finder', class extends Finder {});
    await settled(store);
    expect(count(page.querySelector('therapist-results'))).to.equal('11 therapists');
  });

  it('finds the store that its finder is given later, and the next one', async () => {
    const finder = await fixture<TherapistFinder>(
      html`<therapist-finder><therapist-results></therapist-results></therapist-finder>`,
    );
    const [first, second] = [fixtureStore(), fixtureStore()];
    finder.store = first;
    await settled(first);
    expect(count(finder)).to.equal('11 therapists');
    chooseGrief(second);
    finder.store = second;
    await settled(second);
    expect(count(finder)).to.equal('2 therapists match');
  });

  it('goes on when the finder is moved', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store, html`<therapist-results></therapist-results>`);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(finder);
    await rendered();
    expect(count(finder)).to.equal('11 therapists');
    chooseGrief(store);
    await settled(store);
    expect(count(finder)).to.equal('2 therapists match');
  });

  it('goes with the finder it is moved into, and shows nothing of it outside', async () => {
    const here = await finderWith(fixtureStore(), html`<therapist-results></therapist-results>`);
    const there = fixtureStore();
    chooseGrief(there);
    const other = await finderWith(there, html`<therapist-sort></therapist-sort>`);
    const results = here.querySelector('therapist-results')!;
    other.append(results);
    await rendered();
    expect(count(results)).to.equal('2 therapists match');
    other.parentElement!.append(results);
    await rendered();
    expect(all(results, 'therapist-card')).to.eql([]);
  });

  it('renders again only when what it shows has changed', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    store.dispatch({ type: 'search', text: 'grief xyzzy', place: 'Denver' });
    await until(store, ({ search }) => search.near !== undefined);
    store.dispatch({ type: 'open', id: 'ana-ruiz' });
    await settled(store);
    await rendered();
    const updated: string[] = [];
    for (const element of all<TherapistElement>(finder, '*'))
      if (element.localName.startsWith('therapist-'))
        element.addController({ hostUpdate: () => updated.push(element.localName) });
    // There is no help to put away: another state, and nothing of it in sight.
    store.dispatch({ type: 'dismiss-help' });
    await rendered();
    expect(updated).to.eql([]);
  });

  it('leaves nothing behind when it goes', async () => {
    const { store, subscribers } = counted();
    const finder = await finderWith(store);
    expect(subscribers.most).to.be.above(10);
    finder.remove();
    await rendered();
    expect(subscribers.now).to.equal(0);
  });

  it('leaves the page no listener more, however many come and go', async () => {
    const { addEventListener, removeEventListener } = window;
    const listeners = new Set<unknown>();
    window.addEventListener = (type: string, listener: unknown) => {
      if (type === 'popstate') listeners.add(listener);
      addEventListener.call(window, type, listener as () => void);
    };
    window.removeEventListener = (type: string, listener: unknown) => {
      listeners.delete(listener);
      removeEventListener.call(window, type, listener as () => void);
    };
    try {
      for (let times = 0; times < 3; times += 1) (await finderWith()).remove();
      expect(listeners.size).to.be.below(2);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });
});

describe('an element that names a finder', () => {
  it('finds it further down the page', async () => {
    const page = await fixture(html`
      <div>
        <therapist-results finder="below"></therapist-results>
        <therapist-finder id="below"><therapist-sort></therapist-sort></therapist-finder>
      </div>
    `);
    const store = fixtureStore();
    page.querySelector('therapist-finder')!.store = store;
    await settled(store);
    const results = page.querySelector('therapist-results')!;
    expect(count(results)).to.equal('11 therapists');
    chooseGrief(store);
    await settled(store);
    expect(count(results)).to.equal('2 therapists match');
  });

  it('shares the observers of the page with the others, and leaves none', async () => {
    const observing = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (target, options) {
      if (target === document) observing.add(this);
      observe.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
    try {
      const store = fixtureStore();
      const page = await fixture(html`<div></div>`);
      render(
        html`<therapist-finder id="many" .store=${store}></therapist-finder>
          ${Array.from({ length: 20 }, () => html`<therapist-card finder="many"></therapist-card>`)}`,
        page as HTMLElement,
      );
      await settled(store);
      expect(observing.size).to.be.at.most(2);
      page.remove();
      expect(observing.size).to.equal(0);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });

  it('speaks once of one that is missing, however much of an element looks for it', async () => {
    const warnings = await warningsOf(async () => {
      await fixture(html`<therapist-card finder="nowhere" therapist="ana-ruiz"></therapist-card>`);
    });
    expect(warnings).to.have.length(1);
  });

  it('finds it when it comes later, follows its next store, and lets it go', async () => {
    const page = await fixture(html`<div></div>`);
    const warnings = await warningsOf(async () => {
      page.innerHTML = '<therapist-results finder="later"></therapist-results>';
      await rendered();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('#later is not on this page yet');
    const results = page.querySelector('therapist-results')!;

    const [first, second] = [fixtureStore(), fixtureStore()];
    const finder = Object.assign(document.createElement('therapist-finder'), {
      id: 'later',
      store: first,
    });
    page.append(finder);
    await settled(first);
    expect(count(results)).to.equal('11 therapists');

    chooseGrief(second);
    finder.store = second;
    await settled(second);
    expect(count(results)).to.equal('2 therapists match');

    await warningsOf(async () => {
      finder.remove();
      await rendered();
    });
    expect(all(results, 'therapist-card')).to.eql([]);
  });

  it('gives that finder to what it renders itself', async () => {
    const store = fixtureStore();
    const page = await fixture(html`
      <div>
        <therapist-finder id="shared" .store=${store}
          ><therapist-sort></therapist-sort
        ></therapist-finder>
        <therapist-filter-panel finder="shared"></therapist-filter-panel>
        <therapist-results finder="shared"></therapist-results>
      </div>
    `);
    await settled(store);
    expect(textOf(page.querySelector('therapist-filter-panel')!)).to.include('Anxiety');
    // The zone, the currency and the day come with the store.
    expect(textOf(page.querySelector('therapist-results')!))
      .to.include('$140')
      .and.to.include('tomorrow')
      .and.to.include('Nov 21');
  });

  it('says once that what it names is no finder', async () => {
    const warnings = await warningsOf(async () => {
      const page = await fixture(html`
        <div>
          <p id="a-paragraph"></p>
          <therapist-sort finder="a-paragraph"></therapist-sort>
        </div>
      `);
      page.querySelector('therapist-sort')!.requestUpdate();
      await rendered();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('#a-paragraph is a <p>');
  });
});

describe('an element with a feed of its own', () => {
  it('shares the request with others, and not the search', async () => {
    const src = serveFeed(fixtureFeed(Date.now()));
    const page = await fixture(html`
      <div>
        <therapist-finder src=${src}></therapist-finder>
        <therapist-finder src=${src}></therapist-finder>
        <therapist-card src=${src} therapist="ana-ruiz"></therapist-card>
      </div>
    `);
    const [first, second] = all<TherapistFinder>(page, 'therapist-finder');
    await settled(first!.store!);
    await settled(second!.store!);
    chooseGrief(first!.store!);
    await settled(first!.store!);
    expect(asked.get(src)).to.equal(1);
    expect(count(one(first!, 'therapist-results'))).to.equal('2 therapists match');
    expect(count(one(second!, 'therapist-results'))).to.equal('11 therapists');
  });

  it('says once that an address is none, and throws nothing', async () => {
    const warnings: string[] = [];
    const errors = await errorsOf(async () => {
      warnings.push(
        ...(await warningsOf(async () => {
          const card = await fixture<HTMLElementTagNameMap['therapist-card']>(
            html`<therapist-card src="http://[" therapist="ana-ruiz"></therapist-card>`,
          );
          card.requestUpdate();
          await rendered();
          expect(textOf(card)).to.equal('We can’t show therapists right now');
        })),
      );
    });
    expect(errors).to.eql([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('is not an address');
  });
});

describe('attributes', () => {
  const src = serveFeed(fixtureFeed(Date.now()));
  const cases: [string, Record<string, string>][] = [
    ['therapist-finder', { src, 'no-crisis-line': '' }],
    ['therapist-card', { src, therapist: 'ana-ruiz' }],
    ['therapist-consultation-button', { src, therapist: 'ben-okafor' }],
    ['therapist-crisis-line', { expanded: '' }],
    ['therapist-filter', { src, facet: 'concern', open: '' }],
    ['therapist-filter-panel', { src, facets: 'payer fee' }],
    ['therapist-results', { src }],
    ['therapist-sort', { src }],
  ];
  for (const [tag, attributes] of cases) {
    it(`of <${tag}> mean the same before it is on the page and after`, async () => {
      const before = document.createElement(tag);
      const after = document.createElement(tag);
      const set = (element: Element) =>
        Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      const page = await fixture(html`<div></div>`);
      await warningsOf(async () => {
        set(before);
        page.append(before, after);
        await rendered();
        set(after);
        // The feed arrives after some turns of the event loop.
        for (let i = 0; i < 5; i++) await rendered();
      });
      layOut(page);
      expect(textOf(before)).not.to.equal('');
      expect(textOf(after)).to.equal(textOf(before));
    });
  }

  it('with values that mean nothing are warned of once, and throw nothing', async () => {
    const warnings: string[] = [];
    const errors = await errorsOf(async () => {
      warnings.push(
        ...(await warningsOf(async () => {
          const page = await fixture(html`
            <div>
              <therapist-filter src=${src} facet="nope"></therapist-filter>
              <therapist-filter-panel src=${src} facets="concern nope"></therapist-filter-panel>
              <therapist-sort finder="nope"></therapist-sort>
              <therapist-card src=${src} therapist="nope"></therapist-card>
              <therapist-consultation-button
                src=${src}
                therapist="nope"
              ></therapist-consultation-button>
            </div>
          `);
          for (let i = 0; i < 5; i++) await rendered();
          for (const element of page.querySelectorAll<TherapistElement>(':scope > *')) {
            element.requestUpdate();
          }
          await rendered();
          expect(textOf(page.querySelector('therapist-card')!)).to.include(
            'couldn’t find this profile',
          );
          expect(textOf(page.querySelector('therapist-consultation-button')!)).to.include(
            'couldn’t find this profile',
          );
        })),
      );
    });
    expect(errors).to.eql([]);
    expect(warnings.filter((warning) => warning.includes('nope'))).to.have.length(3);
  });
});
