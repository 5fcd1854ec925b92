import {
  createDirectory,
  type DirectoryOptions,
  type Query,
  type SearchResult,
  type WholeResult,
} from '../../src/directory/index.js';
import type { Therapist } from '../../src/feed/index.js';

/** A Monday: 15:00 in London, 10:00 in New York. */
export const NOW = Date.parse('2026-11-23T15:00:00Z');

/** The date, or instant, so many days before now. */
export function daysAgo(days: number): string {
  return new Date(NOW - days * 86_400_000).toISOString();
}

/** Records by id, each with the fields a test is about. */
export type Records = Record<string, Partial<Therapist>>;

export function therapistsOf(records: Records): Therapist[] {
  return Object.entries(records).map(([id, fields]) => ({ id, name: id, ...fields }));
}

/** What a search answers at {@link NOW}. */
export function search(
  records: Records,
  query: Partial<Omit<Query, 'want'>> = {},
  options: DirectoryOptions = {},
): WholeResult {
  return createDirectory(therapistsOf(records), options).search({
    now: NOW,
    pageSize: 50,
    ...query,
  });
}

/** The ids of those who fit, in the order of the alphabet. */
export function whoFits(
  records: Records,
  query: Partial<Omit<Query, 'want'>> = {},
  options: DirectoryOptions = {},
): string[] {
  return idsOf(search(records, query, options)).sort();
}

/** The ids of a page, in its order. */
export function idsOf(result: SearchResult): string[] {
  return result.hits.map(({ therapist }) => therapist.id);
}
