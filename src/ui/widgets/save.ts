import { css, html, type TemplateResult } from 'lit';
import { firstIcon } from './first-icons.js';
import type { CardStrings } from '../../i18n/strings/language.js';

/** The same as a round button, named “Save” whether it is pressed or not. */
export function roundSave(
  name: string,
  on: boolean,
  words: CardStrings,
  onPress: (on: boolean) => void,
): TemplateResult {
  return html`<button
    class="save round"
    type="button"
    aria-pressed=${on}
    aria-label=${words.saveName(words.save, name)}
    @click=${() => onPress(!on)}
  >
    ${firstIcon('bookmark')}
  </button>`;
}

export const saveStyles = css`
  .save {
    gap: 0.4em;
  }

  .save[aria-pressed='true'] path {
    fill: currentcolor;
  }

  .save.round {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_accent-text);
    font-size: 1.125em;
    cursor: pointer;
  }

  .save.round:is(:hover, [aria-pressed='true']) {
    background: var(--_accent-soft);
  }

  @media print {
    .save.round {
      display: none;
    }
  }
`;
