/**
 * Shorter sources of lexicons, for the build: the words that take the most room are written as one or two letters. Compressed,
 * that makes English a twentieth smaller.
 */

/** The words with the most room get a capital letter, the next ones a capital and a small one. Lexicons have no capitals. */
const CODES = [
  ...letters('ABCDEFGHIJKLMNOP'),
  ...letters('QRSTUVWXYZ').flatMap((first) =>
    letters('abcdefghijklmnopqrstuvwxyz').map((second) => first + second),
  ),
];
const CODE = /[A-P]|[Q-Z][a-z]/g;

/** The start of the line with the words, in the order of their codes. */
const WORDS = '=';

/** A word or a stem. */
const WORD = /(?<=^|[ ,|])[a-z]{2,}\*?(?=[ ,|]|$)/gm;

/** Writes the words of a lexicon that take the most room as codes. A code needs no spaces around it. */
export function abbreviate(source: string): string {
  const room = new Map<string, number>();
  for (const [word] of source.matchAll(WORD)) room.set(word, (room.get(word) ?? 0) + word.length);
  const words = [...room]
    .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(0, CODES.length);
  const codes = new Map(words.map((word, nth) => [word, CODES[nth]!]));
  const coded = source
    .replace(WORD, (word) => (codes.has(word) ? `\0${codes.get(word)}\0` : word))
    .replace(/ ?\0 ?/g, '');
  return `${WORDS}${words.join(' ')}\n${coded}`;
}

/** Reads what `abbreviate` wrote. Other sources stay as they are. */
export function spellOut(source: string): string {
  if (!source.startsWith(WORDS)) return source;
  const end = source.indexOf('\n');
  const words = source.slice(WORDS.length, end).split(' ');
  return source
    .slice(end + 1)
    .replace(CODE, (code) => ` ${words[placeOf(code)]!} `)
    .replace(/ *([,|\n]) */g, '$1')
    .replace(/ {2,}/g, ' ');
}

/** The place of a code among all. */
function placeOf(code: string): number {
  const [first, second] = [code.charCodeAt(0), code.charCodeAt(1)];
  return second ? 16 + 26 * (first - 81) + second - 97 : first - 65;
}

function letters(text: string): string[] {
  return Array.from(text);
}
