import { html } from 'lit';
import { whenText } from '../../ui/widgets/call-time.js';
import { firstAvailable } from '../../ui/widgets/first-available.js';
import type { Choosing } from './choosing-page.js';
import { laterTimes } from './later-times.js';
import { otherWay } from './trouble.js';

/** A list without a time: the other ways to reach them, and who else is free soonest. */
export function noTimes(page: Choosing) {
  const { words, format, state, feed, now } = page;
  // A call that is to be moved is with this therapist.
  const nextCall = state.change ? undefined : page.nextCall;
  const w = words.consultation;
  const wording = { words, format, now, timeZone: state.timeZone };
  return html`<div role="status">
      <p>${w.noSlots}</p>
      ${otherWay(state.fallback, page, w.onlyWay)}
    </div>
    ${laterTimes(page)}
    ${firstAvailable(
      nextCall,
      feed,
      wording,
      ({ therapist, start }, _, theirs) =>
        html`<span>${w.nextFree(therapist.name, whenText(start, wording, theirs))}</span>`,
    )}`;
}
