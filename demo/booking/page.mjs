/**
 * The pages where a booking is moved, canceled or answered: plain HTML, complete without script. Every text in them is
 * escaped by the template.
 */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 36rem; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .75rem; }
label { display: block; font-weight: 600; margin-bottom: .35rem; }
select, button { font: inherit; min-height: 2.75rem; padding: .4rem .9rem; max-width: 100%; }
button { cursor: pointer; border: 1px solid; border-radius: .5rem; font-weight: 600; margin-top: .75rem; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
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

const STATUS = {
  pending: 'Waiting for the practice to answer',
  confirmed: 'Confirmed',
  declined: 'Declined by the practice',
  expired: 'Expired: the practice did not answer in time',
  canceled: 'Canceled',
};

const CHANNELS = { video: 'Video', phone: 'Phone', 'in-person': 'In person', chat: 'Chat' };

/** A further sentence for a status. */
const SAID = {
  __proto__: null,
  canceled: 'It is canceled. The details that were sent with it are deleted.',
  declined: 'It is declined. The details that were sent with it are deleted.',
  expired: 'The details that were sent with it are deleted.',
};

/**
 * The visitor's page.
 *
 * @param {object} found the result of `bookings.find`
 * @param {'move' | 'other'} [refused] the action that failed
 */
export function managePage(found, refused) {
  const { booking, therapist, canChange } = found;
  return page(
    `Your call with ${therapist.name}`,
    html`${notice(found, refused, booking.time_zone)} ${facts(found, booking.time_zone)}
    ${canChange && booking.starts_at ? moveForm(found, 'Choose another time', 'Move the call') : ''}
    ${
      canChange
        ? html`<h2>Cancel</h2>
            <p>
              ${booking.starts_at ? 'This frees the time for somebody else' : 'This takes your request back'},
              and deletes your details. No message goes to the
              practice${booking.starts_at ? html`: if the call is soon, please tell them, too${therapist.phone ? `, at ${therapist.phone}` : ''}` : ''}.
            </p>
            <form method="post">
              <button name="do" value="cancel">Cancel the call</button>
            </form>`
        : html`<p>This can no longer be changed here.</p>`
    }
    ${emergency}`,
  );
}

/** The practice's page. */
export function answerPage(found, refused) {
  const { booking, canChange, timeZone } = found;
  const isOpen = canChange && booking.status === 'pending';
  return page(
    `A first call is asked for`,
    html`${notice(found, refused, timeZone)} ${facts(found, timeZone)}
    ${
      isOpen
        ? html`<dl>
              <dt>From</dt>
              <dd><bdi>${booking.name}</bdi></dd>
              <dt>Answer to</dt>
              <dd><bdi>${booking.contact.email ?? booking.contact.phone}</bdi></dd>
              ${
                booking.preferred_times?.length
                  ? html`<dt>Would like</dt>
                      <dd>
                        ${booking.preferred_times.map((cell) => cell.replace('-', ' ')).join(', ')}
                      </dd>`
                  : ''
              }
            </dl>
            ${
              booking.starts_at
                ? html`<form method="post">
                    <button name="do" value="confirm">Confirm</button>
                  </form>`
                : moveForm(found, 'Choose a time', 'Confirm this time')
            }
            <form method="post"><button name="do" value="decline">Decline</button></form>`
        : html`<p>There is nothing left to answer here.</p>`
    }`,
  );
}

export function missingPage() {
  return page(
    'There is no such booking',
    html`<p>
      The address may be cut off: please open the link once more, whole, or call the practice.
    </p>`,
  );
}

const emergency = html`<p>
  This page is not for emergencies. In danger now: <a href="tel:911">911</a>. Suicide and crisis:
  call or text <a href="tel:988">988</a>.
</p>`;

function page(title, body) {
  return html`<!doctype html>
    <html lang="en">
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

function notice({ booking: { status, moved_at: moved } }, refused, shownIn) {
  if (refused) {
    const why = refused === 'move' ? 'This time is no longer open. ' : '';
    return html`<p role="alert">${why}Nothing has changed.</p>`;
  }
  const said =
    SAID[status] ?? (moved && `It was moved on ${when(moved, shownIn)}. This is the new time.`);
  return said ? html`<p role="status">${said}</p>` : '';
}

function facts({ booking, therapist, timeZone }, shownIn) {
  const { starts_at: start, channel } = booking;
  const other = shownIn === timeZone ? booking.time_zone : timeZone;
  const same = start && clock(start, shownIn) === clock(start, other);
  return html`<dl>
    <dt>With</dt>
    <dd><bdi>${therapist.name}</bdi></dd>
    <dt>When</dt>
    <dd>
      ${
        start
          ? html`${when(start, shownIn)}${same ? '' : html`<br />(${when(start, other)})`}`
          : 'No time is agreed on yet'
      }
    </dd>
    ${
      channel
        ? html`<dt>How</dt>
            <dd>${Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : channel}</dd>`
        : ''
    }
    <dt>Status</dt>
    <dd>${STATUS[booking.status]}</dd>
  </dl>`;
}

function moveForm({ booking, free, timeZone }, title, action) {
  const zone = booking.starts_at ? booking.time_zone : timeZone;
  if (!free.length)
    return html`<h2>${title}</h2>
      <p>No other time is free at the moment.</p>`;
  const days = grouped(free, ({ start }) => day(start, zone));
  return html`<h2>${title}</h2>
    <form method="post">
      <label for="start">Time, in ${zoneName(free[0].start, zone)}</label>
      <select id="start" name="start">
        ${[...days].map(
          ([name, times]) =>
            html`<optgroup label="${name}">
              ${times.map(
                ({ start }) =>
                  html`<option value="${start}">
                    ${shortDay(start, zone)}, ${clock(start, zone)}
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

const formats = new Map();

/** Creating a formatter takes a hundred times as long as using it. */
function format(instant, timeZone, options) {
  const key = JSON.stringify([timeZone, options]);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat('en-US', { timeZone, ...options }));
  }
  return formats.get(key).format(instant);
}

const day = (instant, timeZone) =>
  format(instant, timeZone, { weekday: 'long', month: 'long', day: 'numeric' });

const shortDay = (instant, timeZone) =>
  format(instant, timeZone, { weekday: 'short', month: 'short', day: 'numeric' });

/** With the zone's abbreviation, which distinguishes the two halves of a repeated hour. */
const clock = (instant, timeZone) =>
  format(instant, timeZone, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });

const when = (instant, timeZone) => `${day(instant, timeZone)}, ${clock(instant, timeZone)}`;

const zoneName = (instant, timeZone) =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName').value;
