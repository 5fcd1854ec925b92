/** Words around a name that are no part of it. Degrees and forms of companies in capitals, such as LCSW and LLC, need no list. */
const titles = /^(dra?|prof|mrs?|ms|mx|miss|rev|sra?|srta)\.?$/i;
const suffixes = /^(jr|sr|phd|psyd|edd|inc|ltd)$/i;

/** Words of a practice’s name that do not name it. A Spanish one with a capital does: El Paso. */
const little = /^([Tt]he|[Aa]n?|of|for|and|at|in|on|with|by|to|de|del|las?|los|el|y|en|para)$/;

/** Beginnings of a last name that may be written apart from it. */
const prefixes = /^(ma?c|o|st\.?)$/i;

/**
 * Up to two letters for a name: of a person the first and the last word, of a practice the first two that name it; “?” if it has no
 * letters.
 *
 * @example initials('Dr. Ana Ruiz, LCSW') // 'AR'; 'The Center for Hope' is 'CH'
 */
export function initials(name: string, isPractice = false): string {
  const all = inOneScript(namingWords(name));
  const named = all.filter((word) => !little.test(word));
  const inOrder = named.length > 0 && (isPractice || /^the$/i.test(all[0]!));
  const [first, second] = inOrder ? named : [all[0], lastName(all)];
  const letters = [first, second].map((word) => /\p{L}/u.exec(word ?? '')?.[0] ?? '').join('');
  // Do not use the device's language: in Turkish, "i" becomes "İ".
  return letters.toUpperCase() || '?';
}

/** Without what is in parentheses, after the comma of a whole name, before it or behind it. */
function namingWords(name: string): string[] {
  const [whole = '', ...behind] = name.replace(/\(.*?\)/g, ' ').split(',');
  const words = wordsOf(whole).length > 1 ? wordsOf(whole) : wordsOf([whole, ...behind].join(' '));
  const start = words.findIndex((word) => !titles.test(word));
  const end = words.findLastIndex((word) => !isSuffix(word, whole));
  return start < 0 || end < start ? words : words.slice(start, end + 1);
}

/** Of a name in two scripts, “Rana Shehadi رنا شحادة”, the first: letters of two make no initials. */
function inOneScript(words: readonly string[]): readonly string[] {
  const [latin, other] = [words.filter(isLatin), words.filter((word) => !isLatin(word))];
  return words[0] && isLatin(words[0]) ? latin : other;
}

function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}

/** Words that begin with a letter, perhaps after a quotation mark. */
function wordsOf(text: string): string[] {
  return text.split(/[\s&/|·–—]+/u).filter((word) => /^[^\p{L}\p{N}]*\p{L}/u.test(word));
}

function isSuffix(word: string, name: string): boolean {
  const letters = word.replace(/\P{L}/gu, '');
  // In a name that is all in capitals, those say nothing.
  const isCapitals = letters.length > 1 && /^\p{Lu}+$/u.test(letters) && /\p{Ll}/u.test(name);
  return isCapitals || suffixes.test(letters);
}

function lastName(words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  const before = words.length > 2 ? words.at(-2)! : '';
  return prefixes.test(before) ? before : words.at(-1);
}
