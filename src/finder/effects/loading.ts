import { Lookup } from '../../lib/lookup.js';
import type { DirectoryInfo } from '../../directory/query.js';
import type { Progress } from '../../feed/fetch.js';
import { checkDirectory } from '../check-directory.js';
import { problemOf } from '../problem.js';
import type { LoadedDirectory } from '../state.js';
import type { Core } from './core.js';

interface Loaded {
  directory: LoadedDirectory;
  info: DirectoryInfo;
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
    const { options, state } = this.#core;
    this.#core.update({ status: state.directory ? state.status : 'loading', error: undefined });
    const answer = await this.#newest.begin(async (signal) => {
      const tell = (progress: Progress) => this.#tell(progress, signal);
      const directory = checkDirectory(await options.load(signal, tell, again));
      return { directory, info: await directory.source.info(signal) };
    });
    if (answer?.status === 'done') {
      const { feed } = answer.value.directory;
      const { taken } = this.#core.state.feed ?? {};
      // A file on a CDN may be older than what this page knows.
      this.#core.update({
        ...answer.value,
        feed: taken ? { ...feed, taken } : feed,
        searching: true,
      });
    }
    if (answer?.status === 'failed') {
      const error = problemOf(answer.error);
      this.#core.update({ status: 'error', error, searching: false, progress: undefined });
    }
    return answer?.status === 'done';
  }

  #tell(progress: Progress, { aborted }: AbortSignal) {
    if (!aborted && this.#core.state.status === 'loading') this.#core.update({ progress });
  }
}
