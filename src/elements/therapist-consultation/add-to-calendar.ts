import { html, nothing } from 'lit';
import {
  googleCalendarUrl,
  outlookCalendarUrl,
  type CalendarEvent,
} from '../../booking/calendar.js';
import { icon } from '../../ui/widgets/icons.js';
import type { Page } from './wording.js';

/**
 * Puts the call into a calendar, as an appointment and no more: others may see it there. The pages of Google and Outlook are opened on
 * the press, since a script of the page could log a link.
 */
export function addToCalendar(page: Page, onFile: (event: CalendarEvent) => void) {
  const { words, state } = page;
  const { uid, moves = 0, start, end } = state.result ?? {};
  if (uid === undefined || start === undefined || end === undefined) return nothing;
  const w = words.consultation;
  const event = { uid, sequence: moves, title: w.eventTitle, start, end, reminder: 30 };
  const choice = (label: string, onPress: () => void) =>
    html`<button class="button quiet" type="button" @click=${onPress}>${label}</button>`;
  return html`<details class="to-calendar">
    <summary class="button">${w.calendarFile}${icon('down')}</summary>
    <div class="stack">
      ${choice(w.thisDevice, () => onFile(event))}
      ${choice(w.google, () => openApart(googleCalendarUrl(event)))}
      ${choice(w.outlook, () => openApart(outlookCalendarUrl(event)))}
      <p class="note">${w.calendarNote}</p>
    </div>
  </details>`;
}

/** Opens a page that does not learn where it was opened from. */
export function openApart(address: string): void {
  window.open(address, '_blank', 'noopener,noreferrer');
}
