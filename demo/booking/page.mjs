/**
 * The pages where a booking is moved or canceled: plain HTML, complete without script. Every text in them is
 * escaped by the template.
 */
import { html } from 'hono/html';
import { createShell, phoneLink } from '../shell/shell.mjs';
import { faultWords } from './faults.mjs';
import { clockOf, dayOf, languageOf, shortDayOf, timeOf, when, zoneNameOf } from './when.mjs';
import { words } from './words.mjs';

const shell = createShell(`
:root { --width: 40rem; }
.call { margin-block-start: 1rem; font-size: 1.1875rem; line-height: 1.5; }
.actions form { display: block; }
`);

/** See `createShell`. */
export const PAGE_HEADERS = shell.headers;

/** @typedef {{ name?: string, phone?: string }} Practice */

/**
 * The visitor's page, in the language of their request.
 *
 * @param {object} found the result of `bookings.find`
 * @param {object} options
 * @param {'move' | 'other' | { seconds: number }} [options.refused] the action that failed; or, after too many moves, when there may be
 *   another
 */
export function managePage(found, { refused } = {}) {
  const { booking, canChange } = found;
  const around = aroundOf(found);
  const { said, practice, language } = around;
  const hasTime = !!booking.starts_at;
  const told = notice(found, refused, around);
  const at = booking.manage_token;
  const isAhead = canChange && booking.status === 'confirmed' && hasTime;
  return page({
    title: titleOf(found, around),
    language,
    practice,
    body: html`${told || html`<p class="soft">${said.status[booking.status]}</p>`}
    ${sentence(found, around)} ${isAhead ? whereabouts(found, around) : ''}
    ${
      isAhead
        ? html`<p class="actions">
              <a class="button main" href="${at}/calendar">${said.addToCalendar}</a>
            </p>
            <p class="soft">${said.calendarHelp}</p>`
        : ''
    }
    ${canChange && hasTime ? moveForm(found, around) : ''}
    ${
      canChange
        ? html`<section>
            <p><a class="button" href="${at}/cancel">${said.cancel[kindOf(found)]}</a></p>
          </section>`
        : ''
    }
    ${canChange || said.said[booking.status] ? '' : html`<p>${said.noChange}</p>`}`,
  });
}

/**
 * Asks once whether the call is to be canceled.
 *
 * @param {object} found
 * @param {{ tellsPractice?: boolean }} options whether the practice gets a message
 */
export function cancelPage(found, { tellsPractice } = {}) {
  const { booking, therapist } = found;
  const around = aroundOf(found);
  const { said, practice, language } = around;
  const kind = kindOf(found);
  const hasTime = !!booking.starts_at;
  const at = `../${booking.manage_token}`;
  const phone = practice.phone ?? therapist.phone;
  return page({
    title: said.cancelAsk[kind],
    language,
    practice,
    body: html`${sentence(found, around)}
      <p>
        ${hasTime ? said.cancelTime : said.cancelRequest}
        ${tellsPractice ? said.practiceTold : said.practiceUntold(hasTime, phone)}
      </p>
      <form class="actions" method="post" action="${at}">
        <button class="main" name="do" value="cancel">${said.cancelYes[kind]}</button>
        <a class="button" href="${at}">${said.keep[kind]}</a>
      </form>`,
  });
}

/** What a page about a call needs besides it. */
function aroundOf({ booking, practice = {} }) {
  const language = languageOf(booking.locale);
  return { said: words[language], language, zone: booking.time_zone, practice };
}

/** Until it is agreed, it is no call. */
const kindOf = ({ booking, isWaitlist }) => {
  if (booking.status === 'confirmed') return 'call';
  return isWaitlist ? 'waitlist' : 'request';
};

function titleOf({ booking, therapist: { name } }, { said }) {
  return booking.status === 'pending' ? said.requestTitle(name) : said.title(name);
}

/** By what the call is held. The only way there is needs no choosing. */
function channelOf({ booking, therapist }) {
  const { channels = [] } = therapist.consultation ?? {};
  return booking.channel ?? (channels.length === 1 ? channels[0] : undefined);
}

const worded = (texts, channel = 'any') =>
  Object.hasOwn(texts, channel) ? texts[channel] : texts.any;

/** When, how, and who calls whom; the time on the therapist's clock, if it shows another; and whose turn it is. */
function sentence(found, { said, language, zone }) {
  const { booking, therapist, timeZone, canChange } = found;
  const { status, starts_at: start, ends_at: end, expires_at: until, contact } = booking;
  const isPending = status === 'pending';
  const channel = channelOf(found);
  const time = (shownIn) => when({ start, end }, shownIn, language);
  const stated = start ? time(zone) : '';
  const what = isPending
    ? isWaitlistOnly(found)
      ? said.youAskedWaitlist
      : said.youAsked(worded(said.asked, channel), stated)
    : said.stands(worded(said.call, channel), stated);
  const name = therapist.name ?? said.someone;
  const calls = canChange && channel === 'phone' && start;
  const last = /(\d{4})(?:;ext=.*)?$/.exec(contact?.phone ?? '')?.[1];
  const deadline = until && when({ start: until }, zone, language);
  return html`<p class="call">
      ${what} ${calls ? said[isPending ? 'wouldCall' : 'callsYou'](name, last) : ''}
    </p>
    ${
      canChange && start && !isSameClock(start, zone, timeZone)
        ? html`<p class="soft">${said.otherClock(name, time(timeZone))}</p>`
        : ''
    }
    ${canChange && isPending ? html`<p>${said.mustAnswer(deadline)}</p>` : ''}`;
}

const isWaitlistOnly = ({ booking, isWaitlist }) => isWaitlist && !booking.starts_at;

/** Whether two zones show the same day and time, by whatever names they go. */
const isSameClock = (at, one, other) =>
  dayOf(at, one, 'en') === dayOf(at, other, 'en') &&
  timeOf(at, one, 'en') === timeOf(at, other, 'en');

/** How to get what the call needs and this page does not have. */
function whereabouts(found, { said, practice }) {
  const text = { video: said.noLink, 'in-person': said.noPlace }[channelOf(found) ?? ''];
  const phone = practice.phone ?? found.therapist.phone;
  return text ? html`<p>${text}${phone ? html`: ${phoneLink(phone)}` : '.'}</p>` : '';
}

/**
 * Says why a page cannot do what it is for.
 *
 * @param {import('./faults.mjs').Fault} fault
 * @param {import('./when.mjs').Language} language
 * @param {string} [phone] of the practice
 */
export function faultPage(fault, language, phone) {
  const { title, text } = faultWords(fault, language, phone);
  const practice = { phone };
  return page({ title, language, practice, body: html`<p role="alert">${text}</p>` });
}

/**
 * For a link that leads nowhere.
 *
 * @param {import('./when.mjs').Language} language
 * @param {Practice} practice
 * @param {string} [lostUrl] where a lost link is asked for, if it can be sent
 */
export function missingPage(language, practice, lostUrl) {
  const said = words[language];
  return page({
    title: said.missingTitle,
    language,
    practice,
    body: html`<p>${said.missing}</p>
      ${
        lostUrl
          ? html`<section>
              <h2>${said.lostTitle}</h2>
              ${lostForm(said, lostUrl)}
            </section>`
          : ''
      }`,
  });
}

/**
 * Where a lost link is asked for.
 *
 * @param {import('./when.mjs').Language} language
 * @param {Practice} practice
 * @param {'ask' | 'sent' | 'notAddress' | 'tooMany'} state what became of it
 */
export function lostPage(language, practice, state) {
  const said = words[language];
  if (state === 'sent') {
    const body = html`<p class="note" role="status">${said.sent}</p>`;
    return page({ title: said.sentTitle, language, practice, body });
  }
  const body = lostForm(said, '', state === 'ask' ? undefined : said[state]);
  return page({ title: said.lostTitle, language, practice, body });
}

function lostForm(said, action, fault) {
  return html`${fault ? html`<p class="note" role="alert" id="fault">${fault}</p>` : ''}
    <form class="ask" method="post" action="${action}">
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
      <p class="soft" id="help">${said.lostHelp}</p>
      <p class="actions"><button class="main">${said.send}</button></p>
    </form>`;
}

const emergency = ({ emergency: { not, crisis, link, after } }) =>
  html`<p>
    ${not} <a class="phone" href="tel:911">911</a>. ${crisis}
    <a class="phone" href="${link}">988</a>${after}
  </p>`;

/** In the visitor's language, with the practice above and help in a crisis last. */
function page({ title, body, language = 'en', practice: { name, phone } = {} }) {
  return shell.page({
    lang: language,
    title,
    brand: name ? html`<span class="brand">${name}</span>` : '',
    aside: phone ? phoneLink(phone) : '',
    body: html`<h1>${title}</h1>
      ${body}`,
    foot: emergency(words[language]),
  });
}

function notice({ booking: { status, moved_at: moved } }, refused, { said, language, zone }) {
  if (refused) {
    const moved = refused.seconds && said.movedOften(Math.ceil(refused.seconds / 60));
    const why = moved || (refused === 'move' ? said.timeGone : '');
    return html`<p class="note" role="alert">${why}${why && ' '}${said.nothingChanged}</p>`;
  }
  const told =
    said.said[status] ??
    (moved && said.moved(`${dayOf(moved, zone, language)}, ${clockOf(moved, zone, language)}`));
  return told ? html`<p class="note" role="status">${told}</p>` : '';
}

function moveForm({ booking, free }, { said, language }) {
  const zone = booking.time_zone;
  if (!free.length)
    return html`<section>
      <h2>${said.moveTitle}</h2>
      <p>${said.noneFree}</p>
    </section>`;
  const days = grouped(free, ({ start }) => dayOf(start, zone, language));
  return html`<section>
    <h2>${said.moveTitle}</h2>
    <form class="ask" method="post">
      <input type="hidden" name="from" value="${+booking.starts_at}" />
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
      <p class="actions"><button name="do" value="move">${said.move}</button></p>
    </form>
  </section>`;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
