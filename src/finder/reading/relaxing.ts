import type { SearchResult } from '../../directory/query.js';
import { searchWords } from '../../directory/text.js';
import type { FacetId } from '../../vocabulary/facets.js';
import type { TypedFilters } from './read-typed.js';
import { reduceSearch } from '../reduce-search.js';
import type { Search, Use, UseRef } from '../search.js';
import type { LoadedDirectory } from '../state.js';

/** Filters that typed words can name, the least specific first. */
const ORDER: readonly (FacetId | 'opening' | 'fee' | 'text' | 'near')[] = [
  'opening',
  'fee',
  'payment',
  'affirming',
  'sexuality',
  'faith',
  'ethnicity',
  'gender',
  'session',
  'age',
  'mode',
  'approach',
  'profession',
  'language',
  'payer',
  'near',
];
type Named = (typeof ORDER)[number];

/**
 * If nobody passes all filters that typed words named: those to leave out so that somebody does, as few as possible, the least specific
 * first. None if that does not help, because filters that were chosen by hand keep everyone out.
 *
 * @param directory tells whether the text is someone’s name, which stays. Otherwise the place stays: who can be met there matters most
 * @param ask searches, for the total and the near misses
 */
export async function leftOutOf(
  search: Search,
  filters: TypedFilters,
  { names }: Pick<LoadedDirectory, 'names'>,
  ask: (search: Search) => Promise<SearchResult>,
): Promise<Use[]> {
  const leftOut: Use[] = [];
  const words = searchWords(search.text ?? '');
  const isName = words.length > 0 && words.every((word) => names?.().people.includes(` ${word} `));
  let next = search;
  const candidates = ORDER.filter((id) =>
    id === 'near' ? filters.hasPlace && isName : usesNamed(id, filters).length > 0,
  );
  // Words that name a value matter more than any other filter; words that stand for nothing matter least.
  if (search.text && !isName) {
    if (search.means) candidates.push('text');
    else candidates.unshift('text');
  }
  while (candidates.length || leftOut.length) {
    const { total, nearMisses = [] } = await ask(next);
    if (total) return leftOut;
    if (!candidates.length) break;
    const helps = (id: Named) => nearMisses.some(({ ref, gain }) => gain > 0 && idOf(ref) === id);
    const id = candidates.find(helps) ?? candidates[0]!;
    candidates.splice(candidates.indexOf(id), 1);
    for (const use of usesNamed(id, filters)) {
      leftOut.push(use);
      next = reduceSearch(next, { type: 'remove', ...use });
    }
  }
  return [];
}

function usesNamed(id: Named, { facets, avoid, fee, opening }: TypedFilters): Use[] {
  if (id === 'text' || id === 'near') return [{ ref: { filter: id } }];
  if (id === 'fee') return fee ? [{ ref: { filter: 'fee' } }] : [];
  if (id === 'opening') return opening ? [{ ref: { filter: 'opening' } }] : [];
  return [
    ...(facets?.[id] ?? []).map((value): Use => ({
      ref: { filter: 'facet', facet: id, role: 'any' },
      value,
    })),
    ...(avoid?.[id] ?? []).map((value): Use => ({
      ref: { filter: 'facet', facet: id, role: 'avoid', value },
      value,
    })),
  ];
}

function idOf(ref: UseRef): string {
  return ref.filter === 'facet' ? ref.facet : ref.filter;
}
