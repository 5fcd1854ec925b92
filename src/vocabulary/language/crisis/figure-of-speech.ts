import type { WordRange } from '../word-ranges.js';
import { nearestBefore, type Word } from '../words.js';
import { lazy } from '../../../lib/memo.js';
import type { WordClasses } from './word-classes.js';

/** Who is “going to kill me” but will only be angry, by the word that stands for them (`hell` is *he'll*). */
const MILD = {
  he: '@mildhe',
  hell: '@mildhe',
  she: '@mildshe',
  shell: '@mildshe',
  they: '@mildthey',
  '': '@mild',
};

/**
 * Tells whether “is going to kill me” is about a parent or a boss who will only be angry: the nearest person before it that
 * its words can mean. It is no figure of speech when the threat was told, is feared, or comes from a partner.
 */
export function createFigureOfSpeech({ members, isIn }: WordClasses) {
  const isEarnest = isIn('@earnest');
  const beside = members('@beside');
  const isMild = new Map(Object.entries(MILD).map(([word, name]) => [word, isIn(name)]));
  return (words: readonly Word[]): ((phrase: WordRange) => boolean) => {
    const earnest = lazy(() => nearestBefore(words, isEarnest));
    const mild = new Map(
      [...isMild].map(([pronoun, canBeMeant]) => [
        pronoun,
        lazy(() =>
          nearestBefore(
            words,
            (word, at) => canBeMeant(word) && !beside.has(words[at - 2]?.text ?? ''),
          ),
        ),
      ]),
    );
    return ({ from, to }) => {
      const pronoun = words.slice(from, to + 1).find(({ text }) => isMild.has(text))?.text ?? '';
      return mild.get(pronoun)!()[to]! > earnest()[to]!;
    };
  };
}
