import { decode } from '../lib/text/decode.js';
import type { FeedProblem } from './problems.js';

/** The text of a file, and a warning if it is not in UTF-8: its letters are probably right, but only its author knows. */
export function textOf(bytes: ArrayBuffer): { text: string; problems: FeedProblem[] } {
  const { text, encoding } = decode(bytes);
  if (encoding === 'utf-8') return { text, problems: [] };
  const reason = `is not in UTF-8: read as ${encoding}. Save the file as UTF-8`;
  return { text, problems: [{ path: 'the file', reason, severity: 'warning' }] };
}
