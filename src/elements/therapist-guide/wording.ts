import type { Formats } from '../../base/format.js';
import type { Strings } from '../../base/strings/index.js';

/** The words and formats of a guide's own language. */
export interface GuideWording {
  words: Strings['guide'];
  format: Formats;
}
