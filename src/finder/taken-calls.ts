import type { FirstCall, TakenCalls } from '../record/calls.js';
import type { Action } from './actions.js';
import type { FinderState } from './state.js';

/** The state with what is known now of one therapist's calls; the same if that was known. */
export function withTaken(
  state: FinderState,
  { id, starts }: Extract<Action, { type: 'calls-taken' }>,
): FinderState {
  const { feed } = state;
  if (!feed || (feed.taken?.get(id) ?? []).join() === starts.join()) return state;
  return { ...state, feed: { ...feed, taken: new Map(feed.taken).set(id, starts) } };
}

export function isTaken(call: FirstCall | undefined, taken: TakenCalls | undefined): boolean {
  return !!call && !!taken?.get(call.therapist.id)?.includes(call.start);
}
