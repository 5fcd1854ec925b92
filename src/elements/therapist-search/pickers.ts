import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';
import { icon } from '../../ui/widgets/icons.js';
import type { Meeting, SearchBoxView } from '../../views/search.js';
import type { Labels } from '../../vocabulary/labels.js';

const meetings: Meeting[] = ['in-person', 'remote', 'either'];

/** What the pickers need from the search box. */
export interface PickerHost {
  words: Strings;
  labels: Labels;
  format: Formats;
}

/** How to meet, as a switch of three positions. */
export function meetingSwitch(
  meeting: Meeting | undefined,
  { words }: PickerHost,
  onChange: (event: Event) => void,
) {
  return html`<div class="meeting" role="radiogroup" aria-label=${words.meetingLabel}>
    ${meetings.map(
      (value) =>
        html`<label>
          <input
            type="radio"
            name="meeting"
            value=${value}
            .checked=${live(value === meeting)}
            @change=${onChange}
          />
          ${words.meeting[value]}
        </label>`,
    )}
  </div>`;
}

/** The same as a chip with a menu, where there is no room for the switch. */
export function meetingChip(
  meeting: Meeting | undefined,
  { words }: PickerHost,
  onChange: (event: Event) => void,
) {
  const isFiner = meeting === undefined;
  return html`<span class="pick ${meeting === 'either' ? '' : 'on'} ways">
    <select aria-label=${words.meetingLabel} .value=${live(meeting ?? '')} @change=${onChange}>
      ${isFiner ? html`<option value="" selected>${words.meetingLabel}</option>` : nothing}
      ${[...meetings]
        .reverse()
        .map(
          (value) =>
            html`<option value=${value} ?selected=${value === meeting}>
              ${words.meeting[value]}
            </option>`,
        )}
    </select>
    ${icon('down')}
  </span>`;
}

/** The insurers that the directory lists, the one with the most therapists first. */
export function insuranceField(
  { payers, chosenPayers }: SearchBoxView,
  { words, labels, format }: PickerHost,
  onChange: (event: Event) => void,
) {
  const [only = ''] = chosenPayers;
  const isListed = chosenPayers.length === 1 && payers.includes(only);
  const several =
    chosenPayers.length === 1
      ? labels.value('payer', only)
      : words.chosen(format.number(chosenPayers.length));
  const value = isListed ? only : chosenPayers.length ? 'several' : '';
  return html`<label class="field insurance">
    <span class="label">${labels.facet('payer')}</span>
    <span class="pick bare">
      <select name="payer" .value=${live(value)} @change=${onChange}>
        <option value="" ?selected=${value === ''}>${words.anyInsurance}</option>
        ${value === 'several' ? html`<option value="several" selected>${several}</option>` : nothing}
        ${payers.map(
          (payer) =>
            html`<option value=${payer} ?selected=${payer === value}>
              ${labels.value('payer', payer)}
            </option>`,
        )}
      </select>
      ${icon('down')}
    </span>
  </label>`;
}
