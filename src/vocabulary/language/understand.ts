import { createTask, stepsOf, type Task } from '../../lib/tasks.js';
import { parentValue } from '../facets.js';
import { createDangerTask } from './crisis/crisis.js';
import { readLexicon, type LexiconEntry } from './lexicon.js';
import { MOST_MENTIONS, type FindMentions, type Mention, type Mentions } from './mentions.js';
import { isNegated, negationOf, type Negation } from './negation.js';
import { addToList, indexPhrases, type PhraseMatch } from './phrases.js';
import { insideAny, positionsIn } from './word-ranges.js';
import { formsOf, SPELLING_HABITS, vocabularyOf } from './spelling.js';
import type { Language } from './text-languages.js';
import { createSpeller } from './typos.js';
import { mending, readWords, type Word } from './words.js';

/** The most words and characters of a text that are read; longer texts have said what they are about by then. */
const MOST_WORDS = 600;
const MOST_CHARACTERS = 8 * MOST_WORDS;

/** How many words are read in a step. */
const WORDS_A_STEP = 40;

/** Weights up to `FAINT` hint; from `PLAIN` on they describe a concern, from `NAMED` on they name it. See `Lexicon`. */
const FAINT = 3;
const PLAIN = 5;
const NAMED = 6;
/** How much more the first sentence (or title) counts. With fewer words than this it is a greeting, and the next is first. */
const LEAD = 2;
const LEAD_WORDS = 3;
/** The share that counts of a phrase with a misspelled word: it may be another one. */
const MENDED = 0.99;
/** Each further phrase for the same concern counts this share of the one before. */
const AGAIN = 0.6;
/** The least weight of a mention, and its least share of the strongest one. */
const LEAST = 2;
const LEAST_SHARE = 0.12;
/** The share of its weight that a concern keeps for each stronger one under the same root, so that others are shown too. */
const SIBLING = 0.75;
/** The weight at which a score is 0.63. */
const SURE = 8;
/** A text of this many words can be a subject alone: “school”. */
const ALONE_WORDS = 3;
/** A text of this many words is about a need, without a sign of it. */
const STORY_WORDS = 30;

/**
 * Concerns that hold only where danger is heard. Without it, their words are denied, past, a figure of speech, a title, or someone's
 * work or loss; and they are not the writer's when someone else harms them: “quiere lastimarme” (he wants to hurt me).
 */
const TO_ONESELF: ReadonlySet<string> = new Set(['suicidal-ideation', 'self-harm']);
/** A concern that is no need where all danger that is named is past, denied, or a matter of work or law. */
const BY_OTHERS = 'domestic-violence';

/** A phrase that counts, with its weight in this text. */
interface WeightedMatch extends PhraseMatch<LexiconEntry> {
  weight: number;
}

/**
 * Makes the function that understands one language, from its lexicon. Making it takes some milliseconds, in steps of about ten; a
 * call with a few sentences takes well under one.
 */
export function createFindMentions(source: string, language: Language): Task<FindMentions> {
  return createTask(creating(source, language));
}

function* creating(source: string, language: Language): Generator<void, FindMentions> {
  const lexicon = readLexicon(source);
  const { classes, rewrites, entries } = lexicon;
  yield;
  const phrases = indexPhrases(entries, classes, rewrites);
  yield;
  const members = (name: string): ReadonlySet<string> => new Set(classes.get(name));
  const targets = vocabularyOf(lexicon);
  yield;
  const spell = createSpeller({
    targets,
    isReal: formsOf([...members('@plain'), ...members('@real')]),
    ...SPELLING_HABITS[language],
  });
  const negation = negationOf(members);
  const joined = members('@joined');

  function* finding(text: string, isGuess?: boolean): Generator<void, Mentions> {
    const read = text.slice(0, MOST_CHARACTERS);
    const mend = (word: string) => spell(word, isGuess);
    yield* mending(read, MOST_WORDS, mend);
    const words = readWords(read, rewrites, MOST_WORDS, mend, joined);
    yield;
    const found: PhraseMatch<LexiconEntry>[] = [];
    for (let from = 0; from < words.length; from += WORDS_A_STEP) {
      found.push(...phrases.find(words, from, from + WORDS_A_STEP));
      yield;
    }
    const matches = weigh(words, found, negation).filter(({ value }) => value.weight > 0);
    const isMeant = yield* meaning(matches, read);
    const mentions = (kind: LexiconEntry['kind']) =>
      rank(
        matches.filter(({ value }) => value.kind === kind && isMeant(value.id)),
        (match) => text.slice(words[match.from]!.start, words[match.to]!.end),
      );
    return { concerns: mentions('concern'), approaches: mentions('approach') };
  }
  return (text, isGuess) => createTask(finding(text, isGuess));
}

/** Tells which concerns of danger a text means. */
function* meaning(
  matches: readonly WeightedMatch[],
  text: string,
): Generator<void, (id: string) => boolean> {
  const isOfDanger = (id: string) => id === BY_OTHERS || TO_ONESELF.has(id);
  if (!matches.some(({ value }) => isOfDanger(value.id))) return () => true;
  const { crisis, isHarmless } = yield* stepsOf(createDangerTask(text));
  const isToOneself = crisis === 'self' || crisis === 'other';
  return (id) => (id === BY_OTHERS ? !isHarmless : isToOneself || !TO_ONESELF.has(id));
}

/** The phrases that count, weighted by their place. */
function weigh(
  words: readonly Word[],
  found: readonly PhraseMatch<LexiconEntry>[],
  negation: Negation,
): WeightedMatch[] {
  const isSilenced = insideAny(found.filter(({ value }) => value.silencing));
  const taken = new Set(found.flatMap(({ from, to }) => positionsIn(from, to)));
  const matches = found.filter(
    (match) => !isSilenced(match) && !isNegated(words, match, negation, taken),
  );
  const isExplained = explainedBy(matches, words.length < STORY_WORDS);
  const isAlone = words.length <= ALONE_WORDS;
  const needs = matches.filter(({ value }) => !value.conditional && value.id !== 'quiet');
  const hasNeed = words.length >= STORY_WORDS || needs.length > 0;
  const lead = leadSentence(words);
  /** In a few words, an everyday word is no sign of need for itself: `busy`. */
  const isMeant = ({ value, from, to }: PhraseMatch<LexiconEntry>) => {
    if (!isAlone || !value.conditional) return hasNeed || !value.conditional;
    if (!value.everyday) return hasNeed || value.weight >= FAINT;
    return needs.some((need) => need.to < from || need.from > to);
  };
  return matches
    .filter((match) => isMeant(match) && !isExplained(match))
    .map((match) => ({
      ...match,
      weight:
        match.value.weight *
        (words[match.from]!.sentence <= lead ? LEAD : 1) *
        (words.slice(match.from, match.to + 1).some(({ isMended }) => isMended) ? MENDED : 1),
    }));
}

/** The strongest mentions, from the weighted phrases of each id. */
function rank(
  matches: readonly WeightedMatch[],
  quote: (match: WeightedMatch) => string,
): Mention[] {
  const byId = new Map<string, WeightedMatch[]>();
  for (const match of matches) addToList(byId, match.value.id, match);
  const waiting = [...byId].map(([id, own]) => {
    const separate = withoutOverlaps(own);
    return { id, separate, weight: total(separate) };
  });
  const chosen: typeof waiting = [];
  while (chosen.length < MOST_MENTIONS && waiting.length) {
    const shared = ({ id, weight }: (typeof waiting)[number]): number =>
      weight * SIBLING ** chosen.filter((other) => rootOf(other.id) === rootOf(id)).length;
    waiting.sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1));
    chosen.push(waiting.shift()!);
  }
  const strongest = chosen[0]?.weight ?? 0;
  return chosen
    .filter(({ weight }) => weight >= LEAST && weight >= LEAST_SHARE * strongest)
    .map(({ id, separate, weight }) => ({
      id,
      score: 1 - Math.exp(-weight / SURE),
      because: [...new Set(separate.map(quote))],
    }));
}

/** The heaviest phrases without a common word, heaviest first. */
function withoutOverlaps(matches: readonly WeightedMatch[]): WeightedMatch[] {
  const kept: WeightedMatch[] = [];
  const taken = new Set<number>();
  for (const match of [...matches].sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    const own = positionsIn(match.from, match.to);
    if (own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    kept.push(match);
  }
  return kept;
}

/** The weight of a mention: each further phrase adds less. */
function total(matches: readonly WeightedMatch[]): number {
  return matches.reduce((sum, { weight }, nth) => sum + weight * AGAIN ** nth, 0);
}

/** The concern or approach that includes it, or itself. */
function rootOf(id: string): string {
  return parentValue('concern', id) ?? parentValue('approach', id) ?? id;
}

/** The first sentence with enough words, or -1. */
function leadSentence(words: readonly Word[]): number {
  const counts: number[] = [];
  for (const { sentence } of words) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return counts.findIndex((count) => count >= LEAD_WORDS);
}

/**
 * Whether a faint phrase lies inside a plain one, and so means nothing of its own: “depressed” names depression alone. In a few
 * words, nor does a subject inside the name of a concern: “grief for my mom” is about no conflict in the family.
 */
function explainedBy(
  matches: readonly PhraseMatch<LexiconEntry>[],
  isShort: boolean,
): (match: PhraseMatch<LexiconEntry>) => boolean {
  const plainOf = (kind: LexiconEntry['kind'], least = PLAIN) =>
    insideAny(
      matches.filter(
        ({ value }) =>
          value.kind === kind && value.weight >= least && (least < NAMED || !value.conditional),
      ),
      true,
    );
  const plain = { concern: plainOf('concern'), approach: plainOf('approach') };
  const isNamed = plainOf('concern', NAMED);
  return (match) =>
    (match.value.weight <= FAINT && plain[match.value.kind](match)) ||
    (isShort && match.value.conditional && isNamed(match));
}
