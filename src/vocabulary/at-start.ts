/** Words from the middle of a sentence, standing at its start or alone. @example atStart('meeting in person') // 'Meeting in person' */
export function atStart(words: string): string {
  // Not by the device's language: a Turkish one would make "İn" of "in".
  return words.charAt(0).toUpperCase() + words.slice(1);
}
