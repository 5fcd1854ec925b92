/**
 * Calls each listener. One that throws keeps nobody else from hearing: its error is reported as uncaught, since it is not ours to
 * handle.
 */
export function notify<T extends unknown[]>(
  listeners: Iterable<(...news: T) => void>,
  ...news: T
): void {
  for (const listener of [...listeners]) {
    try {
      listener(...news);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
