import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TherapistCrisisLine } from '../../src/elements/therapist-crisis-line/therapist-crisis-line.js';
import type { FacetId } from '../../src/vocabulary/facets.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { tabThrough } from '../helpers/keyboard.js';
import { all, finderWith, insideFinder, one, settled, textOf } from '../helpers/mount.js';

const line = html`<therapist-crisis-line></therapist-crisis-line>`;
const links = (root: ParentNode) => all<HTMLAnchorElement>(root, 'a[href]').map((a) => a.href);

describe('<therapist-crisis-line>', () => {
  it('is accessible, as a line and in full', async () => {
    await expect(await fixture(line)).to.be.accessible();
    await expect(
      await fixture(html`<therapist-crisis-line expanded></therapist-crisis-line>`),
    ).to.be.accessible();
  });

  it('is reached with Tab, each way by its name', async () => {
    const { names, unseen } = await tabThrough(await fixture(line));
    expect(names).to.eql(['Call 988', 'Text 988', 'Chat at 988lifeline.org']);
    expect(unseen).to.eql([]);
  });

  it('works alone, without a finder, a feed or a network', async () => {
    expect(links(await fixture(line))).to.eql([
      'tel:988',
      'sms:988',
      'https://988lifeline.org/chat/',
    ]);
  });

  it('says all there is when asked to', async () => {
    const full = await fixture(html`<therapist-crisis-line expanded></therapist-crisis-line>`);
    expect(links(full)).to.eql([
      'tel:911',
      'tel:988',
      'sms:988',
      'https://988lifeline.org/chat/',
      'tel:18007997233',
    ]);
    expect(textOf(full)).to.include('1-800-799-7233').and.to.include('press 2, or text AYUDA');
  });

  it('gives its place to the lines of another country', async () => {
    const element = await fixture(
      html`<therapist-crisis-line
        ><a href="tel:116123">Samaritans: 116 123</a></therapist-crisis-line
      >`,
    );
    expect(textOf(element)).to.equal('Samaritans: 116 123');
    await expect(element).to.be.accessible();
  });

  it('has the page’s own lines said wherever elements bring some themselves', async () => {
    await fixture(
      html`<therapist-crisis-line
        ><a href="tel:116123">Samaritans: 116 123</a></therapist-crisis-line
      >`,
    );
    const store = fixtureStore();
    const finder = await finderWith(store);
    const help = () => all(finder, 'therapist-crisis-line');
    expect(help().map(textOf)).to.eql(['Samaritans: 116 123']);
    store.dispatch({ type: 'open', id: 'ana-ruiz' });
    await waitUntil(() => help().length > 1);
    expect(new Set(help().map(textOf))).to.have.property('size', 1);
  });

  it('does not tell the site it links to where someone comes from', async () => {
    for (const a of all<HTMLAnchorElement>(await fixture(line), 'a[href^=https]')) {
      expect(a.rel).to.include('noreferrer');
    }
  });

  const urgent: [string, boolean][] = [
    ['suicidal-ideation', true],
    ['self-harm', true],
    ['domestic-violence', true],
    ['anxiety', false],
    ['grief', false],
  ];
  for (const [concern, comes] of urgent) {
    it(`${comes ? 'comes' : 'does not come'} to the front for ${concern}`, async () => {
      const store = fixtureStore();
      const element = await insideFinder<TherapistCrisisLine>(line, store);
      expect(element.matches(':state(urgent)')).to.equal(false);
      store.dispatch({ type: 'choose', facet: 'concern', value: concern, on: true });
      await settled(store);
      expect(element.matches(':state(urgent)')).to.equal(comes);
      expect(links(element).includes('tel:911')).to.equal(comes);
    });
  }

  it('begins with the number that fits the danger', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistCrisisLine>(line, store);
    const choose = (facet: FacetId, value: string) =>
      store.dispatch({ type: 'choose', facet, value, on: true });
    choose('concern', 'domestic-violence');
    await settled(store);
    expect(links(element).slice(0, 2)).to.eql(['tel:911', 'tel:18007997233']);
    choose('concern', 'self-harm');
    await settled(store);
    expect(links(element).slice(0, 2)).to.eql(['tel:911', 'tel:988']);
  });

  it('is heard when it comes to the front: its words change within a region that was there before', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    const region = one(one(finder, 'therapist-crisis-line'), '[role=status]');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    await settled(store);
    expect(region.isConnected).to.equal(true);
    expect(textOf(region)).to.match(/^If you or someone else is in danger now, call 911/);
  });

  it('stands before the results when it comes to the front, and is accessible there', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    await settled(store);
    const [own, ...more] = all(finder, 'therapist-crisis-line');
    expect(more, 'only one').to.eql([]);
    const results = one(finder, 'therapist-results').getBoundingClientRect();
    expect(own!.getBoundingClientRect().bottom).to.be.at.most(results.top);
    await expect(own!).to.be.accessible();
  });
});
