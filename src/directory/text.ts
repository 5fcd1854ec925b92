import { foldAccents } from '../lib/text/folding.js';

const APOSTROPHES = /['’ʼ]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Longest word, in letters. Longer ones are cut, in records and in searches. */
const LONGEST_WORD = 40;

/** How much of a typed text is searched for, in characters. A longer text is a story, in which concepts are found instead. */
export const MOST_TYPED = 1_000;

/**
 * The words of a text, without accents and case. An apostrophe does not separate words: `women’s` is `womens`.
 *
 * @example wordsOf('Señora Núñez, LGBTQ+') // ['senora', 'nunez', 'lgbtq']
 */
export function wordsOf(text: string): string[] {
  return foldAccents(text)
    .replace(APOSTROPHES, '')
    .split(BETWEEN_WORDS)
    .filter(Boolean)
    .map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * The words of a text, each with its first spelling in the text.
 *
 * @example typedWords('‘Núñez’ núñez') // Map { 'nunez' → 'Núñez' }
 */
export function typedWords(text: string): Map<string, string> {
  const typed = new Map<string, string>();
  for (const [piece] of text.slice(0, MOST_TYPED).matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+/gu)) {
    const asTyped = piece.replace(/^['’ʼ]+|['’ʼ]+$/g, '');
    for (const word of wordsOf(piece)) if (!typed.has(word)) typed.set(word, asTyped);
  }
  return typed;
}

/** Words that do not help a search: function words of English and Spanish, and what everyone here searches for. */
const STOP_WORDS = new Set(
  `a am an and any are as at be been but by can could do does for from get has have having help i id if im in into is it
  its ive just like looking me my myself near need needs of on or our really she so some someone that the their them they
  this to too us want wants was we what when where which who will with would you your
  al como con de del e el en es esta estoy la las lo los me mi mis o para por que se su tengo un una y yo
  counseling counselling counselor counselors counsellor counsellors psychotherapist psychotherapists psychotherapy
  therapist therapists therapy consejera consejero consejeria psicologa psicologo psicoterapia terapeuta terapeutas terapia
  terapias`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The words to search for, each once. Stop words are left out unless there are no others.
 *
 * @example searchWords('a therapist for grief') // ['grief']
 * @example searchWords('therapy') // ['therapy']
 */
export function searchWords(text: string): string[] {
  const words = [...new Set(wordsOf(text.slice(0, MOST_TYPED)))];
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return kept.length ? kept : words;
}

/** Words that connect two phrases, and mean nothing once one of them is gone. */
const CONNECTING = new Set(['', 'and', 'or', 'with', 'y', 'o', 'con']);

/**
 * A text without some of its phrases; empty if only stop words are left.
 *
 * @example withoutPhrases('anxious and depressed', ['anxious']) // 'depressed'
 */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  let left = text;
  for (const phrase of phrases) left = left.replace(phrase, () => ' ');
  if (wordsOf(left).every((word) => STOP_WORDS.has(word))) return '';
  const pieces = left.trim().split(/\s+/);
  const isConnecting = (piece: string) => CONNECTING.has(wordsOf(piece).join(' '));
  while (isConnecting(pieces[0]!)) pieces.shift();
  while (isConnecting(pieces.at(-1)!)) pieces.pop();
  return pieces.join(' ');
}

/** How many typos a word may have. A short word with a typo is often another word. */
export function typosAllowed(word: string): number {
  return word.length <= 3 ? 0 : word.length <= 7 ? 1 : 2;
}

/**
 * How many typos make one word of another: a letter too many, too few or wrong, or two neighbors swapped (optimal string
 * alignment distance). Returns `most + 1` if there are more than `most`.
 *
 * @example typosBetween('anxeity', 'anxiety', 1) // 1
 */
export function typosBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let typos = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        typos = Math.min(typos, older[j - 2]! + 1);
      }
      row.push(typos);
      least = Math.min(least, typos);
    }
    if (least > most) return most + 1;
    older = previous;
    previous = row;
  }
  return Math.min(previous[b.length]!, most + 1);
}
