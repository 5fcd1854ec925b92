import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayParts, weekdays, type Cell } from '../../record/week.js';
import { cellName } from '../../i18n/filter-names.js';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';
import { onWeekFocus, onWeekKeydown } from './week-keys.js';

/** The content and state of a week grid. */
export interface WeekGrid {
  words: Strings;
  format: Formats;
  /** The accessible name of the grid. */
  label: string;
  chosen: readonly Cell[];
  /** A note after the name of a cell. */
  note?(cell: Cell): string;
  /** Whether a cell has no openings. It can still be chosen. */
  isEmpty?(cell: Cell): boolean;
  onChange(chosen: Cell[]): void;
}

/** Weekdays by parts of the day, each cell a checkbox. One stop for Tab; arrow keys move inside. */
export function weekGrid(grid: WeekGrid): TemplateResult {
  const { words, format } = grid;
  const names = format.weekdayNames('long');
  const initials = format.weekdayNames('narrow');
  return html`<table
    class="week"
    aria-label=${grid.label}
    @keydown=${onWeekKeydown}
    @focusin=${onWeekFocus}
    @click=${onWeekFocus}
  >
    <thead>
      <tr>
        <td class="part"></td>
        ${weekdays.map((_, i) => html`<th scope="col"><abbr title=${names[i]!}>${initials[i]}</abbr></th>`)}
      </tr>
    </thead>
    <tbody>
      ${dayParts.map(
        (part, row) =>
          html`<tr>
            <th class="part" scope="row">${words.dayParts[part]}</th>
            ${weekdays.map((day, column) => weekCell(`${day}-${part}`, row + column === 0, grid))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function weekCell(cell: Cell, isFirst: boolean, grid: WeekGrid): TemplateResult {
  const { chosen, note, isEmpty, onChange } = grid;
  const name = [cellName(cell, grid), note?.(cell)].filter(Boolean).join(', ');
  const toggle = (event: Event) => {
    const others = chosen.filter((other) => other !== cell);
    onChange((event.target as HTMLInputElement).checked ? [...others, cell] : others);
  };
  return html`<td>
    <label class=${isEmpty?.(cell) ? 'none' : ''} title=${name}>
      <input
        type="checkbox"
        aria-label=${name}
        tabindex=${isFirst ? 0 : -1}
        .checked=${live(chosen.includes(cell))}
        @change=${toggle}
      />
    </label>
  </td>`;
}

export const weekGridStyles = css`
  .week {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 3px;
    margin-block-start: 6px;
    font-size: 0.75em;
  }

  .week th {
    padding: 0;
    color: var(--_text-2);
    font-weight: 400;
    text-align: center;
  }

  .week abbr {
    text-decoration: none;
  }

  .week .part {
    inline-size: 5.5em;
    text-align: start;
  }

  .week td {
    padding: 0;
  }

  .week label {
    position: relative;
    display: block;
    min-block-size: 26px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: var(--_surface);
  }

  .week .none {
    background: none;
    border-style: dashed;
  }

  .week label:hover {
    border-color: var(--_accent-text);
  }

  .week label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .week label:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .week input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  @media (prefers-contrast: more) {
    .week label {
      border-color: var(--_text);
    }
  }

  @media (forced-colors: active) {
    .week label:has(:checked) {
      background: Highlight;
    }
  }
`;
