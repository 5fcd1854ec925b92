import type { ReactiveController } from 'lit';
import type { Therapist } from '../feed/schema.js';
import { selectFeed } from '../views/card.js';
import type { LoadedDirectory } from '../finder/state.js';
import { FinderController, type FinderHost } from './finder-controller.js';
import { TherapistLookup, type TherapistStatus } from './therapist-lookup.js';
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

/** Looks up the therapist that its host names, with the feed, the instant and the zone to show them in. */
export class TherapistController implements ReactiveController {
  #host: TherapistHost;
  #finder: FinderController<Slice>;
  #lookup: TherapistLookup;

  constructor(host: TherapistHost) {
    this.#host = host;
    this.#lookup = new TherapistLookup(() => host.requestUpdate());
    this.#finder = new FinderController(host, (state) => ({
      ...selectFeed(state),
      directory: state.directory,
      failed: state.status === 'error' && !state.directory,
    }));
    host.addController(this);
  }

  get status(): TherapistStatus {
    return this.#lookup.status;
  }

  get therapist(): Therapist | undefined {
    return this.#lookup.therapist;
  }

  /**
   * The feed around the therapist, and the instant and zone to show dates in. If a page gives the record itself there may be no
   * store: then there is no feed, and the clock is the visitor's.
   */
  get around(): ReturnType<typeof selectFeed> {
    return this.#finder.slice ?? { feed: undefined, now: visitorNow(), timeZone: visitorZone() };
  }

  hostUpdate() {
    const { directory, failed = false } = this.#finder.slice ?? {};
    this.#lookup.request({ id: this.#host.therapist, directory, failed });
  }
}
