import { html, nothing, type TemplateResult } from 'lit';
import { portrait } from '../../ui/widgets/portrait.js';
import { mostCompared } from '../../views/shortlist.js';
import { comparisonTable, nameAndTitle } from './comparison-table.js';
import { factRows, type Compared } from './comparison.js';
import type { Wording } from './wording.js';

/** The chosen therapists side by side, each with a booking button below. Scrolls sideways, also with the keyboard. */
export function sideBySide(compared: readonly Compared[], wording: Wording): TemplateResult {
  const { words, format } = wording;
  const { shortlist } = words;
  return html`<section>
    <h3 id="compare">${shortlist.compare}</h3>
    <p class="hint" id="compare-help">${shortlist.compareHelp(format.number(mostCompared))}</p>
    ${
      compared.length
        ? html`<div
            class="comparison"
            part="comparison"
            role="region"
            tabindex="0"
            aria-labelledby="compare"
          >
            ${comparisonTable(compared, factRows(compared, wording), wording, {
              head: (person) => head(person, wording),
              foot: foot(compared, wording),
            })}
          </div>`
        : nothing
    }
  </section>`;
}

function head(person: Compared, wording: Wording): TemplateResult {
  const { therapist, view } = person;
  return html`${portrait(therapist, view.card, undefined, [48, 48])}
  ${nameAndTitle(person, wording)}`;
}

function foot(compared: readonly Compared[], { words }: Wording): TemplateResult {
  return html`<tr>
    <th scope="row">${words.shortlist.fact.contact}</th>
    ${compared.map(
      ({ therapist }) =>
        html`<td>
          <therapist-consultation-button .record=${therapist}></therapist-consultation-button>
        </td>`,
    )}
  </tr>`;
}
