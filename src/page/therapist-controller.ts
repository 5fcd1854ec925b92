import type { ReactiveController } from 'lit';
import type { Therapist } from '../feed/schema.js';
import { selectFeed } from '../views/card.js';
import type { LoadedDirectory } from '../finder/state.js';
import { FinderController, type FinderHost } from './finder-controller.js';
import { visitorNow, visitorZone } from './visitor.js';

interface Slice extends ReturnType<typeof selectFeed> {
  directory: LoadedDirectory | undefined;
  failed: boolean;
}

/** A host that shows one therapist, named by id. */
export interface TherapistHost extends FinderHost {
  /** The id of a therapist in the feed. */
  therapist?: string;
}

/** Looks one therapist up by id, and brings what an element needs besides to show one. */
export class TherapistController implements ReactiveController {
  /** `missing` when the feed has no such id; `failed` when there is no feed. */
  status: 'idle' | 'loading' | 'found' | 'missing' | 'failed' = 'idle';
  therapist: Therapist | undefined;

  #host: TherapistHost;
  #finder: FinderController<Slice>;
  #asked?: { directory: LoadedDirectory; id: string } | undefined;

  constructor(host: TherapistHost) {
    this.#host = host;
    this.#finder = new FinderController(host, (state) => ({
      ...selectFeed(state),
      directory: state.directory,
      failed: state.status === 'error' && !state.directory,
    }));
    host.addController(this);
  }

  /**
   * The feed around the therapist, and the instant and zone to show dates in. Where a page gives the record there may be no store: the
   * feed is unknown then, and the clock the visitor's.
   */
  get around(): ReturnType<typeof selectFeed> {
    return this.#finder.slice ?? { feed: undefined, now: visitorNow(), timeZone: visitorZone() };
  }

  hostUpdate() {
    const id = this.#host.therapist;
    const { directory, failed } = this.#finder.slice ?? {};
    if (!id) {
      this.#asked = undefined;
      this.#set('idle');
    } else if (directory) this.#look(directory, id);
    else {
      // As while an element is moved: then it is looked up anew.
      this.#asked = undefined;
      this.#set(failed ? 'failed' : 'loading');
    }
  }

  #look(directory: LoadedDirectory, id: string) {
    if (this.#asked?.directory === directory && this.#asked.id === id) return;
    const asked = (this.#asked = { directory, id });
    this.#set('loading');
    const answer = (status: TherapistController['status'], therapist?: Therapist) => {
      if (this.#asked !== asked) return;
      this.#set(status, therapist);
      this.#host.requestUpdate();
    };
    directory.source.therapist(id).then(
      (therapist) => answer(therapist ? 'found' : 'missing', therapist),
      () => answer('failed'),
    );
  }

  #set(status: TherapistController['status'], therapist?: Therapist) {
    this.status = status;
    this.therapist = therapist;
  }
}
