import { html, nothing, type TemplateResult } from 'lit';
import { phoneNumber } from '../../ui/widgets/text.js';
import { subtitle } from '../therapist-card/more-facts.js';
import type { Compared, FactCell, FactRow } from './comparison.js';
import type { Wording } from './wording.js';

/**
 * A column for each person, a row for each fact; facts that are the same for all are one row at the end.
 *
 * The roles are those that the elements have anyway. Some browsers drop them where the page's styles make a grid of a table.
 *
 * @param face what stands above a name; decorative
 */
export function comparisonTable(
  people: readonly Compared[],
  rows: readonly FactRow[],
  { words, format }: Wording,
  face: (person: Compared) => unknown = () => nothing,
): TemplateResult {
  const names = people.map(({ therapist }) => therapist.name);
  const same = rows.flatMap((row) => row.same ?? []);
  return html`<table role="table" class="of-${people.length}">
    <caption class="visually-hidden">
      ${words.shortlist.table(format.list(names))}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell" class="corner"></td>
        ${people.map(
          (person) =>
            html`<th scope="col" role="columnheader">
              ${face(person)}<bdi>${person.therapist.name}</bdi>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(({ label, cells, isTitle, same: isSame }) =>
        isSame === undefined
          ? html`<tr role="row" class=${isTitle ? 'title' : nothing}>
              <th scope="row" role="rowheader">
                <span class=${isTitle ? 'visually-hidden' : nothing}>${label}</span>
              </th>
              ${cells.map((cell) => factCell(cell, words))}
            </tr>`
          : nothing,
      )}
      ${
        same.length
          ? html`<tr role="row" class="same">
              <th scope="row" role="rowheader">${words.shortlist.same(people.length)}</th>
              <td role="cell" colspan=${people.length}>
                ${same.map((text) => html`<p dir="auto">${text}</p>`)}
              </td>
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}

function factCell({ lines, dated }: FactCell, { shortlist }: Wording['words']) {
  return html`<td role="cell">
    ${
      lines.length
        ? lines.map(
            ({ text, tone, href }) => html`<p class=${tone ?? nothing}>${shown(text, href)}</p>`,
          )
        : html`<p class="aside">${shortlist.notListed}</p>`
    }
    ${dated ? html`<p class="aside dated">${dated}</p>` : nothing}
  </td>`;
}

function shown(text: string, href: string | undefined) {
  return href ? html`<a href=${href}>${phoneNumber(text)}</a>` : html`<bdi>${text}</bdi>`;
}

/** The name, and the line below it on a card. */
export function nameAndTitle({ therapist, view }: Compared, wording: Wording): TemplateResult {
  return html`<bdi>${therapist.name}</bdi>
    ${therapist.pronouns ? html`<span class="pronouns">${therapist.pronouns}</span>` : nothing}
    <span class="sub">${subtitle(view.card, wording)}</span>`;
}
