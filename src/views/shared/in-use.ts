import { wordsOf } from '../../lib/text/words.js';
import { searchWords } from '../../directory/text.js';
import type { FinderState } from '../../finder/state.js';

/** Whether the words of a search filter. Words that no record has do not filter. */
export function isTextInUse({ search, result }: FinderState): boolean {
  if (!search.text) return false;
  const unknown = new Set((result?.notFound ?? []).flatMap(wordsOf));
  return !searchWords(search.text).every((word) => unknown.has(word));
}

/** The search, without its words if they do not filter. */
export function searchInUse(state: FinderState): FinderState['search'] {
  const { search } = state;
  return isTextInUse(state) ? search : { ...search, text: undefined, means: undefined };
}
