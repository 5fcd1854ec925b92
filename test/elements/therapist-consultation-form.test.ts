import { aTimeout, expect, html, waitUntil as waitFor } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import type { TherapistConsultationButton } from '../../src/elements/therapist-consultation-button/therapist-consultation-button.js';
import { readPhone } from '../../src/booking/form/phone.js';
import type { Booking, TherapistInput } from '../../src/feed/index.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { focused, press } from '../helpers/keyboard.js';
import { all, control, fill, finderWith, one, rendered, textOf } from '../helpers/mount.js';
import {
  hurry,
  json,
  offline,
  problem,
  serveBooking,
  silence,
  type Answer,
  type Answers,
} from '../helpers/serve-booking.js';
import { detailsOf, warningsOf } from '../helpers/watch.js';

const until = (holds: () => unknown) =>
  waitFor(() => Boolean(holds()), 'the page shows it', { interval: 5, timeout: 25_000 });

interface Scene {
  answers?: Answers;
  channels?: readonly string[];
  booking?: Partial<Booking>;
  /** What the page puts into the button: its consent. */
  content?: TemplateResult;
  lang?: string;
}

let unhurried: (() => void) | undefined;

/** The form of someone who is asked for a call, in a dialog that a button opened. */
async function form({ answers, channels, booking, content, lang = 'en' }: Scene = {}) {
  const server = serveBooking({
    book: () => json({ id: 'c1', status: 'pending' }, 201),
    ...answers,
  });
  const { endpoint } = server;
  const therapist = {
    ...fixtureFeed(now).therapists[0]!,
    phone: '(303) 555-0101',
    consultation: { channels, booking: { mode: 'request', endpoint, ...booking } },
  } as TherapistInput;
  const feed = { ...fixtureFeed(now), therapists: [therapist] };
  const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed, now)) });
  const finder = await finderWith(
    store,
    html`<therapist-consultation-button lang=${lang} therapist=${therapist.id}
      >${content}</therapist-consultation-button
    >`,
  );
  const button = one<TherapistConsultationButton>(finder, 'therapist-consultation-button');
  unhurried?.();
  unhurried = hurry();
  const open = async () => {
    await until(() => all(button, '[part=button]').length);
    one(button, '[part=button]').click();
    await until(() => all<HTMLDialogElement>(button, 'dialog')[0]?.open);
    await until(() => all(button, '[name=contact]').length);
    // While a dialog comes, its colors are paler.
    const animations = one(button, 'dialog').getAnimations({ subtree: true });
    await Promise.all(animations.map(({ finished }) => finished));
    await rendered();
  };
  await open();
  const dialog = one<HTMLDialogElement>(button, 'dialog');
  return { finder, button, dialog, server, store, open };
}

const input = (root: ParentNode, name: string) => one<HTMLInputElement>(root, `[name=${name}]`);
const send = async (root: ParentNode) => {
  one(root, '[part=send]').click();
  await rendered();
};
function write(root: ParentNode, contact = 'sam@mail.example') {
  fill(input(root, 'name'), 'Sam Doe');
  fill(input(root, 'contact'), contact);
}

describe('the form of a first call', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => unhurried?.());

  it('has what sends it in the foot, in sight on a phone, after all there is to fill in', async () => {
    await setViewport({ width: 360, height: 600 });
    try {
      const { dialog } = await form({ channels: ['phone'] });
      const button = one(dialog, '.foot [part=send]');
      expect(button.getBoundingClientRect().bottom).to.be.at.most(600);
      const contact = input(dialog, 'contact');
      const order = contact.compareDocumentPosition(button);
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
      await expect(dialog).to.be.accessible();
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  describe('asks for the contact', () => {
    const kindOf = (root: ParentNode) => {
      const { type, inputMode, autocomplete } = input(root, 'contact');
      return { type, inputMode, autocomplete };
    };

    it('as a number where the call is by phone', async () => {
      const { dialog } = await form({ channels: ['phone'] });
      expect(kindOf(dialog)).to.eql({ type: 'tel', inputMode: 'tel', autocomplete: 'tel' });
      expect(textOf(dialog)).to.include('Phone number');
    });

    it('as an email or a number elsewhere, in a field that takes both', async () => {
      const { dialog } = await form({ channels: ['video', 'phone'] });
      expect(kindOf(dialog)).to.eql({ type: 'text', inputMode: 'email', autocomplete: 'email' });
      fill(input(dialog, 'contact'), '+52 55 1234 5678');
      one(dialog, '[value=phone]').click();
      await rendered();
      expect(kindOf(dialog)).to.include({ type: 'tel', autocomplete: 'tel' });
      expect(input(dialog, 'contact').value, 'what was typed stays').to.equal('+52 55 1234 5678');
    });

    it('and sends it from there by Enter', async () => {
      const { dialog, server } = await form({ channels: ['phone'] });
      write(dialog, '٣٠٣ ٥٥٥ ٠١٠٠ ext. 4');
      input(dialog, 'contact').focus();
      await press('Enter');
      await until(() => server.bodies().length);
      expect(server.bodies()[0]).to.deep.include({ contact: { phone: '+13035550100;ext=4' } });
    });

    it('in a field that a browser can fill in', async () => {
      const { dialog, server } = await form();
      const browserFills = (name: string, value: string) => {
        input(dialog, name).value = value;
        input(dialog, name).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      };
      browserFills('name', 'Sam Doe');
      browserFills('contact', 'josé@correo.mx');
      await send(dialog);
      await until(() => server.bodies().length);
      expect(server.bodies()[0]).to.deep.include({ contact: { email: 'josé@correo.mx' } });
    });
  });

  it('knows how long a number is in each country, and says how to write one', async () => {
    const { dialog, server } = await form({ channels: ['phone'] });
    // The numbering plans load with the form.
    await until(() => readPhone('+52 55 1234') === undefined);
    write(dialog, '+52 55 1234');
    await send(dialog);
    expect(textOf(one(dialog, '#contact-error')))
      .to.include('(555) 010-\u20600100', 'a line never ends within it')
      .and.include('+52');
    expect(focused() === input(dialog, 'contact')).to.equal(true);
    expect(server.bodies()).to.eql([]);
  });

  it('leaves out what nobody sees, and asks again for a name of nothing else', async () => {
    const { dialog, server } = await form();
    write(dialog);
    fill(input(dialog, 'name'), '\u200b\u2060');
    await send(dialog);
    expect(textOf(one(dialog, '#name-error'))).to.include('name');
    fill(input(dialog, 'name'), '\u202eSam\u200b Doe');
    await send(dialog);
    await until(() => server.bodies().length);
    expect(server.bodies()[0]).to.include({ name: 'Sam Doe' });
  });

  describe('and a page’s own controls', () => {
    const box = (id: string) =>
      html`<label><input type="checkbox" required id=${id} /> I agree.</label>`;

    async function refused(content: TemplateResult) {
      const parts = await form({ content });
      const events = detailsOf(parts.finder, 'therapist-consultation-send');
      write(parts.dialog);
      await send(parts.dialog);
      expect(parts.server.bodies(), 'nothing is sent').to.eql([]);
      expect(events, 'and nobody is told of it').to.eql([]);
      return parts;
    }

    async function goesThrough({ dialog, server }: Awaited<ReturnType<typeof form>>) {
      await send(dialog);
      await until(() => server.bodies().length);
    }

    it('sends nothing until the box is ticked', async () => {
      const parts = await refused(html`<div slot="consent">${box('terms')}</div>`);
      const terms = one<HTMLInputElement>(parts.button, '#terms');
      expect(focused() === terms, 'the focus is on it').to.equal(true);
      const alert = one(parts.dialog, '.error[role=alert]');
      expect(textOf(alert)).to.equal(terms.validationMessage);
      expect(textOf(alert)).not.to.equal('');
      await expect(parts.dialog).to.be.accessible();
      terms.click();
      await rendered();
      expect(all(parts.dialog, '.error[role=alert]'), 'the message goes').to.eql([]);
      await goesThrough(parts);
    });

    it('looks at every control, and stops at the first that is wrong', async () => {
      const parts = await refused(
        html`<p slot="consent">${box('one')}</p>
          <fieldset slot="consent">
            ${box('two')}<select id="three" required>
              <option></option>
              <option>a</option>
            </select>
          </fieldset>`,
      );
      for (const id of ['one', 'two', 'three']) {
        const control = one<HTMLInputElement>(parts.button, `#${id}`);
        expect(focused() === control, id).to.equal(true);
        if (id === 'three') (control as unknown as HTMLSelectElement).value = 'a';
        else control.click();
        if (id !== 'three') await send(parts.dialog);
        if (id !== 'three') expect(parts.server.bodies()).to.eql([]);
      }
      await goesThrough(parts);
    });

    it('goes by the page’s own message', async () => {
      const parts = await form({ content: html`<div slot="consent">${box('terms')}</div>` });
      one<HTMLInputElement>(parts.button, '#terms').setCustomValidity('Please read our terms.');
      write(parts.dialog);
      await send(parts.dialog);
      expect(textOf(one(parts.dialog, '.error[role=alert]'))).to.equal('Please read our terms.');
    });

    it('tells each control, as a form does', async () => {
      const parts = await form({ content: html`<div slot="consent">${box('terms')}</div>` });
      let told = 0;
      one(parts.button, '#terms').addEventListener('invalid', () => told++);
      write(parts.dialog);
      await send(parts.dialog);
      expect(told).to.equal(1);
    });

    it('leaves alone what is disabled, or belongs to no form', async () => {
      const parts = await form({
        content: html`<div slot="consent">
          <input required disabled /> <button type="button">More</button> <output></output>
        </div>`,
      });
      write(parts.dialog);
      await goesThrough(parts);
    });

    it('includes custom elements that take part in forms, and what is inside others', async () => {
      for (const tag of ['consent-internals', 'consent-methods', 'consent-wrapper']) {
        const parts = await refused(html`<div slot="consent">${tagged(tag)}</div>`);
        expect(all(parts.dialog, '.error[role=alert]').length, tag).to.equal(1);
        const element = one<HTMLElement & { agree(): void }>(parts.button, tag);
        expect(element.matches(':focus') || element.shadowRoot?.activeElement, tag).to.be.ok;
        element.agree();
        await goesThrough(parts);
      }
    });

    it('come after its own fields', async () => {
      const parts = await form({ content: html`<div slot="consent">${box('terms')}</div>` });
      await send(parts.dialog);
      expect(focused() === input(parts.dialog, 'name')).to.equal(true);
      expect(all(parts.dialog, '.error').length, 'all is said at once').to.equal(3);
    });
  });

  describe('before it sends', () => {
    it('tells the page, which can stop it', async () => {
      const { finder, dialog, server } = await form();
      const told = detailsOf(finder, 'therapist-consultation-send');
      const others = ['sent', 'failed', 'confirmed'].map((name) =>
        detailsOf(finder, `therapist-consultation-${name}`),
      );
      const stop = (event: Event) => event.preventDefault();
      finder.addEventListener('therapist-consultation-send', stop);
      write(dialog);
      const before = textOf(dialog);
      await send(dialog);
      expect(told.map((detail) => Object.keys(detail as object))).to.eql([['id']]);
      expect(server.bodies()).to.eql([]);
      expect(others.flat()).to.eql([]);
      expect(textOf(dialog), 'and the page says nothing false').to.equal(before);
      expect(input(dialog, 'name').value).to.equal('Sam Doe');

      finder.removeEventListener('therapist-consultation-send', stop);
      await send(dialog);
      await until(() => server.bodies().length);
      expect(told.length).to.equal(2);
    });

    it('does not trouble the page with a form that is not filled in', async () => {
      const { finder, dialog } = await form();
      const told = detailsOf(finder, 'therapist-consultation-send');
      await send(dialog);
      expect(told).to.eql([]);
    });
  });

  describe('on a small phone with text at 200 %', () => {
    const root = document.documentElement;
    beforeEach(async () => {
      root.style.fontSize = '200%';
      await setViewport({ width: 360, height: 740 });
    });
    afterEach(async () => {
      root.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    });

    for (const size of ['100%', '200%']) {
      it(`has the cross beside nothing that could be meant instead, at ${size}, however far it is scrolled`, async () => {
        root.style.fontSize = size;
        const { dialog } = await form();
        const cross = one(dialog, '[part=close]');
        const bar = one(dialog, '.bar');
        const { bottom } = cross.getBoundingClientRect();
        expect(one(dialog, 'h2').getBoundingClientRect().top).to.be.at.least(bottom);
        const tree = dialog.getRootNode() as ShadowRoot;
        for (let y = 0; y < dialog.scrollHeight; y += 40) {
          dialog.scrollTop = y;
          const { top, height } = cross.getBoundingClientRect();
          for (let x = 4; x < innerWidth; x += 24) {
            const seen = tree.elementFromPoint(x, top + height / 2)!;
            expect(bar.contains(seen), `${seen.localName} at ${x}, scrolled to ${y}`).to.equal(
              true,
            );
          }
        }
        expect(getComputedStyle(bar).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      });
    }

    for (const lang of ['en', 'es']) {
      it(`shows every fault and every choice without scrolling sideways, in ${lang}`, async () => {
        const { dialog } = await form({
          lang,
          channels: ['video', 'phone', 'in-person'],
          booking: { mail: true },
          content: html`<label slot="consent"><input type="checkbox" required /> I agree.</label>`,
        });
        await send(dialog);
        const faults = all(dialog, '.error');
        expect(faults.length).to.equal(4);
        await expect(dialog).to.be.accessible();
        fill(input(dialog, 'contact'), '+52 55');
        await send(dialog);
        fill(input(dialog, 'contact'), 'sam@mail.example');
        await rendered();
        expect(parseFloat(getComputedStyle(input(dialog, 'name')).fontSize)).to.equal(32);
        const sheet = one(dialog, '[part=sheet]');
        expect(sheet.scrollWidth).to.equal(sheet.clientWidth);
        const { left, right } = sheet.getBoundingClientRect();
        for (const part of all(sheet, 'label, input, legend, button, .error')) {
          const box = part.getBoundingClientRect();
          if (!box.width || part.matches('.visually-hidden, .week *')) continue;
          expect(box.left, part.outerHTML).to.be.at.least(left);
          expect(box.right, part.outerHTML).to.be.at.most(right);
        }
      });
    }
  });

  it('goes from field to field by keyboard, in the order of reading', async () => {
    const { dialog } = await form({
      channels: ['video', 'phone'],
      booking: { mail: true },
      content: html`<label slot="consent"
        ><input id="terms" type="checkbox" required /> I agree.</label
      >`,
    });
    write(dialog);
    await rendered();
    input(dialog, 'name').focus();
    const order: string[] = [];
    while (focused().getAttribute('part') !== 'send' && order.length < 40) {
      order.push(focused().getAttribute('name') ?? focused().id);
      await press('Tab');
    }
    const fields = order.filter((name) => !/^$|-(?:morning|afternoon|evening)$/.test(name));
    expect([...new Set(fields)]).to.eql(['name', 'channel', 'contact', 'mailDetails', 'terms']);
  });

  describe('that fails', () => {
    const html200 = () => new Response('<!doctype html><h1>Welcome</h1>');
    const bare = (status: number) => () => new Response('', { status });
    const redirect = () =>
      Object.defineProperties(new Response(), {
        type: { value: 'opaqueredirect' },
        status: { value: 0 },
      });

    /** What is answered, what the visitor reads, and what the console tells the page's author. */
    const unknown: [string, () => Answer, string, RegExp | undefined][] = [
      ['a fault', bare(500), 'has a problem', /broken \(500\)/],
      ['a proxy without its server', bare(502), 'has a problem', /broken \(502\)/],
      ['a proxy that is too busy', bare(503), 'has a problem', /broken \(503\)/],
      ['a page in place of an answer', html200, 'couldn’t read the answer', /unreadable.*openapi/],
      ['a redirect', redirect, 'has moved', /moved.*new address/],
      ['no answer', offline, 'couldn’t reach their booking system', undefined],
      ['401', bare(401), 'didn’t accept the request', /refused \(401\)/],
      ['403', bare(403), 'didn’t accept the request', /refused \(403\)/],
      ['404', bare(404), 'isn’t where this page looks', /missing \(404\)/],
    ];
    for (const [what, book, words, warning] of unknown) {
      it(`with ${what}: says so, and that it may be booked`, async () => {
        const { dialog, server } = await form({ answers: { book } });
        write(dialog);
        const warnings = await warningsOf(async () => {
          await send(dialog);
          await until(() => textOf(dialog).includes('We didn’t get a clear answer'));
        });
        expect(textOf(dialog)).to.include(words).and.include('(303) 555-0101');
        expect(textOf(dialog)).not.to.include('Nothing is booked');
        expect(warnings.length).to.equal(warning ? 1 : 0);
        if (warning) expect(warnings[0]).to.match(warning);
        expect(warnings.join()).not.to.include('Sam').and.not.to.include('mail.example');

        // The same request finds out, with the same key.
        server.answer({ book: () => json({ id: 'c1', status: 'pending' }, 201) });
        control(dialog, 'Check again').click();
        await until(() => textOf(dialog).includes('You asked for a call'));
        const keys = server.asked.map(({ headers }) => headers.get('idempotency-key'));
        expect(new Set(keys.filter(Boolean)).size).to.equal(1);
      });
    }

    const actionsIn = (root: ParentNode) =>
      all(root, '.button').map((action) => [textOf(action), action.matches('.quiet')]);

    for (const [what, book] of [
      ['a redirect', redirect],
      ['403', bare(403)],
      ['404', bare(404)],
    ] as const) {
      it(`with ${what}: offers the phone first, and to check again quietly`, async () => {
        const { dialog } = await form({ answers: { book } });
        write(dialog);
        await send(dialog);
        await until(() => textOf(dialog).includes('We didn’t get a clear answer'));
        expect(actionsIn(dialog)).to.eql([
          ['Call (303) 555-0101', false],
          ['Check again', true],
        ]);
        await expect(dialog).to.be.accessible();
      });
    }

    it('with a fault that may pass: offers to check again first, and a call', async () => {
      const { dialog } = await form({ answers: { book: bare(500) } });
      write(dialog);
      await send(dialog);
      await until(() => textOf(dialog).includes('We didn’t get a clear answer'));
      expect(actionsIn(dialog)).to.eql([['Check again', false]]);
      expect(textOf(one(dialog, 'a.way'))).to.equal('Call (303) 555-0101');
      const number = getComputedStyle(one(dialog, 'a.way bdi'));
      expect(number.textDecorationLine, 'a link to its end').to.equal('underline');
    });

    it('slowly: says that it goes on trying, never twice, and whom to call meanwhile', async () => {
      const { dialog } = await form({ answers: { book: silence } });
      write(dialog);
      await send(dialog);
      const said = one(dialog, '[role=status]:has(.wait)');
      await until(() => textOf(said).includes('longer than usual'));
      expect(textOf(said)).to.include('We keep trying').and.include('never booked twice');
      expect(one(dialog, '[role=status]:has(.wait)') === said, 'the same live region').to.equal(
        true,
      );
      expect(textOf(one(dialog, 'a.way'))).to.equal('Call (303) 555-0101');
      expect(all(dialog, '.button')).to.eql([]);
    });

    const certain: [string, () => Answer, string][] = [
      [
        'an endpoint that takes none now',
        () => problem('unavailable', 503, {}, { 'retry-after': '600' }),
        'can’t take bookings right now',
      ],
      [
        'too many at once',
        () => problem('too-many', 429, {}, { 'retry-after': '600' }),
        'There were too many requests.',
      ],
    ];
    for (const [what, book, words] of certain) {
      it(`with ${what}: says that nothing is booked, and when to try again`, async () => {
        const { dialog, server } = await form({ answers: { book } });
        write(dialog);
        await send(dialog);
        await until(() => textOf(dialog).includes(words));
        const text = textOf(one(dialog, '[part=problem]'));
        expect(text).to.include('Nothing is booked.').and.include('You can try again at');
        expect(text).to.include('What you wrote is still here.').and.include('(303) 555-0101');
        server.answer({ book: () => json({ id: 'c1', status: 'pending' }, 201) });
        await send(dialog);
        await until(() => textOf(dialog).includes('You asked for a call'));
      });
    }

    it('in Spanish', async () => {
      const { dialog } = await form({ answers: { book: redirect }, lang: 'es' });
      write(dialog);
      await send(dialog);
      await until(() => textOf(dialog).includes('cambió de dirección'));
    });
  });

  describe('keeps what was typed', () => {
    const values = (root: ParentNode) => ['name', 'contact'].map((n) => input(root, n).value);
    const typed = ['Sam Doe', 'sam@mail.example'];
    const note = [{ name: 'note', label: 'A note', multiline: true }];

    const ways: [string, (dialog: HTMLDialogElement) => unknown][] = [
      ['Escape', () => press('Escape')],
      ['its cross', (dialog) => one(dialog, '[part=close]').click()],
      ['“Cancel”', (dialog) => control(dialog, 'Cancel').click()],
      ['the way back', () => history.back()],
    ];
    for (const [how, close] of ways) {
      it(`when ${how} closes the dialog, until it opens again`, async () => {
        const { dialog, button, open } = await form();
        button.fields = note;
        await rendered();
        write(dialog);
        fill(input(dialog, 'note'), 'One.\nTwo.');
        await close(dialog);
        await until(() => !dialog.open);
        // The browser goes back one step.
        await aTimeout(100);
        await open();
        expect(values(dialog)).to.eql(typed);
        expect(input(dialog, 'note').value).to.equal('One.\nTwo.');
      });
    }

    it('when the button leaves the page and another one comes', async () => {
      const { dialog, finder, button, open } = await form();
      write(dialog);
      await press('Escape');
      const parent = button.parentNode!;
      button.remove();
      await rendered();
      parent.append(button);
      await rendered();
      await open();
      expect(values(one(finder, 'dialog'))).to.eql(typed);
    });

    it('through every failure', async () => {
      const answers = [
        () => problem('unavailable', 503),
        () => problem('invalid', 422, { errors: [{ pointer: '#/name', detail: 'No.' }] }),
        () => problem('too-large', 413),
      ];
      const { dialog, server } = await form();
      write(dialog);
      for (const book of answers) {
        server.answer({ book });
        const before = server.bodies().length;
        await send(dialog);
        await until(() => server.bodies().length > before && all(dialog, '[part=problem]').length);
        expect(values(dialog)).to.eql(typed);
      }
    });

    it('no longer once it is sent', async () => {
      const { dialog, button } = await form();
      write(dialog);
      await send(dialog);
      await until(() => textOf(dialog).includes('You asked for a call'));
      expect(JSON.stringify(button.outerHTML)).not.to.include('Sam');
      expect(Object.values(sessionStorage).join()).to.equal('');
    });

    it('not when everything is cleared, even if a request on its way then fails', async () => {
      let answer: (response: Response) => void = () => undefined;
      const late = new Promise<Response>((resolve) => (answer = resolve));
      const { dialog, store, server, open } = await form({ answers: { book: () => late } });
      write(dialog);
      await send(dialog);
      await until(() => server.bodies().length);
      await press('Escape');
      store.dispatch({ type: 'forget' });
      answer(problem('too-large', 413));
      await rendered();
      await open();
      expect(values(dialog)).to.eql(['', '']);
    });

    it('not across a reload: then it says so, if a request was interrupted', async () => {
      const { therapists } = fixtureFeed(now);
      sessionStorage.setItem(
        'therapist-finder-unfinished',
        JSON.stringify([{ key: 'k'.repeat(32), therapist: therapists[0]!.id }]),
      );
      const { dialog, server } = await form({ answers: { book: () => problem('invalid', 422) } });
      expect(textOf(dialog).split('is not kept')).to.have.length(2);
      expect(textOf(one(dialog, '.form'))).to.include('is not kept');
      expect(textOf(one(dialog, '[part=problem]'))).to.include('nothing is booked');
      await expect(dialog).to.be.accessible();
      expect(server.bodies(), 'only the id was kept').to.eql([{ therapist: therapists[0]!.id }]);
      expect(values(dialog)).to.eql(['', '']);
    });

    it('and says nothing of a reload otherwise', async () => {
      const { dialog } = await form();
      expect(textOf(dialog)).not.to.include('reload');
    });
  });

  describe('offers the details by email', () => {
    const mails = { mail: true };

    it('unticked, to who gave an address, and says who sends them', async () => {
      const { dialog, server } = await form({ booking: mails });
      expect(all(dialog, '[name=mailDetails]')).to.eql([]);
      write(dialog, '(303) 555-0100');
      await rendered();
      expect(all(dialog, '[name=mailDetails]')).to.eql([]);
      write(dialog);
      await rendered();
      const box = input(dialog, 'mailDetails');
      expect(box.checked).to.equal(false);
      expect(textOf(box.closest('label')!)).to.match(/email comes from \S/);
      await expect(dialog).to.be.accessible();
      box.click();
      await send(dialog);
      await until(() => server.bodies().length);
      expect(server.bodies()[0]).to.include({ mailDetails: true });
    });

    it('only where the feed says that they are sent', async () => {
      const { dialog, server } = await form();
      write(dialog);
      await rendered();
      expect(all(dialog, '[name=mailDetails]')).to.eql([]);
      await send(dialog);
      await until(() => server.bodies().length);
      expect(server.bodies()[0]).not.to.have.property('mailDetails');
    });
  });
});

/** A custom element by its name, which a template cannot hold. */
function tagged(tag: string): TemplateResult {
  return html`${document.createElement(tag)}`;
}

/** Takes part in forms, and has no methods of its own. */
class ConsentInternals extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  constructor() {
    super();
    this.#internals.role = 'checkbox';
    this.#internals.setValidity({ valueMissing: true }, 'Please agree.');
  }
  connectedCallback() {
    this.tabIndex = 0;
  }
  agree() {
    this.#internals.setValidity({});
  }
}

/** Has the methods, and gives the focus to a part of it. */
class ConsentMethods extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  constructor() {
    super();
    const box = document.createElement('button');
    box.textContent = 'I agree';
    this.attachShadow({ mode: 'open' }).append(box);
    this.#internals.setValidity({ valueMissing: true }, 'Please agree.', box);
  }
  get validationMessage() {
    return this.#internals.validationMessage;
  }
  checkValidity = () => this.#internals.checkValidity();
  reportValidity = () => this.#internals.reportValidity();
  agree() {
    this.#internals.setValidity({});
  }
}

/** Takes part in no form; the control is in its shadow root. */
class ConsentWrapper extends HTMLElement {
  #box = Object.assign(document.createElement('input'), { type: 'checkbox', required: true });
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#box);
  }
  agree() {
    this.#box.click();
  }
}

customElements.define('consent-internals', ConsentInternals);
customElements.define('consent-methods', ConsentMethods);
customElements.define('consent-wrapper', ConsentWrapper);
