import { html, nothing } from 'lit';
import { addDays, addMonths, dateAfterKey, monthWeeks } from '../../booking/month.js';
import type { SlotDay } from '../../booking/slots.js';
import { firstWeekday, monthName } from '../../i18n/calendar.js';
import { icon } from '../../ui/widgets/icons.js';
import type { Choosing } from './choosing-page.js';
import { dayName } from './time-list.js';
import type { TimesView } from './times-view.js';

/** A month and what its days need. */
interface Month {
  page: Choosing;
  /** The days with free times, by date. */
  days: ReadonlyMap<string, SlotDay>;
  /** The date that Tab leads to; its month is in sight, and its times are below. */
  tab: string;
  /** 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  /** Moves to a date, as far as there are months with free times. */
  moveTo(date: string, focus?: string): void;
}

/** What in the month has the focus after a key. */
export const TAB_STOP = '.month [tabindex="0"]';

/**
 * A month of days: a date grid as in the ARIA Authoring Practices. One stop for Tab; keys move by days, weeks and months. Days
 * without free times can be reached, so that it can be heard that they have none. The day with the focus is the chosen one: the times
 * below are never those of another.
 *
 * @param tab see {@link dateInMonth}
 */
export function monthGrid(days: readonly SlotDay[], tab: string, page: Choosing) {
  const [first, last] = [days[0]!.date, days.at(-1)!.date];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const month: Month = {
    page,
    days: byDate,
    tab,
    firstWeekday: firstWeekday(page.locale),
    moveTo(to, focus) {
      const date = within(days, to);
      const free = byDate.get(date)?.slots[0];
      page.onView({ tab: date, asked: undefined, ...(free && { day: free.start }) }, focus);
    },
  };
  const inSight = month.tab.slice(0, 7);
  return html`<div class="calendar">
    <div class="months">
      ${turn('before', first.slice(0, 7) < inSight, month)}
      <h3 id="month" aria-live="polite">${monthName(page.locale, month.tab)}</h3>
      ${turn('after', last.slice(0, 7) > inSight, month)}
    </div>
    ${table(month)}
  </div>`;
}

/** The chosen date of the month. @param shown the day to begin with */
export function dateInMonth(days: readonly SlotDay[], shown: SlotDay, { tab }: TimesView): string {
  return within(days, tab ?? shown.date);
}

/** The date itself, or the first or last of the months with free times. */
function within(days: readonly SlotDay[], date: string): string {
  const from = `${days[0]!.date.slice(0, 7)}-01`;
  const to = addDays(addMonths(`${days.at(-1)!.date.slice(0, 7)}-01`, 1), -1);
  return date < from ? from : date > to ? to : date;
}

/** The button to the month before or after. It stays where it is at the end, or the focus would be lost there. */
function turn(way: 'before' | 'after', isOpen: boolean, { page, days, tab, moveTo }: Month) {
  const w = page.words.consultation;
  const go = () => {
    if (!isOpen) return;
    const month = addMonths(tab, way === 'before' ? -1 : 1).slice(0, 7);
    const free = [...days.keys()].find((date) => date.startsWith(month));
    moveTo(free ?? `${month}-01`);
  };
  return html`<button
    class="turn ${way}"
    type="button"
    aria-label=${way === 'before' ? w.monthBefore : w.monthAfter}
    aria-disabled=${isOpen ? nothing : 'true'}
    @click=${go}
  >
    ${icon('down')}
  </button>`;
}

function table(month: Month) {
  const { page, tab } = month;
  const order = Array.from({ length: 7 }, (_, i) => (month.firstWeekday - 1 + i) % 7);
  const names = page.format.weekdayNames('long');
  const initials = page.format.weekdayNames('narrow');
  const onKeydown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const to = dateAfterKey(event.key, tab, { ...month, rtl });
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    month.moveTo(to, TAB_STOP);
  };
  return html`<p id="month-keys" class="visually-hidden">${page.words.consultation.monthKeys}</p>
    <table
      class="month"
      role="grid"
      aria-labelledby="month"
      aria-describedby="month-keys"
      @keydown=${onKeydown}
    >
      <thead>
        <tr>
          ${order.map((day) => html`<th scope="col"><abbr title=${names[day]!}>${initials[day]}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${monthWeeks(tab, month.firstWeekday).map(
          (week) =>
            html`<tr>
              ${week.map((date) => html`<td>${date ? dayOf(date, month) : nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function dayOf(date: string, { page, days, tab, moveTo }: Month) {
  const { words, format, onView } = page;
  const w = words.consultation;
  const day = days.get(date);
  const count = day?.slots.length ?? 0;
  const left = count ? w.left(count, format.number(count)) : w.noneLeft;
  return html`<button
    class="date"
    part=${day ? 'day' : nothing}
    type="button"
    tabindex=${date === tab ? 0 : -1}
    aria-pressed=${day || date === tab ? date === tab : nothing}
    aria-disabled=${day ? nothing : 'true'}
    @click=${() => (day ? moveTo(date) : onView({ tab: date, asked: date }))}
  >
    ${format.weekdayParts(Date.parse(date), 'UTC')[1]}<span class="visually-hidden"
      >, ${dayName(date, page)}, ${left}</span
    >
  </button>`;
}
