import { decode, type Encoding } from '../lib/text/decode.js';
import { parseFeedTextInSlices, type SliceOptions } from './parse-in-slices.js';
import type { ParsedFeed } from './parsing.js';
import type { FeedProblem } from './problems.js';

/**
 * Reads the bytes of a JSON feed, in slices.
 *
 * @throws FeedError as `parseFeedText`, and the signal's reason when aborted
 */
export async function readJson(bytes: ArrayBuffer, options: SliceOptions): Promise<ParsedFeed> {
  const { text, encoding } = decode(bytes);
  const { feed, problems } = await parseFeedTextInSlices(text, options);
  return { feed, problems: [...encodingProblem(encoding), ...problems] };
}

/** A warning for a file that is not in UTF-8: its letters are probably right, but only its author knows. */
function encodingProblem(encoding: Encoding): FeedProblem[] {
  if (encoding === 'utf-8') return [];
  const reason = `is not in UTF-8: read as ${encoding}. Save the file as UTF-8`;
  return [{ path: 'the file', reason, severity: 'warning' }];
}
