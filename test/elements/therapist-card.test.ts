import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TherapistCard } from '../../src/elements/therapist-card/therapist-card.js';
import type { TherapistInput } from '../../src/feed/index.js';
import type { FinderStore } from '../../src/finder/store.js';
import { directoryOf, fixtureFeed, fixtureStore, now, parsed } from '../helpers/fixture-feed.js';
import { press, tabThrough } from '../helpers/keyboard.js';
import { all, control, insideFinder, one, rendered, textOf, nameOf } from '../helpers/mount.js';
import { json, serveBooking } from '../helpers/serve-booking.js';
import { serveFeed } from '../helpers/serve-feed.js';
import { until } from '../helpers/until.js';
import { detailsOf, errorsOf, warningsOf } from '../helpers/watch.js';

const feed = parsed(fixtureFeed());
const byId = (id: string) => feed.therapists.find((therapist) => therapist.id === id)!;

/** A card in a finder, as the results show it. */
function card(id: string, reasons: NonNullable<TherapistCard['hit']>['reasons'] = []) {
  const hit = { therapist: byId(id), fit: 0, reasons };
  return insideFinder<TherapistCard>(html`<therapist-card .hit=${hit}></therapist-card>`);
}

/** A card by itself, over a feed of one. */
async function alone(record: Partial<TherapistInput> & { name: string }): Promise<TherapistCard> {
  const src = serveFeed({ version: 1, therapists: [{ id: 'only', ...record }] });
  let element!: TherapistCard;
  await warningsOf(async () => {
    element = await fixture(html`<therapist-card src=${src} therapist="only"></therapist-card>`);
    await shown(element);
  });
  return element;
}

async function shown(element: Element): Promise<void> {
  for (let i = 0; i < 50 && textOf(element) === ''; i++) await rendered();
}

describe('<therapist-card>', () => {
  it('is accessible: in full, with nothing but a name, of a practice', async () => {
    for (const id of ['ana-ruiz', 'finn-gale', 'harbor', 'ben-okafor']) {
      await expect(await card(id), id).to.be.accessible();
    }
  });

  it('is reached with Tab: first the name, and the way to a call', async () => {
    const { names, unseen } = await tabThrough(await card('ana-ruiz'));
    expect(names[0]).to.equal('Ana Ruiz');
    expect(names.some((name) => /Book.*Ana Ruiz/.test(name))).to.equal(true);
    expect(unseen).to.eql([]);
  });

  it('is still there after it was moved', async () => {
    const parent = await insideFinder(
      html`<div><therapist-card therapist="ana-ruiz"></therapist-card></div>`,
    );
    const moved = parent.querySelector('therapist-card')!;
    await shown(moved);
    moved.remove();
    await rendered();
    parent.append(moved);
    await rendered();
    await shown(moved);
    expect(textOf(moved)).to.include('Ana Ruiz');
  });

  it('says who, what for, how much, where and when, in words', async () => {
    const text = textOf(await card('ana-ruiz'));
    for (const part of [
      'Ana Ruiz',
      'she/her',
      'PhD, LPC · she/her',
      'Professional counselor, CO',
      '“You do not have to carry it alone.”',
      'Anxiety',
      '$140',
      'a session · sliding scale from $60 · Insurance: Aetna (as of Nov 14)',
      'Denver or video · English, Spanish · Sessions: tomorrow 9 AM, Wed 6 PM',
      'Next free call tomorrow 8:00 AM',
      'License checked Nov 3 · taking new clients (as of Nov 21)',
    ]) {
      expect(text.replace('“ ', '“').replace(' ”', '”')).to.include(part);
    }
  });

  for (const [what, lang, size] of [
    ['Spanish ones', 'es', '18px'],
    ['those of large text', 'en', '22px'],
  ]) {
    it(`keeps each time in one line, ${what} too`, async () => {
      const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
      const src = serveFeed({
        version: 1,
        timeZone: 'UTC',
        therapists: [
          {
            id: 'only',
            name: 'Ana',
            consultation: {
              asOf: later(-1),
              // One of these is at ten, eleven or twelve, wherever the clock stands.
              slots: [26, 29, 32, 35].map(later),
            },
          },
        ],
      });
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang!} style="inline-size: 322px; font-size: ${size}">
          <therapist-card src=${src} therapist="only"></therapist-card>
        </div>`,
      );
      const card = page.firstElementChild!;
      for (let i = 0; i < 50 && !all(card, '.slot').length; i++) await rendered();
      const shown = all(card, '.slot').filter((slot) => slot.checkVisibility());
      const heights = shown.map((slot) => {
        const time = document.createRange();
        time.selectNodeContents(slot);
        time.setEndBefore(one(slot, 'small'));
        return time.getClientRects().length;
      });
      expect(heights).to.eql([1, 1, 1]);
    });
  }

  it('shows the time of a call that leads nowhere as text, and not as a button', async () => {
    const src = serveFeed({
      version: 1,
      therapists: ['link', 'phone'].map((mode) => ({
        id: mode,
        name: mode,
        phone: '(303) 555-0102',
        consultation: {
          booking: mode === 'link' ? { mode, url: 'https://book.example/' } : { mode: 'phone' },
          asOf: new Date().toISOString(),
          slots: [new Date(Date.now() + 90_000_000).toISOString()],
        },
      })),
    });
    const look = async (id: string) => {
      const element = await fixture(
        html`<therapist-card src=${src} therapist=${id}></therapist-card>`,
      );
      for (let i = 0; i < 50 && !all(element, '.slot').length; i++) await rendered();
      const { borderColor, color, cursor } = getComputedStyle(one(element, '.slot'));
      return { borderColor, color, cursor };
    };
    const [pressed, read] = [await look('link'), await look('phone')];
    expect(pressed.cursor).to.equal('pointer');
    for (const key of ['borderColor', 'color', 'cursor'] as const) {
      expect(read[key], key).not.to.equal(pressed[key]);
    }
  });

  describe('shows when first calls are free', () => {
    const MINUTE = 60_000;
    const HOUR = 60 * MINUTE;
    /** A store over one therapist who takes calls at these times. */
    function storeOf(
      calls: readonly (number | string)[],
      consultation: NonNullable<TherapistInput['consultation']> = { price: 0 },
      clock: { now: number } = { now },
      timeZone?: string,
    ) {
      const slots = calls.map((at) => new Date(at).toISOString());
      const asOf = new Date(clock.now - MINUTE).toISOString();
      const booking = { mode: 'slots' as const, endpoint: 'https://calls.example/' };
      const record = {
        id: 'a',
        name: 'Ana',
        consultation: { booking, slots, asOf, ...consultation },
      };
      const feed = { version: 1 as const, therapists: [record], ...(timeZone && { timeZone }) };
      const load = () => Promise.resolve(directoryOf(feed, clock.now));
      return fixtureStore({ load, now: () => clock.now });
    }
    const cardOf = (store: FinderStore) =>
      insideFinder<TherapistCard>(html`<therapist-card therapist="a"></therapist-card>`, store);
    const next = (element: Element) => textOf(one(element, '.next')).replace(/ ,.*/, '');
    const times = (element: Element) => all(element, '.slot').map(textOf);

    it('and calls them free only where the price is 0', async () => {
      const at = now + 26 * HOUR;
      const texts = [{ price: 0 }, { price: 20 }, {}].map(async (consultation) =>
        next(await cardOf(storeOf([at], consultation))),
      );
      expect(await Promise.all(texts)).to.eql([
        'Next free call tomorrow 7:00 AM',
        'Next call tomorrow 7:00 AM',
        'Next call tomorrow 7:00 AM',
      ]);
    });

    it('three of them, each a button that opens the form at it, and the way to others', async () => {
      const { endpoint, asked } = serveBooking({
        slots: () =>
          json({
            slots: hours.map((hour) => {
              const start = new Date(now + hour * HOUR).toISOString();
              return { id: start, start, end: new Date(now + (hour + 1) * HOUR).toISOString() };
            }),
          }),
      });
      const hours = [26, 27, 50, 51, 52];
      const booking = { mode: 'slots' as const, endpoint };
      const element = await cardOf(
        storeOf(
          hours.map((hour) => now + hour * HOUR),
          { price: 0, booking },
        ),
      );
      expect(times(element)).to.eql(['7:00 AM Tue 24', '8:00 AM Tue 24', '7:00 AM Wed 25']);
      for (const slot of all(element, '.slot'))
        expect(nameOf(slot).replace(/\s/g, ' ')).to.equal(
          `${textOf(slot)}, book a free call with Ana`,
        );
      expect(all(element, '.slots button').map(nameOf).at(-1)).to.equal('More times, Ana');
      expect(asked, 'before a press').to.eql([]);
      control(element, '7:00 AM Wed 25, book a free call with Ana').click();
      await waitUntil(() => all(element, 'dialog[open]').length, 'the form', { timeout: 5000 });
      await waitUntil(() => textOf(one(element, 'dialog')).includes('Wed, Nov 25, 7:00 AM'));
    });

    it('and nothing of the kind without a list that is fresh: then it asks when pressed', async () => {
      const element = await cardOf(storeOf([now + 26 * HOUR], { price: 0, asOf: '2026-11-21' }));
      expect(textOf(element)).to.include('Book a free call').and.not.to.include('Next');
      expect(times(element)).to.eql([]);
    });

    it('a time that begins leaves by itself as the clock of the finder goes on', async () => {
      const clock = { now };
      const store = storeOf([now + 10 * MINUTE, now + 70 * MINUTE], undefined, clock);
      const element = await cardOf(store);
      expect(times(element)).to.have.length(2);
      clock.now += 10 * MINUTE;
      store.refresh();
      await until(store, (state) => state.now === clock.now);
      await rendered();
      expect(times(element)).to.eql(['6:10 AM Mon 23']);
      expect(next(element)).to.equal('Next free call today 6:10 AM');
      clock.now += 24 * HOUR;
      store.refresh();
      await until(store, (state) => state.now === clock.now);
      await rendered();
      expect(textOf(element)).not.to.include('Next');
    });

    for (const [name, present, at, said] of [
      ['six days ahead', '2026-11-23T12:00Z', '2026-11-29T12:00Z', 'Sun 5:00 AM'],
      ['a week ahead', '2026-11-23T12:00Z', '2026-11-30T12:00Z', 'Mon, Nov 30 at 5:00 AM'],
      ['tonight', '2026-11-24T06:30Z', '2026-11-24T06:50Z', 'today 11:50 PM'],
      ['after midnight', '2026-11-24T06:30Z', '2026-11-24T07:10Z', 'tomorrow 12:10 AM'],
      [
        'on the morning after clocks go back',
        '2026-10-31T18:00Z',
        '2026-11-01T16:00Z',
        'tomorrow 9:00 AM',
      ],
      [
        'in the hour that comes twice',
        '2026-10-31T18:00Z',
        '2026-11-01T07:30Z',
        'tomorrow 1:30 AM MDT',
      ],
      ['in that hour again', '2026-10-31T18:00Z', '2026-11-01T08:30Z', 'tomorrow 1:30 AM MST'],
      [
        'six days ahead, with 25 hours in one',
        '2026-10-31T05:30Z',
        '2026-11-06T06:30Z',
        'Thu 11:30 PM',
      ],
      ['after clocks go ahead', '2027-03-13T19:00Z', '2027-03-14T15:00Z', 'tomorrow 9:00 AM'],
    ] as const) {
      it(`names the day ${name}: ${said}`, async () => {
        const clock = { now: Date.parse(present) };
        const element = await cardOf(storeOf([at], { price: 0 }, clock));
        expect(next(element)).to.equal(`Next free call ${said}`);
        const strong = one(element, '.next strong');
        expect(strong.textContent, 'where it could break').not.to.match(/[ -]/);
      });
    }

    it('says whose time it is only where the clock of the therapist shows another', async () => {
      const said = async (timeZone: string) =>
        next(await cardOf(storeOf([now + 26 * HOUR], { price: 0 }, undefined, timeZone)));
      expect(await said('America/New_York')).to.equal('Next free call tomorrow 7:00 AM your time');
      // The same clock in November, by another name.
      expect(await said('America/Phoenix')).to.equal('Next free call tomorrow 7:00 AM');
      expect(await said('America/Denver')).to.equal('Next free call tomorrow 7:00 AM');
    });

    it('names the month of times more than six days ahead, and gives them the room', async () => {
      const element = await cardOf(storeOf([now + 26 * HOUR, now + 46 * 24 * HOUR]));
      expect(times(element)).to.eql(['7:00 AM Tue 24', '5:00 AM Fri, Jan 8']);
      expect(nameOf(all(element, '.slot')[0]!)).to.include('7:00 AM');
      for (const day of all(element, '.slot small'))
        expect(day.getClientRects(), textOf(day)).to.have.length(1);
    });

    it('runs from left to right in a page that does not', async () => {
      const element = await cardOf(storeOf([now + 26 * HOUR]));
      const slot = one(element, '.slot');
      const widths = () => {
        const text = [...slot.childNodes].find((node) => (node.textContent ?? '').includes('AM'))!;
        const at = (index: number) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          return range.getBoundingClientRect().left;
        };
        const from = text.textContent!.search(/\d/);
        return [at(from), at(text.textContent!.indexOf('AM'))];
      };
      element.dir = 'rtl';
      await rendered();
      const [digits, half] = widths();
      expect(digits! < half!).to.equal(true);
    });

    it('in Spanish', async () => {
      const store = storeOf([now + 26 * HOUR]);
      const around = await insideFinder(
        html`<div lang="es"><therapist-card therapist="a"></therapist-card></div>`,
        store,
      );
      await waitUntil(() => all(around, '.next').length);
      expect(next(around)).to.equal('Próxima llamada gratis mañana a las 7:00 a.m.');
    });
  });

  it('tells the next sessions in one line, to be read and not pressed', async () => {
    const booking = { mode: 'slots' as const, endpoint: 'https://calls.example/' };
    const sessionsOf = async (...slots: string[]) => {
      const instants = slots.map((slot) => new Date(slot).toISOString());
      const availability = { slots: instants, asOf: new Date(now).toISOString() };
      const record = { id: 'a', name: 'Ana', consultation: { booking }, availability };
      const feed = { version: 1 as const, therapists: [record] };
      const element = await insideFinder<TherapistCard>(
        html`<therapist-card therapist="a"></therapist-card>`,
        fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) }),
      );
      expect(all(element, '.slot')).to.eql([]);
      return textOf(one(element, '.facts li')).replace(/ ,.*/, '');
    };
    expect(
      await sessionsOf(
        '2026-11-25T01:00Z',
        '2026-11-25T02:00Z',
        '2026-11-27T00:30Z',
        '2026-12-04T00:00Z',
      ),
    ).to.equal('Sessions: tomorrow 6 PM, Thu 5:30 PM');
    expect(await sessionsOf('2026-12-04T00:00Z', '2026-12-05T00:00Z')).to.equal(
      'Sessions: Thu, Dec 3 at 5:00 PM',
    );
  });

  it('claims nothing that the feed does not say', async () => {
    const text = textOf(await card('finn-gale'));
    for (const word of [
      '$',
      'Virtual',
      'person',
      'Speaks',
      'Lists',
      'opening',
      'checked',
      'client',
    ]) {
      expect(text).not.to.include(word);
    }
  });

  it('opens the profile from the name, and from the portrait', async () => {
    const element = await insideFinder<TherapistCard>(
      html`<therapist-card therapist="ana-ruiz"></therapist-card
        ><therapist-profile></therapist-profile>`,
    );
    const name = one(element, '[part=name] button');
    const { left, top, width, height } = one(element, '[part=portrait]').getBoundingClientRect();
    const at = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(at).to.equal(name);
    expect(name.textContent, 'no space that lets the sign behind it stand alone').to.equal(
      'Ana Ruiz',
    );
    // The portrait is no stop of its own.
    expect(
      all(element, '[aria-haspopup=dialog], a[href]').filter((e) => nameOf(e) === 'Ana Ruiz'),
    ).to.eql([name]);
    const details = detailsOf(element, 'therapist-select');
    (at as HTMLElement).click();
    await rendered();
    expect(details).to.eql([{ id: 'ana-ruiz' }]);
    expect(textOf(one(element.parentElement!, 'dialog[open]'))).to.include('Ana Ruiz');
  });

  it('saves with a round button that keeps its name', async () => {
    const element = await insideFinder<TherapistCard>(
      html`<therapist-card therapist="ana-ruiz"></therapist-card
        ><therapist-shortlist></therapist-shortlist>`,
    );
    const save = control(element, 'Save Ana Ruiz');
    const book = one(one(element, 'therapist-consultation-button'), '[part=button]');
    expect(save.offsetHeight).to.equal(44);
    expect(save.getBoundingClientRect().top).to.equal(book.getBoundingClientRect().top);
    save.focus();
    await press('Enter');
    await rendered();
    expect(nameOf(save)).to.equal('Save Ana Ruiz');
    expect(save.ariaPressed).to.equal('true');
  });

  it('begins the name of each control with what is seen', async () => {
    const element = await card('ana-ruiz');
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const each of all(element, 'button, a[href]')) {
      const seen = [...each.querySelectorAll('.visually-hidden')].reduce(
        (text, hidden) => text.replace(hidden.textContent, ''),
        each.textContent,
      );
      expect(tidy(nameOf(each)).startsWith(tidy(seen)), nameOf(each)).to.equal(true);
    }
  });

  it('marks what was asked for, not by color alone', async () => {
    const element = await card('ana-ruiz', [
      { reason: 'facet', facet: 'concern', value: 'grief', role: 'any' },
    ]);
    const chip = one(element, '.chip');
    expect(textOf(chip)).to.equal('Matches what you asked for: Grief and loss');
    expect(all(chip, 'svg')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('tells the page whose name was followed, and no more', async () => {
    const element = await card('ana-ruiz');
    const details = detailsOf(element, 'therapist-select');
    element.addEventListener('click', (event) => event.preventDefault());
    one(element, '[part=name] a, [part=name] button').focus();
    await press('Enter');
    expect(details).to.eql([{ id: 'ana-ruiz' }]);
  });

  it('is an article named after the therapist', async () => {
    const article = one(await card('ana-ruiz'), 'article');
    const labelId = article.getAttribute('aria-labelledby')!;
    const label = (article.getRootNode() as ShadowRoot).getElementById(labelId)!;
    expect(textOf(label)).to.include('Ana Ruiz');
  });

  it('gives the place of its button to the page', async () => {
    const hit = { therapist: byId('ana-ruiz'), fit: 0, reasons: [] };
    const element = await insideFinder(
      html`<therapist-card .hit=${hit}><a slot="action" href="/ana">Ours</a></therapist-card>`,
    );
    expect(textOf(element)).to.include('Ours').and.not.to.include('Book');
  });

  describe('alone', () => {
    it('reads its therapist from a feed, and dates from the clock of the page', async () => {
      const src = serveFeed(fixtureFeed(Date.now()));
      const element = await fixture<TherapistCard>(
        html`<therapist-card src=${src} therapist="ana-ruiz"></therapist-card>`,
      );
      await shown(element);
      expect(textOf(element)).to.include('Ana Ruiz').and.to.include('taking new clients');
      await expect(element).to.be.accessible();
    });

    it('dates a record that the page gives as one that it reads', async () => {
      const record = { ...fixtureFeed(Date.now()).therapists[0]!, id: 'only' };
      const read = await alone(record);
      const [therapist] = parsed({ version: 1, therapists: [record] }, Date.now()).therapists;
      const hit = { therapist: therapist!, fit: 0, reasons: [] };
      const given = await fixture(html`<therapist-card .hit=${hit}></therapist-card>`);
      expect(textOf(read)).to.include('License checked');
      expect(textOf(given)).to.equal(textOf(read));
    });

    it('shows another when asked to', async () => {
      const src = serveFeed(fixtureFeed(Date.now()));
      const element = await fixture<TherapistCard>(
        html`<therapist-card src=${src} therapist="ana-ruiz"></therapist-card>`,
      );
      await shown(element);
      element.therapist = 'ben-okafor';
      for (let i = 0; i < 3; i++) await rendered();
      expect(textOf(element)).to.include('Ben Okafor').and.not.to.include('Ana Ruiz');
    });

    it('says that a listing is not here, accessibly', async () => {
      const src = serveFeed(fixtureFeed());
      const element = await fixture(
        html`<therapist-card src=${src} therapist="nobody"></therapist-card>`,
      );
      await shown(element);
      expect(textOf(element)).to.equal(
        'We couldn’t find this profile It may have been taken down.',
      );
      await expect(element).to.be.accessible();
    });

    it('says that there is no feed, and throws nothing', async () => {
      const src = serveFeed('<!doctype html>', { status: 404 });
      let element!: TherapistCard;
      const errors = await errorsOf(async () => {
        element = await fixture(html`<therapist-card src=${src} therapist="x"></therapist-card>`);
        await shown(element);
      });
      expect(errors).to.eql([]);
      expect(textOf(element)).to.include('We can’t show therapists right now');
    });

    it('sends one who takes nobody new no calls', async () => {
      const element = await alone({
        name: 'Ella Frost',
        phone: '(303) 555-0105',
        accepting: { status: 'closed', asOf: new Date().toISOString().slice(0, 10) },
      });
      expect(textOf(element)).to.include('Not taking clients right now');
      expect(all(element, 'a[href^="tel:"]')).to.eql([]);
    });

    it('shows text as text: no markup, no script, no other direction', async () => {
      const element = await alone({
        name: '<img src=x onerror="window.ran = true">Bo',
        headline: '<script>window.ran = true</script>',
        url: 'javascript:window.ran = true',
        concerns: [{ id: 'own', label: '<b>bold</b>' }],
      });
      expect(textOf(element)).to.include('Bo');
      expect(all(element, 'script, b, [onerror]')).to.eql([]);
      for (const link of all<HTMLAnchorElement>(element, 'a')) {
        expect(link.protocol).not.to.equal('javascript:');
      }
      expect((window as { ran?: boolean }).ran).to.equal(undefined);
      expect(one(element, '[part=name] bdi').textContent).to.include('Bo');
    });

    it('holds names that are long', async () => {
      const element = await alone({ name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3) });
      element.parentElement!.style.inlineSize = '320px';
      await rendered();
      expect(element.scrollWidth).to.be.at.most(320);
    });

    it('asks for a picture without saying from where', async () => {
      const element = await alone({
        name: 'Ana',
        photo: { url: new URL('/nothing.png', location.href).href },
      });
      const picture = one<HTMLImageElement>(element, 'img');
      expect(picture.referrerPolicy).to.equal('no-referrer');
      expect(picture.alt).to.equal('Photo of Ana');
      expect(picture.loading).to.equal('lazy');
    });
  });
});
