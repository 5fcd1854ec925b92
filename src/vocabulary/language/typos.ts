/** A word shorter than this with a typo is too often another word. */
const SHORTEST = 5;
const SHORTEST_STEM = 6;

/**
 * Finds the word that was meant: one letter wrong, missing, too many, or two neighbors swapped. The first letter has to
 * be right, as it nearly always is.
 *
 * @param asked Whole words, and stems with a `*`.
 * @param plain Words that are no typo though they resemble one.
 * @returns what turns a word into the one that is asked for, or into itself
 * @example speller(['anxiety', 'depress*'])('anxeity') // 'anxiety'
 */
export function createSpeller(
  asked: Iterable<string>,
  plain: ReadonlySet<string>,
): (word: string) => string {
  const known = new Set<string>();
  const stems = new Set<string>();
  const byInitial = new Map<string, string[]>();
  for (const entry of asked) {
    const stem = entry.endsWith('*') ? entry.slice(0, -1) : undefined;
    const word = stem ?? entry;
    if (stem) stems.add(stem);
    else known.add(word);
    if (word.length < (stem ? SHORTEST_STEM : SHORTEST)) continue;
    const list = byInitial.get(word[0]!);
    if (list) list.push(entry);
    else byInitial.set(word[0]!, [entry]);
  }

  function isKnown(word: string): boolean {
    if (known.has(word) || plain.has(word)) return true;
    for (let length = 2; length <= word.length; length++) {
      if (stems.has(word.slice(0, length))) return true;
    }
    return false;
  }

  return (word) => {
    if (word.length < SHORTEST || isKnown(word)) return word;
    for (const entry of byInitial.get(word[0]!) ?? []) {
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

/** Whether one insertion, deletion, substitution or swap of neighbors makes `a` into `b`, which differ. */
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
