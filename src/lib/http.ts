import { unlessAborted } from './abort.js';

/**
 * Runs some work until it takes too long or the caller aborts it. It then ends at once, even if the work ignores the signal it was
 * given, as a page's own `fetch` may.
 *
 * @param work may call `restart` whenever data arrives, to get its full time again
 * @param late makes the error to throw when the time is over
 * @throws the signal's reason, the error of `late`, or what the work throws
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal, restart: () => void) => Promise<T>,
  milliseconds: number,
  late: () => Error,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restart = () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => controller.abort(late()), milliseconds);
  };
  restart();
  try {
    return await unlessAborted(work(controller.signal, restart), controller.signal);
  } catch (cause) {
    // A `fetch` that was aborted may throw something else than the reason.
    controller.signal.throwIfAborted();
    throw cause;
  } finally {
    isOver = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * How long `Retry-After` says to wait, in milliseconds; 0 if it says nothing. The header is a number of seconds or a date
 * (RFC 9110, 10.2.3).
 *
 * @param now epoch milliseconds
 */
export function retryAfter(header: string | null, now: number): number {
  if (!header) return 0;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Math.max(0, wait || 0);
}
