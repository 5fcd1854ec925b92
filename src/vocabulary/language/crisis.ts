import { source } from './crisis-phrases.js';
import { readLexicon, type Entry } from './lexicon.js';
import { isNegated } from './negation.js';
import { append, indexPhrases, type Found } from './phrases.js';
import { readWords, type Word } from './words.js';

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
  const someoneElse = indexPhrases([['@other', true]], classes, rewrites);

  /**
   * Whom a phrase of `# self` or `# hint` is about: whoever it names, or the last one named before it, or whose something
   * it speaks of.
   */
  function endangered({ from, to }: Found<Entry>, words: readonly Word[]): 'self' | 'other' {
    const inside = words.slice(from, to + 1);
    if (inside.some(({ text }) => /^(i|my|myself)$/.test(text))) return 'self';
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
    const sentencesWith = (section: string): Set<number> =>
      new Set(
        found.flatMap(({ value, from }) => (value.id === section ? words[from]!.sentence : [])),
      );
    const aside = sentencesWith('aside');
    for (const sentence of sentencesWith('now')) aside.delete(sentence);

    const dangers = new Set<Crisis>();
    const despair: Weak[] = [];
    const strains: Weak[] = [];
    for (const one of found) {
      const { id, weight: family } = one.value;
      const { sentence } = words[one.from]!;
      const silenced =
        aside.has(sentence) || silent.some(({ from, to }) => from <= one.to && one.to <= to);
      if (id !== 'calm' && (silenced || isNegated(words, one, negation))) continue;
      if (id === 'self') dangers.add(endangered(one, words));
      else if (id === 'hint')
        despair.push({ sentence, family, adds: DESPAIR[id]!, whose: endangered(one, words) });
      else if (id in DESPAIR) despair.push({ sentence, family, adds: DESPAIR[id]! });
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
