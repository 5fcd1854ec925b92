import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createConsultation, type ConsultationStore } from '../../booking/controller.js';
import type { ConsultationState } from '../../booking/machine.js';
import type { KeyValueStore } from '../../booking/unfinished-requests.js';
import type { Practice } from '../../booking/contact.js';
import { takenOf } from '../../booking/taken.js';
import { listedCalls } from '../../record/calls.js';
import { followTime } from '../../page/clock.js';
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
const begun = new WeakMap<FinderStore, Begun>();

interface Begun {
  stores: Map<string, ConsultationStore>;
  /** How many elements use them now, and what ends following the finder once none does. */
  users: number;
  unfollow?: () => void;
  /** The finder's count of forgetting, when last looked at. */
  forgets: number;
}

/** States that a page was already told about, so that two buttons for one therapist report each only once. */
const told = new WeakSet<ConsultationState>();

/** Keeps an element in step with the consultation of one therapist. */
export class ConsultationController implements ReactiveController {
  store?: ConsultationStore | undefined;

  #host: ReactiveControllerHost;
  #tell: (before: ConsultationState, after: ConsultationState) => void;
  #unsubscribe?: (() => void) | undefined;
  #own = new Map<string, ConsultationStore>();
  #finder?: FinderStore | undefined;
  #unfollow?: (() => void) | undefined;

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
    this.#followFinder(undefined);
  }

  /** @param finder its elements share their consultations; without one, the host has its own */
  use(subject: Subject | undefined, finder: FinderStore | undefined): void {
    this.#followFinder(finder);
    const stores = finder ? begunIn(finder).stores : this.#own;
    const now = finder ? () => finder.now() : visitorNow;
    this.#follow(subject && consultationOf(subject, stores, now), subject?.record);
  }

  /** The connection is back, so the outcome of a request can be looked up now, or a list that did not come. */
  #onOnline = () => {
    const { submission, change } = this.state ?? {};
    if (submission?.stalled || change?.stalled) this.store?.dispatch({ type: 'retry' });
    else if (!document.hidden) this.store?.refresh(true);
  };

  #followFinder(finder: FinderStore | undefined) {
    if (finder === this.#finder) return;
    this.#unfollow?.();
    this.#finder = finder;
    this.#unfollow = finder && follow(finder);
  }

  #follow(store: ConsultationStore | undefined, record?: Therapist) {
    if (store === this.store) return;
    this.#unsubscribe?.();
    this.store = store;
    const listed = (record && listedCalls(record)) ?? [];
    let before = store?.getState();
    const onChange = () => {
      const after = store!.getState();
      if (!told.has(after)) {
        told.add(after);
        this.#tell(before!, after);
        if (record) this.#tellTaken(record.id, listed, before!, after);
      }
      before = after;
      this.#host.requestUpdate();
    };
    const stops = store && [store.subscribe(onChange), followTime(store)];
    this.#unsubscribe = () => stops?.forEach((stop) => stop());
  }

  /** The finder's elements offer no time that cannot be had any more. */
  #tellTaken(
    id: string,
    listed: readonly number[],
    before: ConsultationState,
    after: ConsultationState,
  ) {
    const starts = takenOf(after, listed);
    // After everything was forgotten, a new list may free what was known to be taken.
    const isNews = after.list !== before.list || starts.join() !== takenOf(before, listed).join();
    if (isNews) this.#finder?.dispatch({ type: 'calls-taken', id, starts });
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
      isOnline: () => navigator.onLine,
      storage: sessionStore(),
      isHidden: () => document.hidden,
    });
    stores.set(record.id, store);
  }
  return store;
}

/** What a finder's elements have begun, emptied if the person had everything forgotten meanwhile. */
function begunIn(finder: FinderStore): Begun {
  let found = begun.get(finder);
  if (!found) {
    found = { stores: new Map(), users: 0, forgets: finder.getState().forgets };
    begun.set(finder, found);
  }
  forgetOnce(finder, found);
  return found;
}

function forgetOnce(finder: FinderStore, found: Begun) {
  const { forgets } = finder.getState();
  if (forgets !== found.forgets) forget(found.stores);
  found.forgets = forgets;
}

/** Follows a finder for as long as an element uses it: a finder that is taken away can be freed. */
function follow(finder: FinderStore): () => void {
  const found = begunIn(finder);
  found.users++;
  found.unfollow ??= finder.subscribe(() => forgetOnce(finder, found));
  return () => {
    if (--found.users) return;
    found.unfollow?.();
    delete found.unfollow;
  };
}

/** Drops all but a request on its way: its outcome is unknown, so starting over could book twice. */
function forget(stores: Map<string, ConsultationStore>) {
  for (const [id, store] of stores) {
    if (store.getState().submission) {
      store.dispatch({ type: 'forget' });
      continue;
    }
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
