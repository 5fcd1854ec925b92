/** Looks up the values that people’s words name: labels, ids, other names from `aliases.ts`, and the names of languages. */
import { lazy } from '../lib/memo.js';
import { createTask } from '../lib/tasks.js';
import { typosAllowed, typosBetween } from '../lib/text/typos.js';
import { wordsOf } from '../lib/text/words.js';
import { facetIds, facetValues, type FacetId } from './facets.js';
import type { Labels } from './labels.js';

/** A value that a phrase names. */
export interface NamedValue {
  facet: FacetId;
  value: string;
  /** The phrase often means something else, as “phone” does: it names the value only alone, or beside a word that says so. */
  isCommon: boolean;
  /** A search for the phrase finds the value too, but the phrase is not its name: “BCBS” also finds Anthem. */
  isAlso: boolean;
  /** Others that are not in the vocabulary have the same name: it says what to look for, but selects nothing. */
  isShared: boolean;
}

/** The names of values. */
export interface Names {
  /** The values that a phrase names. @param words as `wordsOf` has them */
  of(words: readonly string[]): readonly NamedValue[];
  /** The values of which a phrase is probably a misspelled name, if these are insurers, languages, professions or modes. */
  like(words: readonly string[]): readonly NamedValue[];
  /** The most words of a name. */
  readonly longest: number;
}

const UNLABELED: ReadonlySet<FacetId> = new Set(['accepting', 'trust', 'consultation']);
/** Facets with names that people misspell and that are no other word: “Medicade”, “psycologist”. */
const SPELLED: ReadonlySet<FacetId> = new Set(['payer', 'language', 'profession', 'mode']);
/** And of several words: “blu cross blue sheild”. */
const SPELLED_PHRASES: ReadonlySet<FacetId> = new Set(['payer', 'profession']);
/** Shorter words with a typo are too often another word. */
const SHORTEST_MISSPELLED = 5;
/** Several words that are shorter together may have one typo; longer ones two: “blu cross blue sheild”. */
const LONG_PHRASE = 14;
/** Everyday words that differ from a name by a letter: “human” is not Humana. */
const NOT_MISSPELLED = new Set([
  'human',
  'humane',
  'finish',
  'hindu',
  'leaner',
  'learner',
  'other',
  'mother',
]);

/** The table of other names: a line per value, see `aliases.ts`. */
export type Aliases = Partial<Record<FacetId, string>>;

/** Facets whose names are always common words: what people call themselves, and what they call others. */
const COMMON: ReadonlySet<FacetId> = new Set([
  'language',
  'gender',
  'ethnicity',
  'sexuality',
  'faith',
  'age',
  'session',
  'style',
  'access',
  'trust',
  'accepting',
  'consultation',
]);

/**
 * Reads the names of values.
 *
 * @param values by facet, values to name beside those of the vocabulary: the directory’s own
 * @param labels their names in the languages that people may use
 * @example createNames(aliases, info.values, [labels]).of(['bcbs'])
 * // [{ facet: 'payer', value: 'blue-cross-blue-shield', … }, { facet: 'payer', value: 'anthem', isAlso: true, … }]
 */
export function createNames(...given: Parameters<typeof readingNames>): Names {
  return createTask(readingNames(...given)).value();
}

/** {@link createNames} in steps, so that a page stays responsive on a slow device. */
export function* readingNames(
  aliases: Aliases,
  values: Readonly<Record<FacetId, Readonly<Record<string, unknown>>>>,
  labels: readonly Labels[],
): Generator<void, Names> {
  let read = 0;
  const known = new Map<string, NamedValue[]>();
  let longest = 1;
  const add = (name: string, named: NamedValue) => {
    const words = wordsOf(name);
    if (!words.length) return;
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const list = known.get(key);
    if (!list) known.set(key, [named]);
    else if (!list.some((one) => one.facet === named.facet && one.value === named.value)) {
      list.push(named);
    }
  };
  for (const facet of facetIds) {
    // What changes by the day, or is about the first call, is no filter that words name by a label.
    const hasLabels = !UNLABELED.has(facet);
    const other = readAliases(aliases[facet] ?? '');
    const all = new Set([...facetValues(facet), ...other.keys(), ...Object.keys(values[facet])]);
    for (const value of all) {
      if (++read % VALUES_A_STEP === 0) yield;
      const { isCommon = false, names = [] } = other.get(value) ?? {};
      const own = hasLabels ? labelsOf(facet, value, labels) : [];
      // The tag of a language is often a word: `en`, `de`, `so`.
      if (hasLabels && facet !== 'language') own.push(value);
      for (const name of own) {
        add(name, {
          facet,
          value,
          isCommon: isCommon || COMMON.has(facet),
          isAlso: false,
          isShared: false,
        });
      }
      for (const { name, ...marks } of names) {
        add(name, { facet, value, ...marks, isCommon: marks.isCommon || COMMON.has(facet) });
      }
    }
  }
  const spelled = lazy(() => misspellable(known));
  return {
    longest,
    like(words) {
      const phrase = words.join(' ');
      const isLong = phrase.length >= LONG_PHRASE;
      const most = words.length > 1 && !isLong ? 1 : typosAllowed(phrase);
      if (phrase.length < SHORTEST_MISSPELLED || !most || NOT_MISSPELLED.has(phrase)) return [];
      const near = (spelled().get(initialsOf(phrase)) ?? []).filter(
        ([name]) => typosBetween(phrase, name, most) <= most,
      );
      const values = new Set(near.map(([, [one]]) => one!.value));
      return values.size === 1 ? near[0]![1] : [];
    },
    of: (words) => known.get(words.join(' ')) ?? spelledOtherwise(words, known) ?? [],
  };
}

/** The names that people misspell, by the first letters of their words. */
function misspellable(
  known: ReadonlyMap<string, readonly NamedValue[]>,
): Map<string, [name: string, named: readonly NamedValue[]][]> {
  const byInitials = new Map<string, [string, readonly NamedValue[]][]>();
  for (const [name, named] of known) {
    const facets = name.includes(' ') ? SPELLED_PHRASES : SPELLED;
    if (name.length < SHORTEST_MISSPELLED || !facets.has(named[0]!.facet)) continue;
    const initials = initialsOf(name);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), [name, named]]);
  }
  return byInitials;
}

/** The first letters of the words of a phrase, which are seldom wrong. */
function initialsOf(phrase: string): string {
  return phrase.replace(/\B\S/gu, '');
}

/** How many values are read in a step of about a millisecond. */
const VALUES_A_STEP = 24;

/** The names in a label, with what stands in parentheses apart: “Cognitive behavioral (CBT)”. */
function labelsOf(facet: FacetId, value: string, labels: readonly Labels[]): string[] {
  const names = labels
    .map((one) => one.value(facet, value))
    .flatMap((label) => {
      const [, outside = label, inside] = /^([^()]+)\(([^()]+)\)$/.exec(label) ?? [];
      return inside === undefined ? [outside] : [outside, inside];
    });
  return facet === 'language' ? [...names, ...languageNames(value)] : names;
}

/** The names of a language in English, in Spanish and in itself. */
function languageNames(tag: string): string[] {
  return ['en', 'es', tag].flatMap((locale) => {
    try {
      return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? [];
    } catch {
      return [];
    }
  });
}

/** The plural of a known name, or its singular. */
function spelledOtherwise(
  words: readonly string[],
  known: ReadonlyMap<string, readonly NamedValue[]>,
): readonly NamedValue[] | undefined {
  const phrase = words.join(' ');
  if (phrase.length < 4) return undefined;
  return (
    known.get(`${phrase}s`) ?? (phrase.endsWith('s') ? known.get(phrase.slice(0, -1)) : undefined)
  );
}

interface AliasLine {
  /** Whether the value's own label is a common word. */
  isCommon: boolean;
  names: { name: string; isCommon: boolean; isAlso: boolean; isShared: boolean }[];
}

/** Reads the lines `value: alias, ~common alias, +also, ?shared` of a facet. */
export function readAliases(source: string): Map<string, AliasLine> {
  const lines = new Map<string, AliasLine>();
  for (const line of source.split('\n')) {
    const [, value, list] = /^\s*([^:\s]+):(.*)$/.exec(line) ?? [];
    if (!value) continue;
    const written = list!
      .split(',')
      .map((alias) => alias.trim())
      .filter(Boolean);
    lines.set(value, {
      isCommon: written.includes('~'),
      names: written
        .filter((alias) => alias !== '~')
        .map((alias) => ({
          name: alias.replace(/^[~+?]+/, ''),
          isCommon: /^[+]?~/.test(alias),
          isAlso: /^~?\+/.test(alias),
          isShared: alias.startsWith('?'),
        })),
    });
  }
  return lines;
}
