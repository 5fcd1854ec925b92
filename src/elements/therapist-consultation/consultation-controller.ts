import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  createConsultation,
  type ConsultationState,
  type ConsultationStore,
  type KeyValueStore,
} from '../../booking/index.js';
import type { Therapist } from '../../feed/index.js';
import type { FeedMeta, FinderStore } from '../../store/index.js';

/** What a consultation is made from. */
export interface Subject {
  record: Therapist;
  feed: FeedMeta;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
}

/** Per finder and therapist, so that what was typed is there again, whichever button opens it next. */
const begun = new WeakMap<FinderStore, Map<string, ConsultationStore>>();

/** What has been told to a page: two buttons to one therapist tell it once. */
const told = new WeakSet<ConsultationState>();

/** Keeps an element in step with the consultation of one therapist. */
export class ConsultationController implements ReactiveController {
  store?: ConsultationStore | undefined;

  #host: ReactiveControllerHost;
  #tell: (before: ConsultationState, after: ConsultationState) => void;
  #unsubscribe?: (() => void) | undefined;

  /** @param tell called once for each change, by whichever element hears of it first */
  constructor(
    host: ReactiveControllerHost,
    tell: (before: ConsultationState, after: ConsultationState) => void,
  ) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  get state(): ConsultationState | undefined {
    return this.store?.getState();
  }

  hostConnected() {
    window.addEventListener('online', this.#onOnline);
  }

  hostDisconnected() {
    window.removeEventListener('online', this.#onOnline);
    this.#follow(undefined);
  }

  use(subject: Subject | undefined, finder: FinderStore | undefined): void {
    this.#follow(subject && finder ? consultationOf(subject, finder) : undefined);
  }

  /** The connection is back: what became of a request can be found out now. */
  #onOnline = () => {
    if (this.state?.attempt?.stalled) this.store?.dispatch({ type: 'retry' });
  };

  #follow(store: ConsultationStore | undefined) {
    if (store === this.store) return;
    this.#unsubscribe?.();
    this.store = store;
    let before = store?.getState();
    this.#unsubscribe = store?.subscribe(() => {
      const after = store.getState();
      if (!told.has(after)) this.#tell(before!, after);
      told.add(after);
      before = after;
      this.#host.requestUpdate();
    });
  }
}

function consultationOf({ record, feed, timeZone, locale }: Subject, finder: FinderStore) {
  const stores = begun.get(finder) ?? new Map<string, ConsultationStore>();
  begun.set(finder, stores);
  let store = stores.get(record.id);
  if (!store) {
    store = createConsultation({
      therapist: record,
      practice: feed,
      now: Date.now,
      timeZone,
      locale,
      baseUrl: document.baseURI,
      storage: sessionStore(),
    });
    stores.set(record.id, store);
  }
  return store;
}

/** Private tabs and sandboxed frames have none, and throw. */
function sessionStore(): KeyValueStore | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
