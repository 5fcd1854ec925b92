import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TherapistConsultation } from '../../src/elements/therapist-consultation/therapist-consultation.js';
import { fixtureFeed, parsed } from '../helpers/fixture-feed.js';
import { focused, press } from '../helpers/keyboard.js';
import { all, control, finderWith, one, rendered, textOf } from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';

/** A page with shortcuts, which it leaves alone in fields, as far as it can see those. */
function pageWithShortcuts() {
  const keys: string[] = [];
  const search = document.createElement('input');
  document.body.append(search);
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    keys.push(event.key);
    if (event.key !== '/') return;
    event.preventDefault();
    search.focus();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) document.addEventListener(type, onKey);
  stops.push(() => {
    for (const type of types) document.removeEventListener(type, onKey);
    search.remove();
  });
  return { keys, search };
}

const stops: (() => void)[] = [];

/** Types into a field, and says what stands in it and what the page has heard. */
async function typed(field: HTMLInputElement, text: string) {
  const page = pageWithShortcuts();
  field.focus();
  for (const letter of text) await press(letter);
  expect(focused() === field, 'the focus').to.equal(true);
  expect(page.keys).to.eql([]);
  return field.value;
}

describe('typing, on a page with shortcuts of its own', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  for (const name of ['text', 'place']) {
    it(`goes into the field for the ${name}, every letter of it`, async () => {
      const finder = await finderWith();
      const field = one<HTMLInputElement>(finder, `[name=${name}]`);
      expect(await typed(field, 'a/? B')).to.equal('a/? B');
    });
  }

  it('goes into a search box outside a finder', async () => {
    const src = serveFeed(fixtureFeed());
    const box = await fixture(html`<therapist-search src=${src}></therapist-search>`);
    expect(await typed(one(box, '[name=text]'), 'he/she')).to.equal('he/she');
  });

  it('goes into the questions of the guided path', async () => {
    const src = serveFeed(fixtureFeed());
    const path = await fixture(html`<therapist-match src=${src}></therapist-match>`);
    await waitUntil(() => textOf(path).includes('Question 1'));
    while (!all(path, '[name=place]').length) {
      control(path, /^Skip/).click();
      await rendered();
    }
    expect(await typed(one(path, '[name=place]'), 'a/b')).to.equal('a/b');
    expect(await typed(one(path, '[name=fee]'), '120')).to.equal('120');
  });

  it('goes into a form in a dialog, over the page', async () => {
    const [ana] = fixtureFeed().therapists;
    const booking = { mode: 'request', endpoint: 'https://booking.example/' } as const;
    const therapists = [{ ...ana!, consultation: { booking } }];
    const { therapists: records } = parsed({ ...fixtureFeed(), therapists });
    const call = await fixture<TherapistConsultation>(
      html`<therapist-consultation .record=${records[0]}></therapist-consultation>`,
    );
    call.show();
    await rendered();
    expect(one(call, 'dialog').matches(':modal')).to.equal(true);
    for (const name of ['name', 'contact']) {
      expect(await typed(one(call, `[name=${name}]`), 'a/b')).to.equal('a/b');
    }
    call.close();
  });

  it('stays in a list, which is chosen from by first letters', async () => {
    const finder = await finderWith();
    await typed(one(one(finder, 'therapist-sort'), 'select'), 'n');
  });

  it('leaves keys that type nothing, and combinations, to the page', async () => {
    const finder = await finderWith();
    const { keys } = pageWithShortcuts();
    one(finder, '[name=text]').focus();
    for (const held of ['Control', 'Alt']) {
      await sendKeys({ down: held });
      await press('k');
      await sendKeys({ up: held });
      expect(keys.splice(0), held).to.include('k');
    }
    for (const key of ['Escape', 'F2', 'ArrowDown', 'Enter', 'Tab']) {
      await press(key);
      expect(keys.splice(0)).to.include(key);
    }
  });

  it('leaves the page its shortcuts outside of fields, and its own fields', async () => {
    const finder = await finderWith(
      undefined,
      html`<therapist-search></therapist-search><input class="own" />`,
    );
    const { keys, search } = pageWithShortcuts();
    const own = one<HTMLInputElement>(finder, '.own');
    const heard: string[] = [];
    const onKey = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', onKey);
    own.focus();
    await press('x');
    document.removeEventListener('keydown', onKey);
    expect(heard).to.eql(['x']);
    control(finder, /^Search/).focus();
    await press('/');
    expect(keys).to.include('/');
    expect(focused() === search, 'the page’s search').to.equal(true);
  });
});
