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
    return await Promise.race([work(controller.signal, restart), rejectOnAbort(controller.signal)]);
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

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Waits. Rejects with the signal's reason if it is aborted meanwhile. */
export function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
