import { wordsOf } from '../lib/text/words.js';
import { typedWordsOf } from '../lib/text/typed-words.js';

/** How much of a typed text is searched for, in characters. A longer text is a story, in which concepts are found instead. */
export const MOST_TYPED = 1_000;

/** A text with at least this many words is a sentence, to be understood rather than searched for word by word. */
export const SENTENCE = 4;

/**
 * The words of a typed text, each with its first spelling.
 *
 * @example typedWords('‘Núñez’ núñez') // Map { 'nunez' → 'Núñez' }
 */
export function typedWords(text: string): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const { word, typed } of typedWordsOf(text.slice(0, MOST_TYPED))) {
    if (!spellings.has(word)) spellings.set(word, typed);
  }
  return spellings;
}

/** Words that do not help a search: function words of English and Spanish, titles beside a name, and what everyone here searches for. */
const STOP_WORDS = new Set(
  `a am an and any are as at be been but by can could do does dr for from get has have having help i id if im in into is it
  its ive just like looking me mr mrs ms my myself near need needs no not of on only or our prof really she so some someone that the
  their them they this to too us want wants was we what when where which who will with would you your
  al como con de del e el en es esta estoy la las lo los me mi mis o para por que se su tengo un una y yo
  dra sr sra srta
  appointment appointments clinician clinicians provider providers session sessions suport support
  councelor councelors counceler councellor counselar counciling counsler counslor terapist theripist theripists theripy therepist
  theropist therapst therapis
  counseling counselling counselor counselors counsellor counsellors psychotherapist psychotherapists psychotherapy
  therapist therapists therapy consejera consejero consejeros consejeria psicologa psicologo psicoterapia terapeuta terapeutas terapia
  terapias`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word does not help a search. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

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
