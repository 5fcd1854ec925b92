import { parentValue } from '../facets.js';
import { detectCrisis, type Crisis } from './crisis.js';
import { readLexicon, type Entry } from './lexicon.js';
import { isNegated } from './negation.js';
import { coverOf, indexPhrases, range, type PhraseMatches } from './phrases.js';
import { createSpeller } from './typos.js';
import { readWords, type Word } from './words.js';

/** A concern or an approach that a text speaks of. */
export interface Heard {
  /** An id of the vocabulary's `concern` or `approach` facet. */
  id: string;
  /** How sure, above 0 and below 1. To order by, not a probability. */
  score: number;
  /** The words that led here, each a piece of the text as it was written. */
  because: string[];
}

/** What a text says that a finder can use. */
export interface Understanding {
  /** At most three, the surest first. Empty when nothing was placed. */
  concerns: Heard[];
  /** At most three, the surest first. */
  approaches: Heard[];
  /** Who may be in danger, if anyone: see `detectCrisis`. */
  crisis: Crisis;
  /** Whether there is data for this language. Without, nothing is claimed and crisis help should stay in sight. */
  supported: boolean;
}

/** Listens to one text. */
export type Understand = (text: string) => Understanding;

/** How many words are listened to; people who write more have said what it is about. */
const MOST_WORDS = 600;
const MOST_CHARACTERS = 8 * MOST_WORDS;

/** Weights up to this hint, from this on name: see `Lexicon`. */
const FAINT = 3;
const PLAIN = 5;
/** Suggestions of each kind. */
const SLOTS = 3;
/** The first sentence (or title) says most. Below this many words it is a greeting, and the next one is first. */
const LEAD = 2;
const LEAD_WORDS = 3;
/** Each further phrase for the same concern adds this much of the one before. */
const AGAIN = 0.6;
/** A concern needs this much to be claimed at all, and this share of the strongest. */
const LEAST = 2;
const LEAST_SHARE = 0.12;
/** What a concern keeps of its score for each stronger one under the same root: siblings share the slots. */
const SIBLING = 0.75;
/** The weight at which a score is 0.63. */
const SURE = 8;
/** A text this short may be a subject alone: “school”. */
const ALONE_WORDS = 3;
/** Nobody tells a finder this much for nothing. */
const STORY_WORDS = 30;

/** What the words of one who is harmed by someone else would say of another: “quiere lastimarme”. */
const TO_ONESELF: ReadonlySet<string> = new Set(['suicidal-ideation', 'self-harm']);

/** A phrase that counts. */
interface Sign extends PhraseMatches<Entry> {
  weight: number;
}

/**
 * Makes the listener of one language out of its lexicon. Making it takes some milliseconds; listening, well under one for
 * a few sentences.
 */
export function createUnderstand(source: string): Understand {
  const { classes, rewrites, entries } = readLexicon(source);
  const phrases = indexPhrases(entries, classes, rewrites);
  const spell = createSpeller(
    wordSet('@spell'),
    new Set([...wordSet('@plain'), ...rewrites.keys(), ...[...rewrites.values()].flat()]),
  );
  const negation = {
    not: wordSet('@not'),
    unable: wordSet('@unable'),
    across: wordSet('@across'),
  };

  function wordSet(name: string): Set<string> {
    return new Set(classes.get(name));
  }

  function signsIn(words: readonly Word[]): Sign[] {
    const found = phrases.find(words);
    const isShadowed = coverOf(found.filter(({ value }) => value.shadow));
    const taken = new Set(found.flatMap(({ from, to }) => range(from, to)));
    const heard = found.filter(
      (one) => !isShadowed(one) && !isNegated(words, one, negation, taken),
    );
    const isExplained = explain(heard);
    const alone = words.length <= ALONE_WORDS;
    const needy =
      words.length >= STORY_WORDS || heard.some(({ value }) => !value.bare && value.id !== 'quiet');
    const lead = leadSentence(words);
    return heard
      .filter(
        (one) =>
          (needy || !one.value.bare || (alone && one.value.weight >= FAINT)) && !isExplained(one),
      )
      .map((one) => ({
        ...one,
        weight: one.value.weight * (words[one.from]!.sentence <= lead ? LEAD : 1),
      }));
  }

  return (text) => {
    const words = readWords(text.slice(0, MOST_CHARACTERS), rewrites, MOST_WORDS, spell);
    const signs = signsIn(words);
    const crisis = detectCrisis(text);
    const isMeant = ({ value }: Sign) =>
      value.weight > 0 && !(crisis === 'abuse' && TO_ONESELF.has(value.id));
    const heard = (kind: Entry['kind']) =>
      rank(
        signs.filter((sign) => sign.value.kind === kind && isMeant(sign)),
        (sign) => text.slice(words[sign.from]!.start, words[sign.to]!.end),
      );
    return {
      concerns: heard('concern'),
      approaches: heard('approach'),
      crisis,
      supported: true,
    };
  };
}

/** Weighs the signs of each id, lets siblings share, and keeps the strongest. */
function rank(signs: readonly Sign[], quote: (sign: Sign) => string): Heard[] {
  const byId = new Map<string, Sign[]>();
  for (const sign of signs) {
    const own = byId.get(sign.value.id);
    if (own) own.push(sign);
    else byId.set(sign.value.id, [sign]);
  }
  const waiting = [...byId].map(([id, own]) => {
    const separate = withoutOverlaps(own);
    return { id, separate, weight: total(separate) };
  });
  const chosen: typeof waiting = [];
  while (chosen.length < SLOTS && waiting.length) {
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

/** The heaviest signs that share no word, heaviest first. */
function withoutOverlaps(signs: readonly Sign[]): Sign[] {
  const kept: Sign[] = [];
  const taken = new Set<number>();
  for (const sign of [...signs].sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    const own = range(sign.from, sign.to);
    if (own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    kept.push(sign);
  }
  return kept;
}

function total(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }, nth) => sum + weight * AGAIN ** nth, 0);
}

function rootOf(id: string): string {
  return parentValue('concern', id) ?? parentValue('approach', id) ?? id;
}

function leadSentence(words: readonly Word[]): number {
  const counts: number[] = [];
  for (const { sentence } of words) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return counts.findIndex((count) => count >= LEAD_WORDS);
}

/** A faint sign whose words plainly name something else is no sign: “depressed” speaks for depression alone. */
function explain(signs: readonly PhraseMatches<Entry>[]): (sign: PhraseMatches<Entry>) => boolean {
  const plainOf = (kind: Entry['kind']) =>
    coverOf(
      signs.filter(({ value }) => value.kind === kind && value.weight >= PLAIN),
      true,
    );
  const plain = { concern: plainOf('concern'), approach: plainOf('approach') };
  return (sign) => sign.value.weight <= FAINT && plain[sign.value.kind](sign);
}
