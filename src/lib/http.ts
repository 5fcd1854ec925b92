/**
 * Does what may be given up: when the caller's signal says so, or when it takes too long. Then it is over even where a `fetch` of someone's
 * own pays no heed to the signal it was given.
 *
 * @param work may call `heard` whenever something has come, and has its time anew; work that does not has it once, for all of it
 * @param late why, where it took longer than so many milliseconds
 * @throws the signal's reason, what `late` gives, or what the work throws
 */
export async function withTimeout<T>(
  work: (signal: AbortSignal, heard: () => void) => Promise<T>,
  milliseconds: number,
  late: () => Error,
  signal?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => controller.abort(late()), milliseconds);
  };
  begin();
  try {
    return await Promise.race([work(controller.signal, begin), rejectOnAbort(controller.signal)]);
  } catch (cause) {
    // What a `fetch` throws then need not be the reason.
    controller.signal.throwIfAborted();
    throw cause;
  } finally {
    isOver = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** `Retry-After` in milliseconds: it is a number of seconds or a date (RFC 9110, 10.2.3). */
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

/** Waits, or rejects with the signal's reason when it is aborted. */
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
