/** Makes messages of what happened to a call: for whom there is one, and what it says. */
import { languageOf, when } from '../booking/when.mjs';
import { entryOf } from '../booking/calendar.mjs';
import { words } from './words.mjs';

/**
 * A plain mail. Its sender is the outbox's.
 *
 * @typedef {object} Mail
 * @property {string} to
 * @property {string} subject
 * @property {string} text
 * @property {string} [calendar] a file to attach (RFC 5545)
 */

/** What the visitor is sent a calendar entry for. A request is none yet. */
const IN_CALENDAR = ['confirmed', 'moved', 'canceled'];
/** What the practice does not know already. */
const TOLD_TO_PRACTICE = ['requested', 'confirmed', 'moved', 'canceled', 'expired'];

/** In plain mail, no-break spaces are shown as garbage by some programs. */
const plain = (text) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

const timeOf = ({ starts_at: start, ends_at: end }, timeZone, language) =>
  start ? when({ start, end }, timeZone, language) : undefined;

const deadline = ({ expires_at: expires }, timeZone, language) =>
  expires ? when({ start: expires }, timeZone, language) : undefined;

/**
 * The mail for the visitor, if they asked for mail.
 *
 * @param {import('../booking/changes.mjs').CallEvent} event
 * @param {object} options
 * @param {(token: string) => string} options.manageUrl
 * @param {number} options.now epoch milliseconds
 * @returns {Mail | undefined}
 */
export function visitorMail({ type, booking }, { manageUrl, now }) {
  const to = booking.contact?.email;
  if (!to || !booking.mail_details) return undefined;
  const language = languageOf(booking.locale);
  const said = words[language];
  const isPending = booking.status === 'pending';
  const sentences = said.visitor[type === 'moved' && isPending ? 'movedPending' : type]({
    at: timeOf(booking, booking.time_zone, language),
    until: deadline(booking, booking.time_zone, language),
    how: Object.hasOwn(said.how, booking.channel ?? '') ? said.how[booking.channel] : undefined,
  });
  const url = manageUrl(booking.manage_token);
  const isOver = !['pending', 'confirmed'].includes(booking.status);
  const paragraphs = [
    said.hello,
    sentences.filter(Boolean).join(' '),
    said[isOver ? 'see' : booking.starts_at ? 'manage' : 'manageRequest'](url),
    said.whyDetails,
  ];
  const isCanceled = type === 'canceled';
  const subject = isCanceled ? said.canceledSubject : said.subject;
  const hasEntry = IN_CALENDAR.includes(type) && !isPending && booking.starts_at;
  return {
    to,
    subject,
    text: plain(`${paragraphs.join('\n\n')}\n`),
    ...(hasEntry && { calendar: entryOf(booking, { title: said.subject, isCanceled, now }) }),
  };
}

/**
 * The mail for the practice: what happened to whose call, and where to see who it is, which is on the practice's own page only. Of what
 * has ended nothing is left to see.
 *
 * @param {import('../booking/changes.mjs').CallEvent} event
 * @param {object} options
 * @param {string} options.to
 * @param {import('../booking/when.mjs').Language} options.language
 * @param {string} options.timeZone
 * @param {(booking: Record<string, any>) => string} options.pageUrl
 * @param {(id: string) => string | undefined} [options.therapistOf] a therapist's name
 * @returns {Mail | undefined}
 */
export function practiceMail(
  { type, booking, by },
  { to, language, timeZone, pageUrl, therapistOf },
) {
  if (by === 'practice' || !TOLD_TO_PRACTICE.includes(type)) return undefined;
  const said = words[language].practice;
  const at = timeOf(booking, timeZone, language);
  const name = therapistOf?.(booking.therapist);
  const isPending = booking.status === 'pending';
  // Without an agreement there was no call to cancel.
  const what = type === 'canceled' && !booking.agreed_at ? 'takenBack' : type;
  const url = pageUrl(booking);
  const paragraphs = [
    [name && said.therapist(name), at ? said.time(at) : said.noTime].filter(Boolean).join('\n'),
    isPending && said.answer(deadline(booking, timeZone, language)),
    said.ended[what] ? `${said.ended[what]} ${said.deleted}` : undefined,
    said.ended[what] ? undefined : said[isPending ? 'answerHere' : 'see'](url),
  ];
  return {
    to,
    subject: said.subject[what],
    text: plain(`${paragraphs.filter(Boolean).join('\n\n')}\n`),
  };
}

/**
 * The mail with lost links.
 *
 * @param {string} to
 * @param {Record<string, any>[]} bookings calls to come of this address; at least one
 * @param {import('../booking/when.mjs').Language} language
 * @param {(token: string) => string} manageUrl
 * @returns {Mail}
 */
export function linksMail(to, bookings, language, manageUrl) {
  const said = words[language];
  const calls = bookings.map((booking) => {
    const at = timeOf(booking, booking.time_zone, language) ?? said.links.noTime;
    return `${at}\n${manageUrl(booking.manage_token)}`;
  });
  const paragraphs = [
    said.hello,
    calls.length === 1 ? said.links.one : said.links.many,
    ...calls,
    said.links.why,
  ];
  return { to, subject: said.links.subject, text: plain(`${paragraphs.join('\n\n')}\n`) };
}
