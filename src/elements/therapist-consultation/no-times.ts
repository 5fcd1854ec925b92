import { html } from 'lit';
import { whenText } from '../../ui/widgets/call-time.js';
import { firstAvailable } from '../../ui/widgets/first-available.js';
import type { Choosing } from './choosing-page.js';
import { laterTimes } from './later-times.js';
import { otherWay } from './trouble.js';

/** That there is no time, and the other ways to reach them. */
export function noTimesSaid(page: Choosing) {
  const w = page.words.consultation;
  return html`<p>${w.noSlots}</p>
    ${otherWay(page.state.fallback, page, w.onlyWay)}`;
}

/** A list without a time: later ones, and who else is free soonest. */
export function noTimes(page: Choosing) {
  const { words, format, state, feed, now } = page;
  // A call that is to be moved is with this therapist.
  const nextCall = state.change ? undefined : page.nextCall;
  const wording = { words, format, now, timeZone: state.timeZone };
  return html`${laterTimes(page)}
  ${firstAvailable(
    nextCall,
    feed,
    wording,
    ({ therapist, start }, _, theirs) =>
      html`<span
        >${words.consultation.nextFree(therapist.name, whenText(start, wording, theirs))}</span
      >`,
  )}`;
}
