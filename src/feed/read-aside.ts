/** Reads large JSON feeds beside the page, in a worker, where the page may have one. */
import { unlessAborted } from '../lib/abort.js';
import type { CompiledFeed } from './compiled/records.js';
import { missingTexts } from './compiled/missing-texts.js';
import { FeedError } from './errors.js';
import type { ReadFeed } from './loading.js';
import type { Records } from './records.js';

/** What the worker is given. */
export interface AsideQuestion {
  bytes: Uint8Array<ArrayBuffer>;
  now: number;
  baseUrl: string;
}

/** What it gives back: the bytes, and what search and cards need of the feed, compiled, unless it could not read it. */
export interface AsideAnswer {
  bytes: Uint8Array<ArrayBuffer>;
  index: Uint8Array | undefined;
  /** Whether {@link AsideTexts} follow. */
  hasTexts: boolean;
}

/** The long texts, compiled. */
export interface AsideTexts {
  texts: Uint8Array;
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
  let { bytes } = question;
  try {
    worker = start();
    const answer = await unlessAborted(answerOf(worker, question), signal);
    const { index, texts } = answer;
    ({ bytes } = answer);
    if (!index) return { bytes };
    const { readCompiled } = await import('./compiled/records.js');
    const compiled = readCompiled(index, { isOwn: true });
    const { feed, problems } = compiled;
    const records = texts ? completedBy(texts, compiled, worker!) : compiled.records;
    // It is still at work on the texts.
    if (texts) worker = undefined;
    return { bytes, read: { feed, problems, records } };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FeedError) throw error;
    return { bytes };
  } finally {
    worker?.terminate();
  }
}

/** Records whose long texts come from a worker, which is ended then. */
function completedBy(
  texts: Promise<Uint8Array>,
  { records, addTexts }: CompiledFeed,
  worker: Worker,
): Records {
  let isOver = false;
  const whole = texts
    .then(addTexts)
    .then(
      () => undefined,
      (error: unknown) => missingTexts(error),
    )
    .finally(() => {
      isOver = true;
      worker.terminate();
    });
  return { ...records, whenWhole: () => whole, isWhole: () => isOver };
}

function ownWorker(): Worker | undefined {
  // Asking would fail, and a page's policy might report it. In some bundles the address says nothing.
  const { protocol, origin } = new URL(import.meta.url);
  if (protocol.startsWith('http') && origin !== globalThis.origin) return undefined;
  return new Worker(new URL('./read-worker.js', import.meta.url), { type: 'module' });
}

/** An answer, with the texts where they follow. */
type Answer = Pick<AsideAnswer, 'bytes'> & {
  index?: Uint8Array | undefined;
  texts?: Promise<Uint8Array> | undefined;
};

function answerOf(worker: Worker | undefined, question: AsideQuestion): Promise<Answer> {
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
      if (data) {
        const texts = data.hasTexts ? textsOf(worker) : undefined;
        // Who waits for them hears of an error; until then it is none of the console's.
        texts?.catch(() => undefined);
        answer({ ...data, texts });
      } else {
        // It runs. Only now are the bytes out of hand.
        isGiven = true;
        worker.postMessage(question, [question.bytes.buffer]);
      }
    };
    worker.onerror = (event) => {
      // The page reads the file itself: its console needs no word of it.
      event.preventDefault();
      clearTimeout(late);
      if (isGiven) fail(brokenOff());
      else refuse();
    };
  });
}

/** The next that comes from a worker. */
function textsOf(worker: Worker): Promise<Uint8Array> {
  return new Promise((answer, fail) => {
    worker.onmessage = ({ data }: MessageEvent<AsideTexts>) => answer(data.texts);
    worker.onerror = (event) => {
      event.preventDefault();
      fail(brokenOff());
    };
  });
}

const brokenOff = () => new FeedError('unreachable', 'The browser could not read so large a feed.');
