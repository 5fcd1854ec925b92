/**
 * A name without case, punctuation and plural, ASCII only: the same for all the ways to write the name of a field.
 *
 * @example bareName('Postal_Codes') // 'postalcode'
 */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/s$/, '');
}
