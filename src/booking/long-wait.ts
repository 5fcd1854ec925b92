import type { Machine } from './machine.js';

/** After how many milliseconds a person wonders whether anything happens. */
const LONG = 3000;

/** Returns a function that waits for work to end, and has the machine know if that takes long. */
export function longWait(
  { apply }: Machine,
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
): (work: Promise<void>) => Promise<void> {
  return async (work) => {
    const over = new AbortController();
    const { signal } = over;
    sleep(LONG, signal).then(
      () => signal.aborted || apply({ type: 'slow' }),
      () => undefined,
    );
    await work.finally(() => over.abort());
  };
}
