import { zoneName } from '../../i18n/zone-names.js';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/widgets/icons.js';
import { callTime } from '../../ui/widgets/call-time.js';
import { saveButton } from '../../ui/widgets/save.js';
import type { Therapist } from '../../feed/schema.js';
import type { ProfileView } from '../../views/profile.js';
import { nextCallText, sessionsText, slidingText } from '../therapist-card/card-facts.js';
import { dayOf, type Wording } from './wording.js';

/** What the next step needs. */
export interface Step {
  /** Where a press on the time of a first call leads. */
  leads: ProfileView['card']['callsLead'];
  onCall(start: number): void;
  /** The page has added or removed its own next step. */
  onAction(): void;
  /** Whether the therapist is on the shortlist; undefined without a shortlist. */
  saved: boolean | undefined;
  onSave(on: boolean): void;
}

/** The next step: times of first calls, the button, and what to know before pressing it. */
export function side(t: Therapist, view: ProfileView, w: Wording, step: Step): TemplateResult {
  return html`<div class="side" part="side">
    ${times(view, w, step)}
    <div class="act">
      <slot name="action" @slotchange=${step.onAction}>
        <therapist-consultation-button .record=${t}></therapist-consultation-button>
      </slot>
      ${
        step.saved === undefined
          ? nothing
          : html`<p class="keep">${saveButton(t.name, step.saved, w.words, step.onSave)}</p>`
      }
      ${glance(t, view, w)}
    </div>
  </div>`;
}

/** The next first calls, by day, then the next sessions, as on a card. */
function times({ calls: days, card }: ProfileView, w: Wording, step: Step) {
  const first = days[0]?.starts[0];
  const sessions = sessionsText(card, w);
  if (first === undefined && !sessions) return nothing;
  return html`<div class="openings" part="openings">
    ${first === undefined ? nothing : calls(first, days, card, w, step)}
    ${sessions ? html`<p class="fine">${[sessions, ...asOf(card.openingsAsOf, w)].join(' · ')}</p>` : nothing}
  </div>`;
}

function calls(
  first: number,
  days: ProfileView['calls'],
  card: ProfileView['card'],
  w: Wording,
  step: Step,
) {
  const { words, format, locale, timeZone } = w;
  const pressable = (at: number) =>
    callTime(at, step.leads, card, html`<bdi>${format.clock(at, timeZone)}</bdi>`, w, step.onCall);
  const notes = [words.profile.zone(zoneName(locale, timeZone, first)), ...asOf(card.callsAsOf, w)];
  return html`
    <h3>${nextCallText(first, card, w)}</h3>
    <ul class="days" role="list">
      ${days.map(
        ({ starts }) =>
          html`<li>
            <span class="day">${format.weekday(starts[0]!, timeZone)}</span>
            <ul class="times" role="list">
              ${starts.map((at) => html`<li>${pressable(at)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
    <p class="fine">${notes.join(' · ')}</p>
  `;
}

function asOf(date: string | undefined, w: Wording): string[] {
  return date === undefined ? [] : [w.words.timesAsOf(dayOf(date, w))];
}

function glance(t: Therapist, { card }: ProfileView, w: Wording) {
  const { words } = w;
  const { licenseCheckedOn } = card;
  const lines = [price(card, w), call(t, w), ...status(t, card, w)].filter(Boolean);
  if (licenseCheckedOn) {
    lines.push(
      html`<strong class="good">${icon('check')} ${words.licenseChecked}</strong>
        ${dayOf(licenseCheckedOn, w)}`,
    );
  }
  if (!lines.length) return nothing;
  return html`<ul class="glance" role="list">
    ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
  </ul>`;
}

function price(card: ProfileView['card'], w: Wording) {
  const { fee, currency } = card;
  const { words, format } = w;
  const scale = slidingText(card, w);
  if (!fee) return scale;
  return html`<strong>${format.money(fee.from, currency, fee.to)}</strong>
    ${words.profile.per[fee.kind]} ${scale ? `· ${scale}` : ''}`;
}

/** Says "free" only if the price is 0. */
function call({ consultation }: Therapist, { words, format, labels, feed }: Wording) {
  const { price: amount, minutes, channels = [] } = consultation ?? {};
  const { profile } = words;
  const facts = [
    amount === undefined
      ? undefined
      : amount
        ? format.money(amount, feed.currency ?? 'USD')
        : profile.free,
    minutes && profile.minutes(minutes, format.number(minutes)),
    ...channels.map((mode) => labels.value('mode', mode)),
  ].filter(Boolean);
  return facts.length ? `${profile.callCost}: ${facts.join(' · ')}` : undefined;
}

function status({ accepting }: Therapist, card: ProfileView['card'], w: Wording) {
  if (!accepting?.status) return [];
  const { words, format } = w;
  const hours = accepting.responseHours;
  return [
    card.accepting && accepting.asOf
      ? words.acceptingAsOf(words.accepting[card.accepting.status], dayOf(accepting.asOf, w))
      : words.acceptingUnknown,
    hours && words.profile.answers(hours, format.number(hours)),
  ];
}
