import { html } from 'lit';
import { enCrisis } from '../../i18n/strings/en.crisis.js';
import type { CrisisStrings } from '../../i18n/strings/language.js';
import { addedStrings } from '../../i18n/strings/strings.js';
import { icon } from '../../ui/widgets/icons.js';
import type { OtherLine, Urgency } from '../../views/crisis-line.js';
import { lifelineLine } from './line.js';
import { hotlineButtons, lifelineButtons, otherLine } from './lines.js';

/** All there is for a danger, or without one. */
export function fullHelp(urgency: Urgency, locale: string) {
  const words = wordsOf(locale);
  return urgency === 'abuse' ? hotline(words) : lifeline(urgency, words);
}

/** Further lines, shown quietly. */
export function otherLines(others: readonly OtherLine[], locale: string) {
  return others.map((line) => otherLine(line, wordsOf(locale)));
}

/** The button that puts help away. */
export function closeButton(close: () => unknown, locale: string) {
  const { crisisHide } = wordsOf(locale);
  return html`<button
    class="close"
    type="button"
    aria-label=${crisisHide}
    title=${crisisHide}
    @click=${close}
  >
    ${icon('close')}
  </button>`;
}

function wordsOf(locale: string): CrisisStrings {
  return addedStrings(locale) ?? enCrisis;
}

function lifeline(urgency: Urgency, words: CrisisStrings) {
  return html`
    <p class="title">${urgency === 'other' ? words.crisisOther : words.crisisTalk}</p>
    <p class="more">${words.crisisFree}</p>
    ${lifelineButtons(words)} ${now(words)} ${otherLine('abuse', words)}
    <p class="more"><span lang="es">${words.crisisSpanish}</span></p>
  `;
}

function hotline(words: CrisisStrings) {
  return html`
    <p class="title">${words.crisisAbuse}</p>
    ${hotlineButtons(words)} ${now(words)} ${otherLine('child', words)} ${lifelineLine(words)}
  `;
}

function now(words: CrisisStrings) {
  return html`<p class="now">${words.crisisNow} <a href="tel:911">${words.crisisNowCall}</a></p>`;
}
