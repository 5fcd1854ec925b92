/**
 * Reads a calendar in a thread of its own, which is ended when it takes too long or too much memory: a few lines can ask for more
 * work than a server has time for.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { CalendarError } from './lines.mjs';
import { readCalendar } from './read.mjs';

/** The most that reading one calendar may take. */
const LIMITS = { milliseconds: 10_000, megabytes: 256 };

const UNREADABLE = 'The calendar could not be read.';

/**
 * @param {string} text
 * @param {Parameters<typeof readCalendar>[1]} options
 * @param {Partial<typeof LIMITS>} [limits]
 * @returns {Promise<import('./read.mjs').CalendarReading>}
 * @throws {CalendarError} if it is no calendar, or too much
 */
export function readApart(text, options, limits) {
  const { milliseconds, megabytes } = { ...LIMITS, ...limits };
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { text, options },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise((resolve, reject) => {
    const fail = (message) => reject(new CalendarError(message));
    const late = setTimeout(() => {
      fail('The calendar takes too long to read.');
      void worker.terminate();
    }, milliseconds);
    worker.once('message', ({ reading, fault }) => (reading ? resolve(reading) : fail(fault)));
    worker.once('error', () => fail(UNREADABLE));
    worker.once('exit', () => {
      clearTimeout(late);
      fail(UNREADABLE);
    });
  });
}

if (!isMainThread && workerData?.options) {
  try {
    parentPort.postMessage({ reading: readCalendar(workerData.text, workerData.options) });
  } catch (error) {
    // Any other message may repeat what is in the calendar.
    parentPort.postMessage({ fault: error instanceof CalendarError ? error.message : UNREADABLE });
  }
}
