import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TherapistCrisisLine } from '../../src/elements/therapist-crisis-line/therapist-crisis-line.js';
import type { FacetId } from '../../src/vocabulary/facets.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { focused, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  finderWith,
  insideFinder,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';

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
    expect(names).to.eql(['Call 988', 'Text', 'Chat', 'Leave quickly']);
    expect(unseen).to.eql([]);
  });

  it('has “Leave quickly” beside the last way, also where the ways take two rows', async () => {
    const element = await fixture(
      html`<therapist-crisis-line
        lang="es"
        style="inline-size: 345px; font: 16px sans-serif"
      ></therapist-crisis-line>`,
    );
    const middle = (link: Element) => {
      const { top, bottom } = link.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const ways = all(element, 'a');
    const leave = control(element, 'Salir rápido');
    expect(middle(ways[0]!)).to.be.below(middle(leave) - 20);
    expect(middle(ways.at(-1)!)).to.be.closeTo(middle(leave), 4);
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
      'tel:988',
      'sms:988',
      'https://988lifeline.org/chat/',
      'tel:911',
      'tel:18007997233',
    ]);
    expect(textOf(full)).to.include('1-800-799-7233').and.to.include('oprime 2, o envía AYUDA');
  });

  it('says that 988 is free and for everyone, in both languages', async () => {
    const textIn = async (lang: string) =>
      textOf(
        await fixture(html`<therapist-crisis-line lang=${lang} expanded></therapist-crisis-line>`),
      );
    expect(await textIn('en')).to.include('Free and private, day or night.');
    expect(await textIn('es')).to.match(/Es gratis y privado.*en español, 24 horas/);
  });

  it('gives its place to the lines of another country', async () => {
    const element = await fixture(
      html`<therapist-crisis-line
        ><a href="tel:116123">Samaritans: 116 123</a></therapist-crisis-line
      >`,
    );
    expect(textOf(element)).to.match(/^Samaritans: 116 123 Leave quickly/);
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
    expect(help().map(textOf).join()).to.match(/^Samaritans: 116 123 Leave quickly/);
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

  it('does not come to the front for a concern that is only heard in typed words', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistCrisisLine>(line, store);
    const heard = { facet: 'concern', id: 'domestic-violence' } as const;
    store.dispatch({ type: 'search', text: '', heard: [heard], sentence: 'a sentence with it' });
    await settled(store);
    expect(element.matches(':state(urgent)')).to.equal(false);
    expect(links(element), 'a quiet line').to.include('tel:18007997233');
    store.dispatch({ type: 'choose', facet: 'concern', value: heard.id, on: true });
    await settled(store);
    expect(element.matches(':state(urgent)')).to.equal(true);
    expect(links(element).filter((link) => link === 'tel:18007997233')).to.have.length(1);
  });

  it('begins with the number that fits the danger', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistCrisisLine>(line, store);
    const choose = (facet: FacetId, value: string) =>
      store.dispatch({ type: 'choose', facet, value, on: true });
    choose('concern', 'domestic-violence');
    await settled(store);
    expect(links(element)[0]).to.equal('tel:18007997233');
    choose('concern', 'self-harm');
    await settled(store);
    expect(links(element)[0]).to.equal('tel:988');
  });

  it('is heard when it comes to the front: its words change within a region that was there before', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    const region = one(finder, '.help[role=status]');
    expect(textOf(region)).to.equal('');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    await settled(store);
    expect(region.isConnected).to.equal(true);
    expect(textOf(region)).to.match(/^You don’t have to carry this alone/);
  });

  it('is put away with its button, keeps one line in sight, and does not lose the focus', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    await settled(store);
    control(finder, 'Hide this help').focus();
    await press('Enter');
    await rendered();
    const [own, ...more] = all(finder, 'therapist-crisis-line');
    expect(more).to.eql([]);
    expect(links(own!)).to.eql(['tel:988', 'sms:988', 'https://988lifeline.org/chat/']);
    expect(focused() === one(own!, 'section'), 'the focus').to.equal(true);

    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await settled(store);
    expect(links(own!), 'nothing new').not.to.include('tel:911');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true });
    await settled(store);
    expect(links(own!), 'something new').to.include('tel:911');
  });

  it('stays one line beside a search box, which says it in full, and when brief', async () => {
    const store = fixtureStore();
    const above = await insideFinder(
      html`<therapist-crisis-line></therapist-crisis-line><therapist-search></therapist-search>`,
      store,
    );
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    await settled(store);
    expect(links(above)).not.to.include('tel:911');
    expect(links(above.nextElementSibling!)).to.include('tel:911');
    expect(above.matches(':state(urgent)')).to.equal(true);

    const brief = await insideFinder(html`<therapist-crisis-line brief></therapist-crisis-line>`);
    expect(links(brief)).to.have.length(3);
  });

  it('comes to the front with the page’s own lines, and is put away with them', async () => {
    const store = fixtureStore();
    const element = await insideFinder(
      html`<therapist-crisis-line><a href="tel:116123">Samaritans</a></therapist-crisis-line>`,
      store,
    );
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    store.dispatch({ type: 'choose', facet: 'concern', value: 'sexual-abuse', on: true });
    await settled(store);
    expect(textOf(one(element, '.front'))).to.match(/^Samaritans Leave quickly/);
    control(element, 'Hide this help').click();
    await rendered();
    expect(all(element, '.front')).to.eql([]);
  });

  it('offers a way that nobody overhears where someone is hurt', async () => {
    const store = fixtureStore();
    const element = await insideFinder(line, store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true });
    await settled(store);
    expect(links(element)).to.include.members([
      'sms:88788?body=START',
      'https://www.thehotline.org/',
      'tel:18004224453',
    ]);
    expect(textOf(element)).to.include('thehotline.org').and.to.include('Childhelp');
  });

  const others: [FacetId, string, string[], RegExp][] = [
    ['concern', 'sexual-abuse', ['tel:18006564673'], /National Sexual Assault Hotline/],
    ['concern', 'childhood-abuse', ['tel:18006564673', 'tel:18004224453'], /Childhelp/],
    ['concern', 'emotional-abuse', ['tel:18007997233'], /Domestic Violence Hotline/],
    ['concern', 'veterans', ['tel:988', 'sms:838255'], /then press 1/],
    ['concern', 'maternal', ['tel:18338526262'], /Maternal Mental Health/],
    ['concern', 'substance-use', ['tel:18006624357'], /SAMHSA/],
  ];
  for (const [facet, value, hrefs, words] of others) {
    it(`adds a quiet line for ${value}, and does not come to the front`, async () => {
      const store = fixtureStore();
      const element = await insideFinder(line, store);
      const before = links(element).length;
      store.dispatch({ type: 'choose', facet, value, on: true });
      await settled(store);
      expect(links(element).slice(before)).to.eql(hrefs);
      expect(textOf(element)).to.match(words);
      expect(all(element, '.front')).to.eql([]);
      await expect(element).to.be.accessible();
    });
  }

  it('adds that line while words are typed that speak of it', async () => {
    const store = fixtureStore();
    const finder = await finderWith(store);
    one(finder, '[name=text]').focus();
    await sendKeys({ type: 'I was raped in college' });
    await waitUntil(() => links(finder).includes('tel:18006564673'), 'the line', {
      timeout: 20_000,
    });
    expect(store.getState().search, 'nothing was searched for').to.eql({});
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
