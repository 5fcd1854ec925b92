import { askedConcerns } from '../finder/search.js';
import type { Danger } from '../finder/actions.js';
import type { FinderState } from '../finder/state.js';
import { urgentConcerns, reasonsForHelp, isDangerShown } from '../finder/help.js';

/**
 * What kind of help comes to the front: for the person, for someone they speak of, for harm from another; or all of it, where words are
 * typed and nothing can tell.
 */
export type Urgency = Danger | 'any' | undefined;

export function selectUrgency(state: FinderState): Urgency {
  if (isDangerShown(state)) return state.danger;
  const reasons = reasonsForHelp(state).filter((reason) => !state.dismissedHelp.includes(reason));
  const urgent = urgentConcerns.filter((concern) => reasons.includes(concern));
  if (!urgent.length) return reasons.length ? 'any' : undefined;
  return urgent.every((concern) => concern === 'domestic-violence') ? 'abuse' : 'self';
}

/** A line for some who are not in danger at the moment, said quietly. */
export type OtherLine = 'abuse' | 'child' | 'maternal' | 'sexual' | 'substance' | 'veterans';

/** The lines for what is asked for, or is spoken of in the typed words. */
const otherLines: readonly (readonly [concern: string, ...lines: OtherLine[]])[] = [
  ['sexual-abuse', 'sexual'],
  ['childhood-abuse', 'sexual', 'child'],
  ['emotional-abuse', 'abuse'],
  ['veterans', 'veterans'],
  ['maternal', 'maternal'],
  ['substance-use', 'substance'],
  ['alcohol', 'substance'],
];

/** What crisis help says. */
export interface HelpView {
  urgency: Urgency;
  /** Whether a search box says it in full. */
  inSearch: boolean;
  others: OtherLine[];
}

function othersFor(concerns: readonly string[]): OtherLine[] {
  const others = otherLines.flatMap(([concern, ...lines]) =>
    concerns.includes(concern) ? lines : [],
  );
  return [...new Set(others)];
}

/** Whether asking for these concerns brings help: to the front, or as one more line. */
export function bringsHelp(concerns: readonly string[]): boolean {
  return (
    othersFor(concerns).length > 0 || concerns.some((concern) => urgentConcerns.includes(concern))
  );
}

export function selectHelp(state: FinderState): HelpView {
  return {
    urgency: selectUrgency(state),
    inSearch: state.offers.help,
    others: othersFor([...askedConcerns(state.search), ...state.mentionedConcerns]),
  };
}

/** The lines are a new list each time. */
export function sameHelp(a: HelpView, b: HelpView): boolean {
  return (
    a.urgency === b.urgency && a.inSearch === b.inSearch && a.others.join() === b.others.join()
  );
}
