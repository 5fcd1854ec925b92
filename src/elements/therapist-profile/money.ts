import { html, nothing } from 'lit';
import type { Therapist } from '../../feed/schema.js';
import { atStart } from '../../lib/text/text.js';
import type { FeeLine, PlanLine, ProfileView } from '../../views/profile.js';
import { dayOf, type Wording } from './wording.js';

/** What it costs and who may pay, each with the date it was listed; never what a plan will cover. */
export function money(t: Therapist, { fees, plans }: ProfileView, w: Wording) {
  const { slidingScale, payment = [] } = t;
  const call = callFacts(t, w);
  const hasPrice = fees.length + plans.length + payment.length > 0 || slidingScale !== undefined;
  if (!hasPrice && !call.length) return nothing;
  const { words, labels, feed } = w;
  const currency = feed.currency ?? 'USD';
  const ways = payment.map((method) => labels.value('payment', method)).join(' · ');
  return html`<section part="fees">
    <h3>${words.profile.money}</h3>
    <dl class="rows">
      ${fees.map((fee) => feeRow(fee, w))}
      ${slidingScale ? row(words.profile.slidingScale, sliding(slidingScale, currency, w)) : nothing}
      ${plans.length ? insurance(plans, w) : nothing}
      ${ways ? row(words.profile.payment, ways) : nothing}
      ${call.length ? row(words.profile.callCost, atStart(call.join(' · '))) : nothing}
    </dl>
    ${plans.length ? html`<p class="fine">${words.profile.planNote}</p>` : nothing}
    ${hasPrice && currency === 'USD' ? html`<p class="fine">${words.profile.estimateNote}</p>` : nothing}
  </section>`;
}

/** "free", "15 minutes", "video or phone": as far as it is listed. Says "free" only if the price is 0. */
export function callFacts({ consultation }: Therapist, w: Wording): string[] {
  const { words, format, labels, locale, feed } = w;
  const { price, minutes, channels = [] } = consultation ?? {};
  const ways = channels.map((mode) => labels.value('mode', mode).toLowerCase());
  const cost = price ? format.money(price, feed.currency ?? 'USD') : words.profile.free;
  return [
    price === undefined ? '' : cost,
    minutes ? words.profile.minutes(minutes, format.number(minutes)) : '',
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(ways),
  ].filter((fact) => fact !== '');
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
    words.profile.feeFor[kind],
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

/** A line for each date; an insurer with plans has its own. */
function insurance(plans: readonly PlanLine[], w: Wording) {
  const { words, labels } = w;
  const lines = new Map<string, { date: string; names: string[] }>();
  for (const { payer, plans: own, asOf } of plans) {
    const date = asOf ? words.profile.listedOn(dayOf(asOf, w)) : words.profile.undated;
    const name = labels.value('payer', payer);
    const list = own.map((plan) => labels.value('payer', plan)).join(', ');
    const key = list ? payer : date;
    const { names } = lines.get(key) ?? { names: [] };
    lines.set(key, { date, names: [...names, list ? `${name}: ${list}` : name] });
  }
  return html`<div part="insurance">
    <dt>${words.profile.insurance}</dt>
    ${[...lines.values()].map(
      ({ date, names }) => html`<dd>${names.join(', ')} <span class="aside">(${date})</span></dd>`,
    )}
  </div>`;
}
