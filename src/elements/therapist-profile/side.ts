import { zoneName } from '../../i18n/zone-names.js';
import { html, nothing, type TemplateResult } from 'lit';
import { callTime } from '../../ui/widgets/call-time.js';
import { saveButton } from '../../ui/widgets/save-button.js';
import type { Therapist } from '../../feed/schema.js';
import type { ProfileView } from '../../views/profile.js';
import { sessionsText, slidingText } from '../therapist-card/card-facts.js';
import { nextCallText } from '../therapist-card/card-times.js';
import { callFacts } from './money.js';
import { dayOf, type Wording } from './wording.js';

/** What the next step needs. */
export interface Step {
  /** Where a press on the time of a first call leads. */
  leads: ProfileView['card']['callsLead'];
  onCall(start: number): void;
  /** Whether the page has its own next step. */
  isOwn: boolean;
  /** The page has added or removed its own next step. */
  onAction(): void;
  /** Whether the therapist is on the shortlist; undefined without a shortlist. */
  saved: boolean | undefined;
  onSave(on: boolean): void;
}

/** The next step: times of first calls, the button, and what to know before pressing it. */
export function side(t: Therapist, view: ProfileView, w: Wording, step: Step): TemplateResult {
  return html`<div class="side ${step.isOwn ? 'own' : ''}" part="side">
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

/** What to know before booking. In one column, the section right above says what it costs. */
function glance(t: Therapist, { card }: ProfileView, w: Wording) {
  const facts = callFacts(t, w);
  const call = facts.length ? `${w.words.profile.callCost}: ${facts.join(' · ')}` : undefined;
  const line = (className: string) => (text: unknown) =>
    text ? html`<li class=${className} dir="auto">${text}</li>` : [];
  const lines = [
    ...[price(card, w), call].map(line('cost')),
    ...status(t, card, w).map(line('')),
  ].flat();
  return lines.length
    ? html`<ul class="glance" role="list">
        ${lines}
      </ul>`
    : nothing;
}

function price(card: ProfileView['card'], w: Wording) {
  const { fee, currency } = card;
  const { words, format } = w;
  const scale = slidingText(card, w);
  if (!fee) return scale;
  return html`<strong>${format.money(fee.from, currency, fee.to)}</strong> ${words.feePer[fee.kind]}
    ${scale ? `· ${scale}` : ''}`;
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
