import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hit } from '../../directory/query.js';
import type { Therapist } from '../../feed/schema.js';
import { similar, type SimilarMoment } from '../../views/similar.js';
import type { LoadedDirectory } from '../../finder/state.js';

/** Whose profile is wanted, of which directory, and when. */
export interface Wanted {
  id: string | undefined;
  directory: LoadedDirectory | undefined;
  /** Whether there will be no directory. */
  failed: boolean;
  moment: SimilarMoment;
}

type Asked = Pick<Wanted, 'id' | 'directory'>;

/** Brings one therapist, then up to three like them. What comes late for someone else is dropped. */
export class ProfileController implements ReactiveController {
  /** `missing` when the feed has no such id; `failed` when there is no feed. */
  status: 'idle' | 'loading' | 'found' | 'missing' | 'failed' = 'idle';
  therapist: Therapist | undefined;
  similar: readonly Hit[] = [];

  #host: ReactiveControllerHost;
  #wanted: () => Wanted;
  #asked?: Asked | undefined;

  constructor(host: ReactiveControllerHost, wanted: () => Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate() {
    const { id, directory, failed, moment } = this.#wanted();
    if (id && directory) {
      if (this.#asked?.id === id && this.#asked.directory === directory) return;
      this.#set('loading', { id, directory });
      void this.#look(id, directory, moment);
    } else if (id) this.#set(failed ? 'failed' : 'loading');
    else this.#set('idle');
  }

  #set(status: ProfileController['status'], asked?: Asked) {
    this.status = status;
    this.therapist = undefined;
    this.similar = [];
    this.#asked = asked;
  }

  async #look(id: string, directory: LoadedDirectory, moment: SimilarMoment) {
    const asked = this.#asked;
    const { source } = directory;
    try {
      const therapist = await source.therapist(id);
      if (this.#asked !== asked) return;
      this.therapist = therapist;
      this.status = therapist ? 'found' : 'missing';
    } catch {
      if (this.#asked !== asked) return;
      this.status = 'failed';
    }
    this.#host.requestUpdate();
    if (!this.therapist) return;
    const others = await similar(this.therapist, source, moment);
    if (this.#asked !== asked) return;
    this.similar = others;
    this.#host.requestUpdate();
  }
}
