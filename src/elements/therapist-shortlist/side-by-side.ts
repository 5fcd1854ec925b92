import { html, nothing, type TemplateResult } from 'lit';
import { portrait } from '../../ui/widgets/portrait.js';
import { shortNames } from '../../views/shortlist.js';
import { comparisonTable } from './comparison-table.js';
import { contactRow, factRows, type Compared } from './comparison.js';
import type { Wording } from './wording.js';

/**
 * The chosen therapists side by side. In narrow places more than two scroll sideways, also with the keyboard. What scrolls cannot keep
 * its names below the head of the sheet, so these are there once more, above it, and follow it.
 */
export function sideBySide(compared: readonly Compared[], wording: Wording): TemplateResult {
  const rows = [...factRows(compared, wording), contactRow(compared, wording)].filter(({ cells }) =>
    cells.some(({ lines }) => lines.length),
  );
  const isMany = compared.length > 2;
  return html`<div class="comparison ${isMany ? 'many' : ''}" part="comparison">
    ${
      isMany
        ? html`<div class="heads of-${compared.length}" aria-hidden="true">
            ${compared.map(
              (person) => html`<p>${face(person)}<bdi>${person.therapist.name}</bdi></p>`,
            )}
          </div>`
        : nothing
    }
    <div
      class="rows"
      role="region"
      tabindex=${isMany ? 0 : nothing}
      aria-label=${wording.words.shortlist.compare}
      @scroll=${follow}
    >
      ${comparisonTable(compared, rows, wording, face)}
    </div>
  </div>`;
}

function face({ therapist, view }: Compared) {
  return portrait(therapist, view.card, undefined, [72, 86]);
}

function follow({ currentTarget }: Event) {
  const { previousElementSibling: heads, scrollLeft } = currentTarget as HTMLElement;
  if (heads) heads.scrollLeft = scrollLeft;
}

/** A button for each of them, in the order of their columns. */
export function bookEach(compared: readonly Compared[]): TemplateResult {
  const names = shortNames(compared.map(({ therapist }) => therapist));
  return html`<div class="book of-${compared.length}">
    ${compared.map(
      ({ therapist }, at) =>
        html`<therapist-consultation-button
          .record=${therapist}
          .called=${names[at]}
        ></therapist-consultation-button>`,
    )}
  </div>`;
}
