import type { ParsedFeed } from '../parsing.js';
import type { FeedProblem } from '../problems.js';
import type { Therapist } from '../schema.js';
import { checksumIn, writeFile } from './file.js';
import { textFields, type Column } from './format.js';
import type { IndexHeader, TextsHeader } from './records.js';
import { createBlocks, writeFields, type Blocks } from './write.js';

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

/** Writes a feed that was read. */
export function compileParsed(parsed: ParsedFeed, name = 'feed'): CompiledFiles {
  const { therapists } = parsed.feed;
  const { problems } = parsed;
  if (!haveTexts(therapists)) return { index: compileIndex(parsed), problems };
  const bytes = compileTexts(therapists);
  const checksum = checksumIn(bytes);
  const stem = name.replace(/[^\w-]+/g, '-') || 'feed';
  const texts = { name: `${stem}.${checksum.toString(16).padStart(8, '0')}.texts`, checksum };
  return {
    index: compileIndex(parsed, texts),
    texts: { name: texts.name, bytes },
    problems,
  };
}

/** Writes what search and cards need. @param texts the file of the long texts, for who has to find it */
export function compileIndex(
  { feed, problems }: ParsedFeed,
  texts?: IndexHeader['texts'],
): Uint8Array {
  const { therapists, ...head } = feed;
  const blocks = createBlocks();
  const header: IndexHeader = {
    feed: head,
    problems,
    size: therapists.length,
    records: writeRecords(therapists, blocks, (key) => !isText(key)),
    ...(texts && { texts }),
  };
  return writeFile('index', header, blocks.bytes());
}

/** Writes the long texts. */
export function compileTexts(therapists: readonly Therapist[]): Uint8Array {
  const blocks = createBlocks();
  const records = writeRecords(therapists, blocks, isText);
  const header: TextsHeader = { size: therapists.length, records };
  return writeFile('texts', header, blocks.bytes());
}

/** Whether any record has long texts. */
export function haveTexts(therapists: readonly Therapist[]): boolean {
  return therapists.some((therapist) => Object.keys(therapist).some(isText));
}

const isText = (key: string) => (textFields as readonly string[]).includes(key);

function writeRecords(
  therapists: readonly Therapist[],
  blocks: Blocks,
  wanted: (key: string) => boolean,
): Column {
  return { kinds: [{ t: 'record', fields: writeFields(therapists, blocks, wanted) }] };
}
