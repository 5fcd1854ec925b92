import type { Extent, ReadWord } from './parts.js';

/** The ages of the vocabulary, by their highest year. */
const AGES: readonly (readonly [highest: number, value: string])[] = [
  [5, '0-5'],
  [12, '6-12'],
  [17, '13-17'],
  [25, '18-25'],
  [64, '26-64'],
  [120, '65-plus'],
];

/** “8 year old”, “15 yo”, “70+”, “8 años”. */
const AGE = /^(?:(?:age|aged|edad) )?(\d{1,3})(?: ?(?:yo|yrs?|years? olds?|yr olds?|anos)|\+)$/;
const LONGEST = 4;

/**
 * The age of whom a typed search is for.
 *
 * @param text the typed text, in which `+` stands
 * @example readAge('therapist for my 8 year old', words) // { from: 3, to: 5, value: '6-12' }
 */
export function readAge(
  text: string,
  words: readonly ReadWord[],
): (Extent & { value: string }) | undefined {
  for (let from = 0; from < words.length; from++) {
    if (!isFor(words, from)) continue;
    for (let to = Math.min(words.length, from + LONGEST) - 1; to >= from; to--) {
      const plus = text[words[to]!.end] === '+' ? '+' : '';
      const phrase = words.slice(from, to + 1).map(({ word }) => word);
      const [, years] = AGE.exec(phrase.join(' ') + plus) ?? [];
      if (years === undefined) continue;
      const [, value] = AGES.find(([highest]) => Number(years) <= highest) ?? [];
      if (value) return { from, to, value };
    }
  }
  return undefined;
}

/** Whether whom the age is of is whom a therapist is for: “my son is 15” only tells. */
function isFor(words: readonly ReadWord[], at: number): boolean {
  if (words[at]!.isAsking) return true;
  const before = [words[at - 2]?.word, words[at - 1]?.word];
  return before.some((word) => word === 'for' || word === 'para');
}
