/** Most texts are only this, and decomposing changes nothing in them. */
const ASCII = /^[\s!-~]*$/;

/** More marks than anyone writes on one letter. Two half-width kana letters become marks when decomposed. */
const PILED_MARKS = /([\p{M}\uff9e\uff9f]{8})[\p{M}\uff9e\uff9f]+/gu;

/** The accents of Latin, Greek and Cyrillic letters (the block "Combining Diacritical Marks"). */
const ACCENTS = /[\u0300-\u036f]/g;

const MARKS = /\p{M}/gu;

/** Latin letters that Unicode does not decompose, and how people write them without a keyboard that has them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const NOT_PLAIN = /[ßæœøđðþłħı]/g;

/**
 * A text for searching in: lower case, no accents, and plain letters for those of {@link PLAIN}. Marks of other scripts stay, because
 * they are part of the word there: a Hindi vowel, an Arabic or Hebrew vowel point. Use {@link foldMarks} to compare with known names.
 *
 * Upper and lower case are those of no language, so `I` is always `i`.
 *
 * @example foldAccents('Núñez')   // 'nunez'
 * @example foldAccents('Đặng')    // 'dang'
 * @example foldAccents('हिन्दी')    // 'हिन्दी'
 */
export function foldAccents(text: string): string {
  return plain(decomposed(text, 'NFD').replace(ACCENTS, '').toLowerCase());
}

/**
 * A text for comparing with known names and phrases: lower case, no marks of any script, since people often leave them out. Fold
 * both sides. In free text use {@link foldAccents}: without its marks one word of Hindi becomes another.
 *
 * @param form `NFKD` also makes plain letters of those that only look different: `ﬁ`, `Ｃ`, `¹`
 *
 * @example foldMarks('Việt Nam')            // 'viet nam'
 * @example foldMarks('مُحَمَّد')                // 'محمد'
 * @example foldMarks('Ｃañon City', 'NFKD') // 'canon city'
 */
export function foldMarks(text: string, form: 'NFD' | 'NFKD' = 'NFD'): string {
  return plain(decomposed(text, form).replace(MARKS, '').toLowerCase());
}

function plain(lower: string): string {
  return lower.replace(NOT_PLAIN, (letter) => PLAIN[letter]!);
}

/**
 * `text.normalize(form)`, but in time linear in the length of the text. `normalize` sorts the marks on one letter, so thousands of
 * them would take minutes; here only the first eight on each letter are kept.
 *
 * @example decomposed('é', 'NFD').length // 2
 */
export function decomposed(text: string, form: 'NFD' | 'NFKD'): string {
  return ASCII.test(text) ? text : text.replace(PILED_MARKS, '$1').normalize(form);
}
