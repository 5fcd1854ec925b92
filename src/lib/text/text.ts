import { foldMarks } from './folding.js';

/**
 * Characters that do not belong in text: C0 and C1 controls, zero-width no-break spaces, and the bidirectional overrides and
 * isolates (U+202A–202E, U+2066–2069), with which a name could reorder the text around it.
 */
const UNWANTED =
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Printable ASCII with single spaces, as most lines are: nothing to do. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** A tag (`<b>`, `</p>`) or a character reference (`&amp;`). Takes linear time, since no match goes past a second `<`. */
const MARKUP = /<[/!]?[a-z][^<>]*>|&(?:[a-z]{2,12}|#x?[0-9a-f]{1,6});/i;

/**
 * Text on one line: unwanted characters removed, every run of white space one space, trimmed.
 *
 * @example toLine(' Ana \n Ruiz\u202e ') // 'Ana Ruiz'
 */
export function toLine(text: string): string {
  if (TIDY.test(text)) return text;
  return text.replace(UNWANTED, '').replace(/\s+/g, ' ').trim();
}

/**
 * Text in paragraphs: line breaks kept (as `\n`), at most one blank line between two paragraphs, trimmed.
 *
 * @example toParagraphs('One.\r\n\r\n\r\nTwo.') // 'One.\n\nTwo.'
 */
export function toParagraphs(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNWANTED, '')
    .replace(/\n(?:[ \t]*\n)+/g, '\n\n')
    .trim();
}

/** Whether text looks like HTML. It is shown as it is, with its tags, so its author should know. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** The beginning of a text, never ending inside a surrogate pair. @param length in UTF-16 code units @example cutTo('a🙂', 2) // 'a' */
export function cutTo(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, '') : text;
}

/** How much of a label becomes an id, in characters. */
const LONGEST_LABEL = 500;

/**
 * An id made of a label: lower case, without accents, hyphens between words. Letters of any script stay.
 *
 * @example slug('Blue Cross & Blue Shield') // 'blue-cross-blue-shield'
 */
export function slug(label: string): string {
  if (isSlug(label)) return label;
  return foldMarks(cutTo(label, LONGEST_LABEL), 'NFKD')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Whether text is already an id: ASCII that {@link slug} leaves as it is.
 *
 * @example isSlug('social-anxiety') // true
 */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Words from inside a sentence, with a capital for its start. @example atStart('meeting in person') // 'Meeting in person' */
export function atStart(words: string): string {
  // Not by the device's language: Turkish would make "İn" of "in".
  return words.charAt(0).toUpperCase() + words.slice(1);
}
