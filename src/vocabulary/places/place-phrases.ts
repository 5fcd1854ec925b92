import { foldName } from './fold.js';
import { citiesOfCounty } from './counties.js';
import { isLargeCity } from './large-cities.js';
import { citiesCalled } from './nicknames.js';
import * as known from './place-words.js';
import { stateCode, stateNamed } from './state-names.js';

/** Words of a search that may name a place. */
export interface PlacePhrase {
  /** Where it begins in the text, in UTF-16 units as `String.slice` counts. It includes "near", and the street of an address. */
  from: number;
  /** Where it ends, not included. */
  to: number;
  /** The place alone, to be looked up with `resolvePlace`: no "near", no street. */
  text: string;
  /**
   * Whether these words mean a place even if no place of that name is known. Otherwise they may be something else: a person
   * ("Virginia Jones"), a degree ("Smith MD"), anything that one can be in ("in love").
   */
  sure: boolean;
  /** Only the name of a city ("Austin"), which may also be someone’s. */
  isBare?: true;
  /** Where the person is: "near me". */
  isHere?: true;
}

/** One word of the text. */
interface Token {
  from: number;
  to: number;
  /** Lower case, without accents, periods and apostrophes. */
  word: string;
  /** Written with a capital letter. */
  capital: boolean;
  /** Written in capital letters. */
  isCaps: boolean;
  /** The same, in a text that has others, or with a period after each letter. */
  upper: boolean;
  /** What stands before the next word: spaces or a hyphen, a comma, or what ends a name. */
  then: 'space' | 'comma' | 'end';
  /** Whether that is a slash or an ampersand. */
  isJoined: boolean;
}

/** A phrase in indices of tokens: it begins at `from`, and the place in it goes from `name` to `end`, not included. */
interface Reading {
  from: number;
  name: number;
  end: number;
  sure: boolean;
  isBare?: true;
}

/** In characters; the rest of a longer text is not read. */
const LONGEST_TEXT = 1_000;
/** In words. */
const SHORT = 4;
const LONGEST_CITY = 4;
const LONGEST_STATE = 4;
const LONGEST_STREET = 6;

/** An amount of money keeps its sign, so that it is no ZIP code. */
const TOKEN = /[$€]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʻ.](?=[\p{L}\p{N}]))*\.?/gu;
const ZIP = /^\p{Nd}{5}$/u;
/** Codes of billing for therapy sessions, which are written like ZIP codes of California. */
const BILLING = /^90(?:79[12]|83[2-9]|84[05-9]|853)$/;

/**
 * The places that a search may name, without loading any data. The phrases are in the order in which they begin, and of those
 * that begin alike the longest is first. They may overlap, because without data nobody knows where a name begins and ends.
 *
 * Use them so: take the first phrase that `resolvePlace` knows, skip what overlaps it, and go on. If none of several that overlap is
 * known, they stay words, unless one is `sure`: then the visitor meant a place and should read that we do not know it.
 *
 * Where someone comes from ("from Texas") is no phrase, nor the bare name of a small town, which only the list of all cities can tell from
 * other words. "Near me" is one, after all others.
 *
 * @example placePhrases('anxiety near Boulder') // [{ from: 8, to: 20, text: 'Boulder', sure: true }]
 * @example placePhrases('EMDR 80202') // [{ from: 5, to: 10, text: '80202', sure: true }]
 * @example placePhrases('in pain') // []
 */
export function placePhrases(text: string): PlacePhrase[] {
  const read = text.slice(0, LONGEST_TEXT);
  const tokens = tokensOf(read);
  const readings = tokens.flatMap((_, at) => [
    ...introduced(tokens, at),
    ...endingInState(tokens, at),
    ...nicknamed(tokens, at),
    ...areaAround(tokens, at),
    ...zipAlone(tokens, at),
    ...codeAlone(tokens, at),
    ...withArticle(tokens, at),
    ...bareCity(tokens, at),
    ...county(tokens, at),
  ]);
  readings.push(...eitherOf(readings, tokens));
  const phrases = new Map<string, PlacePhrase>();
  for (const reading of readings) {
    const { from, name, end, sure, isBare } = reading;
    if (isOrigin(tokens, reading) || isNoName(tokens, name, end)) continue;
    const last = tokens[end - 1]!;
    const next = last.then === 'space' ? tokens[end] : undefined;
    const phrase = {
      from: tokens[from]!.from,
      to: next && known.afterName.has(next.word) ? next.to : last.to,
      text: read.slice(tokens[name]!.from, last.to),
      sure,
      ...(isBare && { isBare }),
    };
    const key = `${phrase.from} ${phrase.to} ${phrase.text}`;
    const other = phrases.get(key);
    if (!other || other.isBare || (!other.sure && !isBare)) phrases.set(key, phrase);
  }
  const sorted = [...phrases.values()].sort(
    (a, b) => a.from - b.from || b.to - a.to || b.text.length - a.text.length,
  );
  return [...sorted, ...nearMe(read, tokens)];
}

function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(TOKEN)];
  const isShouted = text === text.toUpperCase();
  return found.map((match, i) => {
    const [raw] = match;
    const word = foldName(raw).replace(/[.'’ʻ]/g, '');
    // A period ends a sentence, unless it shortens a word.
    const isShortened = known.withPeriod.has(word) || known.titles.has(word) || stateCode(word);
    const isFull = raw.endsWith('.') && !isShortened;
    const isCaps = raw === raw.toUpperCase();
    const to = match.index + raw.length - (isFull ? 1 : 0);
    const gap = text.slice(to, found[i + 1]?.index ?? text.length);
    return {
      from: match.index,
      to,
      word,
      capital: /^\p{Lu}/u.test(raw),
      isCaps,
      upper: (!isShouted && isCaps) || /^(?:\p{L}\.)+\p{L}/u.test(raw),
      then: i === found.length - 1 ? 'end' : gapKind(gap),
      isJoined: /^\s*[/&]\s*$/.test(gap),
    };
  });
}

function gapKind(gap: string): Token['then'] {
  if (/^[\s\-‐]*$/.test(gap)) return 'space';
  return /^\s*,\s*$/.test(gap) ? 'comma' : 'end';
}

/** "near Boulder, CO", "en el centro de Denver". */
function introduced(tokens: readonly Token[], at: number): Reading[] {
  const near = lengthOf(known.nearness, tokens, at);
  const length = near || lengthOf(known.position, tokens, at);
  const found: Reading[] = [];
  if (!length) return found;
  for (let name = at + length; name < tokens.length; name++) {
    for (const reading of startingAt(tokens, name))
      found.push({ ...reading, from: at, sure: reading.sure || near > 0 });
    // "the greater Denver area", but also "El Paso" and "Central City".
    if (!known.beforeName.has(tokens[name]!.word)) break;
  }
  return found;
}

/** What may be a name after a preposition. */
function startingAt(tokens: readonly Token[], name: number): Reading[] {
  const found: Reading[] = [];
  const { word, upper } = tokens[name]!;
  const alone = tail(tokens, name);
  if (alone && (upper || !known.ambiguousCodes.has(word) || isCodeAfter(tokens, name)))
    found.push({ from: name, name, end: alone, sure: !known.ambiguousCodes.has(word) });
  if (known.notPlaces.has(word)) return found;
  for (let i = name; i < name + LONGEST_CITY && isNameWord(tokens[i]); i++) {
    const { then } = tokens[i]!;
    const end = then === 'end' || isJustWord(tokens, i + 1) ? undefined : tail(tokens, i + 1);
    if (end) found.push({ from: name, name, end, sure: true });
    const isName = i > name || !known.beforeName.has(word);
    if (isName) found.push({ from: name, name, end: i + 1, sure: false });
    if (then !== 'space') break;
  }
  return found;
}

/** Whether a word that is also the code of a state is only a word: "in Denver or Boulder". */
function isJustWord(tokens: readonly Token[], at: number): boolean {
  const { word = '', upper, then } = tokens[at] ?? {};
  return known.wordCodes.has(word) && !upper && then !== 'end' && tokens[at - 1]!.then !== 'comma';
}

/** "In va" at the end of a text, but not "is it in me" or "en la". */
function isCodeAfter(tokens: readonly Token[], at: number): boolean {
  const { word, then } = tokens[at]!;
  const isIn = /^(?:in|near|around)$/.test(tokens[at - 1]?.word ?? '');
  return isIn && then === 'end' && !known.wordCodes.has(word);
}

/** "Denver, CO 80202", "tulsa ok", "Colorado", "Kansas City". */
function endingInState(tokens: readonly Token[], at: number): Reading[] {
  const end = stateLength(tokens, at) && tail(tokens, at);
  if (!end) return [];
  const isName = stateNamed(joined(tokens, at, stateLength(tokens, at))) !== undefined;
  const { word, upper } = tokens[at]!;
  const isComma = tokens[at - 1]?.then === 'comma';
  const isPlain = upper && !known.ambiguousCodes.has(word);
  const hasZip = tokens.slice(at, end).some(isZip);
  const found: Reading[] = [];
  // "tulsa ok" at the end, but not "is it ok if".
  const mayBeCode = isName || isComma || hasZip || upper || tokens[end - 1]!.then === 'end';
  if (mayBeCode || !known.ambiguousCodes.has(word)) {
    for (let name = at - 1; name >= at - LONGEST_CITY && isNameWord(tokens[name]); name--) {
      const { then, capital } = tokens[name]!;
      if (then === 'end' || (then === 'comma' && name < at - 1)) break;
      const from = streetBefore(tokens, name);
      // What no list knows stays words: “Depression NJ”, “Aetna, NY”.
      const isCity = isKnownCity(joined(tokens, name, at - name));
      const sure =
        hasZip || (!isName && isPlain && (isComma || capital) && (isCity || from < name));
      found.push({ from, name, end, sure });
    }
  }
  if (isName) {
    found.push({ from: at, name: at, end, sure: !known.ambiguousStates.has(word) });
    const next = tokens[end - 1]!.then === 'space' ? tokens[end] : undefined;
    if (next && known.afterState.has(next.word))
      found.push({ from: at, name: at, end: tail(tokens, end + 1) ?? end + 1, sure: true });
  } else if (isPlain) {
    found.push({ from: at, name: at, end, sure: hasZip });
  }
  return found;
}

/** Whether a name, without spaces, is one that everyone knows: “newyork”. */
function isKnownCity(name: string): boolean {
  return isLargeCity(name) || citiesCalled(name).length > 0 || stateNamed(name) !== undefined;
}

/** "NYC", "the Bay Area". */
function nicknamed(tokens: readonly Token[], at: number): Reading[] {
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const name = joined(tokens, at, length);
    if (!citiesCalled(name).length) continue;
    const isWord = known.ambiguousNicknames.has(name);
    const isAlone = tokens.length === length || isCodeAfter(tokens, at);
    if (isWord && !isAlone && !tokens[at]!.upper) continue;
    const end = at + length;
    // "La" is a word of many names, and never one.
    const isBare = isWord && name.length > 2;
    return [{ from: at, name: at, end, sure: !isWord, ...(isBare && { isBare }) }];
  }
  return [];
}

/** "Chicago", "fort collins", "north Denver"; of "Port Charlotte" and "Jackson Heights" first the whole. */
function bareCity(tokens: readonly Token[], at: number): Reading[] {
  const before = tokens[at - 1]?.then === 'space' ? tokens[at - 1]!.word : '';
  if (known.titles.has(before)) return [];
  const found: Reading[] = [];
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const some = tokens.slice(at, at + length);
    if (some.slice(0, -1).some(({ then }) => then !== 'space')) continue;
    const end = at + length;
    const isFort = length === 2 && /^f(?:or)?t$/.test(some[0]!.word) && isNameWord(some[1]);
    if (!isFort && !isLargeCity(some.map(({ word }) => word).join(' '))) continue;
    const next = some.at(-1)!.then === 'space' ? tokens[end]?.word : undefined;
    const bare = { name: at, end, isBare: true } as const;
    if (next && known.afterCity.has(next)) {
      found.push({ ...bare, from: at, end: end + 1, sure: false });
    } else if (known.directions.has(before) || known.beforeCity.has(before)) {
      found.push({ ...bare, from: at - 1, name: at - 1, sure: known.directions.has(before) });
    } else {
      found.push({ ...bare, from: at, sure: !isFort });
      // “Costa Mesa”, which only the list of all cities tells from “grief Mesa”.
      if (before && isNameWord(tokens[at - 1]))
        found.push({ ...bare, from: at - 1, name: at - 1, sure: false });
    }
    break;
  }
  return found;
}

/** “Los Gatos” among a few words, of which the second alone may be in a record. */
function withArticle(tokens: readonly Token[], at: number): Reading[] {
  const { word, then } = tokens[at]!;
  const isName = /^(?:los|las|san|santa)$/.test(word) && then === 'space';
  return isName && tokens.length <= SHORT && isNameWord(tokens[at + 1])
    ? [{ from: at, name: at, end: at + 2, sure: false, isBare: true }]
    : [];
}

/** "King County", of the counties with the most people. */
function county(tokens: readonly Token[], at: number): Reading[] {
  for (let length = 3; length > 0; length--) {
    const end = at + length;
    if (tokens[end]?.word !== 'county' || tokens[end - 1]!.then !== 'space') continue;
    if (citiesOfCounty(joined(tokens, at, length)).length)
      return [{ from: at, name: at, end: tail(tokens, end + 1) ?? end + 1, sure: true }];
  }
  return [];
}

/** "Denver or Boulder", "Denver/Boulder": two readings and what stands between them. */
function eitherOf(readings: readonly Reading[], tokens: readonly Token[]): Reading[] {
  const isSure = ({ name, end }: Reading) =>
    readings.some((one) => one.sure && one.name === name && one.end === end);
  return readings.filter(isSure).flatMap((first) => {
    const between = tokens[first.end];
    const begins = first.end + (between && known.between.has(between.word) ? 1 : 0);
    if (begins === first.end && !tokens[first.end - 1]!.isJoined) return [];
    const second = readings.find(
      ({ from, name, sure }) => from === begins && name === from && sure,
    );
    return second ? [{ ...first, end: second.end }] : [];
  });
}

/** Where the person is, which only the device knows. */
function nearMe(text: string, tokens: readonly Token[]): PlacePhrase[] {
  for (let at = 0; at < tokens.length; at++) {
    const isLast = tokens[at]!.word === 'nearby' && tokens[at]!.then === 'end';
    const length = isLast ? 1 : lengthOfAll(known.here, tokens, at);
    if (!length) continue;
    const { from } = tokens[at]!;
    const { to } = tokens[at + length - 1]!;
    return [{ from, to, text: text.slice(from, to), sure: true, isHere: true }];
  }
  return [];
}

/** "Denver area": the place is what stands before. */
function areaAround(tokens: readonly Token[], at: number): Reading[] {
  const found: Reading[] = [];
  if (!known.afterName.has(tokens[at]!.word)) return found;
  for (let name = at - 1; name >= at - LONGEST_CITY && isNameWord(tokens[name]); name--) {
    if (tokens[name]!.then !== 'space') break;
    if (!known.beforeName.has(tokens[name]!.word))
      found.push({ from: name, name, end: at, sure: false });
  }
  return found;
}

function zipAlone(tokens: readonly Token[], at: number): Reading[] {
  const token = tokens[at]!;
  if (!isZip(token)) return [];
  return [{ from: at, name: at, end: tail(tokens, at)!, sure: !BILLING.test(token.word) }];
}

/** The code of a state among a few words: “therapist ny”, and at their end “EMDR CT”. */
function codeAlone(tokens: readonly Token[], at: number): Reading[] {
  const { word, isCaps } = tokens[at]!;
  const isEnd = at > 0 && at === tokens.length - 1;
  const isClear =
    !known.ambiguousCodes.has(word) || (isEnd && isCaps && known.codesInCapitals.has(word));
  const isCode = word.length === 2 && stateCode(word) && isClear;
  // “Co-parent”.
  const isPrefix = word === 'co' && at < tokens.length - 1;
  return isCode && !isPrefix && tokens.length <= SHORT
    ? [{ from: at, name: at, end: at + 1, sure: false }]
    : [];
}

/** Where a state, a ZIP code or both end that begin at a word, with the country; undefined if there are none. */
function tail(tokens: readonly Token[], at: number): number | undefined {
  let end = at + stateLength(tokens, at);
  if ((end === at || tokens[end - 1]!.then !== 'end') && isZip(tokens[end])) {
    const extra = tokens[end]!.then === 'space' ? tokens[end + 1] : undefined;
    end += extra && /^\d{4}$/.test(extra.word) ? 2 : 1;
  }
  const country = end > at && tokens[end - 1]!.then !== 'end' ? tokens[end] : undefined;
  if (country && known.countries.has(country.word)) end++;
  return end > at ? end : undefined;
}

/** How many words of a state's name, code or abbreviation begin here. */
function stateLength(tokens: readonly Token[], at: number): number {
  for (let length = Math.min(LONGEST_STATE, tokens.length - at); length > 0; length--) {
    const written = joined(tokens, at, length);
    // "M A" is no code.
    if (stateNamed(written) || (length === 1 && stateCode(written))) return length;
  }
  return 0;
}

/** The words without spaces; empty if something stands between them. */
function joined(tokens: readonly Token[], at: number, length: number): string {
  const some = tokens.slice(at, at + length);
  return some.slice(0, -1).every(({ then }) => then === 'space')
    ? some.map(({ word }) => word).join('')
    : '';
}

/** Where an address begins whose city begins here: "123 Main St, Denver". Without a street, it is the same word. */
function streetBefore(tokens: readonly Token[], city: number): number {
  let hasStreet = false;
  for (let at = city - 1; at >= Math.max(0, city - LONGEST_STREET); at--) {
    const { word, then } = tokens[at]!;
    if (then === 'end') break;
    hasStreet ||= known.streets.has(word);
    if (hasStreet && /^\d+[a-z]?$/.test(word)) return at;
  }
  return city;
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && !known.notInNames.has(token.word) && !/^\d/.test(token.word);
}

function isZip(token: Token | undefined): boolean {
  return token !== undefined && ZIP.test(token.word);
}

/** Whether this is where someone comes from ("from Texas"), not where they are looking ("20 minutes from Dallas"). */
function isOrigin(tokens: readonly Token[], { from, name, end }: Reading): boolean {
  return known.origin.some((phrase) => {
    for (let start = name - phrase.length; start < end; start++) {
      if ((from >= start || start >= name) && standsAt(phrase, tokens, start)) return true;
    }
    return false;
  });
}

/** Whether there is nothing but small words, such as "the greater". */
function isNoName(tokens: readonly Token[], name: number, end: number): boolean {
  const [first, ...rest] = tokens.slice(name, end);
  const isSmall = ({ word }: Token) => known.beforeName.has(word);
  if (!rest.length && citiesCalled(first!.word).length) return false;
  return isSmall(first!) && (rest.every(isSmall) || tail(tokens, name + 1) === end);
}

/** How many words the longest of these phrases has that begins here. */
function lengthOf(
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
): number {
  return phrases.find((phrase) => standsAt(phrase, tokens, at))?.length ?? 0;
}

/** As `lengthOf`, for phrases that may end the text. */
function lengthOfAll(
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
): number {
  const isHere = (phrase: readonly string[]) => {
    const some = tokens.slice(at, at + phrase.length);
    return (
      phrase.every((word, i) => some[i]?.word === word) &&
      some.slice(0, -1).every(({ then }) => then === 'space')
    );
  };
  return phrases.find(isHere)?.length ?? 0;
}

function standsAt(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, i) => {
    const token = tokens[at + i];
    return token?.word === word && token.then === 'space';
  });
}
