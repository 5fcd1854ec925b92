import type { ReactiveController } from 'lit';
import type { Therapist, TherapistInput } from '../../feed/schema.js';
import { selectFeed } from '../../views/shared/feed.js';
import type { LoadedDirectory } from '../../finder/state.js';
import { FinderController, sameFields, type FinderHost } from './finder-controller.js';
import { MINUTE } from '../../lib/dates.js';
import { readGivenRecord } from './given-record.js';
import { TherapistLookup, type TherapistLookupStatus } from './therapist-lookup.js';
import { visitorNow, visitorZone } from '../visitor.js';

interface Slice extends ReturnType<typeof selectFeed> {
  directory: LoadedDirectory | undefined;
  failed: boolean;
}

/** A host that shows one therapist, named by id. */
export interface TherapistHost extends FinderHost {
  /** The id of a therapist in the feed. */
  therapist?: string;
  /** The record, if the page already has it. It takes precedence over the id. */
  record?: TherapistInput | Therapist;
}

/** Provides the therapist whose record or id the host has, with the feed, and the instant and zone for dates. */
export class TherapistController implements ReactiveController {
  #host: TherapistHost;
  #finder: FinderController<Slice>;
  #lookup: TherapistLookup;
  #given: unknown;
  #read: ReturnType<typeof readGivenRecord>;

  constructor(host: TherapistHost) {
    this.#host = host;
    this.#lookup = new TherapistLookup(() => host.requestUpdate());
    this.#finder = new FinderController(
      host,
      (state) => ({
        ...selectFeed(state),
        directory: state.directory,
        failed: state.status === 'error' && !state.directory,
      }),
      (a, b) => sameFields({ ...a, now: minuteOf(a.now) }, { ...b, now: minuteOf(b.now) }),
    );
    host.addController(this);
  }

  /** `failed` also when a given record cannot be read. */
  get status(): TherapistLookupStatus {
    const record = this.#record;
    if (record) return record === 'coming' ? 'loading' : 'found';
    const { status } = this.#lookup;
    return status === 'idle' && (this.#given ?? undefined) !== undefined ? 'failed' : status;
  }

  get therapist(): Therapist | undefined {
    const record = this.#record;
    return record === 'coming' ? undefined : (record ?? this.#lookup.therapist);
  }

  /**
   * The therapist's feed, and the instant and zone for dates. If a page sets the record itself, there may be no store: then there is no
   * feed, and the clock is the visitor's.
   */
  get around(): ReturnType<typeof selectFeed> {
    return this.#finder.slice ?? { feed: undefined, now: visitorNow(), timeZone: visitorZone() };
  }

  /** The record that is set on the host now. */
  get #record(): ReturnType<typeof readGivenRecord> {
    const { record } = this.#host;
    if (record !== this.#given || this.#read === 'coming') {
      this.#given = record;
      this.#read = readGivenRecord(record, this.#host);
    }
    return this.#read;
  }

  hostUpdate() {
    const { directory, failed = this.#finder.isLost } = this.#finder.slice ?? {};
    this.#lookup.request({ id: this.#host.therapist, directory, failed });
  }
}

/** Nothing that is said about a therapist changes within a minute, so a search does not render a card again that it keeps. */
function minuteOf(now: number): number {
  return Math.floor(now / MINUTE);
}
