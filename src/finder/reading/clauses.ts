import { typedWordsOf } from '../../lib/text/typed-words.js';
import { anyWord, type ReadWord } from './parts.js';

/** Whom or what people ask a finder for. */
export const isSought =
  anyWord(`therap* counsel* psycholog* psychiatr* psychotherap* someone somebody provider* clinician*
  doctor* specialist* shrink coach* worker* nurse* lcsw lmft appointment* session* people person practitioner* clinic* consult*
  terapeuta* terapia* psicolog* psiquiatr* consejer* alguien cita* sesion* doctora trabajador* clinica*`);

const isSeeking =
  anyWord(`need* want* look* seek* search* find like prefer* hoping see talk recommend* get try busc* necesit*
  quier* quisiera prefier* ver hablar encontrar`);

/** Words that ask without saying for whom. */
const isQuestion = anyWord(
  `takes accepts accept accepting offers speaks habla hable hablen aceptan acepta acepten acepte toman tomen tome hay ofrece*`,
);

/** Words for people, with which clauses tell about someone. */
const isPerson =
  anyWord(`i im ive id my me mine myself we our us he she they his her him their them hes shes theyre
  mi mis me soy estoy tengo tenemos nos nuestr* ella ellos su sus`);

/** Punctuation that ends a clause. */
const PAUSE = /[.!?;,:()\n…]/;
/** Words that begin a clause. */
const isJoint = anyWord(
  'because but since why when while if though although so porque pero cuando aunque',
);

/** Between two parts of a sentence, if whom the second is about comes next: “… and I have Aetna”. */
const isAnd = anyWord('and y e');
/** What a question word may follow: “who takes Aetna”. In “my sister takes Aetna” it asks for nothing. */
const isAskedOf = anyWord('who that which and or que y');

/** How many words may stand between what seeks and what is sought. */
const REACH = 5;

/**
 * Reads the words of a typed search with their clauses, and whether each clause asks for a therapist (“a therapist who takes Aetna”) or
 * tells about someone (“my mother lost her Medicaid”). Words without a person, such as “couples denver”, ask.
 */
export function readClauses(text: string): ReadWord[] {
  const typed = typedWordsOf(text);
  let clause = 0;
  /** Where the clause begins. */
  let first = 0;
  const words = typed.map((word, at) => {
    const before = typed[at - 1];
    const begins =
      isStoryAfter(typed.slice(first, at), word.word) ||
      isJoint(word.word) ||
      (isAnd(word.word) && isPerson(typed[at + 1]?.word));
    const isBreak = before && (begins || PAUSE.test(text.slice(before.end, word.start)));
    if (isBreak && !isInsideNumber(text, before.end, word.start)) {
      clause++;
      first = at;
    }
    return { ...word, clause, isAsking: false };
  });
  for (let from = 0; from < words.length;) {
    let to = from;
    while (words[to + 1]?.clause === words[from]!.clause) to++;
    const own = words.slice(from, to + 1);
    const asks = isAskingFor(own.map(({ word }) => word));
    for (const word of own) word.isAsking = asks;
    from = to + 1;
  }
  return words;
}

/** Whether someone begins to tell after a list of wishes: “LCSW in Queens evenings I keep pushing people away”. */
function isStoryAfter(before: readonly { word: string }[], word: string): boolean {
  const words = before.map((one) => one.word);
  const isList = !words.some((one) => isPerson(one) || isSeeking(one) || isBound(one));
  return isWriter(word) && words.length > 0 && isList;
}
const isWriter = anyWord('i im ive yo');
/** After these words a person belongs to what stands before: “how can I”, “someone I can talk to”. */
const isBound = anyWord(
  `am are is was can could do does did should would will what how why when where who that if someone somebody anyone
  thing things way as than every each since last during after before while whenever`,
);

/** `1,000` and `9:30` are one number. */
function isInsideNumber(text: string, end: number, start: number): boolean {
  return start - end === 1 && /\d[,.:]\d/.test(text.slice(end - 1, start + 1));
}

/** “Can someone see me this week?” */
const OFFERED =
  /\b(?:can|could|do|does|is|are|would|will) (?:someone|somebody|anyone|anybody|you|there)\b/;
/** “I want to talk to a woman” asks for a therapist; “I want a woman” may not. */
const SEEN =
  /\b(?:talk|speak|see|hablar|ver) (?:(?:to|with|con|a) )?(?:an? |una? )?(?:wom[ae]n|m[ae]n|female|male|guy|mujer|hombre)\b/;

function isAskingFor(words: readonly string[]): boolean {
  // Whom a therapist is for: “Medicare for my mom”.
  if (!words.some((word, at) => isPerson(word) && !isForWhom(words[at - 1]))) return true;
  const text = words.join(' ');
  if (SEEN.test(text) || OFFERED.test(text)) return true;
  if (words.some((word, at) => isQuestion(word) && canAsk(words[at - 1]))) return true;
  return words.some(
    (word, at) => isSeeking(word) && words.slice(at + 1, at + 1 + REACH).some(isSought),
  );
}

const isForWhom = anyWord('for para');

function canAsk(before: string | undefined): boolean {
  return before === undefined || isAskedOf(before) || isSought(before);
}
