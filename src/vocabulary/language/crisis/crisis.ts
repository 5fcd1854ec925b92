import { readLexicon, type LexiconEntry } from '../lexicon.js';
import { isNegated, negationOf } from '../negation.js';
import { indexPhrases, type PhraseMatch } from '../phrases.js';
import { readWords, type Word } from '../words.js';
import { source } from './crisis-phrases.js';
import { heavyPassages, type WeakSign } from './passages.js';
import { createPersonFinder, type Person } from './person.js';
import { createSilencing } from './silencing.js';
import { wordClassesOf } from './word-classes.js';

/** Who may be in danger: the writer (`self`), someone else (`other`), or the writer from someone else (`abuse`). */
export type Crisis = false | 'self' | 'other' | 'abuse';

/** The most words and characters of a text that are read. */
const MOST_WORDS = 4000;
const MOST_CHARACTERS = 8 * MOST_WORDS;

/** How much each section of weak signs adds to despair, and how much despair means danger. */
const DESPAIR: Readonly<Record<string, number>> = { hint: 3, sign: 1, calm: -1 };
const ENOUGH_DESPAIR = 4;

/** How many families of `# strain` mean danger. */
const ENOUGH_STRAINS = 2;

/**
 * “Me cortó” (he cut me) without its accent is “me corto” (I cut myself), and words are read without accents. So it is
 * read as a plural, “me cortaron” (they cut me).
 */
const PAST_TENSE = /\b((?:me|nos)\s+(?:cort|quem|lastim|raj)|intent|trat)(?:ó|o\u0301)(?!\p{L})/giu;

type Detector = (text: string) => Crisis;

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
  detector ??= createDetector();
  return detector(text);
}

function createDetector(): Detector {
  const lexicon = readLexicon(source);
  const phrases = indexPhrases(lexicon.entries, lexicon.classes, lexicon.rewrites);
  const classes = wordClassesOf(lexicon);
  const negation = negationOf(classes.members);
  const personFinder = createPersonFinder(classes);
  const silencing = createSilencing(classes);

  return (text) => {
    const read = text.slice(0, MOST_CHARACTERS).replace(PAST_TENSE, '$1aron');
    const words = readWords(read, lexicon.rewrites, MOST_WORDS);
    const found = phrases.find(words);
    const isSilenced = silencing(words, found);
    const counted = found.filter(
      (match) =>
        match.value.id === 'calm' || !(isSilenced(match) || isNegated(words, match, negation)),
    );
    const dangers = dangersIn(counted, words, personFinder(words));
    return (['self', 'abuse', 'other'] as const).find((danger) => dangers.has(danger)) ?? false;
  };
}

/** The dangers that phrases name, and those that weak signs add up to. */
function dangersIn(
  matches: readonly PhraseMatch<LexiconEntry>[],
  words: readonly Word[],
  personIn: (match: PhraseMatch<LexiconEntry>) => Person,
): Set<Crisis> {
  const dangers = new Set<Crisis>();
  const despair: WeakSign[] = [];
  const strains: WeakSign[] = [];
  for (const match of matches) {
    const { id, weight: family } = match.value;
    const { sentence } = words[match.from]!;
    if (id === 'self') dangers.add(personIn(match));
    else if (id === 'hint')
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
