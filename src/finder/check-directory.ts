import type {
  DirectoryInfo,
  DirectorySource,
  Part,
  Query,
  SearchResult,
} from '../directory/query.js';
import { facetIds, type FacetId } from '../vocabulary/facets.js';
import type { LoadedDirectory, PlaceAnswer } from './state.js';

const checked = new WeakMap<LoadedDirectory, LoadedDirectory>();

/**
 * Wraps a directory in checks of its answers, because a page can supply its own, written in JavaScript. An answer that would break an
 * element rejects its promise with a message that says what to change; methods never throw directly.
 *
 * @throws TypeError if the value is not a directory
 */
export function checkDirectory(value: unknown): LoadedDirectory {
  const directory = value as LoadedDirectory;
  const { source } = (isObject(value) ? value : {}) as Partial<LoadedDirectory>;
  if (!source || !isSource(source)) {
    throw new TypeError('load() gave no directory. Make one with directoryFrom(feed).');
  }
  let same = checked.get(directory);
  if (!same) checked.set(directory, (same = behindCheck(directory)));
  return same;
}

function behindCheck(directory: LoadedDirectory): LoadedDirectory {
  const { reaches, states, ...others } = directory;
  const { source, feed, problems } = others;
  return {
    // Its other answers are only tested for truth.
    ...others,
    source: checkSource(source),
    feed: isObject(feed) ? feed : { version: 1, labels: {} },
    problems: Array.isArray(problems) ? problems : [],
    placeNamed: (text) => placeFrom(async () => directory.placeNamed(text)),
    placeAt: (lat, lon) => placeFrom(async () => directory.placeAt(lat, lon)),
    ...(typeof reaches === 'function' && {
      reaches: (near, now) => directory.reaches?.(near, now) !== false,
    }),
    ...(typeof states === 'function' && { states: (now) => countsFrom(directory.states?.(now)) }),
  };
}

function checkSource(source: DirectorySource): DirectorySource {
  const checked: DirectorySource = {
    info: async (signal) => checkInfo(await source.info(signal)),
    search: async (query, signal) => checkResult(await source.search(query, signal), query),
    therapist: async (id, signal) => source.therapist(id, signal),
    ...(typeof source.whenWhole === 'function' && { whenWhole: async () => source.whenWhole?.() }),
  };
  // Not enumerable, so that a copy of this source with another `search` must say where it searches.
  return Object.defineProperty(checked, 'searches', { value: source.searches });
}

function isSource(source: Partial<DirectorySource>): boolean {
  return [source.info, source.search, source.therapist].every((each) => typeof each === 'function');
}

function countsFrom(counts: unknown): Record<string, number> {
  const entries = Object.entries(isObject(counts) ? counts : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => isNumber(entry[1])),
  );
}

async function placeFrom(ask: () => Promise<PlaceAnswer>): Promise<PlaceAnswer> {
  const answer: unknown = await ask().catch(() => undefined);
  return isPlaceAnswer(answer) ? answer : { kind: 'unavailable' };
}

function isPlaceAnswer(answer: unknown): answer is PlaceAnswer {
  if (!isObject(answer)) return false;
  if (answer.kind === 'found') return isObject(answer.place);
  if (answer.kind === 'ambiguous') return Array.isArray(answer.options);
  if (answer.kind === 'unknown')
    return answer.options === undefined || Array.isArray(answer.options);
  return answer.kind === 'unavailable';
}

/** A facet that a source does not know has no values. */
function checkInfo(info: DirectoryInfo): DirectoryInfo {
  if (!isObject(info) || !isNumber(info.size) || !isObject(info.values) || !isObject(info.has)) {
    throw new TypeError('info() of the source gave no DirectoryInfo.');
  }
  return knowsAll(info.values) ? info : { ...info, values: { ...none(), ...info.values } };
}

function checkResult(result: SearchResult, { want }: Query): SearchResult {
  if (!isResult(result, want)) {
    throw new TypeError('search() of the source gave no SearchResult.');
  }
  const wanted = want ? facetIds.filter((facet) => want.includes(facet)) : facetIds;
  return wanted.every((facet) => isObject(result.counts[facet]))
    ? result
    : { ...result, counts: { ...none(wanted), ...result.counts } };
}

function isResult(result: unknown, want: Query['want']): boolean {
  if (!isObject(result)) return false;
  const isFree = (part: Part, value: unknown) =>
    value === undefined && want !== undefined && !want.includes(part);
  const { total, page, pages, hits, counts, unknown, opening, nearMisses, notFound, firstCall } =
    result;
  return (
    [total, page, pages].every(isNumber) &&
    isObject(counts) &&
    (isObject(unknown) || isFree('unknown', unknown)) &&
    (isObject(opening) || isFree('opening', opening)) &&
    (Array.isArray(nearMisses) || isFree('near-misses', nearMisses)) &&
    [hits, notFound].every(Array.isArray) &&
    (hits as unknown[]).every(isHit) &&
    (firstCall === undefined || isFirstCall(firstCall))
  );
}

function isHit(hit: unknown): boolean {
  return isObject(hit) && isTherapist(hit.therapist) && Array.isArray(hit.reasons);
}

function isFirstCall(call: unknown): boolean {
  return isObject(call) && isTherapist(call.therapist) && isNumber(call.start);
}

function isTherapist(record: unknown): boolean {
  return isObject(record) && typeof record.id === 'string' && typeof record.name === 'string';
}

function knowsAll(values: Record<FacetId, unknown>): boolean {
  return facetIds.every((facet) => isObject(values[facet]));
}

function none(facets = facetIds): Record<FacetId, Record<string, number>> {
  return Object.fromEntries(facets.map((facet) => [facet, {}])) as ReturnType<typeof none>;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
