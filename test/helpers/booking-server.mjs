/**
 * The booking endpoint as a process of its own, to be killed.
 *
 *     PORT=4000 FOLDER=/tmp/data node test/helpers/booking-server.mjs     (or DATABASE_URL in place of FOLDER)
 *
 * With SMTP_URL it sends mail, and looks after time, more often than the demo does.
 */
import { createBookings } from '../../demo/booking/bookings.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { every } from '../../demo/every.mjs';
import { createMailer } from '../../demo/outbox/mail.mjs';
import { createOutbox } from '../../demo/outbox/outbox.mjs';
import { feed, limitsOf, listen, mount, publicUrl } from './booking.mjs';

const { PORT, FOLDER, DATABASE_URL, SMTP_URL } = process.env;
const db = await openDatabase({ url: DATABASE_URL, folder: FOLDER });
const limits = limitsOf();
const outbox =
  SMTP_URL &&
  createOutbox({
    db,
    mailer: createMailer({ url: SMTP_URL, from: 'calls@clinic.example' }),
    manageUrl: (token) => `${publicUrl}/manage/${token}`,
    practice: {
      email: 'desk@clinic.example',
      timeZone: 'America/New_York',
      pageUrl: () => 'https://clinic.example/practice/',
    },
    perDay: { details: 1e6 },
  });
const bookings = createBookings({
  db,
  feed,
  now: Date.now,
  limits,
  onEvent: outbox?.onEvent,
});
const server = await listen(mount({ db, bookings }), Number(PORT));
const stops = outbox
  ? [every(100, 'Outbox', outbox.deliver), every(100, 'Booking', bookings.sweep)]
  : [];
process.once('SIGTERM', async () => {
  await server.close();
  for (const stop of stops) await stop();
  await outbox?.stop();
  await db.close();
  process.exit();
});
console.log(server.endpoint);
