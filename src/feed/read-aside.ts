/** Reads large JSON feeds beside the page, in a worker, where the page may have one. */
import { unlessAborted } from '../lib/abort.js';
import { FeedError } from './errors.js';
import type { ReadFeed } from './loading.js';

/** What the worker is given. */
export interface AsideQuestion {
  bytes: Uint8Array<ArrayBuffer>;
  now: number;
  baseUrl: string;
}

/** What it gives back: the bytes, and the feed as a compiled one, unless it could not read it. */
export interface AsideAnswer {
  bytes: Uint8Array<ArrayBuffer>;
  files?: { index: Uint8Array; texts: Uint8Array | undefined };
}

/** How long a worker may take until it runs, in milliseconds. Its script comes over the network. */
const PATIENCE = 10_000;

/**
 * Has a worker read a file. A policy of the page may forbid it, and a script of another origin than the page, as from a CDN, cannot be one.
 *
 * @param question whose bytes go to the worker, and come back
 * @returns without `read` where the page must read the file itself
 * @throws the signal's reason when aborted; FeedError `unreachable` if the worker breaks off
 */
export async function readAside(
  question: AsideQuestion,
  signal?: AbortSignal,
  start = ownWorker,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; read?: ReadFeed }> {
  let worker: Worker | undefined;
  try {
    worker = start();
    const { bytes, files } = await unlessAborted(answerOf(worker, question), signal);
    if (!files) return { bytes };
    const { readCompiled } = await import('./compiled/records.js');
    const { feed, problems, records, addTexts } = readCompiled(files.index, { isOwn: true });
    if (files.texts) addTexts(files.texts);
    return { bytes, read: { feed, problems, records } };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FeedError) throw error;
    return question;
  } finally {
    worker?.terminate();
  }
}

function ownWorker(): Worker | undefined {
  // Asking would fail, and a page's policy might report it. In some bundles the address says nothing.
  const { protocol, origin } = new URL(import.meta.url);
  if (protocol.startsWith('http') && origin !== globalThis.origin) return undefined;
  return new Worker(new URL('./read-worker.js', import.meta.url), { type: 'module' });
}

function answerOf(worker: Worker | undefined, question: AsideQuestion): Promise<AsideAnswer> {
  return new Promise((answer, fail) => {
    const refuse = () => answer({ bytes: question.bytes });
    if (!worker) {
      refuse();
      return;
    }
    const late = setTimeout(refuse, PATIENCE);
    let isGiven = false;
    worker.onmessage = ({ data }: MessageEvent<AsideAnswer | undefined>) => {
      clearTimeout(late);
      if (data) answer(data);
      else {
        // It runs. Only now are the bytes out of hand.
        isGiven = true;
        worker.postMessage(question, [question.bytes.buffer]);
      }
    };
    worker.onerror = (event) => {
      // The page reads the file itself: its console needs no word of it.
      event.preventDefault();
      clearTimeout(late);
      if (isGiven)
        fail(new FeedError('unreachable', 'The browser could not read so large a feed.'));
      else refuse();
    };
  });
}
