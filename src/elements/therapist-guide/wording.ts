import type { Formats } from '../../base/format.js';
import type { GuideStrings } from '../../base/strings/guide.js';

/** The words and formats of a guide's own language. */
export interface GuideWording {
  words: GuideStrings;
  format: Formats;
}
