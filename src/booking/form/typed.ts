/**
 * Characters that nobody sees and that a person did not mean to type: controls, zero-width spaces, byte order marks, marks
 * that turn the direction of text around, fillers, tags, halves of surrogate pairs. Variation selectors (they choose how an
 * emoji or a Chinese character looks) and the two joiners are not among them.
 */
const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class -- each stands for itself, and none for an emoji
  /(?![\u200c-\u200d\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\ufff9-\ufffb]/gu;

/** A joiner (U+200C, U+200D) where it changes nothing: not after an emoji, or a letter of a script that joins its letters. */
const LOOSE_JOINER =
  /(?<!(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})[\p{L}\p{M}]|\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})[\u200c\u200d]+/gu;

/** A character that can be seen by itself. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What a person typed or pasted into one line: without invisible characters, runs of white space as one space, trimmed, in
 * Unicode's composed form. Empty if nothing in it can be seen. The form and the endpoint both read a name like this.
 *
 * @example typedLine(' Ana \u200bRuiz\u202e') // 'Ana Ruiz'
 * @example typedLine('\u200b')                // ''
 */
export function typedLine(text: string): string {
  return typedText(text).replace(/\s+/g, ' ');
}

/** The same for text of several lines, whose line breaks stay (as `\n`). */
export function typedText(text: string): string {
  const seen = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize()
    .replace(LOOSE_JOINER, '')
    .trim();
  return VISIBLE.test(seen) ? seen : '';
}

/** The most characters of a name. */
const LONGEST_NAME = 120;

/** Whether a text is longer than a name can be, in code points: an emoji or a rare Chinese character is one, as people count. */
export function isTooLong(text: string, most = LONGEST_NAME): boolean {
  return Array.from(text).length > most;
}
