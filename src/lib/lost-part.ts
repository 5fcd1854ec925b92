const warned = new Set<string>();

/**
 * Warns in the console that a part of the library that loads later could not be loaded, and says what to do. Warns once for each
 * part.
 *
 * @param part what it is for, for example `profiles and the shortlist`
 * @param error from `import()`; its message has the address
 */
export function warnMissingPart(part: string, error: unknown): undefined {
  if (warned.has(part)) return undefined;
  warned.add(part);
  const reason = error instanceof Error ? error.message : String(error);
  console.warn(
    `therapist-finder: ${part} could not be loaded: ${reason}. Either there is no connection, or that file is gone from the server: after an update keep the old files for some weeks, because pages that are open or cached still ask for them.`,
  );
  return undefined;
}
