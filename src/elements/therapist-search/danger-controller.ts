import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Danger } from '../../finder/actions.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { yieldToPage, type Task } from '../../lib/tasks.js';
import type { Crisis, DangerFound } from '../../vocabulary/language/crisis/crisis.js';

/** How long to wait after a key before the typed words are checked, in milliseconds. */
export const typingDelay = 250;

/** How long typed words wait for the file that detects danger, before help is shown without it, in milliseconds. */
const patience = 2000;

/** What the controller asks, and what it reports. */
export interface DangerListening {
  /** The text that is in the box now. */
  text(): string;
  /** Whether help for a detected danger is shown. */
  isShown(): boolean;
  /**
   * Reports a danger that was not there before, or that the words reported last turned out to mean none.
   *
   * @param isAbuse whether the writer is in danger from someone else, even if that is not the first danger
   */
  onDanger(danger: Danger | undefined, isAbuse: boolean): void;
  /** Reports whether words are typed that cannot be checked for danger. */
  onDeaf(uncheckedWords: boolean): void;
}

/**
 * Detects danger in the typed words, on the device. It needs a single file, which loads when the visitor first enters the box.
 * Until then it reports that it cannot check words, and each further word or visit requests the file again.
 */
export class DangerController implements ReactiveController {
  #listening: DangerListening;
  #createTask?: (text: string) => Task<DangerFound>;
  /** The text that was last checked or is being checked. */
  #checking?: { text: string; task: Task<DangerFound> } | undefined;
  #isComing = false;
  #timer?: ReturnType<typeof setTimeout>;
  #waiting?: ReturnType<typeof setTimeout> | undefined;
  /** The text for which help was last shown, and the danger detected in it. */
  #known: { text: string; danger: Crisis } = { text: '', danger: false };
  /** The text for which help came, while all that happened since is that someone typed on. Then it can go again. */
  #unsure: string | undefined;

  constructor(host: ReactiveControllerHost, listening: DangerListening) {
    this.#listening = listening;
    host.addController(this);
  }

  /** Whether the last checked words mention a danger. */
  isHeard = false;

  hostDisconnected() {
    this.#rest();
  }

  /** Loads the detector, before the first word is typed. */
  warm(): void {
    if (this.#createTask || this.#isComing) return;
    this.#isComing = true;
    this.#load().catch((error: unknown) => {
      warnMissingPart('what hears danger', error);
      this.#isComing = false;
      if (this.#listening.text()) this.#listening.onDeaf(true);
    });
  }

  async #load() {
    const { createDangerTask } = await import('../../vocabulary/language/load.js');
    this.#createTask = createDangerTask;
    // What was typed in the meantime has not been checked.
    this.listen(this.#listening.text());
    this.#listening.onDeaf(false);
  }

  /** Called after each key: checks the words once the visitor stops typing. */
  hear(text: string): void {
    clearTimeout(this.#timer);
    if (!text.startsWith(this.#unsure ?? '')) this.keep();
    this.#checking = undefined;
    this.#timer = setTimeout(() => void this.#listenInSlices(text), typingDelay);
  }

  /** Lets the page work in between, because a text can be long. */
  async #listenInSlices(text: string) {
    const checking = this.#check(text);
    while (checking?.task.step()) {
      await yieldToPage();
      if (this.#checking !== checking) return;
    }
    this.listen(text);
  }

  /** The task that checks a text, if the file is there. */
  #check(text: string) {
    if (this.#createTask && this.#checking?.text !== text) {
      this.#checking = { text, task: this.#createTask(text) };
    }
    return this.#checking;
  }

  /** Checks the words at once, as before a search. */
  listen(text: string): void {
    clearTimeout(this.#timer);
    const createTask = this.#createTask;
    const found = this.#check(text)?.task.value();
    if (!createTask || !found) {
      this.#wait(text);
      return;
    }
    const { crisis: danger, isAbuse } = found;
    this.isHeard = danger !== false;
    if (!danger && this.#unsure !== undefined) {
      this.keep();
      this.#listening.onDanger(undefined, false);
    }
    // Help that the visitor closed for these words stays closed; words added since are checked on their own.
    const isNew =
      danger &&
      (danger !== this.#known.danger ||
        createTask(added(this.#known.text, text)).value().crisis !== false);
    if (isNew) {
      if (!this.#listening.isShown()) this.#unsure = text.trimEnd();
      this.#listening.onDanger(danger, isAbuse);
    }
    if (!danger || this.#listening.isShown()) this.#known = { text, danger };
  }

  /** Called after a search, or when words are taken back: from now on, further words do not take help away. */
  keep(): void {
    this.#unsure = undefined;
  }

  /** Called when the words are cleared. */
  forget(): void {
    this.#rest();
    this.keep();
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
    this.#waiting ??= setTimeout(() => this.#listening.onDeaf(!this.#createTask), patience);
  }

  #rest() {
    clearTimeout(this.#timer);
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#checking = undefined;
  }
}

/** The whole words of a text that an earlier text does not have. @example added('I am sad', 'I am so sad') // 'so' */
function added(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split(/\s+/)) as [string[], string[]];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return now.slice(start, now.length - end).join(' ');
}
