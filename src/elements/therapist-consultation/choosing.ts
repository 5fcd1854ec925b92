import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { slotDays, type SlotDay } from '../../booking/slots.js';
import { zoneChoices } from '../../booking/zones.js';
import type { ConsultationAction } from '../../booking/machine.js';
import type { Slot } from '../../booking/failure.js';
import { notes } from './notes.js';
import { trouble } from './trouble.js';
import { clockOf, otherZone, theirTime, zonesText, type Page } from './wording.js';

/** What the page of times needs from the dialog. */
export interface Choosing extends Page {
  /** The day whose times are shown, as `YYYY-MM-DD`. Before a choice, the first day is shown. */
  day: string | undefined;
  /** Whether the visitor is changing the time zone. */
  zoneOpen: boolean;
  dispatch(action: ConsultationAction): void;
  onDay(day: string): void;
  onZoneOpen(): void;
}

/** Days with free times, the times of one day, and their time zone. */
export function choosing(page: Choosing) {
  const { words, state } = page;
  const w = words.consultation;
  const slots = state.list?.slots ?? [];
  const days = slotDays(slots, state.timeZone);
  const shown = days.find(({ date }) => date === page.day) ?? days[0];
  return html`
    ${trouble(state.failure ?? state.listFailure, page)}
    ${state.listFailure ? retry(page) : nothing}
    ${state.alternatives.length ? timeList(state.alternatives, w.choose, page, true) : nothing}
    ${
      shown
        ? html`${dayStrip(days, shown, page)} ${zoneLine(page, slots)}
          ${timeList(shown.slots, w.timesOn(dayName(shown, page)), page)}`
        : emptyList(page)
    }
    ${notes(page)}
  `;
}

function emptyList({ words, state }: Choosing) {
  if (state.loading && !state.list) {
    return html`<p role="status">${words.consultation.loading}</p>
      <div class="skeleton times" aria-hidden="true"></div>`;
  }
  return state.list ? html`<p role="status">${words.consultation.noSlots}</p>` : nothing;
}

function retry({ words, dispatch }: Choosing) {
  return html`<button
    class="button quiet"
    type="button"
    @click=${() => dispatch({ type: 'retry' })}
  >
    ${words.retry}
  </button>`;
}

function dayName({ slots: [first] }: SlotDay, { format, state }: Page): string {
  return first ? format.weekday(first.start, state.timeZone) : '';
}

function dayStrip(days: SlotDay[], shown: SlotDay, page: Choosing) {
  const { words, format, state } = page;
  return html`<div class="days" role="group" aria-label=${words.consultation.days}>
    ${repeat(
      days,
      ({ date }) => date,
      (day) => {
        const { start } = day.slots[0]!;
        const [weekday, number] = format.weekdayParts(start, state.timeZone);
        const count = day.slots.length;
        return html`<button
          class="day"
          part="day"
          type="button"
          aria-pressed=${day === shown}
          aria-label="${dayName(day, page)}, ${words.consultation.left(count, format.number(count))}"
          @click=${() => page.onDay(day.date)}
        >
          ${weekday}<b>${number}</b>${words.consultation.left(count, format.number(count))}
        </button>`;
      },
    )}
  </div>`;
}

/** @param withDay whether the times are on several days */
function timeList(slots: readonly Slot[], label: string, page: Choosing, withDay = false) {
  const { format, state } = page;
  return html`<div class="times" role="group" aria-label=${label}>
    ${slots.map((slot) => {
      const notes = [
        withDay && format.weekday(slot.start, state.timeZone),
        theirTime(slot.start, page),
      ].filter(Boolean);
      const body = html`${clockOf(slot.start, state.timeZone, page)}${notes.map((note) => html`<small>${note}</small>`)}`;
      return slot.href
        ? html`<a
            class="time"
            part="time"
            href=${slot.href}
            target="_blank"
            rel="noopener noreferrer"
            >${body}</a
          >`
        : html`<button
            class="time"
            part="time"
            type="button"
            @click=${() => page.dispatch({ type: 'choose', slot })}
          >
            ${body}
          </button>`;
    })}
  </div>`;
}

function zoneLine(page: Choosing, slots: readonly Slot[]) {
  const resets = slots.map(({ start }) => start);
  return html`<div class="zone">
    <p>
      ${zonesText(resets, page)}
      ${
        page.zoneOpen
          ? nothing
          : html`<button class="link" type="button" @click=${page.onZoneOpen}>
              ${page.words.consultation.zoneChange}
            </button>`
      }
    </p>
    ${page.zoneOpen ? zoneSelect(page, resets) : nothing}
  </div>`;
}

function zoneSelect(page: Choosing, resets: readonly number[]) {
  const { words, format, state, dispatch } = page;
  const w = words.consultation;
  const { near, rest } = zoneChoices([page.ownZone, otherZone(resets, page)]);
  const option = (zone: string) =>
    html`<option value=${zone} .selected=${zone === state.timeZone}>
      ${format.zone(zone, resets[0]!)} (${zone.replaceAll('_', ' ')})
    </option>`;
  return html`<label class="field">
    <span>${w.zoneLabel}</span>
    <select
      class="surface"
      name="zone"
      @change=${(event: Event) =>
        dispatch({ type: 'zone', timeZone: (event.target as HTMLSelectElement).value })}
    >
      <optgroup label=${w.zoneNear}>${near.map(option)}</optgroup>
      <optgroup label=${w.zoneRest}>${rest.map(option)}</optgroup>
    </select>
  </label>`;
}
