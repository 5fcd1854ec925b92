/**
 * A US number of ten or eleven digits, as people write it: `(555) 010-0100`, `1.555.010.0100`, `555/010-0100`. Groups of
 * three, three and four, so that what follows (`/24 Hours`, a second number) is not taken for part of it.
 */
const US =
  /(?<![\d+])(?:\+?1[ .-]{0,2})?\(?(\d{3})\)?[ .\-–/]{0,3}(\d{3})[ .\-–]{0,3}(\d{4})(?!\d)/;

/** A number of another country, which must begin with `+`. E.164 has up to 15 digits; eight is the shortest in use. */
const INTERNATIONAL = /\+[2-9](?:[ .()\-–/]{0,3}\d){7,14}(?!\d)/;

/** An extension after a number: `ext. 12`, `x12`, `extension 12`, `#12`. */
const EXTENSION = /^[\s,;.]{0,3}(?:extension|ext|x|#)[\s.:]{0,3}(\d{1,7})\b/i;

/**
 * The `tel:` address of the first phone number in a text: a US number, or an international one that begins with `+`. An
 * extension is kept (RFC 3966). `undefined` if there is no number.
 *
 * @example telHref('(555) 010-0100 ext. 2 or 555-010-0101') // 'tel:+15550100100;ext=2'
 * @example telHref('call us')                               // undefined
 */
export function telHref(phone: string): string | undefined {
  const text = phone.replace(/\u00a0/g, ' ');
  const us = US.exec(text);
  const international = INTERNATIONAL.exec(text);
  const first = us && (!international || us.index < international.index) ? us : international;
  if (!first) return undefined;

  const number = first === us ? `+1${us[1]!}${us[2]!}${us[3]!}` : compact(first[0]);
  const extension = EXTENSION.exec(text.slice(first.index + first[0].length))?.[1];
  return extension ? `tel:${number};ext=${extension}` : `tel:${number}`;
}

/** `+` and the digits. The `(0)` in `+44 (0)20…` is left out: it is dialed only within the country. */
function compact(international: string): string {
  return `+${international.replace(/\(0\)/, '').replace(/\D/g, '')}`;
}
