import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TherapistInput } from '../../src/feed/index.js';
import { all, one, rendered, textOf } from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';

const HOUR = 3_600_000;
const today = () => new Date().toISOString();

/** Says as much of themselves as the demo's therapists do. */
const whole = (): TherapistInput => ({
  id: 'only',
  name: 'Kabir Subramaniam',
  pronouns: 'he/him',
  credentials: ['PhD'],
  profession: 'psychologist',
  licenses: [
    { state: 'NY', verifiedAt: today() },
    { state: 'NJ', verifiedAt: today() },
  ],
  headline:
    'How you learned to love at six still runs the show at thirty-six. We can slow it down.',
  concerns: ['attachment', 'grief', 'trauma-ptsd', 'anxiety', 'adhd', 'ocd', 'panic'],
  approaches: ['cbt', 'relational'],
  sessions: ['individual'],
  languages: ['en', 'es'],
  modes: ['in-person', 'video'],
  locations: [{ city: 'Brooklyn', state: 'NY' }],
  insurance: [{ payer: 'aetna', asOf: today() }],
  fees: [{ for: 'individual', amount: 240 }],
  slidingScale: { min: 140 },
  accepting: { status: 'open', asOf: today() },
  phone: '(718) 555-0101',
  consultation: {
    price: 0,
    booking: { mode: 'slots', endpoint: 'https://calls.example/' },
    asOf: today(),
    slots: [26, 27, 51, 52].map((hours) => new Date(Date.now() + hours * HOUR).toISOString()),
  },
});

/** A card in a finder with profiles and a saved list. @param width px @param style more of the place around it */
async function placed(
  width: number,
  style = '',
  changes: Partial<TherapistInput> = {},
  attributes = '',
) {
  const src = serveFeed({ version: 1, timeZone: 'UTC', therapists: [{ ...whole(), ...changes }] });
  const place = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font: 16px/1.5 sans-serif; ${style}">
      <therapist-finder src=${src}>
        <therapist-card therapist="only" layout=${attributes || 'row'}></therapist-card>
        <therapist-profile></therapist-profile>
        <therapist-shortlist></therapist-shortlist>
      </therapist-finder>
    </div>`,
  );
  const card = place.querySelector('therapist-card')!;
  for (let i = 0; i < 50 && !all(card, '.tools button').length; i++) await rendered();
  return card;
}

const box = (element: Element) => element.getBoundingClientRect();

/** The chips in the line that is seen, and how many more it says there are. */
function chipLine(card: Element) {
  const list = box(one(card, '.chips'));
  const chips = all(card, '.chip');
  const seen = chips.filter((chip) => box(chip).top < list.bottom);
  return { list, chips, seen, more: Number(seen.at(-1)!.dataset.more ?? 0) };
}

/** Text that does not fit into its box, or leaves the card. */
function cut(card: HTMLElement) {
  const { left, right } = box(card);
  return all(card, 'h3, p, li, span, small, button, a, strong')
    .filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.visually-hidden, .date, .label, .chip:nth-child(n + 4), dialog'),
    )
    .filter((element) => {
      const { left: from, right: to, width } = box(element);
      if (!width) return false;
      const isClipped =
        getComputedStyle(element).overflowX !== 'visible' &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1);
      return isClipped || from < left - 1 || to > right + 1;
    })
    .map((element) => `${element.localName}.${element.className}: ${textOf(element)}`);
}

/** The next first call, so many hours from now. */
const callIn = (hours: number): Partial<TherapistInput> => ({
  consultation: {
    ...whole().consultation!,
    slots: [new Date(Date.now() + hours * HOUR).toISOString()],
  },
});

/** On how many lines the text of an element stands. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const middles = [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ top, bottom }) => (top + bottom) / 2)
    .sort((a, b) => a - b);
  return middles.filter((y, i) => i === 0 || y - middles[i - 1]! > 6).length;
}

/** Where each letter of an element begins, from the left. */
function letterPlaces(element: Element): number[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places: number[] = [];
  while (nodes.nextNode()) {
    const text = nodes.currentNode as Text;
    for (let i = 0; i < text.length; i++) {
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      places.push(range.getBoundingClientRect().left);
    }
  }
  return places;
}

/** On how many lines a date and its time stand. Whose time it is may follow on another. */
function dateLines(when: Element): number {
  const text = [...when.childNodes].find(
    (node) => node instanceof Text && node.data.trim(),
  ) as Text;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, text.data.replace(/\syour\stime$/, '').length);
  return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
}

describe('the layout of <therapist-card>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('is whole in less than a phone’s screen, with the times and the button in sight', async () => {
    const card = await placed(328);
    expect(card.offsetHeight).to.be.at.most(460);
    const tops = all(card, '.slot').map((slot) => box(slot).top);
    expect(new Set(tops).size, 'rows of times').to.equal(1);
    expect(box(one(card, '.slot')).height).to.be.at.least(44);
    expect(box(one(card, '.headline')).height).to.be.at.most(45);
    expect(textOf(one(card, '.headline')))
      .to.include('thirty-six.')
      .and.not.to.include('slow');
    expect(textOf(card)).to.include('taking new clients (as of');
    expect(card.scrollWidth).to.be.at.most(328);
  });

  it('has three columns where there is room, as high as two hands of lines', async () => {
    const card = await placed(912);
    expect(card.offsetHeight).to.be.within(200, 275);
    expect(box(one(card, '.side')).top).to.equal(box(one(card, '.who')).top);
    expect(textOf(one(card, '.headline'))).to.include('slow it down.');
    expect(textOf(one(card, '.facts'))).to.include('Insurance: Aetna');
    expect(linesOf(one(card, '.phone'))).to.equal(1);
    expect(textOf(one(card, '.phone'))).to.equal('or call (718) 555-0101');
  });

  for (const font of ['sans-serif', 'DejaVu Sans', 'monospace']) {
    it(`keeps a date and a phone number on one line, in ${font} too`, async () => {
      for (const width of [328, 760, 912]) {
        for (const hours of [3, 26, 24 * 9 + 3]) {
          const card = await placed(width, `font-family: ${font}`, callIn(hours));
          const when = one(card, '.next strong');
          expect(dateLines(when), `${width} px: ${textOf(when)}`).to.equal(1);
        }
        const card = await placed(width, `font-family: ${font}`, {
          headline: 'You are not alone.',
          consultation: undefined,
        });
        const call = one(card, 'a.button .phone');
        expect(textOf(call)).to.equal('Call (718) 555-0101');
        expect(linesOf(call), `${width} px`).to.equal(1);
        expect(cut(card), `${width} px`).to.eql([]);
      }
    });
  }

  it('says a phone number in its own order where the page runs from right to left', async () => {
    const asLink = await placed(912, 'direction: rtl');
    const asButton = await placed(912, 'direction: rtl', { consultation: undefined });
    for (const number of [one(asLink, '.phone bdi'), one(asButton, 'a.button bdi')]) {
      expect(textOf(number)).to.equal('(718) 555-0101');
      expect(letterPlaces(number)).to.eql([...letterPlaces(number)].sort((a, b) => a - b));
    }
  });

  it('has its facts on two lines: as many insurers and sessions as fit there', async () => {
    const short = await placed(912);
    expect(textOf(one(short, '.facts'))).to.include('Insurance: Aetna (as of');
    const payers = ['aetna', 'cigna', 'emblemhealth', 'medicare', 'oscar'];
    const long = await placed(912, '', {
      insurance: payers.map((payer) => ({ payer, asOf: today() })),
    });
    expect(textOf(one(long, '.facts'))).to.match(/Insurance: Aetna, \d others \(as of/);
    const few = await placed(912, '', {
      slidingScale: undefined,
      insurance: payers.slice(0, 2).map((payer) => ({ payer, asOf: today() })),
    });
    expect(textOf(one(few, '.facts'))).to.include('Aetna, Cigna and Evernorth (as of');
    for (const card of [short, long, few]) {
      // On a line more where letters are wide.
      expect(box(one(card, '.facts')).height).to.be.at.most(80);
      expect(card.offsetHeight).to.be.within(200, 300);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows whole chips in one line, and how many more there are, ${dir}`, async () => {
      for (const width of [300, 328, 390, 520, 760, 912, 1200]) {
        const card = await placed(width, `direction: ${dir}`);
        const { list, chips, seen, more } = chipLine(card);
        const isHere = `${width} px: ${seen.map(textOf).join(', ')} +${more}`;
        expect(list.height, isHere).to.be.within(27, 29);
        expect(more, isHere).to.equal(10 - seen.length);
        for (const chip of seen) {
          expect(box(chip).left, isHere).to.be.at.least(list.left);
          expect(box(chip).right, isHere).to.be.at.most(list.right);
        }
        // Behind it, and not under the next one.
        const last = box(seen.at(-1)!);
        const room = dir === 'ltr' ? list.right - last.right : last.left - list.left;
        expect(room, isHere).to.be.at.least(28);
        const { width: next = 99 } = chips[1] ? box(chips[1]) : {};
        expect(next, 'wide enough to cover the number').to.be.at.least(36);
      }
    });
  }

  it('says no number where all chips are there', async () => {
    const card = await placed(912, '', { concerns: ['grief'], approaches: ['cbt'], sessions: [] });
    const { seen, more } = chipLine(card);
    expect([seen.length, more]).to.eql([2, 0]);
    expect(getComputedStyle(seen[1]!, '::after').content).to.equal('none');
  });

  it('tells those who hear it of every chip', async () => {
    const card = await placed(328);
    expect(textOf(one(card, '.chips')).replace(/ +/g, ' ')).to.match(/Attachment .*5 others$/);
  });

  for (const size of [24, 32]) {
    it(`loses nothing with text of ${size} px on a phone`, async () => {
      for (const layout of ['row', 'tile', 'compact']) {
        const card = await placed(328, `font-size: ${size}px`, {}, layout);
        expect(card.scrollWidth, layout).to.be.at.most(328);
        expect(cut(card), layout).to.eql([]);
      }
    });
  }

  it('loses nothing with the spacing of WCAG 1.4.12', async () => {
    for (const width of [328, 912]) {
      const card = await placed(width, '', { headline: 'You do not have to carry it all alone.' });
      const roots = [card, ...all(card, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const root of roots) {
        const style = document.createElement('style');
        style.textContent =
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
        root.append(style);
      }
      await rendered();
      expect(cut(card), `${width} px`).to.eql([]);
    }
  });

  it('puts an edge around what can be pressed, and around nothing else', async () => {
    const card = await placed(912);
    const edge = (element: Element) => getComputedStyle(element).borderInlineStartWidth;
    for (const pressed of all(card, 'button.slot, .save')) expect(edge(pressed)).to.equal('1px');
    for (const said of all(card, '.chip, .facts li')) expect(edge(said)).to.equal('0px');
  });

  it('lays out a name and nothing else', async () => {
    const src = serveFeed({ version: 1, therapists: [{ id: 'only', name: 'Ana' }] });
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 912px">
        <therapist-card src=${src} therapist="only"></therapist-card>
      </div>`,
    );
    const card = place.querySelector('therapist-card')!;
    for (let i = 0; i < 50 && !all(card, '.who').length; i++) await rendered();
    expect(all(card, '.chips, .facts, .trust, .next, .phone')).to.eql([]);
    expect(card.offsetHeight).to.be.at.most(170);
  });

  it('shows all of a long sentence where no profile has it', async () => {
    const headline = 'A sentence that goes on and on '.repeat(8).trim();
    const src = serveFeed({ version: 1, therapists: [{ id: 'only', name: 'Ana', headline }] });
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 328px">
        <therapist-card src=${src} therapist="only"></therapist-card>
      </div>`,
    );
    const card = place.querySelector('therapist-card')!;
    for (let i = 0; i < 50 && !all(card, '.headline').length; i++) await rendered();
    const sentence = one(card, '.headline');
    expect(sentence.scrollHeight).to.be.at.most(sentence.clientHeight + 1);
  });
});
