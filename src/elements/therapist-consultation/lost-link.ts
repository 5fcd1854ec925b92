import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ConsultationStore } from '../../booking/controller.js';
import { failureOf, type Failure } from '../../booking/failure.js';
import { readContact } from '../../booking/validate.js';
import { sayAgain } from '../../ui/say-again.js';
import type { AllStrings } from '../../i18n/strings/language.js';

/** Has the link to a call sent to the address it was booked with. The answer never says whether there is a call. */
export class LostLink implements ReactiveController {
  #host: ReactiveControllerHost;
  /** Another one if everything was forgotten meanwhile. */
  #store?: ConsultationStore;
  #email = '';
  #step: 'typing' | 'sending' | 'sent' = 'typing';
  #isWrong = false;
  #failure?: Failure | undefined;
  /** Counts what makes an answer on its way come too late. */
  #asked = 0;
  #tries = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.reset();
  }

  /** What was typed is not kept for the next time. */
  reset() {
    this.#asked++;
    this.#email = '';
    this.#step = 'typing';
    this.#isWrong = false;
    this.#failure = undefined;
  }

  /** Nothing where no email is sent. It stays where it is after sending, and so does the focus. */
  render({ consultation: w }: AllStrings, store: ConsultationStore) {
    if (store !== this.#store) this.reset();
    this.#store = store;
    if (!store.sendLinks) return nothing;
    const problem = this.#isWrong
      ? w.error['contact-email']
      : this.#failure && w.failure[this.#failure.code];
    return html`<details class="lost">
      <summary class="link">${w.lost.open}</summary>
      ${this.#field(w, store, problem)}
      <p role="status">${sayAgain(this.#step === 'sent' ? w.lost.sent : '', this.#tries)}</p>
    </details>`;
  }

  #field(w: AllStrings['consultation'], store: ConsultationStore, problem: string | undefined) {
    const send = () => void this.#send(store);
    // Not of the type `email`, which changes addresses in other scripts.
    return html`<div class="field">
        <label>
          <span>${w.lost.email}</span>
          <input
            class="surface"
            type="text"
            name="lost"
            autocomplete="email"
            inputmode="email"
            autocapitalize="off"
            spellcheck="false"
            aria-invalid=${this.#isWrong ? 'true' : nothing}
            aria-describedby=${problem ? 'lost-problem' : nothing}
            .value=${this.#email}
            @input=${this.#onInput}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter' && !event.isComposing) send();
            }}
          />
        </label>
        <span class=${problem ? 'error' : nothing} id="lost-problem" role="alert"
          >${sayAgain(problem ?? '', this.#tries)}</span
        >
      </div>
      <button class="button quiet" type="button" @click=${send}>${w.lost.send}</button>`;
  }

  #onInput = (event: Event) => {
    this.#email = (event.target as HTMLInputElement).value;
    // What was said, or will be, is about the address before.
    this.#asked++;
    this.#step = 'typing';
    this.#isWrong = false;
    this.#host.requestUpdate();
  };

  async #send(store: ConsultationStore) {
    if (this.#step === 'sending') return;
    this.#tries++;
    const contact = readContact(this.#email);
    this.#failure = undefined;
    this.#isWrong = !(contact && 'email' in contact);
    this.#host.requestUpdate();
    if (this.#isWrong) return;
    this.#step = 'sending';
    this.#host.requestUpdate();
    const asked = ++this.#asked;
    const failure = await store.sendLinks!(contact!).then(() => undefined, failureOf);
    if (asked !== this.#asked) return;
    this.#failure = failure;
    this.#step = failure ? 'typing' : 'sent';
    if (!failure) this.#email = '';
    this.#host.requestUpdate();
  }
}
