import type { FeeRange, Meaning, Opening } from '../../directory/query.js';
import { MOST_TYPED, searchWords, SENTENCE } from '../../directory/text.js';
import type { FacetId } from '../../vocabulary/facets.js';
import type { Names } from '../../vocabulary/names.js';
import type { PlacePhrase } from '../../vocabulary/places/place-phrases.js';
import { readAge } from './ages.js';
import { readClauses } from './clauses.js';
import { readFee } from './money.js';
import { isFilled, readNames } from './named-values.js';
import { anyWord, extentBetween, type Extent, type Part, type ReadWord } from './parts.js';
import { withRefusals } from './refusals.js';
import { isEmpty, restOf } from './rest.js';
import { joinTimes, readTimes } from './times.js';

/** What a typed search asks for: the filters that its words name, and the words that are left. */
export interface Typed {
  /** The words that name no filter. They stay in the box. */
  rest: string;
  /** The words to search for. Empty for a sentence. */
  text: string;
  /** What words of the text stand for. */
  means: readonly Meaning[];
  /** Whether the rest is to be understood as a whole, rather than searched for word by word. */
  isSentence: boolean;
  filters: TypedFilters;
  /** Phrases that ask for what nobody lists, or for what no filter says. They are not searched for. */
  unlisted?: readonly string[];
  /** The name of the place, to be looked up. */
  place?: string;
}

/** The filters that words name. */
export interface TypedFilters {
  facets?: NamedFilters;
  /** Values to leave out: “not CBT”. */
  avoid?: NamedFilters;
  fee?: FeeRange;
  opening?: Opening;
  /** Whether the words name a place, which is looked up. */
  hasPlace?: true;
}

/** Values by facet. */
type NamedFilters = Partial<Record<FacetId, readonly string[]>>;

/** What the reader knows of the directory. */
export interface TypedContext {
  names: Names;
  /** Whether some record lists a value. */
  isListed(facet: FacetId, value: string): boolean;
  /** Whether a word is part of a therapist’s name. */
  isName(word: string): boolean;
  /** Whether someone has an office in a city. */
  hasOfficeIn(city: string): boolean;
  /** Whether words that name a city are rather someone’s name. @param city among them @param text all that was typed */
  isRatherName(city: string, text: string): boolean;
  /** Words of the text that name a place, if some do: one that is sure, or that was found. */
  place?: PlacePhrase | undefined;
}

/** A text with at most this many words that say something is short: each is a name if it can be one. */
const SHORT = 4;

/**
 * Reads what someone typed into the search box, once, into parts: see “What was typed” in DESIGN.md.
 *
 * @example readTyped('social worker who takes BCBS in Denver on evenings for anxiety', context)
 * // { rest: 'anxiety', text: 'anxiety', means: [{ words: 'anxiety', facet: 'concern', value: 'anxiety' }],
 * //   filters: { facets: { profession: ['clinical-social-worker'], payer: ['blue-cross-blue-shield'] }, opening: … },
 * //   place: 'Denver', isSentence: false }
 */
export function readTyped(text: string, context: TypedContext): Typed {
  if (text.length <= MOST_TYPED) return readPart(text, context);
  // A longer text is a story: wishes stand at its beginning, and the rest is only understood.
  const end = text.lastIndexOf(' ', MOST_TYPED);
  const cut = end > 0 ? end : MOST_TYPED;
  const typed = readPart(text.slice(0, cut), context);
  return { ...typed, rest: `${typed.rest}${text.slice(cut)}`.trim(), isSentence: true };
}

function readPart(text: string, context: TypedContext): Typed {
  const words = readClauses(text);
  const parts = partsOf(text, words, context);
  const filters = parts.filter(({ kind }) => kind !== 'means' && kind !== 'unsaid');
  const left = restOf(text, words, filters);
  const isTelling = words.length >= SENTENCE && words.some(({ isAsking }) => !isAsking);
  const isSentence =
    (left.isSentence || (isTelling && left.text !== '')) && !isNameOnly(words, parts, context);
  const spoken = (part: Part) => text.slice(words[part.from]!.start, words[part.to]!.end);
  const unlisted = parts.filter(
    (part) =>
      part.kind === 'unsaid' || (isAbsent(part, context) && (isSentence || isOneThing(part))),
  );
  const searched = isSentence ? '' : restOf(text, words, [...filters, ...unlisted]).text;
  const means = parts.flatMap((part) =>
    part.kind === 'means' ? part.means.map((one) => ({ words: spoken(part), ...one })) : [],
  );
  const place = filters.find((part) => part.kind === 'place');
  return {
    rest: left.rest,
    text: searched,
    means: means.filter(({ words }) => searched.includes(words)),
    isSentence,
    filters: joinFilters(parts),
    ...(unlisted.length && { unlisted: unlisted.map(spoken) }),
    ...(place?.kind === 'place' && { place: place.text }),
  };
}

/** Whether a part names a filter whose value nobody lists. */
function isAbsent(part: Part, { isListed }: TypedContext): boolean {
  return (
    part.kind === 'means' &&
    part.means.every(
      ({ facet, value }) => facet !== 'concern' && facet !== 'approach' && !isListed(facet, value),
    )
  );
}

/** Facets with names that are rarely written in a text otherwise: an insurer, a credential, a language. */
const WRITTEN: readonly FacetId[] = ['payer', 'profession', 'language'];

/** Whether a name found word by word would find something else: “out of network”, “black” in the name of a town. */
function isOneThing(part: Part): boolean {
  return (
    part.kind === 'means' &&
    part.means.every(({ facet }) => isFilled(facet)) &&
    (part.to > part.from || !part.means.every(({ facet }) => WRITTEN.includes(facet)))
  );
}

/** Reads the parts, the plainest kinds first, so that each word is used once. */
function partsOf(text: string, words: readonly ReadWord[], context: TypedContext): Part[] {
  const parts: Part[] = [];
  const isFreeWord = (at: number) => parts.every(({ from, to }) => at < from || at > to);
  const isFree = ({ from, to }: Extent) =>
    words.slice(from, to + 1).every((_, i) => isFreeWord(from + i));
  const fee = readFee(text, words);
  if (fee) parts.push({ ...fee, kind: 'fee' });
  const age = readAge(text, words);
  if (age && isFree(age) && context.isListed('age', age.value)) {
    parts.push({ ...age, kind: 'values', facet: 'age', values: [age.value] });
  }
  const isShort = isKeywords(text, words);
  const place = readPlace(text, words, isShort, context);
  if (place && isFree(place) && !isInProgram(words, place, context.names)) parts.push(place);
  for (const time of readTimes(text, words, isFreeWord)) parts.push({ ...time, kind: 'opening' });
  const named = readNames(words, { ...context, isShort, isFreeWord });
  parts.push(...besideNames(named, words, isShort, context));
  return withRefusals(parts, context.isListed).sort((a, b) => a.from - b.from);
}

/** Whether a text is a few words, or only words that say something: “black male Spanish couples evenings Aetna”. */
function isKeywords(text: string, words: readonly ReadWord[]): boolean {
  if (!words.every(({ isAsking }) => isAsking)) return false;
  return searchWords(text).length <= SHORT || !words.some(({ word }) => isGrammar(word));
}

/** Words of a sentence, which no list of wishes has. */
const isGrammar =
  anyWord(`i im ive id a an the to of that this it is are am be was were been have has had do does did not need
  want wants looking who what how when where why because so but if my me your our can could would should will about than too
  un una el la los las que es soy estoy tengo necesito quiero busco como cuando porque pero si mi mis me te se lo su sus muy`);

/** Whether a text is someone’s name, as it stands or with a title, a credential, or words that only ask: “see Dr. Jane Smith, LCSW”. */
function isNameOnly(
  words: readonly ReadWord[],
  parts: readonly Part[],
  { isName }: TypedContext,
): boolean {
  const isCredential = (at: number) =>
    parts.some(
      (part) =>
        part.kind === 'means' &&
        at >= part.from &&
        at <= part.to &&
        part.means.every(({ facet }) => facet === 'profession'),
    );
  const said = words.filter(
    ({ word }, at) => !isEmpty(word) && !isCredential(at) && !isOtherTitle(word),
  );
  return said.length >= 2 && said.every(({ word }) => isName(word));
}
/** Titles that a search does not leave out: a doctor is also whom someone looks for. */
const isOtherTitle = anyWord('mx doctor doctora');

/**
 * Whether a place is part of a program's name, as in “Oregon Health Plan”. In “Colorado Medicaid” the other words are a name themselves,
 * and the place is one.
 */
function isInProgram(words: readonly ReadWord[], place: Extent, names: Names): boolean {
  const named = (from: number, to: number) =>
    names.of(words.slice(from, to + 1).map(({ word }) => word));
  for (let from = Math.max(0, place.to - names.longest + 1); from <= place.from; from++) {
    for (let to = place.to; to < Math.min(from + names.longest, words.length); to++) {
      const isProgram = named(from, to).some(({ value }) => /^(?:medicaid|chip)\//.test(value));
      const others = [...named(from, place.from - 1), ...named(place.to + 1, to)];
      if (isProgram && others.every(({ isShared }) => isShared)) return true;
    }
  }
  return false;
}

/** The words that name a place. In a few words, also a city in which someone has an office. */
function readPlace(
  text: string,
  words: readonly ReadWord[],
  isShort: boolean,
  { hasOfficeIn, isRatherName, place }: TypedContext,
): (Part & { kind: 'place' }) | undefined {
  if (place) {
    const extent = extentBetween(words, place.from, place.to);
    return extent && { ...extent, kind: 'place', text: place.text };
  }
  for (let from = 0; isShort && from < words.length; from++) {
    for (let to = Math.min(from + LONGEST_CITY, words.length) - 1; to >= from; to--) {
      const city = text.slice(words[from]!.start, words[to]!.end);
      if (hasOfficeIn(city) && !isRatherName(city, text))
        return { from, to, kind: 'place', text: city };
    }
  }
  return undefined;
}

/**
 * The phrases of a text that may be where someone wants to be met, the longest first. What people tell about themselves (“I grew up in
 * Denver”) is none.
 *
 * @param text not longer than {@link MOST_TYPED}
 * @param phrases those that may name a place, see `placePhrases`
 * @param isRatherName see `TypedContext`
 */
export function placesAsked(
  text: string,
  phrases: readonly PlacePhrase[],
  isRatherName: TypedContext['isRatherName'],
): PlacePhrase[] {
  const words = readClauses(text);
  const mayBeBare = words.length <= LONGEST_BARE && words.every(({ isAsking }) => isAsking);
  return phrases.filter(({ from, to, text: name, isBare, isHere }) => {
    // "Me" is no one whom the words tell about.
    if (isHere) return readClauses(text.slice(0, from) + text.slice(to)).every((w) => w.isAsking);
    if (isBare && (!mayBeBare || isRatherName(name, text))) return false;
    const at = words.findIndex(({ end }) => end > from);
    const word = words[at];
    if (!word || word.isAsking || /\d{5}/.test(name)) return Boolean(word);
    const before = words.slice(Math.max(0, at - 4), at).map(({ word: one }) => one);
    return before.some(isLiving) && before.some(isWriter);
  });
}

const isWriter = anyWord('i im we vivo vivimos estoy resido');
const isLiving = anyWord(
  'im am are live lives living based located here stay staying work vivo vivimos vive resido estoy',
);

/** In a longer text, the bare name of a city may be anything. In words. */
const LONGEST_BARE = 10;
/** The most words of the name of a city. */
const LONGEST_CITY = 3;

/** Beside someone’s name a credential belongs to the name: “Jane Smith LCSW”. */
function besideNames(
  named: readonly Part[],
  words: readonly ReadWord[],
  isShort: boolean,
  { isName }: TypedContext,
): Part[] {
  const isUsed = (at: number) => named.some(({ from, to }) => at >= from && at <= to);
  const hasName = isShort && words.some(({ word }, at) => !isUsed(at) && isName(word));
  return named.map((part) =>
    hasName && part.kind === 'values' && part.facet === 'profession'
      ? {
          from: part.from,
          to: part.to,
          kind: 'means',
          means: part.values.map((value) => ({ facet: part.facet, value })),
        }
      : part,
  );
}

function joinFilters(parts: readonly Part[]): TypedFilters {
  const facets = joinValues(parts, 'values');
  const avoid = joinValues(parts, 'avoid');
  const fee = parts.find((part) => part.kind === 'fee');
  const opening = joinTimes(parts.filter((part) => part.kind === 'opening'));
  return {
    ...(facets && { facets }),
    ...(avoid && { avoid }),
    ...(fee?.kind === 'fee' && { fee: withScale(fee.fee, facets) }),
    ...(opening && { opening }),
    ...(parts.some(({ kind }) => kind === 'place') && { hasPlace: true }),
  };
}

/** “Sliding scale under $100” is about the scale: the listed fee may be higher. */
function withScale(fee: FeeRange, facets: NamedFilters | undefined): FeeRange {
  const isSliding = fee.max !== undefined && facets?.payment?.includes('sliding-scale');
  return isSliding ? { ...fee, orSlidingScale: true } : fee;
}

/** The values of all parts of a kind by facet; nothing without any. */
function joinValues(parts: readonly Part[], kind: 'values' | 'avoid'): NamedFilters | undefined {
  const joined: Partial<Record<FacetId, string[]>> = {};
  for (const part of parts) {
    if (part.kind !== kind) continue;
    joined[part.facet] = [...new Set([...(joined[part.facet] ?? []), ...part.values])];
  }
  return Object.keys(joined).length ? joined : undefined;
}
