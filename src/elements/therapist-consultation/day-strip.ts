import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SlotDay } from '../../booking/slots.js';
import type { Choosing } from './choosing-page.js';
import { dayName } from './time-list.js';

/** The days with free times, in a row. */
export function dayStrip(days: readonly SlotDay[], shown: SlotDay, page: Choosing) {
  return html`<div class="days" role="group" aria-label=${page.words.consultation.days}>
    ${repeat(
      days,
      ({ date }) => date,
      (day) => dayButton(day, day === shown, page),
    )}
  </div>`;
}

function dayButton({ date, slots }: SlotDay, isShown: boolean, page: Choosing) {
  const { words, format, onView } = page;
  const [weekday, number] = format.weekdayParts(Date.parse(date), 'UTC');
  const left = words.consultation.left(slots.length, format.number(slots.length));
  return html`<button
    class="day"
    part="day"
    type="button"
    aria-pressed=${isShown}
    @click=${() => onView({ day: slots[0]!.start })}
  >
    ${weekday} <b>${number}</b> ${left}<span class="visually-hidden">, ${dayName(date, page)}</span>
  </button>`;
}
