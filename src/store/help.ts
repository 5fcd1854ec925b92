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

/** Whether help is in front, or was until the person put it away. */
export function isHelpNear(state: FinderState): boolean {
  return reasonsForHelp(state).length > 0;
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
    others: othersFor([...askedConcerns(state.search), ...state.heard]),
  };
}

/** The lines are a new list each time. */
export function sameHelp(a: HelpView, b: HelpView): boolean {
  return (
    a.urgency === b.urgency && a.inSearch === b.inSearch && a.others.join() === b.others.join()
  );
}
