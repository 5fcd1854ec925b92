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
  /** The question that is still wanted. The device cannot be told that one is not: its answer then comes too late. */
  #question?: object | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.asking = false;
    this.#question = undefined;
  }

  ask(found: (lat: number, lon: number) => void): void {
    if (this.asking) return;
    this.#set(true);
    const question = (this.#question = {});
    const answered = (problem?: LocateProblem): boolean => {
      const isWanted = question === this.#question;
      if (isWanted) this.#set(false, problem);
      return isWanted;
    };
    // A page that is not secure, or a policy of the page, has none to ask.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) {
      answered('unavailable');
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords }) => {
        if (answered()) found(coords.latitude, coords.longitude);
      },
      ({ code }) => answered(code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
      patience,
    );
  }

  /** The person went on another way: what the device may still answer counts no more. */
  forget(): void {
    this.#question = undefined;
    this.#set(false);
  }

  #set(asking: boolean, problem?: LocateProblem) {
    this.asking = asking;
    this.problem = problem;
    this.#host.requestUpdate();
  }
}
