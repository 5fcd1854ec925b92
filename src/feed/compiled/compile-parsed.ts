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
export function compileParsed({ feed, problems }: ParsedFeed, name = 'feed'): CompiledFiles {
  const { therapists, ...head } = feed;
  const blocks = createBlocks();
  const size = therapists.length;
  const texts = writeTexts(therapists, name);
  const header: IndexHeader = {
    feed: head,
    problems,
    size,
    records: writeRecords(therapists, blocks, (key) => !isText(key)),
    ...(texts && { texts: { name: texts.name, checksum: texts.checksum } }),
  };
  return {
    index: writeFile('index', header, blocks.bytes()),
    ...(texts && { texts: { name: texts.name, bytes: texts.bytes } }),
    problems,
  };
}

const isText = (key: string) => (textFields as readonly string[]).includes(key);

function writeTexts(therapists: readonly Therapist[], name: string) {
  if (!therapists.some((therapist) => Object.keys(therapist).some(isText))) return undefined;
  const blocks = createBlocks();
  const records = writeRecords(therapists, blocks, isText);
  const header: TextsHeader = { size: therapists.length, records };
  const bytes = writeFile('texts', header, blocks.bytes());
  const checksum = checksumIn(bytes);
  const stem = name.replace(/[^\w-]+/g, '-') || 'feed';
  return { name: `${stem}.${checksum.toString(16).padStart(8, '0')}.texts`, checksum, bytes };
}

function writeRecords(
  therapists: readonly Therapist[],
  blocks: Blocks,
  wanted: (key: string) => boolean,
): Column {
  return { kinds: [{ t: 'record', fields: writeFields(therapists, blocks, wanted) }] };
}
