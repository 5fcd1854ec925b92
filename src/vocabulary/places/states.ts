import { placeWords } from './fold.js';

/**
 * The jurisdictions that license therapists, by two-letter postal code: the fifty states, the District of Columbia and the five
 * inhabited territories.
 */
export const states: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  PR: 'Puerto Rico',
  GU: 'Guam',
  VI: 'U.S. Virgin Islands',
  AS: 'American Samoa',
  MP: 'Northern Mariana Islands',
};

/** Other names that people write, in the form that `key` returns. */
const otherNames: Record<string, string> = {
  washingtondc: 'DC',
  virginislands: 'VI',
  usvi: 'VI',
  cnmi: 'MP',
};

const codes = new Map(
  Object.entries(states).flatMap(([code, name]) => [
    [key(code), code],
    [key(name), code],
  ]),
);
for (const [name, code] of Object.entries(otherNames)) codes.set(name, code);

/**
 * The postal code of a state, from the code or name that a person wrote. It also reads "New York state".
 *
 * @example stateCode('n.y.') // 'NY'
 * @example stateCode('new york') // 'NY'
 * @example stateCode('Brooklyn') // undefined
 */
export function stateCode(text: string): string | undefined {
  return codes.get(key(text)) ?? codes.get(key(text).replace(/state$/, ''));
}

function key(text: string): string {
  return placeWords(text).join('');
}
