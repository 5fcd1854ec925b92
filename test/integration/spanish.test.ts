/** A finder on a Spanish page: every word of it, from the search to the booking. */
import { expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allStrings } from '../../src/i18n/strings/all.js';
import { es } from '../../src/i18n/strings/es.js';
import { hasStrings } from '../../src/i18n/strings/strings.js';
import { nearestLang } from '../../src/page/locale.js';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { payerNames } from '../../src/vocabulary/payers.js';
import { english as labels } from '../../src/vocabulary/labels.en.js';
import { spanish } from '../../src/vocabulary/labels.es.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { all, control, one, rendered, settled, textOf } from '../helpers/mount.js';
import { json, serveBooking } from '../helpers/serve-booking.js';
import { entriesOf } from '../helpers/strings.js';

const HOUR = 3_600_000;

/** Someone whose calls an endpoint takes, and everyone else of the fixture. */
function storeWithBooking() {
  const slot = (hours: number) => ({
    id: `s${hours}`,
    start: new Date(now + hours * HOUR).toISOString(),
    end: new Date(now + (hours + 1) * HOUR).toISOString(),
  });
  const slots = [slot(37), slot(38), slot(61)];
  const { endpoint } = serveBooking({ slots: () => json({ slots, timeZone: 'America/Denver' }) });
  const feed = fixtureFeed();
  const [ana, ...others] = feed.therapists;
  const consultation = { price: 0, minutes: 15, booking: { mode: 'slots' as const, endpoint } };
  const therapists = [{ ...ana!, consultation }, ...others];
  return fixtureStore({ load: () => Promise.resolve(directoryOf({ ...feed, therapists }, now)) });
}

async function spanishFinder(store = fixtureStore()) {
  const page = await fixture<HTMLElement>(
    html`<div lang="es"><therapist-finder .store=${store}></therapist-finder></div>`,
  );
  await settled(store);
  await waitUntil(() => textOf(page).includes('terapeutas'), 'the words have come');
  return { page, store, finder: one<TherapistFinder>(page, 'therapist-finder') };
}

/** All that is written, seen or said, through every shadow root: each bit of text by itself, as are the names of things. */
function textsOf(root: ParentNode): string[] {
  const texts: string[] = [];
  for (const element of all(root, '*')) {
    if (element.matches('style, script')) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'label']) {
      texts.push(element.getAttribute(name) ?? '');
    }
    for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
      if (node instanceof Text) texts.push(node.data);
    }
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** What tells English: all that the interface says in other words in Spanish, and the names of values. */
const english = (() => {
  const spoken = entriesOf({ ...es.words, labels: spanish });
  const exact = new Set<string>();
  const patterns: RegExp[] = [];
  const brands = new Set<unknown>(Object.values(payerNames));
  for (const [key, text] of Object.entries(entriesOf({ ...allStrings('en'), labels }))) {
    if (typeof text === 'string' && text !== spoken[key] && !brands.has(text)) exact.add(text);
    if (typeof text !== 'function') continue;
    const made = (text as (...args: string[]) => string)('\0', '\0', '\0');
    // A word or two around what is filled in could be anybody’s.
    if (made.split(/\0|[^\p{L}’]+/u).filter(Boolean).length < 2) continue;
    const escaped = made.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\0', '.+');
    patterns.push(new RegExp(`^${escaped}$`, 'u'));
  }
  return (text: string) => exact.has(text) || patterns.some((pattern) => pattern.test(text));
})();

const englishIn = (root: ParentNode) => textsOf(root).filter(english);

describe('a finder in Spanish', () => {
  // Where there is room, the filters stand beside the results.
  before(() => setViewport({ width: 1280, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('does not show a word before its words are there; what the page put inside shows', async () => {
    expect(hasStrings('es')).to.equal(false);
    const page = fixtureSync(html`
      <div lang="es-MX">
        <therapist-finder .store=${fixtureStore()}><p>Nuestro equipo</p></therapist-finder>
        <therapist-crisis-line></therapist-crisis-line>
      </div>
    `);
    // Elements render in microtasks, between which no words can arrive.
    for (let revision = 0; revision < 10; revision += 1) await Promise.resolve();
    expect(hasStrings('es')).to.equal(false);
    expect(textOf(page)).to.equal('Nuestro equipo');
    await waitUntil(() => hasStrings('es'));
    await rendered();
    expect(textOf(one(page, 'therapist-crisis-line'))).to.include('¿En crisis?');
    expect(one(page, '.base').hasAttribute('lang')).to.equal(false);
  });

  it('can tell English when it sees it', async () => {
    const store = fixtureStore();
    const page = await fixture(html`<therapist-finder .store=${store}></therapist-finder>`);
    await settled(store);
    expect(englishIn(page).length).to.be.above(60);
  });

  it('has nothing in English: search, filters, cards, status', async () => {
    const { page, store } = await spanishFinder();
    for (const closed of all(page, 'therapist-filter:not([open])')) {
      closed.toggleAttribute('open', true);
    }
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', role: 'prefer', on: true });
    store.dispatch({ type: 'fee', fee: { max: 200 } });
    await settled(store);
    expect(englishIn(page)).to.eql([]);
    const written = textsOf(page);
    expect(written).to.include.members(['De qué se trata', 'Costo por sesión', 'Duelo y pérdida']);
    expect(written.join()).to.include('martes por la noche');

    const shown = textOf(page);
    expect(shown).to.include('¿En qué necesitas ayuda?');
    expect(shown).to.include('Inglés, Español');
    expect(shown).to.include('Con licencia en CO');
    expect(shown).to.include('hasta $200');
    expect(shown).to.match(/mar 24|mié 25/);
    expect(shown).to.include('Agendar una llamada gratis');
    const status = one(one(page, 'therapist-status'), '[role=status]');
    expect(status.textContent).to.match(/^\s*\d+ terapeutas? coinciden?\.\s*$/);
  });

  it('has nothing in English where nobody fits, and where there is no feed', async () => {
    const { page, store } = await spanishFinder();
    store.dispatch({ type: 'fee', fee: { max: 1 } });
    await settled(store);
    expect(textOf(page)).to.include('Nadie coincide con todo').and.include('Quitar “hasta $1”');
    expect(englishIn(page)).to.eql([]);

    store.dispatch({ type: 'clear' });
    store.dispatch({ type: 'search', place: 'Nuevo México' });
    await waitUntil(() => textOf(page).includes('Nadie aquí aparece con licencia en New Mexico'));
    expect(textOf(page)).to.include('Un directorio del gobierno de Estados Unidos');
    store.dispatch({ type: 'search', place: 'Bolder, Colorado' });
    await waitUntil(() => textOf(page).includes('¿Buscas uno de estos lugares?'));
    control(page, 'Todo Colorado');
    const places = /^(Harbor Counseling quizás|FindTreatment\.gov|New Mexico)/;
    expect(englishIn(page).filter((text) => !places.test(text))).to.eql([]);

    const broken = fixtureStore({ load: () => Promise.reject(new Error('offline')) });
    const other = await fixture(
      html`<div lang="es"><therapist-finder .store=${broken}></therapist-finder></div>`,
    );
    await settled(broken);
    expect(textOf(other)).to.include('No podemos mostrar terapeutas por ahora');
    expect(englishIn(other)).to.eql([]);
  });

  it('has nothing in English in a profile, the saved list and the way to a call', async () => {
    const { page, store } = await spanishFinder(storeWithBooking());
    store.dispatch({ type: 'save', id: 'ana-ruiz', on: true });
    control(page, 'Ana Ruiz').click();
    await waitUntil(() => textOf(page).includes('En qué ayuda'));
    expect(englishIn(one(page, 'therapist-profile'))).to.eql([]);
    control(one(page, 'therapist-profile'), /^Agendar una llamada gratis/).click();
    await waitUntil(() => all(page, '[part=time]').length > 0);
    expect(textOf(page)).to.include('Una llamada gratis de 15 minutos');
    all(page, '[part=time]')[0]!.click();
    await waitUntil(() => all(page, '[name=contact]').length > 0);
    expect(textOf(page)).to.match(/Tu horario: mar,? 24 de nov.*6:00 p\.\s?m\..*Confirmar llamada/);
    expect(englishIn(page)).to.eql([]);
  });

  it('is accessible', async () => {
    const { finder } = await spanishFinder();
    await expect(finder).to.be.accessible();
  });

  it('says in Spanish, first, how the crisis lines answer in Spanish', async () => {
    const { page, store } = await spanishFinder();
    const line = one(page, 'therapist-crisis-line');
    expect(textOf(line)).to.match(/Llama al 988 y oprime 2.*Envía AYUDA al 988/);
    expect(control<HTMLAnchorElement>(line, /^Llama al 988/).href).to.equal('tel:988');
    expect(control<HTMLAnchorElement>(line, /^Envía AYUDA/).href).to.equal('sms:988?body=AYUDA');
    expect(control<HTMLAnchorElement>(line, /^Chat/).href).to.equal('https://988lifeline.org/es/');
    store.dispatch({ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true });
    await settled(store);
    const chat = control<HTMLAnchorElement>(page, 'Chat en español');
    expect(chat.href).to.equal('https://espanol.thehotline.org/');
    const hotline = control<HTMLAnchorElement>(page, /Violencia/);
    expect(hotline.href).to.equal('tel:18007997233');
    expect(textOf(page)).to.include('Llama al 911').and.include('Salir rápido');
    expect(textOf(page)).to.include('Atienden en español, 24 horas');
    expect(englishIn(page)).to.eql([]);
  });

  it('follows the page from another language, and back', async () => {
    const { page, store } = await spanishFinder();
    page.lang = 'de';
    await rendered();
    await settled(store);
    expect(textOf(page)).to.include('11 therapists').and.not.include('terapeutas');
    expect(nearestLang(one(one(page, 'therapist-card'), 'article'))).to.equal('en-US');

    page.lang = 'es';
    await rendered();
    await settled(store);
    expect(textOf(page)).to.include('11 terapeutas');
    expect(englishIn(page)).to.eql([]);
    expect(nearestLang(one(one(page, 'therapist-card'), 'article'))).to.equal('es');
  });
});
