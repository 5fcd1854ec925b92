/**
 * The pages where a booking is moved, canceled or answered: plain HTML, complete without script. Every text in them is
 * escaped by the template.
 */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { clockOf, dayOf, languageOf, shortDayOf, when, zoneNameOf } from './when.mjs';
import { words } from './words.mjs';

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 36rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .75rem; }
label { display: block; font-weight: 600; margin-bottom: .35rem; }
select, button, input { font: inherit; min-height: 2.75rem; padding: .4rem .9rem; max-width: 100%; }
button { cursor: pointer; border: 1px solid; border-radius: .5rem; font-weight: 600; margin-top: .75rem; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
input { box-sizing: border-box; width: 24rem; border: 1px solid; border-radius: .5rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
[role=status], [role=alert] { border: 2px solid; border-radius: .5rem; padding: .75rem 1rem; }
`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/** Allows only the style above and forms to this origin. The address contains a secret, so no referrer is sent. */
export const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/**
 * The visitor's page, in the language of their request.
 *
 * @param {object} found the result of `bookings.find`
 * @param {object} options
 * @param {'move' | 'other'} [options.refused] the action that failed
 * @param {boolean} [options.tellsPractice] whether the practice gets a message
 */
export function managePage(found, { refused, tellsPractice } = {}) {
  const { booking, therapist, canChange } = found;
  const language = languageOf(booking.locale);
  const said = words[language];
  const around = { said, language, zone: booking.time_zone };
  const hasTime = !!booking.starts_at;
  return page(
    said.title(therapist.name),
    html`${notice(found, refused, around)} ${facts(found, around)}
    ${canChange && hasTime ? moveForm(found, around, said.moveTitle, said.move) : ''}
    ${
      canChange
        ? html`<h2>${said.cancelTitle}</h2>
            <p>
              ${hasTime ? said.cancelTime : said.cancelRequest}
              ${tellsPractice ? said.practiceTold : said.practiceUntold(hasTime, therapist.phone)}
            </p>
            <form method="post">
              <button name="do" value="cancel">${said.cancel}</button>
            </form>`
        : html`<p>${said.noChange}</p>`
    }
    ${emergency(said)}`,
    language,
  );
}

/** The practice's page about one call: who asks, and the answer to a request. */
export function answerPage(found, { refused } = {}) {
  const { booking, canChange, timeZone } = found;
  const around = { said: words.en, language: 'en', zone: timeZone };
  const isPending = canChange && booking.status === 'pending';
  return page(
    booking.status === 'pending' ? 'A first call is asked for' : 'A first call',
    html`${notice(found, refused, around)} ${facts(found, around)}
    ${booking.name ? visitor(booking) : ''}
    ${isPending ? answers(found, around) : html`<p>There is nothing left to answer here.</p>`}`,
  );
}

function visitor({ name, contact, preferred_times: preferred }) {
  return html`<dl>
    <dt>From</dt>
    <dd><bdi>${name}</bdi></dd>
    <dt>Answer to</dt>
    <dd><bdi>${contact.email ?? contact.phone}</bdi></dd>
    ${
      preferred?.length
        ? html`<dt>Would like</dt>
            <dd>${preferred.map((cell) => cell.replace('-', ' ')).join(', ')}</dd>`
        : ''
    }
  </dl>`;
}

function answers(found, around) {
  return html`${
      found.booking.starts_at
        ? html`<form method="post"><button name="do" value="confirm">Confirm</button></form>`
        : moveForm(found, around, 'Choose a time', 'Confirm this time')
    }
    <form method="post"><button name="do" value="decline">Decline</button></form>`;
}

/**
 * For a link that leads nowhere.
 *
 * @param {import('./when.mjs').Language} language
 * @param {string} [lostUrl] where a lost link is asked for, if it can be sent
 */
export function missingPage(language, lostUrl) {
  const said = words[language];
  const body = html`<p>${said.missing}</p>
    ${
      lostUrl
        ? html`<h2>${said.lostTitle}</h2>
            ${lostForm(said, lostUrl)}`
        : ''
    }
    ${emergency(said)}`;
  return page(said.missingTitle, body, language);
}

/**
 * Where a lost link is asked for.
 *
 * @param {import('./when.mjs').Language} language
 * @param {'ask' | 'sent' | 'notAddress' | 'tooMany'} state what became of it
 */
export function lostPage(language, state) {
  const said = words[language];
  if (state === 'sent') {
    return page(said.sentTitle, html`<p role="status">${said.sent}</p>`, language);
  }
  const fault = state === 'ask' ? undefined : said[state];
  return page(said.lostTitle, lostForm(said, '', fault), language);
}

function lostForm(said, action, fault) {
  return html`${fault ? html`<p role="alert" id="fault">${fault}</p>` : ''}
    <form method="post" action="${action}">
      <label for="email">${said.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        required
        maxlength="254"
        aria-describedby="help${fault ? ' fault' : ''}"
      />
      <p id="help">${said.lostHelp}</p>
      <button>${said.send}</button>
    </form>`;
}

const emergency = ({ emergency: { not, crisis, link, after } }) =>
  html`<p>${not} <a href="tel:911">911</a>. ${crisis} <a href="${link}">988</a>${after}</p>`;

/**
 * A whole page. Its text is escaped.
 *
 * @param {string} title
 * @param {unknown} body the output of an `html` template
 * @param {import('./when.mjs').Language} [language]
 */
export function page(title, body, language = 'en') {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
}

function notice({ booking: { status, moved_at: moved } }, refused, { said, language, zone }) {
  if (refused) {
    const why = refused === 'move' ? said.timeGone : '';
    return html`<p role="alert">${why}${why && ' '}${said.nothingChanged}</p>`;
  }
  const told =
    said.said[status] ??
    (moved && said.moved(`${dayOf(moved, zone, language)}, ${clockOf(moved, zone, language)}`));
  return told ? html`<p role="status">${told}</p>` : '';
}

/** The time in the reader's zone, and in the other's where the clock there differs. */
function facts({ booking, therapist, timeZone }, { said, language, zone }) {
  const { starts_at: start, ends_at: end, channel } = booking;
  const other = zone === timeZone ? booking.time_zone : timeZone;
  const time = (shownIn) => when({ start, end }, shownIn, language);
  const same = start && clockOf(start, zone, language) === clockOf(start, other, language);
  return html`<dl>
    ${
      therapist.name
        ? html`<dt>${said.labels.with}</dt>
            <dd><bdi>${therapist.name}</bdi></dd>`
        : ''
    }
    <dt>${said.labels.when}</dt>
    <dd>${start ? html`${time(zone)}${same ? '' : html`<br />(${time(other)})`}` : said.noTime}</dd>
    ${
      channel
        ? html`<dt>${said.labels.how}</dt>
            <dd>${Object.hasOwn(said.channels, channel) ? said.channels[channel] : channel}</dd>`
        : ''
    }
    <dt>${said.labels.status}</dt>
    <dd>${said.status[booking.status]}</dd>
  </dl>`;
}

function moveForm({ booking, free, timeZone }, { said, language }, title, action) {
  const zone = booking.starts_at ? booking.time_zone : timeZone;
  if (!free.length)
    return html`<h2>${title}</h2>
      <p>${said.noneFree}</p>`;
  const days = grouped(free, ({ start }) => dayOf(start, zone, language));
  return html`<h2>${title}</h2>
    <form method="post">
      <label for="start">${said.timeIn(zoneNameOf(free[0].start, zone, language))}</label>
      <select id="start" name="start">
        ${[...days].map(
          ([name, times]) =>
            html`<optgroup label="${name}">
              ${times.map(
                ({ start }) =>
                  html`<option value="${start}">
                    ${shortDayOf(start, zone, language)}, ${clockOf(start, zone, language)}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <br /><button name="do" value="move">${action}</button>
    </form>`;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
