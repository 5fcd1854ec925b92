import type { NamedLanguage } from './known-names.js';
import type { Normalize, Reader } from './reader.js';
import { usDate } from '../../lib/us-date.js';
import { canonicalLanguage } from '../../lib/text/language-tags.js';
import { quote } from '../../lib/text/quote.js';
import { yesOrNo } from '../rules.js';
import type { TermFacet } from '../../vocabulary/facets.js';
import { cutTo, hasMarkup, toLine } from '../../lib/text/text.js';
import { readUrl } from '../../lib/url.js';

/** The most characters of a value, unless its form says otherwise. */
export const LONGEST = 500;

/** Removes a field that was read, with a warning. */
export function removeField(object: object, key: string, reason: string, reader: Reader): void {
  inPath(key, (object as Record<string, unknown>)[key], () => reader.warn(reason), reader);
  Reflect.deleteProperty(object, key);
}

/** Normalizes a value with its key in the path of the reader. */
export function inPath(
  key: string | number,
  value: unknown,
  normalize: Normalize,
  reader: Reader,
): unknown {
  if (value === null || value === undefined) return undefined;
  reader.path.push(key);
  const read = normalize(value, reader);
  reader.path.pop();
  return read;
}

/** Returns the value read, or warns about what was expected. @param read undefined when it could not be read */
export function warnIfMissing<T>(
  read: T | undefined,
  expected: string,
  value: unknown,
  reader: Reader,
) {
  if (read === undefined) reader.warn(`expected ${expected}, got ${quote(value)}: left out`);
  return read;
}

/** Reads "yes" or "no" in any spelling, with a warning when it is not `true` or `false`. `undefined` when unclear. */
export function readYesOrNo(value: unknown, reader: Reader): boolean | undefined {
  const answer = yesOrNo(value);
  if (answer !== undefined && answer !== value)
    reader.warn(`expected true or false, got ${quote(value)}: read as ${answer}`);
  return answer;
}

/** Reads a date in US order (11/20/2026), with a warning; returns any other text unchanged. */
export function readDate(text: string, reader: Reader): string {
  const date = usDate(text);
  if (date) reader.warn(`expected a date (2026-11-20), got ${quote(text)}: read as ${quote(date)}`);
  return date ?? text;
}

/** A text, with a warning when it looks like HTML. `undefined` when empty. */
export function plainText(text: string, reader: Reader): string | undefined {
  if (hasMarkup(text)) reader.warn('contains markup; it will be shown as text');
  return text || undefined;
}

/** Reads a URL against the feed's own. */
export function readAddress(
  value: string,
  reader: Reader,
  schemes?: readonly string[],
): string | undefined {
  const { url, reason } = readUrl(value, reader.baseUrl, schemes);
  if (reason) reader.warn(`${quote(value)} left out: it ${reason}`);
  return url;
}

/** Reads a language tag, or, if names are loaded, those of languages with a warning. A text can name several. */
export function readLanguages(value: string, reader: Reader): NamedLanguage[] | undefined {
  const text = value.trim();
  const tag = canonicalLanguage(text);
  if (tag) return [{ tag }];
  const { named, told } = reader.names?.languages(text) ?? {};
  const wanted = 'a language tag ("en", "es-MX")';
  if (told) reader.warn(`${quote(value)} ${told}`);
  else if (named) {
    const tags = named.map(({ tag }) => quote(tag)).join(' and ');
    reader.warn(`expected ${wanted}, got ${quote(value)}: read as ${tags}`);
  }
  return warnIfMissing(named, wanted, value, reader);
}

export function matching(text: string, pattern: string): string | undefined {
  return new RegExp(pattern).test(text) ? text : undefined;
}

/** Adds the label of an id. The first one stays, so that one record cannot rename it for all. */
export function addLabel(reader: Reader, facet: TermFacet, id: string, label: string): void {
  const text = plainText(toLine(cutTo(label, LONGEST)), reader);
  // Without a prototype, since `constructor` can be an id.
  const labels = (reader.labels[facet] ??= Object.create(null) as Record<string, string>);
  if (text) labels[id] ??= text;
}
