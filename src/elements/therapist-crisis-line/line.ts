import { html } from 'lit';
import type { CrisisLineStrings } from '../../i18n/strings/language.js';
import { lifelineWays } from './ways.js';

/** The one line of help. */
export function lifelineLine(words: CrisisLineStrings) {
  return html`<p class="links">
    <span>${words.crisisShort}</span>
    ${lifelineLinks(words)}
  </p>`;
}

/** Links to the 988 Lifeline, in a line of text. */
export function lifelineLinks(words: CrisisLineStrings) {
  const { call, text, chat } = lifelineWays(words);
  return html`<a href=${call.href}>${call.says}</a>
    <a href=${text.href}>${text.says}</a>
    ${site('', chat.href, chat.says)}`;
}

/** A link to a site, which does not learn where someone comes from. */
export function site(kind: string, address: string, label: string) {
  return html`<a class=${kind} href=${address} rel="noreferrer" target="_blank">${label}</a>`;
}
