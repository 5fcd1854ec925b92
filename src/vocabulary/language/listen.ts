import { detectCrisis } from './crisis/crisis.js';
import { lazy } from '../../lib/memo.js';
import { createTask, stepsOf, type Task } from '../../lib/tasks.js';
import { languagesIn, type Language } from './text-languages.js';
import { MOST_MENTIONS, type FindMentions, type Mention, type Mentions } from './mentions.js';
import type { Crisis } from './crisis/crisis.js';

/** What a finder can use of a text. */
export interface Understanding extends Mentions {
  /** Who may be in danger: see `detectCrisis`. All of the text is read for it when it is first asked for. */
  readonly crisis: Crisis;
  /** Whether there is data for the language of the page. Without it no concerns are found, and crisis help should stay visible. */
  supported: boolean;
}

/** Understands one text. */
export type Understand = (text: string) => Understanding;

/**
 * Makes the function that finds what a text mentions, whatever its language: each sentence has its own, which need not be that of
 * the page. A mixed text is read in both.
 *
 * @param finderOf the finder of a language; undefined while it is not there
 */
export function createFindInLanguages(
  page: Language,
  finderOf: (language: Language) => FindMentions | undefined,
): FindMentions {
  const find = (language: Language, text: string, isGuess?: boolean): Task<Mentions> =>
    finderOf(language)?.(text, isGuess) ?? NOTHING_FOUND;
  function* finding(text: string): Generator<void, Mentions> {
    const { used, perhaps } = languagesIn(text, page);
    let heard: Mentions | undefined;
    for (const language of used) {
      const more = yield* stepsOf(find(language, text));
      heard = heard ? joined(heard, more) : more;
    }
    return perhaps && isSilent(heard!) ? yield* stepsOf(find(perhaps, text, true)) : heard!;
  }
  return (text) => createTask(finding(text));
}

/** Whether nothing was found. */
export function isSilent({ concerns, approaches }: Mentions): boolean {
  return !concerns.length && !approaches.length;
}

const NOTHING: Mentions = { concerns: [], approaches: [] };
const NOTHING_FOUND: Task<Mentions> = { step: () => false, value: () => NOTHING };

/** The surest mentions of both. */
function joined(a: Mentions, b: Mentions): Mentions {
  const surest = (mentions: readonly Mention[]) => {
    const byId = new Map<string, Mention>();
    for (const mention of mentions) {
      const known = byId.get(mention.id);
      const because = [...new Set([...(known?.because ?? []), ...mention.because])];
      byId.set(mention.id, {
        ...mention,
        score: Math.max(known?.score ?? 0, mention.score),
        because,
      });
    }
    return [...byId.values()].sort((x, y) => y.score - x.score).slice(0, MOST_MENTIONS);
  };
  return {
    concerns: surest([...a.concerns, ...b.concerns]),
    approaches: surest([...a.approaches, ...b.approaches]),
  };
}

/** Adds to the mentions of a text whether anyone is in danger. */
export function understandingOf(
  text: string,
  { concerns, approaches }: Mentions = NOTHING,
  supported = true,
): Understanding {
  const crisis = lazy(() => detectCrisis(text));
  return {
    concerns,
    approaches,
    get crisis() {
      return crisis();
    },
    supported,
  };
}
