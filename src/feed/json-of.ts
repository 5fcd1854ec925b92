import { FeedError } from './errors.js';

/**
 * The value in the text of a file.
 *
 * @throws FeedError `empty` or `not-json`
 */
export function jsonOf(text: string): unknown {
  // Some exports start with a byte order mark, which JSON forbids.
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') {
    throw new FeedError('empty', 'The feed is empty: it has no content at all.');
  }
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FeedError('not-json', 'This is not JSON.', { cause: error });
  }
}
