/** What most texts are; decomposing changes nothing of it. */
export const ASCII = /^[\s!-~]*$/;

/** More marks than anyone writes on one letter. Two half-width kana letters become marks when decomposed. */
const PILED_MARKS = /([\p{M}\uff9e\uff9f]{8})[\p{M}\uff9e\uff9f]+/gu;

/**
 * `normalize`, in a time that grows with the text and no faster: marks are sorted while they are decomposed, so a run of thousands would
 * take minutes. Of each run the first eight are kept.
 *
 * @example decomposed('é', 'NFD').length // 2
 */
export function decomposed(text: string, form: 'NFD' | 'NFKD'): string {
  return ASCII.test(text) ? text : text.replace(PILED_MARKS, '$1').normalize(form);
}

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
