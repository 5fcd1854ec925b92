import { askedConcerns } from './search.js';
import type { FinderState } from './state.js';

/** Choosing one of these brings crisis help to the front: what is named, and the branch that holds it. */
export const urgentConcerns = ['suicidal-ideation', 'self-harm', 'severe', 'domestic-violence'];

type Helped = Pick<FinderState, 'search' | 'danger' | 'uncheckedWords'>;

/** Why help is in front: a danger that was heard, concerns that were asked for, words that nothing can hear danger in. */
export function reasonsForHelp({ search, danger, uncheckedWords }: Helped): string[] {
  const asked = askedConcerns(search);
  return [
    ...(danger ? [danger] : []),
    ...urgentConcerns.filter((concern) => asked.includes(concern)),
    ...(uncheckedWords ? ['uncheckedWords'] : []),
  ];
}

/** Whether the danger that was heard is not put away. */
export function isDangerShown({ danger, dismissedHelp }: FinderState): boolean {
  return danger !== undefined && !dismissedHelp.includes(danger);
}

/** What is still put away: a reason that went and comes back is new. */
export function stillDismissed(state: FinderState): readonly string[] {
  const { dismissedHelp } = state;
  if (!dismissedHelp.length) return dismissedHelp;
  const reasons = reasonsForHelp(state);
  return dismissedHelp.filter((reason) => reasons.includes(reason));
}

/** Whether help is in front, or was until the person put it away. */
export function isHelpNear(state: FinderState): boolean {
  return reasonsForHelp(state).length > 0;
}
