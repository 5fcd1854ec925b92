/** Shorter words are not corrected: one typo too often makes another word. */
const SHORTEST = 5;

/**
 * Makes a spelling corrector for one typo in a word: a letter wrong, missing or extra, or two neighbors swapped. The first
 * letter must be right.
 *
 * @param targets words, and stems with a `*`, that a misspelled word is corrected to
 * @param known words and stems that are never corrected
 * @returns a function that corrects a word, or returns it unchanged
 * @example createSpeller(['anxiety', 'depress*'], new Set())('anxeity') // 'anxiety'
 */
export function createSpeller(
  targets: Iterable<string>,
  known: ReadonlySet<string>,
): (word: string) => string {
  const byInitial = new Map<string, string[]>();
  for (const entry of targets) {
    const list = byInitial.get(entry[0]!);
    if (list) list.push(entry);
    else byInitial.set(entry[0]!, [entry]);
  }

  function isKnown(word: string): boolean {
    for (let length = 2; length <= word.length; length++) {
      if (known.has(`${word.slice(0, length)}*`)) return true;
    }
    return known.has(word);
  }

  return (word) => {
    const near = byInitial.get(word[0]!);
    if (!near || word.length < SHORTEST || isKnown(word)) return word;
    for (const entry of near) {
      if (!entry.endsWith('*')) {
        if (oneTypoApart(word, entry)) return entry;
        continue;
      }
      const stem = entry.slice(0, -1);
      for (const length of [stem.length, stem.length + 1, stem.length - 1]) {
        if (oneTypoApart(word.slice(0, length), stem)) return stem + word.slice(length);
      }
    }
    return word;
  };
}

/** Whether one insertion, deletion, substitution or swap of neighbors turns `a` into `b`. The two must differ. */
export function oneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2))
  );
}
