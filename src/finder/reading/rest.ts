import { isStopWord, SENTENCE } from '../../directory/text.js';
import { anyWord, type Part, type ReadWord } from './parts.js';

/** Words that only lead to a part: “who takes”, “in”, “with”. They leave the box with it. */
const isLead =
  anyWord(`a an the with who that takes take accepts accept accepting has have on in at near around by via over
  through speaks speak speaking sees see treats treat understands understand works work knows for and or also preferably is are be using under covered insurance plan offers offering
  seguro con que acepte acepta tome toma hable habla en de cerca para por y o un una`);
/** Words that belong to a part they follow. */
const isTrail = anyWord(
  'insurance plan plans coverage seguro ppo hmo epo hdhp speaking friendly affirming only appointments appointment sessions hours availability times slots',
);

/** Words of “I need a good therapist please”. */
const isFiller =
  anyWord(`i im id we need want would like looking look for seeking searching search find a an the me my someone
  somebody anyone please to who that with and or but in on at near nearby is am are be can you do does have has take takes accept accepts sees treats works understands first soonest earliest
  here there any some help therapist
  therapists therapy therapies counselor counselors counseling counselling psychotherapist psychotherapists psychotherapy provider
  providers also preferably ideally hi hello really just from of by see talk speak get meet book appointment session sessions
  appointments good great best top older younger stuff live lives living based vivo vivimos estamos idk dunno unsure sure curious thanks thank gracias hola ok okay fine va bien local licensed certified qualified experienced
  necesito quiero busco quisiera una un el la los las para con que en de por favor alguien terapeuta terapeutas terapia terapias consejeria ayuda y o pero buen buena mejor mejores cerca mi cita citas`);

/** Whether a word says nothing of whom someone looks for. */
export function isEmpty(word: string): boolean {
  return isFiller(word) || isStopWord(word);
}

/**
 * What is left of a typed search once its parts have become filters.
 *
 * @returns `text` is `rest`, or empty if it says nothing of whom someone looks for, as “therapist” does
 * @example restOf('I need someone in Denver for grief', words, [place]) // { rest: 'grief', text: 'grief', isSentence: false }
 */
export function restOf(
  text: string,
  words: readonly ReadWord[],
  parts: readonly Part[],
): { rest: string; text: string; isSentence: boolean } {
  if (!parts.length) {
    const rest = text.trim();
    const isSaid = !words.length || words.some(({ word }) => !isEmpty(word));
    return { rest, text: isSaid ? rest : '', isSentence: words.length >= SENTENCE };
  }
  const gone = usedWords(words, parts);
  const left = words.flatMap((_, at) => (gone.has(at) ? [] : [at]));
  const says = left.filter((at) => !isEmpty(words[at]!.word) && !isForKin(words, at));
  if (!says.length) return { rest: '', text: '', isSentence: false };
  // A sentence keeps its beginning; a few words are only those that say something.
  const isSentence = left.length >= SENTENCE && says.length >= SENTENCE - 1;
  const first = isSentence ? left.find((at) => !isJoin(words[at]!.word))! : says[0]!;
  const kept = left.filter((at) => at >= first && at <= says.at(-1)!);
  const rest = joined(text, words, kept);
  return { rest, text: rest, isSentence };
}

/** “For my mom” says whom the filters are for. */
function isForKin(words: readonly ReadWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 6), at).map(({ word }) => word);
  return (
    isKin(words[at]!.word) &&
    /(?:^| )(?:for|para) (?:my|our|mi|nuestr[ao])(?: |$)/.test(before.join(' '))
  );
}
const isKin =
  anyWord(`mom mother mum dad father parent parents son daughter child kid kids wife husband partner spouse boyfriend
  girlfriend sister brother grandma grandmother grandfather grandson granddaughter niece nephew friend mama madre papa padre hijo
  hija hijos esposo esposa pareja hermano hermana abuela abuelo`);

const isJoin = anyWord('and or but y o pero');

/** The places of the words that leave with the parts: those that lead to one, too, and clauses that say nothing else. */
function usedWords(words: readonly ReadWord[], parts: readonly Part[]): Set<number> {
  const gone = new Set<number>();
  for (const { from, to } of parts) {
    for (let at = from; at <= to; at++) gone.add(at);
    for (let at = to + 1; isTrail(words[at]?.word); at++) gone.add(at);
  }
  for (const { from } of parts) {
    for (let at = from - 1; at >= 0 && isLead(words[at]!.word); at--) gone.add(at);
  }
  addEmptyClauses(gone, words);
  return gone;
}

/** A clause that says nothing else leaves whole: “I need a man who speaks Spanish, and …”. */
function addEmptyClauses(gone: Set<number>, words: readonly ReadWord[]): void {
  const isSaying = (at: number) => !gone.has(at) && !isEmpty(words[at]!.word);
  const used = new Set([...gone].map((at) => words[at]!.clause));
  words.forEach((_, at) => {
    if (isSaying(at)) used.delete(words[at]!.clause);
  });
  words.forEach(({ clause }, at) => {
    if (used.has(clause)) gone.add(at);
  });
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
