import { expect, fixture, html, waitUntil as waitFor } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TherapistConsultation } from '../../src/elements/therapist-consultation/therapist-consultation.js';
import type { TherapistConsultationButton } from '../../src/elements/therapist-consultation-button/therapist-consultation-button.js';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import type { FeedInput, TherapistInput } from '../../src/feed/index.js';
import { directoryOf, fixtureFeed, fixtureStore, now, parsed } from '../helpers/fixture-feed.js';
import { doubleClick, focused, hasVisibleFocus, press } from '../helpers/keyboard.js';
import { helpIsInSight } from '../helpers/in-sight.js';
import { all, control, fill, finderWith, nameOf, one, rendered, textOf } from '../helpers/mount.js';
import {
  hurry,
  json,
  offline,
  problem,
  serveBooking,
  silence,
  type Answers,
} from '../helpers/serve-booking.js';
import { serveFeed } from '../helpers/serve-feed.js';
import { detailsOf, warningsOf } from '../helpers/watch.js';

const HOUR = 3_600_000;
const PHONE = 'Call (303) 555-0101';

/** Until the page shows it; where it never does, the test's own time-out fails it. */
const until = (holds: () => unknown) =>
  waitFor(() => Boolean(holds()), 'the page shows it', { interval: 5, timeout: 25_000 });

/** A free quarter of an hour. */
const slotAt = (start: number) => ({
  id: new Date(start).toISOString(),
  start: new Date(start).toISOString(),
  end: new Date(start + HOUR / 4).toISOString(),
});

/** Tuesday at 6:00 and 7:00 PM in Denver, Wednesday at 6:00 PM. */
const times = [37, 38, 61].map((hours) => now + hours * HOUR);
const [first, second, third] = times as [number, number, number];

/** The same, for what stands outside every finder: it goes by the clock of the device. */
const timesFromToday = () => times.map((start) => start - now + Date.now());

const slotList = (starts = times, timeZone = 'America/Denver') =>
  json({ slots: starts.map(slotAt), timeZone, asOf: new Date(now).toISOString() });

const booked = (more: object = {}) =>
  json(
    {
      id: 'c1',
      status: 'confirmed',
      start: new Date(first).toISOString(),
      end: new Date(first + HOUR / 4).toISOString(),
      manageUrl: 'https://booking.example/manage/secret',
      ...more,
    },
    201,
  );

/** Someone whose first calls an endpoint takes. */
const ana = (endpoint: string, facts: Partial<TherapistInput> = {}, at = now): TherapistInput => ({
  ...fixtureFeed(at).therapists[0]!,
  phone: '(303) 555-0101',
  consultation: { price: 0, minutes: 15, booking: { mode: 'slots', endpoint } },
  ...facts,
});

const feedWith = (therapist: TherapistInput, at = now): FeedInput => ({
  ...fixtureFeed(at),
  therapists: [therapist, ...fixtureFeed(at).therapists.slice(1)],
});

/** A request for a call, or a place on the waiting list, in place of a time. */
const by = (mode: 'request' | 'waitlist') => (endpoint: string) => ({
  consultation: { price: 0, booking: { mode, endpoint } },
  accepting: { status: 'open', responseHours: 24 } as const,
});

interface Scene {
  answers?: Answers;
  /** What is special about the therapist. */
  facts?(endpoint: string): Partial<TherapistInput>;
  /** What the page does before the button is pressed. */
  before?(button: TherapistConsultationButton): void;
  /** The visitor's. */
  timeZone?: string;
  at?: number;
}

function storeOf(therapist: TherapistInput, { timeZone = 'America/Denver', at = now }: Scene = {}) {
  return fixtureStore({
    load: () => Promise.resolve(directoryOf(feedWith(therapist, at), at)),
    now: () => at,
    timeZone,
  });
}

let unhurried: (() => void) | undefined;

/** A button in a finder, its dialog not yet open. */
async function button({ answers, ...scene }: Scene = {}) {
  const server = serveBooking({ slots: () => slotList(), book: () => booked(), ...answers });
  const therapist = ana(server.endpoint, scene.facts?.(server.endpoint), scene.at);
  const { therapists } = parsed(feedWith(therapist, scene.at), scene.at);
  const store = storeOf(therapist, scene);
  unhurried?.();
  const finder = await finderWith(
    store,
    html`<therapist-consultation-button .record=${therapists[0]}></therapist-consultation-button>`,
  );
  const element = one<TherapistConsultationButton>(finder, 'therapist-consultation-button');
  scene.before?.(element);
  unhurried = hurry();
  return { element, store, finder, server };
}

/** The dialog, opened by its button. */
async function opened(scene: Scene = {}) {
  const parts = await button(scene);
  one(parts.element, '[part=button]').focus();
  await press('Enter');
  await until(() => dialogOf(parts.element)?.open);
  const dialog = dialogOf(parts.element)!;
  await until(() => !textOf(dialog).includes('Looking for open times'));
  await arrived(dialog);
  const events = ['sent', 'confirmed', 'failed'].map((name) =>
    detailsOf(parts.finder, `therapist-consultation-${name}`),
  );
  return { ...parts, dialog, events };
}

/** The first time picked, the form in sight. */
async function atDetails(scene: Scene = {}) {
  const parts = await opened(scene);
  const time = all(parts.dialog, '[part=time]')[0];
  time?.click();
  await until(() => all(parts.dialog, '[name=contact]').length);
  return parts;
}

/** Filled in and sent. */
async function sent(scene: Scene = {}) {
  const parts = await atDetails(scene);
  write(parts.dialog);
  send(parts.dialog);
  return parts;
}

function write(root: ParentNode) {
  fill(one(root, '[name=name]'), 'Sam Doe');
  fill(one(root, '[name=contact]'), 'sam@mail.example');
}

const send = (root: ParentNode) => one(root, '[part=send]').click();
const dialogOf = (root: ParentNode) => all<HTMLDialogElement>(root, 'dialog')[0];
/** The text as it is read: no spaces before marks, none of them narrow. */
const plain = (root: ParentNode & Node) =>
  textOf(root)
    .replace(/\u202f/g, ' ')
    .replace(/ ([,.])/g, '$1');
const headingOf = (root: ParentNode) => textOf(one(root, 'h2'));
const valueOf = (root: ParentNode, name: string) =>
  one<HTMLInputElement>(root, `[name=${name}]`).value;
const says = (root: ParentNode & Node, text: string) => until(() => textOf(root).includes(text));

/** In words: a whole page is more than a failed test can show. */
function expectFocus(element: Element) {
  const told = ({ localName, textContent }: Element) => `${localName} ${textContent.slice(0, 60)}`;
  expect(focused() === element, `on ${told(focused())}, not ${told(element)}`).to.equal(true);
}

/** While a dialog comes, its colors are paler. */
async function arrived(dialog: Element) {
  const animations = dialog.getAnimations({ subtree: true });
  await Promise.all(animations.map(({ finished }) => finished));
}

/** The way to the practice that stands beside a failure. */
function fallbackOf(root: ParentNode) {
  return all<HTMLAnchorElement>(root, 'a[href^=tel]').map((a) => [a.href, textOf(a)]);
}

describe('<therapist-consultation>', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => unhurried?.());

  describe('is accessible, and keeps in sight whom to call in a crisis,', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    const states: Record<string, () => Promise<{ dialog: ParentNode & Element }>> = {
      'while it asks for times': async () => {
        const parts = await button({ answers: { slots: silence } });
        one(parts.element, '[part=button]').click();
        await until(() => dialogOf(parts.element)?.open);
        const dialog = dialogOf(parts.element)!;
        await arrived(dialog);
        expect(textOf(dialog)).to.include('Looking for open times');
        return { dialog };
      },
      'with days and times': () => opened({ timeZone: 'Asia/Kolkata' }),
      'with the list of zones': async () => {
        const parts = await opened();
        control(parts.dialog, 'Change').click();
        await rendered();
        expect(all(parts.dialog, 'select')).to.have.length(1);
        return parts;
      },
      'without a time that is free': () => opened({ answers: { slots: () => slotList([]) } }),
      'when times cannot be had': async () => {
        const parts = await opened({ answers: { slots: () => new Response('<html>') } });
        expect(fallbackOf(parts.dialog)[0]).to.eql(['tel:+13035550101', PHONE]);
        return parts;
      },
      'with the form': () =>
        atDetails({
          facts: (endpoint) => ({
            consultation: { channels: ['video', 'phone'], booking: { mode: 'slots', endpoint } },
          }),
        }),
      'with the form of a request': () => atDetails({ facts: by('request') }),
      'with faults in the form': async () => {
        const parts = await atDetails();
        send(parts.dialog);
        await until(() => all(parts.dialog, '.error').length);
        return parts;
      },
      'while it sends': async () => {
        const parts = await sent({ answers: { book: silence } });
        await says(parts.dialog, 'Sending');
        return parts;
      },
      'when nobody knows': async () => {
        const parts = await sent({ answers: { book: offline } });
        await says(parts.dialog, 'We didn’t get a clear answer');
        expect(plain(parts.dialog)).to.include(
          'You asked for a call, Tue, Nov 24, 6:00–6:15 PM Mountain.',
        );
        return parts;
      },
      'when it failed': async () => {
        const parts = await sent({ answers: { book: () => problem('too-large', 413) } });
        await says(parts.dialog, 'didn’t accept the request');
        return parts;
      },
      'with other times': async () => {
        const parts = await sent({
          answers: {
            book: () => problem('slot-taken', 409, { alternatives: [second, third].map(slotAt) }),
          },
        });
        await says(parts.dialog, 'just taken');
        return parts;
      },
      'when it is booked': async () => {
        const parts = await sent();
        await says(parts.dialog, 'You’re booked');
        return parts;
      },
      'when the practice has to confirm': () => pending(),
      'when it was declined': () => ended('declined'),
      'when nobody answered': () => ended('expired'),
      'when it was canceled': () => ended('canceled'),
      'when they take nobody': () => opened({ facts: () => ({ accepting: closed }) }),
    };
    for (const [state, reach] of Object.entries(states)) {
      it(state, async () => {
        const { dialog } = await reach();
        await expect(dialog).to.be.accessible();
        for (const height of [740, 480]) {
          await setViewport({ width: 360, height });
          await rendered();
          expect(helpIsInSight(dialog), `${height} px high`).to.equal(true);
        }
      });
    }
  });

  const closed = { status: 'closed', asOf: new Date(now).toISOString() } as const;

  async function pending(answers: Answers = {}) {
    const parts = await sent({
      facts: by('request'),
      answers: {
        book: () =>
          json({ id: 'c1', status: 'pending', manageUrl: 'https://booking.example/m/1' }, 201),
        ...answers,
      },
    });
    await says(parts.dialog, 'You asked for a call');
    return parts;
  }

  /** The practice has answered, or has not, by the time the dialog is opened again. */
  async function ended(status: string) {
    const parts = await pending({ status: () => json({ status }) });
    await press('Escape');
    one(parts.element, '[part=button]').click();
    await until(() => parts.dialog.open && headingOf(parts.dialog) !== 'You asked for a call');
    await arrived(parts.dialog);
    return parts;
  }

  describe('once everything is to be forgotten', () => {
    it('goes: what was typed, and what was booked', async () => {
      const { dialog, element, store } = await atDetails();
      const reopen = async (name: string) => {
        dialog.close();
        await rendered();
        store.dispatch({ type: 'forget' });
        one(element, '[part=button]').click();
        await until(() => dialog.open && all(dialog, '[part=time]').length);
        expect(textOf(dialog), name).not.to.include('You’re booked');
        all(dialog, '[part=time]')[0]!.click();
        await until(() => all(dialog, '[name=contact]').length);
        const fields = ['name', 'contact'].map((n) => one<HTMLInputElement>(dialog, `[name=${n}]`));
        expect(
          fields.map(({ value }) => value),
          name,
        ).to.eql(['', '']);
      };
      write(dialog);
      await reopen('typed');
      write(dialog);
      send(dialog);
      await says(dialog, 'You’re booked');
      await reopen('booked');
    });

    it('stays where it is on its way: begun anew it could be booked twice', async () => {
      const { dialog, element, store, server } = await sent({ answers: { book: silence } });
      await until(() => server.bodies().length);
      dialog.close();
      await rendered();
      store.dispatch({ type: 'forget' });
      one(element, '[part=button]').click();
      await until(() => dialog.open);
      await rendered();
      expect(textOf(dialog)).to.include('Sending');
      expect(server.bodies()).to.have.length(1);
    });
  });

  describe('from step to step', () => {
    const regions = (root: ParentNode) =>
      all(root, '.region').map((region) => `${region.role ?? region.getAttribute('role')}`);

    it('says something new in each heading, and moves the focus there', async () => {
      const { dialog } = await opened();
      const headings = [headingOf(dialog)];
      const step = async () => {
        await rendered();
        expectFocus(one(dialog, 'h2'));
        headings.push(headingOf(dialog));
      };
      all(dialog, '[part=time]')[0]!.click();
      await step();
      write(dialog);
      send(dialog);
      await says(dialog, 'You’re booked');
      await step();
      expect(headings.map((heading) => heading.replace(/\u202f/g, ' '))).to.eql([
        'A free 15-minute call',
        'Your time: Tue, Nov 24, 6:00 PM',
        'You’re booked',
      ]);
    });

    it('has a head that says what it is, on each of its pages', async () => {
      const { dialog } = await opened();
      const name = () => textOf(one(dialog, `#${dialog.getAttribute('aria-labelledby')}`));
      expect(name()).to.equal('Your free call');
      all(dialog, '[part=time]')[0]!.click();
      await rendered();
      expect(name()).to.equal('Your free call');
      expect(all(dialog, 'h2')).to.have.length(1);
    });

    it('has a head that says what is asked for, where it is no call', async () => {
      const { dialog } = await opened({ facts: by('waitlist') });
      expect(textOf(one(dialog, '.bar .title'))).to.equal('Waitlist');
    });

    it('has its regions before their text, and a fault that comes again is new there', async () => {
      const { dialog } = await atDetails({
        answers: { book: () => problem('too-large', 413) },
      });
      expect(regions(dialog)).to.eql(['alert', 'status']);
      const [alert] = all(dialog, '.region');
      expect(alert!.textContent.trim()).to.equal('');
      const faults: Element[] = [];
      for (let times = 0; times < 2; times++) {
        write(dialog);
        send(dialog);
        await until(() => {
          const [fault] = all(dialog, '.region[role=alert] .trouble');
          return fault && !faults.includes(fault);
        });
        faults.push(one(dialog, '.trouble'));
      }
      expect(all(dialog, '.region')[0] === alert, 'the same region').to.equal(true);
      expect(faults[0]!.textContent).to.equal(faults[1]!.textContent);
    });

    it('says of each choice that one is required, before anything is wrong', async () => {
      const { dialog } = await atDetails({
        facts: (endpoint) => ({
          consultation: { channels: ['video', 'phone'], booking: { mode: 'slots', endpoint } },
        }),
      });
      const choices = all<HTMLInputElement>(dialog, '[name=channel]');
      expect(choices.map(({ required }) => required)).to.eql([true, true]);
    });

    it('names a day by the words that are seen, then by its date', async () => {
      const { dialog } = await opened();
      expect(nameOf(one(dialog, '[part=day]'))).to.equal('Tue 24 2 times , Tue, Nov 24');
    });
  });

  describe('once it is booked', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('says whom to call if that is too far away, in the foot', async () => {
      const { dialog } = await sent();
      await says(dialog, 'You’re booked');
      const foot = one(dialog, '.foot');
      expect(textOf(foot)).to.match(/^If you can’t wait until Tuesday: Call 988 Text.* Chat/);
      await setViewport({ width: 360, height: 740 });
      expect(helpIsInSight(foot)).to.equal(true);
      const chat = all(foot, 'a').findLast((link) => link.checkVisibility())!;
      const [before, leave] = [chat, control(foot, 'Leave quickly')].map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      expect(leave, 'in one row with the others').to.be.closeTo(before!, 4);
    });

    it('keeps the lines that the page has of its own', async () => {
      const own = document.createElement('therapist-crisis-line');
      own.textContent = 'Call 112';
      document.body.prepend(own);
      try {
        const { dialog } = await sent();
        await says(dialog, 'You’re booked');
        expect(textOf(one(dialog, '.foot')))
          .to.match(/^Call 112/)
          .and.not.to.include('988');
      } finally {
        own.remove();
      }
    });
  });

  describe('by keyboard alone', () => {
    it('opens, picks a day and a time, is filled in and sent', async () => {
      const { element, server } = await button();
      one(element, '[part=button]').focus();
      await press('Enter');
      await until(() => dialogOf(element)?.open);
      const dialog = dialogOf(element)!;
      await until(() => all(dialog, '[part=day]').length);
      expectFocus(one(dialog, 'h2'));

      const tabTo = async (name: RegExp) => {
        for (let i = 0; i < 30 && !name.test(nameOf(focused())); i++) {
          await press('Tab');
          expect(hasVisibleFocus(focused()), nameOf(focused())).to.equal(true);
        }
        expect(nameOf(focused())).to.match(name);
      };
      await tabTo(/^Wed 25 1 time/);
      await press('Enter');
      await rendered();
      expect(focused().getAttribute('aria-pressed')).to.equal('true');
      await tabTo(/^6:00.PM$/);
      await press('Enter');
      await rendered();
      expectFocus(one(dialog, 'h2'));

      await tabTo(/^Your name/);
      await sendKeys({ type: 'Sam Doe' });
      await tabTo(/^Email or phone/);
      await sendKeys({ type: 'sam@mail.example' });
      await press('Enter');
      await says(dialog, 'You’re booked');
      expectFocus(one(dialog, 'h2'));
      expect(server.bodies()[0]).to.deep.include({ slot: slotAt(third).id, name: 'Sam Doe' });

      await press('Escape');
      await until(() => !dialog.open);
      expectFocus(one(element, '[part=button]'));
    });

    it('leads to the first fault, which its field is told of', async () => {
      const { dialog, server } = await atDetails();
      fill(one(dialog, '[name=name]'), 'Sam Doe');
      fill(one(dialog, '[name=contact]'), 'sam@');
      one(dialog, '[name=name]').focus();
      await press('Enter');
      await until(() => all(dialog, '.error').length);
      const field = focused();
      expect(field.getAttribute('name')).to.equal('contact');
      const { id, textContent } = one(dialog, '.error');
      expect(field.getAttribute('aria-describedby')).to.equal(id);
      expect(textContent).to.include('name@mail.example');
      expect(nameOf(field), 'said once, not in the name as well').not.to.include('name@');
      const color = (element: Element) => getComputedStyle(element).borderColor;
      expect(color(field)).not.to.equal(color(one(dialog, '[name=name]')));
      expect(server.bodies()).to.eql([]);
      fill(field as HTMLElement, 'sam@mail.example');
      await rendered();
      expect(all(dialog, '.error')).to.eql([]);
    });

    it('asks how to talk, where there is a choice, and leads there', async () => {
      const { dialog } = await atDetails({
        facts: (endpoint) => ({
          consultation: { channels: ['video', 'phone'], booking: { mode: 'slots', endpoint } },
        }),
      });
      expect(all(dialog, '[name=channel]').map(nameOf)).to.eql(['Video', 'Phone']);
      write(dialog);
      send(dialog);
      await until(() => all(dialog, '.error').length);
      expect(focused().getAttribute('name')).to.equal('channel');
      await press(' ');
      send(dialog);
      await says(dialog, 'You’re booked');
    });

    it('asks for a number where the call is by phone, and leads there', async () => {
      const { dialog, server } = await atDetails({
        facts: (endpoint) => ({
          consultation: { channels: ['video', 'phone'], booking: { mode: 'slots', endpoint } },
        }),
      });
      write(dialog);
      const contact = one(dialog, '[name=contact]');
      expect([nameOf(contact), contact.inputMode]).to.eql([
        'Email or phone, only to confirm this call',
        'email',
      ]);
      one(dialog, '[value=phone]').click();
      await rendered();
      expect([nameOf(contact), contact.inputMode]).to.eql([
        'Phone number, only for this call',
        'tel',
      ]);
      send(dialog);
      await says(dialog, 'A phone call needs a phone number.');
      expectFocus(contact);
      expect(server.bodies()).to.eql([]);
      fill(contact, '(718) 555-0188');
      await expect(dialog).to.be.accessible();
      send(dialog);
      await says(dialog, 'You’re booked');
      expect(server.bodies()[0]).to.deep.include({
        channel: 'phone',
        contact: { phone: '+17185550188' },
      });
    });

    for (const [how, leave] of [
      ['Escape', () => press('Escape')],
      ['the way back', () => history.back()],
    ] as const) {
      it(`keeps what was typed when ${how} closes it, until it opens again`, async () => {
        const { element, dialog } = await atDetails();
        write(dialog);
        await leave();
        await until(() => !dialog.open);
        expectFocus(one(element, '[part=button]'));
        await press('Enter');
        await until(() => dialog.open && all(dialog, '[part=time]').length);
        all(dialog, '[part=time]')[0]!.click();
        await rendered();
        expect([valueOf(dialog, 'name'), valueOf(dialog, 'contact')]).to.eql([
          'Sam Doe',
          'sam@mail.example',
        ]);
      });
    }

    it('never loses the focus with what had it', async () => {
      const { dialog } = await opened();
      const change = control(dialog, 'Change');
      change.focus();
      await press('Enter');
      await rendered();
      expect(focused().getAttribute('name')).to.equal('zone');
      all(dialog, '[part=time]')[0]!.click();
      await rendered();
      control(dialog, 'Choose another time').focus();
      await press('Enter');
      await rendered();
      expectFocus(one(dialog, 'h2'));
    });
  });

  describe('time', () => {
    it('is the visitor’s, named, with the therapist’s beside it where their clocks differ', async () => {
      const { dialog } = await opened({ timeZone: 'America/New_York' });
      expect(textOf(one(dialog, '.zone'))).to.include(
        'Times in Eastern Time. Ana Ruiz is in Mountain Time.',
      );
      expect(timesOf(dialog)[0]).to.equal('8:00 PM 6:00 PM for them');
    });

    it('is said once where the clocks agree', async () => {
      const { dialog } = await opened({ timeZone: 'America/Boise' });
      expect(textOf(dialog)).to.include('Times in Mountain Time.').and.not.to.include('is in');
      expect(timesOf(dialog)).to.eql(['6:00 PM', '7:00 PM']);
    });

    it('has the day beside it where it is another one there', async () => {
      const { dialog } = await opened({ timeZone: 'Asia/Kolkata' });
      expect(timesOf(dialog)[0]).to.equal('6:30 AM Tue 24, 6:00 PM for them');
    });

    it('can be shown in another zone, which stays chosen and is sent along', async () => {
      const { dialog, server } = await opened();
      control(dialog, 'Change').click();
      await rendered();
      const select = one<HTMLSelectElement>(dialog, 'select');
      const choices = [...select.options].map(({ value }) => value);
      expect(choices[0]).to.equal('America/Denver');
      for (const zone of ['Pacific/Honolulu', 'America/Chicago']) {
        select.selectedIndex = choices.indexOf(zone);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await rendered();
        expect(select.value).to.equal(zone);
        expect([...select.options].map(({ value }) => value)).to.eql(choices);
      }
      expect(timesOf(dialog)[0]).to.include('7:00 PM');
      all(dialog, '[part=time]')[0]!.click();
      await rendered();
      expect(textOf(one(dialog, 'h2'))).to.equal('Your time: Tue, Nov 24, 7:00 PM');
      expect(textOf(one(dialog, '.chosen'))).to.include(
        'Times in Central Time. Ana Ruiz is in Mountain Time. 6:00 PM for them',
      );
      write(dialog);
      send(dialog);
      await says(dialog, 'You’re booked');
      expect(server.bodies()[0]!.timeZone).to.equal('America/Chicago');
    });

    it('names each zone to change to as its clock is set then', async () => {
      const { dialog } = await opened();
      control(dialog, 'Change').click();
      await rendered();
      const named = (zone: string) =>
        one<HTMLOptionElement>(dialog, `option[value="${zone}"]`).text;
      expect(named('America/Juneau')).to.equal('Alaska Time (America/Juneau)');
      expect(named('America/North_Dakota/Beulah')).to.equal(
        'Central Time (America/North Dakota/Beulah)',
      );
    });

    it('is told apart where a clock shows it twice, to the end', async () => {
      const starts = ['06:30', '07:30', '08:30', '09:30'].map((t) =>
        Date.parse(`2026-11-01T${t}:00Z`),
      );
      const { dialog } = await opened({
        at: Date.parse('2026-10-30T12:00:00Z'),
        answers: { slots: () => slotList(starts) },
      });
      expect(timesOf(dialog)).to.eql(['12:30 AM', '1:30 AM MDT', '1:30 AM MST', '2:30 AM']);
      all(dialog, '[part=time]')[2]!.click();
      await rendered();
      expect(textOf(one(dialog, 'h2'))).to.include('Sun, Nov 1, 1:30 AM MST');
    });

    it('has no hour that clocks leap over', async () => {
      const starts = ['08:30', '09:30'].map((t) => Date.parse(`2027-03-14T${t}:00Z`));
      const { dialog } = await opened({
        at: Date.parse('2027-03-12T12:00:00Z'),
        answers: { slots: () => slotList(starts) },
        timeZone: 'America/Denver',
      });
      expect(timesOf(dialog)).to.eql(['1:30 AM', '3:30 AM']);
    });

    const timesOf = (dialog: ParentNode) =>
      all(dialog, '[part=time]').map((time) => textOf(time).replace(/\u202f/g, ' '));
  });

  describe('what is sent', () => {
    it('is what the form asks for and nothing else', async () => {
      const { dialog, store, server } = await opened();
      store.dispatch({ type: 'search', text: 'secret grief', place: 'Denver, CO' });
      all(dialog, '[part=time]')[0]!.click();
      await rendered();
      write(dialog);
      send(dialog);
      await says(dialog, 'You’re booked');
      const { text, headers } = server.asked.find(({ method }) => method === 'POST')!;
      expect(JSON.parse(text)).to.eql({
        therapist: 'ana-ruiz',
        slot: slotAt(first).id,
        name: 'Sam Doe',
        contact: { email: 'sam@mail.example' },
        timeZone: 'America/Denver',
        locale: 'en',
      });
      expect(headers.get('idempotency-key')).to.match(/^[\da-f]{32}$/);
      for (const { url } of server.asked) {
        expect([...new URL(url).searchParams.keys()].join()).to.match(/^(therapist,from,to)?$/);
      }
    });

    it('is a partner’s own fields, too, once those that must be are filled in', async () => {
      const { dialog, server } = await atDetails({
        before: (button) => {
          button.fields = [
            { name: 'age', label: 'Your age', required: true },
            { name: 'note', label: 'Anything else', multiline: true },
          ];
          button.innerHTML = '<p slot="consent">By sending you agree to our terms.</p>';
        },
      });
      expect(textOf(dialog)).to.include('By sending you agree to our terms.');
      send(dialog);
      await until(() => all(dialog, '.error').length);
      expect(all(dialog, '[aria-invalid=true]').map((field) => field.getAttribute('name'))).to.eql([
        'name',
        'contact',
        'age',
      ]);
      write(dialog);
      fill(one(dialog, '[name=age]'), '40');
      fill(one(dialog, '[name=note]'), 'Hello');
      await rendered();
      expect(all(dialog, '[aria-invalid=true]')).to.eql([]);
      await expect(dialog).to.be.accessible();
      send(dialog);
      await says(dialog, 'You’re booked');
      expect(server.bodies()[0]!.extra).to.eql({ age: '40', note: 'Hello' });
    });

    it('is told to the page by ids only, once, though two buttons lead there', async () => {
      const { element, dialog, finder, events } = await opened();
      const again = document.createElement('therapist-consultation-button');
      again.record = element.record!;
      finder.append(again);
      await press('Escape');
      await again.updateComplete;
      one(again, '[part=button]').click();
      await until(() => dialogOf(again)?.open && all(dialogOf(again)!, '[part=time]').length);
      const theirs = dialogOf(again)!;
      all(theirs, '[part=time]')[0]!.click();
      await rendered();
      write(theirs);
      send(theirs);
      await says(theirs, 'You’re booked');
      expect(dialog.open).to.equal(false);
      expect(events).to.eql([[{ id: 'ana-ruiz' }], [{ id: 'ana-ruiz', status: 'confirmed' }], []]);
    });

    it('is not said to be sent where the time was gone before', async () => {
      let looks = 0;
      const { dialog, events, server } = await sent({
        answers: { slots: () => slotList(looks++ ? [second] : times) },
      });
      await says(dialog, 'That time is no longer open. These nearby times are open.');
      expect(textOf(dialog)).not.to.include('taken');
      expect(server.bodies()).to.eql([]);
      expect(events).to.eql([[], [], [{ id: 'ana-ruiz', code: 'slot-gone' }]]);
    });
  });

  describe('from a time on a card or in a profile', () => {
    async function card(answers: Answers, slots: number[]) {
      const server = serveBooking({ book: () => booked(), ...answers });
      const record = ana(server.endpoint);
      const consultation = {
        ...record.consultation,
        slots: slots.map((at) => new Date(at).toISOString()),
        asOf: new Date(now).toISOString(),
      };
      const store = storeOf({ ...record, consultation });
      const finder = await finderWith(
        store,
        html`<therapist-results></therapist-results><therapist-profile></therapist-profile>`,
      );
      return { finder, store, server };
    }

    const pressed = async (root: ParentNode) => {
      control(root, /^6:00\sPM Wed 25, book a free call with Ana Ruiz$/).click();
      await until(() => all(root, 'therapist-consultation').some((one) => dialogOf(one)?.open));
      return dialogOf(one(root, 'therapist-consultation'))!;
    };

    it('opens at that time, which is asked for again', async () => {
      const { finder, server } = await card({ slots: () => slotList() }, [third]);
      expect(server.asked).to.eql([]);
      const dialog = await pressed(one(finder, 'therapist-card'));
      await until(() => all(dialog, '[name=name]').length);
      expect(textOf(one(dialog, 'h2'))).to.match(/Wed, Nov 25, 6:00\sPM/);
      expect(server.asked).to.have.length(1);
    });

    it('offers those near it where it is gone', async () => {
      const { finder } = await card({ slots: () => slotList([first, second]) }, [third]);
      const dialog = await pressed(one(finder, 'therapist-card'));
      await says(dialog, 'That time is no longer open.');
      expect(all(dialog, '.region ~ .times')[0]!.children).to.have.length(2);
    });

    const textsOf = (root: ParentNode, css: string) =>
      all(root, css).map((found) => textOf(found).replace(/\s+/g, ' '));
    const onCards = (finder: ParentNode) => textsOf(one(finder, 'therapist-card'), '.slot');
    const firstOfAll = (finder: ParentNode) => textsOf(finder, '.first-available').join();

    it('is offered by nothing on the page any more once one is booked there, until it is canceled', async () => {
      const { finder, store } = await card(
        {
          slots: () => slotList(),
          book: () => booked({ start: undefined, end: undefined, secret: 'key' }),
          cancel: () => json({ status: 'canceled' }),
        },
        [second, third],
      );
      expect(onCards(finder)).to.eql(['7:00 PM Tue 24', '6:00 PM Wed 25']);
      expect(firstOfAll(finder)).to.include('tomorrow 7:00 PM with Ana Ruiz');
      control(one(finder, 'therapist-card'), /^7:00\sPM Tue 24/).click();
      await until(() => all(finder, '[name=name]').length);
      const dialog = dialogOf(one(finder, 'therapist-consultation'))!;
      write(dialog);
      send(dialog);
      await says(dialog, 'You’re booked');
      await until(() => onCards(finder).length === 0);
      await until(() => firstOfAll(finder) === '');
      expect(localStorage.length + sessionStorage.length, 'kept nowhere').to.equal(0);
      control(dialog, 'Done').click();
      await until(() => /^Book a free call.*Ana Ruiz$/.test(nameOf(focused())));

      // A file that is fetched again may be older than that.
      const { result } = store.getState();
      store.dispatch({ type: 'retry' });
      await until(() => store.getState().result !== result);
      await rendered();
      expect(onCards(finder)).to.eql([]);

      control(one(finder, 'therapist-card'), /^Book a free call/).click();
      await until(() => dialog.open);
      control(dialog, 'Cancel the call').click();
      await rendered();
      control(dialog, 'Yes, cancel').click();
      await says(dialog, 'This call was canceled');
      control(dialog, 'Ask for another call').click();
      await until(() => onCards(finder).join() === '7:00 PM Tue 24,6:00 PM Wed 25');
    });

    const lacking: [string, Answers, string][] = [
      [
        'its list lacks it, pressed or not',
        { slots: () => slotList([first, third]) },
        '6:00 PM Wed 25',
      ],
      ['its list ends before it', { slots: () => slotList([first, second]) }, '7:00 PM Tue 24'],
      ['its list is empty', { slots: () => slotList([]) }, ''],
      ['it takes no calls', { slots: () => problem('closed', 410) }, ''],
    ];
    for (const [name, answers, left] of lacking) {
      it(`is offered no more where the endpoint says so: ${name}`, async () => {
        const { finder } = await card(answers, [second, third]);
        const dialog = await pressed(one(finder, 'therapist-card'));
        await until(() => onCards(finder).join() === left);
        dialog.close();
        await rendered();
        expect(onCards(finder).join(), 'after it is closed').to.equal(left);
      });
    }

    it('is offered no more where the endpoint says while booking that it is taken', async () => {
      const taken = () => problem('slot-taken', 409, { alternatives: [] });
      let looks = 0;
      const slots = () => slotList(looks++ < 2 ? times : [first, second]);
      const { finder } = await card({ slots, book: taken }, [second, third]);
      const dialog = await pressed(one(finder, 'therapist-card'));
      await until(() => all(dialog, '[name=name]').length);
      write(dialog);
      send(dialog);
      await says(dialog, 'taken');
      await until(() => onCards(finder).join() === '7:00 PM Tue 24');
    });

    it('opens from the profile as well, which stays behind it', async () => {
      const { finder, store } = await card({ slots: () => slotList() }, [third]);
      store.dispatch({ type: 'open', id: 'ana-ruiz' });
      await rendered();
      const profile = one(finder, 'therapist-profile');
      const dialog = await pressed(profile);
      await until(() => all(dialog, '[name=name]').length);
      expectFocus(one(dialog, 'h2'));
      await press('Escape');
      await until(() => !dialog.open);
      expect(dialogOf(profile)!.open).to.equal(true);
    });

    it('leads nowhere where the page has its own way to a call', async () => {
      const { store } = await card({ slots: () => slotList() }, [third]);
      for (const element of ['card', 'profile']) {
        const finder = await finderWith(store);
        const placed = document.createElement(`therapist-${element}`);
        placed.setAttribute('therapist', 'ana-ruiz');
        placed.innerHTML = '<a slot="action" href="#own">Call us</a>';
        finder.append(placed);
        await until(() => all(placed, '.slot').length);
        expect(all(placed, '.slot').map(({ localName }) => localName)).to.eql(['span']);
        placed.innerHTML = '';
        await until(() => all(placed, 'button.slot').length);
      }
    });
  });

  describe('asked for before its therapist is known', () => {
    /** In a finder whose feed has not come, told to open. */
    async function early() {
      const server = serveBooking({ slots: () => slotList() });
      let come!: () => void;
      const feed = new Promise<void>((resolve) => (come = resolve));
      const store = fixtureStore({
        load: async () => {
          await feed;
          return directoryOf(feedWith(ana(server.endpoint)));
        },
      });
      const finder = await fixture<TherapistFinder>(
        html`<therapist-finder .store=${store}>
          <therapist-consultation therapist="ana-ruiz"></therapist-consultation>
        </therapist-finder>`,
      );
      await import('../../src/elements/therapist-consultation/therapist-consultation.define.js');
      const element = one<TherapistConsultation>(finder, 'therapist-consultation');
      element.show();
      await rendered();
      return { element, server, come, finder };
    }

    it('opens once it is', async () => {
      const { element, come } = await early();
      come();
      await until(() => all(element, '[part=time]').length);
      expect(one<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    });

    it('stays closed where it was closed meanwhile', async () => {
      const { element, server, come } = await early();
      element.close();
      come();
      await until(() => all(element, 'h2').length);
      await rendered();
      expect(one<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
      expect(server.asked, 'no times are asked for').to.eql([]);
    });

    it('stays closed where it was taken out of the page meanwhile', async () => {
      const { element, come, finder } = await early();
      element.remove();
      come();
      await rendered();
      finder.append(element);
      await until(() => all(element, 'h2').length);
      await rendered();
      expect(one<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    });
  });

  describe('in the page', () => {
    it('stands inline, and takes the focus only from itself', async () => {
      const server = serveBooking({ slots: () => slotList(), book: () => booked() });
      const finder = await finderWith(
        storeOf(ana(server.endpoint)),
        html`<therapist-consultation therapist="ana-ruiz" inline></therapist-consultation>`,
      );
      const element = one<TherapistConsultation>(finder, 'therapist-consultation');
      await until(() => all(element, '[part=time]').length);
      expectFocus(document.body);
      await expect(element).to.be.accessible();
      const time = all(element, '[part=time]')[0]!;
      time.focus();
      await press('Enter');
      await rendered();
      expectFocus(one(element, 'h2'));
      expect(all(element, 'button').map(nameOf)).not.to.include('Cancel');
      write(element);
      send(element);
      await says(element, 'You’re booked');
    });

    for (const [mode, title] of [
      ['request', 'A free first call'],
      ['waitlist', 'Ask about the waitlist'],
    ] as const) {
      it(`as a form for a ${mode}, takes no focus when the page loads`, async () => {
        const server = serveBooking({});
        const finder = await finderWith(
          storeOf(ana(server.endpoint, by(mode)(server.endpoint))),
          html`<therapist-consultation therapist="ana-ruiz" inline></therapist-consultation>`,
        );
        const element = one<TherapistConsultation>(finder, 'therapist-consultation');
        await until(() => all(element, '[name=name]').length);
        expectFocus(document.body);
        expect(textOf(one(element, 'h2'))).to.equal(title);
        expect(textOf(element)).to.include('When are you usually free?');
        await expect(element).to.be.accessible();
      });
    }

    for (const { mode, takeBack, yes, stay, title, asked } of [
      {
        mode: 'request',
        takeBack: 'Take back the request',
        yes: 'Yes, take it back',
        stay: 'Keep it',
        title: 'This request was taken back',
        asked: 'You asked for a call with Ana Ruiz.',
      },
      {
        mode: 'waitlist',
        takeBack: 'Leave the waitlist',
        yes: 'Yes, leave',
        stay: 'Stay on it',
        title: 'You are no longer on the waitlist',
        asked: 'You asked for a spot on the waitlist of Ana Ruiz.',
      },
    ] as const) {
      it(`a ${mode} is taken back in its own words, since no call was agreed`, async () => {
        const pending = {
          id: 'c1',
          status: 'pending',
          secret: 'key',
          manageUrl: 'https://b.test/c1',
        };
        const server = serveBooking({
          book: () => json(pending, 201),
          cancel: () => json({ status: 'canceled' }),
        });
        const finder = await finderWith(
          storeOf(ana(server.endpoint, by(mode)(server.endpoint))),
          html`<therapist-consultation therapist="ana-ruiz" inline></therapist-consultation>`,
        );
        const element = one<TherapistConsultation>(finder, 'therapist-consultation');
        await until(() => all(element, '[name=name]').length);
        write(element);
        send(element);
        await until(() => all(element, '[name=cancel]').length);
        expect(textOf(element)).not.to.match(/the call|this call/i);
        control(element, 'Done').click();
        await until(() => !textOf(element).includes('Done'));
        expect(plain(element)).to.include(asked).and.not.include('said yes');
        control(element, 'Show details').click();
        await until(() => all(element, '[name=cancel]').length);
        control(element, takeBack).click();
        await says(element, `${takeBack.replace('the r', 'this r')}?`);
        control(element, stay);
        server.answer({ cancel: offline });
        control(element, yes).click();
        await says(element, `${asked} We didn’t get a clear answer`);
        server.answer({ cancel: () => json({ status: 'canceled' }) });
        control(element, 'Check again').click();
        await says(element, title);
        expect(plain(element)).to.include(asked);
        control(element, 'Ask again');
        expect(plain(element)).not.to.match(/canceled|another call/);
      });
    }

    it('works alone, with a feed of its own, as an element and as a button', async () => {
      const server = serveBooking({ slots: () => slotList(timesFromToday()) });
      const src = serveFeed(feedWith(ana(server.endpoint, {}, Date.now()), Date.now()));
      const element = await fixture<TherapistConsultation>(
        html`<therapist-consultation src=${src} therapist="ana-ruiz"></therapist-consultation>`,
      );
      element.show();
      await until(() => dialogOf(element)!.open && all(element, '[part=time]').length);
      element.close();
      const button = await fixture<TherapistConsultationButton>(
        html`<therapist-consultation-button
          src=${src}
          therapist="ana-ruiz"
        ></therapist-consultation-button>`,
      );
      await until(() => all(button, '[part=button]').length);
      one(button, '[part=button]').click();
      await until(() => dialogOf(button)?.open && all(button, '[part=time]').length);
      await press('Escape');
    });

    it('says that a listing is not here', async () => {
      const element = await fixture<TherapistConsultation>(
        html`<therapist-consultation
          src=${serveFeed(fixtureFeed())}
          therapist="nobody"
        ></therapist-consultation>`,
      );
      element.show();
      await until(() => dialogOf(element)!.open);
      expect(textOf(dialogOf(element)!)).to.include('We couldn’t find this profile');
      element.close();
    });

    it('shows the phone, the scheduler, or that nothing is listed, where there is no form', async () => {
      const finder = await finderWith(
        fixtureStore(),
        html`
          <therapist-consultation therapist="ben-okafor" inline></therapist-consultation>
          <therapist-consultation therapist="ana-ruiz" inline></therapist-consultation>
        `,
      );
      const [ben, its] = all(finder, 'therapist-consultation') as [HTMLElement, HTMLElement];
      await until(() => textOf(its).includes('Ana'));
      expect(textOf(ben)).to.include('You can reach them this way: Call (303) 555-0102');
      expect(one<HTMLAnchorElement>(its, 'a').href).to.equal('https://calls.example/ana');
      await expect(finder).to.be.accessible();

      const feed = fixtureFeed();
      delete feed.organization;
      const bare = await finderWith(
        fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) }),
        html`<therapist-consultation therapist="finn-gale" inline></therapist-consultation>`,
      );
      await until(() => textOf(bare).includes('Finn'));
      expect(textOf(bare)).to.include('No contact details are listed');
    });

    it('opens again after it was taken out of the page while open', async () => {
      const { element, dialog, server } = await opened();
      const { parentElement } = element;
      element.remove();
      parentElement!.append(element);
      await rendered();
      expect(dialog.open).to.equal(false);
      one(element, '[part=button]').click();
      await until(() => dialog.matches(':modal'));
      expect(server.asked, 'asked again').to.have.length(2);
    });
  });

  describe('someone was faster', () => {
    it('offers other times, which are sent under a key of their own', async () => {
      let posts = 0;
      const { dialog, server } = await sent({
        answers: {
          book: () =>
            posts++
              ? booked()
              : problem('slot-taken', 409, { alternatives: [second, third].map(slotAt) }),
        },
      });
      await says(dialog, 'That time was just taken. These nearby times are open.');
      expectFocus(one(dialog, 'h2'));
      const alternatives = one(dialog, '.region + .times');
      expect(textOf(alternatives).replace(/\u202f/g, ' ')).to.equal(
        '7:00 PM Tue, Nov 24 6:00 PM Wed, Nov 25',
      );
      all(alternatives, 'button')[0]!.click();
      await rendered();
      expect(valueOf(dialog, 'contact')).to.equal('sam@mail.example');
      send(dialog);
      await says(dialog, 'You’re booked');
      const posted = server.asked.filter(({ method }) => method === 'POST');
      const keys = posted.map(({ headers }) => headers.get('idempotency-key'));
      expect(new Set(keys).size).to.equal(2);
      expect(server.bodies().map(({ slot }) => slot)).to.eql(
        [first, second].map((start) => slotAt(start).id),
      );
    });
  });

  describe('pressed twice', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const [answer, book, words] of [
      ['none yet', silence, 'Sending'],
      ['one at once', () => booked(), 'You’re booked'],
    ] as const) {
      it(`sends once, and leaves the dialog open, with an answer: ${answer}`, async () => {
        await setViewport({ width: 1280, height: 800 });
        const { dialog, server } = await atDetails({ answers: { book } });
        write(dialog);
        await rendered();
        await doubleClick(one(dialog, '[part=send]'));
        await says(dialog, words);
        expect(dialog.open).to.equal(true);
        expect(server.bodies()).to.have.length(1);
        expect(dialog.getRootNode()).to.have.property('activeElement', one(dialog, 'h2'));
        await press('Escape');
        expect(dialog.open, 'a key closes it at once').to.equal(false);
      });

      it(`in the page presses nothing beneath, with an answer: ${answer}`, async () => {
        const server = serveBooking({ slots: () => slotList(), book });
        const finder = await finderWith(
          storeOf(ana(server.endpoint)),
          html`<therapist-consultation therapist="ana-ruiz" inline></therapist-consultation>
            <a href="#beneath" style="display: block; block-size: 2000px">Beneath</a>`,
        );
        const element = one<TherapistConsultation>(finder, 'therapist-consultation');
        await until(() => all(element, '[part=time]').length);
        all(element, '[part=time]')[0]!.click();
        await until(() => all(element, '[name=contact]').length);
        write(element);
        await rendered();
        await doubleClick(one(element, '[part=send]'));
        await says(element, words);
        expect(location.hash).to.equal('');
        expect(server.bodies()).to.have.length(1);
        expect(element.shadowRoot!.activeElement).to.equal(one(element, 'h2'));
      });
    }

    it('keeps its height while it sends', async () => {
      const { dialog } = await atDetails({ answers: { book: silence } });
      write(dialog);
      const height = () => one(dialog, '.page').offsetHeight;
      const before = height();
      send(dialog);
      await says(dialog, 'Sending');
      expect(height()).to.equal(before);
    });

    it('opens a dialog and presses nothing in it', async () => {
      await setViewport({ width: 1280, height: 800 });
      const { element } = await button();
      await doubleClick(one(element, '[part=button]'));
      await until(() => dialogOf(element) && all(dialogOf(element)!, '[part=time]').length);
      expect(dialogOf(element)!.open).to.equal(true);
    });
  });

  describe('what the endpoint does not take', () => {
    it('stands beside its field, in the endpoint’s words', async () => {
      const errors = [
        { pointer: '#/contact/email', detail: 'We cannot write to <b>this</b> address.' },
        { pointer: '#/insurance', detail: 'We need one more thing: please call us.' },
      ];
      const { dialog } = await sent({
        answers: { book: () => problem('invalid', 422, { errors }) },
      });
      await until(() => all(dialog, '.error').length);
      expect(focused().getAttribute('name')).to.equal('contact');
      expect(textOf(one(dialog, '.error'))).to.equal('We cannot write to <b>this</b> address.');
      expect(textOf(one(dialog, '[part=problem]'))).to.include('please call us');
      expect(valueOf(dialog, 'name')).to.equal('Sam Doe');
      await expect(dialog).to.be.accessible();
    });

    it('so it is with the times that were picked in a week', async () => {
      const errors = [{ pointer: '#/preferredTimes/0', detail: 'Not on Sundays.' }];
      const { dialog } = await sent({
        facts: by('request'),
        answers: { book: () => problem('invalid', 422, { errors }) },
      });
      await says(dialog, 'Not on Sundays.');
      expect(focused().closest('table')).to.be.instanceOf(HTMLTableElement);
    });
  });

  describe('an endpoint that is no help', () => {
    /** What it does to a request, what is said, and whether what was typed is in sight. */
    const faults: [string, Answers['book'], string, boolean][] = [
      [
        'HTML',
        () => new Response('<!doctype html><p>Hello'),
        'We didn’t get a clear answer',
        false,
      ],
      [
        'a proxy’s 404',
        () => new Response('<h1>404</h1>', { status: 404 }),
        'We didn’t get a clear answer',
        false,
      ],
      [
        'a proxy’s 503',
        () => new Response('', { status: 503 }),
        'We didn’t get a clear answer',
        false,
      ],
      [
        'a proxy’s 429 for an hour',
        () => new Response('', { status: 429, headers: { 'retry-after': '3600' } }),
        'You can try again at 6:00',
        false,
      ],
      ['500', () => new Response('', { status: 500 }), 'We didn’t get a clear answer', false],
      [
        'half a JSON',
        () => new Response('{"id": "c1", "sta'),
        'We didn’t get a clear answer',
        false,
      ],
      ['no connection', offline, 'We didn’t get a clear answer', false],
      ['a refusal', () => problem('malformed', 400), 'didn’t accept the request', true],
      [
        'nobody of that name',
        () => problem('unknown-therapist', 404),
        'didn’t accept the request',
        true,
      ],
      [
        'too many, for an hour',
        () => problem('too-many', 429, {}, { 'retry-after': '3600' }),
        'You can try again at 6:00',
        true,
      ],
    ];
    for (const [fault, book, words, isForm] of faults) {
      it(`${fault} to a request: says so, offers the phone, keeps what was typed`, async () => {
        const { dialog, server } = await sent({ answers: { book } });
        await says(dialog, words);
        expectFocus(one(dialog, 'h2'));
        expect(fallbackOf(dialog)[0]).to.eql(['tel:+13035550101', PHONE]);
        if (isForm) {
          expect(textOf(dialog)).to.include('What you wrote is still here.');
          expect([valueOf(dialog, 'name'), valueOf(dialog, 'contact')]).to.eql([
            'Sam Doe',
            'sam@mail.example',
          ]);
        }
        const keys = () =>
          server.asked.flatMap(({ headers }) => headers.get('idempotency-key') ?? []);
        const [key] = keys();
        server.answer({ book: () => booked() });
        if (isForm) send(dialog);
        else control(dialog, 'Check again').click();
        await says(dialog, 'You’re booked');
        expect(server.bodies().at(-1)!.name).to.equal('Sam Doe');
        expect(keys().at(-1) === key, 'the same key').to.equal(!isForm);
      });
    }

    it('tries by itself when the connection is back, under the same key', async () => {
      const { dialog, server, events } = await sent({ answers: { book: offline } });
      await says(dialog, 'We didn’t get a clear answer');
      server.answer({ book: () => booked() });
      window.dispatchEvent(new Event('online'));
      await says(dialog, 'You’re booked');
      const posts = server.asked.filter(({ method }) => method === 'POST');
      const keys = posts.map(({ headers }) => headers.get('idempotency-key'));
      expect(new Set(keys).size).to.equal(1);
      expect(events[0]).to.eql([{ id: 'ana-ruiz' }]);
      const { length } = posts;
      window.dispatchEvent(new Event('online'));
      await rendered();
      expect(server.asked.filter(({ method }) => method === 'POST')).to.have.length(length);
    });

    it('finds out after a reload what became of a request', async () => {
      sessionStorage.setItem(
        'therapist-finder-unfinished',
        JSON.stringify([{ key: 'k'.repeat(32), therapist: 'ana-ruiz' }]),
      );
      const { dialog, server } = await opened();
      await says(dialog, 'You’re booked');
      expect(server.asked.map(({ method, text }) => [method, text])).to.eql([
        ['POST', '{"therapist":"ana-ruiz"}'],
      ]);
      expect(sessionStorage).to.have.length(0);
    });

    const lists: [string, () => Response | Promise<Response>, string][] = [
      ['HTML', () => new Response('<!doctype html>'), 'couldn’t read the answer'],
      ['half a JSON', () => new Response('{"slots": ['), 'couldn’t read the answer'],
      ['500', () => new Response('', { status: 500 }), 'has a problem'],
      ['no connection', offline, 'couldn’t reach their booking system'],
    ];
    for (const [fault, slots, words] of lists) {
      it(`${fault} for times: says so, offers the phone, and to try again`, async () => {
        const { dialog, server } = await opened({ answers: { slots } });
        await says(dialog, words);
        expect(textOf(dialog)).not.to.include('you wrote');
        expect(fallbackOf(dialog)[0]).to.eql(['tel:+13035550101', PHONE]);
        server.answer({ slots: () => slotList() });
        control(dialog, 'Try again').focus();
        await press('Enter');
        await until(() => all(dialog, '[part=time]').length);
        expect(textOf(dialog)).not.to.include(words);
        expectFocus(one(dialog, 'h2'));
      });
    }

    for (const [status, words] of [
      [401, 'didn’t accept the request'],
      [403, 'didn’t accept the request'],
      [404, 'isn’t where this page looks'],
    ] as const) {
      it(`${status} for times: offers the phone as the next step, and nothing that can’t help`, async () => {
        const answers = { slots: () => new Response('', { status }) };
        const { dialog } = await opened({ answers });
        await says(dialog, words);
        expect(all(dialog, '.button').map(textOf)).to.eql([PHONE]);
        expect(textOf(dialog)).not.to.include('Try again');
        await expect(dialog).to.be.accessible();
      });
    }

    it('tells the page of a list that cannot be had', async () => {
      const { element, finder } = await button({ answers: { slots: () => new Response('<p>') } });
      const failed = detailsOf(finder, 'therapist-consultation-failed');
      one(element, '[part=button]').click();
      await until(() => failed.length);
      expect(failed).to.eql([{ id: 'ana-ruiz', code: 'unreadable' }]);
    });

    it('10,000 times: shows a day of them, past ones left out', async () => {
      const starts = Array.from({ length: 10_000 }, (_, n) => now + (n - 5000) * (HOUR / 4));
      const { dialog } = await opened({ answers: { slots: () => slotList(starts) } });
      expect(all(dialog, '[part=day]').length).to.be.within(5, 15);
      expect(all(dialog, '[part=time]').length).to.be.within(1, 96);
    });

    it('a way to change it that is a script: is none, and the phone is offered', async () => {
      const { dialog } = await sent({
        answers: { book: () => booked({ manageUrl: 'javascript:alert(1)' }) },
      });
      await says(dialog, 'To change or cancel, reach them this way:');
      const hrefs = all<HTMLAnchorElement>(dialog, 'a[href]').map(({ href }) => href);
      expect(hrefs.some((href) => /^javascript/i.test(href))).to.equal(false);
      expect(fallbackOf(dialog)[0]).to.eql(['tel:+13035550101', PHONE]);
      await expect(dialog).to.be.accessible();
    });

    it('none that details may be sent to: the button dials instead', async () => {
      await warningsOf(async () => {
        const { element } = await button({
          facts: () => ({
            consultation: { booking: { mode: 'slots', endpoint: 'http://elsewhere.example/' } },
          }),
        });
        expect(one<HTMLAnchorElement>(element, '[part=button]').href).to.equal('tel:+13035550101');
      });
    });
  });

  describe('what became of it', () => {
    it('is shown with its address, calendars and questions, and what was typed is dropped', async () => {
      const { dialog, element } = await sent();
      await says(dialog, 'You’re booked');
      const text = plain(dialog);
      expect(text).to.include('Tue, Nov 24, 6:00–6:15 PM Mountain, with Ana Ruiz.');
      // Where nobody said how, nothing is said.
      expect(text).not.to.match(/call, Tue|calls you|video/i);
      // Its link has the key to the call: it is text, and no script of the page can log that it is followed.
      expect(valueOf(dialog, 'link')).to.equal('https://booking.example/manage/secret');
      const hrefs = all<HTMLAnchorElement>(dialog, 'a[href]').map(({ href }) => href);
      expect(hrefs.filter((href) => /booking\.example|google|outlook/.test(href))).to.eql([]);
      expect(text).to.include('Good things to ask');
      await press('Escape');
      one(element, '[part=button]').click();
      await until(() => dialog.open);
      expect(headingOf(dialog)).to.equal('You’re booked');
      expect(JSON.stringify(sessionStorage)).not.to.include('Sam');
    });

    it('says how the call will be, and who calls whom, as far as that is known', async () => {
      const channels = (...list: string[]) => ({
        facts: (endpoint: string) => ({
          consultation: { channels: list, booking: { mode: 'slots', endpoint } as const },
        }),
      });
      const asks = async (scene: Scene, channel?: string, number = '(718) 555-0188') => {
        const { dialog } = await atDetails(scene);
        fill(one(dialog, '[name=name]'), 'Sam Doe');
        fill(one(dialog, '[name=contact]'), number);
        if (channel) one(dialog, `[value=${channel}]`).click();
        await rendered();
        send(dialog);
        await says(dialog, 'You’re booked');
        const text = plain(dialog);
        await press('Escape');
        return text;
      };
      expect(await asks(channels('video', 'phone'), 'phone'))
        .to.include('Phone call, Tue, Nov 24, 6:00–6:15 PM Mountain. Ana Ruiz calls')
        .and.include('Ana Ruiz calls you at (718) 555-0188.');
      for (const [typed, read] of [
        ['(718) 555-0188', '(718) 555-0188'],
        ['7185550188', '(718) 555-0188'],
        ['+1 718.555.0188 (cell)', '(718) 555-0188'],
        ['718 555 0188 ext. 12', '718 555 0188 ext. 12'],
        ['+52 55 1234 5678', '+52 55 1234 5678'],
      ])
        expect(await asks(channels('phone'), '', typed)).to.include(`calls you at ${read}.`);
      expect(await asks(channels('video', 'phone'), 'video'))
        .to.include('Video call, Tue')
        .and.include('The link for the video call isn’t here yet.')
        .and.include(`ask for it: ${PHONE}`);
      const joinUrl = 'https://video.example/room';
      expect(await asks({ ...channels('video'), answers: { book: () => booked({ joinUrl }) } }))
        .to.include(joinUrl)
        .and.not.include('isn’t here yet');
      expect(await asks(channels('in-person')))
        .to.include('Meeting in person, Tue')
        .and.include('The address isn’t here yet.')
        .and.include(`ask for it: ${PHONE}`);
      expect(await asks(channels('chat')))
        .to.include('Chat, Tue, Nov 24, 6:00–6:15 PM Mountain, with Ana Ruiz.')
        .and.include('How to join the chat isn’t here yet.')
        .and.include(`ask for it: ${PHONE}`);
      const locations = [{ street: '12 Elm St', city: 'Denver', state: 'CO' }];
      const inOffice = (endpoint: string) => ({
        ...channels('in-person').facts(endpoint),
        locations,
      });
      expect(await asks({ facts: inOffice })).to.include('At 12 Elm St, Denver.');
      // A way for which there are no words of its own here, as the form had it.
      expect(await asks(channels('walk-and-talk')))
        .to.include('Walk-and-talk, Tue')
        .and.include('How you will meet isn’t here yet.')
        .and.include(`ask for it: ${PHONE}`);
      // The endpoint’s own word comes first.
      expect(
        await asks({ ...channels('phone'), answers: { book: () => booked({ channel: 'video' }) } }),
      ).to.include('Video call, Tue');
      // Nor is an email address called, if the endpoint settles on a call by phone.
      const { dialog } = await sent({ answers: { book: () => booked({ channel: 'phone' }) } });
      await says(dialog, 'You’re booked');
      expect(textOf(dialog))
        .to.include('We don’t know which number they would call.')
        .and.include(`give it to them: ${PHONE}`)
        .and.not.include('sam@mail.example')
        .and.not.include('calls you');
    });

    it('says the same while they still have to confirm', async () => {
      const pendingBy = async (channels: string[], contact: string, more: object = {}) => {
        const { dialog } = await atDetails({
          facts: (endpoint) => ({
            consultation: { channels, booking: { mode: 'request', endpoint } },
          }),
          answers: { book: () => json({ id: 'c1', status: 'pending', ...more }, 201) },
        });
        fill(one(dialog, '[name=name]'), 'Sam Doe');
        fill(one(dialog, '[name=contact]'), contact);
        await rendered();
        send(dialog);
        await says(dialog, 'You asked for a call');
        const text = plain(dialog);
        await press('Escape');
        return text;
      };
      expect(await pendingBy(['phone'], '(718) 555-0188')).to.match(
        /You asked for a phone call\. .*You don’t need to do anything else\. If they confirm, Ana Ruiz calls you at \(718\) 555-0188\./,
      );
      expect(await pendingBy(['video'], 'sam@mail.example'))
        .to.include('You asked for a video call.')
        .and.not.include('calls you');
      expect(await pendingBy([], 'sam@mail.example')).not.to.match(/calls? you|phone call|video/);
      expect(await pendingBy(['video'], 'sam@mail.example', { channel: 'phone' }))
        .to.include('We don’t know which number they would call.')
        .and.include(PHONE)
        .and.not.include('sam@mail.example')
        .and.not.include('calls you');
    });

    it('is looked for again when the dialog opens: yes, no, or no answer', async () => {
      const words = {
        confirmed: 'Ana Ruiz said yes.',
        declined: 'It isn’t because of you.',
        expired: 'Ask again',
        canceled: 'Ask again',
      };
      for (const [status, said] of Object.entries(words)) {
        const { dialog } = await ended(status);
        expect(textOf(dialog)).to.include(said);
        if (status !== 'confirmed')
          expect(plain(dialog)).to.include('You asked for a call with Ana Ruiz.');
        await press('Escape');
      }
    });

    it('or who else fits, where it will not be', async () => {
      const { dialog, store } = await opened({ facts: () => ({ accepting: closed }) });
      await until(() => all(dialog, 'therapist-card').length);
      expect(headingOf(dialog)).to.equal('No calls right now');
      expect(all(dialog, 'therapist-card')).to.have.length(3);
      const fitting = store.getState().result!.hits.map(({ therapist }) => therapist.name);
      const names = all(dialog, 'therapist-card [part=name]').map(textOf);
      for (const name of names) expect(fitting.some((one) => name.startsWith(one))).to.equal(true);
    });
  });

  it('is booked without a finder, where the page has the record at hand', async () => {
    const [start] = timesFromToday();
    const { id: slot, ...time } = slotAt(start!);
    const server = serveBooking({ slots: () => slotList([start!]), book: () => booked(time) });
    const feed = feedWith(ana(server.endpoint, {}, Date.now()), Date.now());
    const [record] = parsed(feed, Date.now()).therapists;
    const element = await fixture(
      html`<therapist-consultation-button .record=${record}></therapist-consultation-button>`,
    );
    const confirmed = detailsOf(document, 'therapist-consultation-confirmed');
    one(element, '[part=button]').click();
    await until(() => all(element, '[part=time]').length);
    one(element, '[part=time]').click();
    await until(() => all(element, '[name=contact]').length);
    write(element);
    send(element);
    await says(dialogOf(element)!, 'You’re booked');
    expect(server.bodies()[0]!.slot).to.equal(slot);
    expect(confirmed).to.eql([{ id: 'ana-ruiz', status: 'confirmed' }]);
  });

  it('says in every form what it costs, that it is no emergency care, and where details go', async () => {
    const { dialog } = await atDetails();
    const text = textOf(one(dialog, '[part=notes]'));
    for (const words of [
      'This call is free.',
      'This is not emergency care.',
      'written estimate of costs',
      'only to Harbor Counseling',
    ]) {
      expect(text).to.include(words);
    }
    expect(text).not.to.match(/HIPAA|good faith/i);
  });
});
