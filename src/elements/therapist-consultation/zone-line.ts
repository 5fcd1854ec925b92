import { zoneName } from '../../i18n/zone-names.js';
import { html, nothing } from 'lit';
import type { Slot } from '../../booking/failure.js';
import { zoneChoices } from '../../booking/zones.js';
import type { Choosing } from './choosing-page.js';
import { otherZone, zonesText } from './wording.js';

/** The zone of the times, with a way to change it. @param slots at least one */
export function zoneLine(page: Choosing, slots: readonly Slot[]) {
  const instants = slots.map(({ start }) => start);
  const { words, view, onView } = page;
  return html`<div class="zone">
    <p>
      ${zonesText(instants, page)}
      ${
        view.zoneOpen
          ? nothing
          : html`<button
              class="link"
              type="button"
              @click=${() => onView({ zoneOpen: true }, 'select')}
            >
              ${words.consultation.zoneChange}
            </button>`
      }
    </p>
    ${view.zoneOpen ? zoneSelect(page, instants) : nothing}
  </div>`;
}

function zoneSelect(page: Choosing, instants: readonly number[]) {
  const { words, locale, state, dispatch, onView } = page;
  const w = words.consultation;
  const { near, rest } = zoneChoices([page.ownZone, otherZone(instants, page)]);
  const option = (zone: string) =>
    html`<option value=${zone} .selected=${zone === state.timeZone}>
      ${zoneName(locale, zone, instants[0]!)} (${zone.replaceAll('_', ' ')})
    </option>`;
  return html`<label class="field">
    <span>${w.zoneLabel}</span>
    <select
      class="surface"
      name="zone"
      @change=${(event: Event) => {
        onView({ tab: undefined });
        dispatch({ type: 'zone', timeZone: (event.target as HTMLSelectElement).value });
      }}
    >
      <optgroup label=${w.zoneNear}>${near.map(option)}</optgroup>
      <optgroup label=${w.zoneRest}>${rest.map(option)}</optgroup>
    </select>
  </label>`;
}
