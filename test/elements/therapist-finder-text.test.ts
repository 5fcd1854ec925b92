import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { leaving, spaceOut } from '../helpers/large-text.js';
import { all, control, fill, one, rendered, settled } from '../helpers/mount.js';

/** A finder on a page with text of this size. */
async function placed(width: number, size: number) {
  const store = fixtureStore();
  const page = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font: ${size}px/1.5 sans-serif">
      <therapist-finder .store=${store}></therapist-finder>
    </div>`,
  );
  await settled(store);
  await rendered();
  return { page, store, finder: page.querySelector<TherapistFinder>('therapist-finder')! };
}

/** Whether neither covers the other. */
function areApart(...elements: [Element, Element]): boolean {
  const [a, b] = elements.map((element) => element.getBoundingClientRect());
  return a!.right <= b!.left + 1 || a!.bottom <= b!.top + 2 || b!.bottom <= a!.top + 2;
}

describe('a finder whose text is large, or spaced out', () => {
  beforeEach(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const size of [24, 32]) {
    it(`stays inside its place on a phone, text of ${size} px`, async () => {
      const { page, store, finder } = await placed(328, size);
      expect(leaving(page), 'at first').to.eql([]);
      const [title, list] = [one(finder, '.header h2'), control(finder, 'Saved list')];
      expect(areApart(title, list), 'the heading and the saved list').to.equal(true);
      const note = one(finder, '.label small');
      expect(areApart(note, one(finder, '.go')), 'the note and the button').to.equal(true);
      control(finder, /^Near/).click();
      await rendered();
      expect(leaving(page), 'with the field for the place').to.eql([]);
      fill(one(finder, '[name=text]'), 'I want to die');
      await waitUntil(() => all(finder, '.front').length, 'help', { timeout: 20_000 });
      await rendered();
      expect(leaving(page), 'with help').to.eql([]);
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      store.dispatch({ type: 'choose', facet: 'payer', value: 'medicaid', on: true });
      await settled(store);
      await rendered();
      expect(leaving(page), 'where nobody fits').to.eql([]);
    });
  }

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    it(`stays inside its place with the spacing of WCAG 1.4.12, ${width} px wide`, async () => {
      await setViewport({ width, height });
      const { page, finder } = await placed(width - 32, 16);
      await rendered();
      spaceOut(page);
      await rendered();
      expect(leaving(page), 'the search and the list').to.eql([]);
      if (width < 500) {
        control(finder, /^Filters/).click();
        await waitUntil(() => all(finder, 'dialog[open]').length, 'the sheet');
        spaceOut(page);
        await rendered();
        const sheet = one(finder, 'dialog[open]');
        expect(leaving(sheet), 'the sheet').to.eql([]);
      } else {
        const panel = one(finder, 'therapist-filter-panel');
        expect(leaving(panel), 'the panel').to.eql([]);
      }
    });
  }
});
