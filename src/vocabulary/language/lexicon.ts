import { spellOut } from './abbreviations.js';
import type { Classes } from './word-patterns.js';
import type { Rewrites } from './words.js';

/**
 * The phrases of one language, read from its source. Each line of the source, with the indented lines that continue it, is
 * one of these:
 *
 * - `@kin mom dad sister*`: a class of words. Some classes have a meaning: `@filler` is skipped inside a phrase; `@not`,
 *   `@unable` and `@across` control negation (see `Negation`); `@plain` and
 *   `@real` have words that are never taken for misspelled ones of the phrases; `@joined` has words that are also written as two
 * - `can not < cant cannot couldnt`: words on the right are read as those on the left. `he will < he'll` keeps the
 *   apostrophe, because without it the word is another one
 * - `# grief`, `## emdr`: the concern (`#`) or approach (`##`) that the lines below speak for. `# need` has signs that
 *   something weighs on someone, `# quiet` phrases without meaning here
 * - `5 lost my @kin, in mourning`: phrases and their weight: 6 names the concern, 4 describes it plainly, 3 probably means
 *   it, 2 belongs to it, 1 hints
 * - `2? school, homework`: a subject rather than a need; counts only with a sign of need, or alone
 * - `5~ hair, office`: a subject that is an everyday word, and so counts only with a sign of need
 * - `4! work out, working on`: silences every shorter phrase inside it
 */
export interface Lexicon {
  classes: Classes;
  rewrites: Rewrites;
  entries: readonly (readonly [phrase: string, entry: LexiconEntry])[];
}

/** What a phrase stands for. */
export interface LexiconEntry {
  kind: 'concern' | 'approach';
  /** The id of the concern or approach, or the section of the source. */
  id: string;
  weight: number;
  /** `?`: counts only with a sign of need, or alone. */
  conditional: boolean;
  /** `~`: conditional, and means nothing when it is alone. */
  everyday: boolean;
  /** `!`: silences every phrase inside it. */
  silencing: boolean;
}

const LINE = /^(?:(@\w+)\s+(.*)|([^<]+) < (.*)|(##?) (\S+)|(\d+)([?~!]?) (.*))$/;

/** The start of a line that continues the one before. */
const CONTINUED = /\n +/g;

/** Reads a lexicon from its source. @throws SyntaxError with the first line that is of none of the kinds */
export function readLexicon(source: string): Lexicon {
  const classes = new Map<string, string[]>();
  const rewrites = new Map<string, string[]>();
  const entries: [string, LexiconEntry][] = [];
  let kind: LexiconEntry['kind'] = 'concern';
  let id = '';
  for (const line of spellOut(source).replace(CONTINUED, ' ').split('\n')) {
    if (!line.trim()) continue;
    const [, name, members, meant, written, mark, section, weight, sign, phrases] =
      LINE.exec(line.trim()) ?? [];
    if (name) classes.set(name, members!.split(/\s+/));
    else if (meant)
      for (const word of written!.split(/\s+/)) rewrites.set(word, meant.split(/\s+/));
    else if (mark) [kind, id] = [mark === '#' ? 'concern' : 'approach', section!];
    else if (weight) {
      const entry = {
        kind,
        id,
        weight: Number(weight),
        conditional: sign === '?' || sign === '~',
        everyday: sign === '~',
        silencing: sign === '!',
      };
      for (const phrase of phrases!.split(',')) entries.push([phrase.trim(), entry]);
    } else throw new SyntaxError(`Not a line of a lexicon: ${line}`);
  }
  return { classes, rewrites, entries };
}
