/** A network in front of a server that goes silent: connections stay open, new ones are accepted, and nothing comes through. */
import { connect, createServer } from 'node:net';

/**
 * @param {string} url what is behind it. Example: `postgres://demo@127.0.0.1:5432/demo`
 * @returns {Promise<{ url: string, hang(): void, goOn(): void, close(): Promise<void> }>} `url`: the same, by way of this proxy
 */
export async function hangingProxy(url) {
  const target = new URL(url);
  const sockets = new Set();
  let isHanging = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('data', (data) => other.write(data));
      one.on('end', () => other.end());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      if (isHanging) one.pause();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const own = new URL(url);
  own.port = server.address().port;
  return {
    url: own.href,
    hang() {
      isHanging = true;
      for (const socket of sockets) socket.pause();
    },
    goOn() {
      isHanging = false;
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
