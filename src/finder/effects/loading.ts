import { Lookup } from '../../lib/lookup.js';
import type { DirectoryInfo } from '../../directory/query.js';
import type { Progress } from '../../feed/fetch.js';
import { problemOf } from '../problem.js';
import type { FinderState, LoadedDirectory } from '../state.js';
import type { Core } from './core.js';

interface Loaded {
  directory: LoadedDirectory;
  info?: DirectoryInfo;
}

/** Loads the directory. During a retry, what is shown stays. */
export class Loading {
  #core: Core;
  #newest = new Lookup<Loaded>();

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * @param again whether to fetch a directory that is already loaded
   * @returns whether there is a new directory; also false if a newer call replaced this one
   */
  async load(again: boolean): Promise<boolean> {
    const { options, state, check } = this.#core;
    this.#core.update({ status: state.directory ? state.status : 'loading', error: undefined });
    const answer = await this.#newest.begin(async (signal) => {
      const tell = (progress: Progress) => this.#tell(progress, signal);
      const directory = check(await options.load(signal, tell, again));
      const { source } = directory;
      // Here, the first page comes before all that a directory says about itself: see `Searching`.
      if (source.searches === 'here' && !state.info) return { directory };
      return { directory, info: await source.info(signal) };
    });
    if (answer?.status === 'done') this.#use(answer.value, { searching: true });
    if (answer?.status === 'failed') {
      const error = problemOf(answer.error);
      this.#core.update({ status: 'error', error, searching: false, progress: undefined });
    }
    return answer?.status === 'done';
  }

  /**
   * Looks for a newer directory. What is shown stays; a failure changes nothing, the next look may find more.
   *
   * @returns whether there is one
   */
  async renew(): Promise<boolean> {
    const { options, state, check } = this.#core;
    if (!options.renew || !state.directory || this.#newest.status === 'pending') return false;
    const answer = await this.#newest.begin(async (signal) => {
      const directory = check(await options.renew!());
      // What is shown has its long texts, too.
      await directory.source.whenWhole?.();
      return { directory, info: await directory.source.info(signal) };
    });
    const isNew = answer?.status === 'done' && answer.value.directory !== state.directory;
    if (isNew) this.#use(answer.value);
    return isNew;
  }

  #use(loaded: Loaded, change?: Pick<FinderState, 'searching'>) {
    const { feed } = loaded.directory;
    const { taken } = this.#core.state.feed ?? {};
    // A file on a CDN may be older than what this page knows.
    this.#core.update({ ...loaded, feed: taken ? { ...feed, taken } : feed, ...change });
  }

  #tell(progress: Progress, { aborted }: AbortSignal) {
    if (!aborted && this.#core.state.status === 'loading') this.#core.update({ progress });
  }
}
