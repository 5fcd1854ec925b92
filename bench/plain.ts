import { facetIds, type FacetId } from '../src/vocabulary/facets.js';
import { miles } from '../src/vocabulary/places/distance.js';
import { searchWords } from '../src/directory/text.js';
import type { Query } from '../src/directory/index.js';
import { textKeys, type Answer, type Doc, type Peer } from './documents.js';

/** What a page would write by hand: `filter()` over the documents, again for each facet in use, then `sort()`. */
export function plainFilter(docs: readonly Doc[]): Peer {
  const filterFor = textFilter(docs);
  return {
    name: 'filter()',
    can: ['text', 'facets', 'fee', 'place', 'time'],
    search(query) {
      const hasWords = filterFor(query);
      return answerOver(hasWords ? docs.filter(hasWords) : docs, query);
    },
  };
}

/**
 * The same loop as someone writes it for speed: values are numbers, and counts stand in typed arrays. Facets in use are filtered in one pass,
 * in which a document that fails a single one still counts for that one.
 */
export function numberedFilter(docs: readonly Doc[], facets: readonly FacetId[]): Peer {
  const filterFor = textFilter(docs);
  const names = new Map(
    facetIds.map((facet) => [facet, [...new Set(docs.flatMap((doc) => doc.facets[facet]))]]),
  );
  const numbered = facetIds.map((facet) => {
    const numbers = new Map(names.get(facet)!.map((value, i) => [value, i]));
    return docs.map((doc) => Uint16Array.from(doc.facets[facet], (value) => numbers.get(value)!));
  });
  const accepting = facetIds.indexOf('accepting');
  return {
    name: 'filter(), numbers',
    can: ['text', 'facets', 'fee', 'place', 'time'],
    search(query) {
      const hasWords = filterFor(query);
      const asked = facetIds.flatMap((facet, i) => {
        const any = query.facets?.[facet]?.any ?? [];
        return any.length
          ? [{ i, any: names.get(facet)!.map((value) => any.includes(value)) }]
          : [];
      });
      const counted = facets.map((facet) => facetIds.indexOf(facet));
      const tallies = facetIds.map((facet) => new Uint32Array(names.get(facet)!.length));
      const matching: Doc[] = [];
      for (const doc of docs) {
        const { id } = doc;
        if (hasWords && !hasWords(doc)) continue;
        let failed = doc.hidden ? accepting : -1;
        let fails = failed < 0 ? 0 : 1;
        for (const { i, any } of asked) {
          if (numbered[i]![id]!.some((value) => any[value])) continue;
          fails++;
          failed = i;
        }
        if (fails > 1 || !meetsRest(doc, query)) continue;
        if (!fails) matching.push(doc);
        for (const i of counted) {
          if (fails && i !== failed) continue;
          for (const value of numbered[i]![id]!) tallies[i]![value]!++;
        }
      }
      if (query.sort === 'fee') matching.sort((a, b) => a.feeFrom - b.feeFrom);
      const { page = 1, pageSize = 10 } = query;
      return {
        total: matching.length,
        counts: Object.fromEntries(
          facets.map((facet) => {
            const tally = tallies[facetIds.indexOf(facet)]!;
            return [facet, Object.fromEntries(names.get(facet)!.map((v, i) => [v, tally[i]!]))];
          }),
        ),
        page: matching.slice((page - 1) * pageSize, page * pageSize).length,
      };
    },
  };
}

/** For a query with words: whether a document has them all, each at the beginning of a word. */
export function textFilter(docs: readonly Doc[]) {
  const texts = docs.map((doc) => ` ${textKeys.map((key) => doc[key]).join(' ')}`);
  return ({ text = '' }: Query): ((doc: { id: number }) => boolean) | undefined => {
    const words = searchWords(text).map((word) => ` ${word}`);
    if (words.length) return ({ id }) => words.every((word) => texts[id]!.includes(word));
    return undefined;
  };
}

/** Filters, counts and sorts by hand the documents in which a library found the words. */
export function answerOver(withWords: readonly Doc[], query: Query): Answer {
  const facets = Object.entries(query.facets ?? {}).flatMap(([facet, { any = [] }]) =>
    any.length ? [[facet as FacetId, any] as const] : [],
  );
  const passes = (doc: Doc, ignored?: FacetId) =>
    !(doc.hidden && ignored !== 'accepting') &&
    facets.every(
      ([facet, any]) => facet === ignored || any.some((value) => doc.facets[facet].includes(value)),
    ) &&
    meetsRest(doc, query);

  const matching = withWords.filter((doc) => passes(doc));
  const counts: Answer['counts'] = {};
  for (const facet of facetsOf(query)) {
    const asked = facet === 'accepting' || facets.some(([name]) => name === facet);
    const counted = asked ? withWords.filter((doc) => passes(doc, facet)) : matching;
    const row: Record<string, number> = {};
    for (const doc of counted)
      for (const value of doc.facets[facet]) row[value] = (row[value] ?? 0) + 1;
    counts[facet] = row;
  }
  const sorted =
    query.sort === 'fee' ? [...matching].sort((a, b) => a.feeFrom - b.feeFrom) : matching;
  const { page = 1, pageSize = 10 } = query;
  return {
    total: matching.length,
    counts,
    page: sorted.slice((page - 1) * pageSize, page * pageSize).length,
  };
}

/** The facets whose values are counted. */
export function facetsOf({ want }: Query): readonly FacetId[] {
  return want ? facetIds.filter((facet) => want.includes(facet)) : facetIds;
}

/** Whether a document passes the filters of a query that are not facets. */
export function meetsRest(doc: Doc, { fee, near, opening }: Query): boolean {
  if (fee && !(doc.feeFrom <= (fee.max ?? Infinity) && doc.feeTo >= (fee.min ?? 0))) return false;
  if (opening?.cells?.length && !opening.cells.some((cell) => doc.cells.includes(cell)))
    return false;
  if (!near) return true;
  if (doc.remote && doc.serves.includes(near.state)) return true;
  return doc.inPerson && miles({ lat: near.lat!, lon: near.lon! }, doc) <= near.radius!;
}
