/**
 * Runs in a worker: reads a JSON feed and compiles it, so that the page is given bytes and makes no objects of it. Nothing is imported
 * later, since not every bundler can split a worker.
 */
import { createTask } from '../lib/tasks.js';
import { compileParsed } from './compiled/compile-parsed.js';
import { jsonOf } from './json-of.js';
import { parseFeedText } from './parse.js';
import type { ParsedFeed, ParseOptions } from './parsing.js';
import type { AsideAnswer, AsideQuestion } from './read-aside.js';
import { readCanonical } from './reading/canonical.js';
import { textOf } from './text-of.js';

/** The globals of a worker that are used here. */
interface WorkerScope {
  onmessage: (message: MessageEvent<AsideQuestion>) => void;
  postMessage(answer: AsideAnswer | undefined, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const { bytes } = data;
  const files = filesOf(data);
  const all = [bytes, ...Object.values(files ?? {})].flatMap((each) => each?.buffer ?? []);
  scope.postMessage({ bytes, ...(files && { files }) }, all as ArrayBuffer[]);
};
// The page now knows that it runs.
scope.postMessage(undefined);

function filesOf({ bytes, ...options }: AsideQuestion): AsideAnswer['files'] {
  try {
    const { text, problems } = textOf(bytes.buffer);
    const parsed = read(text, options);
    const { index, texts } = compileParsed({
      feed: parsed.feed,
      problems: [...problems, ...parsed.problems],
    });
    return { index, texts: texts?.bytes };
  } catch {
    // What is wrong with a file that is no feed, the page finds itself, as it does for a small one.
    return undefined;
  }
}

function read(text: string, options: ParseOptions): ParsedFeed {
  const feed = createTask(readCanonical(jsonOf(text), options)).value();
  return feed ? { feed, problems: [] } : parseFeedText(text, options);
}
