import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { all, finderWith, one, rendered } from '../helpers/mount.js';

/** Between what the browser says before a page is printed and after. */
async function printed(look: () => void) {
  await emulateMedia({ media: 'print' });
  window.dispatchEvent(new Event('beforeprint'));
  try {
    look();
  } finally {
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  }
}

async function finder() {
  const store = fixtureStore();
  const element = await finderWith(
    store,
    html`<therapist-search></therapist-search><therapist-sort></therapist-sort
      ><therapist-results></therapist-results><therapist-pager></therapist-pager
      ><therapist-profile></therapist-profile>`,
  );
  return { store, element };
}

const seen = (elements: Element[]) =>
  elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));

describe('on paper', () => {
  before(function () {
    // No command makes Firefox show a page as on paper.
    if (navigator.userAgent.includes('Firefox')) this.skip();
  });

  it('there are the therapists, in black, and nothing to press', async () => {
    const { element } = await finder();
    element.style.setProperty('--therapist-color-scheme', 'dark');
    await printed(() => {
      const cards = all(element, 'therapist-card');
      expect(seen(cards)).to.eql(cards);
      expect(seen(all(element, 'therapist-sort, therapist-pager, input, button.button'))).to.eql(
        [],
      );
      const card = one(cards[0]!, '.card');
      expect(getComputedStyle(card).color).to.equal('rgb(0, 0, 0)');
      expect(seen(all(element, 'a[href="tel:988"]'))).not.to.eql([]);
    });
  });

  it('a dialog is as long as what it says, with nothing behind it', async () => {
    const { store, element } = await finder();
    store.dispatch({ type: 'open', id: fixtureFeed().therapists[0]!.id });
    await rendered();
    const profile = one(element, 'therapist-profile');
    const dialog = one<HTMLDialogElement>(profile, 'dialog');
    await printed(() => {
      expect(getComputedStyle(dialog).overflow).to.equal('visible');
      expect(dialog.clientHeight).to.be.above(innerHeight);
      expect(dialog.clientHeight).to.be.at.least(one(profile, '.sheet').offsetHeight);
      expect(getComputedStyle(dialog).position).to.equal('absolute');
      const behind = getComputedStyle(document.body);
      expect([behind.height, behind.overflow, behind.contain]).to.eql(['0px', 'hidden', 'paint']);
      expect(seen([one(profile, '#name')])).to.have.length(1);
      expect(seen(all(profile, '.close'))).to.eql([]);
    });
    dialog.close();
    await rendered();
    await printed(() => {
      expect(document.body.offsetHeight).to.be.above(0);
    });
  });
});
