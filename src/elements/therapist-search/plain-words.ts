import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Meaning } from '../../directory/query.js';
import { withoutPhrases } from '../../directory/text.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import type { FacetId } from '../../vocabulary/facets.js';
import type { Understand, Understanding } from '../../vocabulary/language/understand.js';

/** How long someone pauses before they are listened to; milliseconds. */
const pause = 250;

/** How long what was searched for waits for what understands it; milliseconds. */
const patience = 2000;

/** From this many words on it is a sentence, to be understood and not looked for letter by letter. */
const sentence = 4;

/** The score of one phrase that probably means something: weight 3 of the lexicon. In a few words, less is a guess. */
const probable = 0.31;

/** Something the typed words speak of. */
export interface Suggestion {
  facet: FacetId;
  id: string;
  /** How sure, from 0 to 1. */
  score: number;
  /** The typed phrases that led here. */
  because: readonly string[];
}

/** A sentence in which something was heard, one in which nothing was, or words to look for. */
export type Reading = 'understood' | 'puzzling' | 'words';

/** What listening asks and tells. */
export interface Listening {
  /** The language of the box, as BCP 47. */
  language(): string;
  /** What is typed by now. */
  text(): string;
}

/** Understands what is typed, on the device. What it needs comes when the box is first entered. */
export class PlainWordsController implements ReactiveController {
  suggestions: readonly Suggestion[] = [];
  /** A whole sentence was searched for, and nothing in it could be placed. */
  puzzled = false;

  #host: ReactiveControllerHost;
  #listening: Listening;
  #understand?: Understand;
  #coming?: Promise<void> | undefined;
  #timer?: ReturnType<typeof setTimeout>;
  #dismissed = new Set<string>();
  #heard?: Understanding | undefined;
  #isShort = false;

  constructor(host: ReactiveControllerHost, listening: Listening) {
    this.#host = host;
    this.#listening = listening;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Brings what listening needs, before the first word is typed. */
  warm(): void {
    this.#coming ??= this.#load().catch((error: unknown) => {
      warnMissingPart('what understands sentences', error);
      // Offline: words are looked for as they stand, and the next ones try again.
      this.#coming = undefined;
    });
  }

  /** On a slow network someone is done typing before it can be understood: what to wait for, if anything. */
  arrival(text: string): Promise<unknown> | undefined {
    if (this.#understand || !this.#coming || !text.trim()) return undefined;
    return Promise.race([
      this.#coming,
      new Promise((resolve) => {
        setTimeout(resolve, patience);
      }),
    ]);
  }

  async #load() {
    const { loadLanguage } = await import('../../vocabulary/language/load.js');
    this.#understand = await loadLanguage(this.#listening.language());
    // What was typed in the meantime has not been listened to.
    const text = this.#listening.text();
    if (text) this.listen(text);
  }

  hear(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Where it could not be had, the next words ask again.
      this.warm();
      this.listen(text);
    }, pause);
  }

  listen(text: string): Reading {
    clearTimeout(this.#timer);
    const heard = this.#understand?.(text);
    this.#heard = heard;
    this.#isShort = !isSentence(text);
    this.puzzled = false;
    this.#suggest();
    if (!heard?.supported || !isSentence(text)) return 'words';
    return this.suggestions.length ? 'understood' : 'puzzling';
  }

  /** What the words that were heard stand for: of a few words, all that is offered. */
  get meanings(): Meaning[] {
    return this.suggestions.flatMap(({ facet, id, because }) =>
      because.map((words) => ({ words, facet, value: id })),
    );
  }

  /** After a search: says that a whole sentence could not be placed; but not to someone in danger, who was understood. */
  wonder(reading: Reading): void {
    this.puzzled = reading === 'puzzling' && !this.#heard?.crisis;
    this.#host.requestUpdate();
  }

  dismiss(id: string): void {
    this.#dismissed.add(id);
    this.#suggest();
  }

  forget(): void {
    this.#dismissed.clear();
    this.#heard = undefined;
    this.puzzled = false;
    this.#suggest();
  }

  #suggest() {
    const { concerns = [], approaches = [] } = this.#heard ?? {};
    const all = [
      ...concerns.map((heard) => ({ facet: 'concern' as const, ...heard })),
      ...approaches.map((heard) => ({ facet: 'approach' as const, ...heard })),
    ];
    this.suggestions = all
      .filter((one) => !this.#dismissed.has(one.id) && (!this.#isShort || isOffered(one)))
      .map(({ facet, id, score, because }) => ({ facet, id, score, because }));
    this.#host.requestUpdate();
  }
}

/**
 * Whether something heard in a few words is offered: by phrases that probably mean it, and that say more than what everyone looks for here,
 * as "therapy" does not.
 */
function isOffered({ score, because }: Pick<Suggestion, 'score' | 'because'>): boolean {
  return score >= probable && because.some((phrase) => withoutPhrases(phrase, []) !== '');
}

/** Whether it is to be understood as a whole. */
export function isSentence(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).length >= sentence;
}
