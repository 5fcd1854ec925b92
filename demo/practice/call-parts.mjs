/** A call in words: who, when, how, and how to reach them. */
import { html } from 'hono/html';
import { hidden } from './page.mjs';
import { seenOf } from './answers.mjs';

/** Whether the practice can still do something about it. */
export function isOpen({ live, status, starts_at: start, expires_at: expires }, now) {
  const isLate = status === 'pending' && expires && +expires <= now;
  return live && !isLate && !(start && +start <= now);
}

/**
 * What a call is now: its status; `waits` for a request on a waiting list, `now` or `over` for a confirmed call that has begun.
 *
 * @returns {keyof import('./words.mjs').Words['status']}
 */
export function stateOf({ now, hasWaitlist }, call) {
  const { status, therapist, starts_at: start, ends_at: end } = call;
  // Nobody may have noticed yet.
  if (status === 'pending' && !isOpen(call, now())) return 'expired';
  if (status === 'pending' && hasWaitlist(therapist)) return 'waits';
  if (status !== 'confirmed' || !start || +start > now()) return status;
  return +end > now() ? 'now' : 'over';
}

/** A US number as it is read in the US, any other as it is. @example phoneText('+17185550188;ext=12') // '(718) 555-0188 ext. 12' */
export function phoneText(phone) {
  const [number, extension] = phone.split(';ext=');
  const us = number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
  return extension ? `${us} ext. ${extension}` : us;
}

/** @param {string} address its first part may hold characters that mean something in a link, such as `?` */
export function mailHref(address) {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}

/** A link that calls or writes. */
export function contactLink({ words }, contact) {
  if (!contact) return '';
  const { phone, email } = contact;
  return phone
    ? html`${words.call} <a href="tel:${phone}"><bdi>${phoneText(phone)}</bdi></a>`
    : html`${words.write} <a href="${mailHref(email)}"><bdi>${email}</bdi></a>`;
}

/** Names are written by strangers: they may not turn the text around them, nor hide in it. */
const plain = (name) => name.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');

/** A name in the direction of its own letters, as text. */
const isolated = (name) => `\u2068${plain(name)}\u2069`;

/** Who asks, in the direction of their own letters. */
export const nameOf = ({ words }, { name }) =>
  name === null ? words.unnamed : html`<bdi>${plain(name)}</bdi>`;

export const channelOf = ({ words }, channel) =>
  Object.hasOwn(words.channels, channel) ? words.channels[channel] : channel;

/** One line, as text. @example 'Sam, Mon, Nov 30, 11:00 AM, with Ifeoma Castellanos' */
export function lineOf({ words, times, nameOf: therapistOf }, call) {
  return [
    ...(call.name === null ? [] : [isolated(call.name)]),
    call.starts_at ? times.when(+call.starts_at) : words.noTime,
    `${words.withWhom} ${isolated(therapistOf(call.therapist))}`,
  ].join(', ');
}

/** The end of a button's name, for those who hear buttons without what is beside them. */
export function ofCall({ words, times }, call) {
  const when = call.starts_at ? times.when(+call.starts_at) : words.noTime;
  return html`<span class="unseen"
    >: ${words.ofCall(call.name === null ? words.unnamed : isolated(call.name), when)}</span
  >`;
}

/** What each form about a call carries. */
export const carried = (session, call) => hidden({ csrf: session.csrf, seen: seenOf(call) });

/** What the practice can do: buttons for what needs no second thought, links to a page for the rest. */
export function actions(around, session, call) {
  const { words, href, now } = around;
  if (!isOpen(call, now())) return '';
  const at = href(`calls/${call.id}`);
  const suffix = ofCall(around, call);
  if (call.status === 'confirmed') {
    return html`<div class="actions">
      <a class="button" href="${at}/cancel">${words.cancel}${suffix}</a>
    </div>`;
  }
  return html`<div class="actions">
    ${
      call.starts_at
        ? html`<form method="post" action="${at}">
            ${carried(session, call)}
            <button class="main" name="do" value="confirm">${words.confirm}${suffix}</button>
          </form>`
        : html`<a class="button main" href="${at}/time">${words.choose}${suffix}</a>`
    }
    <a class="button" href="${at}/decline">${words.decline}${suffix}</a>
  </div>`;
}

/** All that is known of a call. */
export function facts(around, call) {
  const { words, times, nameOf: therapistOf } = around;
  const start = call.starts_at && +call.starts_at;
  const there = start && times.forVisitor(start, call.time_zone);
  const rows = [
    [words.who, nameOf(around, call)],
    [words.therapist, html`<bdi>${therapistOf(call.therapist)}</bdi>`],
    [
      words.when,
      start
        ? html`${times.when(start)}–${times.time(+call.ends_at)}${there ? html`<br />${there}` : ''}`
        : words.noTime,
    ],
    call.channel && [words.how, channelOf(around, call.channel)],
    call.contact && [words.contact, contactLink(around, call.contact)],
    call.preferred_times?.length && [words.prefers, preferred(around, call)],
    language(around, call) && [words.speaks, language(around, call)],
    ...Object.entries(call.extra ?? {}).map(([name, value]) => [
      html`<bdi>${name}</bdi>`,
      html`<bdi>${value}</bdi>`,
    ]),
    [words.asked, times.when(+call.made_at)],
  ];
  return html`<dl>
    ${rows.filter(Boolean).map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** When a visitor without a time would like the call, on their own clock. */
export function preferred({ times, words }, call) {
  const text = times.preferred(call.preferred_times);
  const there = times.visitorZone(+call.made_at, call.time_zone);
  return there ? `${text} (${words.theirTime(there)})` : text;
}

/** The visitor's language, if it is not the practice's. */
export function language({ words }, { locale }) {
  try {
    const { language: own } = new Intl.Locale(locale);
    if (own === words.lang) return undefined;
    return new Intl.DisplayNames(words.lang, { type: 'language' }).of(own);
  } catch {
    return undefined;
  }
}
