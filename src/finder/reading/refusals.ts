import type { FacetId } from '../../vocabulary/facets.js';
import { anyWord, wordBeside, type Extent, type Part, type ReadWord } from './parts.js';

const isNegation = anyWord(
  'not no non without cant cannot couldnt wouldnt except excluding excepto dont doesnt didnt isnt lost lose losing nor never sin perdi perdio menos ningun ninguna',
);
/** In “anyone but CBT” the second word refuses. */
const isAnything = anyWord(
  'anyone anybody anything everything everyone any all cualquiera todo todos',
);
/** After these words something else is wanted: “not online, just phone”. */
const isInstead = anyWord('just only but instead rather prefer* solo sino');
/** In “no video or phone” both are refused. */
const isJoined = anyWord('or nor and o ni y');
/** What refuses in a clause that tells: “I don’t want CBT”. */
const isWanting = anyWord('want need like prefer quiero necesito');

/** How far before a name the word that refuses it may stand. */
const REACH = 4;

/**
 * Where a refusal of a name begins: at the word that refuses it, such as “not”. Nothing if nothing refuses it.
 *
 * @param isNamed whether a word of its own names something
 * @example refusalOf(readClauses('not a psychologist'), { from: 2, to: 2 }, isNamed) // 0
 */
export function refusalOf(
  words: readonly ReadWord[],
  { from }: Extent,
  isNamed: (word: string) => boolean,
): number | undefined {
  let reach = REACH;
  for (let at = from - 1; at >= from - reach; at--) {
    const word = wordBeside(words, at, from);
    if (word === undefined) return undefined;
    if (word === 'but' && isAnything(words[at - 1]?.word)) return at - 1;
    if (isNegation(word)) return words[at + 1]?.word === 'only' ? undefined : at;
    if (isInstead(word)) return undefined;
    if (!isNamed(word)) continue;
    if (!isJoined(words[at + 1]?.word)) return undefined;
    reach += 2;
  }
  return undefined;
}

/** Whether a refusal says what the writer wants of a therapist. “I have no insurance” only tells. */
export function isWish(words: readonly ReadWord[], begin: number): boolean {
  return words[begin]!.isAsking || isWanting(words[begin + 1]?.word);
}

/**
 * Values of which the others say what a refusal wants: “no men” asks for a woman or someone non-binary, “no video” for another way of
 * meeting. Who also offers video is no worse.
 */
const OTHERS: Partial<Record<FacetId, readonly string[]>> = {
  gender: ['woman', 'man', 'non-binary'],
  mode: ['in-person', 'video', 'phone'],
  accepting: ['open', 'waitlist'],
};
/** Facets of which a value can be left out. */
const AVOIDED: ReadonlySet<FacetId> = new Set(['approach', 'profession']);

/** Whether a refusal of a value says which others are wanted. */
export function hasOthers(facet: FacetId): boolean {
  return OTHERS[facet] !== undefined;
}

/**
 * The parts of a text with its refusals as filters. A refusal that no filter says is not searched for: its words would find what is
 * refused.
 */
export function withRefusals(
  parts: readonly Part[],
  isListed: (facet: FacetId, value: string) => boolean,
): Part[] {
  const isRefused = (facet: FacetId, value: string) =>
    parts.some(
      (part) => part.kind === 'refused' && part.facet === facet && part.values.includes(value),
    );
  const isNamed = (facet: FacetId) =>
    parts.some((part) => part.kind === 'values' && part.facet === facet);
  return parts.map((part) => {
    if (part.kind !== 'refused') return part;
    const { facet, values, from, to } = part;
    const listed = (some: readonly string[]) => some.filter((value) => isListed(facet, value));
    const others = listed(OTHERS[facet] ?? []).filter((value) => !isRefused(facet, value));
    // Who is wanted instead may be said: “phone only, no video”.
    if (others.length)
      return { from, to, kind: 'values', facet, values: isNamed(facet) ? [] : others };
    const avoided = AVOIDED.has(facet) ? listed(values) : [];
    if (avoided.length) return { from, to, kind: 'avoid', facet, values: avoided };
    return { from, to, kind: 'unsaid' };
  });
}
