import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../base/format.js';
import { icon } from '../../base/icons.js';
import type { Strings } from '../../base/strings/index.js';
import type { CardView } from '../../store/index.js';
import type { Labels } from '../../vocabulary/labels.js';

/** What facts are put into words with. */
export interface Wording {
  words: Strings;
  format: Formats;
  labels: Labels;
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
}

type Shown = string | TemplateResult | undefined;

/** "PhD · Psychologist · licensed in NY and NJ". */
export function subtitle(view: CardView, { words, format, labels }: Wording): string {
  const { credentials, profession, licensedIn, supervisor, isPractice, place } = view;
  return [
    credentials.join(', '),
    profession ? labels.value('profession', profession) : isPractice && words.practice,
    licensedIn.length && words.licensedIn(format.list(licensedIn)),
    supervisor && words.supervisedBy(supervisor),
    isPractice && place,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Money, place and distance, languages, insurance: what is known, in this order. */
export function factLines(view: CardView, wording: Wording): Shown[] {
  const lines = [money, where, languages, payers].map((line) => line(view, wording));
  return lines.filter((line) => Boolean(line));
}

function money({ fee, sliding, currency }: CardView, { words, format }: Wording): Shown {
  const scale =
    sliding &&
    (sliding.min === undefined
      ? words.sliding
      : words.slidingFrom(format.money(sliding.min, currency)));
  if (!fee) return scale;
  const amount = html`<strong>${format.money(fee.from, fee.currency, fee.to)}</strong>`;
  return scale ? html`${amount} · ${scale}` : amount;
}

/** A practice's place stands under its name already. */
function where(view: CardView, { words, format }: Wording): Shown {
  const { meets, place, distance, isPractice } = view;
  const remoteOnly = meets !== undefined && !meets.inPerson;
  const how =
    meets &&
    (remoteOnly ? words.virtual : meets.remote ? words.virtualAndInPerson : words.inPerson);
  const at = [how, remoteOnly || isPractice ? undefined : place].filter(Boolean).join(', ');
  const far = distance === undefined || remoteOnly ? undefined : format.distance(distance);
  return [at, far].filter(Boolean).join(' · ');
}

function languages(view: CardView, { words, format, labels }: Wording): Shown {
  const names = view.languages.map((tag) => labels.value('language', tag));
  return names.length ? words.speaks(format.list(names)) : undefined;
}

/** A listing is a listing, with its date: never "covered". */
function payers({ payers }: CardView, { words, format, labels, now, timeZone }: Wording): Shown {
  if (!payers) return undefined;
  const { values, asOf } = payers;
  const names = format.list(values.map((value) => labels.value('payer', value)));
  const listed = words.takesInsurance(names);
  return asOf === undefined
    ? listed
    : `${listed}, ${words.listedAsOf(format.day(asOf, now, timeZone))}`;
}

/** The next openings, and how soon the first of them is. */
export function openings(view: CardView, wording: Wording, onPress: (start: number) => void) {
  const { words, format, now, timeZone } = wording;
  const { openings, openingsAsOf, openingLeads } = view;
  const [first] = openings;
  if (first === undefined) return nothing;
  return html`
    <p class="next">
      ${words.nextOpening} <strong>${format.relativeDay(first, now, timeZone)}</strong>
      ${
        openingsAsOf === undefined
          ? nothing
          : html`<span class="visually-hidden"
              >${words.openingsAsOf(format.day(openingsAsOf, now, timeZone))}</span
            >`
      }
    </p>
    <ul class="slots" role="list">
      ${openings.map((at) => html`<li>${opening(at, openingLeads, wording, onPress)}</li>`)}
    </ul>
  `;
}

/** One opening: a button where there is a form, a link where there is a scheduler, else the time alone. */
function opening(
  at: number,
  leads: CardView['openingLeads'],
  { words, format, timeZone }: Wording,
  onPress: (start: number) => void,
) {
  const body = html`${format.time(at, timeZone)}<small
      >${format.weekdayShort(at, timeZone)}</small
    >`;
  const label = words.openingAt(format.weekday(at, timeZone), format.time(at, timeZone));
  if (!leads) return html`<span class="slot">${body}</span>`;
  return leads === 'form'
    ? html`<button
        class="slot"
        type="button"
        aria-haspopup="dialog"
        aria-label=${label}
        @click=${() => onPress(at)}
      >
        ${body}
      </button>`
    : html`<a
        class="slot"
        href=${leads.href}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${label}
        >${body}</a
      >`;
}

/** What was checked, and when: each fact with its date. */
export function trust(view: CardView, { words, format, now, timeZone }: Wording) {
  const day = (date: string) => format.day(date, now, timeZone);
  const { accepting, licenseCheckedOn, listingCheckedOn, listedOn } = view;
  const lines: Shown[] = [
    accepting && words.acceptingAsOf(words.accepting[accepting.status], day(accepting.asOf)),
    licenseCheckedOn !== undefined
      ? html`<strong>${icon('check')} ${words.licenseChecked}</strong> ${day(licenseCheckedOn)}`
      : undefined,
    listingCheckedOn !== undefined
      ? `${words.listingChecked} ${day(listingCheckedOn)}`
      : listedOn === undefined
        ? undefined
        : words.listingFrom(day(listedOn)),
  ];
  const known = lines.filter((line) => line !== undefined);
  return known.length
    ? html`<div class="trust">${known.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}
