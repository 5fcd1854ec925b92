/** Reads one setting. Whatever cannot be used stops the start, with its name and what to do, and never with its value: it may be a secret. */
import { isIPv6 } from 'node:net';
import { readEmail } from '../dist/booking/form/email.js';

/** A setting that cannot be used. Its message is for whoever starts the server. */
export class SettingError extends Error {
  name = 'SettingError';
}

/** What is separated by commas; undefined if there is nothing. */
export function listOf(text = '') {
  const list = text.split(',').map((one) => one.trim());
  return list.some(Boolean) ? list.filter(Boolean) : undefined;
}

/**
 * A whole number in plain digits.
 *
 * @param {string} name
 * @param {string | undefined} text
 * @param {readonly [least: number, most: number]} range
 */
export function numberOf(name, text, [least, most]) {
  if (!text) return undefined;
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (!(number >= least && number <= most))
    throw new SettingError(`${name} must be a whole number from ${least} to ${most}.`);
  return number;
}

/** What a password hides from who reads an address: each of these ends the part that it stands in. */
const ESCAPES = 'with / ? # @ and % in a password written as %2F %3F %23 %40 and %25';

/**
 * @param {string} name
 * @param {string} text
 * @param {{ schemes: readonly string[], example: string, mayHavePassword?: boolean }} kind
 */
export function urlOf(name, text, { schemes, example, mayHavePassword }) {
  const begins = schemes.map((scheme) => `${scheme}://`);
  if (!begins.some((begin) => text.toLowerCase().startsWith(begin)))
    throw new SettingError(`${name} must begin with ${begins.join(' or ')}, as ${example}.`);
  try {
    const url = new URL(text);
    if (mayHavePassword) checkPassword(url);
    return url;
  } catch {
    const how = mayHavePassword ? `, ${ESCAPES}` : '';
    throw new SettingError(`${name} must be a whole address, as ${example}${how}.`);
  }
}

/** @throws if the password ended too early, so that its rest is taken for a path, or cannot be decoded */
function checkPassword({ username, password, pathname, search, hash }) {
  if (`${pathname}${search}${hash}`.includes('@')) throw new TypeError('A password is cut off.');
  decodeURIComponent(username + password);
}

/** A part of a name that is set in quotes, with what stands between them. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;

/**
 * Reads a sender: an address by itself, or after a name, which may be in quotes. A name is text: what would make a comment, a group or
 * a list of it in a message (`Clinic (NY)`, `Elm: Oak`) belongs to it.
 *
 * @param {string} text
 * @returns {{ name: string, address: string } | undefined} undefined if it is not one address, or would take more than one line
 * @example senderOf('"Elm, Inc." <calls@clinic.example>') // { name: 'Elm, Inc.', address: 'calls@clinic.example' }
 */
export function senderOf(text) {
  const line = text.trim();
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) return undefined;
  const [, name = '', within = line] = /^(.*)<([^<>]*)>$/.exec(line) ?? [];
  const address = readEmail(within);
  // Outside of quotes, that is a second address.
  const isList = /[<>]|@.*[,;]/.test(name.replace(QUOTED, ''));
  if (!address || isList) return undefined;
  const plain = name.replace(QUOTED, (_, quoted) => quoted.replace(/\\(.)/g, '$1')).trim();
  return { name: plain, address };
}

export const isEmail = (text) => readEmail(text) !== undefined;

/** A host as it stands in a URL, an IPv6 address without brackets; undefined if it is none. @example hostOf('ICAL.Example') // 'ical.example' */
export function hostOf(text) {
  if (!isIPv6(text) && !/^[\p{L}\p{M}\p{N}._-]+$/u.test(text)) return undefined;
  try {
    const { hostname } = new URL(`http://${isIPv6(text) ? `[${text}]` : text}`);
    return hostname.replace(/^\[(.*)\]$/, '$1');
  } catch {
    return undefined;
  }
}

/**
 * A host, with a port if there is one; undefined if it is none.
 *
 * @example hostAndPortOf('ICAL.Example:8443') // 'ical.example:8443'
 * @example hostAndPortOf('[::1]:8443')        // '[::1]:8443'
 */
export function hostAndPortOf(text) {
  const [, name, port] = /^(\[.+\]|[^:]+):(\d{1,5})$/.exec(text) ?? [];
  if (!port) return hostOf(text.replace(/^\[(.*)\]$/, '$1'));
  const host = hostOf(name.replace(/^\[(.*)\]$/, '$1'));
  const isPort = Number(port) >= 1 && Number(port) <= 65_535;
  return host && isPort ? `${isIPv6(host) ? `[${host}]` : host}:${Number(port)}` : undefined;
}

/** The name that is most like another, for who mistyped it. */
export function nearest(name, names) {
  const [best] = names
    .map((one) => ({ one, far: distance(name, one) }))
    .sort((a, b) => a.far - b.far);
  return best.one;
}

/** How many letters have to be added, left out or replaced to make one text of the other (Levenshtein). */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries()) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === wanted ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1);
}
