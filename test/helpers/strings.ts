/** A table of words, flat: `profile.reason.text` → what it says, or how. */
export function entriesOf(table: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(entriesOf(value, `${path}${key}.`))
        : [[`${path}${key}`, value]],
    ),
  );
}
