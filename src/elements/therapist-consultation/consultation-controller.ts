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

/** Keeps an element in step with the consultation of one therapist. */
export class ConsultationController implements ReactiveController {
  store?: ConsultationStore | undefined;
  /** The start pressed on a card, until it is opened. */
  start?: number | undefined;

  #host: ReactiveControllerHost;
  #unsubscribe?: (() => void) | undefined;
  #seen?: ConsultationState | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ConsultationState | undefined {
    return this.store?.getState();
  }

  hostDisconnected() {
    this.#follow(undefined);
  }

  use(subject: Subject | undefined, finder: FinderStore | undefined): void {
    this.#follow(subject && finder ? consultationOf(subject, finder) : undefined);
  }

  /** The state, once for each new status or failure. */
  takeNews(): ConsultationState | undefined {
    const { state } = this;
    const before = this.#seen;
    this.#seen = state;
    if (!state || !before) return undefined;
    const changed = state.status !== before.status || state.failure !== before.failure;
    return changed && state.status !== 'idle' ? state : undefined;
  }

  #follow(store: ConsultationStore | undefined) {
    if (store === this.store) return;
    this.#unsubscribe?.();
    this.store = store;
    this.#seen = store?.getState();
    this.#unsubscribe = store?.subscribe(() => this.#host.requestUpdate());
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
