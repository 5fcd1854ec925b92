import { html } from 'lit';

/** Removes the quotation marks around a sentence; a feed may include its own. */
export function unquoted(text: string): string {
  return text.replace(/^["“”]|["“”]$/g, '');
}

/** Keeps a date or a time on one line if there is room. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** A phone number: on one line if there is room, and with its parts in their order in a page that runs from right to left. */
export const phoneNumber = (phone: string) => html`<bdi dir="ltr">${phone}</bdi>`;

/** A sentence with a part that is more than text. @param say the sentence, from that part */
export function around(say: (part: string) => string, part: unknown) {
  const [before, after] = say('\n').split('\n');
  return html`${before}${part}${after}`;
}
