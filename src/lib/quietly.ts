/** Ignores errors: storage that is full, forbidden or broken must not prevent anything. */
export async function quietly<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
