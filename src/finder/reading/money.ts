import type { FeeRange } from '../../directory/query.js';
import { extentBetween, type Extent, type ReadWord } from './parts.js';

/** Numbers of a text with the money signs and words around them. */
const AMOUNT = String.raw`(\$|usd\s*)?(\d{1,4}(?:,\d{3})?)(?:\.\d\d)?(?!\d)\s*(dollars?|bucks|usd|dolares|\$)?`;
const LEAST = String.raw`over|above|more than|at least|min(?:imum)?(?: of)?|from|mas de|al menos|desde|minimo(?: de)?`;
const MOST = String.raw`under|below|less than|up to|at most|max(?:imum)?(?: of)?|no more than|cheaper than|menos de|hasta|maximo(?: de)?|no mas de`;
const AFTER = String.raw`(?:\s*(?:or less|or under|max(?:imum)?|tops|o menos|maximo))?(?:\s*(?:an?|per|por|\/|la)\s*(?:session|hour|visit|appointment|sesion|hora|cita))?`;

const RANGE = new RegExp(
  String.raw`(?:between|entre|from|de)?\s*${AMOUNT}\s*(?:-|–|to|and|a|y)\s*${AMOUNT}${AFTER}`,
  'iu',
);
const LIMIT = new RegExp(String.raw`(?:(${MOST})\s*|(${LEAST})\s*)?${AMOUNT}(${AFTER})`, 'giu');

/** A number without a word for money is a fee from here on: “under 18” is an age. */
const LEAST_FEE = 40;

/** A fee that a typed search names, in the currency of the feed. */
export interface ReadFee extends Extent {
  fee: FeeRange;
}

/**
 * The fee that a text names. A number counts with a money sign, a word for money, or “a session”; without one, only where it
 * can be nothing else: “max 150”. “Under 18” is an age.
 *
 * @example readFee('emdr under $100', words) // { from: 1, to: 2, fee: { max: 100 } }
 */
export function readFee(text: string, words: readonly ReadWord[]): ReadFee | undefined {
  // Accents leave, and all offsets stay.
  const plain = text.replace(/[áéíóú]/giu, (letter) => letter.normalize('NFD')[0]!);
  const range = RANGE.exec(plain);
  if (range) {
    const [, sign, low, unit, sign2, high, unit2] = range;
    const [min, max] = [amount(low!), amount(high!)];
    const isMoney =
      sign ?? unit ?? sign2 ?? unit2 ?? (/^(?:between|entre)/i.test(range[0]) && min >= LEAST_FEE);
    if (isMoney && min < max) return within(range, words, { min, max });
  }
  for (const match of plain.matchAll(LIMIT)) {
    const [, most, least, sign, number, unit, after] = match;
    const limit = amount(number!);
    const isLast = !/^\s*[\p{L}\d]/u.test(plain.slice(match.index + match[0].length));
    const isMoney =
      (sign ?? unit) !== undefined ||
      /session|hour|visit|appointment|sesion|cita/i.test(after!) ||
      (most !== undefined && limit >= LEAST_FEE && isLast);
    if (!isMoney) continue;
    const found = within(match, words, least ? { min: limit } : { max: limit });
    // “I owe $500” names no fee: in what people tell, a limit must say so.
    if (found && (most || least || after!.trim() || words[found.from]!.isAsking)) return found;
  }
  return undefined;
}

function amount(digits: string): number {
  return Number(digits.replace(',', ''));
}

function within(
  match: RegExpExecArray | RegExpMatchArray,
  words: readonly ReadWord[],
  fee: FeeRange,
): ReadFee | undefined {
  const start = match.index!;
  const end = start + match[0].trimEnd().length;
  const extent = extentBetween(words, start, end);
  return extent && { ...extent, fee };
}
