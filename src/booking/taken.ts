import type { ConsultationState } from './state.js';

/**
 * The starts that a step showed to be free no longer: booked here, refused by the endpoint, or missing in its list.
 *
 * @param listed the starts that the feed lists; all in epoch milliseconds
 */
export function takenBetween(
  before: ConsultationState,
  after: ConsultationState,
  listed: readonly number[],
): number[] {
  const { list, result, gone } = after;
  const slots = list && list !== before.list ? list.slots : [];
  // A list says nothing about what is later than its last time.
  const last = slots.at(-1)?.start ?? -Infinity;
  const missing = listed.filter(
    (start) => start <= last && !slots.some((slot) => slot.start === start),
  );
  const news = [
    result?.start !== before.result?.start && result?.start,
    gone !== before.gone && gone,
  ];
  return [...missing, ...news.filter((start) => typeof start === 'number')];
}
