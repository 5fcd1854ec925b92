import { askedConcerns, type Danger } from './intent.js';
import type { FinderState } from './state.js';

/** Choosing one of these brings crisis help to the front: what is named, and the branch that holds it. */
const urgentConcerns = ['suicidal-ideation', 'self-harm', 'severe', 'domestic-violence'];

/**
 * What kind of help comes to the front: for the person, for someone they speak of, for harm from another; or all of it, where words are
 * typed and nothing can tell.
 */
export type Urgency = Danger | 'any' | undefined;

type Helped = Pick<FinderState, 'search' | 'danger' | 'deaf'>;

/** Why help is in front: a danger that was heard, concerns that were asked for, words that nothing can hear danger in. */
export function reasonsForHelp({ search, danger, deaf }: Helped): string[] {
  const asked = askedConcerns(search);
  return [
    ...(danger ? [danger] : []),
    ...urgentConcerns.filter((concern) => asked.includes(concern)),
    ...(deaf ? ['deaf'] : []),
  ];
}

/** Whether the danger that was heard is not put away. */
export function isHeeded({ danger, putAway }: FinderState): boolean {
  return danger !== undefined && !putAway.includes(danger);
}

/** What is still put away: a reason that went and comes back is new. */
export function stillPutAway(state: FinderState): readonly string[] {
  const { putAway } = state;
  if (!putAway.length) return putAway;
  const reasons = reasonsForHelp(state);
  return putAway.filter((reason) => reasons.includes(reason));
}

export function selectUrgency(state: FinderState): Urgency {
  if (isHeeded(state)) return state.danger;
  const reasons = reasonsForHelp(state).filter((reason) => !state.putAway.includes(reason));
  const urgent = urgentConcerns.filter((concern) => reasons.includes(concern));
  if (!urgent.length) return reasons.length ? 'any' : undefined;
  return urgent.every((concern) => concern === 'domestic-violence') ? 'abuse' : 'self';
}
