/** Sends what is due, again and again. */
import { every } from '../every.mjs';
import { HOUR } from '../spans.mjs';
import { within } from '../within.mjs';

/** How often a process looks, in milliseconds. */
const PAUSE = 2000;
/** How many rows a process claims at once, and sends at once. */
const AT_ONCE = 4;
/** How often old rows are deleted, in milliseconds. */
const TIDY = HOUR;
/** How long the end of a process waits for what is being sent, in milliseconds. */
const STOPPING = 10_000;

/**
 * @param {object} options
 * @param {ReturnType<import('./queue.mjs').createQueue>} options.queue
 * @param {Record<string, (row: import('./queue.mjs').Row) => Promise<unknown>>} options.send by kind
 */
export function createWorker({ queue, send }) {
  let isStopped = false;
  let end = [];
  let delivering = Promise.resolve();

  async function sendOne(row) {
    // The process ends: another is to send it, at once.
    if (isStopped) return queue.release(row);
    try {
      await send[row.kind](row);
    } catch (error) {
      const isGivenUp = await queue.failed(row, error);
      const then = isGivenUp ? ', given up' : '';
      console.warn(`Outbox: ${row.kind} ${row.id}, try ${row.attempts}${then}: ${error.message}`);
    }
  }

  async function sendAll() {
    while (!isStopped) {
      const { rows, looked } = await queue.claim(AT_ONCE);
      const done = await Promise.allSettled(rows.map(sendOne));
      // The database failed: it is no use to go on now. The claims run out.
      const failed = done.find(({ status }) => status === 'rejected');
      if (failed) throw failed.reason;
      if (!looked) return;
    }
  }

  /** Sends everything that is due. */
  async function deliver() {
    delivering = sendAll();
    await delivering;
  }

  return {
    deliver,
    start() {
      end = [every(PAUSE, 'Outbox', deliver), every(TIDY, 'Outbox', queue.forget)];
    },
    /** Waits for what is being sent, though not for long: what does not end is taken up by another once its claim is over. */
    async stop() {
      isStopped = true;
      await within(STOPPING, Promise.allSettled([...end.map((stop) => stop()), delivering]));
    },
  };
}
