import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FinderStore } from '../../src/finder/store.js';
import { DialogController } from '../../src/ui/widgets/dialog-controller.js';
import type { TherapistStatus } from '../../src/elements/therapist-status/therapist-status.js';
import { fixtureStore, now, slowStore } from '../helpers/fixture-feed.js';
import { storeWithLateTexts } from '../helpers/late-texts.js';
import { all, finderWith, insideFinder, one, rendered, settled, textOf } from '../helpers/mount.js';
import { until } from '../helpers/until.js';
import { warningsOf } from '../helpers/watch.js';

const status = (store = fixtureStore()) =>
  insideFinder<TherapistStatus>(html`<therapist-status></therapist-status>`, store);
const said = (root: ParentNode) => one(root, '[role=status]').textContent.trim();

/** The texts of the live region from now on, one for each change, as they stand in the page. */
function listen(root: ParentNode): string[] {
  const region = one(root, '[role=status]');
  const heard: string[] = [];
  const changes = { characterData: true, childList: true, subtree: true };
  new MutationObserver(() => heard.push(region.textContent.replace(/^\s+| *\n *$/g, ''))).observe(
    region,
    changes,
  );
  return heard;
}

/** An element with a modal dialog, as those of the library have it. */
class Opener extends LitElement {
  @property({ attribute: false }) store?: FinderStore;

  controller = new DialogController(this, () => this.renderRoot.querySelector('dialog'));

  override render() {
    return html`<dialog aria-label="Filters">
      <therapist-finder .store=${this.store} no-crisis-line>
        <therapist-status></therapist-status>
      </therapist-finder>
    </dialog>`;
  }
}
customElements.define('status-opener', Opener);

describe('<therapist-status>', () => {
  it('is accessible', async () => {
    await expect(await status()).to.be.accessible();
  });

  it('is there before it has anything to say, and says nothing of the first results', async () => {
    expect(said(await status())).to.equal('');
  });

  it('says what an act led to', async () => {
    const store = fixtureStore();
    const element = await status(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    expect(said(element)).to.equal('2 therapists match.');
    store.dispatch({ type: 'choose', facet: 'payer', value: 'medicaid', on: true });
    await settled(store);
    expect(said(element)).to.equal('No one matches everything.');
    store.dispatch({ type: 'clear' });
    store.dispatch({ type: 'page', page: 2 });
    await settled(store);
    expect(said(element)).to.equal('11 therapists. Page 2 of 2.');
  });

  it('says that nobody is licensed in the state that was asked for', async () => {
    const store = fixtureStore();
    const element = await status(store);
    store.dispatch({ type: 'search', place: 'Arizona' });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(said(element)).to.equal('No one here lists a license in Arizona.');
  });

  it('names the order that was chosen, and the filter that a press took away or made a must', async () => {
    const store = fixtureStore();
    const element = await status(store);
    store.dispatch({ type: 'sort', sort: 'fee' });
    await settled(store);
    expect(said(element)).to.equal('11 therapists, lowest fee first. Page 1 of 2.');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    expect(said(element)).to.equal('2 therapists match.');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', role: 'must', on: true });
    await settled(store);
    expect(said(element)).to.equal('Must have: Grief and loss. 2 therapists match.');
    store.dispatch({
      type: 'remove',
      ref: { filter: 'facet', facet: 'concern', role: 'must', value: 'grief' },
    });
    await settled(store);
    expect(said(element)).to.equal(
      'Removed: Must have: Grief and loss. 11 therapists. Page 1 of 2.',
    );
  });

  it('says that an answer may change while long texts are on their way, and what became of it', async () => {
    const { store, send } = await storeWithLateTexts();
    const finder = await finderWith(store);
    const results = one(finder, 'therapist-results');
    const status = one(finder, 'therapist-status');
    const note = 'We’re still reading the full profiles, so this may change in a moment.';
    store.dispatch({ type: 'search', text: 'calm', place: '' });
    await settled(store);
    expect(said(status)).to.equal(`1 therapist matches. ${note}`);
    await waitUntil(() => textOf(results).includes(note));
    const heard = listen(status);
    const top = () => one(results, 'therapist-card').getBoundingClientRect().top;
    const before = top();
    send();
    await until(store, ({ result }) => !result?.textsComing);
    await settled(store);
    expect(said(status)).to.equal('2 therapists match.');
    expect(heard).to.have.length(1);
    expect(textOf(results)).to.include('Ben Cole');
    const notes = all(results, '.note > *').filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    expect(notes.map(textOf)).to.eql(['We’ve finished reading the profiles.']);
    expect(top(), 'cards stay where they are').to.equal(before);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    expect(textOf(results)).to.not.include('finished reading');
  });

  it('says the same words again after another act', async () => {
    const store = fixtureStore();
    const element = await status(store);
    const heard = listen(element);
    for (const max of [900, 800, 700]) {
      store.dispatch({ type: 'fee', fee: { max } });
      await settled(store);
    }
    expect(heard.map((text) => text.trim())).to.have.length(3);
    expect(new Set(heard), 'each differs from the one before').to.have.length(2);
    expect(new Set(heard.map((text) => text.trim()))).to.have.length(1);
  });

  describe('in a modal dialog', () => {
    const inSheet = async () => {
      const store = fixtureStore();
      const finder = await finderWith(store);
      const opener = await fixture<Opener>(html`<status-opener .store=${store}></status-opener>`);
      await settled(store);
      return { store, finder, opener };
    };

    it('says what the page behind it cannot, and only that one speaks', async () => {
      const { store, finder, opener } = await inSheet();
      const behind = listen(one(finder, 'therapist-status'));
      opener.controller.show();
      const inside = listen(one(opener, 'therapist-status'));
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(store);
      expect(inside).to.eql(['2 therapists match.']);
      expect(behind, 'behind the dialog').to.eql([]);
      opener.controller.close();
      store.dispatch({ type: 'clear' });
      await settled(store);
      expect(behind, 'once it is closed').to.eql(['11 therapists. Page 1 of 2.']);
      expect(inside.filter(Boolean), 'in the closed dialog').to.eql(['2 therapists match.']);
    });

    it('says how many are saved, which the page’s list cannot', async () => {
      const { store, finder, opener } = await inSheet();
      opener.controller.show();
      store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
      await rendered();
      expect(said(one(opener, 'therapist-status'))).to.equal('Saved: 1 therapist');
      expect(said(one(finder, 'therapist-status'))).to.equal('');
    });

    it('repeats nothing that was said before it opened', async () => {
      const store = fixtureStore();
      await finderWith(store);
      store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
      await settled(store);
      const opener = await fixture<Opener>(html`<status-opener .store=${store}></status-opener>`);
      opener.controller.show();
      await rendered();
      expect(said(one(opener, 'therapist-status'))).to.equal('');
    });
  });

  it('says each answer once, and never a new question with the number of the old', async () => {
    const store = fixtureStore();
    const element = await status(store);
    const heard = listen(element);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    store.dispatch({ type: 'clear' });
    await settled(store);
    expect(heard).to.eql(['2 therapists match.', '11 therapists. Page 1 of 2.']);
  });

  it('says once that loading takes long, and that it is over', async () => {
    const { store, tell, arrive } = slowStore();
    const finder = await fixture(
      html`<therapist-finder .store=${store}
        ><therapist-status></therapist-status
      ></therapist-finder>`,
    );
    const element = one<TherapistStatus>(finder, 'therapist-status');
    await rendered();
    const heard = listen(element);
    expect(said(element)).to.equal('');
    for (const bytes of [0, 300_000, 900_000]) {
      tell({ bytes });
      await element.updateComplete;
    }
    arrive();
    await settled(store);
    await element.updateComplete;
    expect(heard).to.eql(['Still loading', '11 therapists. Page 1 of 2.']);
  });

  it('says that there is nothing to show', async () => {
    await warningsOf(async () => {
      const element = await status(fixtureStore({ load: () => Promise.reject(new Error('no')) }));
      expect(said(element)).to.equal('We can’t show therapists right now');
    });
  });

  it('is one per finder, brought by the finder where the page has none', async () => {
    expect(all(await finderWith(), 'therapist-status')).to.have.length(1);
    const own = html`<therapist-status></therapist-status><therapist-results></therapist-results>`;
    expect(all(await finderWith(fixtureStore(), own), 'therapist-status')).to.have.length(1);
    const other = html`<therapist-results></therapist-results>`;
    expect(all(await finderWith(fixtureStore(), other), 'therapist-status')).to.have.length(1);
  });

  it('shows nothing', async () => {
    const element = await status();
    const { width, height } = one(element, '[role=status]').getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
  });

  it('says nothing of what only time has changed', async () => {
    const clock = { now };
    const store = fixtureStore({ now: () => clock.now });
    const element = await status(store);
    store.dispatch({ type: 'opening', opening: { within: 14 } });
    await settled(store);
    const before = said(element);
    clock.now += 30 * 24 * 3_600_000;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    await rendered();
    expect(said(element)).to.equal(before);
    store.dispatch({ type: 'sort', sort: 'name' });
    await settled(store);
    expect(said(element)).not.to.equal(before);
  });
});
