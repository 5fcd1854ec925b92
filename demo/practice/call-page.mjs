/** The pages about one call, and about the calls of one contact. What deletes something is asked once, with what it deletes in sight. */
import { html } from 'hono/html';
import { seenOf } from './answers.mjs';
import {
  actions,
  carried,
  channelOf,
  facts,
  isOpen,
  lineOf,
  nameOf,
  stateOf,
} from './call-parts.mjs';
import { grouped, hidden, page } from './page.mjs';

const back = ({ words, href }) => html`<p><a href="${href('calls')}">${words.back}</a></p>`;

const alert = (text) =>
  text ? html`<p class="note" role="alert" tabindex="-1" autofocus>${text}</p>` : '';

/**
 * One call.
 *
 * @param {import('./page.mjs').Surroundings} around
 * @param {{ session: import('./sign-in.mjs').Session, call: Record<string, any>, refused?: string }} state `refused`: why nothing has
 *   changed
 */
export function callPage(around, { session, call, refused }) {
  const { words, now, href } = around;
  const state = stateOf(around, call);
  return page(around, {
    // Without the name, which would stay in the browser's history.
    title: refused ? words.staleTitle : words.oneCall,
    session,
    body: html`
      <h1>${refused ? words.staleTitle : nameOf(around, call)}</h1>
      ${alert(refused)}
      <p class="tags">
        <span class="tag ${state}">${words.status[state]}</span>
        ${
          call.same > 1 && isOpen(call, now())
            ? html`<a class="tag same" href="${href(`same/${call.id}`)}">${words.sameMark}</a>`
            : ''
        }
      </p>
      ${facts(around, call)} ${actions(around, session, call)} ${back(around)}
    `,
  });
}

/**
 * Asks whether a call is to be canceled, or a request declined. `call.isTold`: whether whoever asked for it gets a message about that.
 *
 * @param {'cancel' | 'decline'} step
 */
export function endPage(around, { session, call, step }) {
  const { words, href } = around;
  const at = href(`calls/${call.id}`);
  return page(around, {
    title: words[`${step}Title`],
    session,
    body: html`
      <h1>${words[`${step}Title`]}</h1>
      ${facts(around, call)}
      <p class="note ${call.isTold ? '' : 'care'}">${call.isTold ? words.told : words.untold}</p>
      <p>${call.starts_at ? words.frees : ''} ${words.deletes}</p>
      <div class="actions">
        <form method="post" action="${at}">
          ${carried(session, call)}
          <button class="main" name="do" value="${step}">${words[`${step}Send`]}</button>
        </form>
        <a class="button" href="${href('calls')}">${words.keep}</a>
      </div>
    `,
  });
}

/**
 * Gives a time to a request.
 *
 * @param {{ session: object, call: Record<string, any>, free: { start: number, end: number }[], refused?: string }} state
 */
export function timePage(around, { session, call, free, refused }) {
  const { words, times, href, now } = around;
  const cells = call.preferred_times ?? [];
  const days = grouped(free, ({ start }) => times.day(start));
  const option = ({ start }) => {
    const wished = times.isPreferred(start, cells, call.time_zone) ? ` · ${words.asWished}` : '';
    return html`<option value="${start}">${times.when(start)}${wished}</option>`;
  };
  return page(around, {
    title: words.chooseTitle,
    session,
    body: html`
      <h1>${words.chooseTitle}</h1>
      ${alert(refused)} ${facts(around, call)}
      ${
        free.length
          ? html`<form class="ask" method="post" action="${href(`calls/${call.id}`)}">
              ${carried(session, call)}
              <p><label for="start">${words.chooseLabel(times.zoneName(now()))}</label></p>
              <select id="start" name="start">
                ${[...days].map(
                  ([day, list]) => html`<optgroup label="${day}">${list.map(option)}</optgroup>`,
                )}
              </select>
              <p class="soft">${call.isTold ? words.toldConfirm : words.untoldConfirm}</p>
              <div class="actions">
                <button class="main" name="do" value="choose">${words.chooseSend}</button>
                <a class="button" href="${href('calls')}">${words.back}</a>
              </div>
            </form>`
          : html`<p class="note care">${none(around, call)}</p>
              <p>${actions(around, session, call)}</p>
              ${back(around)}`
      }
    `,
  });
}

/** Why there is no time to give. */
const none = ({ words, isUnread, nameOf }, { therapist }) =>
  isUnread(therapist) ? words.chooseUnread(nameOf(therapist)) : words.chooseNone;

/** The calls of one contact: keeps one of them. */
export function samePage(around, { session, calls, refused }) {
  const { words, href } = around;
  if (calls.length < 2) {
    return page(around, {
      title: words.sameTitle,
      session,
      body: html`<h1>${words.sameTitle}</h1>
        ${alert(refused)}
        <p>${words.sameGone}</p>
        ${back(around)}`,
    });
  }
  const shown = calls.map((call) => `${call.id}.${seenOf(call)}`).join(' ');
  return page(around, {
    title: words.sameTitle,
    session,
    body: html`
      <h1>${words.sameTitle}</h1>
      ${alert(refused)}
      <p class="soft">${words.sameLead}</p>
      <form method="post">
        ${hidden({ csrf: session.csrf, shown })}
        <fieldset>
          <legend>${words.sameKeep}</legend>
          <ul class="list">
            ${calls.map((call) => choice(around, call))}
          </ul>
        </fieldset>
        <p class="note care">${words.sameDeletes}</p>
        <div class="actions">
          <button class="main" name="do" value="keep">${words.sameSend}</button>
          <a class="button" href="${href('calls')}">${words.sameLeave}</a>
        </div>
      </form>
    `,
  });
}

function choice(around, call) {
  const { words } = around;
  const state = stateOf(around, call);
  return html`<li class="card">
    <label class="choice">
      <input type="radio" name="keep" value="${call.id}" required />
      <span
        >${lineOf(around, call)}${call.channel ? html` · ${channelOf(around, call.channel)}` : ''}
        <span class="tag ${state}">${words.status[state]}</span>
        ${call.isTold ? '' : html`<br /><span class="soft">${words.sameUntold}</span>`}</span
      >
    </label>
  </li>`;
}
