/** The answers that several routes give. */
import { faultWords, STATUS } from '../booking/faults.mjs';
import { languageOf } from '../booking/when.mjs';
import { HEADERS, saying } from './page.mjs';

/**
 * @param {import('./page.mjs').Surroundings} around
 */
export function createReplies(around) {
  const { words, href } = around;
  const page = (c, content, status = 200) => c.html(content, status, HEADERS);
  return {
    page,

    /** To another page, so that a reload does not repeat what a form did. */
    seeOther: (c, path) => c.body(null, 303, { ...HEADERS, location: href(path) }),

    missing: (c, session) =>
      page(c, saying(around, { title: words.missingTitle, text: words.missing, session }), 404),

    /** For a call that is not there, perhaps no more. */
    missingCall: (c, session) =>
      page(
        c,
        saying(around, { title: words.missingCallTitle, text: words.missingCall, session }),
        404,
      ),

    /** For a form that is not one of the session's own. */
    refused: (c, session) =>
      page(c, saying(around, { title: words.refusedTitle, text: words.refused, session }), 403),

    busy(c, seconds) {
      c.header('retry-after', String(seconds));
      const content = saying(around, { title: words.busyTitle, text: words.busy, back: false });
      return page(c, content, 429);
    },

    /** For what could not be read, or cannot be shown. @param {import('../booking/faults.mjs').Fault} fault */
    unread(c, fault) {
      const said = faultWords(fault, languageOf(words.lang));
      if (fault === 'late') c.header('connection', 'close');
      return page(c, saying(around, said), STATUS[fault]);
    },

    failed: (c) => page(c, saying(around, { title: words.failedTitle, text: words.failed }), 500),
  };
}
