/**
 * Long work in small steps, whose result many may need. It is done once: step by step by a caller that lets the page work in
 * between, or all at once by a caller that cannot wait.
 */
export interface Task<T> {
  /** Does a little more; false once there is nothing left to do. */
  step(): boolean;
  /** The result. Does what is left of the work at once. @throws what the work threw */
  value(): T;
}

/** How many records to read in a step of about a millisecond. */
export const STEP = 128;

/** @param steps yields at the end of each step, and returns the result */
export function createTask<T>(steps: Iterator<void, T>): Task<T> {
  let outcome: (() => T) | undefined;
  const step = () => {
    if (outcome) return false;
    try {
      const { done, value } = steps.next();
      if (done) outcome = () => value;
    } catch (error) {
      outcome = () => {
        throw error;
      };
    }
    return !outcome;
  };
  return {
    step,
    value() {
      while (step());
      return outcome!();
    },
  };
}

/** The steps of a task, as part of another one. @returns its result */
export function* stepsOf<T>(task: Task<T>): Generator<void, T> {
  while (task.step()) yield;
  return task.value();
}

/** Waits until the page has done its other work. */
export type YieldToPage = () => Promise<void>;

/**
 * The default {@link YieldToPage}: posts a message, which arrives in a new task of the event loop, after those of the page. Not a
 * timer, because browsers delay timers that follow each other.
 */
export const yieldToPage: YieldToPage = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Waits until the page has nothing to do, a second at most. Where no page tells, as in Node, as {@link yieldToPage}. */
export const untilIdle: YieldToPage = () => {
  const page = globalThis as {
    requestIdleCallback?: (then: () => void, options: { timeout: number }) => void;
  };
  if (!page.requestIdleCallback) return yieldToPage();
  return new Promise((resolve) => page.requestIdleCallback!(resolve, { timeout: 1000 }));
};

/**
 * Does a task step by step, and lets the page work in between.
 *
 * @param signal stops it early; another caller can go on with the task
 * @throws the signal's reason if it is aborted
 */
export async function inSlices<T>(
  task: Task<T>,
  pause: YieldToPage = yieldToPage,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  while (task.step()) {
    await pause();
    signal?.throwIfAborted();
  }
  return task.value();
}
