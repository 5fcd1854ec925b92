import { askedConcerns } from '../finder/search.js';
import type { Danger } from '../finder/actions.js';
import type { FinderState } from '../finder/state.js';
import { urgentConcerns, reasonsForHelp, isDangerShown } from '../finder/help.js';

/**
 * Which help is in front: for the person, for someone they write about, or for harm by someone else. `any` shows all help, while typed
 * words cannot be checked for danger.
 */
export type Urgency = Danger | 'any' | undefined;

export function selectUrgency(state: FinderState): Urgency {
  if (isDangerShown(state)) return state.danger;
  const reasons = reasonsForHelp(state).filter((reason) => !state.dismissedHelp.includes(reason));
  const urgent = urgentConcerns.filter((concern) => reasons.includes(concern));
  if (!urgent.length) return reasons.length ? 'any' : undefined;
  return urgent.every((concern) => concern === 'domestic-violence') ? 'abuse' : 'self';
}

/** A further line, shown quietly, for people who are not in immediate danger. */
export type OtherLine = 'abuse' | 'child' | 'maternal' | 'sexual' | 'substance' | 'veterans';

/** The lines for concerns in the search or in the typed words. */
const otherLines: readonly (readonly [concern: string, ...lines: OtherLine[]])[] = [
  ['sexual-abuse', 'sexual'],
  ['childhood-abuse', 'sexual', 'child'],
  ['domestic-violence', 'abuse'],
  ['emotional-abuse', 'abuse'],
  ['veterans', 'veterans'],
  ['maternal', 'maternal'],
  ['substance-use', 'substance'],
  ['addiction', 'substance'],
  ['alcohol', 'substance'],
  ['drug-use', 'substance'],
  ['dual-diagnosis', 'substance'],
];

/** What crisis help shows. */
export interface HelpView {
  urgency: Urgency;
  /** Whether a search box shows the help in full. */
  inSearch: boolean;
  /** Whether to offer plainly to leave quickly: someone may be watching. */
  leave: boolean;
  others: OtherLine[];
}

function othersFor(concerns: readonly string[]): OtherLine[] {
  const others = otherLines.flatMap(([concern, ...lines]) =>
    concerns.includes(concern) ? lines : [],
  );
  return [...new Set(others)];
}

/** Whether searching for these concerns shows help, either in front or as a further line. */
export function bringsHelp(concerns: readonly string[]): boolean {
  return (
    othersFor(concerns).length > 0 || concerns.some((concern) => urgentConcerns.includes(concern))
  );
}

export function selectHelp(state: FinderState): HelpView {
  const urgency = selectUrgency(state);
  const others = othersFor([...askedConcerns(state.search), ...state.mentionedConcerns]);
  return {
    urgency,
    inSearch: state.offers.help,
    leave: state.isAbuse === true || reasonsForHelp(state).includes('domestic-violence'),
    // The help in front has the line for abuse.
    others: urgency ? others.filter((line) => line !== 'abuse') : others,
  };
}
