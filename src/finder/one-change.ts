import type { FilterRef, Hit, Part, SearchResult } from '../directory/query.js';
import { ownValue } from '../lib/own.js';
import { states as stateNames } from '../vocabulary/places/states.js';
import type { SearchAction } from './actions.js';
import { reduceSearch } from './reduce-search.js';
import { queryOf, type NamedPlace, type Search } from './search.js';
import type { FinderState } from './state.js';

/** A single change of a search without results after which somebody fits. */
export type OneChange = {
  total: number;
  /** The first of them; none if the source does not search here. */
  hits: readonly Hit[];
} & (
  | { kind: 'without'; ref: FilterRef }
  /** A sliding scale may reach the limit of the fee. */
  | { kind: 'sliding-scale' }
  /** The whole state instead of a circle in it. */
  | { kind: 'whole-state'; place: NamedPlace }
  | { kind: 'other-state'; place: NamedPlace }
);

/** How many filters are offered for removal. */
const FILTERS = 3;
/** How many other states are offered. */
const STATES = 2;
/** How many names a person reads for one change. */
const NAMES = 3;

/**
 * The changes that find somebody, for a search that found nobody: a sliding scale; leaving out one filter, most results first; all of
 * the state; and, if nobody works in the state, the states where most do. The place itself is never left out: who can see a person
 * depends on where they sit.
 *
 * @throws the signal's reason if it is aborted
 */
export async function changesFrom(state: FinderState, signal?: AbortSignal): Promise<OneChange[]> {
  const { search, result, directory, timeZone, locale, now } = state;
  if (!directory || !result || result.total) return [];
  const { source } = directory;
  const isHere = source.searches === 'here';
  const ask = (changed: Search, want: readonly Part[] = []): Promise<SearchResult> =>
    source.search(queryOf(changed, { now, timeZone, locale, pageSize: NAMES, want }), signal);
  /** Another host is asked for nothing that the person did not ask for. */
  const found = async (action: SearchAction, gain: number) => {
    const { total, hits } = isHere
      ? await ask(reduceSearch(search, action))
      : { total: gain, hits: [] };
    return { total, hits };
  };
  const askAt = async (kind: 'whole-state' | 'other-state', place: NamedPlace) => {
    const { total, hits } = await ask({ ...search, near: place });
    return total ? [{ kind, place, total, hits }] : [];
  };

  const changes: OneChange[] = [];
  // Elsewhere the answer had everything.
  const counted = isHere ? await ask(search, ['near-misses', 'unknown']) : result;
  const { slidingScale, nearMisses = [] } = counted;
  if (slidingScale) {
    const scale = await found({ type: 'or-sliding-scale', on: true }, slidingScale);
    changes.push({ kind: 'sliding-scale', ...scale });
  }
  const helpful = nearMisses.filter(({ ref, gain }) => gain > 0 && ref.filter !== 'near');
  for (const { ref, gain } of helpful.slice(0, FILTERS)) {
    changes.push({ kind: 'without', ref, ...(await found({ type: 'remove', ref }, gain)) });
  }
  const { near } = search;
  if (!near || !isHere) return changes;
  if (near.lat !== undefined) {
    const place = wholeState(near.state);
    if (place) changes.push(...(await askAt('whole-state', place)));
  }
  if (directory.reaches?.(near, now) !== false) return changes;
  const others: OneChange[] = [];
  for (const [code] of statesOf(state)) {
    const place = wholeState(code);
    if (place && code !== near.state && others.length < STATES)
      others.push(...(await askAt('other-state', place)));
  }
  return [...changes, ...others];
}

/** The states where people of the directory work, and how many in each; most first. */
export function statesOf({ directory, now }: FinderState): [code: string, count: number][] {
  return Object.entries(directory?.states?.(now) ?? {}).sort(([, a], [, b]) => b - a);
}

function wholeState(code: string): NamedPlace | undefined {
  const label = ownValue(stateNames, code);
  return label === undefined ? undefined : { state: code, label };
}
