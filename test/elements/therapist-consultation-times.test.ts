import { expect, html, waitUntil as waitFor } from '@open-wc/testing';
import type { TherapistConsultation } from '../../src/elements/therapist-consultation/therapist-consultation.js';
import type { FeedInput } from '../../src/feed/index.js';
import {
  directoryOf,
  feedWithCalls,
  fixtureFeed,
  fixtureStore,
  now,
  parsed,
} from '../helpers/fixture-feed.js';
import { focused, press } from '../helpers/keyboard.js';
import { all, control, fill, finderWith, nameOf, one, rendered, textOf } from '../helpers/mount.js';
import {
  hurry,
  json,
  offline,
  serveBooking,
  silence,
  type Answers,
} from '../helpers/serve-booking.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const until = (holds: () => unknown) =>
  waitFor(() => Boolean(holds()), 'the page shows it', { interval: 5, timeout: 10_000 });

const iso = (at: number) => new Date(at).toISOString();

/** A free quarter of an hour. */
const slotAt = (start: number) => ({
  id: iso(start),
  start: iso(start),
  end: iso(start + 15 * MINUTE),
});

const listOf = (starts: readonly number[], more: object = {}) =>
  json({ slots: starts.map(slotAt), timeZone: 'America/Denver', ...more });

/** Tuesday at 6:00 and 7:00 PM in Denver, Wednesday at 6:00 PM. */
const times = [37, 38, 61].map((hours) => now + hours * HOUR);
const [first, second, third] = times as [number, number, number];

interface Scene {
  answers?: Answers;
  /** The calls in their listing. */
  listed?: readonly number[];
  others?: FeedInput['therapists'];
  timeZone?: string;
  locale?: string;
}

let unhurried: (() => void) | undefined;

/** The times of someone, open in the page, at a moment that the test moves on. */
async function choosing(starts: readonly number[] = times, scene: Scene = {}) {
  const clock = { now };
  const server = serveBooking({ slots: () => listOf(starts), ...scene.answers });
  const consultation = {
    price: 0,
    minutes: 15,
    booking: { mode: 'slots', endpoint: server.endpoint },
    slots: (scene.listed ?? []).map(iso),
    asOf: iso(now),
  } as const;
  const feed = feedWithCalls(consultation, scene.others);
  const store = fixtureStore({
    load: () => Promise.resolve(directoryOf(feed, now)),
    now: () => clock.now,
    timeZone: scene.timeZone ?? 'America/Denver',
  });
  const record = parsed(feed, now).therapists[0];
  const finder = await finderWith(
    store,
    html`<div lang=${scene.locale ?? 'en-US'}>
      <therapist-consultation .record=${record} inline></therapist-consultation>
    </div>`,
  );
  unhurried = hurry();
  const element = one<TherapistConsultation>(finder, 'therapist-consultation');
  await until(() => server.asked.length);
  await rendered();
  return { clock, server, store, finder, element };
}

/** As when someone goes to another tab, or comes back. */
function show(isShown: boolean) {
  Object.defineProperty(document, 'hidden', { value: !isShown, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

const timesIn = (root: ParentNode) => all(root, '[part=time]').map(nameOf);
const daysIn = (root: ParentNode) => all(root, '[part=day]').map(nameOf);
/** Spaces in times differ by browser. */
const plain = (texts: string[]) => texts.map((text) => text.replace(/\s/g, ' '));

describe('the times of <therapist-consultation>', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    unhurried?.();
    Reflect.deleteProperty(document, 'hidden');
  });

  describe('that stay open', () => {
    it('are asked for again when the page is shown after a minute, and never while it is hidden', async () => {
      const { clock, server, element } = await choosing();
      show(false);
      clock.now += 5 * HOUR;
      window.dispatchEvent(new Event('online'));
      window.dispatchEvent(new Event('pageshow'));
      expect(server.asked).to.have.length(1);
      server.answer({ slots: () => listOf([second, third]) });
      show(true);
      show(true);
      await until(() => timesIn(element).length === 1);
      expect(server.asked).to.have.length(2);
      show(false);
      clock.now += MINUTE - 1;
      show(true);
      await rendered();
      expect(server.asked).to.have.length(2);
    });

    it('stay in sight until the new ones are there, with the focus where it was', async () => {
      const { clock, server, element } = await choosing();
      all(element, '[part=time]')[1]!.focus();
      const before = focused();
      let answer!: (list: Response) => void;
      server.answer({ slots: () => new Promise((resolve) => (answer = resolve)) });
      clock.now += HOUR;
      show(true);
      await until(() => server.asked.length === 2);
      await rendered();
      expect(plain(timesIn(element))).to.eql(['6:00 PM', '7:00 PM']);
      answer(listOf([first + HOUR / 4, first + HOUR / 2, second, third]));
      await until(() => timesIn(element).length === 3);
      expect(plain([nameOf(focused())])).to.eql(['7:00 PM']);
      expect(focused() === before).to.equal(true);
      expect(all(element, '.trouble')).to.have.length(0);
    });

    it('stay on the day in sight, though an earlier one comes', async () => {
      const { clock, server, element } = await choosing([second, third]);
      server.answer({ slots: () => listOf([first - DAY, second, third]) });
      clock.now += HOUR;
      show(true);
      await until(() => daysIn(element).length === 3);
      expect(plain(timesIn(element))).to.eql(['7:00 PM']);
    });

    it('are asked for again when the connection is back', async () => {
      const { server, element } = await choosing(times, { answers: { slots: offline } });
      await until(() => textOf(element).includes('couldn’t reach their booking system'));
      server.answer({ slots: () => listOf(times) });
      window.dispatchEvent(new Event('online'));
      await until(() => timesIn(element).length === 2);
      expect(textOf(element)).not.to.include('couldn’t reach their booking system');
    });

    it('leave by themselves once they are past, without a word', async () => {
      const { clock, server, element } = await choosing();
      server.answer({ slots: silence });
      clock.now = first;
      show(true);
      await until(() => timesIn(element).length === 1);
      expect(plain(timesIn(element))).to.eql(['7:00 PM']);
      clock.now = second;
      show(true);
      await until(() => daysIn(element).length === 1);
      expect(plain(daysIn(element))).to.eql(['Wed 25 1 time , Wed, Nov 25']);
      expect(all(element, '.trouble')).to.have.length(0);
    });

    it('tell at once of the chosen one, keep what was typed, and offer others', async () => {
      const { clock, element } = await choosing();
      all(element, '[part=time]')[0]!.click();
      await until(() => all(element, '[name=contact]').length);
      fill(one(element, '[name=name]'), 'Sam Doe');
      one(element, '[name=name]').focus();
      clock.now = first;
      show(true);
      await until(() => all(element, '.trouble').length);
      const told = textOf(one(element, '[role=alert]'));
      expect(told).to.include('That time is no longer open. These nearby times are open.');
      expect(told).to.include('What you wrote is still here.');
      expect(focused()).to.equal(one(element, 'h2'));
      control(element, /7:00\sPM/).click();
      await until(() => all(element, '[name=name]').length);
      expect(one<HTMLInputElement>(element, '[name=name]').value).to.equal('Sam Doe');
    });
  });

  it('give the focus to their day when the one that has it leaves', async () => {
    const { clock, server, element } = await choosing();
    server.answer({ slots: silence });
    all(element, '[part=time]')[0]!.focus();
    clock.now = first;
    show(true);
    await until(() => timesIn(element).length === 1);
    expect(nameOf(focused())).to.equal('Tue 24 1 time , Tue, Nov 24');
  });

  describe('that go on', () => {
    const month = (n: number) => Array.from({ length: n }, (_, i) => first + i * DAY);

    it('are brought by one press, without doubles, with the focus where it is', async () => {
      const pages = [
        listOf(month(3), { more: true }),
        listOf(month(6).slice(2), { more: true }),
        listOf(month(8).slice(6)),
      ];
      const { server, element } = await choosing([], { answers: { slots: () => pages.shift()! } });
      await until(() => daysIn(element).length === 3);
      const more = control(element, 'Show later times');
      more.focus();
      await press('Enter');
      await until(() => daysIn(element).length === 6);
      const { searchParams } = new URL(server.asked[1]!.url);
      expect(Date.parse(searchParams.get('from')!)).to.equal(first + 2 * DAY + 1000);
      expect(focused() === more).to.equal(true);
      expect(textOf(one(element, '.more [role=status]'))).to.equal(
        'More times are listed now, through Sun, Nov 29.',
      );
      const pressed = all(element, '[part=day][aria-pressed=true]').map(nameOf);
      expect(pressed).to.eql(['Fri 27 1 time , Fri, Nov 27']);

      await press('Enter');
      await until(() => daysIn(element).length === 8);
      expect(textOf(element)).not.to.include('Show later times');
      expect(nameOf(focused())).to.equal('Mon 30 1 time , Mon, Nov 30');
    });

    it('say so where there are none after all, or where they do not come', async () => {
      const answers = { slots: () => listOf(month(2), { more: true }) };
      const { server, element } = await choosing([], { answers });
      await until(() => daysIn(element).length === 2);
      server.answer({ slots: () => new Response('<html>') });
      control(element, 'Show later times').click();
      await until(() => textOf(element).includes('couldn’t read the answer'));
      expect(daysIn(element)).to.have.length(2);
      server.answer({ slots: () => listOf([]) });
      control(element, 'Show later times').click();
      await until(() => textOf(element).includes('There are no later times for now.'));
      expect(daysIn(element)).to.have.length(2);
    });

    it('are offered beyond the five weeks that were asked for', async () => {
      const { server, element } = await choosing(month(34));
      expect(textOf(element)).to.include('Show later times');
      server.answer({ slots: () => listOf([first + 60 * DAY]) });
      control(element, 'Show later times').click();
      await until(() => all(element, '#month').some((title) => textOf(title) === 'January 2027'));
      const pressed = all(element, '[part=day][aria-pressed=true]').map(nameOf);
      expect(pressed).to.eql(['23 , Sat, Jan 23, 1 time']);
    });
  });

  describe('beyond two weeks', () => {
    /** Tuesday, Nov 24 to Saturday, Jan 2, every ninth day: the fourth of them is in the new year. */
    const far = [0, 9, 18, 27, 39].map((days) => first + days * DAY);

    async function monthOf(starts: readonly number[], scene?: Scene) {
      const parts = await choosing(starts, scene);
      control(parts.element, 'Other days').click();
      await until(() => all(parts.element, '.month').length);
      await rendered();
      return parts;
    }

    /** The day of the grid that is marked, and the one whose times are below it. */
    const marked = (root: ParentNode) =>
      all(root, '.month [aria-pressed=true]').map((day) =>
        nameOf(day).replace(/^\d+ , |, [^,]*$/g, ''),
      );
    const timesOf = (root: ParentNode) => textOf(one(root, '.shown'));

    const monthName = (root: ParentNode) => textOf(one(root, '#month'));

    it('are in a month; the first two weeks are in a row', async () => {
      const { element } = await choosing(far);
      expect(plain(daysIn(element))).to.eql([
        'Tue 24 1 time , Tue, Nov 24',
        'Thu 3 1 time , Thu, Dec 3',
      ]);
      control(element, 'Other days').focus();
      await press('Enter');
      await until(() => all(element, '.month').length);
      await rendered();
      expect(nameOf(focused())).to.equal('12 , Sat, Dec 12, 1 time');
      expect(monthName(element)).to.equal('December 2026');
      expect(timesOf(element)).to.equal('Sat, Dec 12');
      expect(marked(element)).to.eql(['Sat, Dec 12']);
      expect(nameOf(one(element, '.times'))).to.equal('Times on Sat, Dec 12');
      const keys = one(element, '.month').getAttribute('aria-describedby')!;
      expect(textOf(one(element, `#${keys}`))).to.include('Arrow keys');
      expect(all(element, '.days')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('have no month where there are none', async () => {
      const { element } = await choosing([first, first + 13 * DAY]);
      expect(textOf(element)).not.to.include('Other days');
    });

    it('are reached by the keys of a date grid, and picked', async () => {
      const { element } = await monthOf(far);
      const keys: [string, string][] = [
        ['ArrowRight', '13 , Sun, Dec 13, no times'],
        ['ArrowDown', '20 , Sun, Dec 20, no times'],
        ['End', '26 , Sat, Dec 26, no times'],
        ['PageDown', '26 , Tue, Jan 26, no times'],
        ['ArrowUp', '19 , Tue, Jan 19, no times'],
        ['PageUp', '19 , Sat, Dec 19, no times'],
        ['Home', '13 , Sun, Dec 13, no times'],
        ['ArrowLeft', '12 , Sat, Dec 12, 1 time'],
        ['ArrowDown', '19 , Sat, Dec 19, no times'],
        ['ArrowRight', '20 , Sun, Dec 20, no times'],
        ['ArrowRight', '21 , Mon, Dec 21, 1 time'],
      ];
      for (const [key, name] of keys) {
        await press(key);
        await rendered();
        expect(nameOf(focused()), key).to.equal(name);
        const day = name.replace(/^\d+ , |, [^,]*$/g, '');
        expect([timesOf(element), ...marked(element)], key).to.eql([day, day]);
        expect(timesIn(element), key).to.have.length(name.endsWith('no times') ? 0 : 1);
      }
      expect(monthName(element)).to.equal('December 2026');
      expect(all(element, '.month [tabindex="0"]')).to.have.length(1);
      await press('Enter');
      await rendered();
      expect(focused().getAttribute('aria-pressed')).to.equal('true');
      expect(nameOf(one(element, '.times'))).to.equal('Times on Mon, Dec 21');
    });

    it('are none on a day without times, which is said; and end at both ends', async () => {
      const { element } = await monthOf(far);
      await press('ArrowRight');
      await rendered();
      const said = one(element, '.none[role=status]');
      expect(textOf(said)).to.equal('');
      expect(textOf(element)).to.include('There are no times on Sun, Dec 13.');
      await press('Enter');
      await rendered();
      expect(textOf(said)).to.equal('There are no times on Sun, Dec 13.');
      expect(textOf(element).split('There are no times on')).to.have.length(2);
      expect(timesIn(element)).to.eql([]);
      await expect(element).to.be.accessible();
      for (const key of ['PageUp', 'PageUp']) await press(key);
      await rendered();
      expect(nameOf(focused())).to.equal('1 , Sun, Nov 1, no times');
      for (let i = 0; i < 4; i++) await press('PageDown');
      await rendered();
      expect(nameOf(focused())).to.equal('31 , Sun, Jan 31, no times');
    });

    it('turn by buttons, which keep the focus at the last month', async () => {
      const { element } = await monthOf(far);
      const next = control(element, 'Next month');
      next.focus();
      await press('Enter');
      await rendered();
      expect(monthName(element)).to.equal('January 2027');
      expect(nameOf(one(element, '.month [tabindex="0"]'))).to.equal('2 , Sat, Jan 2, 1 time');
      expect([timesOf(element), ...marked(element)]).to.eql(['Sat, Jan 2', 'Sat, Jan 2']);
      await press('Enter');
      await rendered();
      expect(monthName(element)).to.equal('January 2027');
      expect(focused() === next).to.equal(true);
      expect(next.getAttribute('aria-disabled')).to.equal('true');
      await expect(element).to.be.accessible();
    });

    it('mark the day of the times, also when it leaves or the clock is another', async () => {
      const { clock, server, element } = await monthOf(far);
      server.answer({ slots: () => listOf(far.filter((start) => start !== far[2])) });
      clock.now += HOUR;
      show(true);
      await until(() => timesOf(element) === 'Mon, Dec 21');
      expect(marked(element)).to.eql(['Mon, Dec 21']);
      control(element, 'Change').click();
      await rendered();
      const zones = one<HTMLSelectElement>(element, 'select');
      zones.value = 'Asia/Tokyo';
      zones.dispatchEvent(new Event('change'));
      await rendered();
      expect([timesOf(element), ...marked(element)]).to.eql(['Tue, Dec 22', 'Tue, Dec 22']);
    });

    it('begin their weeks on the day of the language, from right to left too', async () => {
      const { element, finder } = await monthOf(far);
      const initials = () => all(element, '.month abbr').map((day) => day.title);
      expect(initials()[0]).to.equal('Sunday');
      finder.dir = 'rtl';
      one(element, '.month [tabindex="0"]').focus();
      await press('ArrowLeft');
      await rendered();
      expect(nameOf(focused())).to.equal('13 , Sun, Dec 13, no times');
      const [one_, two] = all(element, '.date').map((day) => day.getBoundingClientRect().left);
      expect(one_! > two!).to.equal(true);
    });

    it('are under the day that a clock in the zone shows', async () => {
      const { element } = await monthOf(far, { timeZone: 'Asia/Kolkata' });
      const days = [
        '4 , Fri, Dec 4, 1 time',
        '13 , Sun, Dec 13, 1 time',
        '22 , Tue, Dec 22, 1 time',
      ];
      expect(daysIn(element)).to.eql(days);
    });
  });

  describe('by parts of the day', () => {
    /** Nine at noon and after, over two days; an evening on the second, and a morning on the third. */
    const long = [
      ...Array.from({ length: 9 }, (_, i) => first - 6 * HOUR + (i * HOUR) / 4),
      first + DAY,
      first + 2 * DAY - 9 * HOUR,
    ];

    const parts = (root: ParentNode) => plain(all(root, '.part-of-day').map(nameOf));
    const pressPart = async (root: ParentNode, name: RegExp) => {
      control(root, name).click();
      await rendered();
    };

    it('keep only days and times that have it, until pressed again', async () => {
      const { element } = await choosing(long);
      expect(parts(element)).to.eql(['Morning 1 time', 'Afternoon 9 times', 'Evening 1 time']);
      await pressPart(element, /^Evening/);
      expect(plain(daysIn(element))).to.eql(['Wed 25 1 time , Wed, Nov 25']);
      expect(plain(timesIn(element))).to.eql(['6:00 PM']);
      await expect(element).to.be.accessible();
      await pressPart(element, /^Morning/);
      expect(plain(timesIn(element))).to.eql(['9:00 AM']);
      await pressPart(element, /^Morning/);
      expect(daysIn(element)).to.have.length(3);
      expect(all(element, '.part-of-day[aria-pressed=true]')).to.have.length(0);
    });

    it('never leave an empty list, though the last one leaves', async () => {
      const { clock, server, element } = await choosing(long);
      await pressPart(element, /^Evening/);
      server.answer({ slots: () => listOf(long.filter((start) => start !== first + DAY)) });
      clock.now += HOUR;
      show(true);
      await until(() => daysIn(element).length === 2);
      expect(parts(element)).to.eql(['Morning 1 time', 'Afternoon 9 times']);
      expect(all(element, '.part-of-day[aria-pressed=true]')).to.have.length(0);
    });

    it('are those of the zone in which the times are shown', async () => {
      const { element } = await choosing(long, { timeZone: 'America/New_York' });
      expect(parts(element)).to.eql(['Morning 1 time', 'Afternoon 9 times', 'Evening 1 time']);
      const { element: far } = await choosing(long, { timeZone: 'Pacific/Honolulu' });
      expect(parts(far)).to.eql(['Morning 10 times', 'Afternoon 1 time']);
    });

    it('are not there in a short list, nor where all times are in one', async () => {
      const { element } = await choosing();
      expect(parts(element)).to.eql([]);
      const { element: noon } = await choosing(long.slice(0, 9));
      expect(parts(noon)).to.eql([]);
    });
  });

  it('where there are none, lead to the practice', async () => {
    const { element } = await choosing([]);
    await until(() => textOf(element).includes('No open times are listed right now.'));
    const [way] = all<HTMLAnchorElement>(element, '[role=status] a');
    expect(way!.href).to.equal('tel:+13035550101');
    await expect(element).to.be.accessible();
  });

  describe('where there are none, who else is free', () => {
    /** Two others with calls in their listings; the second has the sooner one. */
    async function empty(scene: Scene = {}) {
      const theirs = serveBooking({ slots: () => listOf([first, second]) });
      const [, bo, cy, ...rest] = fixtureFeed().therapists;
      const takes = (start: number) => ({
        consultation: {
          price: 0,
          booking: { mode: 'slots', endpoint: theirs.endpoint } as const,
          slots: [iso(start)],
          asOf: iso(now),
        },
        accepting: { status: 'open', asOf: iso(now) } as const,
      });
      const others = [{ ...bo!, ...takes(third) }, { ...cy!, ...takes(second) }, ...rest];
      const parts = await choosing([], { others, ...scene });
      await until(() => textOf(parts.element).includes('No open times are listed right now.'));
      return { ...parts, theirs, cy: cy! };
    }

    it('is said by the feed alone, and opens at that time', async () => {
      const { element, theirs, cy } = await empty();
      const next = control(element, new RegExp(`^${cy.name} has an opening tomorrow 7:00.PM$`));
      expect(theirs.asked).to.have.length(0);
      await expect(element).to.be.accessible();
      next.focus();
      await press('Enter');
      await until(() => all(element, 'dialog[open] .chosen').length);
      const dialog = one(element, 'dialog[open]');
      expect(textOf(one(dialog, 'h2'))).to.match(/Tue, Nov 24, 7:00\sPM/);
      expect(textOf(dialog)).to.include(`with ${cy.name}`);
      await press('Escape');
      await until(() => !all(element, 'dialog[open]').length);
      expect(focused() === next).to.equal(true);
    });

    it('is not this therapist, whatever their own listing says', async () => {
      const { element, cy } = await empty({ listed: [first] });
      expect(all(element, '.first-available').map(textOf).join()).to.include(cy.name);
    });

    it('is nobody where no one lists a call', async () => {
      const { element } = await choosing([]);
      await until(() => textOf(element).includes('No open times are listed right now.'));
      expect(textOf(element)).not.to.include(' has an opening ');
    });
  });

  it('are in Spanish', async () => {
    const weeks = Array.from({ length: 30 }, (_, i) => first - 8 * HOUR + i * 12.5 * HOUR);
    const { element } = await choosing(weeks, {
      locale: 'es',
      answers: {
        slots: () => listOf([...weeks, first + 40 * DAY], { more: true }),
      },
    });
    const said = textOf(element);
    for (const text of ['Otros días', 'Ver horarios posteriores', 'Mañana', 'Tarde', 'Noche'])
      expect(said).to.include(text);
    control(element, 'Otros días').click();
    await rendered();
    expect(textOf(one(element, '#month'))).to.equal('diciembre de 2026');
    expect(nameOf(one(element, '.turn'))).to.equal('Mes anterior');
    expect(all(element, '.date').map(nameOf).at(-1)).to.equal('31 , jue, 31 de dic, sin horarios');
  });
});
