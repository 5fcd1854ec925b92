import { typedLine } from './typed.js';

/** The most bytes of an address in UTF-8 (RFC 5321, with its angle brackets). */
const LONGEST = 254;
/** The most bytes before the `@` (RFC 5321). */
const LONGEST_LOCAL = 64;

/** Words joined by single dots: the ASCII characters of RFC 5322, and the letters of all scripts (RFC 6531). */
const LOCAL =
  /^[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}\u200c-\u200d-]+(?:\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}\u200c-\u200d-]+)*$/u;

/** The ASCII characters of a domain; the URL parser judges all others. */
const DOMAIN = /^(?:[a-z\d.-]|[^\0-\x7f\s])+$/iu;

/** A domain in ASCII: at least two labels of up to 63 characters. The last is no number, or it would be an IP address. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/**
 * Reads an email address, in any script. `undefined` if it is none, or no mail can reach it, as at `ana@localhost`. The one
 * rule for the form and for the endpoint: reading what it returned returns the same.
 *
 * Full-width letters, `＠` and `。` are what a Chinese or Japanese keyboard types for plain ones, and `’` what a phone makes of `'`. The domain is returned in
 * lower case, in the script in which it was typed, so that people can check it: `exämple.com` and `xn--exmple-cua.com` are one
 * domain, but stay two texts. Quoted names (`"a b"@x.org`) and IP addresses are not read.
 *
 * @example readEmail(' José@Correo.MX ')     // 'José@correo.mx'
 * @example readEmail('用户＠例子。广告')      // '用户@例子.广告'
 * @example readEmail('a..b@example.org')     // undefined
 */
export function readEmail(text: string): string | undefined {
  const plain = typedLine(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/[\u2018\u2019]/g, "'");
  const at = plain.lastIndexOf('@');
  const local = plain.slice(0, Math.max(at, 0));
  // A phone's keyboard ends what it takes for a sentence with a dot.
  const domain = plain
    .slice(at + 1)
    .replace(/\.$/, '')
    .normalize('NFKC')
    .toLowerCase();
  if (!LOCAL.test(local) || bytesOf(local) > LONGEST_LOCAL || !isDomain(domain)) return undefined;
  const email = `${local}@${domain}`;
  return bytesOf(email) > LONGEST ? undefined : email;
}

function isDomain(domain: string): boolean {
  if (!DOMAIN.test(domain)) return false;
  try {
    // To ASCII as IDNA says. All platforms have that, but only in their URL parser.
    return HOST.test(new URL(`http://${domain}`).hostname);
  } catch {
    return false;
  }
}
