import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';
import { weekGrid } from '../../ui/widgets/week-grid.js';
import type { Opening } from '../../directory/query.js';
import type { OpeningView } from '../../views/filter.js';
import { optionCount } from './option-count.js';

/** What the openings controls need from the filter element. */
export interface OpeningGridHost {
  words: Strings;
  format: Formats;
  onOpening(opening: Opening | undefined): void;
}

/** How soon, and a week in which to pick times of day. */
export function openingGrid(view: OpeningView, host: OpeningGridHost): TemplateResult {
  const { words, format } = host;
  const { chosenWithin: within, chosenCells, orUnknown, counts } = view;
  const set = (change: Opening) =>
    host.onOpening({ within, cells: chosenCells, orUnknown, ...change });
  return html`
    ${weekGrid({
      words,
      format,
      label: words.opening,
      chosen: view.chosenCells,
      ...(counts && {
        note: (cell) => words.optionCount(counts[cell], format.number(counts[cell])),
        isEmpty: (cell) => !counts[cell],
      }),
      onChange: (cells) => set({ cells }),
    })}
    <ul role="list">
      ${view.within.map(
        ({ days, count }) =>
          html`<li>
            <label class="option ${count === 0 ? 'none' : ''}">
              <input
                type="checkbox"
                .checked=${live(view.chosenWithin === days)}
                @change=${(event: Event) =>
                  set({ within: (event.target as HTMLInputElement).checked ? days : undefined })}
              />
              <span>${words.openingWithin(days, format.number(days))}</span>
              ${optionCount(count, host)}
            </label>
          </li>`,
      )}
    </ul>
  `;
}
