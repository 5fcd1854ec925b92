/** A network at its worst: requests and replies that are lost, late, doubled or cut off on their way. */
import { createServer } from 'node:http';

/** What may happen to a request, each as likely as the others. */
const FAULTS = [
  'lose the request',
  'lose the reply',
  'cut off the reply',
  'double',
  'delay',
  'blame',
];

/** Error statuses that the proxy may answer with after the request was handled. */
const BLAMES = [502, 404, 503, 409, 422, 429];

/**
 * @param {object} options
 * @param {string} options.target the origin that requests are passed on to
 * @param {() => number} options.random from 0 to 1
 * @param {number} options.share how many requests meet with a fault, from 0 to 1
 * @param {number} options.lateness the longest delay, in milliseconds
 * @param {string[]} [options.faults] what may happen
 * @returns {Promise<{ origin: string, counts: Record<string, number>, close(): Promise<void> }>}
 */
export async function faultyProxy({ target, random, share, lateness, faults = FAULTS }) {
  const counts = Object.fromEntries(['pass', ...faults].map((fault) => [fault, 0]));
  const server = createServer(async (request, response) => {
    const fault = random() < share ? faults[Math.floor(random() * faults.length)] : 'pass';
    counts[fault]++;
    const body = Buffer.concat(await request.toArray());
    const passOn = () => send(target, request, body);
    const gone = () => response.destroy();
    try {
      if (fault === 'lose the request') return gone();
      if (fault === 'delay') await pause(random() * lateness);
      if (fault === 'double') await Promise.all([passOn(), passOn()]);
      const reply = await passOn();
      if (fault === 'lose the reply') return gone();
      if (fault === 'delay') await pause(random() * lateness);
      if (fault === 'blame') {
        const status = BLAMES[counts.blame % BLAMES.length];
        return void response.writeHead(status).end('<h1>Something is wrong</h1>');
      }
      response.writeHead(reply.status, reply.headers);
      if (fault !== 'cut off the reply') return void response.end(reply.body);
      response.write(reply.body.subarray(0, reply.body.length / 2), gone);
    } catch {
      // Whoever it is passed on to is gone, too.
      gone();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    counts,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function send(target, { method, url, headers }, body) {
  const wanted = ['content-type', 'idempotency-key', 'authorization'].filter(
    (name) => headers[name],
  );
  const response = await fetch(target + url, {
    method,
    headers: Object.fromEntries(wanted.map((name) => [name, headers[name]])),
    body: body.length ? body : undefined,
  });
  const reply = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? 'text/plain';
  return {
    status: response.status,
    headers: { 'content-type': type, 'content-length': reply.length },
    body: reply,
  };
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
