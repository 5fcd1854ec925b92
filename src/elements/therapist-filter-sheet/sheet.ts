import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';
import { icon } from '../../ui/widgets/icons.js';
import { sheetFilters, type SheetView } from '../../views/filter-sheet.js';
import '../therapist-filter-panel/therapist-filter-panel.define.js';
export { DialogController } from '../../ui/widgets/dialog-controller.js';
export { sheetStyles } from './sheet.styles.js';

/** What the sheet needs from the element of its button. */
export interface SheetHost {
  words: Strings;
  format: Formats;
  facets: string | undefined;
  clear(): void;
  close(): void;
  onClosed(): void;
}

/** The sheet of filters. It loads when its button is first pressed. */
export function filterSheet(view: SheetView, host: SheetHost): TemplateResult {
  const { uses, total, who, urgent } = view;
  const { words, format } = host;
  return html`<dialog
    class="sheet surface"
    part="sheet"
    aria-label=${words.filtersLabel}
    @close=${host.onClosed}
  >
    <div class="head">
      <h2 tabindex="-1">${words.filters}</h2>
      ${
        uses
          ? html`<button class="link" type="button" @click=${host.clear}>
              ${words.clearCount(format.number(uses))}
            </button>`
          : nothing
      }
      <button
        class="close"
        part="close"
        type="button"
        aria-label=${words.close}
        @click=${host.close}
      >
        ${icon('close')}
      </button>
      <therapist-quick-filters></therapist-quick-filters>
    </div>
    <div class="scroll">
      <div role="status">
        ${urgent ? html`<therapist-crisis-line expanded></therapist-crisis-line>` : nothing}
      </div>
      <therapist-filter-panel
        .bare=${true}
        .facets=${host.facets ?? sheetFilters.join(' ')}
      ></therapist-filter-panel>
    </div>
    <div class="foot">
      <button class="button" type="button" @click=${host.close}>
        ${words.showResults(total, format.number(total), who)}
      </button>
      <therapist-crisis-line brief added></therapist-crisis-line>
    </div>
    <therapist-status></therapist-status>
  </dialog>`;
}
