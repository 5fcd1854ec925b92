import { wordsOf } from '../../lib/text/words.js';
import type { FinderState } from '../../finder/state.js';

/**
 * The typed phrases that no record has or lists, in their order; none of words that could not be read yet. A word stands with the others of its name: “sign language”, “non-binary”.
 *
 * @example phrasesNotFound(state) // for 'sign language evenings': ['sign language']
 */
export function phrasesNotFound({ search, result }: FinderState): readonly string[] {
  const notFound = result?.notFound ?? [];
  const { text = '', means = [], unlisted = [], isUnread } = search;
  const left = new Set(notFound.flatMap(wordsOf));
  const phrases: string[] = [];
  const names = [...new Set(means.map(({ words }) => words))];
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const words = wordsOf(name).filter((word) => left.has(word));
    if (words.length) phrases.push(name);
    for (const word of words) left.delete(word);
  }
  phrases.push(...notFound.filter((word) => wordsOf(word).some((one) => left.has(one))));
  phrases.sort((a, b) => text.indexOf(a) - text.indexOf(b));
  return result && !isUnread ? [...unlisted, ...phrases] : [];
}
