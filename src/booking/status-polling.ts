import { MINUTE } from '../lib/dates.js';
import type { BookingClient } from './client/client.js';
import type { Consultation, Standing } from './contract.js';

/** The wait before the first poll, and what each wait adds, in milliseconds. */
const FIRST_WAIT = 20_000;
/** The longest wait between two polls, in milliseconds. */
const LONGEST_WAIT = 5 * MINUTE;

export interface PollOptions {
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Whether nobody sees the page; then nothing is asked. */
  isHidden?: (() => boolean) | undefined;
  /** Milliseconds before the first poll. */
  firstWait?: number | undefined;
}

/**
 * Polls the status of a pending request, less and less often, until its status or its time changes. A poll that fails is tried
 * again.
 *
 * @throws the signal's reason, when it is aborted
 */
export async function pollStatus(
  client: BookingClient,
  { id, secret, start }: Consultation,
  { sleep, isHidden, firstWait = FIRST_WAIT }: PollOptions,
  signal: AbortSignal,
): Promise<Standing> {
  let wait = firstWait;
  for (;;) {
    await sleep(wait, signal).catch(() => undefined);
    signal.throwIfAborted();
    if (!isHidden?.()) {
      const standing = await client.status(id, secret, signal).catch(() => undefined);
      const { status = 'pending', start: now = start } = standing ?? {};
      if (standing && (status !== 'pending' || now !== start)) return standing;
    }
    wait = Math.min(wait * 1.5 + FIRST_WAIT, LONGEST_WAIT);
  }
}
