import { facetIds, type FacetId } from '../src/vocabulary/facets.js';
import { miles } from '../src/vocabulary/places/distance.js';
import { searchWords } from '../src/directory/text.js';
import type { Query } from '../src/directory/index.js';
import { textKeys, type Answer, type Doc, type Peer } from './documents.js';

/** What a page would write by hand: `filter()` over the documents, once more for each facet in use, then `sort()`. */
export function plainFilter(docs: readonly Doc[]): Peer {
  const named = textFilter(docs);
  return {
    name: 'filter()',
    can: ['text', 'facets', 'fee', 'place', 'time'],
    search(query) {
      const isNamed = named(query);
      return answerOver(isNamed ? docs.filter(isNamed) : docs, query);
    },
  };
}

/** For a query with words, which documents have them all, as beginnings of words. */
export function textFilter(docs: readonly Doc[]) {
  const texts = docs.map((doc) => ` ${textKeys.map((key) => doc[key]).join(' ')}`);
  return ({ text = '' }: Query): ((doc: { id: number }) => boolean) | undefined => {
    const words = searchWords(text).map((word) => ` ${word}`);
    if (words.length) return ({ id }) => words.every((word) => texts[id]!.includes(word));
    return undefined;
  };
}

/** The rest of an answer, when a library has found the words. */
export function answerOver(found: readonly Doc[], query: Query): Answer {
  const facets = Object.entries(query.facets ?? {}).flatMap(([facet, { any = [] }]) =>
    any.length ? [[facet as FacetId, any] as const] : [],
  );
  const passes = (doc: Doc, but?: FacetId) =>
    !(doc.hidden && but !== 'accepting') &&
    facets.every(
      ([facet, any]) => facet === but || any.some((value) => doc.facets[facet].includes(value)),
    ) &&
    meetsRest(doc, query);

  const fits = found.filter((doc) => passes(doc));
  const counts: Answer['counts'] = {};
  for (const facet of facetIds) {
    const asked = facet === 'accepting' || facets.some(([name]) => name === facet);
    const open = asked ? found.filter((doc) => passes(doc, facet)) : fits;
    const row: Record<string, number> = {};
    for (const doc of open)
      for (const value of doc.facets[facet]) row[value] = (row[value] ?? 0) + 1;
    counts[facet] = row;
  }
  const sorted = query.sort === 'fee' ? [...fits].sort((a, b) => a.feeFrom - b.feeFrom) : fits;
  const { page = 1, pageSize = 10 } = query;
  return {
    total: fits.length,
    counts,
    page: sorted.slice((page - 1) * pageSize, page * pageSize).length,
  };
}

/** Whether somebody meets what is no facet of a query. */
export function meetsRest(doc: Doc, { fee, near, opening }: Query): boolean {
  if (fee && !(doc.feeFrom <= (fee.max ?? Infinity) && doc.feeTo >= (fee.min ?? 0))) return false;
  if (opening?.cells?.length && !opening.cells.some((cell) => doc.cells.includes(cell)))
    return false;
  if (!near) return true;
  if (doc.remote && doc.serves.includes(near.state)) return true;
  return doc.inPerson && miles({ lat: near.lat!, lon: near.lon! }, doc) <= near.radius!;
}
