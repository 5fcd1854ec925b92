/** A title in the middle of a sentence. @example inSentence('Relational therapy') // 'relational therapy'; 'EMDR' stays */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
}
