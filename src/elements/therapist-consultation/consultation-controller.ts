import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createConsultation, type ConsultationStore } from '../../booking/controller.js';
import type { ConsultationState } from '../../booking/machine.js';
import type { KeyValueStore } from '../../booking/unfinished-requests.js';
import type { Practice } from '../../booking/contact.js';
import { visitorNow } from '../../page/visitor.js';
import type { Therapist } from '../../feed/schema.js';
import type { FinderStore } from '../../finder/store.js';

/** What a consultation is created from. */
export interface Subject {
  record: Therapist;
  feed: Practice;
  /** The visitor's IANA zone. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
}

/** Per finder and therapist: what the visitor typed is still there, whichever button opens the dialog next. */
const begun = new WeakMap<FinderStore, Map<string, ConsultationStore>>();

/** States that a page was already told about, so that two buttons for one therapist report each only once. */
const told = new WeakSet<ConsultationState>();

/** Keeps an element in step with the consultation of one therapist. */
export class ConsultationController implements ReactiveController {
  store?: ConsultationStore | undefined;

  #host: ReactiveControllerHost;
  #tell: (before: ConsultationState, after: ConsultationState) => void;
  #unsubscribe?: (() => void) | undefined;
  #own = new Map<string, ConsultationStore>();

  /** @param tell called once for each change, by the element that learns of it first */
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

  /** @param finder its elements share their consultations; without one, the host has its own */
  use(subject: Subject | undefined, finder: FinderStore | undefined): void {
    const stores = finder ? (begun.get(finder) ?? begin(finder)) : this.#own;
    const now = finder ? () => finder.now() : visitorNow;
    this.#follow(subject && consultationOf(subject, stores, now));
  }

  /** The connection is back, so the outcome of a request can be looked up now. */
  #onOnline = () => {
    if (this.state?.submission?.stalled) this.store?.dispatch({ type: 'retry' });
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

function consultationOf(
  { record, feed, timeZone, locale }: Subject,
  stores: Map<string, ConsultationStore>,
  now: () => number,
) {
  let store = stores.get(record.id);
  if (!store) {
    store = createConsultation({
      therapist: record,
      practice: feed,
      now,
      timeZone,
      locale,
      baseUrl: document.baseURI,
      storage: sessionStore(),
    });
    stores.set(record.id, store);
  }
  return store;
}

/** Starts with no consultations, and drops them when the visitor clears everything. */
function begin(finder: FinderStore): Map<string, ConsultationStore> {
  const stores = new Map<string, ConsultationStore>();
  begun.set(finder, stores);
  let { forgets } = finder.getState();
  finder.subscribe(() => {
    const before = forgets;
    ({ forgets } = finder.getState());
    if (forgets !== before) forget(stores);
  });
  return stores;
}

/** Drops all but a request on its way: its outcome is unknown, so starting over could book twice. */
function forget(stores: Map<string, ConsultationStore>) {
  for (const [id, store] of stores) {
    if (store.getState().submission) continue;
    store.dispatch({ type: 'close' });
    stores.delete(id);
  }
}

/** Private tabs and sandboxed frames have no storage, and throw. */
function sessionStore(): KeyValueStore | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
