import type { ConsultationAction } from '../../booking/machine.js';
import type { FirstCall } from '../../record/calls.js';
import type { TimesView } from './times-view.js';
import type { Page } from './wording.js';

/** What the page of times needs from the dialog. */
export interface Choosing extends Page {
  view: TimesView;
  /** Epoch milliseconds. */
  now: number;
  /** The soonest call with anyone else, for a list without times. */
  nextCall: FirstCall | undefined;
  dispatch(action: ConsultationAction): void;
  /** @param focus a selector of what has the focus once the change is shown */
  onView(change: TimesView, focus?: string): void;
}
