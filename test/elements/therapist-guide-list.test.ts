import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { TherapistGuideList } from '../../src/elements/therapist-guide-list/therapist-guide-list.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { focused, tabThrough } from '../helpers/keyboard.js';
import { all, control, insideFinder, nameOf, one, rendered, textOf } from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';

async function ready(element: TherapistGuideList): Promise<TherapistGuideList> {
  await waitUntil(() => element.shadowRoot!.querySelector('h3'), 'the guides are there');
  await rendered();
  return element;
}

const list = html`<therapist-guide-list></therapist-guide-list>`;
const inFinder = async () => ready(await insideFinder<TherapistGuideList>(list, fixtureStore()));
const alone = async (content = list) => ready(await fixture<TherapistGuideList>(content));
const tiles = (element: Element) => all(element, '[part=tile]').map(textOf);

const titles = [
  'Relational therapy',
  'Attachment-based therapy',
  'Psychodynamic therapy',
  'Cognitive behavioral therapy (CBT)',
  'EMDR',
  'Emotionally focused therapy (EFT)',
];

describe('<therapist-guide-list>', () => {
  it('is accessible, as a list and with a guide open', async () => {
    const element = await inFinder();
    await expect(element).to.be.accessible();
    control(element, 'EMDR').click();
    await rendered();
    await expect(element).to.be.accessible();
  });

  it('has every guide with a sentence, each reached with Tab', async () => {
    const element = await inFinder();
    expect(tiles(element)[5]).to.match(/^Emotionally focused therapy \(EFT\) Mostly for couples: /);
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql(titles);
    // The outline is around the whole tile.
    expect(unseen).to.eql(titles);
    const outline = getComputedStyle(control(element, 'EMDR'), '::after');
    control(element, 'EMDR').focus();
    expect(outline.outlineStyle).to.equal('solid');
  });

  it('says in a finder how many work that way, and elsewhere nothing', async () => {
    const element = await inFinder();
    expect(tiles(element).map((text) => /(\d+ .* therapists?)$/.exec(text)?.[1])).to.eql([
      undefined,
      undefined,
      undefined,
      '2 CBT therapists',
      '2 EMDR therapists',
      undefined,
    ]);
    expect(tiles(await alone()).join(' ')).not.to.match(/\d/);
  });

  it('opens a guide in its place and comes back, with the focus where the reader is', async () => {
    const element = await inFinder();
    const opened = oneEvent(element, 'therapist-guide-open');
    control(element, 'EMDR').click();
    expect((await opened).detail).to.eql({});
    await rendered();
    expect(textOf(focused())).to.equal('EMDR');
    expect(tiles(element).join()).not.to.include('Relational therapy');
    control(element, 'All approaches').click();
    await rendered();
    expect(nameOf(focused())).to.equal('EMDR');
    expect(textOf(element)).to.include('Relational therapy');
  });

  it('asks nothing of any server when a guide is opened', async () => {
    const element = await inFinder();
    const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const before = requests();
    control(element, 'EMDR').click();
    await rendered();
    control(element, 'Read about it: Cognitive behavioral therapy (CBT)').click();
    await waitUntil(() => textOf(one(element, 'h2')).startsWith('Cognitive'));
    expect(requests()).to.eql(before);
  });

  it('links to pages where each guide has one', async () => {
    const element = await alone(
      html`<therapist-guide-list page="/approaches/{approach}.html"></therapist-guide-list>`,
    );
    expect(control(element, 'EMDR').getAttribute('href')).to.equal('/approaches/emdr.html');
    expect(all(element, 'button').map(textOf)).to.eql(['Leave quickly']);
  });

  it('shows what the page put inside until it is ready', async () => {
    const element = await fixture<TherapistGuideList>(
      html`<therapist-guide-list><a href="/emdr">About EMDR</a></therapist-guide-list>`,
    );
    expect(textOf(element)).to.include('About EMDR');
    await ready(element);
    expect(textOf(element)).not.to.include('About EMDR');
  });

  it('brings crisis help once, and leaves it to a finder', async () => {
    const element = await alone();
    control(element, 'EMDR').click();
    await rendered();
    expect(all(element, 'therapist-crisis-line')).to.have.length(1);
    expect(all(await inFinder(), 'therapist-crisis-line')).to.have.length(0);
  });

  it('speaks the language around it', async () => {
    const page = await fixture(html`<div lang="es">${list}</div>`);
    const element = await ready(one<TherapistGuideList>(page, 'therapist-guide-list'));
    expect(textOf(element)).to.include('Terapia relacional');
    control(element, 'Terapia relacional').click();
    await rendered();
    expect(textOf(element))
      .to.include('Todos los enfoques')
      .and.include('Qué pasa en las sesiones');
  });

  it('takes in the guides of a partner’s own', async () => {
    const file = serveFeed(
      JSON.stringify({
        guides: [
          {
            approach: 'forest-therapy',
            locale: 'en',
            title: 'Forest therapy',
            summary: 'Walking, and talking.',
            lead: 'A therapy outdoors.',
            therapists: { one: 'forest therapist', other: 'forest therapists' },
          },
        ],
      }),
    );
    const element = await alone(html`<therapist-guide-list guides=${file}></therapist-guide-list>`);
    expect(all(element, 'h3').map(textOf)).to.eql([...titles, 'Forest therapy']);
    control(element, 'Forest therapy').click();
    await rendered();
    expect(textOf(element)).to.include('A therapy outdoors.');
  });
});
