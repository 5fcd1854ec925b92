/** Holds a folder for one process at a time. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The start of the socket names by which processes show that they use a folder. */
const LOCK = 'lock-';
/** The longest socket address, in bytes: macOS takes 103, Linux 107, and longer ones are cut without an error. */
const MOST_BYTES = 103;

/**
 * PGlite assumes that nobody else writes to its folder. Each process that uses the folder listens on a socket in it
 * (`socketFolder`) under its own name. The system closes the socket with the process, however the process ends, and the next
 * process finds that nobody answers. A process id is less reliable: ids are reused, and in a container the id is always the same.
 *
 * Each process first listens and then looks for others, so that of two that start at once, never both continue.
 *
 * @returns {Promise<() => Promise<void>>} releases the folder
 * @throws {Error} if another process uses the folder
 */
export async function lock(folder) {
  await mkdir(folder, { recursive: true });
  const place = await socketFolder(await realpath(folder));
  const name = `${LOCK}${randomBytes(6).toString('hex')}`;
  const server = createServer((socket) => socket.destroy()).unref();
  await new Promise((listening, failed) => {
    server.on('error', failed).listen(addressIn(place, name), listening);
  }).catch((error) => {
    throw new Error(`${folder} cannot be held, or is in use: ${error.message}`);
  });
  const unlock = () => new Promise((unlocked) => server.close(() => unlocked()));
  for (const other of await readdir(place)) {
    if (!other.startsWith(LOCK) || other === name) continue;
    if (await answers(addressIn(place, other))) {
      await unlock();
      throw new Error(`${folder} is in use by another process.`);
    }
    await rm(join(place, other), { force: true });
  }
  return unlock;
}

/** The folder for sockets: the data folder, or, if that address is too long, a temporary folder named after it. */
async function socketFolder(folder) {
  const address = join(folder, `${LOCK}${'0'.repeat(12)}`);
  if (Buffer.byteLength(address) <= MOST_BYTES) return folder;
  const short = join(tmpdir(), `lock-${hashOf(folder).slice(0, 12)}`);
  await mkdir(short, { recursive: true });
  return short;
}

/** Windows has named pipes instead of sockets in a folder: one pipe per folder, held by one process. */
function addressIn(folder, name) {
  return process.platform === 'win32' ? `\\\\.\\pipe\\${hashOf(folder)}` : join(folder, name);
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function answers(address) {
  return new Promise((known) => {
    const socket = connect(address, () => known(true));
    // Any other error does not prove that nobody listens.
    socket.on('error', ({ code }) => known(code !== 'ECONNREFUSED' && code !== 'ENOENT'));
    socket.on('connect', () => socket.destroy());
  });
}
