const mostIds = 200;
const longestId = 200;

/** The ids in a list of unknown origin: strings, each once, no more than a person would save. */
export function readIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter(
    (id) => typeof id === 'string' && id.length > 0 && id.length <= longestId,
  ) as string[];
  return [...new Set(ids)].slice(0, mostIds);
}
