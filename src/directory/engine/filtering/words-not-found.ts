import type { Query } from '../../query.js';
import { typedWords } from '../../text.js';

/** The searched words that no record has, as they were typed. */
export function wordsNotFound(
  searched: readonly string[],
  found: readonly string[],
  text: Query['text'],
): readonly string[] {
  if (found.length === searched.length) return [];
  const typed = typedWords(text!);
  return searched.filter((word) => !found.includes(word)).map((word) => typed.get(word) ?? word);
}
