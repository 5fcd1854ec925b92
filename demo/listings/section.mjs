/** The practice's view of its listings: who has not answered, what should change, which calendars cannot be read, and the log. */
import { html } from 'hono/html';
import { format } from '../../dist/i18n/format.js';
import { countsUntil, isCurrent } from '../calendars/times.mjs';
import { LONGEST_WAIT_DAYS } from './asks.mjs';
import { wordsOf } from './words.mjs';

/** How many answers the log shows. All of them stay in the database. */
const MOST_ENTRIES = 100;

/**
 * A section for the practice's page.
 *
 * @param {object} options
 * @param {ReturnType<import('./asks.mjs').createAsks>} options.asks
 * @param {() => import('../../src/feed/index.js').FeedInput} options.feed as it is shown
 * @param {(id: string) => import('../calendars/calendars.mjs').Readings | undefined} options.readingsOf a therapist's calendars
 * @param {number} options.intervalDays
 * @param {string} [options.locale] BCP 47, the feed's by default
 * @param {() => number} [options.now] epoch milliseconds
 * @returns {import('../practice/app.mjs').Section}
 */
export function createListingsSection(options) {
  const { asks, feed, readingsOf, intervalDays, now = Date.now, locale = feed().locale } = options;
  const words = wordsOf(locale);

  function tools() {
    const { timeZone = 'UTC', therapists } = feed();
    const f = format(words.locale);
    return {
      words,
      now: now(),
      day: (date) => f.day(typeof date === 'string' ? date : +date, now(), timeZone),
      when: (date) => `${f.weekday(+date, timeZone)}, ${f.time(+date, timeZone)}`,
      number: f.number,
      nameOf: (id) => therapists.find((one) => one.id === id)?.name ?? id,
    };
  }

  return {
    id: 'listings',
    title: words.section.title,

    async render(query, form) {
      const rows = await asks.overview(query);
      const shown = rows.filter(
        ({ hasAddress, last, therapist }) => hasAddress || last || readingsOf(therapist.id),
      );
      if (!shown.length) return '';
      const log = await asks.log(query, MOST_ENTRIES);
      const t = tools();
      const own = t.words.section;
      const unasked = rows.filter(({ hasAddress }) => !hasAddress);
      return html`<p class="soft">
          ${own.lead(intervalDays, Math.max(intervalDays, LONGEST_WAIT_DAYS))}
        </p>
        <p>${own.waiting(rows.filter(({ asks: open }) => open.length).length)}</p>
        ${changes(await asks.wishes(query), t)}
        <ul class="list">
          ${shown.map((row) => person(row, readingsOf(row.therapist.id), form, t))}
        </ul>
        ${
          unasked.length
            ? html`<details>
                <summary>${own.noMail(unasked.length)}</summary>
                <ul>
                  ${unasked.map(({ therapist }) => html`<li><bdi>${therapist.name}</bdi></li>`)}
                </ul>
              </details>`
            : ''
        }
        ${log.length ? answersLog(log, t) : ''}`;
    },

    /** Asks a therapist again at once, if a button of the section was pressed. */
    async act({ ask }) {
      const outcome = typeof ask === 'string' ? await asks.askNow(ask) : undefined;
      return outcome && words.section[outcome](tools().nameOf(ask));
    },
  };
}

function person({ therapist, asks, hasAddress, conflict }, readings, form, t) {
  const { words, day } = t;
  const own = words.section;
  const { status, asOf } = therapist.accepting ?? {};
  const name = words.status[status] ?? words.status.unknown;
  const isDated = !Number.isNaN(Date.parse(asOf));
  return html`<li class="card">
    <p class="name"><bdi>${therapist.name}</bdi></p>
    <p>${isDated ? own.listed(name, day(asOf)) : `${name}. ${own.undated}`}</p>
    ${asks.length ? html`<p><span class="tag pending">${waiting(asks, t)}</span></p>` : ''}
    ${conflict ? html`<p class="note care">${contradiction(conflict, t)}</p>` : ''}
    ${Object.entries(readings ?? {}).map((one) => calendar(one, t))}
    ${
      hasAddress
        ? html`<form class="actions" method="post" action="${form.action}">
            ${Object.entries(form.fields).map(
              ([field, value]) => html`<input type="hidden" name="${field}" value="${value}" />`,
            )}
            <button name="ask" value="${therapist.id}">
              ${own.again}<span class="unseen">: ${therapist.name}</span>
            </button>
          </form>`
        : ''
    }
  </li>`;
}

function contradiction({ kind, answer, feedStatus }, { words, day }) {
  const inFeed = words.status[feedStatus] ?? words.status.unknown;
  return words.section.conflict[kind](inFeed, words.status[answer.status], day(answer.at));
}

/** @param {import('./asks.mjs').Ask[]} asks newest first */
function waiting(asks, { words, day }) {
  const own = words.section;
  const { made_at: made, reminded_at: reminded } = asks[0];
  return [
    own.waits(day(asks.at(-1).made_at)),
    ...(asks.length > 1 ? [own.askedAgain(day(made))] : []),
    ...(reminded ? [own.reminded(day(reminded))] : []),
  ].join(', ');
}

function calendar([kind, reading], { words, day, when, now }) {
  const own = words.section;
  const { asOf, failingSince, fault, problems } = reading;
  const counts = isCurrent(reading, now);
  const state = [
    asOf ? own.calendarRead(when(asOf)) : own.calendarNever,
    ...(failingSince ? [own.calendarFails(day(failingSince))] : []),
  ].join(', ');
  const stops = own.calendarStops[kind];
  const meaning = counts ? own.stopsFrom(stops, when(countsUntil(reading))) : own.stopsNow(stops);
  const isTold = !counts || failingSince;
  const faults = [...(fault ? [fault] : []), ...problems].map(own.fault);
  return html`<p class="${counts ? 'soft' : 'note care'}">
    ${own.calendar[kind]}: ${state}. ${[...(isTold ? [meaning] : []), ...faults].join(' ')}
  </p>`;
}

/** What therapists want changed, until they confirm their listing again. */
function changes(wishes, { words, day, nameOf }) {
  const own = words.section;
  return wishes.map(
    ({ therapist, answered_at: at, note }) =>
      html`<div class="note care">
        <p>
          <b><bdi>${nameOf(therapist)}</bdi></b
          >. ${own.change} ${own.changeOf(day(at))}.
        </p>
        ${(note ?? own.noNote).split('\n').map((line) => html`<p><bdi>${line}</bdi></p>`)}
      </div>`,
  );
}

function answersLog(log, { words, when, nameOf }) {
  const own = words.section;
  return html`<details>
    <summary>${own.log}</summary>
    <ul>
      ${log.map(({ therapist, answered_at: at, status_before: before, status, listed }) => {
        const change = own.entry(
          words.status[before] ?? words.status.unknown,
          words.status[status],
        );
        const rest = listed === 'yes' ? own.confirmed : own.asksChange;
        return html`<li>${when(at)}: <bdi>${nameOf(therapist)}</bdi>. ${change}; ${rest}.</li>`;
      })}
    </ul>
  </details>`;
}
