/** Collects warnings, errors and events, to check that they occur or that they do not. */

/** The console warnings during an action. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

/** The uncaught errors during an action. They do not fail the test by themselves. */
export async function errorsOf(act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const { onerror } = window;
  window.onerror = (message) => {
    // Only some browsers begin with the word.
    heard.push(typeof message === 'string' ? message.replace(/^Uncaught /, '') : message.type);
    return true;
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    heard.push(String(event.reason));
  };
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
  } finally {
    window.onerror = onerror;
    window.removeEventListener('unhandledrejection', onRejection);
  }
  return heard;
}

/** Collects the details of events of a type, from now on. */
export function detailsOf<T>(target: EventTarget, type: string): T[] {
  const details: T[] = [];
  target.addEventListener(type, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}
