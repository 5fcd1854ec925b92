/**
 * Writes numbering-plans.ts: for each country code what `libphonenumber-js/core` needs to tell whether a number can exist.
 *
 *     node src/booking/form/generate.mjs
 *
 * The source is the smallest data of `libphonenumber-js`, most of which is for formatting numbers and for telling the kind and
 * the country of a number. Kept of it are the possible lengths, and the prefix that is dialed only within a country. Where
 * several countries share a code, such as +1, the first one stands for all, with the lengths of all.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The places in the package's lists. */
const CODE = 0;
const PATTERN = 2;
const LENGTHS = 3;
const PREFIX = 5;
const PREFIX_PATTERN = 7;
const PREFIX_RULE = 8;

const source = JSON.parse(
  readFileSync(
    new URL('../../../node_modules/libphonenumber-js/metadata.min.json', import.meta.url),
    'utf8',
  ),
);

/** What is kept of a plan, and nothing after the last of it. @param lengths how many digits a number has after the country code */
function planOf(from, lengths) {
  const kept = [CODE, PREFIX, PREFIX_PATTERN, PREFIX_RULE];
  // Where the prefix is also how a number can begin, only the pattern tells which it is.
  if (needsPattern(from, lengths)) kept.push(PATTERN);
  const plan = from.map((value, place) => (kept.includes(place) ? value : 0));
  plan[LENGTHS] = lengths;
  while (!plan.at(-1)) plan.pop();
  return plan;
}

function needsPattern(from, lengths) {
  const prefix = from[PREFIX_PATTERN] || from[PREFIX];
  return Boolean(prefix) && prefix !== '0' && lengths.length > 1;
}

/** The text of numbering-plans.ts. */
export function generate() {
  const codes = {};
  const countries = {};
  for (const [code, [first, ...others]] of Object.entries(source.country_calling_codes)) {
    const lengths = [first, ...others].flatMap((country) => source.countries[country][LENGTHS]);
    codes[code] = [first];
    countries[first] = planOf(
      source.countries[first],
      [...new Set(lengths)].sort((a, b) => a - b),
    );
  }
  const elsewhere = Object.entries(source.nonGeographic).map(([code, plan]) => [
    code,
    planOf(plan, plan[LENGTHS]),
  ]);
  const plans = {
    version: source.version,
    country_calling_codes: codes,
    countries,
    nonGeographic: Object.fromEntries(elsewhere),
  };
  return `/**
 * The numbering plans of all countries, in the form of \`libphonenumber-js/core\`. Written by generate.mjs, not by hand.
 *
 * From \`libphonenumber-js\` (MIT), which has them from Google's libphonenumber (Apache 2.0).
 */
import type { MetadataJson } from 'libphonenumber-js/core';

export const NUMBERING_PLANS = JSON.parse(
  // prettier-ignore
  ${quoted(JSON.stringify(plans))},
) as MetadataJson;
`;
}

/** A string literal. */
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const FILE = new URL('numbering-plans.ts', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, generate());
