import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Danger } from '../../finder/actions.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import type { Crisis } from '../../vocabulary/language/crisis/crisis.js';

/** How long someone pauses before they are listened to; milliseconds. */
const pause = 250;

/** How long typed words wait for what can hear danger in them, before help is shown without it; milliseconds. */
const patience = 2000;

/** What the controller asks and tells. */
export interface DangerListening {
  /** What is typed by now. */
  text(): string;
  /** Whether help for a danger that was heard is in front. */
  isHeeded(): boolean;
  /** A danger was heard that was not there before. */
  onDanger(danger: Danger): void;
  /** Words are typed and nothing here can hear danger in them; or no longer so. */
  onDeaf(uncheckedWords: boolean): void;
}

/**
 * Hears danger in what is typed, on the device. Needs one file, which comes when the box is first entered, and no other. Without it
 * the words may mean anything: so it says that it is deaf, and each further word or visit asks for the file again.
 */
export class DangerController implements ReactiveController {
  #listening: DangerListening;
  #detect?: (text: string) => Crisis;
  #isComing = false;
  #timer?: ReturnType<typeof setTimeout>;
  #waiting?: ReturnType<typeof setTimeout> | undefined;
  /** The text in which danger was last heeded, and what was heard. */
  #known: { text: string; danger: Crisis } = { text: '', danger: false };

  constructor(host: ReactiveControllerHost, listening: DangerListening) {
    this.#listening = listening;
    host.addController(this);
  }

  /** Whether the words that were listened to last speak of danger. */
  isHeard = false;

  hostDisconnected() {
    this.#rest();
  }

  /** Brings what listening needs, before the first word is typed. */
  warm(): void {
    if (this.#detect || this.#isComing) return;
    this.#isComing = true;
    this.#load().catch((error: unknown) => {
      warnMissingPart('what hears danger', error);
      this.#isComing = false;
      if (this.#listening.text()) this.#listening.onDeaf(true);
    });
  }

  async #load() {
    const { detectCrisis } = await import('../../vocabulary/language/load.js');
    this.#detect = detectCrisis;
    // What was typed in the meantime has not been listened to.
    this.listen(this.#listening.text());
    this.#listening.onDeaf(false);
  }

  /** After each key: listens once the person pauses. */
  hear(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.listen(text), pause);
  }

  /** At once, as before a search. */
  listen(text: string): void {
    clearTimeout(this.#timer);
    if (!this.#detect) {
      this.#wait(text);
      return;
    }
    const danger = this.#detect(text);
    this.isHeard = danger !== false;
    // What was put away with these words stays away; what is added to them is listened to by itself.
    const isNew =
      danger &&
      (danger !== this.#known.danger || this.#detect(added(this.#known.text, text)) !== false);
    if (isNew) this.#listening.onDanger(danger);
    if (!danger || this.#listening.isHeeded()) this.#known = { text, danger };
  }

  /** The words are gone. */
  forget(): void {
    this.#rest();
    this.#known = { text: '', danger: false };
    this.isHeard = false;
    this.#listening.onDeaf(false);
  }

  #wait(text: string) {
    if (!text) {
      this.forget();
      return;
    }
    this.warm();
    this.#waiting ??= setTimeout(() => this.#listening.onDeaf(!this.#detect), patience);
  }

  #rest() {
    clearTimeout(this.#timer);
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}

/** What a text has that an earlier one did not, in whole words. @example added('I am sad', 'I am so sad') // 'so' */
function added(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split(/\s+/)) as [string[], string[]];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return now.slice(start, now.length - end).join(' ');
}
