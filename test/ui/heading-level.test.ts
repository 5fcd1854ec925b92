import { expect, fixture, html } from '@open-wc/testing';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { all, finderWith, insideFinder, rendered, settled } from '../helpers/mount.js';

/** The levels of all headings, by what assistive technology reads. */
const levels = (root: ParentNode) =>
  all(root, 'h2, h3, h4').map((heading) =>
    Number(heading.getAttribute('aria-level') ?? heading.localName[1]),
  );

describe('heading-level', () => {
  it('moves the headings of a finder, and of all elements inside it', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    const usual = levels(finder);
    expect(new Set(usual)).to.include(2).and.include(3);
    finder.headingLevel = 3;
    await rendered();
    expect(levels(finder)).to.eql(usual.map((level) => level + 1));
    await expect(finder).to.be.accessible();

    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    store.dispatch({ type: 'open', id: 'ana-ruiz' });
    await settled(store);
    expect(Math.min(...levels(finder)), 'rendered since').to.equal(3);

    finder.removeAttribute('heading-level');
    await rendered();
    expect(Math.min(...levels(finder)), 'without it').to.equal(2);
  });

  it('is that of the first heading, whatever its usual level', async () => {
    const card = html`<therapist-card therapist="ana-ruiz" heading-level="2"></therapist-card>`;
    const store = fixtureStore();
    const element = await insideFinder(card, store);
    await settled(store);
    expect(levels(element)).to.eql([2]);
  });

  it('of an element inside counts before that around it', async () => {
    const store = fixtureStore();
    const page = await fixture<HTMLElement>(
      html`<therapist-finder .store=${store} heading-level="4">
        <therapist-results></therapist-results>
        <therapist-match heading-level="2"></therapist-match>
      </therapist-finder>`,
    );
    await settled(store);
    const [results, match] = page.children;
    expect(levels(results!).slice(0, 2)).to.eql([4, 5]);
    expect(levels(match!)).to.eql([2]);
  });

  it('that is no number changes nothing', async () => {
    const results = html`<therapist-results heading-level="big"></therapist-results>`;
    expect(levels(await insideFinder(results)).slice(0, 2)).to.eql([2, 3]);
  });
});
