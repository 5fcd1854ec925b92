/** A title in the middle of a sentence. @example inSentence('Relational therapy') // 'relational therapy'; 'EMDR' stays */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
}

/** Words of a sentence at its beginning. @example atStart('licensed in CO') // 'Licensed in CO' */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
