import { Lookup } from '../../lib/lookup.js';
import type { SearchResult } from '../../directory/query.js';
import { problemOf } from '../problem.js';
import type { Core } from './core.js';

/** Runs the newest search and keeps its result. */
export class Searching {
  #core: Core;
  #newest = new Lookup<SearchResult>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Searches for what the state asks now, in place of the search before. */
  async run(): Promise<void> {
    const { options, state } = this.#core;
    const { directory, search, revision, locale, status } = state;
    if (!directory) return;
    const { timeZone, seed } = options;
    let now = 0;
    const answer = await this.#newest.begin(async (signal) => {
      if (status === 'ready' && options.painted) await options.painted();
      signal.throwIfAborted();
      now = options.now();
      return directory.source.search({ ...search, now, timeZone, locale, seed }, signal);
    });
    if (!answer) return;
    const over = { searching: false, progress: undefined };
    if (answer.status === 'failed') {
      this.#core.update({ ...over, status: 'error', error: problemOf(answer.error) });
      return;
    }
    const { value: result } = answer;
    this.#core.update({
      ...over,
      status: 'ready',
      error: undefined,
      result,
      resultRevision: revision,
      now,
    });
  }
}
