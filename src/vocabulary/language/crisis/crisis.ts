import { createTask, type Task } from '../../../lib/tasks.js';
import { readLexicon } from '../lexicon.js';
import { isNegated, negationOf } from '../negation.js';
import { indexPhrases, type PhraseMatch } from '../phrases.js';
import { mending, readWords, type Word } from '../words.js';
import { asMeant } from './as-meant.js';
import { source } from './crisis-phrases.js';
import { createDenials, dangerEntries, type DangerEntry } from './denial.js';
import { createKeyWordSpeller, knownWords } from './key-words.js';
import { heavyPassages, type WeakSign } from './passages.js';
import { createPersonFinder, type Person } from './person.js';
import { createSilencing } from './silencing.js';
import { wordClassesOf } from './word-classes.js';

/** Who may be in danger: the writer (`self`), someone else (`other`), or the writer from someone else (`abuse`). */
export type Crisis = false | 'self' | 'other' | 'abuse';

/** What was found in a text. */
export interface DangerFound {
  /** The danger to help with first. */
  readonly crisis: Crisis;
  /** Whether the writer is in danger from someone else, even if that is not the first. */
  readonly isAbuse: boolean;
  /** Whether the text names dangers that are past, denied, or a matter of work, news or law, and no other. */
  readonly isHarmless: boolean;
}

/** The most words and characters of a text that are read. */
const MOST_WORDS = 4000;
const MOST_CHARACTERS = 8 * MOST_WORDS;

/** How much each section of weak signs adds to despair, and how much despair means danger. */
const DESPAIR: Readonly<Record<string, number>> = { hint: 3, sign: 1, calm: -1 };
const ENOUGH_DESPAIR = 4;

/** The weight of words that only name a danger. Where there is grief, they name how someone died. */
const NAMED = 2;

/** How many families of `# strain` mean danger. */
const ENOUGH_STRAINS = 2;

/** How many words to compare with the phrases in a step of about a millisecond. */
const WORDS_IN_A_STEP = 200;

type Detector = (text: string) => Generator<void, DangerFound>;

let detector: Detector | undefined;

/**
 * Finds talk of suicide, self-harm and being harmed, in English and Spanish, whatever the language of the page. It needs no
 * other file. When in doubt it reports danger; figures of speech, denials and the dead do not count.
 *
 * @returns the danger to help with first: `self`, then `abuse`, then `other`; false without any
 * @example detectCrisis('I wouldn’t do it, but I wish I weren’t here') // 'self'
 * @example detectCrisis('school is killing me') // false
 */
export function detectCrisis(text: string): Crisis {
  return createDangerTask(text).value().crisis;
}

/** The same and more in small steps, for a long text while someone types. */
export function createDangerTask(text: string): Task<DangerFound> {
  return createTask(detecting(text));
}

function* detecting(text: string): Generator<void, DangerFound> {
  detector ??= yield* creatingDetector();
  return yield* detector(text);
}

function* creatingDetector(): Generator<void, Detector> {
  const lexicon = readLexicon(source);
  yield;
  const phrases = indexPhrases(dangerEntries(lexicon.entries), lexicon.classes, lexicon.rewrites);
  const classes = wordClassesOf(lexicon);
  const negation = negationOf(classes.members);
  const spell = createKeyWordSpeller(classes.members('@spell'), knownWords(lexicon));
  const personFinder = createPersonFinder(classes);
  const silencing = createSilencing(classes);
  const isDenied = createDenials(classes);
  yield;

  return function* (text) {
    const read = asMeant(text.slice(0, MOST_CHARACTERS));
    yield* mending(read, MOST_WORDS, spell);
    yield;
    const words = readWords(read, lexicon.rewrites, MOST_WORDS, spell);
    const found: PhraseMatch<DangerEntry>[] = [];
    for (let first = 0; first < words.length; first += WORDS_IN_A_STEP) {
      yield;
      found.push(...phrases.find(words, first, first + WORDS_IN_A_STEP));
    }
    yield;
    const isSilenced = silencing(words, found);
    const counted = found.filter(
      (match) =>
        match.value.id === 'calm' ||
        match.value.id === 'grief' ||
        !(isSilenced(match) || isDenied(words, match) || isNegated(words, match, negation)),
    );
    const dangers = dangersIn(counted, words, personFinder(words));
    const crisis =
      (['self', 'abuse', 'other'] as const).find((danger) => dangers.has(danger)) ?? false;
    const isHarmless = !crisis && found.some((match) => isNamed(match) && !counted.includes(match));
    return { crisis, isAbuse: dangers.has('abuse'), isHarmless };
  };
}

function isNamed({ value: { id } }: PhraseMatch<DangerEntry>): boolean {
  return id === 'self' || id === 'abuse' || id === 'other';
}

/** The dangers that phrases name, and those that weak signs add up to. */
function dangersIn(
  matches: readonly PhraseMatch<DangerEntry>[],
  words: readonly Word[],
  personIn: (match: PhraseMatch<DangerEntry>) => Person,
): Set<Crisis> {
  const dangers = new Set<Crisis>();
  const despair: WeakSign[] = [];
  const strains: WeakSign[] = [];
  const isGrief = matches.some(({ value }) => value.id === 'grief');
  for (const match of matches) {
    const { id, weight: family } = match.value;
    const { sentence } = words[match.from]!;
    if (id === 'self') {
      const person = personIn(match);
      if (!(isGrief && person === 'other' && family === NAMED)) dangers.add(person);
    } else if (id === 'hint')
      despair.push({ sentence, family, adds: DESPAIR[id]!, person: personIn(match) });
    else if (Object.hasOwn(DESPAIR, id)) despair.push({ sentence, family, adds: DESPAIR[id]! });
    else if (id === 'strain') strains.push({ sentence, family, adds: 1 });
    else if (id === 'other' || id === 'abuse') dangers.add(id);
  }
  for (const passage of heavyPassages(despair, ENOUGH_DESPAIR)) {
    dangers.add(passage.find(({ person }) => person)?.person ?? 'self');
  }
  if (heavyPassages(strains, ENOUGH_STRAINS).length) dangers.add('abuse');
  return dangers;
}
