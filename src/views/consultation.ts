import type { Hit } from '../directory/query.js';
import type { FeedMeta, FinderState } from '../finder/state.js';
import type { FirstCall } from '../record/calls.js';
import { soonestCall } from './card.js';

/** The other therapists to offer when a consultation is not possible. */
export function selectOthers({ result }: FinderState) {
  return { hits: result?.hits, firstCall: result?.firstCall };
}

/**
 * The soonest first call with any other therapist who fits, by the feed: nobody's endpoint is asked.
 *
 * @param id of the therapist whose consultation it is
 * @param at `now`: epoch milliseconds
 */
export function soonestOther(
  { hits = [], firstCall }: { hits?: readonly Hit[]; firstCall?: FirstCall },
  id: string,
  at: { feed?: Partial<FeedMeta>; now: number },
): FirstCall | undefined {
  const { feed = {}, now } = at;
  if (firstCall && firstCall.therapist.id !== id && firstCall.start > now) return firstCall;
  const others = hits.flatMap(({ therapist }) => (therapist.id === id ? [] : therapist));
  return soonestCall(others, feed, now);
}
