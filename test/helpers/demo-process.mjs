/** The demo server as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const SERVER = join(import.meta.dirname, '..', '..', 'demo', 'server.mjs');

/**
 * Starts it on a free port.
 *
 * @param {NodeJS.ProcessEnv} env its settings. The database is none by default: whatever needs it says so
 * @returns {{ address: Promise<string>, said(): string, isUp(): boolean, stop(): Promise<void> }} `address`: its origin, once it
 *   listens; `said`: what it has written so far
 */
export function startDemo(env = {}) {
  const child = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      ...env,
    },
  });
  let said = '';
  const address = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        said += data;
        const [, origin] = /(https?:\/\/\S+?)\/ +a clinic/.exec(said) ?? [];
        if (origin) resolve(origin);
      });
    }
    // Not `exit`, after which there may still be something to read.
    child.once('close', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  const isUp = () => child.exitCode === null && child.signalCode === null;
  return {
    address,
    said: () => said,
    isUp,
    async stop() {
      if (!isUp()) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
