/**
 * The table's own value for a name. Use it for names from outside, such as a feed or a link: `table[name]` also finds what every
 * object inherits, such as `constructor`.
 *
 * @example ownValue({ CO: 'Colorado' }, 'CO')          // 'Colorado'
 * @example ownValue({ CO: 'Colorado' }, 'constructor') // undefined
 */
export function ownValue<T>(
  table: Readonly<Partial<Record<string, T>>> | undefined,
  name: string,
): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
