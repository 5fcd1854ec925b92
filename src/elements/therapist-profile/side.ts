import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/widgets/icons.js';
import { opening } from '../../ui/widgets/opening.js';
import { saveButton } from '../../ui/widgets/save.js';
import type { Therapist } from '../../feed/schema.js';
import type { ProfileView } from '../../views/profile.js';
import { slidingText } from '../therapist-card/card-facts.js';
import { dayOf, type Wording } from './wording.js';

/** What the next step needs. */
export interface Step {
  /** Where a press on an opening leads. */
  leads: ProfileView['card']['openingLeads'];
  onOpening(start: number): void;
  /** The page has added or removed its own next step. */
  onAction(): void;
  /** Whether the therapist is on the shortlist; undefined without a shortlist. */
  saved: boolean | undefined;
  onSave(on: boolean): void;
}

/** The next step: openings, the button, and what to know before pressing it. */
export function side(t: Therapist, view: ProfileView, w: Wording, step: Step): TemplateResult {
  return html`<div class="side" part="side">
    ${openings(t, view, w, step)}
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

function openings(t: Therapist, { openings: days }: ProfileView, w: Wording, step: Step) {
  const first = days[0]?.starts[0];
  if (first === undefined) return nothing;
  const { words, format, now, timeZone } = w;
  const pressable = (at: number) =>
    opening(at, step.leads, html`<bdi>${format.time(at, timeZone)}</bdi>`, w, step.onOpening);
  const notes = [words.profile.zone(w.format.zone(timeZone, first))];
  if (t.availability?.asOf) notes.push(words.openingsAsOf(dayOf(t.availability.asOf, w)));
  return html`<div class="openings" part="openings">
    <h3>${words.nextOpening} <strong>${format.relativeDay(first, now, timeZone)}</strong></h3>
    <ul class="days" role="list">
      ${days.map(
        ({ starts: resets }) =>
          html`<li>
            <span class="day">${format.weekday(resets[0]!, timeZone)}</span>
            <ul class="times" role="list">
              ${resets.map((at) => html`<li>${pressable(at)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>
    <p class="fine">${notes.join(' · ')}</p>
  </div>`;
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
