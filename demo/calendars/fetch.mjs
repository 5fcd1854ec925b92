/** Fetches a calendar from wherever its owner keeps it, and trusts neither the address nor the answer. */
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { AddressError, calendarUrl, isListed, publicLookup } from './address.mjs';

/** The most that is fetched. */
export const FETCH_LIMITS = { bytes: 5_000_000, milliseconds: 20_000, redirects: 3 };

/** An answer that gives no calendar. The message repeats nothing of the address or the answer. */
export class FetchError extends Error {
  name = 'FetchError';
}

/**
 * @typedef {object} Fetched
 * @property {string} [text] undefined if the calendar has not changed since
 * @property {string} [etag] to send with the next request
 * @property {string} [modified] to send with the next request
 */

/**
 * @param {string} address may hold a name and password, as `https://name:password@host/…`
 * @param {object} [options]
 * @param {string} [options.etag] of the text that is known
 * @param {string} [options.modified] of the text that is known
 * @param {readonly string[]} [options.allowed] see `calendarUrl`
 * @param {import('node:dns').lookup} [options.find] for tests
 * @param {Partial<typeof FETCH_LIMITS>} [options.limits]
 * @returns {Promise<Fetched>}
 * @throws {AddressError | FetchError | Error} if there is no calendar to read
 */
export async function fetchCalendar(address, options = {}) {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const signal = AbortSignal.timeout(limits.milliseconds);
  const allowed = options.allowed ?? [];
  let url = calendarUrl(address, undefined, allowed);
  // Lost for good with the first address that is not.
  let isAllowed = isListed(url, allowed);
  let { username, password } = url;
  try {
    for (let n = 0; n <= limits.redirects; n++) {
      const auth = username && [username, password].map(decodeURIComponent).join(':');
      const answer = await ask(url, { ...options, auth, isAllowed, signal });
      const { statusCode: status, headers } = answer;
      if (!REDIRECTS.has(status) || !headers.location) return await read(answer, options, limits);
      answer.destroy();
      const next = calendarUrl(headers.location, url, allowed);
      // A password is for the host that it was given for.
      if (next.origin !== url.origin) username = password = '';
      isAllowed &&= isListed(next, allowed);
      url = next;
    }
  } catch (error) {
    if (signal.aborted) throw new FetchError('The calendar took too long to answer.');
    throw error;
  }
  throw new FetchError('The address leads on and on.');
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function ask(url, { etag, modified, auth, isAllowed, signal, find }) {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    accept: 'text/calendar',
    'accept-encoding': 'identity',
    'user-agent': 'therapist-finder-calendar/1',
    ...(etag && { 'if-none-match': etag }),
    ...(modified && { 'if-modified-since': modified }),
  };
  const lookup = publicLookup(isAllowed, find);
  return new Promise((answered, failed) => {
    send(url, { headers, auth: auth || undefined, lookup, signal, agent: false }, answered)
      .on('error', (error) =>
        // An error of the network names the host.
        failed(error instanceof AddressError ? error : new FetchError(networkFault(error))),
      )
      .end();
  });
}

function networkFault({ code }) {
  return `The calendar could not be reached${/^\w+$/.test(code ?? '') ? ` (${code})` : ''}.`;
}

async function read(answer, { etag, modified }, limits) {
  const { statusCode: status, headers } = answer;
  if (status === 304 && (etag || modified)) {
    answer.destroy();
    return { etag, modified };
  }
  if (status !== 200) {
    answer.destroy();
    throw new FetchError(`The calendar answered with status ${status}.`);
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    answer.destroy();
    throw new FetchError('The calendar came compressed, which was not asked for.');
  }
  const parts = [];
  let bytes = 0;
  for await (const part of answer) {
    bytes += part.length;
    if (bytes > limits.bytes) {
      answer.destroy();
      throw new FetchError(`The calendar is larger than ${limits.bytes / 1e6} MB.`);
    }
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  return { text, etag: headers.etag, modified: headers['last-modified'] };
}
