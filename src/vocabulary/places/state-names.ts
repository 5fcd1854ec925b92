import { ownValue } from '../../lib/own.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import { placeWords } from './fold.js';
import { states } from './states.js';

/** The traditional abbreviations that are more than the postal code with periods, as `key` returns them. */
const abbreviations: Record<string, string> = {
  ala: 'AL',
  ariz: 'AZ',
  ark: 'AR',
  cal: 'CA',
  cali: 'CA',
  calif: 'CA',
  colo: 'CO',
  conn: 'CT',
  del: 'DE',
  fla: 'FL',
  ida: 'ID',
  ill: 'IL',
  ind: 'IN',
  kan: 'KS',
  kans: 'KS',
  mass: 'MA',
  mich: 'MI',
  minn: 'MN',
  miss: 'MS',
  mont: 'MT',
  ncar: 'NC',
  ndak: 'ND',
  neb: 'NE',
  nebr: 'NE',
  nev: 'NV',
  nmex: 'NM',
  okla: 'OK',
  ore: 'OR',
  oreg: 'OR',
  penn: 'PA',
  penna: 'PA',
  scar: 'SC',
  sdak: 'SD',
  tenn: 'TN',
  tex: 'TX',
  wash: 'WA',
  wis: 'WI',
  wisc: 'WI',
  wva: 'WV',
  wyo: 'WY',
};

/** Other names that people write, in English and Spanish, as `key` returns them. */
const otherNames: Record<string, string> = {
  washingtondc: 'DC',
  distritodecolumbia: 'DC',
  virginislands: 'VI',
  usvi: 'VI',
  islasvirgenes: 'VI',
  islasvirgenesdelosestadosunidos: 'VI',
  cnmi: 'MP',
  marianas: 'MP',
  islasmarianas: 'MP',
  islasmarianasdelnorte: 'MP',
  samoaamericana: 'AS',
  borinquen: 'PR',
  carolinadelnorte: 'NC',
  carolinadelsur: 'SC',
  dakotadelnorte: 'ND',
  dakotadelsur: 'SD',
  luisiana: 'LA',
  misisipi: 'MS',
  misuri: 'MO',
  nuevahampshire: 'NH',
  nuevohampshire: 'NH',
  nuevajersey: 'NJ',
  nuevomexico: 'NM',
  nuevayork: 'NY',
  pensilvania: 'PA',
  tejas: 'TX',
  virginiaoccidental: 'WV',
};

const names = new Map(Object.entries(states).map(([code, name]) => [key(name), code]));
for (const [name, code] of Object.entries(otherNames)) names.set(name, code);

/**
 * The postal code of a state from its full name, in English or Spanish.
 *
 * @example stateNamed('nuevo méxico') // 'NM'
 * @example stateNamed('NM') // undefined
 */
export function stateNamed(text: string): string | undefined {
  return names.get(key(text));
}

/**
 * The postal code of a state, from the code, the abbreviation or the name that a person wrote. It also reads "New York state".
 *
 * @example stateCode('n.y.') // 'NY'
 * @example stateCode('Calif.') // 'CA'
 * @example stateCode('new york') // 'NY'
 * @example stateCode('Brooklyn') // undefined
 */
export function stateCode(text: string): string | undefined {
  const written = key(text);
  return byKey(written) ?? byKey(written.replace(/state$|^stateof/, ''));
}

/**
 * The postal codes of states whose names are at most a few typos away.
 *
 * @example similarStates('Colorodo') // ['CO']
 */
export function similarStates(text: string): string[] {
  const written = key(text);
  const most = typosAllowed(written);
  const found = [...names].filter(([name]) => most && typosBetween(written, name, most) <= most);
  return [...new Set(found.map(([, code]) => code))];
}

/**
 * Whether a word is what someone from a state is called.
 *
 * @param word as `placeWords` has it
 * @example isFromState('texan') // true
 * @example isFromState('michigan') // false
 */
export function isFromState(word: string): boolean {
  const [, stem] = /^(.{3,}?)i?an$/.exec(word) ?? [];
  return stem !== undefined && !byKey(word) && [...names.keys()].some((n) => n.startsWith(stem));
}

function byKey(written: string): string | undefined {
  const code = written.toUpperCase();
  return names.get(written) ?? (ownValue(states, code) ? code : ownValue(abbreviations, written));
}

function key(text: string): string {
  return placeWords(text).join('');
}
