/** The pages behind a therapist's link: plain HTML, complete without script. Every text in them is escaped by the template. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { format } from '../../dist/i18n/format.js';
import { PAGE_HEADERS } from '../booking/page.mjs';

/** The most characters of a message to the practice. */
export const MOST_NOTE = 500;

const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f7f3ec, #11181d);
  --card: light-dark(#fffdf9, #19222a);
  --ink: light-dark(#1d2a33, #eaf0f2);
  --soft-ink: light-dark(#54626b, #a7b5bc);
  --rule: light-dark(#e0d8ca, #2b363d);
  --edge: light-dark(#8a8577, #75838b);
  --harbor: light-dark(#24556f, #8fc6e0);
  --on-harbor: light-dark(#fffdf9, #11181d);
  --warm: light-dark(#fbeedb, #33281a);
  --good: light-dark(#e3efe4, #1b2e22);
  --error: light-dark(#8c2f1e, #f0a591);
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Book Antiqua', Georgia, serif;
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem max(1.25rem, (100% - 40rem) / 2) 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Avenir Next', Avenir, 'Segoe UI', 'Open Sans', system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, .practice { font-family: var(--serif); font-weight: 500; letter-spacing: -.015em; line-height: 1.2; text-wrap: balance; }
.practice { margin: 0 0 2rem; padding-block-end: .75rem; border-block-end: 1px solid var(--rule); font-size: 1.125rem; }
h1 { font-size: clamp(1.875rem, 1.5rem + 1.6vw, 2.5rem); margin: 0 0 .75rem; }
h2 { font-size: 1.375rem; margin: 0 0 .25rem; }
a { color: var(--harbor); }
p { margin: .5rem 0; }
.soft { color: var(--soft-ink); }
section, fieldset { margin: 1.75rem 0 0; padding: 1.125rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-radius: 10px; background: var(--card); min-inline-size: 0; }
legend { float: inline-start; inline-size: 100%; padding: 0; font: 500 1.375rem/1.25 var(--serif); letter-spacing: -.015em; }
legend + * { clear: both; padding-block-start: .25rem; }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .875rem; align-items: start; padding-block: .625rem; cursor: pointer; }
.choice input { inline-size: 1.375rem; block-size: 1.375rem; margin: .125rem 0 0; accent-color: var(--harbor); }
.choice b { font-weight: 600; }
.choice small { grid-column: 2; font-size: .9375rem; color: var(--soft-ink); }
label.note { display: block; margin-block: .75rem .25rem; font-weight: 600; }
textarea { display: block; inline-size: 100%; min-block-size: 6rem; font: inherit; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: 7px; background: var(--paper); color: var(--ink); }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); gap: .5rem 1.25rem; margin: .75rem 0 0; }
dt { color: var(--soft-ink); }
dd { margin: 0; }
dd p { margin: 0 0 .25rem; }
summary { margin-block-start: 1rem; min-block-size: 2.75rem; padding-block: .5rem; color: var(--harbor); font-weight: 600; cursor: pointer; }
button { font: inherit; font-weight: 600; min-block-size: 3rem; padding: .5rem 2rem; margin-block-start: 1.75rem; border: 1px solid var(--harbor); border-radius: 7px; background: var(--harbor); color: var(--on-harbor); cursor: pointer; }
button:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--harbor); outline-offset: 3px; border-radius: 3px; }
.error { color: var(--error); font-weight: 600; }
[role=status], [role=alert] { margin-block: 1rem; padding: .875rem 1.125rem; border-radius: 10px; background: var(--good); }
[role=alert] { background: var(--warm); }
[role=status] p:first-child, [role=alert] p:first-child { margin-block-start: 0; }
@media (width < 32rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-block-end: .75rem; }
  button { inline-size: 100%; }
}
@media (forced-colors: active) {
  [role=status], [role=alert] { border: 2px solid; }
}
`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/** As strict as the pages of a booking. The address holds a secret, so no referrer is sent. */
export const HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': PAGE_HEADERS['content-security-policy'].replace(
    /style-src [^;]+/,
    () => `style-src 'sha256-${hash}'`,
  ),
};

/**
 * What all these pages need to know.
 *
 * @typedef {object} Surroundings
 * @property {import('./words.mjs').Words} words
 * @property {{ name?: string, phone?: string }} practice
 * @property {number} now epoch milliseconds
 * @property {string} timeZone
 */

/** @param {Surroundings} around */
export function page({ words, practice }, title, body) {
  return html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        ${practice.name ? html`<header class="practice">${practice.name}</header>` : ''}
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
}

/** A page that says one thing. */
export const saying = (around, title, text) => page(around, title, html`<p>${text}</p>`);

/** A link that was used, or has expired. */
export const gonePage = (around) =>
  saying(around, around.words.goneTitle, around.words.gone(...nameAndPhone(around)));

const nameAndPhone = ({ practice }) => [practice.name ?? '', practice.phone];

/**
 * The page with the questions.
 *
 * @param {Surroundings} around
 * @param {object} shown
 * @param {import('../../src/feed/index.js').TherapistInput} shown.therapist
 * @param {{ often: import('./facts.mjs').Fact[], rest: import('./facts.mjs').Fact[] }} shown.facts
 * @param {string} shown.stamp of the facts
 * @param {{ status?: string, listed?: string, note?: string }} [shown.said] what was chosen before
 * @param {('status' | 'listed' | 'long')[]} [shown.errors]
 * @param {boolean} [shown.isChanged] whether the listing changed since it was shown
 */
export function questionPage(around, shown) {
  const { words, practice } = around;
  const { therapist, stamp, errors = [], isChanged } = shown;
  return page(
    around,
    words.title,
    html`<p>${words.greeting(therapist.name)}</p>
      <p>${words.lead(practice.name ?? '')}</p>
      ${isChanged ? html`<div role="alert"><p>${words.changed}</p></div>` : ''}
      ${
        errors.length
          ? html`<div role="alert" tabindex="-1" autofocus>
              <p>${words.error.title}</p>
              <ul>
                ${errors.map(
                  (error) => html`<li><a href="#${FIELD[error]}">${words.error[error]}</a></li>`,
                )}
              </ul>
            </div>`
          : ''
      }
      <form method="post">
        <input type="hidden" name="facts" value="${stamp}" />
        ${takingQuestion(around, shown)} ${listing(around, shown)} ${listedQuestion(around, shown)}
        <button>${words.send}</button>
      </form>`,
  );
}

/** Where an error leads. */
const FIELD = { status: 'status-open', listed: 'listed-yes', long: 'note' };

function takingQuestion(around, { therapist, said = {}, errors = [] }) {
  const { words } = around;
  const { status, asOf } = therapist.accepting ?? {};
  const name = words.status[status];
  const day = asOf && !Number.isNaN(Date.parse(asOf)) && dayOf(around, asOf);
  const listed = day ? words.nowListed(name, day) : words.nowListedUndated(name);
  return html`<fieldset aria-describedby="status-error status-now">
    <legend>${words.taking}</legend>
    <p class="soft" id="status-now">${name ? listed : words.nothingListed}</p>
    ${error(around, errors, 'status')}
    ${['open', 'waitlist', 'closed'].map((value) =>
      choice('status', value, words.choices[value], said.status === value),
    )}
  </fieldset>`;
}

const dayOf = ({ words, now, timeZone }, date) => format(words.locale).day(date, now, timeZone);

function listing(around, { therapist, facts }) {
  const { words } = around;
  const date = [therapist.verifiedAt, therapist.asOf].find((one) => !Number.isNaN(Date.parse(one)));
  return html`<section aria-labelledby="listing">
    <h2 id="listing">${words.listing}</h2>
    ${date ? html`<p class="soft">${words.listedOn(dayOf(around, date))}</p>` : ''}
    ${list(facts.often)}
    ${
      facts.rest.length
        ? html`<details>
            <summary>${words.rest}</summary>
            ${list(facts.rest)}
          </details>`
        : ''
    }
  </section>`;
}

const list = (facts) =>
  html`<dl>
    ${facts.map(
      ({ name, lines }) =>
        html`<dt>${name}</dt>
          <dd>${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}</dd>`,
    )}
  </dl>`;

function listedQuestion(around, { said = {}, errors = [] }) {
  const { words } = around;
  return html`<fieldset aria-describedby="listed-error listed-help">
    <legend>${words.right}</legend>
    <p class="soft" id="listed-help">${words.rightHelp}</p>
    ${error(around, errors, 'listed')}
    ${['yes', 'change'].map((value) =>
      choice('listed', value, [words.listed[value]], said.listed === value),
    )}
    <label class="note" for="note">${words.note}</label>
    ${error(around, errors, 'long')}
    <textarea
      id="note"
      name="note"
      maxlength="${MOST_NOTE}"
      aria-describedby="long-error note-help"
    >
${said.note ?? ''}</textarea>
    <p class="soft" id="note-help">${words.noteHelp}</p>
  </fieldset>`;
}

const error = ({ words }, errors, name) =>
  errors.includes(name) ? html`<p class="error" id="${name}-error">${words.error[name]}</p>` : '';

function choice(name, value, [text, help], isChosen) {
  const id = `${name}-${value}`;
  const checked = raw(isChosen ? ' checked' : '');
  return html`<label class="choice" for="${id}">
    <input type="radio" id="${id}" name="${name}" value="${value}" required${checked} />
    <b>${text}</b>${help ? html`<small>${help}</small>` : ''}
  </label>`;
}

/** What was answered, and how to say something new. */
export function answeredPage(around, { answer }) {
  const { words, timeZone } = around;
  const when = new Intl.DateTimeFormat(words.locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(answer.answered_at);
  return page(
    around,
    words.thanks,
    html`<div role="status">
        <p>${words.answered(when, words.status[answer.status])}</p>
        <p>${answer.listed === 'yes' ? words.confirmed : words.passedOn}</p>
      </div>
      <p>${words.another(...nameAndPhone(around))}</p>`,
  );
}
