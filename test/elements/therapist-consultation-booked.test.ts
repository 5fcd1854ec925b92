import { expect, html, waitUntil as waitFor } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TherapistConsultation } from '../../src/elements/therapist-consultation/therapist-consultation.js';
import { directoryOf, feedWithCalls, fixtureStore, now, parsed } from '../helpers/fixture-feed.js';
import { focused, hasVisibleFocus, press } from '../helpers/keyboard.js';
import { helpIsInSight } from '../helpers/in-sight.js';
import { all, control, fill, finderWith, one, rendered, textOf } from '../helpers/mount.js';
import {
  hurry,
  json,
  offline,
  problem,
  serveBooking,
  type Answers,
} from '../helpers/serve-booking.js';
import { detailsOf } from '../helpers/watch.js';

const HOUR = 3_600_000;
const MANAGE = 'https://booking.example/calls/c1#key';

const until = (holds: () => unknown) =>
  waitFor(() => Boolean(holds()), 'the page shows it', { interval: 5, timeout: 10_000 });

/** Tuesday at 6:00 and 7:00 PM in Denver, Wednesday at 6:00 PM. */
const times = [37, 38, 61].map((hours) => now + hours * HOUR);
const slotAt = (start: number) => ({
  id: `s${times.indexOf(start)}`,
  start: new Date(start).toISOString(),
  end: new Date(start + HOUR / 4).toISOString(),
});
const OLD = 'Tue, Nov 24, 6:00–6:15 PM';
const NEW = 'Tue, Nov 24, 7:00–7:15 PM';
/** What is sent to move the call from the one to the other. */
const MOVE = JSON.stringify({ slot: 's1', from: slotAt(times[0]!).start });

interface Scene {
  answers?: Answers;
  /** In a dialog, instead of the page. */
  dialog?: boolean;
  mail?: boolean;
  /** What the answer to the request has besides. */
  more?: object;
}

let unhurried: (() => void) | undefined;

/** Someone's form in the page, or in its dialog, at a moment that the test moves on. */
async function opened({ answers, dialog = false, mail = false, more }: Scene = {}) {
  const clock = { now };
  const booked = { id: 'c1', status: 'confirmed', manageUrl: MANAGE, secret: 'key', ...more };
  const call = (slot: unknown) => ({
    ...booked,
    ...slotAt(times[Number(String(slot).slice(1))]!),
    id: 'c1',
  });
  const server = serveBooking({
    slots: () => json({ slots: times.map(slotAt), timeZone: 'America/Denver' }),
    book: ({ slot }) => json(call(slot), 201),
    move: ({ slot }) => json(call(slot)),
    cancel: () => json({ status: 'canceled' }),
    status: () => json({ status: 'confirmed' }),
    links: () => new Response(null, { status: 202 }),
    ...answers,
  });
  const { endpoint } = server;
  const feed = feedWithCalls({
    price: 0,
    channels: ['phone'],
    booking: { mode: 'slots', endpoint, mail },
  });
  const store = fixtureStore({
    load: () => Promise.resolve(directoryOf(feed, now)),
    now: () => clock.now,
    timeZone: 'America/Denver',
  });
  const record = parsed(feed, now).therapists[0];
  const finder = await finderWith(
    store,
    html`<therapist-consultation .record=${record} ?inline=${!dialog}></therapist-consultation>`,
  );
  unhurried = hurry();
  const element = one<TherapistConsultation>(finder, 'therapist-consultation');
  if (dialog) element.show();
  await until(() => all(element, '[part=time]').length);
  const told = ['moved', 'canceled', 'confirmed', 'failed'].map((name) =>
    detailsOf(finder, `therapist-consultation-${name}`),
  );
  return { clock, server, element, told, store };
}

/** A call by phone on Tuesday at 6:00 PM, booked. */
async function booked(scene?: Scene) {
  const parts = await opened(scene);
  await book(parts.element);
  const { asked } = parts.server;
  asked.length = 0;
  return { ...parts, requests: () => asked.map(({ method, url }) => `${method} ${pathOf(url)}`) };
}

const pathOf = (url: string) => new URL(url).pathname.split('/').slice(3).join('/');

async function book(element: Element) {
  one(element, '[part=time]').click();
  await until(() => all(element, '[name=contact]').length);
  fill(one(element, '[name=name]'), 'Sam Doe');
  fill(one(element, '[name=contact]'), '(718) 555-0188');
  one(element, '[part=send]').click();
  await says(element, 'You’re booked');
}

/** Another time chosen, not yet sent. */
async function reviewing(scene?: Scene) {
  const parts = await booked(scene);
  control(parts.element, 'Choose another time').click();
  await until(() => all(parts.element, '[part=time]').length > 1);
  all(parts.element, '[part=time]')[1]!.click();
  await says(parts.element, 'Move your call?');
  return parts;
}

/** The text as it is read: no spaces before marks, none of them narrow. */
const read = (root: ParentNode & Node) =>
  textOf(root)
    .replace(/\u202f/g, ' ')
    .replace(/ ([,.:])/g, '$1');
const says = (root: ParentNode & Node, text: string) => until(() => read(root).includes(text));
const heading = (root: ParentNode) => textOf(one(root, 'h2'));

async function tabTo(name: string) {
  for (let i = 0; i < 40 && textOf(focused()) !== name; i++) {
    await press('Tab');
    expect(hasVisibleFocus(focused()), textOf(focused())).to.equal(true);
  }
  expect(textOf(focused())).to.equal(name);
}

/** As when someone comes back to the page. */
const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

describe('the booked call of <therapist-consultation>', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    unhurried?.();
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  describe('is accessible, and keeps in sight whom to call in a crisis,', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));
    const asked = async (scene?: Scene) => {
      const parts = await booked(scene);
      control(parts.element, 'Cancel the call').click();
      await says(parts.element, 'Cancel this call?');
      return parts;
    };
    const sent = async (scene: Scene, words: string) => {
      const parts = await reviewing(scene);
      control(parts.element, 'Move the call').click();
      await says(parts.element, words);
      return parts;
    };
    const states: Record<string, () => Promise<{ element: Element }>> = {
      'as it is booked': () => booked({ dialog: true }),
      'with its calendars and its link open': async () => {
        const parts = await booked({ dialog: true });
        for (const details of all<HTMLDetailsElement>(parts.element, 'details'))
          details.open = true;
        return parts;
      },
      'while another time is chosen': async () => {
        const parts = await booked({ dialog: true });
        control(parts.element, 'Choose another time').click();
        await says(parts.element, 'It stays yours until you choose another.');
        return parts;
      },
      'with the new time beside the old one': () => reviewing({ dialog: true }),
      'when it was moved': () => sent({ dialog: true }, 'Moved.'),
      'when nobody knows': () =>
        sent({ dialog: true, answers: { move: offline } }, 'may have been moved'),
      'when it was not moved': () =>
        sent(
          { dialog: true, answers: { move: () => problem('too-large', 413) } },
          'your time is still',
        ),
      'with the question whether to cancel': () => asked({ dialog: true }),
      'when it was canceled': async () => {
        const parts = await asked({ dialog: true });
        control(parts.element, 'Yes, cancel').click();
        await says(parts.element, 'This call was canceled');
        return parts;
      },
      'where a lost link is asked for': async () => {
        const parts = await opened({ dialog: true, mail: true });
        one(parts.element, '.lost summary').click();
        control(parts.element, 'Send me the link').click();
        await says(parts.element, 'doesn’t look like an email');
        return parts;
      },
    };
    for (const [state, reach] of Object.entries(states)) {
      it(state, async () => {
        const { element } = await reach();
        const dialog = one(element, 'dialog');
        await Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished));
        await expect(dialog).to.be.accessible();
        await setViewport({ width: 360, height: 740 });
        await rendered();
        expect(helpIsInSight(dialog)).to.equal(true);
      });
    }
  });

  describe('is said', () => {
    it('in one sentence, whose time and number never break', async () => {
      const { element } = await booked();
      await setViewport({ width: 320, height: 600 });
      expect(read(element)).to.include(
        `Phone call, ${OLD} Mountain. Ana Ruiz calls you at (718) 555-0188.`,
      );
      for (const part of all(element, '.whole')) {
        expect(part.getClientRects(), textOf(part)).to.have.length(1);
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('and is over once it has passed: then it can only be followed by another', async () => {
      const { element, clock, requests } = await booked();
      clock.now = times[0]! + HOUR;
      comeBack();
      await says(element, 'This call has passed');
      expect(read(element)).to.include(`Phone call, ${OLD} Mountain, with Ana Ruiz.`);
      expect(all(element, '.to-calendar')).to.have.length(0);
      expect(read(element)).not.to.match(/Cancel|Choose another|Copy/);
      expect(requests()).to.eql([]);
    });

    it('as one that has passed, and no more as one that was moved', async () => {
      const { start, end } = slotAt(times[1]!);
      const { element, clock } = await booked({
        answers: { status: () => json({ status: 'confirmed', start, end }) },
      });
      comeBack();
      await says(element, 'The time has changed.');
      clock.now = times[2]!;
      comeBack();
      await says(element, `Phone call, ${NEW} Mountain, with Ana Ruiz.`);
      expect(heading(element)).to.equal('This call has passed');
      expect(read(element)).not.to.match(/changed|Moved|It is now/);
    });

    it('and can’t be changed once it has begun', async () => {
      const { element, clock } = await booked();
      clock.now = times[0]! + HOUR / 8;
      comeBack();
      await until(() => !read(element).includes('Cancel the call'));
      expect(heading(element)).to.equal('You’re booked');
    });
  });

  describe('is moved', () => {
    it('by keyboard alone, and keeps its old time until then', async () => {
      const { element, server, told, requests } = await booked();
      await tabTo('Choose another time');
      await press('Enter');
      await says(element, `Your time is ${OLD} Mountain. It stays yours until you choose another.`);
      expect(focused()).to.equal(one(element, 'h2'));
      await until(() => all(element, '[part=time]').length > 1);
      all(element, '[part=time]')[1]!.focus();
      await press('Enter');
      await says(element, 'Move your call?');
      expect(read(element)).to.include(`Now ${OLD} Mountain New time ${NEW}`);
      expect(requests()).to.eql(['GET slots']);
      await tabTo('Move the call');
      await press('Enter');
      await says(element, `Moved. Phone call, ${NEW} Mountain.`);
      expect(focused()).to.equal(one(element, 'h2'));
      expect(requests().slice(1)).to.eql(['POST consultations/c1/move']);
      const { headers, text, url } = server.asked.at(-1)!;
      expect([headers.get('authorization'), text]).to.eql(['Bearer key', MOVE]);
      expect(url).not.to.include('key');
      expect(told).to.eql([
        [{ id: 'ana-ruiz' }],
        [],
        [{ id: 'ana-ruiz', status: 'confirmed' }],
        [],
      ]);
    });

    it('or not, and the old time is said to stand', async () => {
      const { element, server, told } = await reviewing({
        answers: { move: () => problem('unavailable', 503, {}, { 'retry-after': '3600' }) },
      });
      control(element, 'Move the call').click();
      await says(element, `Nothing has changed: your time is still ${OLD} Mountain.`);
      expect(told[3]).to.eql([{ id: 'ana-ruiz', code: 'unavailable' }]);
      server.answer({ move: ({ slot }) => json({ id: 'c1', status: 'confirmed', slot }) });
      control(element, 'Keep this time').click();
      await says(element, 'You’re booked');
      expect(read(element)).to.include(OLD).and.not.include(NEW);
    });

    it('in sentences that run from left to right, also in a page that does not', async () => {
      const { element } = await reviewing();
      element.closest('therapist-finder')!.setAttribute('dir', 'rtl');
      await rendered();
      const [day, clock] = all(one(element, 'dd'), '.whole').map((part) =>
        part.getBoundingClientRect(),
      );
      expect(day!.right <= clock!.left).to.equal(true);
    });

    it('or may be, and the same move finds out', async () => {
      const { element, server } = await reviewing({ answers: { move: offline } });
      control(element, 'Move the call').click();
      await says(
        element,
        `Your call may have been moved to ${NEW} Mountain, or it is still ${OLD} Mountain.`,
      );
      expect(all(element, 'button').map(textOf)).to.eql(['Check again']);
      const bodies = new Set(server.asked.flatMap(({ text }) => text || []));
      server.answer({ move: () => json({ id: 'c1', status: 'confirmed' }) });
      control(element, 'Check again').click();
      await says(element, `Moved. Phone call, ${NEW} Mountain.`);
      for (const { text } of server.asked) if (text) bodies.add(text);
      expect([...bodies]).to.eql([MOVE]);
    });

    it('or was moved elsewhere meanwhile: that time is shown, and stays', async () => {
      const { start, end } = slotAt(times[2]!);
      const { element, requests } = await reviewing({
        answers: {
          move: () => problem('changed', 409, { start, end }),
          status: () => json({ status: 'confirmed', start, end }),
        },
      });
      control(element, 'Move the call').click();
      await says(element, 'The time has changed. Phone call, Wed, Nov 25, 6:00–6:15 PM');
      expect(read(element)).not.to.include(OLD).and.not.include(NEW);
      expect(requests().filter((one) => one.endsWith('/move'))).to.have.length(1);
    });

    it('finds out by itself when the connection is back', async () => {
      const { element, server } = await reviewing({ answers: { move: offline } });
      control(element, 'Move the call').click();
      await says(element, 'may have been moved');
      server.answer({ move: () => json({ id: 'c1', status: 'confirmed' }) });
      window.dispatchEvent(new Event('online'));
      await says(element, 'Moved.');
    });

    it('to one of others where somebody has that time', async () => {
      const alternatives = [slotAt(times[2]!)];
      const { element, server } = await reviewing({
        answers: { move: () => problem('slot-taken', 409, { alternatives }) },
      });
      control(element, 'Move the call').click();
      await says(element, 'That time was just taken.');
      expect(read(element)).to.include(`Your time is ${OLD} Mountain.`);
      server.answer({ move: () => json({ id: 'c1', status: 'confirmed' }) });
      const nearby = one(element, '[part=time] small').closest('button')!;
      expect(read(nearby)).to.include('Wed, Nov 25');
      nearby.click();
      await says(element, 'Move your call?');
      control(element, 'Move the call').click();
      await says(element, 'Moved. Phone call, Wed, Nov 25, 6:00–6:15 PM Mountain.');
    });

    it('no more where the practice has closed it: no way that would not help, and the phone once', async () => {
      const { element } = await reviewing({ answers: { move: () => problem('settled', 409) } });
      control(element, 'Move the call').click();
      await says(element, 'This can’t be changed here anymore.');
      expect(heading(element)).to.equal('You’re booked');
      expect(read(element)).not.to.match(/change or cancel|Choose another|Cancel the call/);
      expect(all(element, 'a[href^="tel:"]:not(therapist-crisis-line *)')).to.have.length(1);
    });

    it('no more once it was called off', async () => {
      const { element } = await reviewing({
        answers: {
          move: () => problem('settled', 409),
          status: () => json({ status: 'canceled' }),
        },
      });
      control(element, 'Move the call').click();
      await says(element, 'This call was canceled');
    });
  });

  describe('is canceled', () => {
    it('after one question, by keyboard; then another is booked with a clean form', async () => {
      const { element, told, server, requests } = await booked();
      await tabTo('Cancel the call');
      await press('Enter');
      await says(element, 'Cancel this call?');
      expect(focused()).to.equal(one(element, '.question'));
      await tabTo('Keep it');
      await press('Enter');
      await until(() => !read(element).includes('Cancel this call?'));
      expect(textOf(focused())).to.equal('Cancel the call');
      expect(requests()).to.eql([]);
      await press('Enter');
      await until(() => read(element).includes('Cancel this call?'));
      await tabTo('Yes, cancel');
      await press('Enter');
      await says(element, 'This call was canceled');
      await says(element, `Phone call, ${OLD} Mountain, with Ana Ruiz.`);
      expect(focused()).to.equal(one(element, 'h2'));
      expect(requests()).to.eql(['POST consultations/c1/cancel']);
      expect(server.asked[0]!.headers.get('authorization')).to.equal('Bearer key');
      expect(told[1]).to.eql([{ id: 'ana-ruiz' }]);

      control(element, 'Ask for another call').click();
      await until(() => all(element, '[part=time]').length);
      one(element, '[part=time]').click();
      await until(() => all(element, '[name=contact]').length);
      const values = ['name', 'contact'].map(
        (name) => one<HTMLInputElement>(element, `[name=${name}]`).value,
      );
      expect(values).to.eql(['', '']);
      control(element, 'Choose another time').click();
      await until(() => all(element, '[part=time]').length);
      await book(element);
      expect(read(element)).not.to.match(/Moved|canceled/);
      expect(server.bodies()).to.have.length(1);
    });

    it('or may be, and asking again finds out', async () => {
      const { element, server } = await booked({ answers: { cancel: offline } });
      control(element, 'Cancel the call').click();
      await rendered();
      control(element, 'Yes, cancel').click();
      await says(
        element,
        `Phone call, ${OLD} Mountain, with Ana Ruiz. We didn’t get a clear answer, so we don’t know yet if this is done.`,
      );
      server.answer({ cancel: () => json({ status: 'canceled' }) });
      control(element, 'Check again').click();
      await says(element, 'This call was canceled');
    });
  });

  describe('that was changed elsewhere', () => {
    it('is noticed when the page is looked at again: canceled', async () => {
      const { element, told, requests } = await booked({
        answers: { status: () => json({ status: 'canceled' }) },
      });
      comeBack();
      await says(element, 'This call was canceled');
      control(element, 'Ask for another call');
      expect(requests()).to.eql(['GET consultations/c1']);
      expect(told[1]).to.eql([{ id: 'ana-ruiz' }]);
    });

    it('or moved, and its new time is said', async () => {
      const { start, end } = slotAt(times[1]!);
      const { element, told } = await booked({
        answers: { status: () => json({ status: 'confirmed', start, end }) },
      });
      comeBack();
      await says(element, `The time has changed. Phone call, ${NEW} Mountain.`);
      expect(told[0]).to.eql([{ id: 'ana-ruiz' }]);
      expect(one(element, '[role=status]').contains(one(element, '.whole'))).to.equal(true);
    });

    it('or not: a look that fails changes nothing, and none follows within half a minute', async () => {
      const { element, clock, requests } = await booked({
        answers: { status: () => problem('not-found', 404) },
      });
      comeBack();
      comeBack();
      window.dispatchEvent(new Event('pageshow'));
      await until(() => requests().length);
      await rendered();
      expect(requests()).to.eql(['GET consultations/c1']);
      expect(read(element)).to.include(`Phone call, ${OLD}`);
      clock.now += 31_000;
      comeBack();
      await until(() => requests().length > 1);
    });

    it('is asked after when its dialog is shown again, not while it is closed', async () => {
      const { element, requests, server } = await booked({ dialog: true });
      control(element, 'Done').click();
      await until(() => !one<HTMLDialogElement>(element, 'dialog').open);
      await new Promise((resolve) => setTimeout(resolve, 50));
      comeBack();
      await rendered();
      expect(requests()).to.eql([]);
      server.answer({ status: () => json({ status: 'canceled' }) });
      element.show();
      await says(element, 'This call was canceled');
    });
  });

  describe('goes with the visitor', () => {
    it('as a link, which is copied and said to be', async () => {
      const { element } = await booked();
      let copied = '';
      clipboard((text) => Promise.resolve(void (copied = text)));
      await tabTo('Copy link');
      await press('Enter');
      await says(element, 'Link copied.');
      expect(copied).to.equal(MANAGE);
      const status = all(element, '[role=status]').find((part) => textOf(part) === 'Link copied.');
      expect(status).not.to.equal(undefined);
      const before = status!.textContent;
      await press('Enter');
      await until(() => status!.textContent !== before);
      expect(textOf(status!), 'said again').to.equal('Link copied.');
    });

    it('or is shown and selected, where it can’t be copied', async () => {
      const { element } = await booked();
      clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      control(element, 'Copy link').click();
      await until(() => focused().getAttribute('name') === 'link');
      const { value, selectionStart, selectionEnd } = focused() as HTMLTextAreaElement;
      expect(value.slice(selectionStart, selectionEnd)).to.equal(MANAGE);
      expect(read(element)).not.to.include('Link copied');
    });

    it('as an appointment that says nothing else; moved, as a later version of it', async () => {
      const { element } = await booked();
      const first = await calendarFileOf(element);
      expect(first).to.include('SUMMARY:Appointment').and.include('METHOD:PUBLISH');
      expect(first).to.include('DTSTART:20261125T010000Z').and.include('TRIGGER:-PT30M');
      const said = first.replace(/^UID:[\da-f]{32}$/m, '');
      expect(said).not.to.match(/Ana|Ruiz|Harbor|therapist|booking|call|UID|c1|key|http/i);
      control(element, 'Choose another time').click();
      await until(() => all(element, '[part=time]').length > 1);
      all(element, '[part=time]')[1]!.click();
      await says(element, 'Move your call?');
      control(element, 'Move the call').click();
      await says(element, 'Moved.');
      const second = await calendarFileOf(element);
      const line = (file: string, name: string) =>
        new RegExp(`^${name}:(.*)\r$`, 'm').exec(file)![1];
      expect(line(second, 'UID')).to.equal(line(first, 'UID'));
      // Seconds since 2020, as in the endpoint's files: from 2026 on.
      expect(Number(line(first, 'SEQUENCE'))).to.be.within(180_000_000, 2 ** 31);
      expect(Number(line(second, 'SEQUENCE'))).to.be.greaterThan(Number(line(first, 'SEQUENCE')));
      expect(second).to.include('DTSTART:20261125T020000Z');
    });

    it('under the name that the endpoint has for it in its own files, if it is one', async () => {
      for (const [uid, expected] of [
        ['9f86d081', /^UID:9f86d081\r$/m],
        ['a b\r\nX:1', /^UID:[\da-f]{32}\r$/m],
      ] as const) {
        const { element } = await booked({ more: { uid } });
        expect(await calendarFileOf(element)).to.match(expected);
        element.remove();
      }
    });

    it('to Google and Outlook on the press, with no more than that', async () => {
      const { element } = await booked();
      const { open } = window;
      const calls: unknown[][] = [];
      window.open = (...given) => (calls.push(given), null);
      for (const name of ['Google Calendar', 'Outlook']) control(element, name).click();
      window.open = open;
      expect(calls.map(([url]) => new URL(String(url)).host)).to.eql([
        'calendar.google.com',
        'outlook.live.com',
      ]);
      for (const [url, target, features] of calls) {
        expect([target, features]).to.eql(['_blank', 'noopener,noreferrer']);
        expect(String(url))
          .to.include('Appointment')
          .and.not.match(/Ana|Ruiz|therapist|c1|key/i);
      }
    });
  });

  it('becomes a short line in a page once the visitor is done with it, and another can follow', async () => {
    const { element } = await booked();
    control(element, 'Done').click();
    await says(element, `Phone call, ${OLD} Mountain, with Ana Ruiz.`);
    expect(all(element, '.ask')).to.have.length(0);
    control(element, 'Show details').click();
    await until(() => all(element, '.ask').length);
    control(element, 'Done').click();
    await says(element, 'Book another');
    control(element, 'Book another').click();
    await until(() => all(element, '[part=time]').length);
  });

  it('is changed on the page of its link, where this has no key to it', async () => {
    const { element } = await booked({ more: { secret: undefined } });
    expect(read(element)).not.to.match(/Cancel the call|Choose another time/);
    const { open } = window;
    let address = '';
    window.open = (url) => ((address = String(url)), null);
    control(element, 'Change or cancel').click();
    window.open = open;
    expect(address).to.equal(MANAGE);
  });

  describe('whose link was lost', () => {
    it('is sent to its address, and the answer is the same for every address', async () => {
      const { element, server } = await opened({ mail: true });
      one(element, '.lost summary').click();
      const send = () => control(element, 'Send me the link').click();
      send();
      await says(element, 'doesn’t look like an email');
      fill(one(element, '[name=lost]'), '(303) 555-0100');
      send();
      await says(element, 'doesn’t look like an email');
      const sent = () => server.asked.filter(({ url }) => url.endsWith('/links'));
      expect(sent()).to.eql([]);
      fill(one(element, '[name=lost]'), 'sam@mail.example');
      one(element, '[name=lost]').focus();
      await press('Enter');
      await says(element, 'If there is a call under this address, its link is on the way.');
      expect(sent().map(({ text }) => text)).to.eql([
        '{"contact":{"email":"sam@mail.example"},"locale":"en"}',
      ]);
      expect(one<HTMLInputElement>(element, '[name=lost]').value).to.equal('');
    });

    for (const dialog of [true, false]) {
      it(`keeps nothing typed once ${dialog ? 'it is closed' : 'everything is cleared'}`, async () => {
        const { element, store } = await opened({ mail: true, dialog });
        const typed = () => all<HTMLInputElement>(element, '[name=lost]')[0]?.value;
        fill(one(element, '[name=lost]'), 'sam@mail.example');
        await rendered();
        expect(typed()).to.equal('sam@mail.example');
        if (dialog) element.close();
        else store.dispatch({ type: 'forget' });
        await rendered();
        if (dialog) element.show();
        await until(() => typed() === '');
      });
    }

    it('says that it was sent of no address that is typed afterwards', async () => {
      const { element } = await opened({ mail: true });
      one(element, '.lost summary').click();
      fill(one(element, '[name=lost]'), 'sam@mail.example');
      control(element, 'Send me the link').click();
      await says(element, 'its link is on the way');
      fill(one(element, '[name=lost]'), 'sam@other.example');
      await rendered();
      expect(read(element)).not.to.include('on the way');
    });

    it('changes nothing where the answer comes after it was closed', async () => {
      let answer!: () => void;
      const late = new Promise<Response>((resolve) => {
        answer = () => resolve(new Response(null, { status: 202 }));
      });
      const { element, server } = await opened({
        mail: true,
        dialog: true,
        answers: { links: () => late },
      });
      one(element, '.lost summary').click();
      fill(one(element, '[name=lost]'), 'sam@mail.example');
      control(element, 'Send me the link').click();
      await until(() => server.asked.some(({ url }) => url.endsWith('/links')));
      element.close();
      await rendered();
      answer();
      element.show();
      await until(() => all(element, '[name=lost]').length);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(read(element)).not.to.include('on the way');
    });

    it('says what is wrong, and keeps the address, where it can’t be sent', async () => {
      const { element } = await opened({ mail: true, answers: { links: offline } });
      one(element, '.lost summary').click();
      fill(one(element, '[name=lost]'), 'sam@mail.example');
      control(element, 'Send me the link').click();
      await says(element, 'couldn’t reach their booking system');
      expect(one<HTMLInputElement>(element, '[name=lost]').value).to.equal('sam@mail.example');
      expect(read(element)).not.to.include('on the way');
    });

    it('is not offered where no email is sent', async () => {
      const { element } = await opened();
      expect(read(element)).not.to.include('Lost the link');
    });
  });
});

function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

/** The file that a press on its button saves. */
async function calendarFileOf(element: Element): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  URL.createObjectURL = (blob) => createObjectURL((file = blob as Blob));
  HTMLAnchorElement.prototype.click = () => undefined;
  control(element, 'This device (a file)').click();
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  return file!.text();
}
