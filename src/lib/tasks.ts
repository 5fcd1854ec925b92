/**
 * Something that takes long to make, made in small steps by whoever needs it: by someone who lets the page breathe between
 * them, or all at once by someone who cannot wait. However many need it, it is made once.
 */
export interface Task<T> {
  /** Does a little more; false once there is nothing left to do. */
  step(): boolean;
  /** The thing itself, what is left of the work done at once. Throws what the work threw. */
  value(): T;
}

/** How many records one step takes: about a millisecond of work. */
export const STEP = 128;

/** @param steps pauses where a step ends, and returns the thing, or throws what everyone who asks for it gets */
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

/** Waits until whatever else is due has had its turn. */
export type YieldToPage = () => Promise<void>;

/**
 * The default {@link YieldToPage}: a message to oneself is a task of its own, behind those of the page. A timer would do, but
 * browsers make those that follow each other wait.
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

/**
 * Does a task in slices, so that no piece of work holds up the page.
 *
 * @param signal ends it early; the task can be gone on with by someone else
 * @throws the signal's reason when aborted
 */
export async function inSlices<T>(
  task: Task<T>,
  breathe: YieldToPage = yieldToPage,
  signal?: AbortSignal,
): Promise<T> {
  while (task.step()) {
    await breathe();
    signal?.throwIfAborted();
  }
  return task.value();
}
