/** An outbox for tests that do not look at what it says. */
import { createMailer } from '../../demo/outbox/mail.mjs';
import { createOutbox } from '../../demo/outbox/outbox.mjs';
import { publicUrl } from './booking.mjs';

/**
 * @param {object} options
 * @param {import('../../demo/database/open.mjs').Database} options.db
 * @param {string} options.smtp the address of a mail server
 */
export function outboxFor({ db, smtp }) {
  return createOutbox({
    db,
    mailer: createMailer({ url: smtp, from: { name: '', address: 'calls@clinic.example' } }),
    manageUrl: (token) => `${publicUrl}/manage/${token}`,
    practice: {
      timeZone: 'America/New_York',
      pageUrl: () => 'https://clinic.example/practice/',
    },
    perDay: { details: 1e6 },
  });
}
