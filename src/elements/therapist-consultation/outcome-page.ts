import type { CalendarEvent } from '../../booking/calendar.js';
import type { ConsultationAction } from '../../booking/state.js';
import type { Hit } from '../../directory/query.js';
import type { AfterBooking } from './after-booking.js';
import type { Page } from './wording.js';

/** What the outcome page needs from the dialog. */
export interface Outcome extends Page {
  /** Up to three other therapists who fit. */
  others: readonly Hit[];
  after: AfterBooking;
  dispatch(action: ConsultationAction): void;
  onCalendarFile(event: CalendarEvent): void;
}

/** One page of the dialog. */
export interface Content {
  title: string;
  subtitle?: string;
  /** What went wrong: announced at once. */
  problem?: unknown;
  /** What has happened or goes on: announced when there is time. */
  said?: unknown;
  body: unknown;
  /** What to do on this page, and nothing else: in a dialog it is in the foot, in sight. */
  action?: unknown;
}
