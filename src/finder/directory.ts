import { sourceOver } from '../directory/source.js';
import { eachOf, recordsFrom, type Records } from '../feed/records.js';
import type { Feed } from '../feed/schema.js';
import { lazy } from '../lib/memo.js';
import type { Answers } from './answers.js';
import { bringSearchWork, searchWork } from './late-work.js';
import type { LoadedDirectory } from './state.js';

/** A directory over a feed that is already parsed. */
export function directoryFrom({ therapists, ...meta }: Feed): LoadedDirectory {
  return directoryOver(recordsFrom(therapists), meta);
}

/**
 * A directory over records that are kept in any way. Only searches and its size are there from the first; the other answers come with what
 * works on searches, and until then it does not know them.
 *
 * @param before a directory over the same records with other times; what was read of everything else is kept
 */
export function directoryOver(
  records: Records,
  meta: Omit<Feed, 'therapists'>,
  before?: LoadedDirectory,
): LoadedDirectory {
  let answers: Answers | undefined;
  const known = () => (answers ??= searchWork()?.answersOf(records));
  const coming = () => bringSearchWork().then(known, () => undefined);
  return {
    source: sourceOver(records, meta, {}, before?.source),
    feed: meta,
    problems: [],
    headcount: lazy(() => {
      const kinds = [...eachOf(records, 'kind')];
      const practices = kinds.filter(({ kind }) => kind === 'practice').length;
      return { size: records.size, practices };
    }),
    names: () => known()?.names() ?? { people: '', all: '' },
    reaches: (near, now) => known()?.reaches(near, now) ?? true,
    states: (now) => known()?.states(now) ?? {},
    hasOfficeIn: (city) => known()?.hasOfficeIn(city) ?? false,
    placeNamed: async (text) => (await coming())?.placeNamed(text) ?? { kind: 'unavailable' },
    placeAt: async (lat, lon) => (await coming())?.placeAt(lat, lon) ?? { kind: 'unavailable' },
  };
}
