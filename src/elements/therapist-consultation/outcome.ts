import { html, nothing, type TemplateResult } from 'lit';
import { channelsOf, type ConsultationAction } from '../../booking/machine.js';
import {
  googleCalendarUrl,
  outlookCalendarUrl,
  type CalendarEvent,
} from '../../booking/calendar.js';
import type { Hit } from '../../directory/query.js';
import { ownValue } from '../../lib/own.js';
import { atStart } from '../../lib/text/text.js';
import { otherWay, retryTime, trouble } from './trouble.js';
import { theirTime, whenOf, zonesText, type Page } from './wording.js';

/** What the outcome page needs from the dialog. */
export interface Outcome extends Page {
  /** Up to three other therapists who fit. */
  others: readonly Hit[];
  dispatch(action: ConsultationAction): void;
  onCalendarFile(event: CalendarEvent): void;
}

/** While the request is being sent. There is no way back until the outcome is known. */
export function sending(page: Outcome) {
  const { words, state, dispatch } = page;
  const w = words.consultation;
  if (!state.submission?.stalled) return html`<p class="wait" role="status">${w.sending}</p>`;
  return html`
    <div class="trouble" part="problem" role="alert">
      <p>${w.stalled} ${retryTime(state.failure, page)}</p>
    </div>
    <button class="button" type="button" @click=${() => dispatch({ type: 'retry' })}>
      ${w.checkAgain}
    </button>
    ${otherWay(state.fallback, page)}
  `;
}

export function confirmed(page: Outcome) {
  const { words, therapist, state } = page;
  const w = words.consultation;
  const { start, manageUrl } = state.result ?? {};
  const call = callOf(page);
  return html`
    <p>
      ${
        start === undefined
          ? w.confirmedUntimed(therapist.name, call)
          : w.confirmed(whenOf(start, page), call, therapist.name)
      }
      ${start === undefined && manageUrl ? w.seeBelow : nothing}
    </p>
    ${zones(page)} ${how(page)} ${calendar(page)} ${manage(page)}
    <h3>${w.askTitle}</h3>
    <ul class="ask">
      ${w.ask.map((question) => html`<li>${question}</li>`)}
    </ul>
  `;
}

/** The channel of the call; empty if unknown. A channel outside the vocabulary is shown only if the form offered it. */
function callOf({ words, state }: Outcome): string {
  const { channel = '' } = state.result ?? {};
  const offered = channelsOf(state).includes(channel) ? atStart(channel) : '';
  return ownValue(words.consultation.call, channel) ?? offered;
}

/** Who calls whom, or where they meet, as far as that is known. */
function how(page: Outcome) {
  const { words, state } = page;
  const w = words.consultation;
  const { channel, joinUrl } = state.result ?? {};
  if (joinUrl) return linkLine(w.join, joinUrl);
  if (channel === 'phone') return phoneCall(page);
  if (channel !== 'video' || state.status === 'pending') return nothing;
  return html`<p>${w.noLink}</p>
    ${otherWay(state.fallback, page, w.noLinkAsk)}`;
}

/**
 * The number that the practice calls. After a reload the number is unknown. Then the text only says that one was given, and only
 * if every call is by phone: otherwise the visitor may have given an email address, and the endpoint may have chosen the phone.
 */
function phoneCall(page: Outcome) {
  const { words, therapist, state } = page;
  const w = words.consultation;
  const number = state.result?.number;
  if (number === undefined && channelsOf(state).join() !== 'phone') {
    return html`<p>${w.numberUnknown}</p>
      ${otherWay(state.fallback, page, w.numberAsk)}`;
  }
  const says = state.status === 'pending' ? w.wouldCallYou : w.callsYou;
  return html`<p>${says(therapist.name, number)}</p>`;
}

export function pending(page: Outcome) {
  const { words, format, therapist, state } = page;
  const w = words.consultation;
  const { start } = state.result ?? {};
  const hours = therapist.accepting?.responseHours;
  const call = callOf(page);
  return html`
    <p>
      ${start === undefined ? nothing : w.pendingWhen(whenOf(start, page))}
      ${w.pending(therapist.name)} ${hours ? w.pendingHours(hours, format.number(hours)) : nothing}
    </p>
    ${call ? html`<p>${call}.</p>` : nothing} ${zones(page)} ${how(page)} ${manage(page)}
  `;
}

/** The time zone of the time shown. */
function zones(page: Outcome) {
  const { start } = page.state.result ?? {};
  if (start === undefined) return nothing;
  return html`<p class="note">${zonesText([start], page)} ${theirTime(start, page)}</p>`;
}

/** The call will not take place: what that means, and other therapists. */
export function ended(page: Outcome, text: string) {
  const { words, state, dispatch } = page;
  const again =
    state.method.kind !== 'closed' && (state.status === 'expired' || state.status === 'canceled');
  return html`
    <p>${text}</p>
    ${trouble(state.failure, page)}
    ${
      again
        ? html`<button class="button" type="button" @click=${() => dispatch({ type: 'again' })}>
            ${words.consultation.again}
          </button>`
        : nothing
    }
    ${others(page)}
  `;
}

function others({ words, others }: Outcome): TemplateResult | typeof nothing {
  if (!others.length) return nothing;
  return html`<h3>${words.consultation.others}</h3>
    <ul class="others">
      ${others.map(
        (hit) => html`<li><therapist-card layout="compact" .hit=${hit}></therapist-card></li>`,
      )}
    </ul>`;
}

/** Shows the address itself, because there may be no email that contains it. */
function manage(page: Outcome) {
  const { words, state } = page;
  const { manageUrl } = state.result ?? {};
  const w = words.consultation;
  return manageUrl
    ? html`${linkLine(w.manage, manageUrl)}
        <p class="note">${w.manageNote}</p>`
    : otherWay(state.fallback, page, w.manageElse);
}

function linkLine(label: string, href: string) {
  return html`<p class="address">
    <b>${label}</b>
    <a href=${href} target="_blank" rel="noopener noreferrer">${href}</a>
  </p>`;
}

function calendar({ words, therapist, state, onCalendarFile }: Outcome) {
  const { id, start, end, manageUrl, joinUrl } = state.result ?? {};
  if (id === undefined || start === undefined || end === undefined) return nothing;
  const w = words.consultation;
  const event: CalendarEvent = {
    uid: `${id}@therapist-finder`,
    title: w.eventTitle(therapist.name),
    start,
    end,
    ...(joinUrl && { location: joinUrl }),
    ...(manageUrl && { url: manageUrl, description: `${w.manage}: ${manageUrl}` }),
    reminder: 30,
  };
  const out = (href: string, label: string) =>
    html`<a class="button quiet" href=${href} target="_blank" rel="noopener noreferrer"
      >${label}</a
    >`;
  return html`<div class="actions">
      <button class="button quiet" type="button" @click=${() => onCalendarFile(event)}>
        ${w.calendarFile}
      </button>
      ${out(googleCalendarUrl(event), w.google)} ${out(outlookCalendarUrl(event), w.outlook)}
    </div>
    <p class="note">${w.calendarNote}</p>`;
}
