import { FeedError } from '../errors.js';
import type { FeedProblem } from '../problems.js';
import { markRead } from '../read-therapists.js';
import type { Records } from '../records.js';
import type { Feed, Therapist } from '../schema.js';
import { withSafeAddresses } from './addresses.js';
import { openFile } from './file.js';
import { textFields, type Column } from './format.js';
import { createReader, viewOf, type Reader } from './read.js';

/** The header of the file with what search and cards need. */
export interface IndexHeader {
  /** The feed without its records. */
  feed: Omit<Feed, 'therapists'>;
  problems: FeedProblem[];
  size: number;
  records: Column;
  /** The file with the long texts, if any record has some. */
  texts?: { name: string; checksum: number };
}

/** The header of the file with the long texts. */
export interface TextsHeader {
  size: number;
  records: Column;
}

/** A compiled feed, of which the texts may still be missing. */
export interface CompiledFeed {
  feed: Omit<Feed, 'therapists'>;
  problems: FeedProblem[];
  records: Records;
  /** The name of the file with the long texts, beside the first one. Undefined if no record has any. */
  textsName: string | undefined;
  /** @throws FeedError `damaged` or `unsupported-version` */
  addTexts(bytes: Uint8Array): void;
}

const isText = (key: string) => (textFields as readonly string[]).includes(key);

/** A name that cannot lead anywhere else than beside the first file. */
const NAME = /^[\w-][\w.-]*$/;

/**
 * @param isOwn whether the library itself has just made the file, from records that it has checked
 * @throws FeedError `damaged` or `unsupported-version`
 */
export function readCompiled(bytes: Uint8Array, { isOwn = false } = {}): CompiledFeed {
  const { header, body } = openFile<IndexHeader>('index', bytes, isOwn);
  const { size, texts } = header;
  const main = createReader(header.records, { body, isChecked: isOwn });
  let rest: Reader | undefined;
  const known = new Map<number, WeakRef<Therapist>>();
  const id = main.field('id');

  const at = (record: number): Therapist => {
    let therapist = known.get(record)?.deref();
    if (!therapist) {
      const later = rest?.whole(record) as object | undefined;
      therapist = { ...(main.whole(record) as Therapist), ...later };
      // It was read when the feed was compiled.
      markRead(therapist);
      known.set(record, new WeakRef(therapist));
    }
    return therapist;
  };

  const records: Records = {
    size,
    at,
    pick: (...fields) =>
      viewOf(fields.map((key) => [key, (isText(key) && rest ? rest : main).field(key)])) as (
        record: number,
      ) => Therapist,
    instants: (list) => main.field(list).field('slots').instants,
    next(list, after) {
      const slots = main.field(list).field('slots');
      return (record) => slots.next(record, after);
    },
    asOf: (field) => main.field(field).field('asOf').instant,
    indexOf(wanted) {
      for (let record = 0; record < size; record++) if (id.whole(record) === wanted) return record;
      return -1;
    },
  };

  return {
    feed: isOwn ? header.feed : withSafeAddresses(header.feed),
    problems: header.problems,
    records,
    textsName: texts && NAME.test(texts.name) ? texts.name : undefined,
    addTexts(bytes) {
      const { header, body, checksum } = openFile<TextsHeader>('texts', bytes, isOwn);
      if ((checksum !== texts?.checksum && !isOwn) || header.size !== size) {
        throw new FeedError(
          'damaged',
          'The file of the texts belongs to another compiled feed. Put both files on the server, as they were compiled together.',
        );
      }
      rest = createReader(header.records, { body, isChecked: isOwn });
      known.clear();
    },
  };
}
