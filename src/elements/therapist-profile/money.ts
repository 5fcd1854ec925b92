import { html, nothing } from 'lit';
import type { Therapist } from '../../feed/schema.js';
import type { FeeLine, PlanLine, ProfileView } from '../../views/profile.js';
import { dayOf, type Wording } from './wording.js';

/** What it costs and who may pay, each with the date it was listed; never what a plan will cover. */
export function money(t: Therapist, { fees, plans }: ProfileView, w: Wording) {
  const { slidingScale, payment = [] } = t;
  if (!fees.length && !plans.length && !slidingScale && !payment.length) return nothing;
  const { words, labels, feed } = w;
  const currency = feed.currency ?? 'USD';
  return html`<section part="fees">
    <h3>${words.profile.money}</h3>
    <dl class="rows">
      ${fees.map((fee) => feeRow(fee, w))}
      ${slidingScale ? row(words.profile.slidingScale, sliding(slidingScale, currency, w)) : nothing}
      ${
        payment.length
          ? row(
              words.profile.payment,
              payment.map((method) => labels.value('payment', method)).join(' · '),
            )
          : nothing
      }
    </dl>
    ${insurance(plans, w)}
    ${currency === 'USD' ? html`<p class="fine">${words.profile.estimateNote}</p>` : nothing}
  </section>`;
}

function row(term: string, value: unknown) {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

function feeRow({ kind, from, to, currency, minutes }: FeeLine, { words, format }: Wording) {
  const length = minutes && words.profile.minutes(minutes, format.number(minutes));
  return row(
    words.profile.fees[kind],
    html`<strong class="figure"><bdi>${format.money(from, currency, to)}</bdi></strong>
      ${length ? html`<span class="aside">· <bdi>${length}</bdi></span>` : nothing}`,
  );
}

function sliding(
  { min, note }: NonNullable<Therapist['slidingScale']>,
  currency: string,
  { words, format }: Wording,
) {
  const from =
    min === undefined ? undefined : words.profile.slidingFrom(format.money(min, currency), min);
  return html`${from ?? (note ? nothing : words.profile.slidingAsk)}
  ${note ? html`${from ? '· ' : ''}<bdi>${note}</bdi>` : nothing}`;
}

function insurance(plans: readonly PlanLine[], w: Wording) {
  if (!plans.length) return nothing;
  const { words } = w;
  return html`<div part="insurance">
    <h4>${words.profile.insurance}</h4>
    <dl class="rows plans">
      ${plans.map((plan) => row(w.labels.value('payer', plan.payer), planLine(plan, w)))}
    </dl>
    <p class="fine">${words.profile.planNote}</p>
  </div>`;
}

function planLine({ plans, asOf }: PlanLine, w: Wording) {
  const { words, labels } = w;
  const names = plans.map((plan) => labels.value('payer', plan)).join(', ');
  const date = asOf ? words.profile.listedOn(dayOf(asOf, w)) : words.profile.undated;
  return html`${names ? html`${names} · ` : nothing}<span class="aside">${date}</span>`;
}
