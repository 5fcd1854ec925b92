/**
 * The booking endpoint as a process of its own, to be killed.
 *
 *     PORT=4000 FOLDER=/tmp/data node test/helpers/booking-server.mjs     (or DATABASE_URL in place of FOLDER)
 */
import { openDatabase } from '../../demo/database/open.mjs';
import { listen, mount } from './booking.mjs';

const { PORT, FOLDER, DATABASE_URL } = process.env;
const db = await openDatabase({ url: DATABASE_URL, folder: FOLDER });
const server = await listen(mount({ db }), Number(PORT));
process.once('SIGTERM', async () => {
  await server.close();
  await db.close();
  process.exit();
});
console.log(server.endpoint);
