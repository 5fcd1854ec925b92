import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Formats } from '../../i18n/format.js';
import { icon } from '../../ui/widgets/icons.js';
import type { Strings } from '../../i18n/strings/language.js';
import type { Labels } from '../../vocabulary/labels.js';
import type { Suggestion } from './plain-words.js';

/** What the list of suggestions needs from the search box. */
export interface SuggestionHost {
  words: Strings;
  labels: Labels;
  format: Formats;
  /** Whether a suggestion is already in use. */
  isChosen(suggestion: Suggestion): boolean;
  onChoose(suggestion: Suggestion, on: boolean): void;
  onDismiss(suggestion: Suggestion): void;
}

/**
 * The concepts found in the typed words, each with the words that led to it, to accept or dismiss.
 *
 * @param note what else the visitor should know about how the words were read
 */
export function suggestionList(
  suggestions: readonly Suggestion[],
  note: string | undefined,
  host: SuggestionHost,
) {
  // One live region, there from the start: screen readers often miss one that appears with its text. It describes the list.
  return html`<div role="status">${told(suggestions, note, host)}</div>
    ${suggestions.length ? list(suggestions, host) : nothing}`;
}

function told(
  suggestions: readonly Suggestion[],
  note: string | undefined,
  { words, labels, format }: SuggestionHost,
) {
  const names = suggestions.map(({ facet, id }) => labels.value(facet, id));
  return html`${
    names.length
      ? html`<p class="visually-hidden">${words.heard}: ${format.list(names)}</p>`
      : nothing
  }${note ? html`<p class="nudge">${note}</p>` : nothing}`;
}

function list(suggestions: readonly Suggestion[], host: SuggestionHost) {
  return html`<div class="heard" part="heard" role="group" aria-labelledby="heard">
    <p id="heard">${host.words.heard}</p>
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
      <small
        >${
          suggestion.facet === 'language'
            ? words.heardLanguage
            : words.heardBecause(longest(suggestion.because).join(' … '))
        }</small
      >
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

/** Without the phrases that are a part of another: “panic attacks” says “panic” as well. */
function longest(phrases: readonly string[]): string[] {
  return phrases.filter((one) => !phrases.some((other) => other !== one && other.includes(one)));
}
