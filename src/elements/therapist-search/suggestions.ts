import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../base/icons.js';
import type { Strings } from '../../base/strings/index.js';
import type { Labels } from '../../vocabulary/labels.js';
import type { Suggestion } from './plain-words.js';

/** What the list of suggestions needs from the box around it. */
export interface SuggestionHost {
  words: Strings;
  labels: Labels;
  /** Whether a suggestion is in use already. */
  isChosen(suggestion: Suggestion): boolean;
  onChoose(suggestion: Suggestion, on: boolean): void;
  onDismiss(suggestion: Suggestion): void;
}

/** What was heard in the typed words, each to take up or to wave away, with the words that led there. */
export function suggestionList(
  suggestions: readonly Suggestion[],
  puzzled: boolean,
  host: SuggestionHost,
) {
  const { words } = host;
  if (!suggestions.length) {
    return html`<div role="status">
      ${puzzled ? html`<p class="nudge">${words.heardNothing}</p>` : nothing}
    </div>`;
  }
  return html`<div class="heard" part="heard" role="group" aria-labelledby="heard">
    <p id="heard" role="status">${words.heard}</p>
    <ul role="list">
      ${repeat(
        suggestions,
        ({ id }) => id,
        (suggestion) => suggestionItem(suggestion, host),
      )}
    </ul>
  </div>`;
}

function suggestionItem(suggestion: Suggestion, host: SuggestionHost) {
  const { words, labels } = host;
  const label = labels.value(suggestion.facet, suggestion.id);
  const on = host.isChosen(suggestion);
  return html`<li class="suggestion ${on ? 'on' : ''}">
    <button
      class="take"
      type="button"
      aria-pressed=${on}
      @click=${() => host.onChoose(suggestion, !on)}
    >
      ${on ? icon('check') : nothing}
      <span>${label}</span>
      <small>${words.heardBecause(suggestion.because)}</small>
    </button>
    ${
      on
        ? nothing
        : html`<button
            class="dismiss"
            type="button"
            aria-label=${words.heardDismiss(label)}
            @click=${() => host.onDismiss(suggestion)}
          >
            ${icon('close')}
          </button>`
    }
  </li>`;
}
