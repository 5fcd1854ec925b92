import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AllStrings } from '../../i18n/strings/language.js';

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
  /** Absent if there is nothing to print. */
  onPrint: (() => void) | undefined;
  onCopy(): void;
  onIncludeSearch(event: Event): void;
}

/** Printing, and a link with what the visitor chooses to include. */
export function takeAway(host: TakeAwayHost): TemplateResult {
  const { made, includesSearch, onPrint } = host;
  const { shortlist } = host.words;
  return html`<section>
    <h3>${shortlist.take}</h3>
    <p class="actions">
      ${
        onPrint
          ? html`<button class="button quiet" type="button" @click=${onPrint}>
              ${shortlist.print}
            </button>`
          : nothing
      }
      <button class="button quiet" type="button" @click=${() => host.onCopy()}>
        ${shortlist.copy}
      </button>
      <span role="status">${made?.copied ? shortlist.copied : ''}</span>
    </p>
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
