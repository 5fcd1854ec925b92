import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TherapistConsultationButton } from '../../src/elements/therapist-consultation-button/therapist-consultation-button.js';
import type { Therapist } from '../../src/feed/index.js';
import { fixtureFeed, parsed } from '../helpers/fixture-feed.js';
import { press, tabThrough } from '../helpers/keyboard.js';
import { all, control, insideFinder, one, rendered, textOf } from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';
import { detailsOf, warningsOf } from '../helpers/watch.js';

const feed = parsed(fixtureFeed());

function button(id: string) {
  const record = feed.therapists.find((therapist) => therapist.id === id);
  return insideFinder<TherapistConsultationButton>(
    html`<therapist-consultation-button .record=${record}></therapist-consultation-button>`,
  );
}

async function alone(src: string, therapist: string) {
  const element = await fixture<TherapistConsultationButton>(
    html`<therapist-consultation-button
      src=${src}
      therapist=${therapist}
    ></therapist-consultation-button>`,
  );
  for (let i = 0; i < 50 && textOf(element) === ''; i++) await rendered();
  return element;
}

describe('<therapist-consultation-button>', () => {
  it('is accessible in every way there is to a call', async () => {
    for (const id of ['ana-ruiz', 'ben-okafor', 'cora-lind', 'ella-frost', 'finn-gale']) {
      await expect(await button(id), id).to.be.accessible();
    }
  });

  it('is reached with Tab, and named after the therapist', async () => {
    const { names, unseen } = await tabThrough(await button('ana-ruiz'));
    expect(names).to.have.length(1);
    expect(names[0]).to.match(/^Book a free .*Ana Ruiz, opens calls\.example$/);
    expect(unseen).to.eql([]);
  });

  it('leads to their scheduler, in a new tab that learns nothing', async () => {
    const link = one<HTMLAnchorElement>(await button('ana-ruiz'), 'a');
    expect(link.href).to.equal('https://calls.example/ana');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('dials, with the number in sight', async () => {
    const element = await button('ben-okafor');
    const link = one<HTMLAnchorElement>(element, 'a');
    expect(link.href).to.equal('tel:+13035550102');
    expect(textOf(element)).to.include('(303) 555-0102');
    expect(link.target).to.equal('');
  });

  it('keeps the number in one line where there is little room', async () => {
    const element = await button('ben-okafor');
    // As wide as the number, so that the word before it has to stand above.
    element.style.inlineSize = '12em';
    const range = document.createRange();
    range.selectNodeContents(one(element, 'bdi'));
    expect(range.getClientRects()).to.have.length(1);
  });

  it('leads to their website where there is nothing else, and calls it that', async () => {
    const element = await button('cora-lind');
    expect(one<HTMLAnchorElement>(element, 'a').href).to.equal('https://cora.example/');
    expect(textOf(element)).to.include('Visit website').and.not.to.include('free');
  });

  it('says that they take nobody new', async () => {
    const element = await button('ella-frost');
    expect(textOf(element)).to.include('Not taking clients right now');
    expect(all(element, 'a')).to.eql([]);
  });

  it('says free only where the feed says so', async () => {
    const { therapists, ...rest } = fixtureFeed(Date.now());
    const [ana] = therapists;
    const { booking } = ana!.consultation!;
    const texts = await Promise.all(
      [{ booking }, { booking, price: 40 }, { booking, price: 0 }].map(async (consultation) => {
        const src = serveFeed({ ...rest, therapists: [{ ...ana!, consultation }] });
        return textOf(await alone(src, 'ana-ruiz'));
      }),
    );
    expect(texts.map((text) => /free/i.test(text))).to.eql([false, false, true]);
  });

  it('asks about the waitlist of those who have one, wherever it is', async () => {
    const { therapists, ...rest } = fixtureFeed(Date.now());
    const [ana] = therapists;
    const waits = { ...ana!, accepting: { ...ana!.accepting, status: 'waitlist' as const } };
    const src = serveFeed({ ...rest, therapists: [waits] });
    const label = /^Ask about the waitlist.*Ana Ruiz/;
    expect(textOf(await alone(src, 'ana-ruiz'))).to.match(label);
    for (const tag of [
      html`<therapist-card src=${src} therapist="ana-ruiz"></therapist-card>`,
      html`<therapist-profile src=${src} therapist="ana-ruiz"></therapist-profile>`,
    ]) {
      const element = await fixture(tag);
      await waitUntil(() => all(element, 'therapist-consultation-button').length);
      await rendered();
      expect(control<HTMLAnchorElement>(element, label).href).to.equal('https://calls.example/ana');
      // A time is not to be had there.
      expect(all(element, 'button.slot, a.slot')).to.eql([]);
      expect(textOf(element)).not.to.include('Book');
    }
  });

  it('tells the page whose call was asked for, and no more', async () => {
    const element = await button('ben-okafor');
    const details = detailsOf(element, 'therapist-consultation-start');
    element.addEventListener('click', (event) => event.preventDefault());
    one(element, 'a').focus();
    await press('Enter');
    expect(details).to.eql([{ id: 'ben-okafor' }]);
  });

  describe('while its dialog is still on its way', () => {
    const requestable = (name: string) =>
      parsed({
        ...fixtureFeed(),
        therapists: ['a', 'b'].map((id) => ({
          id: `${id}-${name}`,
          name: `${id} ${name}`,
          consultation: { booking: { mode: 'request', endpoint: 'https://calls.example/' } },
        })),
      }).therapists as [Therapist, Therapist];
    const openDialogs = (element: Element) =>
      all<HTMLDialogElement>(element, 'dialog').filter(({ open }) => open);

    async function pressed() {
      const [record, other] = requestable('one');
      const element = await insideFinder<TherapistConsultationButton>(
        html`<therapist-consultation-button .record=${record}></therapist-consultation-button>`,
      );
      const opening = element.open();
      return { element, other, opening };
    }

    it('does not open for somebody else', async () => {
      const { element, other, opening } = await pressed();
      element.record = other;
      await opening;
      await rendered();
      expect(openDialogs(element)).to.eql([]);
      await element.open();
      await rendered();
      expect(openDialogs(element)).to.have.length(1);
    });

    it('closes, if it has opened, when the button is for somebody else', async () => {
      const { element, other, opening } = await pressed();
      await opening;
      await rendered();
      expect(openDialogs(element)).to.have.length(1);
      element.record = other;
      await rendered();
      expect(openDialogs(element)).to.eql([]);
    });

    it('does not open where it was taken out of the page', async () => {
      const { element, opening } = await pressed();
      const finder = element.parentElement!;
      element.remove();
      finder.append(element);
      await opening;
      await rendered();
      expect(openDialogs(element)).to.eql([]);
    });
  });

  describe('alone', () => {
    it('finds its therapist, and the practice’s phone', async () => {
      const element = await alone(serveFeed(fixtureFeed(Date.now())), 'iris-novak');
      expect(one<HTMLAnchorElement>(element, 'a').href).to.equal('tel:+13035550199');
      await expect(element).to.be.accessible();
    });

    it('says that a listing is not here, or that there is no feed', async () => {
      const missing = await alone(serveFeed(fixtureFeed()), 'nobody');
      expect(textOf(missing)).to.equal('We couldn’t find this profile');
      await warningsOf(async () => {
        const failed = await alone(serveFeed('', { status: 404 }), 'ana-ruiz');
        expect(textOf(failed)).to.equal('We can’t show therapists right now');
      });
    });
  });
});
