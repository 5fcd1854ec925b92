import type { Classes } from './phrases.js';
import type { Rewrites } from './words.js';

/**
 * What one language says, read from its source. A line, with the indented lines that continue it, is one of
 *
 * - `@kin mom dad sister*`: a class of words. Some have a meaning of their own: `@filler` is stepped over inside a phrase,
 *   `@not`, `@unable` and `@across` say how negation reaches (`Negation`), `@spell` lists the words worth guessing behind a
 *   misspelled one and `@plain` those that are no such mistake
 * - `can not < cant cannot couldnt`: what some words are read as; `he will < he'll` with its apostrophe where it would be
 *   another word without
 * - `# grief`, `## emdr`: the concern or approach that the lines below speak for. `# need` gathers signs that something
 *   weighs on someone, `# quiet` what means nothing here
 * - `5 lost my @kin, in mourning`: phrases and their weight: 6 names the thing, 4 describes it plainly, 3 probably means
 *   it, 2 belongs to it, 1 hints
 * - `2? school, homework`: a subject rather than a need: counts only with a sign of need, or alone
 * - `4! work out, working on`: silences every shorter phrase inside it
 */
export interface Lexicon {
  classes: Classes;
  rewrites: Rewrites;
  entries: readonly (readonly [phrase: string, entry: Entry])[];
}

/** What a phrase speaks for. */
export interface Entry {
  kind: 'concern' | 'approach';
  id: string;
  weight: number;
  /** Counts only with a sign of need, or alone. */
  bare: boolean;
  /** Silences what is found inside it. */
  shadow: boolean;
}

const LINE = /^(?:(@\w+)\s+(.*)|([^<]+) < (.*)|(##?) (\S+)|(\d+)([?!]?) (.*))$/;

/** A line that begins with spaces continues the one before. */
const CONTINUED = /\n +/g;

/** Reads a lexicon from its source. @throws SyntaxError naming the first line that is none of the kinds */
export function readLexicon(source: string): Lexicon {
  const classes = new Map<string, string[]>();
  const rewrites = new Map<string, string[]>();
  const entries: [string, Entry][] = [];
  let kind: Entry['kind'] = 'concern';
  let id = '';
  for (const line of source.replace(CONTINUED, ' ').split('\n')) {
    if (!line.trim()) continue;
    const [, name, members, meant, written, mark, section, weight, sign, phrases] =
      LINE.exec(line.trim()) ?? [];
    if (name) classes.set(name, members!.split(/\s+/));
    else if (meant)
      for (const word of written!.split(/\s+/)) rewrites.set(word, meant.split(/\s+/));
    else if (mark) [kind, id] = [mark === '#' ? 'concern' : 'approach', section!];
    else if (weight) {
      const entry = { kind, id, weight: Number(weight), bare: sign === '?', shadow: sign === '!' };
      for (const phrase of phrases!.split(',')) entries.push([phrase.trim(), entry]);
    } else throw new SyntaxError(`Not a line of a lexicon: ${line}`);
  }
  return { classes, rewrites, entries };
}
