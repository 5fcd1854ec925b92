/** The page that the practice works with: what to answer, the calls by day, the waiting list. */
import { html } from 'hono/html';
import { grouped, page } from './page.mjs';
import {
  actions,
  channelOf,
  contactLink,
  language,
  lineOf,
  nameOf,
  preferred,
  stateOf,
} from './call-parts.mjs';

/** From how many therapists on there is a choice of one. */
const MANY_THERAPISTS = 5;

/**
 * @param {import('./page.mjs').Surroundings} around
 * @param {object} state
 * @param {import('./sign-in.mjs').Session} state.session
 * @param {import('./calls.mjs').Overview} state.overview
 * @param {string} [state.therapist] whose calls are shown alone
 * @param {{ text: string, word?: string }} [state.notice] what has happened; the word is for the title, where a name would stay in the
 *   browser's history
 * @param {{ id: string, title: string, body: unknown }[]} [state.sections] further sections
 */
export function callsPage(around, { session, overview, therapist, notice, sections = [] }) {
  const { words, times, now, nameOf: therapistOf } = around;
  const { requests, calls, waiting, same } = overview;
  const state = { around, session, overview, therapist };
  const isEmpty = !requests.total && !calls.total && !waiting.total;
  return page(around, {
    title: notice?.word ? `${notice.word} · ${words.title}` : words.title,
    session,
    body: html`
      <h1>${words.title}</h1>
      <p class="soft">${times.day(now())}. ${words.zone(times.zoneName(now()))}</p>
      ${notice ? html`<p class="note" role="status" tabindex="-1" autofocus>${notice.text}</p>` : ''}
      ${jump(around, overview, sections)} ${filter(around, overview.therapists, therapist)}
      ${
        isEmpty
          ? html`<div class="card empty note">
              <p class="calm">
                ${therapist ? words.emptyFor(therapistOf(therapist)) : words.empty}
              </p>
              <p class="soft">${words.emptyHelp}</p>
            </div>`
          : ''
      }
      ${requests.total ? requestsSection(state, 'requests') : ''}
      ${same.total ? sameSection(around, same) : ''} ${calls.total ? callsSection(state) : ''}
      ${waiting.total ? requestsSection(state, 'waiting') : ''}
      ${sections.map(({ id, title, body }) => section(id, title, body))}
    `,
  });
}

const section = (id, title, body) =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${title}</h2>
    ${body}
  </section>`;

function jump({ words, times }, { requests, calls, today, waiting, same }, sections) {
  const entries = [
    ['requests', words.requestsCount, requests.total],
    ['same', words.sameCount, same.total],
    ['calls', today ? words.today : words.callsCount, today || calls.total],
    ['waiting', words.waitingCount, waiting.total],
  ].flatMap(([id, text, total]) => (total ? [{ id, text: text(total, times.number(total)) }] : []));
  const all = [...entries, ...sections.map(({ id, title }) => ({ id, text: title }))];
  return all.length
    ? html`<nav class="jump" aria-label="${words.sections}">
        <ul>
          ${all.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
        </ul>
      </nav>`
    : '';
}

function filter({ words, href, nameOf: therapistOf }, therapists, chosen) {
  if (!chosen && therapists.length < MANY_THERAPISTS) return '';
  const all = [...new Set(chosen ? [...therapists, chosen] : therapists)]
    .map((id) => ({ id, name: therapistOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.lang));
  return html`<form class="filter" method="get" action="${href('calls')}">
    <div>
      <label for="therapist">${words.filter}</label>
      <select id="therapist" name="therapist">
        <option value="">${words.everyone}</option>
        ${all.map(({ id, name }) =>
          id === chosen
            ? html`<option value="${id}" selected>${name}</option>`
            : html`<option value="${id}">${name}</option>`,
        )}
      </select>
    </div>
    <button>${words.show}</button>
    ${chosen ? html`<a href="${href('calls')}">${words.showAll}</a>` : ''}
  </form>`;
}

function requestsSection(state, id) {
  const { around, overview } = state;
  const { words, times } = around;
  const { rows } = overview[id];
  const noteOf = ({ made_at: made, expires_at: expires }) =>
    id === 'requests' && expires
      ? words.answerBy(times.when(+expires))
      : words.askedOn(times.weekday(+made));
  return section(
    id,
    words[id],
    html`<ul class="list">
        ${rows.map((call) => item(state, call, { hasDay: true, note: noteOf(call) }))}
      </ul>
      ${pages(state, id)}`,
  );
}

const first = ({ words, times }, rows, total) =>
  rows.length < total
    ? html`<p class="soft">${words.shownFirst(times.number(rows.length), times.number(total))}</p>`
    : '';

function callsSection(state) {
  const { around, overview } = state;
  const { words, times } = around;
  const days = grouped(overview.calls.rows, (call) => times.day(+call.starts_at));
  return section(
    'calls',
    words.calls,
    html`${[...days].map(([day, rows]) => {
      const near = times.near(+rows[0].starts_at);
      return html`<h3>${near ? html`<b>${near},</b> ` : ''}${day}</h3>
        <ul class="list">
          ${rows.map((call) => item(state, call))}
        </ul>`;
    })}
    ${pages(state, 'calls')}`,
  );
}

/** Where a list is cut, and the way to the rest of it. The other lists stay where they are. */
function pages({ around, overview, therapist }, id) {
  const { words, times, href } = around;
  const { rows, total, from, most } = overview[id];
  if (total <= most) return '';
  const pageOf = (list) => overview[list].from / overview[list].most + 1;
  const to = (page) => {
    const query = new URLSearchParams(therapist && { therapist });
    for (const list of ['requests', 'calls', 'waiting']) {
      const number = list === id ? page : pageOf(list);
      if (number > 1) query.set(list, String(number));
    }
    return `${href('calls')}?${query}#${id}`;
  };
  const count = [from + 1, from + rows.length, total].map((number) => times.number(number));
  return html`<nav class="pages" aria-label="${words.pages(words[id])}">
    ${from ? html`<a href="${to(pageOf(id) - 1)}">${words.earlier}</a>` : ''}
    <span>${words.shown(...count)}</span>
    ${from + rows.length < total ? html`<a href="${to(pageOf(id) + 1)}">${words.later}</a>` : ''}
  </nav>`;
}

/** A call in a list. */
function item({ around, session }, call, { hasDay, note } = {}) {
  const { words, times, href, nameOf: therapistOf } = around;
  const state = stateOf(around, call);
  const start = call.starts_at && +call.starts_at;
  const there = start && times.forVisitor(start, call.time_zone);
  const speaks = language(around, call);
  const about = [call.channel && channelOf(around, call.channel), speaks].filter(Boolean);
  return html`<li class="card call ${state}">
    <p class="time">
      ${
        start
          ? html`${times.time(start)}${hasDay ? html` <small>${times.weekday(start)}</small>` : ''}`
          : html`<small>${words.noTime}</small>`
      }
    </p>
    <div>
      <p class="name"><a href="${href(`calls/${call.id}`)}">${nameOf(around, call)}</a></p>
      <p>
        ${words.withWhom} <bdi>${therapistOf(call.therapist)}</bdi>${about.map(
          (text) => html` · ${text}`,
        )}
      </p>
      ${there ? html`<p class="soft">${there}</p>` : ''}
      ${
        call.preferred_times?.length
          ? html`<p>${words.prefers}: ${preferred(around, call)}</p>`
          : ''
      }
      ${call.contact ? html`<p class="contact">${contactLink(around, call.contact)}</p>` : ''}
      <p class="tags">
        <span class="tag ${state}">${words.status[state]}</span>
        ${
          call.same > 1 && state !== 'over'
            ? html`<a class="tag same" href="${href(`same/${call.id}`)}">${words.sameMark}</a>`
            : ''
        }
        ${note ? html`<span class="soft">${note}</span>` : ''}
      </p>
    </div>
    ${actions(around, session, call)}
  </li>`;
}

function sameSection(around, { groups, total }) {
  const { words, href } = around;
  return section(
    'same',
    words.same,
    html`<p class="soft">${words.sameLead}</p>
      ${first(around, groups, total)}
      <ul class="list">
        ${groups.map(
          (calls) =>
            html`<li class="card">
              <p class="contact">${contactLink(around, calls[0].contact)}</p>
              <ul>
                ${calls.map((call) => html`<li>${lineOf(around, call)}</li>`)}
              </ul>
              <p class="actions">
                <a class="button" href="${href(`same/${calls[0].id}`)}"
                  >${words.keepOne}<span class="unseen">: ${nameOf(around, calls[0])}</span></a
                >
              </p>
            </li>`,
        )}
      </ul>`,
  );
}
