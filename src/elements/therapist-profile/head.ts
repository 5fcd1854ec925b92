import { html, nothing, type TemplateResult } from 'lit';
import { cellName } from '../../i18n/filter-names.js';
import { icon } from '../../ui/widgets/icons.js';
import { portrait } from '../../ui/widgets/portrait.js';
import { unquoted } from '../../ui/widgets/text.js';
import type { Reason } from '../../directory/query.js';
import type { Therapist } from '../../feed/schema.js';
import { ownValue } from '../../lib/own.js';
import type { ProfileView } from '../../views/profile.js';
import { states } from '../../vocabulary/places/states.js';
import type { Wording } from './wording.js';

/**
 * Who the therapist is, in their own sentence, and why they fit the search.
 *
 * @param title the name; nothing in a dialog, whose own head has it
 */
export function head(t: Therapist, view: ProfileView, w: Wording, title: unknown): TemplateResult {
  return html`<div class="head" part="head">
    ${portrait(t, view.card, w.words, [152, 182])}
    <div class="who">${title} ${subtitle(t, view, w)}</div>
    ${
      t.headline
        ? html`<p class="headline" part="headline" lang=${w.feed.locale ?? nothing}>
            <bdi>“${unquoted(t.headline)}”</bdi>
          </p>`
        : nothing
    }
    ${fits(view, w)}
  </div>`;
}

function subtitle(t: Therapist, view: ProfileView, { words, format, labels }: Wording) {
  const { card } = view;
  const profession = t.profession
    ? labels.value('profession', t.profession)
    : card.isPractice && words.practice;
  const years = t.yearsInPractice;
  const facts = [
    t.credentials?.join(', '),
    t.pronouns,
    profession,
    card.licensedIn.length &&
      words.licensedIn(format.list(card.licensedIn.map((code) => ownValue(states, code) ?? code))),
    t.supervisor && words.supervisedBy(t.supervisor),
    years && words.profile.years(years, format.number(years)),
    card.isPractice && card.place,
  ].filter(Boolean);
  return facts.length ? html`<p class="sub">${facts.join(' · ')}</p>` : nothing;
}

function fits({ reasons }: ProfileView, w: Wording) {
  const shown = [...new Set(reasons.map((reason) => reasonName(reason, w)))];
  if (!shown.length) return nothing;
  return html`<div class="fits" part="fits">
    <h3>${w.words.profile.fits}</h3>
    <ul class="chips" role="list">
      ${shown.map((name) => html`<li class="chip hit">${icon('check')} ${name}</li>`)}
    </ul>
  </div>`;
}

function reasonName(reason: Reason, { words, format, labels }: Wording): string {
  const { profile } = words;
  switch (reason.reason) {
    case 'facet':
      return labels.value(reason.facet, reason.value);
    case 'near':
      return profile.away(format.distance(reason.distance));
    case 'remote':
      return profile.reason.remote(ownValue(states, reason.state) ?? reason.state);
    case 'opening':
      return cellName(reason.cell, { words, format });
    default:
      return profile.reason[reason.reason];
  }
}
