import { zoneName } from '../../i18n/zone-names.js';
import { html, nothing } from 'lit';
import { icon } from '../../ui/widgets/icons.js';
import { phoneNumber } from '../../ui/widgets/text.js';
import { weekdays } from '../../record/week.js';
import { telHref } from '../../lib/text/phone.js';
import type { Therapist } from '../../feed/schema.js';
import { ownValue } from '../../lib/own.js';
import { siteOf } from '../../lib/site.js';
import type { HoursLine, LicenseLine, OfficeLine, ProfileView } from '../../views/profile.js';
import { states } from '../../vocabulary/places/states.js';
import { remoteWays } from './remote-ways.js';
import { clockOf, dayOf, type Wording } from './wording.js';

/** How sessions take place, the offices, and the number to call. */
export function meeting(t: Therapist, view: ProfileView, w: Wording) {
  const { card, offices, remoteIn } = view;
  const { modes = [], phone } = t;
  const { words, format, labels } = w;
  const href = phone && telHref(phone);
  if (!modes.length && !offices.length && !phone) return nothing;
  const lines = [
    modes.map((mode) => labels.value('mode', mode)).join(' · '),
    remoteIn.length && words.profile.remoteIn(remoteWays(view, w), stateNames(remoteIn, w)),
    card.distance !== undefined && words.profile.away(format.distance(card.distance)),
  ].filter(Boolean);
  return html`<section part="meeting">
    <h3>${words.profile.meeting}</h3>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      offices.length
        ? html`<ul class="offices" part="offices" role="list">
            ${offices.map((line) => office(line, w))}
          </ul>`
        : nothing
    }
    ${
      phone
        ? html`<p>
            ${words.profile.phone}
            ${href ? html`<a class="tall" href=${href}>${phoneNumber(phone)}</a>` : phoneNumber(phone)}
          </p>`
        : nothing
    }
  </section>`;
}

function office({ name, street, place, accessibility, onRequest }: OfficeLine, w: Wording) {
  const { words, labels } = w;
  return html`<li>
    ${name ? html`<strong><bdi>${name}</bdi></strong>` : nothing}
    ${street ? html`<bdi>${street}</bdi>` : nothing} ${place ? html`<bdi>${place}</bdi>` : nothing}
    ${onRequest ? html`<span class="aside">${words.profile.onRequest}</span>` : nothing}
    ${
      accessibility.length
        ? html`<ul class="chips" role="list">
            ${accessibility.map(
              (value) => html`<li class="chip">${labels.value('access', value)}</li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Hours that could be mistaken for free times; each says what it is. */
export function hours(t: Therapist, { usual, hours: office }: ProfileView, w: Wording) {
  if (!usual.length && !office.length) return nothing;
  const { profile } = w.words;
  const zone = t.availability?.timeZone ?? w.feed.timeZone;
  const away =
    zone && zone !== w.timeZone ? profile.hoursZone(zoneName(w.locale, zone, w.now)) : '';
  return html`<section part="hours">
    <h3>${profile.hours}</h3>
    ${
      usual.length
        ? html`<h4>${profile.usual}</h4>
            ${week(usual, w)}`
        : nothing
    }
    ${
      office.length
        ? html`<h4>${profile.office}</h4>
            ${week(office, w)}`
        : nothing
    }
    <p class="fine">${profile.hoursNote} ${away}</p>
  </section>`;
}

function week(lines: readonly HoursLine[], w: Wording) {
  return html`<dl class="rows">
    ${lines.map(
      (line) =>
        html`<div>
          <dt>${daysOf(line, w)}</dt>
          <dd class="figure"><bdi>${spanOf(line, w)}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

/** "Monday to Friday"; other days are listed one by one. */
function daysOf({ days }: HoursLine, { words, format }: Wording): string {
  const names = days.map((day) => format.weekdayNames('long')[weekdays.indexOf(day)]!);
  const first = weekdays.indexOf(days[0]!);
  const inARow = days.every((day, i) => weekdays.indexOf(day) === first + i);
  return inARow && days.length > 2
    ? words.profile.days(names[0]!, names[names.length - 1]!)
    : format.list(names);
}

function spanOf({ from, to }: HoursLine, w: Wording): string {
  const { profile } = w.words;
  return from === to ? profile.allDay : profile.span(clockOf(from, w), clockOf(to, w));
}

/** Each license with who checked it and when, and where anyone can check it again. */
export function licenses(t: Therapist, { licenses: lines }: ProfileView, w: Wording) {
  const { compacts = [], npi, supervisor } = t;
  const { words, format } = w;
  const notes = [
    supervisor && words.supervisedBy(supervisor),
    compacts.length &&
      words.profile.compacts(
        format.list(compacts.map((c) => ownValue(words.profile.compact, c) ?? c)),
      ),
    npi && words.profile.npi(npi),
  ].filter((note) => typeof note === 'string' && note !== '');
  if (!lines.length && !notes.length) return nothing;
  return html`<section part="licenses">
    <h3>${words.profile.licenses}</h3>
    ${
      lines.length
        ? html`<ul class="licenses" role="list">
            ${lines.map((line) => license(line, w))}
          </ul>`
        : nothing
    }
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
  </section>`;
}

function license(line: LicenseLine, w: Wording) {
  const { state, number, type, expires, expired, verifyUrl } = line;
  const { words } = w;
  const facts = [
    number && words.profile.licenseNumber(number),
    expires && !expired && words.profile.validTo(dayOf(expires, w)),
  ].filter(Boolean);
  return html`<li>
    <span>
      <strong><bdi>${type ?? words.profile.license}</bdi></strong
      >${state ? `, ${ownValue(states, state) ?? state}` : ''}
    </span>
    ${facts.length ? html`<span class="aside">${facts.join(' · ')}</span>` : nothing}
    ${check(line, w)}
    ${
      verifyUrl
        ? html`<a class="tall" href=${verifyUrl} target="_blank" rel="noopener noreferrer"
            >${words.profile.verify(siteOf(verifyUrl))} ${icon('external')}</a
          >`
        : nothing
    }
  </li>`;
}

function check({ expires, expired, fresh, verifiedAt }: LicenseLine, w: Wording) {
  const { words, feed } = w;
  if (expired && expires) {
    return html`<span class="warn">${words.profile.expired(dayOf(expires, w))}</span>`;
  }
  if (!verifiedAt) return html`<span class="aside">${words.profile.notChecked}</span>`;
  const day = dayOf(verifiedAt, w);
  if (!fresh) return html`<span class="aside">${words.profile.checkedLast(day)}</span>`;
  const by = feed.organization?.name;
  return html`<span class="good"
    >${icon('check')} ${by ? words.profile.checkedBy(by, day) : words.profile.checkedOn(day)}</span
  >`;
}

export function education({ education: lines = [] }: Therapist, { words }: Wording) {
  const shown = lines
    .map(({ degree, institution, year }) => [degree, institution, year].filter(Boolean).join(', '))
    .filter(Boolean);
  if (!shown.length) return nothing;
  return html`<section part="education">
    <h3>${words.profile.education}</h3>
    <ul role="list">
      ${shown.map((line) => html`<li><bdi>${line}</bdi></li>`)}
    </ul>
  </section>`;
}

function stateNames(codes: readonly string[], { format }: Wording): string {
  return format.list(codes.map((code) => ownValue(states, code) ?? code));
}
