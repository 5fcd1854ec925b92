import { isSpaceless } from './words.js';

/** How many typos a word may have. A short word with a typo is often another word, and so is one in a script without spaces. */
export function typosAllowed(word: string): number {
  if (isSpaceless(word)) return 0;
  return word.length <= 3 ? 0 : word.length <= 7 ? 1 : 2;
}

/**
 * How many typos make one word of another: a letter too many, too few or wrong, or two neighbors swapped (optimal string
 * alignment distance). Returns `most + 1` if there are more than `most`.
 *
 * @example typosBetween('anxeity', 'anxiety', 1) // 1
 */
export function typosBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let typos = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        typos = Math.min(typos, older[j - 2]! + 1);
      }
      row.push(typos);
      least = Math.min(least, typos);
    }
    if (least > most) return most + 1;
    older = previous;
    previous = row;
  }
  return Math.min(previous[b.length]!, most + 1);
}
