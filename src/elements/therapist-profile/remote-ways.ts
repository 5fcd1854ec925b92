import type { Formats } from '../../i18n/format.js';
import type { ProfileView } from '../../views/profile.js';
import type { ValueLabels } from '../../vocabulary/value-labels.js';

/** The remote ways to meet that a record lists, as words in a sentence. @example "video and phone" */
export const remoteWays = (
  view: ProfileView,
  w: { labels: ValueLabels; format: Formats },
): string =>
  w.format.list(view.remoteWays.map((mode) => w.labels.value('mode', mode).toLowerCase()));
