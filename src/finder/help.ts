import { roleOf, type Search } from './search.js';
import type { FinderState } from './state.js';

/** Concerns that bring crisis help to the front when they are chosen: these values, and the branch that contains them. */
export const urgentConcerns = ['suicidal-ideation', 'self-harm', 'safety', 'domestic-violence'];

type Helped = Pick<FinderState, 'search' | 'danger' | 'uncheckedWords'>;

/**
 * Why help is in front: a danger in the typed words, urgent concerns that were chosen, words that could not be checked for danger.
 * Concerns that were only heard in typed words bring none: what detects danger reads the same words.
 */
export function reasonsForHelp({ search, danger, uncheckedWords }: Helped): string[] {
  return [
    ...(danger ? [danger] : []),
    ...urgentConcerns.filter((concern) => isChosen(search, concern)),
    ...(uncheckedWords ? ['uncheckedWords'] : []),
  ];
}

/** Whether a person chose, required or preferred a concern; not if only typed words mention it. */
function isChosen(search: Search, concern: string): boolean {
  return (roleOf(search, 'concern', concern) ?? 'avoid') !== 'avoid';
}

/** Whether there is a danger whose help is not dismissed. */
export function isDangerShown({ danger, dismissedHelp }: FinderState): boolean {
  return danger !== undefined && !dismissedHelp.includes(danger);
}

/** The dismissed reasons that still hold. A reason that went away and comes back counts as new. */
export function stillDismissed(state: FinderState): readonly string[] {
  const { dismissedHelp } = state;
  if (!dismissedHelp.length) return dismissedHelp;
  const reasons = reasonsForHelp(state);
  return dismissedHelp.filter((reason) => reasons.includes(reason));
}

/** Whether help is in front, or would be if it were not dismissed. */
export function isHelpNear(state: FinderState): boolean {
  return reasonsForHelp(state).length > 0;
}
