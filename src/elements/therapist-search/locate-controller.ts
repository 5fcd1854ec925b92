import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Why the device did not say where it is. */
export type LocateProblem = 'denied' | 'unavailable' | 'timeout';

/** How long a person waits for it, and how old an answer may be; milliseconds. */
const patience = { timeout: 10_000, maximumAge: 600_000 };

/** Asks the device where it is: on a press only, and the answer is kept nowhere. */
export class LocateController implements ReactiveController {
  asking = false;
  problem: LocateProblem | undefined;

  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.asking = false;
  }

  ask(found: (lat: number, lon: number) => void): void {
    if (this.asking) return;
    this.#set(true);
    // A page that is not secure, or a policy of the page, has none to ask.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) {
      this.#set(false, 'unavailable');
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords }) => {
        this.#set(false);
        found(coords.latitude, coords.longitude);
      },
      ({ code }) =>
        this.#set(false, code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
      patience,
    );
  }

  /** The person went on another way. */
  forget(): void {
    this.#set(this.asking);
  }

  #set(asking: boolean, problem?: LocateProblem) {
    this.asking = asking;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
