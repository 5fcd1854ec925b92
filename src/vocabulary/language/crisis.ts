import { source } from './crisis-phrases.js';
import { readLexicon, type Entry } from './lexicon.js';
import { isNegated } from './negation.js';
import { indexPhrases, type Found } from './phrases.js';
import { readWords, type Word } from './words.js';

/**
 * Who may be in danger: the writer (`self`), someone the writer speaks of (`other`), or the writer from someone else
 * (`abuse`).
 */
export type Crisis = false | 'self' | 'other' | 'abuse';

const MOST_WORDS = 4000;
const MOST_CHARACTERS = 8 * MOST_WORDS;

/**
 * What a family of `# hint`, `# sign` and `# calm` adds to despair, and how much of that is danger. Few who are in danger
 * name it: most say several things that each could mean less.
 */
const DESPAIR: Readonly<Record<string, number>> = { hint: 3, sign: 1, calm: -1 };
const ENOUGH = 4;

type Detector = (text: string) => Crisis;

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
  const someoneElse = indexPhrases([['@other', true]], classes, rewrites);

  /**
   * Whom a phrase of `# self` or `# hint` is about: whoever it names, or the last one named before it, or whose something
   * it speaks of.
   */
  function endangered({ from, to }: Found<Entry>, words: readonly Word[]): 'self' | 'other' {
    const inside = words.slice(from, to + 1);
    if (inside.some(({ text }) => text === 'myself' || text === 'my')) return 'self';
    if (inside.some(({ text }) => /^(him|her|them)sel/.test(text))) return 'other';
    for (let at = from; words[at]?.sentence === words[from]!.sentence; at--) {
      if (me.has(words[at]!.text)) return 'self';
      if (someoneElse.find([words[at]!]).length) return 'other';
    }
    return inside.some(({ text }) => /^(his|her|their)$/.test(text)) ? 'other' : 'self';
  }

  return (text) => {
    const words = readWords(text.slice(0, MOST_CHARACTERS), rewrites, MOST_WORDS);
    const found = phrases.find(words);
    const silent = found.filter(
      ({ value, from, to }) => value.id === 'none' && words[from]!.clause === words[to]!.clause,
    );
    const dangers = new Set<Crisis>();
    const hinted = new Set<Crisis>();
    /** How much each family of weak words adds, by its weight, however often it is met. */
    const despair = new Map<number, number>();
    const strains = new Set<number>();
    for (const one of found) {
      const { id, weight } = one.value;
      const silenced = silent.some(({ from, to }) => from <= one.to && one.to <= to);
      if (silenced || (id !== 'calm' && isNegated(words, one, negation))) continue;
      if (id === 'self') dangers.add(endangered(one, words));
      else if (id === 'strain') strains.add(weight);
      else if (id in DESPAIR) {
        despair.set(weight, Math.max(despair.get(weight) ?? -Infinity, DESPAIR[id]!));
        if (id === 'hint') hinted.add(endangered(one, words));
      } else dangers.add(id as 'other' | 'abuse');
    }
    const sum = [...despair.values()].reduce((total, value) => total + value, 0);
    if (sum >= ENOUGH) dangers.add(hinted.has('self') || !hinted.size ? 'self' : 'other');
    if (strains.size > 1) dangers.add('abuse');
    return (['self', 'abuse', 'other'] as const).find((danger) => dangers.has(danger)) ?? false;
  };
}
