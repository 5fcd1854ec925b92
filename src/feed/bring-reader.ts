import { FeedError } from './errors.js';

/**
 * Brings a part of the library that only some feeds need.
 *
 * @throws FeedError `unreachable` if it does not come
 */
export async function bringReader<T>(bring: () => Promise<T>): Promise<T> {
  try {
    return await bring();
  } catch (cause) {
    const message = 'What reads such a feed could not be loaded.';
    throw new FeedError('unreachable', message, { cause });
  }
}
