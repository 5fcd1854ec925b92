import { html, nothing } from 'lit';
import { partOf, slotDays } from '../../booking/slots.js';
import { dayParts } from '../../record/week.js';
import type { Choosing } from './choosing-page.js';

/** A list is long if one day has more times than this, or if times are on more days than this. */
const MANY_TIMES = 8;
const MANY_DAYS = 7;

/** Parts of the day to choose from, in a long list. Only those that have times, so that the list never gets empty. */
export function partFilter({ words, format, state, view, onView }: Choosing) {
  const { timeZone } = state;
  const slots = state.list?.slots ?? [];
  const days = slotDays(slots, timeZone);
  const isLong = days.length > MANY_DAYS || days.some((day) => day.slots.length > MANY_TIMES);
  const parts = dayParts.flatMap((part) => {
    const count = slots.filter(({ start }) => partOf(start, timeZone) === part).length;
    return count ? [{ part, count }] : [];
  });
  if (!view.part && (!isLong || parts.length < 2)) return nothing;
  return html`<div class="parts" role="group" aria-label=${words.consultation.parts}>
    ${parts.map(({ part, count }) => {
      const isChosen = part === view.part;
      return html`<button
        class="part-of-day"
        type="button"
        aria-pressed=${isChosen}
        @click=${() => onView({ part: isChosen ? undefined : part, tab: undefined })}
      >
        <b>${words.dayParts[part]}</b>
        ${words.consultation.left(count, format.number(count))}
      </button>`;
    })}
  </div>`;
}
