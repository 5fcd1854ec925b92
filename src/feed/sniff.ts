/** What something is that should have been a feed, in words for whoever has to put it right. */
import { quote } from '../lib/text/quote.js';
import { toLine } from '../lib/text/text.js';

/** How a text begins, and what that makes it. The first that fits says it. */
const TEXTS: readonly [RegExp, string][] = [
  [/^<(?:!doctype\s+html|html|head|body)/i, 'an HTML page'],
  [/^<(?:\?xml|rss|feed|urlset)/i, 'XML'],
  [/^</, 'markup'],
  [/^%PDF/, 'a PDF'],
  [/^\{\\rtf/, 'a text document (RTF); save it as plain text'],
  [/^PK/, 'a ZIP archive, or a spreadsheet saved as one'],
  [/^version https:\/\/git-lfs/, 'a Git LFS pointer: the file itself was not published'],
  [/^\{[^\r\n]*\}[\r\n]+\{/, 'one JSON value per line; put them in one list'],
  [/^(?:var |let |const |export |import |module\.|[\w.$]+\()/, 'JavaScript'],
  [/^[^\r\n{}[\],;\t]*[,;\t][^\r\n{}[\]]*[\r\n]/, 'a table (CSV); it has to be converted to JSON'],
];

/** How much of a text is looked at to tell what it is, in characters. */
const BEGINNING = 10_000;

/**
 * A text that is not JSON.
 *
 * @example describeText('<!doctype html>…', error) // 'This looks like an HTML page (it begins with "<!doctype html>…").'
 */
export function describeText(text: string, error: unknown): string {
  const start = text.trimStart().slice(0, BEGINNING);
  const looks = TEXTS.find(([pattern]) => pattern.test(start))?.[1];
  const begins = `it begins with ${quote(start)}`;
  if (looks) return `This looks like ${looks} (${begins}).`;
  const where = error instanceof Error ? ` ${toLine(error.message).slice(0, 120)}` : '';
  return /^[[{]/.test(start)
    ? `This is broken JSON.${where} ${SLIPS}`
    : `This is not JSON (${begins}).`;
}

/** What broken JSON that was written by hand most often has, at the place where reading stopped or just before it. */
const SLIPS =
  'Look there, and just before, for a comma too many or missing, or a quote that is not ".';

/** JSON of other well-known shapes, by what they cannot be without. */
const SHAPES: readonly [(value: Record<string, unknown>) => boolean, string][] = [
  [({ type }) => type === 'FeatureCollection' || type === 'Feature', 'GeoJSON'],
  [({ resourceType }) => typeof resourceType === 'string', 'FHIR'],
  [(value) => '@context' in value || '@graph' in value, 'JSON-LD (schema.org)'],
  [({ version }) => String(version).startsWith('https://jsonfeed.org'), 'a JSON Feed of articles'],
  [(value) => 'openapi' in value || 'swagger' in value, 'an OpenAPI description'],
  [(value) => '$defs' in value || 'properties' in value, 'a JSON Schema'],
  [(value) => 'error' in value || 'errors' in value, 'an error message of a server'],
];

const WANTED = 'A feed is {"version": 1, "therapists": […]}.';

/**
 * A value that is not a feed.
 *
 * @example describeValue([{}, {}]) // 'This is a list of 2 items. Put it in {"version": 1, "therapists": […]}.'
 */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.length === 1 ? '1 item' : `${value.length} items`;
    return `This is a list of ${items}. Put it in {"version": 1, "therapists": […]}.`;
  }
  if (typeof value === 'string') return `This is text, not yet parsed. ${WANTED}`;
  if (typeof value !== 'object' || value === null) return `This is ${quote(value)}. ${WANTED}`;
  return `${describeObject(value as Record<string, unknown>)} ${WANTED}`;
}

function describeObject(value: Record<string, unknown>): string {
  if ('therapists' in value) return 'Its "therapists" is not a list: put what it is into [ ].';
  if ('id' in value && 'name' in value) return 'This is a single therapist.';
  const shape = SHAPES.find(([fits]) => fits(value))?.[1];
  if (shape) return `This looks like ${shape}; it has to be converted.`;
  const keys = Object.keys(value);
  const other = keys.find((key) => Array.isArray(value[key]));
  if (other) return `This has a list called ${quote(other)}, none called "therapists".`;
  return keys.length === 0 ? 'This is an empty object.' : 'This has no list called "therapists".';
}
