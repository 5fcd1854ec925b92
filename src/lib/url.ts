/**
 * White space other than the plain space, control and formatting characters, and the backslash. URL parsers drop or replace
 * these (a tab within `javascript:`, a backslash for a slash), so the address they read would not be the one that was checked.
 */
const ODD =
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\\]/;

/** Host names of the machine itself, as in development. */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** A host without a scheme: `www.…`, `calendly.com/ana`, `clinic.org`. Folders rarely have a dot in their name, and files rarely end like this. */
const HOST = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z]{2,}\/|(?:com|org|net)$))/i;

/** In characters. Useful addresses are shorter. */
const LONGEST = 2_000;

/** An address that is safe to link to or load from, or why there is none, as words that follow "it". */
export type UrlReading = { url: string; reason?: undefined } | { url?: undefined; reason: string };

/**
 * Reads a URL from a feed. https is accepted anywhere, http only on the feed's own origin or on this machine. A relative URL is
 * resolved against `baseUrl`.
 *
 * @param baseUrl absolute URL of the feed; without it a relative URL cannot be read
 * @param schemes to accept besides http and https, for example `['mailto:', 'tel:']`
 */
export function readUrl(
  value: string,
  baseUrl: string | undefined,
  schemes: readonly string[] = [],
): UrlReading {
  const text = value.trim();
  if (text === '') return { reason: 'is empty: leave the field out' };
  // The work on a host name grows with the square of its length.
  if (text.length > LONGEST) return { reason: 'is longer than 2,000 characters' };
  if (ODD.test(text)) {
    return {
      reason: 'has a backslash, a control character or unusual white space: write it without',
    };
  }
  // Without a scheme it would be read as a path relative to the feed.
  if (HOST.test(text)) return { reason: 'has no scheme: write "https://" in front' };
  if (/^https?:(?!\/\/)/i.test(text)) return { reason: 'needs two slashes after "https:"' };

  const url = parseUrl(text, baseUrl);
  if (!url) return { reason: 'is not an address: write one that begins with "https://"' };
  if (schemes.includes(url.protocol)) return { url: url.href };
  if (url.username || url.password) return { reason: 'holds a user name or password: remove them' };
  if (url.protocol === 'https:') return { url: url.href };
  if (url.protocol !== 'http:') {
    return { reason: `begins with "${url.protocol}", which is not followed: use https` };
  }
  const own = url.origin === (baseUrl && parseUrl(baseUrl)?.origin);
  return own || LOOPBACK.test(url.hostname)
    ? { url: url.href }
    : {
        reason: 'begins with "http:", which is followed only on the feed\'s own origin: use https',
      };
}

/**
 * An address from a feed, made absolute. `undefined` if it must not be linked to or loaded.
 *
 * @example safeUrl('/ana.jpg', 'https://example.org/feed.json')     // 'https://example.org/ana.jpg'
 * @example safeUrl('javascript:alert(1)', 'https://example.org/')   // undefined
 */
export function safeUrl(value: string, baseUrl?: string): string | undefined {
  return readUrl(value, baseUrl).url;
}

function parseUrl(text: string, baseUrl?: string): URL | undefined {
  try {
    return new URL(text, baseUrl);
  } catch {
    return undefined;
  }
}
