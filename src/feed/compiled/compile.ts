import { parseFeed, type ParsedFeed, type ParseOptions } from '../parse.js';
import type { FeedProblem } from '../problems.js';
import { textFields } from './format.js';
import { openFile, writeFile } from './file.js';
import type { IndexHeader, TextsHeader } from './records.js';
import { createBlocks, writeColumn } from './write.js';

export interface CompileOptions extends ParseOptions {
  /** What the name of the second file begins with. Letters, digits, `-` and `_`. Default `feed`. */
  name?: string | undefined;
}

/** The two files of a compiled feed. Put them beside each other on the server. */
export interface CompiledFiles {
  /** What search and cards need. Its address is the `src` of a finder. */
  index: Uint8Array;
  /** The long texts, which a page fetches after its first cards. Absent if no record has any. */
  texts?: {
    /** The name that the file must have on the server. It changes with the texts. */
    name: string;
    bytes: Uint8Array;
  };
  /** Everything that could not be read as written, as `parseFeed` reports it. */
  problems: FeedProblem[];
}

/**
 * Reads a feed once, for all visitors: checks it as `parseFeed` does, and writes it so that a browser has it at hand in a fraction of the
 * time and of the memory. Coordinates are rounded to five decimals, about a meter; everything else stays as it was read.
 *
 * @throws FeedError as `parseFeed`
 * @example
 * const { index, texts, problems } = compileFeed(JSON.parse(await readFile('feed.json', 'utf8')), {
 *   now: Date.now(),
 *   baseUrl: 'https://example.org/directory/feed.tff',
 * });
 * await writeFile('feed.tff', index);
 * if (texts) await writeFile(texts.name, texts.bytes);
 */
export function compileFeed(input: unknown, options: CompileOptions): CompiledFiles {
  return compileParsed(parseFeed(input, options), options.name);
}

/** {@link compileFeed} of what was read already. */
export function compileParsed({ feed, problems }: ParsedFeed, name = 'feed'): CompiledFiles {
  const { therapists, ...head } = feed;
  const blocks = createBlocks();
  const isText = new Set<string>(textFields);
  const split = (wanted: boolean) =>
    therapists.map((therapist) =>
      Object.fromEntries(Object.entries(therapist).filter(([key]) => isText.has(key) === wanted)),
    );
  const size = therapists.length;
  const texts = writeTexts(split(true), name);
  const header: IndexHeader = {
    feed: head,
    problems,
    size,
    records: writeColumn(split(false), blocks),
    ...(texts && { texts: { name: texts.name, checksum: texts.checksum } }),
  };
  return {
    index: writeFile('index', header, blocks.bytes()),
    ...(texts && { texts: { name: texts.name, bytes: texts.bytes } }),
    problems,
  };
}

function writeTexts(records: readonly object[], name: string) {
  if (records.every((record) => Object.keys(record).length === 0)) return undefined;
  const blocks = createBlocks();
  const header: TextsHeader = { size: records.length, records: writeColumn(records, blocks) };
  const bytes = writeFile('texts', header, blocks.bytes());
  const { checksum } = openFile<TextsHeader>('texts', bytes);
  const stem = name.replace(/[^\w-]+/g, '-') || 'feed';
  return { name: `${stem}.${checksum.toString(16).padStart(8, '0')}.texts`, checksum, bytes };
}
