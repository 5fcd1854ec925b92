import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Lookup } from '../../lib/lookup.js';

/** Why the device did not give its location. */
export type LocateProblem = 'denied' | 'unavailable' | 'timeout';

/** How long to wait for the location, and how old it may be, in milliseconds. */
const patience = { timeout: 10_000, maximumAge: 600_000 };

/** Asks the device for its location, only after a press, and never stores the answer. */
export class LocateController implements ReactiveController {
  #host: ReactiveControllerHost;
  #lookup: Lookup<GeolocationCoordinates | LocateProblem>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#lookup = new Lookup(() => host.requestUpdate());
    host.addController(this);
  }

  get asking(): boolean {
    return this.#lookup.status === 'pending';
  }

  get problem(): LocateProblem | undefined {
    const { status, value } = this.#lookup;
    return status === 'done' && typeof value === 'string' ? value : undefined;
  }

  hostDisconnected() {
    this.#lookup.cancel();
  }

  async ask(found: (lat: number, lon: number) => void): Promise<void> {
    if (this.asking) return;
    const coming = this.#lookup.begin(position);
    this.#host.requestUpdate();
    const answer = await coming;
    if (answer?.status !== 'done' || typeof answer.value === 'string') return;
    this.forget();
    found(answer.value.latitude, answer.value.longitude);
  }

  /** Drops the request and its answer, because the visitor has moved on. */
  forget(): void {
    this.#lookup.cancel();
    this.#host.requestUpdate();
  }
}

function position(): Promise<GeolocationCoordinates | LocateProblem> {
  // Without HTTPS, or if a policy of the page forbids it, there is no geolocation.
  const { geolocation } = navigator as { geolocation?: Geolocation };
  return new Promise((resolve) => {
    if (!geolocation) resolve('unavailable');
    geolocation?.getCurrentPosition(
      ({ coords }) => resolve(coords),
      ({ code }) => resolve(code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
      patience,
    );
  });
}
