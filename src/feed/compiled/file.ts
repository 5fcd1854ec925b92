import { FeedError } from '../errors.js';
import type { Column, Kind } from './format.js';
import { MAGIC } from './magic.js';

/** What kind of file it is: what search and cards need, or the long texts. */
export type Part = 'index' | 'texts';

const VERSION = 1;
const PARTS: readonly Part[] = ['index', 'texts'];
/** Magic, version, part, two unused bytes, and three numbers: the length of the file, its checksum, the length of the header. */
const PREAMBLE = 20;
const CHECKED_FROM = 16;

/** The header of a file, and the bytes that its columns point into. */
export interface OpenFile<H> {
  header: H;
  body: Uint8Array;
  checksum: number;
}

export function writeFile(part: Part, header: unknown, body: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREAMBLE + json.length + body.length);
  bytes.set([...MAGIC, VERSION, PARTS.indexOf(part)]);
  bytes.set(json, PREAMBLE);
  bytes.set(body, PREAMBLE + json.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, bytes.length, true);
  view.setUint32(16, json.length, true);
  view.setUint32(12, checksumOf(bytes), true);
  return bytes;
}

/** The checksum that is written in a file. */
export function checksumIn(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
}

/**
 * @param isOwn whether it cannot have been damaged on its way
 * @throws FeedError `damaged` or `unsupported-version`
 */
export function openFile<H extends { records: Column }>(
  part: Part,
  bytes: Uint8Array,
  isOwn = false,
): OpenFile<H> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length > 4 && bytes[4]! > VERSION) {
    throw new FeedError(
      'unsupported-version',
      `This compiled feed is of version ${bytes[4]}; this library reads version ${VERSION}. Update the library, or compile the feed with this one.`,
    );
  }
  if (bytes.length < PREAMBLE || view.getUint32(8, true) !== bytes.length) {
    throw damaged(`${bytes.length} bytes came, not as many as were written`);
  }
  const checksum = checksumIn(bytes);
  if (!isOwn && checksumOf(bytes) !== checksum) throw damaged('its checksum is another');
  if (PARTS[bytes[5]!] !== part) throw damaged(`it is not the file of the ${part}`);
  const bodyStart = PREAMBLE + view.getUint32(16, true);
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(PREAMBLE, bodyStart),
    );
    const header = JSON.parse(json) as H;
    const body = bytes.subarray(bodyStart);
    checkColumn(header.records, body.length);
    return { header, body, checksum };
  } catch (cause) {
    throw damaged('its header cannot be read', cause);
  }
}

function damaged(reason: string, cause?: unknown): FeedError {
  const message = `This compiled feed is damaged: ${reason}. Compile it again, and put the whole file on the server, as it is.`;
  return new FeedError('damaged', message, { cause });
}

/** The checksum of what comes after its own place: FNV-1a over words of four bytes, lowest byte first. */
function checksumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let hash = 0x811c9dc5;
  let at = CHECKED_FROM;
  for (; at + 4 <= bytes.length; at += 4) {
    hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
    // Else a change in the highest byte would only ever change the highest byte.
    hash ^= hash >>> 15;
  }
  for (; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/** @throws if a column points out of the bytes, or is none */
function checkColumn({ tags, kinds }: Column, size: number): void {
  if (tags) checkBlock(tags[0], tags[1] * tags[2], size);
  for (const kind of kinds) checkKind(kind, size);
}

function checkKind(kind: Kind, size: number): void {
  if (kind.t === 'record') for (const [, column] of kind.fields) checkColumn(column, size);
  if (kind.t === 'list') checkColumn(kind.item, size);
  const blocks = [
    'lengths' in kind && kind.lengths,
    'codes' in kind && kind.codes,
    'form' in kind && kind.form,
  ];
  if ('value' in kind && typeof kind.value === 'object' && kind.value) {
    if ('ints' in kind.value) blocks.push(kind.value.ints);
    else checkBlock(kind.value.floats[0], kind.value.floats[1] * 8, size);
  }
  for (const block of blocks) if (block) checkBlock(block[0], block[1] * block[2], size);
}

function checkBlock(offset: number, length: number, size: number): void {
  if (!(offset >= 0 && length >= 0 && offset + length <= size)) throw new RangeError();
}
