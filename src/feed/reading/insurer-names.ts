import { aliases } from '../../vocabulary/aliases.js';
import { facetValues, type FacetId } from '../../vocabulary/facets.js';
import { payerNames } from '../../vocabulary/payers.js';
import { createLabels } from '../../vocabulary/labels.js';
import { readAliases } from '../../vocabulary/names.js';
import { lazy } from '../../lib/memo.js';
import { ownValue } from '../../lib/own.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import { isEmptyWords, nameKey, planWords, type InsurerWord } from './insurer-words.js';

/** What a name stands for. */
export interface KnownName {
  /** A payer or a plan of the vocabulary. */
  value: string;
  /** The name is a common word: it is the insurer's only where the words after it are those of a plan. */
  isCommon: boolean;
}

/** Programs of the state. Their names after an insurer's are those of its plans: “Humana Medicare”. */
export const publicPrograms: ReadonlySet<string> = new Set([
  'medicare',
  'medicaid',
  'chip',
  'tricare',
  'va',
  'indian-health-service',
]);

/** Names that mean other insurers as well. Oklahoma's state employees have a plan that is called as Maryland's Medicaid. */
const strangers = lazy(() => {
  const shared = [...readAliases(aliases.payer ?? '').values()].flatMap((line) =>
    line.names.filter(({ isShared }) => isShared),
  );
  return new Set([
    'oklahoma healthchoice',
    'healthchoice oklahoma',
    ...shared.map(({ name }) => nameKey(name)),
  ]);
});

/** Shorter words with a typo are too often another word. */
const SHORTEST_MISSPELLED = 5;

/** The payer of a payer or plan. @example payerOf('medicaid/medi-cal') // 'medicaid' */
export const payerOf = (value: string): string => value.split('/')[0]!;

const names = lazy(() => namesIn('payer'));
const payments = lazy(() => namesIn('payment'));
const longest = lazy(() => Math.max(...[...names().keys()].map((key) => key.split(' ').length)));

/** All names of a facet's values, by their words. */
function namesIn(facet: FacetId): Map<string, KnownName> {
  const labels = createLabels('en-US');
  const other = readAliases(aliases[facet] ?? '');
  const known = new Map<string, KnownName>();
  const add = (name: string, value: string, isCommon: boolean) => {
    const key = nameKey(name);
    if (!key) return;
    if (!known.has(key)) known.set(key, { value, isCommon });
    // “Empire Blue Cross” is also written “Empire Blue Cross Blue Shield”.
    const longer = `${key} blue shield`;
    if (key.endsWith(' blue cross') && !known.has(longer)) known.set(longer, { value, isCommon });
  };
  for (const value of facetValues(facet)) {
    const { isCommon = false, names: aliasesOf = [] } = other.get(value) ?? {};
    add(labels.value(facet, value), value, isCommon);
    if (!value.includes('/')) add(value, value, isCommon);
    for (const alias of aliasesOf) {
      // “BCBS” finds Anthem, too, but is not its name.
      if (!alias.isAlso && !alias.isShared) add(alias.name, value, alias.isCommon);
    }
  }
  for (const [key, { value }] of known) {
    // “BadgerCare Plus” is the whole name of a plan.
    if (!value.includes('/') && isNameAndPlan(key, value, known)) known.delete(key);
  }
  return known;
}

/** Whether a name is another of the same payer with the words of a plan: “TRICARE Prime”. The plan is not lost then. */
function isNameAndPlan(key: string, value: string, known: ReadonlyMap<string, KnownName>): boolean {
  const words = key.split(' ');
  return words.some((_, at) => {
    const rest = words.slice(at);
    const isPlan = rest.every((word) => planWords.has(word)) && !isEmptyWords(rest);
    return at > 0 && isPlan && known.get(words.slice(0, at).join(' '))?.value === value;
  });
}

/** Whether words are the name of another insurer than they seem to be. */
export const isStranger = (words: readonly InsurerWord[]): boolean => strangers().has(keyOf(words));

/** What exactly these words name. */
export function insurerNamed(key: string): KnownName | undefined {
  return names().get(key);
}

/** The longest name that begins at a word, and where it ends. Marks between its words do not matter. */
export function nameAt(
  words: readonly InsurerWord[],
  from: number,
  to = words.length,
): (KnownName & { end: number }) | undefined {
  for (let end = Math.min(to, from + longest()); end > from; end--) {
    const own = words.slice(from, end);
    if (isStranger(own)) return undefined;
    const known = names().get(keyOf(own));
    if (known) return { ...known, end };
  }
  return undefined;
}

/** Words as the key of a name. */
export const keyOf = (words: readonly InsurerWord[]): string =>
  words.map(({ word }) => word).join(' ');

/** The words of a payer's own name, as a key. */
export const payerKey = (payer: string): string => nameKey(ownValue(payerNames, payer) ?? payer);

/** Whether the words name a way to pay, which is no insurer: “Self-pay”. */
export function isPayment(words: readonly InsurerWord[]): boolean {
  return payments().has(keyOf(words));
}

/** The value of which words are probably a misspelled name, or begin with one. */
export function nearestInsurer(words: readonly InsurerWord[]): string | undefined {
  for (const [name, { value }] of names()) {
    const count = name.split(' ').length;
    const same = keyOf(words.slice(0, count));
    const most = typosAllowed(name);
    if (same.length < SHORTEST_MISSPELLED || !most) continue;
    const typos = typosBetween(same, name, most);
    if (typos > 0 && typos <= most) return value;
  }
  return undefined;
}
