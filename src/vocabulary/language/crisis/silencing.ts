import type { LexiconEntry } from '../lexicon.js';
import type { PhraseMatch } from '../phrases.js';
import { insideAny, positionsIn } from '../word-ranges.js';
import type { Word } from '../words.js';
import { createAsides } from './asides.js';
import { createFigureOfSpeech } from './figure-of-speech.js';
import type { WordClasses } from './word-classes.js';

type Match = PhraseMatch<LexiconEntry>;

/** Tells whether a phrase means no danger where it stands: an aside, a figure of speech, or part of another phrase. */
export function createSilencing(classes: WordClasses) {
  const asides = createAsides(classes);
  const figureOfSpeech = createFigureOfSpeech(classes);
  return (words: readonly Word[], found: readonly Match[]): ((match: Match) => boolean) => {
    const isFigureOfSpeech = figureOfSpeech(words);
    const isPart = insideAny(found.filter(({ value }) => silencesParts(value)));
    const harmless = new Set(
      found.flatMap(({ value, from, to }) =>
        value.id === 'none' && words[from]!.clause === words[to]!.clause
          ? positionsIn(from, to)
          : [],
      ),
    );
    const isAside = asides(
      words,
      found.filter(({ value, to }) => value.id !== 'now' || !harmless.has(to)),
    );
    return (match) =>
      isAside(match) ||
      harmless.has(match.to) ||
      isPart(match) ||
      (match.value.id === 'abuse' && match.value.conditional && isFigureOfSpeech(match));
  };
}

function silencesParts({ id, conditional, silencing }: LexiconEntry): boolean {
  return (id === 'abuse' || id === 'other') && (conditional || silencing);
}
