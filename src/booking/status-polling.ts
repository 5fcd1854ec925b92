import { MINUTE } from '../lib/dates.js';
import type { BookingClient } from './client/client.js';
import type { ConsultationStatus } from './contract.js';

/** The wait before the first poll, and what each wait adds, in milliseconds. */
const FIRST_WAIT = 20_000;
/** The longest wait between two polls, in milliseconds. */
const LONGEST_WAIT = 5 * MINUTE;

/**
 * Polls the status of a pending request, less and less often, until it changes. A poll that fails is tried again.
 *
 * @param firstWait milliseconds before the first poll
 * @throws the signal's reason, when it is aborted
 */
export async function pollStatus(
  client: BookingClient,
  id: string,
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
  signal: AbortSignal,
  firstWait = FIRST_WAIT,
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
