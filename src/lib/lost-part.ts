const told = new Set<string>();

/**
 * Tells in the console, once for each, that a part of the library which comes later could not be fetched, and what to do. The visitor
 * is told where they notice it.
 *
 * @param part what it is for. Example: `profiles and the shortlist`
 * @param error what `import()` threw; it names the address
 */
export function warnMissingPart(part: string, error: unknown): undefined {
  if (told.has(part)) return undefined;
  told.add(part);
  const reason = error instanceof Error ? error.message : String(error);
  console.warn(
    `therapist-finder: ${part} could not be loaded: ${reason}. Either there is no connection, or that file is gone from the server: after an update keep the old files for some weeks, because pages that are open or cached still ask for them.`,
  );
  return undefined;
}
