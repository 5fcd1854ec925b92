import { identityFacets, parentValue, withParents, type FacetId } from '../../vocabulary/facets.js';
import type { NamedValue, Names } from '../../vocabulary/names.js';
import { hasCue, isOwned } from './cues.js';
import { hasOthers, isWish, refusalOf } from './refusals.js';
import {
  anyWord,
  clauseOf,
  partsAlong,
  wordBeside,
  type Extent,
  type Part,
  type ReadWord,
} from './parts.js';

/** Facets in which a named value becomes a filter. Values of the others rank, or are found as words. */
const FILLED: ReadonlySet<FacetId> = new Set([
  'payer',
  'profession',
  'language',
  'mode',
  'age',
  'session',
  'gender',
  'ethnicity',
  'sexuality',
  'faith',
  'affirming',
  'payment',
  'accepting',
  'access',
]);
/** What the reader knows of the directory. */
export interface NamedContext {
  names: Names;
  /** Whether some record lists a value. */
  isListed(facet: FacetId, value: string): boolean;
  /** Whether the typed search is a few words that ask. Then common words are names too. */
  isShort: boolean;
  /** Whether a word is part of a therapist’s name. */
  isName(word: string): boolean;
  /** Whether words are free to be read as names. */
  isFreeWord(at: number): boolean;
}

/** With the facet of the name before, if the words are joined to it. */
type Joined = NamedContext & { joined: FacetId | undefined };

/**
 * The values that the words of a typed search name, longest names first.
 *
 * @example readNames(readClauses('female therapist who takes BCBS'), context)
 * // [{ from: 0, to: 0, kind: 'values', facet: 'gender', values: ['woman'] }, …]
 */
export function readNames(words: readonly ReadWord[], context: NamedContext): Part[] {
  let before: Part | undefined;
  return partsAlong(words, (from) => {
    const joined = isJoinedTo(before, words, from) ? before.facet : undefined;
    const part = nameAt(words, from, { ...context, joined });
    before = part ?? before;
    return part;
  });
}

/** In “Mandarin or Korean” both are of one facet. */
function isJoinedTo(
  before: Part | undefined,
  words: readonly ReadWord[],
  from: number,
): before is Part & { kind: 'values' } {
  return before?.kind === 'values' && before.to === from - 2 && isJoin(words[from - 1]!.word);
}
const isJoin = anyWord('or and o y u e');

function nameAt(words: readonly ReadWord[], from: number, context: Joined): Part | undefined {
  const { names, isFreeWord } = context;
  const clauseEnd = words.findIndex(({ clause }) => clause > words[from]!.clause);
  const end = Math.min(clauseEnd < 0 ? words.length : clauseEnd, from + names.longest);
  for (let to = end - 1; to >= from; to--) {
    if (!words.slice(from, to + 1).every((_, i) => isFreeWord(from + i))) continue;
    const named = names.of(words.slice(from, to + 1).map(({ word }) => word));
    if (!named.length) continue;
    const part = partOf(words, { from, to }, named, context);
    if (part) return part;
  }
  return misspelledAt(words, { from, to: end - 1 }, context);
}

/** In a few words, a name with a typo: “medicade”. It must be no therapist’s name. */
function misspelledAt(
  words: readonly ReadWord[],
  { from, to: last }: Extent,
  context: Joined,
): Part | undefined {
  // Beside someone’s name it is more of that name: “ifeoma castelanos”.
  if (!context.isShort || words.some(({ word }) => context.isName(word))) return undefined;
  for (let to = last; to >= from; to--) {
    const phrase = words.slice(from, to + 1).map(({ word }) => word);
    const isFree = phrase.every((word, i) => context.isFreeWord(from + i) && !context.isName(word));
    const named = isFree ? context.names.like(phrase) : [];
    if (named.length) return partOf(words, { from, to }, named, context);
  }
  return undefined;
}

function partOf(
  words: readonly ReadWord[],
  extent: Extent,
  named: readonly NamedValue[],
  context: Joined,
): Part | undefined {
  const { isAsking } = words[extent.from]!;
  const refusal = refusalOf(words, extent, (word) =>
    context.names.of([word]).some(({ facet }) => FILLED.has(facet)),
  );
  if (refusal !== undefined) return refusedPart(words, { ...extent, from: refusal }, named);
  const isName = words.slice(extent.from, extent.to + 1).every(({ word }) => context.isName(word));
  const meant = named.filter(({ facet, isCommon }) => {
    if (!isFilled(facet)) return context.isShort || (isAsking && !isCommon);
    if (facet === context.joined) return true;
    // Someone’s name may look like a language: “Castellanos”.
    if (isName && !(isAsking && hasCue(words, extent, facet))) return false;
    if (!isAsking && !isToldWish(words, extent, facet)) return false;
    return hasCue(words, extent, facet) || (isAsking && (context.isShort || !isCommon));
  });
  if (!meant.length) return undefined;
  const facet = meant.some(({ facet }) => facet === context.joined)
    ? context.joined
    : facetOf(words, extent, meant);
  const listed = facet ? valuesIn(meant, facet, context) : [];
  const isShared = meant.some((one) => one.isShared);
  if (facet && listed.length && !isShared) {
    return { ...extent, kind: 'values', facet, values: listed };
  }
  if (!context.isShort && !facet) return undefined;
  return {
    ...extent,
    kind: 'means',
    means: meant.map(({ facet, value }) => ({ facet, value })),
  };
}

/** Values that are refused: “not a psychologist”. “No motivation” is a concern as it stands. */
function refusedPart(
  words: readonly ReadWord[],
  extent: Extent,
  named: readonly NamedValue[],
): Part | undefined {
  if (!isWish(words, extent.from)) return undefined;
  const clear = named.filter(({ facet }) => hasOthers(facet));
  const meant = clear.length ? clear : named;
  if (meant.some(({ facet }) => facet === 'concern')) return undefined;
  const { facet } = meant[0]!;
  return meant.every((other) => other.facet === facet)
    ? { ...extent, kind: 'refused', facet, values: meant.map(({ value }) => value) }
    : { ...extent, kind: 'unsaid' };
}

/** Whether a clause that tells may still name a wish in this facet: the insurance of the writer, the age of whom a therapist is for. */
function isToldWish(words: readonly ReadWord[], { from }: Extent, facet: FacetId): boolean {
  if (facet === 'age' || facet === 'language') return true;
  if (facet !== 'payer') return false;
  if (isHaving(wordBeside(words, from - 1, from))) return true;
  const own = clauseOf(words, from);
  const first = own.findIndex(isSomeone);
  return isWriter(own[first]) || (isOwned(own[first]) && isInsurance(own[first + 1]));
}

const isSomeone =
  anyWord(`i im ive we my our mi mis nuestr* he she they his her their hes shes theyre tengo tenemos
  ella ellos su sus`);
const isWriter = anyWord('i im ive we tengo tenemos');
/** “My mom has Medicare”. */
const isHaving = anyWord('has have tiene');
const isInsurance = anyWord('insurance plan coverage seguro health');

/** Whether a named value of a facet becomes a filter. */
export function isFilled(facet: FacetId): boolean {
  return FILLED.has(facet);
}

/** The one facet in which the words become a filter; nothing if they may mean several things. */
function facetOf(
  words: readonly ReadWord[],
  extent: Extent,
  meant: readonly NamedValue[],
): FacetId | undefined {
  const facets = [...new Set(meant.map(({ facet }) => facet))];
  if (facets.includes('affirming') && hasCue(words, extent, 'affirming')) return 'affirming';
  const identity = facets.filter((facet) => identityFacets.includes(facet));
  if (identity.length === 1 && hasCue(words, extent, identity[0]!)) return identity[0];
  // “Kids” and “couples” are concerns too, but say first whom a therapist is for.
  const whom = (['session', 'age'] as const).find(
    (facet) => facets.includes(facet) && !isAlsoKin(words, extent, facet),
  );
  if (whom ?? !facets.every(isFilled)) return whom;
  return facets.length === 1 ? facets[0] : undefined;
}

/** “Family drama” names no session. */
function isAlsoKin(words: readonly ReadWord[], extent: Extent, facet: FacetId): boolean {
  const { from, to } = extent;
  return (
    from === to && words.length > 1 && isKin(words[from]!.word) && !hasCue(words, extent, facet)
  );
}
const isKin = anyWord('family familia');

/** The named values that the directory lists, or what includes them: a payer for its plan. */
function valuesIn(
  meant: readonly NamedValue[],
  facet: FacetId,
  { isListed }: NamedContext,
): string[] {
  const values = meant.flatMap((one) => {
    if (one.facet !== facet) return [];
    for (let value: string | undefined = one.value; value; value = parentValue(facet, value)) {
      if (isListed(facet, value)) return [value];
    }
    return [];
  });
  // “Spanish” is one wish: Spanish of El Salvador is among it.
  return [...new Set(values)].filter(
    (value) =>
      !withParents(facet, value).some((wider) => wider !== value && values.includes(wider)),
  );
}
