import { foldAccents } from '../lib/text/folding.js';

const APOSTROPHES = /['’ʼ]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Letters with dots between them: `E.M.D.R`, `Psy.D`. Also `a.b` where a space is missing; {@link withoutDots} tells them apart. */
const DOTTED = String.raw`(?:\p{L}{1,3}\.)+\p{L}{1,3}(?![\p{L}\p{N}\p{M}])`;
const DOTTED_WORD = new RegExp(`(^|[^\\p{L}\\p{N}\\p{M}])(${DOTTED})`, 'gu');
const TYPED_WORD = new RegExp(String.raw`${DOTTED}|[\p{L}\p{N}\p{M}'’ʼ]+`, 'gu');
/** Most texts have no dot before a letter. */
const HAS_DOTTED = /\.\p{L}/u;

/** A letter of a script that puts no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Longest word, in letters. Longer ones are cut, in records and in searches. */
const LONGEST_WORD = 40;
/** The same in a script without spaces, where a word is found anywhere in a run of letters. */
const LONGEST_SPACELESS = 8;

/** How much of a typed text is searched for, in characters. A longer text is a story, in which concepts are found instead. */
export const MOST_TYPED = 1_000;

/**
 * The words of a text, without accents and case. An apostrophe does not separate words: `women’s` is `womens`. Nor do the dots of an
 * abbreviation.
 *
 * @example wordsOf('Señora Núñez, LGBTQ+') // ['senora', 'nunez', 'lgbtq']
 * @example wordsOf('E.M.D.R. with Ana Ruiz, Psy.D.') // ['emdr', 'with', 'ana', 'ruiz', 'psyd']
 */
export function wordsOf(text: string): string[] {
  return wholeWords(text).map((word) =>
    isSpaceless(word)
      ? Array.from(word).slice(0, LONGEST_SPACELESS).join('')
      : word.slice(0, LONGEST_WORD),
  );
}

/**
 * The terms under which a text is found: its words. In scripts without spaces, what each run of letters says from each of its letters
 * on, so that a word is found anywhere inside the run.
 *
 * @example termsOf('焦虑症') // ['焦虑症', '虑症', '症']
 */
export function termsOf(text: string): string[] {
  return SPACELESS.test(text)
    ? wholeWords(text).flatMap((word) =>
        isSpaceless(word) ? endingsOf(word) : word.slice(0, LONGEST_WORD),
      )
    : wordsOf(text);
}

/** Whether a word is written in a script without spaces, at least in part. */
export function isSpaceless(word: string): boolean {
  return SPACELESS.test(word);
}

function wholeWords(text: string): string[] {
  return withoutDots(foldAccents(text))
    .replace(APOSTROPHES, '')
    .split(BETWEEN_WORDS)
    .filter(Boolean);
}

function endingsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.map((_, from) => letters.slice(from, from + LONGEST_SPACELESS).join(''));
}

/** Removes the dots inside abbreviations. One part is a single letter; else a space is missing, as in `sad.so`. */
function withoutDots(text: string): string {
  if (!HAS_DOTTED.test(text)) return text;
  return text.replace(DOTTED_WORD, (whole: string, before: string, dotted: string) =>
    isAbbreviation(dotted) ? before + dotted.replaceAll('.', '') : whole,
  );
}

function isAbbreviation(dotted: string): boolean {
  return dotted.split('.').some((part) => part.length === 1);
}

/**
 * The words of a text, each with its first spelling in the text.
 *
 * @example typedWords('‘Núñez’ núñez') // Map { 'nunez' → 'Núñez' }
 */
export function typedWords(text: string): Map<string, string> {
  const typed = new Map<string, string>();
  for (const [piece] of text.slice(0, MOST_TYPED).matchAll(TYPED_WORD)) {
    for (const part of isAbbreviation(piece) ? [piece] : piece.split('.')) {
      const asTyped = part.replace(/^['’ʼ]+|['’ʼ]+$/g, '');
      for (const word of wordsOf(part)) if (!typed.has(word)) typed.set(word, asTyped);
    }
  }
  return typed;
}

/** Words that do not help a search: function words of English and Spanish, titles beside a name, and what everyone here searches for. */
const STOP_WORDS = new Set(
  `a am an and any are as at be been but by can could do does dr for from get has have having help i id if im in into is it
  its ive just like looking me mr mrs ms my myself near need needs of on or our prof really she so some someone that the
  their them they this to too us want wants was we what when where which who will with would you your
  al como con de del e el en es esta estoy la las lo los me mi mis o para por que se su tengo un una y yo
  dra sr sra srta
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

/** How many typos a word may have. A short word with a typo is often another word, and so is one in a script without spaces. */
export function typosAllowed(word: string): number {
  if (isSpaceless(word)) return 0;
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
