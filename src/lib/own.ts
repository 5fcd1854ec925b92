/**
 * What a table itself holds under a name. For names from a feed, a link or an answer: `table[name]` also finds what every
 * object inherits, such as `constructor`.
 *
 * @example own({ CO: 'Colorado' }, 'CO')          // 'Colorado'
 * @example own({ CO: 'Colorado' }, 'constructor') // undefined
 */
export function ownValue<T>(
  table: Readonly<Partial<Record<string, T>>> | undefined,
  name: string,
): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
