import { html, nothing, type TemplateResult } from 'lit';
import { portrait } from '../../ui/widgets/portrait.js';
import { shortNames } from '../../views/shortlist.js';
import { comparisonTable } from './comparison-table.js';
import { contactRow, factRows, type Compared } from './comparison.js';
import type { Wording } from './wording.js';

/** The chosen therapists side by side. More than fit scroll sideways, also with the keyboard. */
export function sideBySide(compared: readonly Compared[], wording: Wording): TemplateResult {
  const rows = [...factRows(compared, wording), contactRow(compared, wording)].filter(({ cells }) =>
    cells.some(({ lines }) => lines.length),
  );
  return html`<div
    class="comparison ${compared.length > 2 ? 'wide' : ''}"
    part="comparison"
    role="region"
    tabindex=${compared.length > 2 ? 0 : nothing}
    aria-label=${wording.words.shortlist.compare}
  >
    ${comparisonTable(compared, rows, wording, ({ therapist, view }) =>
      portrait(therapist, view.card, undefined, [72, 86]),
    )}
  </div>`;
}

/** A button for each of them, in the order of their columns. */
export function bookEach(compared: readonly Compared[]): TemplateResult {
  const names = shortNames(compared.map(({ therapist }) => therapist));
  return html`<div class="book">
    ${compared.map(
      ({ therapist }, at) =>
        html`<therapist-consultation-button
          .record=${therapist}
          .called=${names[at]}
        ></therapist-consultation-button>`,
    )}
  </div>`;
}
