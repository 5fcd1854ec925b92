import type { ConsultationState } from './state.js';

/**
 * Which of the listed calls cannot be had, as far as is known here: one that was refused, what the endpoint's list lacks, and all where
 * a call is booked already, or none are taken.
 *
 * @param listed the starts that the feed lists; all in epoch milliseconds
 */
export function takenOf(state: ConsultationState, listed: readonly number[]): readonly number[] {
  const { status, list, gone, result, passed, failure } = state;
  const isEnded = ['canceled', 'declined', 'expired'].includes(status) || passed === 'over';
  // That none are taken is still known once the page that says so is closed.
  if (failure?.code === 'closed' || (result && !isEnded)) return listed;
  const free = list?.slots.map(({ start }) => start);
  return listed.filter(
    (start) => start === gone || (start <= (list?.until ?? 0) && !free?.includes(start)),
  );
}
