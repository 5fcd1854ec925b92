import { css, html, type TemplateResult } from 'lit';
import type { CardView } from '../../views/card.js';
import type { Formats } from '../../i18n/format.js';
import type { CardStrings } from '../../i18n/strings/language.js';
import { zoneOffset } from '../../lib/zones.js';
import { unbroken } from './text.js';

/** The words and formats for times to come. */
export interface TimeWording {
  words: CardStrings;
  format: Formats;
  /** Epoch milliseconds. */
  now: number;
  /** The visitor's zone. */
  timeZone: string;
}

/**
 * "tomorrow 11:00 AM", "Mon 11:00 AM", "Mon, Dec 7 at 11:00 AM", in one line.
 *
 * @param theirs the therapist's zone; if its clock shows another time, whose time it is is said
 */
export function whenText(at: number, wording: TimeWording, theirs?: string): string {
  const { words, format, now, timeZone } = wording;
  const day = format.nearDay(at, now, timeZone);
  const time = format.clock(at, timeZone);
  const when = unbroken(
    day === undefined
      ? words.openingAt(format.weekday(at, timeZone), time)
      : words.dayAndTime(day, time),
  );
  return ofWhom(when, at, wording, theirs);
}

/** "Mon 11:00 AM your time", if the clock in the therapist's zone shows another time. */
export function ofWhom(
  when: string,
  at: number,
  { words, timeZone }: TimeWording,
  theirs: string | undefined,
): string {
  const isOther = theirs && zoneOffset(theirs)(at) !== zoneOffset(timeZone)(at);
  return isOther ? words.yourTime(when) : when;
}

/** "Mon 30"; more than six days ahead "Mon, Jan 8". */
export function shortDay(at: number, { format, now, timeZone }: TimeWording): string {
  const isNear = format.nearDay(at, now, timeZone) !== undefined;
  return isNear ? format.weekdayShort(at, timeZone) : format.weekday(at, timeZone);
}

/**
 * The time of a first call: a button if there is a form, a link if there is a scheduler, otherwise plain text. Its name begins with what
 * is seen, so that it can be pressed by voice, and says whose call it books.
 *
 * @param at epoch milliseconds
 * @param leads where pressing it leads; undefined if it cannot be pressed
 * @param body its visible content: the time, perhaps with the short day
 */
export function callTime(
  at: number,
  leads: CardView['callsLead'],
  { name, isCallFree }: Pick<CardView, 'name' | 'isCallFree'>,
  body: unknown,
  wording: TimeWording,
  onPress: (start: number) => void,
): TemplateResult {
  if (!leads) return html`<span class="slot">${body}</span>`;
  const { words, format, timeZone } = wording;
  const book = (isCallFree ? words.bookFree : words.book).toLowerCase();
  const label = `${format.clock(at, timeZone)} ${shortDay(at, wording)}, ${book} ${words.withName(name)}`;
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

/** Everything except the size, which each element sets. */
export const callTimeStyles = css`
  .slot {
    border: 1px solid;
    border-radius: calc(var(--_radius-field) - 1px);
    background: none;
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }

  :is(a, button).slot {
    cursor: pointer;
  }

  /* To be read, and not pressed. */
  span.slot {
    border: 0;
    color: var(--_text);
  }

  :is(a, button).slot:hover {
    background: var(--_accent-soft);
  }
`;
