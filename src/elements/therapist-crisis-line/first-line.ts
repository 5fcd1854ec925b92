import { adoptStyles, type CSSResult } from '@lit/reactive-element/css-tag.js';
import { enCrisisLine as words } from '../../i18n/strings/en.crisis-line.js';
import { languageOf } from '../../lib/text/languages.js';
import { nearestLang } from '../../page/locale.js';
import { takeOwnHelp } from '../../ui/crisis-scope.js';
import { base } from '../../ui/styles/base.js';
import { buttons } from '../../ui/styles/buttons.js';
import { leave } from '../therapist-quick-exit/leave.js';
import { styles as exitStyles } from '../therapist-quick-exit/therapist-quick-exit.styles.js';
import { lineStyles } from './line.styles.js';
import { lifelineWays } from './ways.js';

const tag = 'therapist-crisis-line';
const exitTag = 'therapist-quick-exit';

/** Where the button leads, as that of the element does. */
const neutral = 'https://www.weather.gov/';

/** How long a page in another language waits for the words of the element, in ms. Help in English is better than none. */
const patience = 2_000;

/**
 * Shows the line of help in each crisis line of the page whose class is not there yet, with its links and its button. It looks like
 * the element, which puts its own in that place.
 *
 * @returns stops looking for new ones
 */
export function showFirstLines(): () => void {
  const seen = new WeakSet<Element>();
  const look = () => {
    for (const element of document.querySelectorAll(`${tag}:not(:defined)`)) {
      if (seen.has(element)) continue;
      seen.add(element);
      if (isEnglish(element)) show(element);
      else setTimeout(() => show(element), patience);
    }
  };
  const added = new MutationObserver(look);
  added.observe(document, { childList: true, subtree: true });
  look();
  return () => added.disconnect();
}

function isEnglish(element: Element): boolean {
  return languageOf(nearestLang(element)) === 'en';
}

function show(element: Element) {
  if (element.shadowRoot || !element.matches(':not(:defined)')) return;
  takeOwnHelp(element);
  const lang: Record<string, string> = isEnglish(element) ? {} : { lang: 'en-US', dir: 'ltr' };
  const named = { role: 'region', 'aria-label': words.crisisLabel, tabindex: '-1' };
  const status = make('div', { role: 'status' }, ' ', make('slot', {}, links()));
  const line = make('div', { class: 'line' }, status, ' ', quickExit());
  draw(
    element,
    [lineStyles],
    make('section', { class: 'base', part: 'base', ...named, ...lang }, line),
  );
}

function links(): Element {
  const { call, text, chat } = lifelineWays(words);
  const link = ({ href, says }: typeof call, attributes = {}) =>
    make('a', { href, ...attributes }, says);
  return make(
    'p',
    { class: 'links' },
    make('span', {}, words.crisisShort),
    ...[link(call), link(text), link(chat, { rel: 'noreferrer', target: '_blank' })].flatMap(
      (each) => [' ', each],
    ),
  );
}

/** A page may have the element for it already. */
function quickExit(): Element {
  const exit = make(exitTag, { inline: '' });
  if (customElements.get(exitTag)) return exit;
  const button = make(
    'button',
    { class: 'link', part: 'button', type: 'button', 'aria-describedby': 'note' },
    words.quickExit,
  );
  button.addEventListener('click', () => leave(() => location.replace(neutral)));
  const note = make('span', { class: 'visually-hidden', id: 'note' }, words.quickExitNote);
  draw(exit, [exitStyles], make('div', { class: 'base', part: 'base' }, button, ' ', note));
  return exit;
}

function draw(host: Element, styles: CSSResult[], content: Element) {
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...base, buttons, ...styles].flat());
  root.append(content);
}

function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
