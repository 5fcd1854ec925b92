import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cellName } from '../../base/filter-name.js';
import type { Formats } from '../../base/format.js';
import type { Strings } from '../../base/strings/index.js';
import { dayParts, weekdays, type Cell, type Opening } from '../../directory/query.js';
import type { OpeningView } from '../../store/index.js';
import { onWeekKeydown } from './week-keys.js';

/** What the openings filter needs from the filter around it. */
export interface OpeningGridHost {
  words: Strings;
  format: Formats;
  onOpening(opening: Opening | undefined): void;
}

/** How soon, and a week to pick parts of. */
export function openingGrid(view: OpeningView, host: OpeningGridHost): TemplateResult {
  const { words, format } = host;
  const set = (change: Opening) =>
    host.onOpening({ within: view.chosenWithin, cells: view.chosenCells, ...change });
  const toggle = (cell: Cell, on: boolean) =>
    set({ cells: [...view.chosenCells.filter((c) => c !== cell), ...(on ? [cell] : [])] });
  const names = format.weekdayNames('long');
  const short = format.weekdayNames('narrow');
  return html`
    <ul role="list">
      ${view.within.map(
        ({ days, count }) =>
          html`<li>
            <label class="option ${count ? '' : 'none'}">
              <input
                type="checkbox"
                .checked=${live(view.chosenWithin === days)}
                @change=${(event: Event) =>
                  set({ within: (event.target as HTMLInputElement).checked ? days : undefined })}
              />
              <span>${words.openingWithin(format.number(days))}</span>
              <span class="count" aria-hidden="true">${format.number(count)}</span>
              <span class="visually-hidden">${words.optionCount(count, format.number(count))}</span>
            </label>
          </li>`,
      )}
    </ul>
    <table class="week" aria-label=${words.opening} @keydown=${onWeekKeydown}>
      <thead>
        <tr>
          <th class="part"></th>
          ${weekdays.map((_, i) => html`<th scope="col"><abbr title=${names[i]!}>${short[i]}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${dayParts.map(
          (part, row) =>
            html`<tr>
              <th class="part" scope="row">${words.dayParts[part]}</th>
              ${weekdays.map((day, column) => {
                const cell: Cell = `${day}-${part}`;
                const count = view.counts[cell];
                const name = `${cellName(cell, host)}, ${words.optionCount(count, format.number(count))}`;
                return html`<td>
                  <label class=${count ? '' : 'none'} title=${name}>
                    <input
                      type="checkbox"
                      aria-label=${name}
                      tabindex=${row || column ? -1 : 0}
                      .checked=${live(view.chosenCells.includes(cell))}
                      @change=${(event: Event) => toggle(cell, (event.target as HTMLInputElement).checked)}
                    />
                  </label>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
