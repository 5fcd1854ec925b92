import { source } from './crisis-phrases.js';
import { readLexicon } from './lexicon.js';
import { isNegated } from './negation.js';
import { indexPhrases, type Found, type Phrases } from './phrases.js';
import { readWords, type Word } from './words.js';

/**
 * Who may be in danger: the writer (`self`), someone the writer speaks of (`other`), or the writer from someone else
 * (`abuse`).
 */
export type Crisis = false | 'self' | 'other' | 'abuse';

const MOST_WORDS = 4000;
const MOST_CHARACTERS = 8 * MOST_WORDS;

interface Detector {
  find(text: string): Crisis;
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
  return detector.find(text);
}

function createDetector(): Detector {
  const { classes, rewrites, entries } = readLexicon(source);
  const phrases: Phrases<string> = indexPhrases(
    entries.map(([phrase, { id }]) => [phrase, id] as const),
    classes,
    rewrites,
  );
  const members = (name: string): ReadonlySet<string> => new Set(classes.get(name));
  const negation = {
    not: members('@not'),
    unable: members('@unable'),
    across: members('@across'),
  };
  const me = members('@me');
  const someoneElse = indexPhrases([['@other', true]], classes, rewrites);

  /** Whom a phrase is about: the person it names, or the last one named before it. */
  function dangerOf({ value, from, to }: Found<string>, words: readonly Word[]): Crisis {
    if (value !== 'self') return value as Crisis;
    const inside = words.slice(from, to + 1);
    if (inside.some(({ text }) => /self$|^(me|mi)$/.test(text) && /^(my|me|mi)/.test(text)))
      return 'self';
    if (inside.some(({ text }) => /^(him|her|them)sel/.test(text))) return 'other';
    for (let at = from; at >= 0 && words[at]!.sentence === words[from]!.sentence; at--) {
      if (me.has(words[at]!.text)) return 'self';
      if (someoneElse.find([words[at]!]).length) return 'other';
    }
    return 'self';
  }

  return {
    find(text) {
      const words = readWords(text.slice(0, MOST_CHARACTERS), rewrites, MOST_WORDS);
      const found = phrases.find(words);
      const silent = found.filter(({ value }) => value === 'none');
      const dangers = new Set(
        found
          .filter(
            (one) =>
              one.value !== 'none' &&
              !silent.some(({ from, to }) => from <= one.to && one.to <= to) &&
              !isNegated(words, one, negation, new Set()),
          )
          .map((one) => dangerOf(one, words)),
      );
      return (['self', 'abuse', 'other'] as const).find((danger) => dangers.has(danger)) ?? false;
    },
  };
}
