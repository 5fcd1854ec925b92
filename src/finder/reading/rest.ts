import { SENTENCE } from '../../directory/text.js';
import { anyWord, type Part, type ReadWord } from './parts.js';

/** Words that only lead to a part: “who takes”, “in”, “with”. They leave the box with it. */
const isLead =
  anyWord(`a an the with who that takes take accepts accept accepting has have on in at near around by via over
  through speaks speak speaking for and or also preferably is are be using under covered insurance offers offering
  con que acepte acepta tome toma hable habla en de cerca para por y o un una`);
/** Words that belong to a part they follow. */
const isTrail = anyWord(
  'insurance plan coverage seguro speaking friendly affirming only appointments appointment sessions',
);

/** Words that say nothing once their parts have left: “I need a … please”. */
const isEmpty =
  anyWord(`i im id we need want would like looking look for seeking searching search find a an the me my someone
  somebody please to who that with and or in on at near is am are be can you do does there any some help therapist therapists
  therapy counselor counselors counseling also preferably ideally hi hello really just from of by see get
  necesito quiero busco quisiera una un el la los las para con que en de por favor alguien terapeuta terapia ayuda y o`);

/**
 * What is left of a typed search once its parts have become filters.
 *
 * @example restOf('I need someone in Denver for grief', words, [place]) // { rest: 'grief', isSentence: false }
 */
export function restOf(
  text: string,
  words: readonly ReadWord[],
  parts: readonly Part[],
): { rest: string; isSentence: boolean } {
  if (!parts.length) return { rest: text.trim(), isSentence: words.length >= SENTENCE };
  const gone = new Set<number>();
  for (const { from, to } of parts) {
    for (let at = from; at <= to; at++) gone.add(at);
    if (isTrail(words[to + 1]?.word)) gone.add(to + 1);
  }
  for (const { from } of parts) {
    for (let at = from - 1; at >= 0 && isLead(words[at]!.word); at--) gone.add(at);
  }
  const left = words.flatMap((_, at) => (gone.has(at) ? [] : [at]));
  const says = left.filter((at) => !isEmpty(words[at]!.word));
  if (!says.length) return { rest: '', isSentence: false };
  // A sentence keeps its beginning; a few words are only those that say something.
  const isSentence = left.length >= SENTENCE && says.length >= SENTENCE - 1;
  const first = isSentence ? left[0]! : says[0]!;
  const kept = left.filter((at) => at >= first && at <= says.at(-1)!);
  return { rest: joined(text, words, kept), isSentence };
}

/** The words at some places, with what stands between neighbors. */
function joined(text: string, words: readonly ReadWord[], kept: readonly number[]): string {
  return kept
    .map((at, nth) => {
      const before = kept[nth - 1];
      const between =
        before === undefined
          ? ''
          : before === at - 1
            ? text.slice(words[before]!.end, words[at]!.start)
            : ' ';
      return between + words[at]!.typed;
    })
    .join('');
}
