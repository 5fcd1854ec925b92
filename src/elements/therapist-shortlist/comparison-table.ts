import { html, nothing, type TemplateResult } from 'lit';
import { subtitle } from '../therapist-card/card-facts.js';
import type { Compared, FactCell, FactRow } from './comparison.js';
import type { Wording } from './wording.js';

/** The differences between the table on the page and the printed one. */
export interface TableParts {
  /** The heading of a column. */
  head(person: Compared): unknown;
  /** The last row, with ways to get in touch. */
  foot?: TemplateResult;
}

/** A column for each person, a row for each fact. If all cells of a row are equal, the row says so in words, not by color. */
export function comparisonTable(
  people: readonly Compared[],
  rows: readonly FactRow[],
  { words, format }: Wording,
  { head, foot }: TableParts,
): TemplateResult {
  const names = people.map(({ therapist }) => therapist.name);
  return html`<table>
    <caption class="visually-hidden">
      ${words.shortlist.table(format.list(names))}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${people.map((person) => html`<th scope="col">${head(person)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, cells, same }) =>
          html`<tr class=${same ? 'same' : nothing}>
            <th scope="row">
              ${label} ${same ? html`<small>${words.shortlist.same}</small>` : nothing}
            </th>
            ${cells.map((cell) => factCell(cell, words))}
          </tr>`,
      )}
      ${foot ?? nothing}
    </tbody>
  </table>`;
}

function factCell({ said, dated }: FactCell, { shortlist }: Wording['words']) {
  return html`<td>
    ${
      said.length
        ? said.map((line) => html`<p><bdi>${line}</bdi></p>`)
        : html`<p class="none">${shortlist.notListed}</p>`
    }
    ${dated ? html`<p class="dated">${dated}</p>` : nothing}
  </td>`;
}

/** The name, and the line below it on a card. */
export function nameAndTitle({ therapist, view }: Compared, wording: Wording): TemplateResult {
  return html`<bdi>${therapist.name}</bdi>
    ${therapist.pronouns ? html`<span class="pronouns">${therapist.pronouns}</span>` : nothing}
    <span class="sub">${subtitle(view.card, wording)}</span>`;
}
