import type { FirstCall, TakenCall } from '../record/calls.js';
import type { Action } from './actions.js';
import type { FinderState } from './state.js';

/** The state once calls are known to be taken. */
export function withTaken(
  state: FinderState,
  { id, starts }: Extract<Action, { type: 'calls-taken' }>,
): FinderState {
  const { feed } = state;
  if (!feed) return state;
  const calls = starts.map((start): TakenCall => `${id} ${start}`);
  const taken = [...new Set([...(feed.taken ?? []), ...calls])];
  return { ...state, feed: { ...feed, taken } };
}

export function isTaken(call: FirstCall | undefined, taken: readonly TakenCall[]): boolean {
  return call !== undefined && taken.includes(`${call.therapist.id} ${call.start}`);
}
