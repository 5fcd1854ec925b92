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
import { feed, limitsOf, listen, mount } from './booking.mjs';
import { outboxFor } from './booking-outbox.mjs';

const { PORT, FOLDER, DATABASE_URL, SMTP_URL } = process.env;
const db = await openDatabase({ url: DATABASE_URL, folder: FOLDER });
const limits = limitsOf();
const outbox = SMTP_URL && outboxFor({ db, smtp: SMTP_URL });
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
