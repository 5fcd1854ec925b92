/**
 * Brings a later part of the embed, and asks a second time where it does not come. The build puts this around every `import()`.
 *
 * @param name the file of the part, relative to this one
 * @param pick takes the part from a file that has others, too
 * @throws (rejects) whatever `import()` throws; the next call tries again
 */
export async function bring<T>(
  part: () => Promise<T>,
  name: string,
  pick = (file: unknown) => file as T,
): Promise<T> {
  try {
    return await part();
  } catch (error) {
    await probe(name, error as Error);
    // Some browsers, such as Chromium 147, remember for the life of a page that a module failed. They take it at a second address; they would
    // remember that one, too, hence the probe. It is always the same, so that an import map can state its hash.
    return part().catch(() => import(/* @vite-ignore */ `${name}?again`).then(pick));
  }
}

/** Whether a file can be had now. Chromium remembers the answer to a preload, so each is for an address of its own; nothing runs from there. */
function probe(name: string, error: Error): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    const settle = (how: () => void) => () => {
      link.remove();
      how();
    };
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      crossOrigin: '',
      // Policies that go by nonce ask for one.
      nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '',
      href: new URL(`${name}?${Math.random()}`, import.meta.url),
      onload: settle(resolve),
      onerror: settle(() => {
        reject(error);
      }),
    });
    document.head.append(link);
  });
}
