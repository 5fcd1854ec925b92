/** The pages behind a therapist's link: plain HTML, complete without script. Every text in them is escaped by the template. */
import { html, raw } from 'hono/html';
import { format } from '../../dist/i18n/format.js';
import { createShell, phoneLink } from '../shell/shell.mjs';

/** The most characters of a message to the practice. */
export const MOST_NOTE = 500;

const shell = createShell(`
:root { --width: 40rem; }
main section, fieldset { margin: 1.75rem 0 0; padding: 1.125rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-radius: 10px; background: var(--card); }
h2, legend { font: 500 1.375rem/1.25 var(--serif); letter-spacing: -.015em; }
legend { float: inline-start; inline-size: 100%; }
legend + * { clear: both; padding-block-start: .25rem; }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .875rem; align-items: start; margin: 0; padding-block: .625rem; font-weight: 400; cursor: pointer; }
.choice input { inline-size: 1.375rem; block-size: 1.375rem; margin: .125rem 0 0; accent-color: var(--harbor); }
.choice b { font-weight: 600; }
.choice small { grid-column: 2; font-size: .9375rem; color: var(--soft-ink); }
label.message { margin-block: .75rem .25rem; }
textarea { display: block; inline-size: 100%; min-block-size: 6rem; font: inherit; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: 7px; background: var(--paper); color: var(--ink); }
dl { grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); gap: .5rem 1.25rem; margin-block-start: .75rem; padding: 0; background: none; border: 0; }
dd { white-space: normal; }
dd p { margin: 0 0 .25rem; }
summary { min-block-size: 2.75rem; color: var(--harbor); font-weight: 600; }
form > button { min-block-size: 3rem; padding-inline: 2rem; margin-block-start: 1.75rem; }
@media (width < 36rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  form > button { inline-size: 100%; }
}
`);

/** See `createShell`. */
export const HEADERS = shell.headers;

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
  const { name, phone } = practice;
  return shell.page({
    lang: words.lang,
    title,
    brand: name ? html`<span class="brand">${name}</span>` : '',
    aside: phone ? phoneLink(phone) : '',
    body: html`<h1>${title}</h1>
      ${body}`,
  });
}

/** A page that says one thing. */
export const saying = (around, title, text) => page(around, title, html`<p>${text}</p>`);

/** A link that has expired, or whose address is not the therapist's any more. */
export const gonePage = (around, { isWithdrawn }) =>
  saying(
    around,
    around.words.goneTitle,
    around.words[isWithdrawn ? 'withdrawn' : 'gone'](...nameAndPhone(around)),
  );

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
      ${isChanged ? html`<div class="note" role="alert"><p>${words.changed}</p></div>` : ''}
      ${
        errors.length
          ? html`<div class="note" role="alert" tabindex="-1" autofocus>
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
        <button class="main">${words.send}</button>
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
    <label class="message" for="note">${words.note}</label>
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
    html`<div class="note" role="status">
        <p>${words.answered(when, words.status[answer.status])}</p>
        <p>${answer.listed === 'yes' ? words.confirmed : words.passedOn}</p>
      </div>
      <p>${words.another(...nameAndPhone(around))}</p>`,
  );
}
