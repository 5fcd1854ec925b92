import type { Formats } from '../../i18n/format.js';
import type { GuideStrings } from '../../i18n/strings/guide.en.js';

/** The words and formats of a guide's own language. */
export interface GuideWording {
  words: GuideStrings;
  format: Formats;
}
