/**
 * Runs in a worker: reads a JSON feed and compiles it, so that the page is given bytes and makes no objects of it. The long texts come last: no card
 * waits for them. Nothing is imported later, since not every bundler can split a worker.
 */
import { createTask } from '../lib/tasks.js';
import { compileIndex, compileTexts, haveTexts } from './compiled/compile-parsed.js';
import { jsonOf } from './json-of.js';
import { parseFeedText } from './parse.js';
import type { ParsedFeed, ParseOptions } from './parsing.js';
import type { AsideAnswer, AsideQuestion, AsideTexts } from './read-aside.js';
import { readCanonical } from './reading/canonical.js';
import { textOf } from './text-of.js';

/** The globals of a worker that are used here. */
interface WorkerScope {
  onmessage: (message: MessageEvent<AsideQuestion>) => void;
  postMessage(answer: AsideAnswer | AsideTexts | undefined, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const { bytes } = data;
  const parsed = parsedFrom(data);
  const index = parsed && compileIndex(parsed);
  const { therapists = [] } = parsed?.feed ?? {};
  const hasTexts = haveTexts(therapists);
  send({ bytes, index, hasTexts }, bytes, index);
  if (!hasTexts) return;
  const texts = compileTexts(therapists);
  send({ texts }, texts);
};
// The page now knows that it runs.
scope.postMessage(undefined);

function send(answer: AsideAnswer | AsideTexts, ...given: (Uint8Array | undefined)[]): void {
  scope.postMessage(answer, given.flatMap((each) => each?.buffer ?? []) as ArrayBuffer[]);
}

function parsedFrom({ bytes, ...options }: AsideQuestion): ParsedFeed | undefined {
  try {
    const { text, problems } = textOf(bytes.buffer);
    const parsed = read(text, options);
    return { feed: parsed.feed, problems: [...problems, ...parsed.problems] };
  } catch {
    // What is wrong with a file that is no feed, the page finds itself, as it does for a small one.
    return undefined;
  }
}

function read(text: string, options: ParseOptions): ParsedFeed {
  const feed = createTask(readCanonical(jsonOf(text), options)).value();
  return feed ? { feed, problems: [] } : parseFeedText(text, options);
}
