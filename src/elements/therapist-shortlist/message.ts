import type { Therapist } from '../../feed/schema.js';

/** The ways by which a visitor sends a list: an app for mail, one for text messages, or what the device offers. */
export type Way = 'mail' | 'text' | 'share';

/** The longest address that mail programs and phones take, in characters. */
const longest = 1_900;

/** The text of a list: names, phone numbers, and the link. Nothing of it says what the visitor searched for. */
export function listText(people: readonly Therapist[], link: string): string {
  const each = people.map(({ name, phone }) => (phone ? `${name}, ${phone}` : name));
  return [...each, '', link].join('\n');
}

/**
 * The address that opens a mail or a text message with a list in it. Whom it goes to, the visitor chooses there.
 *
 * @param subject in sight of whoever sees the inbox, so it says nothing about therapy
 */
export function messageAddress(
  way: 'mail' | 'text',
  subject: string,
  people: readonly Therapist[],
  link: string,
): string {
  const full = addressOf(way, subject, listText(people, link));
  return full.length > longest ? addressOf(way, subject, link) : full;
}

function addressOf(way: 'mail' | 'text', subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return way === 'mail'
    ? `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`
    : // Phones of both kinds read this form.
      `sms:?&body=${body}`;
}
