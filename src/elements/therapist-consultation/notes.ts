import { html, nothing } from 'lit';
import { isFormMode } from '../../booking/method.js';
import type { Page } from './wording.js';

/** The notes in every form: what happens next, the price, the right to an estimate, who gets the details, no emergency care. */
export function notes(page: Page) {
  const { words, format, therapist, feed, state } = page;
  const w = words.consultation;
  const { kind } = state.method;
  const hours = therapist.accepting?.responseHours;
  const practice = feed?.organization?.name ?? therapist.name;
  const privacyUrl = feed?.organization?.privacyUrl;
  return html`
    <div class="notes" part="notes">
      <p>
        ${isFormMode(kind) ? w.next[kind] : nothing}
        ${kind !== 'slots' && hours ? w.answersWithin(hours, format.number(hours)) : nothing}
        ${price(page)}
      </p>
      <p>
        ${w.goesTo(practice)}
        ${
          privacyUrl
            ? html`<a href=${privacyUrl} target="_blank" rel="noopener noreferrer">${w.privacy}</a>`
            : nothing
        }
      </p>
      <p>${w.estimate}</p>
      <p>${w.notEmergency}</p>
    </div>
  `;
}

function price({ words, format, therapist, feed }: Page): string {
  const w = words.consultation.price;
  const { price } = therapist.consultation ?? {};
  if (price === undefined) return w.unknown;
  return price === 0 ? w.free : w.paid(format.money(price, feed?.currency ?? 'USD'));
}
