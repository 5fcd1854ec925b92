import { typedLine } from './typed.js';

/** A phone number as it is dialed: `+` and the digits, and the extension. */
export interface Dialed {
  number: string;
  extension?: string | undefined;
}

/** An extension at the end: `ext. 4`, `x4`, `#4`, `extensión 4`, `int. 4`, `;ext=4`, or up to five digits after a comma: more may be a second number. */
const EXTENSION =
  /[\s,;.(]*(?:ext(?:ensi[oó]n|n)?|int(?:erno)?|anexo|x|#|,(?=\s*\d{1,5}[\s)#]*$))[\s.:=#]*(\d{1,7})[\s)#]*$/i;

/** What kind of number it is, before or after it: `cell: …`, `… (móvil)`. It may be left out; no other words may. */
const KIND =
  /^(?:tel|t[eé]l[eé]fono|(?:cell|mobile)?[ -]?phone|cell|mobile|cel|celular|m[oó]vil)\b[.:\s]*|[\s,]*\(?(?:cell|mobile|cel|celular|m[oó]vil)\)?$/giu;

/** Digits with what people write between them. */
const DIGITS = /^\(?\+?[\d\s().\-‐-―−/·•]+$/;

/** The numbering plans of all countries, once they have loaded. */
let plans: { numberOf(number: string): string | undefined } | undefined;

/**
 * Loads the numbering plans of all countries, so that {@link readPhone} knows how long a number is in each. Never fails:
 * without them a plainer rule holds, and the endpoint judges.
 */
export async function loadPhonePlans(): Promise<void> {
  plans ??= await import('./phone-plans.js').catch(() => undefined);
}

/**
 * Reads a phone number of any country, written in any digits: to E.164, with its extension as in RFC 3966. Without `+`, `00`
 * or `011` before it, it is a number of the United States. `undefined` if it is none, or if the text says more than one number:
 * what would be left out might matter.
 *
 * @example readPhone('(303) 555-0100 ext. 4')  // '+13035550100;ext=4'
 * @example readPhone('011 52 55 1234 5678')    // '+525512345678'
 * @example readPhone('٣٠٣ ٥٥٥ ٠١٠٠')           // '+13035550100'
 * @example readPhone('555-0100')               // undefined
 */
export function readPhone(text: string): string | undefined {
  const dialed = dialedIn(text);
  const number = dialed && (plans ? plans.numberOf(dialed.number) : plainNumber(dialed.number));
  return number && (dialed.extension ? `${number};ext=${dialed.extension}` : number);
}

/** Without the numbering plans: the length that E.164 allows, and that of a number of the United States. */
function plainNumber(number: string): string | undefined {
  return /^\+(?:1[2-9]\d{9}|[2-9]\d{6,14})$/.test(number) ? number : undefined;
}

function dialedIn(text: string): Dialed | undefined {
  const plain = asciiDigits(typedLine(text).normalize('NFKC')).replace(KIND, '');
  const extension = EXTENSION.exec(plain);
  const written = extension ? plain.slice(0, extension.index) : plain;
  return DIGITS.test(written)
    ? { number: international(written), extension: extension?.[1] }
    : undefined;
}

/** With `+` and the country's code. */
function international(written: string): string {
  const digits = digitsOf(written);
  if (!/^(?:\+|00|011)/.test(written.replace(/[^+\d]/g, ''))) {
    return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : `+1${digits}`;
  }
  // `(0)` is dialed only within a country; in Italy also from abroad.
  const isItaly = digits.startsWith('39');
  const number = `+${isItaly ? digits : digitsOf(written.replace(/\(\s*0\s*\)/, ''))}`;
  // Until 2019, mobile numbers in Mexico had a 1 after the country's code; many lists still do.
  return number.replace(/^\+521(?=\d{10}$)/, '+52');
}

/** The digits, without the prefix that is dialed before a country's code. */
function digitsOf(written: string): string {
  return written.replace(/\D/g, '').replace(/^(?:00|011)/, '');
}

/** Digits of every script as `0` to `9`. In Unicode each ten of them stand in a row. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
