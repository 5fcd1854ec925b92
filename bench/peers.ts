import { create, insertMultiple, search as oramaSearch, type TypedDocument } from '@orama/orama';
import { Document as FlexDocument } from 'flexsearch';
import Fuse from 'fuse.js';
import itemsjs from 'itemsjs';
import MiniSearch from 'minisearch';
import type { Query } from '../src/directory/index.js';
import { searchWords } from '../src/directory/text.js';
import { facetIds, type FacetId } from '../src/vocabulary/facets.js';
import { textKeys, type Answer, type Doc, type Peer } from './documents.js';
import { answerOver, facetsOf, meetsRest, textFilter } from './plain.js';

/**
 * The other libraries, each used as its documentation advises for facets with many values and prefixes of words. If a library has
 * no facets, or cannot count other choices beside a chosen value, that part is written by hand, as a page would have to.
 */

const split = (text: string) => text.split(' ');
const chosenOf = (query: Query) =>
  Object.entries(query.facets ?? {}).flatMap(([facet, { any = [] }]) =>
    any.length ? [{ facet: facet as FacetId, any: [...any] }] : [],
  );

/**
 * Has facets, counts, and several values of one facet as alternatives. Its text search has no prefixes, so words, places and times
 * go through the filter function it offers.
 */
export function itemsJs(docs: readonly Doc[], facets: readonly FacetId[]): Peer {
  const aggregations = Object.fromEntries(
    facets.map((facet) => [facet, { size: 500, conjunction: false }]),
  );
  const engine = itemsjs(
    // It counts from one.
    docs.map((doc) => ({ ...doc.facets, id: doc.id + 1, feeFrom: doc.feeFrom, doc })),
    { aggregations, sortings: { fee: { field: 'feeFrom', order: 'asc' } }, searchableFields: [] },
  );
  const named = textFilter(docs);
  const ask = (query: Query, withHidden: boolean) => {
    const isNamed = named(query);
    return engine.search({
      per_page: 10,
      page: query.page ?? 1,
      ...(query.sort === 'fee' && { sort: 'fee' }),
      filters: Object.fromEntries(chosenOf(query).map(({ facet, any }) => [facet, any])),
      filter: ({ doc }: { doc: Doc }) =>
        (withHidden || !doc.hidden) && (!isNamed || isNamed(doc)) && meetsRest(doc, query),
    }) as ItemsAnswer;
  };
  const countsOf = ({ data }: ItemsAnswer, facet: FacetId) =>
    Object.fromEntries(
      data.aggregations[facet]!.buckets.map(({ key, doc_count }) => [key, doc_count]),
    );
  return {
    name: 'itemsjs',
    can: ['text', 'facets', 'fee', 'place', 'time'],
    search(query) {
      const found = ask(query, false);
      const counts: Answer['counts'] = {};
      for (const facet of facets) {
        // Those who take no new clients are left out, except from the counts of `accepting`.
        counts[facet] = countsOf(facet === 'accepting' ? ask(query, true) : found, facet);
      }
      return { total: found.pagination.total, counts, page: found.data.items.length };
    },
  };
}

interface ItemsAnswer {
  data: {
    items: unknown[];
    aggregations: Record<string, { buckets: { key: string; doc_count: number }[] }>;
  };
  pagination: { total: number };
}

/** Has facets, ranges and text. It counts only the results, so each facet in use needs its own search. */
export async function orama(docs: readonly Doc[]): Promise<Peer> {
  const engine = create({
    schema: {
      name: 'string',
      labels: 'string',
      headline: 'string',
      about: 'string',
      hidden: 'boolean',
      feeFrom: 'number',
      feeTo: 'number',
      ...(Object.fromEntries(facetIds.map((facet) => [facet, 'enum[]'])) as Record<
        FacetId,
        'enum[]'
      >),
    },
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: split },
    },
  });
  const rows = docs.map(({ id, feeFrom, feeTo, facets, ...doc }) => ({
    ...doc,
    ...facets,
    id: String(id),
    // It accepts only finite numbers.
    feeFrom: Math.min(feeFrom, 1e9),
    feeTo: Math.min(feeTo, 1e9),
  }));
  await insertMultiple(engine, rows as TypedDocument<typeof engine>[], 5000);

  const ask = (query: Query, but: FacetId | undefined, facets: readonly FacetId[], limit: number) =>
    oramaSearch(engine, {
      // An empty term would be searched for in all texts.
      ...(query.text && {
        term: searchWords(query.text).join(' '),
        properties: [...textKeys],
        threshold: 0,
      }),
      where: {
        ...(but !== 'accepting' && { hidden: false }),
        ...(query.fee && { feeFrom: { lte: query.fee.max! } }),
        ...Object.fromEntries(
          chosenOf(query)
            .filter(({ facet }) => facet !== but)
            .map(({ facet, any }) => [facet, { containsAny: any }]),
        ),
      },
      facets: Object.fromEntries(facets.map((facet) => [facet, { limit: 500 }])),
      ...(query.sort === 'fee' && { sortBy: { property: 'feeFrom' } }),
      limit,
      offset: ((query.page ?? 1) - 1) * limit,
    });

  return {
    name: 'Orama',
    can: ['text', 'facets', 'fee'],
    async search(query) {
      const wanted = facetsOf(query);
      const chosen = chosenOf(query).map(({ facet }) => facet);
      const own = new Set(wanted.filter((id) => id === 'accepting' || chosen.includes(id)));
      const { count, facets, hits } = await ask(
        query,
        undefined,
        wanted.filter((facet) => !own.has(facet)),
        10,
      );
      const counts: Answer['counts'] = {};
      const take = (from: typeof facets) => {
        for (const [key, { values }] of Object.entries(from ?? {})) {
          counts[key as FacetId] = values;
        }
      };
      take(facets);
      for (const facet of own) take((await ask(query, facet, [facet], 1)).facets);
      return { total: count, counts, page: hits.length };
    },
  };
}

/** Only text; the rest is by hand. */
export function miniSearch(docs: readonly Doc[]): Peer {
  const engine = new MiniSearch<Doc>({
    fields: [...textKeys],
    tokenize: split,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  engine.addAll(docs);
  return byText('MiniSearch', docs, (words) =>
    engine.search(words.join(' ')).map(({ id }) => docs[id as number]!),
  );
}

/** Only text; the rest is by hand. */
export function flexSearch(docs: readonly Doc[]): Peer {
  const engine = new FlexDocument({
    document: {
      id: 'id',
      index: textKeys.map((field) => ({ field, tokenize: 'forward' as const, encode: split })),
    },
  });
  for (const { id, name, labels, headline, about } of docs) {
    engine.add({ id, name, labels, headline, about });
  }
  return byText('FlexSearch', docs, (words) => {
    // It searches for all words in one field, so each word is searched for alone.
    const sets = words.map((word) => {
      const fields = engine.search(word, { limit: docs.length }) as { result: number[] }[];
      return new Set(fields.flatMap(({ result }) => result));
    });
    return [...sets[0]!].filter((id) => sets.every((set) => set.has(id))).map((id) => docs[id]!);
  });
}

/** Only text, by looking at every document; the rest is by hand. */
export function fuse(docs: readonly Doc[]): Peer {
  const engine = new Fuse(docs, {
    keys: [...textKeys],
    threshold: 0,
    ignoreLocation: true,
    useExtendedSearch: true,
  });
  return byText('Fuse', docs, (words) =>
    engine.search(words.map((word) => `'${word}`).join(' ')).map(({ item }) => item),
  );
}

function byText(name: string, docs: readonly Doc[], find: (words: string[]) => Doc[]): Peer {
  return {
    name,
    can: ['text', 'facets', 'fee'],
    search(query) {
      const words = searchWords(query.text ?? '');
      return answerOver(words.length ? find(words) : docs, query);
    },
  };
}
