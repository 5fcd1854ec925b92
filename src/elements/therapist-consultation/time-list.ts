import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Slot } from '../../booking/failure.js';
import type { Choosing } from './choosing-page.js';
import { clockOf, theirTime, type Page } from './wording.js';

/** "Tue, Nov 24". @param date as `YYYY-MM-DD` */
export function dayName(date: string, { format }: Page): string {
  return format.weekday(Date.parse(date), 'UTC');
}

/** @param withDay whether the times are on several days */
export function timeList(slots: readonly Slot[], label: string, page: Choosing, withDay = false) {
  // By id: the button that has the focus stays the same one when other times come or go.
  return html`<div class="times" role="group" aria-label=${label}>
    ${repeat(
      slots,
      ({ id }) => id,
      (slot) => time(slot, page, withDay),
    )}
  </div>`;
}

function time(slot: Slot, page: Choosing, withDay: boolean) {
  const { format, state, dispatch } = page;
  const { start, href } = slot;
  const notes = [withDay && format.weekday(start, state.timeZone), theirTime(start, page)];
  const body = html`${clockOf(start, state.timeZone, page)}${notes.map((note) => (note ? [' ', html`<small>${note}</small>`] : nothing))}`;
  return href
    ? html`<a class="time" part="time" href=${href} target="_blank" rel="noopener noreferrer"
        >${body}</a
      >`
    : html`<button
        class="time"
        part="time"
        type="button"
        @click=${() => dispatch({ type: 'choose', slot })}
      >
        ${body}
      </button>`;
}
