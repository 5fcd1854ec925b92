import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sayAgain } from '../../ui/say-again.js';
import type { AllStrings } from '../../i18n/strings/language.js';
import type { Way } from './message.js';

/** A link, and whether it was copied to the clipboard. If not, the visitor copies it by hand. */
export interface MadeLink {
  link: string;
  copied: boolean;
}

/** What printing and sharing need from the element. */
export interface TakeAwayHost {
  words: AllStrings;
  made: MadeLink | undefined;
  /** Whether there is a search that the link could include. */
  offersSearch: boolean;
  includesSearch: boolean;
  /** Whether someone who harms the visitor may read what they send. */
  isAbuse: boolean;
  /** Whether the device has a menu for sharing. */
  hasMenu: boolean;
  /** Absent if there is nothing to print. */
  onPrint: (() => void) | undefined;
  onCopy(): void;
  onSend(way: Way): void;
  onIncludeSearch(event: Event): void;
}

/** Printing, and a link with what the visitor chooses to include: to copy, or to send. */
export function takeAway(host: TakeAwayHost): TemplateResult {
  const { made, includesSearch, isAbuse, onPrint } = host;
  const { shortlist } = host.words;
  return html`<section>
    <h3>${shortlist.take}</h3>
    ${isAbuse ? html`<p class="care" id="care">${shortlist.sentKeeps}</p>` : nothing}
    <p class="actions">
      ${button(shortlist.copy, host.onCopy)}
      ${button(shortlist.way.mail, () => host.onSend('mail'), isAbuse)}
      ${button(shortlist.way.text, () => host.onSend('text'), isAbuse)}
      ${host.hasMenu ? button(shortlist.way.share, () => host.onSend('share'), isAbuse) : nothing}
      ${onPrint ? button(shortlist.print, onPrint) : nothing}
    </p>
    <p class="said" role="status">${sayAgain(made?.copied ? shortlist.copied : '', made)}</p>
    ${
      made && !made.copied
        ? html`<label class="by-hand">
            <span>${shortlist.copyByHand}</span>
            <input type="text" readonly .value=${made.link} />
          </label>`
        : nothing
    }
    ${
      host.offersSearch
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(includesSearch)}
              @change=${(event: Event) => host.onIncludeSearch(event)}
            />
            ${shortlist.includeSearch}
          </label>`
        : nothing
    }
    <p class="hint">${includesSearch ? shortlist.linkNoteSearch : shortlist.linkNote}</p>
  </section>`;
}

function button(name: string, onPress: () => void, takesCare = false) {
  return html`<button
    class="button quiet"
    type="button"
    aria-describedby=${takesCare ? 'care' : nothing}
    @click=${() => onPress()}
  >
    ${name}
  </button>`;
}

/** What storing on the device needs from the element. */
export interface DeviceHost {
  words: AllStrings;
  remembers: boolean;
  /** Whether the browser refused to store the list. */
  refused: boolean;
  onKeep(event: Event): void;
}

/** Storing the list on the device, and forgetting everything. */
export function onDevice({ words, remembers, refused, onKeep }: DeviceHost): TemplateResult {
  const { shortlist } = words;
  return html`<section>
    <h3>${shortlist.device}</h3>
    <label class="check">
      <input
        type="checkbox"
        aria-describedby="keep-note"
        .checked=${live(remembers)}
        @change=${onKeep}
      />
      ${shortlist.keep}
    </label>
    <p class="hint" id="keep-note">${shortlist.keepNote}</p>
    <p class="refused" role="alert">${refused ? shortlist.keepRefused : ''}</p>
    <therapist-clear></therapist-clear>
  </section>`;
}
