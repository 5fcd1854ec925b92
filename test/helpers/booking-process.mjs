/** The booking endpoint as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, 'booking-server.mjs');

/**
 * @param {object} options
 * @param {string} [options.folder] of PGlite
 * @param {string} [options.url] of a PostgreSQL server
 * @param {number | string} options.port
 * @param {string} [options.smtp] the address of a mail server
 */
export async function startProcess({ folder, url, port, smtp }) {
  const child = spawn(process.execPath, [SCRIPT], {
    env: {
      ...process.env,
      TZ: 'Australia/Lord_Howe',
      PORT: String(port),
      ...(folder && { FOLDER: folder }),
      ...(url && { DATABASE_URL: url }),
      ...(smtp && { SMTP_URL: smtp }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const endpoint = await new Promise((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(String(text).trim()));
    void ended.then(() => reject(new Error('The server did not start.')));
  });
  return { endpoint, ended, kill: (signal) => child.kill(signal) };
}
