import { source } from './crisis-phrases.js';
import { readLexicon, type Entry } from './lexicon.js';
import { isNegated } from './negation.js';
import {
  append,
  coverOf,
  indexPhrases,
  range,
  type PhraseMatches,
  type PhraseMatch,
} from './phrases.js';
import { nearestBefore, readWords, type Word } from './words.js';

/**
 * Who may be in danger: the writer (`self`), someone the writer speaks of (`other`), or the writer from someone else
 * (`abuse`).
 */
export type Crisis = false | 'self' | 'other' | 'abuse';

const MOST_WORDS = 4000;
const MOST_CHARACTERS = 8 * MOST_WORDS;

/**
 * Few who are in danger name it: most say several things near each other that each could mean less. So weak words add up,
 * over some neighbouring sentences and never over a whole text: a long one has some of everything.
 */
const NEIGHBOURS = 3;

/** What a family of `# hint`, `# sign` and `# calm` adds to despair, and how much of that is danger. */
const DESPAIR: Readonly<Record<string, number>> = { hint: 3, sign: 1, calm: -1 };
const ENOUGH_DESPAIR = 4;

/** How many families of `# strain` are danger. */
const ENOUGH_STRAINS = 2;

/** The weight of what names a danger so plainly that only a heavy `# aside` takes it back. */
const PLAIN = 6;
/** The `# aside` of those who laugh at what they say. */
const LAUGH = 4;

/** Who is said to “kill me” when they will only be angry, by the word that stands for them (`hell` is *he'll*). */
const MILD = {
  he: '@mildhe',
  hell: '@mildhe',
  she: '@mildshe',
  shell: '@mildshe',
  they: '@mildthey',
  '': '@mild',
};

/** What is said of oneself alone. */
const MINE = /^(i|my|myself|quiero|quisiera|voy|muero|mato|intente|trate|intento)$/;

/**
 * “Me cortó”, he cut me, is “me corto”, I cut myself, but for its accent, which words are read without. So it is read as
 * what they did.
 */
const DONE = /\b((?:me|nos)\s+(?:cort|quem|lastim|raj)|intent|trat)(?:ó|o\u0301)(?!\p{L})/giu;

type Detector = (text: string) => Crisis;

/** Something that says little alone. */
interface Weak {
  sentence: number;
  /** What says the same counts once. */
  family: unknown;
  adds: number;
  whose?: 'self' | 'other';
}

let detector: Detector | undefined;

/**
 * Finds talk of suicide, self-harm and being harmed, in English and Spanish whatever the language of the page. It favors
 * showing help when in doubt; figures of speech, denials and the dead do not count. It needs nothing loaded.
 *
 * Help for `self` goes first when a text speaks of more than one danger.
 *
 * @example detectCrisis('I wouldn’t do it, but I wish I weren’t here') // 'self'
 * @example detectCrisis('school is killing me') // false
 */
export function detectCrisis(text: string): Crisis {
  detector ??= createDetector();
  return detector(text);
}

function createDetector(): Detector {
  const { classes, rewrites, entries } = readLexicon(source);
  const phrases = indexPhrases(entries, classes, rewrites);
  const members = (name: string): ReadonlySet<string> => new Set(classes.get(name));
  const negation = {
    not: members('@not'),
    unable: members('@unable'),
    across: members('@across'),
  };
  const me = members('@me');
  const beside = members('@beside');
  const isOneOf = (name: string): ((word: Word | undefined) => boolean) => {
    const one = indexPhrases([[name, true]], classes, rewrites);
    return (word) => !!word && one.find([word]).length > 0;
  };
  const isSomeoneElse = isOneOf('@other');
  const isEarnest = isOneOf('@earnest');
  const isTold = isOneOf('@told');
  const isPartner = isOneOf('@partner');
  const isMild = new Map(Object.entries(MILD).map(([word, name]) => [word, isOneOf(name)]));

  /**
   * Whom a phrase of `# self` or `# hint` is about: whoever it names, or the last one named before it, or whose something
   * it speaks of.
   */
  function createEndangered(words: readonly Word[]): (one: PhraseMatch) => 'self' | 'other' {
    const nearest = once(() => ({
      me: nearestBefore(words, ({ text }) => me.has(text)),
      other: nearestBefore(words, isSomeoneElse),
    }));
    return ({ from, to }) => {
      const inside = words.slice(from, to + 1);
      if (inside.some(({ text }) => MINE.test(text))) return 'self';
      if (inside.some(({ text }) => /^(him|her|them)sel/.test(text))) return 'other';
      const [mine, others] = [nearest().me[from]!, nearest().other[from]!];
      if (mine >= 0 || others >= 0) return mine >= others ? 'self' : 'other';
      return inside.some(({ text }) => /^(his|her|their)$/.test(text)) ? 'other' : 'self';
    };
  }

  /**
   * Whether the one who “is going to kill me” is a parent or a boss, who will be angry: the nearest one named before whom
   * the words can mean. Not where the threat was told, is feared, or is a partner's.
   */
  function createFigureOfSpeech(words: readonly Word[]): (one: PhraseMatch) => boolean {
    const earnest = once(() => nearestBefore(words, isEarnest));
    const meant = new Map(
      [...isMild].map(([pronoun, couldBeMeant]) => [
        pronoun,
        once(() =>
          nearestBefore(
            words,
            (word, at) => couldBeMeant(word) && !beside.has(words[at - 2]?.text ?? ''),
          ),
        ),
      ]),
    );
    return ({ from, to }) => {
      const pronoun = words.slice(from, to + 1).find(({ text }) => isMild.has(text))?.text ?? '';
      return meant.get(pronoun)!()[to]! > earnest()[to]!;
    };
  }

  /** Whether an aside of some weight silences a phrase: `# aside` tells what each weight leaves. */
  function createAside(
    words: readonly Word[],
  ): (one: PhraseMatches<Entry>, aside: number | undefined) => boolean {
    const told = once(() => nearestBefore(words, isTold));
    const partner = once(() => nearestBefore(words, isPartner));
    return ({ value: { id, weight, bare }, to }, aside) => {
      const isAbuse = id === 'abuse';
      const isPlain = weight === PLAIN && (isAbuse || id === 'self');
      const isHeard = isPlain || (isAbuse && partner()[to]! >= 0);
      if (aside === 1) return true;
      if (aside === LAUGH) return isAbuse && bare ? told()[to]! < 0 : !isHeard;
      if (aside === 2) return !isHeard;
      return aside === 3 && !isPlain && !isAbuse;
    };
  }

  return (text) => {
    const words = readWords(
      text.slice(0, MOST_CHARACTERS).replace(DONE, '$1aron'),
      rewrites,
      MOST_WORDS,
    );
    const found = phrases.find(words);
    const endangered = createEndangered(words);
    const isFigureOfSpeech = createFigureOfSpeech(words);
    const isAside = createAside(words);
    const silent = new Set(
      found.flatMap(({ value, from, to }) =>
        value.id === 'none' && words[from]!.clause === words[to]!.clause ? range(from, to) : [],
      ),
    );
    const isDone = coverOf(
      found.filter(
        ({ value: { id, bare, shadow } }) => (id === 'abuse' || id === 'other') && (bare || shadow),
      ),
    );
    /** By sentence, how much of it is silenced. */
    const asides = new Map<number, number>();
    for (const { value, from } of found) {
      const { sentence } = words[from]!;
      if (value.id !== 'aside') continue;
      asides.set(sentence, Math.min(value.weight, asides.get(sentence) ?? Infinity));
    }
    for (const { value, from } of found) {
      if (value.id === 'now') asides.delete(words[from]!.sentence);
    }

    const dangers = new Set<Crisis>();
    const despair: Weak[] = [];
    const strains: Weak[] = [];
    for (const one of found) {
      const { id, weight: family, bare } = one.value;
      const { sentence } = words[one.from]!;
      const silenced =
        isAside(one, asides.get(sentence)) ||
        silent.has(one.to) ||
        isDone(one) ||
        (id === 'abuse' && bare && isFigureOfSpeech(one));
      if (id !== 'calm' && (silenced || isNegated(words, one, negation))) continue;
      if (id === 'self') dangers.add(endangered(one));
      else if (id === 'hint')
        despair.push({ sentence, family, adds: DESPAIR[id]!, whose: endangered(one) });
      else if (Object.hasOwn(DESPAIR, id)) despair.push({ sentence, family, adds: DESPAIR[id]! });
      else if (id === 'strain') strains.push({ sentence, family, adds: 1 });
      else if (id === 'other' || id === 'abuse') dangers.add(id);
    }
    for (const passage of heavyPassages(despair, NEIGHBOURS, ENOUGH_DESPAIR)) {
      dangers.add(passage.find(({ whose }) => whose)?.whose ?? 'self');
    }
    if (heavyPassages(strains, NEIGHBOURS, ENOUGH_STRAINS).length) dangers.add('abuse');
    return (['self', 'abuse', 'other'] as const).find((danger) => dangers.has(danger)) ?? false;
  };
}

/** What is made when it is first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The passages of so many sentences where weak words add up to enough, each family counted once, as its heaviest. */
function heavyPassages(weak: readonly Weak[], sentences: number, enough: number): Weak[][] {
  const passages = new Map<number, Weak[]>();
  for (const one of weak) {
    for (let first = one.sentence - sentences + 1; first <= one.sentence; first++) {
      append(passages, first, one);
    }
  }
  return [...passages.values()].filter((passage) => {
    const families = new Map<unknown, number>();
    for (const { family, adds } of passage) {
      families.set(family, Math.max(families.get(family) ?? -Infinity, adds));
    }
    return [...families.values()].reduce((sum, adds) => sum + adds, 0) >= enough;
  });
}
