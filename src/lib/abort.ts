/**
 * Waits for some work, or rejects with the signal's reason as soon as it is aborted, also if it is already. Leaves no listener on the
 * signal.
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    const over = () => signal.removeEventListener('abort', stop);
    work.finally(over).then(resolve, reject);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}

/** Waits. Rejects with the signal's reason as soon as it is aborted, also if it is already. */
export async function delay(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  try {
    await unlessAborted(over, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for some work, but no longer than this; the work goes on. Rejects if the work does before that. */
export async function atMost(work: Promise<unknown>, milliseconds: number): Promise<void> {
  await Promise.race([work, delay(milliseconds)]);
}
