import { html, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { CardStrings } from '../../i18n/strings/language.js';

/**
 * The button that adds a therapist to the shortlist or removes them.
 *
 * @param on whether they are on the shortlist now
 */
export function saveButton(
  name: string,
  on: boolean,
  words: CardStrings,
  onPress: (on: boolean) => void,
): TemplateResult {
  const word = on ? words.saved : words.save;
  return html`<button
    class="link save"
    type="button"
    aria-pressed=${on}
    aria-label=${words.saveName(word, name)}
    @click=${() => onPress(!on)}
  >
    ${icon('bookmark')} ${word}
  </button>`;
}
