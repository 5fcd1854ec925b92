import { states } from '../../vocabulary/places/states.js';
import { ownValue } from '../../lib/own.js';
import { wordsOf } from '../../lib/text/words.js';
import { typedWordsOf } from '../../lib/text/typed-words.js';

/** A word of an insurer's name, in one spelling for all the ways to write it, and where it is in the text. */
export interface InsurerWord {
  word: string;
  start: number;
  end: number;
  /** How many separators (`/`, `,`, `&`, "and") come before it. */
  piece: number;
  /** Whether it is in parentheses. */
  isAside: boolean;
}

/** Words that no name is told apart by. */
const SMALL = words('and or y o e the of de del for inc llc corp corporation');
/** Of these, the words between two names. */
const BETWEEN = words('and or y o e');
const SEPARATOR = /[/,;|&+\n•·]/;
const MARKS = /[®™℠©]|\((?:r|tm)\)/gi;

/** Words that say nothing about the plan, in front of it or alone: “Health Plan”, “(in-network)”. */
const emptyWords =
  words(`insurance insurances health healthcare care life plan plans company companies co group behavioral
  mental services accepted accepts accept in network innetwork provider providers participating private all any most many some several major
  various usa america benefits formerly previously fka aka now etc more others other only network seguro seguros plan planes salud
  aceptado con dentro red`);
/** Whether words say nothing about the plan. */
export const isEmptyWords = (list: readonly string[]) => list.every((word) => emptyWords.has(word));
/** Says that many insurers are accepted, and names none: “All major insurances”. */
export const isAnyInsurer = (list: readonly string[]) =>
  isEmptyWords(list) && list.some((word) => manyWords.has(word));
const manyWords = words('all any most many major');
/** Words that add nothing at the end. */
export const closingWords = words('insurance insurances plans accepted network in');
/** Words in front of a public program that change nothing: “Original Medicare”. */
export const openingWords = words(
  'the original traditional straight regular railroad all any most many some accepts accepting accept in network seguro',
);
/** Words of plans. After the name of an insurer that is a common word, nothing else makes it one: “Oxford House”. */
export const planWords =
  words(`ppo hmo epo pos hdhp hsa indemnity part a b c d medicare medicaid medi cal advantage commercial federal fep
  employee employees program choice plus open access gold silver bronze platinum select exchange marketplace supplement medigap east west
  prime student students resources community plan dual essential complete standard freedom liberty metro tiered local national east west eap hospital medical ccn`);
/** Words of what is no insurer, whatever it is called. */
export const otherWords = words(
  'foundation fund church house university college school ministry ministries union hotel memorial',
);

/** Says what is not accepted, or not yet. */
export const notAccepted =
  /^no\b|\bout[\s-]*of[\s-]*network|\boon\b|\bno longer\b|\bnot\b(?![\s-]+for[\s-]+profit)|n[’']t\b|\bopt(?:ed|ing)?[\s-]+out|\bpending\b|\bcoming soon\b|\bexcept\b|\bexcluding\b|\bfuera de (?:la )?red\b|\bsuperbills?\b|\bsin contrato\b/i;

/**
 * The words of what is written for an insurer.
 *
 * @example insurerWords('BCBSTX').map(({ word }) => word) // ['blue', 'cross', 'blue', 'shield', 'texas']
 */
export function insurerWords(written: string): InsurerWord[] {
  // As many spaces, so that places in the text stay the same.
  const text = written.replace(MARKS, (mark) => ' '.repeat(mark.length));
  const found: InsurerWord[] = [];
  let piece = 0;
  let from = 0;
  for (const { word, typed, start, end } of typedWordsOf(text)) {
    const gap = text.slice(from, start);
    from = end;
    // A state is written in capitals: “Medicaid OR”.
    const isBetween = BETWEEN.has(word) && typed !== 'OR';
    if (isBetween || SEPARATOR.test(gap)) piece++;
    if (isBetween || (SMALL.has(word) && typed !== 'OR')) continue;
    const before = text.slice(0, start);
    const isAside = before.lastIndexOf('(') > before.lastIndexOf(')');
    for (const part of spelledOut(word)) found.push({ word: part, start, end, piece, isAside });
  }
  return found;
}

/** The words of a known name, as {@link insurerWords} has them. */
export function nameKey(name: string): string {
  return insurerWords(name)
    .map(({ word }) => word)
    .join(' ');
}

const BLUES = ['blue', 'cross', 'blue', 'shield'];

function spelledOut(word: string): string[] {
  if (word === 'bluecross' || word === 'blueshield') return ['blue', word.slice(4)];
  if (word === 'bluecrossblueshield') return BLUES;
  if (word === 'nys') return ['new', 'york'];
  const [isBlue, state = ''] = /^bcbs(?:of)?([a-z]{2})?$/.exec(word) ?? [];
  if (isBlue === undefined) return [word];
  const name = ownValue(states, state.toUpperCase());
  if (state && !name) return [word];
  return [...BLUES, ...(name ? wordsOf(name) : [])];
}

/**
 * The name of the state that words are, in lower case.
 *
 * @param text where the words are
 * @example stateOf('Medicaid UT', insurerWords('Medicaid UT').slice(1)) // 'utah'
 */
export function stateOf(text: string, found: readonly InsurerWord[]): string | undefined {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const joined = found.map(({ word }) => word).join(' ');
  if (stateNames.has(joined)) return joined;
  const written = text.slice(first.start, last.end);
  // Two small letters are mostly another word: “in”, “or”, “me”.
  const code = /^[a-z]{2}$/.test(written) ? '' : joined.toUpperCase();
  return ownValue(states, code)?.toLowerCase();
}

const stateNames = new Set(Object.values(states).map((name) => wordsOf(name).join(' ')));

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
