import { MINUTE } from '../lib/dates.js';
import { Lookup } from '../lib/lookup.js';
import type { BookingClient } from './client/client.js';
import type { ConsultationStatus } from './contract.js';
import type { Machine } from './machine.js';

/** The wait before the first poll, and what each wait adds, in milliseconds. */
const FIRST_WAIT = 20_000;
/** The longest wait between two polls, in milliseconds. */
const LONGEST_WAIT = 5 * MINUTE;

type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Polls the status of a pending request. */
export interface StatusPolling {
  /** Polls, less and less often, until the status changes. @param firstWait milliseconds before the first poll */
  start(firstWait?: number): Promise<void>;
  stop(): void;
}

export function createStatusPolling(
  { getState, apply }: Machine,
  client: BookingClient,
  sleep: Sleep,
): StatusPolling {
  const lookup = new Lookup<ConsultationStatus>();
  return {
    async start(firstWait = FIRST_WAIT) {
      const { id } = getState().result!;
      const answer = await lookup.begin((signal) => poll(client, id, sleep, firstWait, signal));
      if (answer?.status === 'done') apply({ type: 'status', status: answer.value });
    },
    stop: () => lookup.cancel(),
  };
}

/** The first status other than `pending`. A poll that fails is tried again like any other. */
async function poll(
  client: BookingClient,
  id: string,
  sleep: Sleep,
  firstWait: number,
  signal: AbortSignal,
): Promise<ConsultationStatus> {
  let wait = firstWait;
  for (;;) {
    await sleep(wait, signal).catch(() => undefined);
    signal.throwIfAborted();
    const status = await client.status(id, signal).catch(() => 'pending' as const);
    if (status !== 'pending') return status;
    wait = Math.min(wait * 1.5 + FIRST_WAIT, LONGEST_WAIT);
  }
}
