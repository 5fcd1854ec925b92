import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Meaning } from '../../directory/query.js';
import { SENTENCE, withoutPhrases } from '../../directory/text.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { withParents, type FacetId } from '../../vocabulary/facets.js';
import type { Understanding } from '../../vocabulary/language/listen.js';
import type { Listener } from '../../vocabulary/language/load.js';
import { typingDelay } from './danger-controller.js';

/** The score of one phrase that probably has this meaning: weight 3 of the lexicon. In a few words, a lower score is a guess. */
const probable = 0.31;

/** More suggestions than this are not read. */
const mostSuggestions = 3;

/** A value that the typed words may mean. */
export interface Suggestion {
  facet: FacetId;
  id: string;
  /** The confidence, from 0 to 1. */
  score: number;
  /** The typed phrases that led to this suggestion; none for the language that they are in. */
  because: readonly string[];
}

/** A sentence in which concepts were found, a sentence without any, or words to search for. */
export type Reading = 'understood' | 'puzzling' | 'words';

/** What the controller asks. */
export interface Listening {
  /** The language of the box, as BCP 47. */
  language(): string;
  /** The text that is in the box now. */
  text(): string;
  /** Whether some record of the directory lists a value. */
  isListed(facet: FacetId, value: string): boolean;
  /** Whether some records list a value and others do not. */
  isChoice(facet: FacetId, value: string): boolean;
  /** Whether a suggested value is in use. */
  isChosen(value: string): boolean;
}

/** Understands the typed words, on the device. The files it needs load when the visitor first enters the box. */
export class PlainWordsController implements ReactiveController {
  suggestions: readonly Suggestion[] = [];
  /** All concerns that the words mention, suggested or not. */
  concerns: readonly string[] = [];
  /** Whether the visitor searched for a whole sentence in which no concept was found. */
  puzzled = false;

  #host: ReactiveControllerHost;
  #listening: Listening;
  #understand?: Listener;
  #coming?: Promise<void> | undefined;
  #timer?: ReturnType<typeof setTimeout>;
  #dismissed = new Set<string>();
  #heard?: Understanding | undefined;
  /** The text that was listened to last. */
  #text = '';
  #isShort = false;
  #named: readonly Meaning[] = [];
  #language: string | undefined;

  constructor(host: ReactiveControllerHost, listening: Listening) {
    this.#host = host;
    this.#listening = listening;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Loads the language files, before the first word is typed. */
  warm(): Promise<void> {
    return (this.#coming ??= this.#load().catch((error: unknown) => {
      warnMissingPart('what understands sentences', error);
      // Offline: the words are searched for as they are, and the next ones try again.
      this.#coming = undefined;
    }));
  }

  /** Whether sentences can be understood. */
  get isReady(): boolean {
    return this.#understand !== undefined;
  }

  /** On a slow network, typing can end before the files are there. Resolves when a text can be understood, or its files failed. */
  async arrival(text: string): Promise<void> {
    if (!this.#understand) await this.warm();
    await this.#understand?.readAhead(text);
    await this.#prepare(text);
    await this.#understand?.readAhead(text);
  }

  /** A text in another language than the page’s may need that one’s file too. Never rejects: without it, less is understood. */
  #prepare(text: string): Promise<unknown> | undefined {
    return this.#understand?.prepare(text)?.catch((error: unknown) => {
      warnMissingPart('what understands sentences', error);
    });
  }

  async #load() {
    const { loadLanguage } = await import('../../vocabulary/language/load.js');
    this.#understand = await loadLanguage(this.#listening.language());
    // What was typed in the meantime has not been read.
    const text = this.#listening.text();
    if (text) this.#attend(text);
  }

  hear(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // If loading failed, the next words try again.
      void this.warm();
      this.#attend(text);
    }, typingDelay);
  }

  /** Understands a text, and once more when the file for its language has come. */
  #attend(text: string) {
    const isSame = () => this.#listening.text() === text;
    const listen = () => {
      this.listen(text);
      const coming = this.#prepare(text)?.then(() => this.#understand?.readAhead(text));
      void coming?.then(() => isSame() && this.listen(text));
    };
    const reading = this.#understand?.readAhead(text);
    if (reading) void reading.then(() => isSame() && listen());
    else listen();
  }

  /**
   * @param asSentence whether the text is to be understood as a whole
   * @param named the values that words of the text name
   * @param written the words that tell the language, once they were searched for: also those that became filters, but no place
   */
  listen(
    text: string,
    asSentence = isSentence(text),
    named: readonly Meaning[] = [],
    written = '',
  ): Reading {
    clearTimeout(this.#timer);
    this.#named = named;
    this.#language = this.#understand?.foreign(written);
    const heard = this.#understand?.(text);
    this.#heard = heard;
    this.#text = text;
    this.#isShort = !asSentence;
    this.puzzled = false;
    this.#suggest();
    if (!heard?.supported || !asSentence) return 'words';
    return this.suggestions.length || this.concerns.length ? 'understood' : 'puzzling';
  }

  /** What the typed phrases stand for: for a few words, all that is suggested, and the values named in other facets. */
  get meanings(): Meaning[] {
    const suggested = this.suggestions.flatMap(({ facet, id, because }) =>
      because.map((words) => ({ words, facet, value: id })),
    );
    return [...this.#named.filter(({ facet }) => !isSuggested(facet)), ...suggested];
  }

  /** After a search: sets `puzzled` for a sentence without concepts, except if it mentions a danger, which was understood. */
  wonder(reading: Reading): void {
    this.puzzled = reading === 'puzzling' && !this.#heard?.crisis;
    this.#host.requestUpdate();
  }

  dismiss(id: string): void {
    this.#dismissed.add(id);
    this.#suggest();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#dismissed.clear();
    this.#heard = undefined;
    this.#named = [];
    this.#language = undefined;
    this.puzzled = false;
    this.#suggest();
  }

  /** Words may leave the box with a chip, or give way to a suggestion. What only they said is suggested no longer, unless it is in use. */
  follow(): void {
    if (this.#listening.text() !== this.#text) this.#suggest();
  }

  #isSaid({ id, because }: Pick<Suggestion, 'id' | 'because'>): boolean {
    const text = this.#listening.text();
    if (text === this.#text || this.#listening.isChosen(id)) return true;
    return because.length ? because.some((words) => text.includes(words)) : text !== '';
  }

  /** A suggestion leads to someone: if nobody lists its value, to the next wider one that somebody lists. */
  #asListed(one: Suggestion): Suggestion[] {
    const id = withParents(one.facet, one.id).find((value) =>
      this.#listening.isListed(one.facet, value),
    );
    return id === undefined ? [] : [{ ...one, id }];
  }

  /** Who writes in Spanish may want to speak it. */
  #languages(): Suggestion[] {
    const id = this.#language;
    if (id === undefined || this.#dismissed.has(id) || !this.#listening.isChoice('language', id))
      return [];
    const one: Suggestion = { facet: 'language', id, score: 1, because: [] };
    return this.#isSaid(one) ? [one] : [];
  }

  #suggest() {
    const { concerns = [], approaches = [] } = this.#heard ?? {};
    const all: Suggestion[] = [
      ...this.#named.flatMap(({ words, facet, value }) =>
        isSuggested(facet) ? [{ facet, id: value, score: 1, because: [words] }] : [],
      ),
      ...concerns.map((heard) => ({ facet: 'concern' as const, ...heard })),
      ...approaches.map((heard) => ({ facet: 'approach' as const, ...heard })),
    ];
    const meant = all.filter(
      (one) =>
        !this.#dismissed.has(one.id) && this.#isSaid(one) && (!this.#isShort || isOffered(one)),
    );
    this.concerns = meant.flatMap(({ facet, id }) => (facet === 'concern' ? [id] : []));
    const concepts = eachOnce(meant.flatMap((one) => this.#asListed(one)))
      .filter(({ id }) => !this.#dismissed.has(id))
      .sort((a, b) => b.score - a.score);
    const languages = this.#languages();
    this.suggestions = [...concepts.slice(0, mostSuggestions - languages.length), ...languages].map(
      ({ facet, id, score, because }) => ({ facet, id, score, because }),
    );
    this.#host.requestUpdate();
  }
}

/** The facets whose values are suggested. */
function isSuggested(facet: FacetId): facet is 'concern' | 'approach' {
  return facet === 'concern' || facet === 'approach';
}

/** Each value once, with all that led to it. */
function eachOnce(suggestions: readonly Suggestion[]): Suggestion[] {
  const byId = new Map<string, Suggestion>();
  for (const one of suggestions) {
    const known = byId.get(one.id);
    const because = [...new Set([...(known?.because ?? []), ...one.because])];
    byId.set(one.id, { ...(known ?? one), because });
  }
  return [...byId.values()];
}

/**
 * Whether to suggest a concept found in a few words: only if the phrases probably mean it, and say more than what everyone here
 * looks for, such as "therapy".
 */
function isOffered({ score, because }: Pick<Suggestion, 'score' | 'because'>): boolean {
  return score >= probable && because.some((phrase) => withoutPhrases(phrase, []) !== '');
}

/** Whether a text is to be understood as a whole. */
export function isSentence(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).length >= SENTENCE;
}
