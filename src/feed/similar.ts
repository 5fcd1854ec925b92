/**
 * Of some names the one that is another but for case, punctuation and the plural: what its author meant to write.
 *
 * @example similar('Postal_Code', ['city', 'postalCode']) // 'postalCode'
 */
export function similar(name: string, names: readonly string[]): string | undefined {
  const wanted = letters(name);
  return names.find((other) => letters(other) === wanted);
}

/** A name without case, punctuation and the plural. @example letters('Postal_Codes') // 'postalcode' */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/s$/, '');
}
