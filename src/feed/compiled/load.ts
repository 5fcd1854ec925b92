import { lazy } from '../../lib/memo.js';
import { quietly } from '../../lib/quietly.js';
import { bringReader } from '../bring-reader.js';
import { fetchFile } from '../fetch.js';
import type { LoadOptions, ReadFeed } from '../loading.js';
import type { FeedProblem } from '../problems.js';
import { missingTexts } from './missing-texts.js';
import type { CompiledFeed } from './records.js';

/**
 * Reads a compiled feed. Its long texts are fetched when they are first waited for.
 *
 * @param url where the file came from: the texts are beside it
 * @throws FeedError `damaged` or `unsupported-version`; `unreachable` if the part of the library that reads it could not be loaded
 */
export async function readColumns(
  bytes: Uint8Array,
  url: string,
  options: LoadOptions,
): Promise<ReadFeed> {
  const { readCompiled } = await bringReader(() => import('./records.js'));
  const compiled = readCompiled(bytes);
  const { feed, problems, records, textsName } = compiled;
  if (!textsName) return { feed, problems, records };
  let isOver = false;
  const whenWhole = lazy(async () => {
    const problem = await addTexts(compiled, besideOf(url, textsName), url, options);
    isOver = true;
    return problem;
  });
  return { feed, problems, records: { ...records, whenWhole, isWhole: () => isOver } };
}

/** Fetches the long texts, or takes the last copy of them. @returns why there are none, for the feed's publisher */
async function addTexts(
  compiled: CompiledFeed,
  url: string,
  feedUrl: string,
  { cache, now, fetch, timeout, retries, maxBytes, sleep, random }: LoadOptions,
): Promise<FeedProblem | undefined> {
  try {
    const { bytes } = await fetchFile(url, {
      now,
      fetch,
      timeout,
      retries,
      maxBytes,
      sleep,
      random,
    });
    compiled.addTexts(bytes);
    void quietly(() => cache?.put(url, bytes, now, feedUrl));
    return undefined;
  } catch (error) {
    const saved = await quietly(() => cache?.get(url));
    if (saved && (await quietly(() => adding(compiled, saved.bytes)))) return undefined;
    return missingTexts(error);
  }
}

/** As a promise, so that a bad copy is ignored like storage that fails. */
async function adding(compiled: CompiledFeed, bytes: Uint8Array): Promise<true> {
  await Promise.resolve();
  compiled.addTexts(bytes);
  return true;
}

/** The address of a file beside another. A query stays, since it may say who may read the feed. */
function besideOf(url: string, name: string): string {
  const { href, search } = new URL(url);
  return new URL(name + search, href).href;
}
