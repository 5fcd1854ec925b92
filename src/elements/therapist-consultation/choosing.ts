import { html, nothing } from 'lit';
import { dateOf, slotDays, type SlotDay } from '../../booking/slots.js';
import { addDays } from '../../booking/month.js';
import type { Choosing } from './choosing-page.js';
import type { Content } from './outcome-page.js';
import { dayStrip } from './day-strip.js';
import { laterTimes } from './later-times.js';
import { dateInMonth, monthGrid, TAB_STOP } from './month-grid.js';
import { noTimes, noTimesSaid } from './no-times.js';
import { notes } from './notes.js';
import { partFilter } from './part-filter.js';
import { dayName, timeList } from './time-list.js';
import { timesIn } from './times-view.js';
import { asksFirst, trouble } from './trouble.js';
import { zoneLine } from './zone-line.js';

/** How many days the strip has: the first two weeks. Other days are in a month. */
const STRIP_DAYS = 14;

/** Days with free times, the times of one day, and their time zone. */
export function choosing(page: Choosing): Pick<Content, 'problem' | 'said' | 'body'> {
  const { words, state, view } = page;
  const slots = timesIn(view, state);
  const days = slotDays(slots, state.timeZone);
  const date = view.day === undefined ? undefined : dateOf(view.day, state.timeZone);
  const shown = days.find((day) => day.date === date);
  const isLoading = state.loading && !state.list;
  const body = html`
    ${state.listFailure && !asksFirst(state.listFailure, page) ? retry(page) : nothing}
    ${
      state.alternatives.length
        ? timeList(state.alternatives, words.consultation.choose, page, true)
        : nothing
    }
    ${shown ? timesOf(days, shown, page) : emptyList(page)} ${notes(page)}
  `;
  const none = state.list && !shown ? noTimesSaid(page) : nothing;
  return {
    problem: trouble(state.failure ?? state.listFailure, page),
    said: isLoading ? html`<p>${words.consultation.loading}</p>` : none,
    body,
  };
}

function timesOf(days: SlotDay[], shown: SlotDay, page: Choosing) {
  const { words, view } = page;
  const end = addDays(days[0]!.date, STRIP_DAYS);
  const first = days.filter(({ date }) => date < end);
  const other = days[first.length];
  const isMonth = other && (view.monthOpen || !first.includes(shown));
  const date = isMonth ? dateInMonth(days, shown, view) : shown.date;
  const day = days.find((one) => one.date === date);
  const name = dayName(date, page);
  return html`${partFilter(page)}
    ${isMonth ? monthGrid(days, date, page) : dayStrip(first, shown, page)}
    <div class="more">
      ${other && !isMonth ? otherDays(other, page) : nothing} ${laterTimes(page)}
    </div>
    ${zoneLine(page, page.state.list!.slots)}
    ${isMonth ? html`<h3 class="shown">${name}</h3>` : nothing}
    ${isMonth ? noneOn(words.consultation.noneOn(name), !!day, view.asked === date) : nothing}
    ${day ? timeList(day.slots, words.consultation.timesOn(name), page) : nothing}`;
}

/** That a day of the month has no times. The keys say so by the way; when it is pressed, that is said aloud. */
function noneOn(text: string, hasTimes: boolean, isAsked: boolean) {
  return html`<p class="note none" role="status">${hasTimes || !isAsked ? nothing : text}</p>
    ${hasTimes || isAsked ? nothing : html`<p class="note">${text}</p>`}`;
}

/** Opens the month at the first day that is not among the first two weeks, and chooses it. */
function otherDays({ date, slots }: SlotDay, { words, onView }: Choosing) {
  return html`<button
    class="link"
    type="button"
    @click=${() => onView({ monthOpen: true, tab: date, day: slots[0]!.start }, TAB_STOP)}
  >
    ${words.consultation.otherDays}
  </button>`;
}

function emptyList(page: Choosing) {
  const { state } = page;
  if (state.loading && !state.list) {
    return html`<div class="skeleton times" aria-hidden="true"></div>`;
  }
  return state.list ? noTimes(page) : nothing;
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
