import { memoize } from '../../lib/memo.js';
import { facetValues } from '../../vocabulary/facets.js';
import { atStart, cutTo, isSlug, slug } from '../../lib/text/text.js';
import {
  insurerNamed,
  isPayment,
  isStranger,
  keyOf,
  nameAt,
  nearestInsurer,
  payerKey,
  payerOf,
  publicPrograms,
} from './insurer-names.js';
import {
  closingWords,
  isAnyInsurer,
  isEmptyWords,
  insurerWords,
  notAccepted,
  openingWords,
  otherWords,
  planWords,
  stateOf,
  type InsurerWord,
} from './insurer-words.js';
import type { NamedInsurer, NamedPlan, TextRead } from './known-names.js';

/** The name of an insurer in a text, and the words after it that are about its plan. */
interface Segment {
  /** A payer or plan of the vocabulary. */
  value: string;
  from: number;
  end: number;
  rest: InsurerWord[];
}

/** An insurer of a text, with its plans. */
type Found = NamedInsurer & { plans: NamedPlan[] };

/** The insurers that a text names, why it names none, or which one it may be a typo of. */
interface Reading {
  named?: Found[];
  refused?: string;
  near?: string | undefined;
}

const REFUSED = 'says what is not accepted, or not yet: left out';

/**
 * The insurers that a text or its label names. The name of one is the payer, and the rest its plan; a name after a separator is
 * another one.
 *
 * @example insurersNamed('Aetna PPO').named // [{ payer: 'aetna', plans: [{ id: 'aetna/ppo', label: 'PPO' }] }]
 * @example insurersNamed('BCBSTX / Medicare').named // blue-cross-blue-shield with its plan of Texas, and medicare
 */
export function insurersNamed(text: string, label?: string): TextRead<NamedInsurer> {
  const own = readText(text);
  const isByLabel = label !== undefined && !own.named && !own.refused;
  const { named, refused, near } = isByLabel ? readText(label) : own;
  if (refused) return { named: [], told: refused };
  if (named) {
    const ids = named.flatMap(({ payer, plans }) =>
      plans.length ? plans.map((plan) => plan.id) : [payer],
    );
    const isAsWritten = [slug(text), text.trim()].includes(ids.join());
    return { named, told: isAsWritten ? undefined : readAs(ids) };
  }
  return { near };
}

/** The longest id that a problem repeats, in characters. */
const LONGEST_TOLD = 60;

const readAs = (ids: readonly string[]) =>
  `is read as ${ids.map((id) => `"${cutTo(id, LONGEST_TOLD)}"`).join(' and ')}`;

/** How much of a text is read, in characters. */
const LONGEST = 500;

const readText = memoize((given: string): Reading => {
  const text = cutTo(given, LONGEST);
  const words = insurerWords(text);
  if (notAccepted.test(text)) return { refused: REFUSED };
  if (isPayment(words)) {
    return { refused: 'is a way to pay and no insurer: left out; write it in "payment"' };
  }
  if (isAnyInsurer(words.map(({ word }) => word))) return { refused: 'names no insurer: left out' };
  const named: Found[] = [];
  let isAnyKnown = false;
  for (let at = 0; at < words.length;) {
    const segment = segmentAt(text, words, at);
    const end = segment?.end ?? pieceEnd(words, at);
    if (segment) {
      isAnyKnown = true;
      merge(named, { payer: payerOf(segment.value), plans: plansOf(text, segment) });
    } else addPiece(text, words.slice(at, end), named);
    at = end;
  }
  return isAnyKnown ? { named } : { near: nearestInsurer(words) };
});

/** Adds what stands between separators and names no insurer that is known. */
function addPiece(text: string, own: readonly InsurerWord[], named: Found[]): void {
  const last = named.at(-1);
  if (last && isPlan(text, own)) {
    // “Aetna, HMO”
    merge(named, { payer: last.payer, plans: plansIn(text, last.payer, own) });
  } else if (!isEmpty(own) && !isPayment(own)) {
    const label = written(text, own);
    merge(named, { payer: slug(label), label, plans: [] });
  }
}

/**
 * What a text names among the plans of an insurer.
 *
 * @example plansNamed('medicaid', 'California').named // [{ id: 'medicaid/medi-cal' }]
 */
export function plansNamed(payer: string, given: string): TextRead<NamedPlan> {
  const own = given.startsWith(`${payer}/`) ? given.slice(payer.length + 1) : given;
  const text = cutTo(own, LONGEST);
  if (notAccepted.test(text)) return { named: [], told: REFUSED };
  const id = planId(payer, text);
  const words = insurerWords(text);
  const [whole, ...more] = readText(text).named ?? [];
  const known = knownPlan(text, payer, words);
  const named =
    whole?.payer === payer && !more.length && (whole.plans.length || !isPlanWords(words))
      ? whole.plans
      : known
        ? [{ id: known }]
        : isEmpty(words)
          ? []
          : undefined;
  if (!named) return { named: [{ id, label: isSlug(text) ? undefined : text }] };
  const ids = named.map((plan) => plan.id);
  return { named, told: ids.every((one) => one === id) ? undefined : readAs(ids) };
}

const planId = (payer: string, name: string) => `${payer}/${slug(name)}`;
const isKnown = (value: string) => facetValues('payer').includes(value);

/** Adds an insurer, or its plans to the same one. */
function merge(named: Found[], one: Found): void {
  const same = named.find(({ payer }) => payer === one.payer);
  if (!same) named.push(one);
  else same.plans.push(...one.plans.filter(({ id }) => same.plans.every((plan) => plan.id !== id)));
}

function segmentAt(text: string, words: readonly InsurerWord[], at: number): Segment | undefined {
  let from = at;
  while (from < words.length - 1 && openingWords.has(words[from]!.word) && !nameAt(words, from)) {
    from++;
  }
  const direct = nameAt(words, from);
  const inState = direct && direct.end - from > 1 ? undefined : afterState(text, words, from);
  const head = inState ?? direct;
  if (!head) return undefined;
  const end = restEnd(words, head.end);
  const rest = [...words.slice(head.end, end), ...(inState?.state ?? [])];
  const isOther = rest.some(({ word }) => otherWords.has(word));
  const isFit =
    !head.isCommon || isEmpty(rest) || isPlan(text, rest) || rest.every((word) => word.isAside);
  return isOther || !isFit ? undefined : { value: head.value, from, end, rest };
}

/** A name after that of a state: “Colorado Medicaid”. */
function afterState(text: string, words: readonly InsurerWord[], from: number) {
  for (let at = from + 3; at > from; at--) {
    const state = words.slice(from, at);
    if (state.length < at - from || !stateOf(text, state)) continue;
    const name = nameAt(words, at);
    if (name && !isStranger(words.slice(from, name.end))) return { ...name, state };
  }
  return undefined;
}

/** Where the words about a plan end: at a separator, or at the name of another insurer. */
function restEnd(words: readonly InsurerWord[], from: number): number {
  if (words[from] && from > 0 && words[from].piece !== words[from - 1]!.piece) return from;
  const stop = pieceEnd(words, from);
  for (let at = from; at < stop; at++) {
    const name = words[at]!.isAside ? undefined : nameAt(words, at, stop);
    if (!name) continue;
    if (!name.isCommon && !name.value.includes('/') && !publicPrograms.has(name.value)) return at;
    at = name.end - 1;
  }
  return stop;
}

function pieceEnd(words: readonly InsurerWord[], from: number): number {
  const piece = words[from]?.piece;
  const end = words.findIndex((word, at) => at > from && word.piece !== piece);
  return end < 0 ? words.length : end;
}

const isEmpty = (words: readonly InsurerWord[]) => isEmptyWords(words.map(({ word }) => word));

/** Whether words are only those of plans, or a state. */
function isPlan(text: string, words: readonly InsurerWord[]): boolean {
  if (words.length === 0) return false;
  const own = trimmed(words);
  return isPlanWords(own) || stateOf(text, own) !== undefined;
}

const isPlanWords = (words: readonly InsurerWord[]) =>
  words.every(({ word }) => planWords.has(word) || isEmptyWords([word]));

/** The plans of a name and the words after it. */
function plansOf(text: string, { value, from, rest, ...segment }: Segment): NamedPlan[] {
  const payer = payerOf(value);
  if (value === payer) return plansIn(text, payer, rest, { from, ...segment });
  const own = trimmed(withoutPayer(payer, rest));
  const known = { id: value };
  if (own.length === 0 || stateOf(text, own)) return [known];
  // A plan of a plan: “Florida Blue HMO”.
  const label = written(text, insurerWords(text).slice(from, segment.end));
  return [known, { id: planId(payer, label), label }];
}

/** The plan of an insurer that words name: one of the vocabulary, else one of its own. */
function plansIn(
  text: string,
  payer: string,
  rest: readonly InsurerWord[],
  segment?: Pick<Segment, 'from' | 'end'>,
): NamedPlan[] {
  const known = knownPlan(text, payer, rest);
  if (known) return [{ id: known }];
  const own = trimmed(withoutPayer(payer, rest));
  if (own.length === 0) return [];
  const state = stateOf(text, own);
  const whole = segment && insurerWords(text).slice(segment.from, segment.end);
  const label = atStart(written(text, state && whole ? whole : own));
  const id = planId(payer, state ?? label);
  // Another plan has this id: “Blue Cross of California” is not Blue Shield's.
  return isKnown(id) ? [] : [{ id, label }];
}

/** The vocabulary's plan that words after an insurer's name stand for: “(Medi-Cal)”, “of Texas”. */
function knownPlan(text: string, payer: string, rest: readonly InsurerWord[]): string | undefined {
  const isOwn = (value = '') => value.startsWith(`${payer}/`);
  const inside = rest.map((_, at) => nameAt(rest, at)?.value).find(isOwn);
  if (inside) return inside;
  const own = trimmed(withoutPayer(payer, rest));
  const key = stateOf(text, own) ?? keyOf(own);
  const name = payerKey(payer);
  return [key, `${name} ${key}`, `${key} ${name}`]
    .map((one) => insurerNamed(one)?.value)
    .find(isOwn);
}

/** Words without other names of the same payer: “UHC | UBH”, “(Colorado Medicaid)”. */
function withoutPayer(payer: string, words: readonly InsurerWord[]): InsurerWord[] {
  const kept: InsurerWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at);
    const isSame = name && payerOf(name.value) === payer;
    // “Part B” is a name of Medicare, but says which part.
    if (isSame && !isPlanWords(words.slice(at, name.end))) at = name.end - 1;
    else kept.push(words[at]!);
  }
  return kept;
}

/** Words without those at both ends that say nothing. */
function trimmed(words: readonly InsurerWord[]): InsurerWord[] {
  let from = 0;
  let to = words.length;
  while (from < to && isEmptyWords([words[from]!.word])) from++;
  while (to > from && closingWords.has(words[to - 1]!.word)) to--;
  return words.slice(from, to);
}

/** Words as they are written. */
function written(text: string, words: readonly InsurerWord[]): string {
  const [start, end] = [words[0]?.start, words.at(-1)?.end];
  return text
    .slice(start, end)
    .replace(/[()®™℠©]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
