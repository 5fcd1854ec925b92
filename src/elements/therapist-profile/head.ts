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
import { dayOf, type Wording } from './wording.js';

/**
 * Who the therapist is, in their own sentence, and why they fit the search.
 *
 * @param title the name; nothing in a dialog, whose own head has it
 */
export function head(t: Therapist, view: ProfileView, w: Wording, title: unknown): TemplateResult {
  return html`<div class="head" part="head">
    ${portrait(t, view.card, w.words, [152, 182])}
    <div class="who">${title} ${credentials(t, view, w)}</div>
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

/** What they are and who says so, a line for each. */
function credentials(t: Therapist, { card }: ProfileView, w: Wording) {
  const { words, format, labels } = w;
  const { licensedIn, licenseCheckedOn, isPractice, place } = card;
  const profession = t.profession
    ? labels.value('profession', t.profession)
    : isPractice && words.practice;
  const lines = [
    [t.credentials?.join(', '), t.pronouns].filter(Boolean).join(' · '),
    [profession, experience(t, w, Boolean(profession))].filter(Boolean).join(', '),
    licensedIn.length && words.licensedIn(format.list(placeNames(licensedIn))),
    t.supervisor && words.supervisedBy(t.supervisor),
    isPractice && place,
    licenseCheckedOn &&
      html`<strong class="good">
        ${icon('check')} ${words.licenseChecked} ${dayOf(licenseCheckedOn, w)}
      </strong>`,
  ].filter(Boolean);
  return lines.map((line) => html`<p class="sub">${line}</p>`);
}

function experience({ yearsInPractice: years }: Therapist, w: Wording, isShort: boolean) {
  const { yearsOf, years: inPractice } = w.words.profile;
  return years && (isShort ? yearsOf : inPractice)(years, w.format.number(years));
}

/** One state by its name, more by their codes. */
const placeNames = ([first, ...others]: readonly string[]) =>
  others.length ? [first!, ...others] : [ownValue(states, first!) ?? first!];

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
