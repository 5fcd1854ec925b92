import type { BookingClient } from './client/client.js';
import { failureOf } from './failure.js';
import { requestOf, type Machine } from './machine.js';
import { removeUnfinished, saveUnfinished, type KeyValueStore } from './unfinished-requests.js';

export interface SubmittingOptions {
  /** The therapist's id. */
  therapist: string;
  /** BCP 47. */
  locale: string;
  storage: KeyValueStore | undefined;
  /** Makes an idempotency key. */
  newKey(): string;
}

/** Sends the request of one consultation. Never rejects: a failure becomes part of the state. */
export interface Submitting {
  /** Sends what the state holds, under a new key. */
  submit(): Promise<void>;
  /** Sends the last request again, under its own key. */
  resend(): Promise<void>;
  /** Learns the outcome of a key from before a reload. */
  resume(key: string): Promise<void>;
}

export function createSubmitting(
  { getState, apply }: Machine,
  client: BookingClient,
  { therapist, locale, storage, newKey }: SubmittingOptions,
): Submitting {
  async function send(mayBeBooked: boolean) {
    const { key, request } = getState().submission!;
    try {
      const consultation = await client.send({ key, request, mayBeBooked });
      apply({ type: 'accepted', consultation });
    } catch (error) {
      apply({ type: 'submit-failed', failure: failureOf(error) });
    }
    if (!getState().submission) removeUnfinished(storage, key);
  }

  return {
    submit() {
      const key = newKey();
      const request = requestOf(getState(), { therapist, locale });
      saveUnfinished(storage, { key, therapist });
      apply({ type: 'submitting', key, request });
      return send(false);
    },
    resend: () => send(true),
    resume(key) {
      apply({ type: 'submitting', key, request: { therapist } });
      return send(true);
    },
  };
}
