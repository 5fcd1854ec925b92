/** Words from the middle of a sentence, standing at its start or alone. @example atStart('meeting in person') // 'Meeting in person' */
export function atStart(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
