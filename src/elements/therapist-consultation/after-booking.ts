import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsultationState } from '../../booking/state.js';

type Host = ReactiveControllerHost & Element & { inline: boolean; close(): void };

/** What a person does with the page of a booked call: copies its link, is done with it. */
export class AfterBooking implements ReactiveController {
  /** Whether the link was copied. If it could not be, it is shown and selected. */
  copied?: boolean | undefined;
  isDone = false;
  /** Counts the tries to copy. */
  copies = 0;

  #host: Host;
  #result: ConsultationState['result'];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.copied = undefined;
  }

  /** A call that has changed is shown again. */
  follow(state: ConsultationState | undefined): void {
    if (state?.result === this.#result) return;
    this.#result = state?.result;
    this.copied = undefined;
    this.isDone = false;
  }

  /** A dialog closes; in a page, the call becomes a short line, or is shown again. */
  done(isDone: boolean): void {
    if (!this.#host.inline) {
      this.#host.close();
      return;
    }
    this.isDone = isDone;
    this.#host.requestUpdate();
  }

  async copy(link: string): Promise<void> {
    this.copies++;
    try {
      await navigator.clipboard.writeText(link);
      this.copied = true;
    } catch {
      this.copied = false;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.copied)
      this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('[name=link]')?.select();
  }
}
