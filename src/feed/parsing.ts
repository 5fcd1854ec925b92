import { FeedError } from './errors.js';
import {
  compileSchema,
  readWithSchema,
  type ParseContext,
  type ProblemLocation,
} from './reading/compiled-schema.js';
import { problemLog, type FeedProblem } from './problems.js';
import { quote } from '../lib/text/quote.js';
import { hidesAddresses } from './reading/privacy.js';
import { createAliasRenamer } from './rules.js';
import { FeedSchema, TherapistSchema, type Feed, type Therapist } from './schema.js';
import { STEP } from '../lib/tasks.js';
import { markRead } from './read-therapists.js';
import type { KnownNames } from './reading/known-names.js';

/** The only version of the feed so far. */
const VERSION = 1;

export interface ParseOptions {
  /** The present, in epoch milliseconds. A check dated later is left out. */
  now: number;
  /** The feed's absolute URL, to resolve relative addresses. Without it they are left out. */
  baseUrl?: string | undefined;
}

export interface ParsedFeed {
  feed: Feed;
  /** Everything that could not be read as written, in the order of the feed. */
  problems: FeedProblem[];
}

/** What the reading of a feed depends on. */
export interface ParsingOptions extends ParseOptions {
  /** Other names of insurers and languages. Without them a text in their place is what {@link parseTherapist} says. */
  names?: KnownNames | undefined;
}

/**
 * Reads a feed step by step.
 *
 * @throws FeedError `not-a-feed` or `unsupported-version`
 */
export function* parsing(input: unknown, options: ParsingOptions): Generator<void, ParsedFeed> {
  try {
    return yield* readFeed(asFeed(input), options);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    // A getter or a proxy. JSON has none, but a page can pass any object.
    throw new FeedError('not-a-feed', 'This object cannot be read.', { cause: error });
  }
}

type Source = Record<string, unknown> & { therapists: unknown[] };

function asFeed(input: unknown): Source {
  const source = input as Partial<Source> | null;
  if (typeof source !== 'object' || !Array.isArray(source?.therapists)) {
    throw new FeedError('not-a-feed', 'This is not a feed.');
  }
  if (typeof source.version === 'number' && source.version > VERSION) {
    throw new FeedError(
      'unsupported-version',
      `This feed is of version ${source.version}; this library reads version ${VERSION}. Update the library.`,
    );
  }
  return source as Source;
}

const therapistPart = compileSchema(TherapistSchema);

/** The fields of the feed itself. Each is read separately, so that a wrong one is left out alone. */
const fieldParts = new Map(
  Object.entries(FeedSchema.entries)
    .filter(([key]) => key !== 'version' && key !== 'therapists')
    .map(([key, schema]) => [key, compileSchema(schema)]),
);

const { timeZone, currency } = FeedSchema.entries;
const respell = createAliasRenamer({ timeZone, currency });

function* readFeed(written: Source, options: ParsingOptions): Generator<void, ParsedFeed> {
  const source = respell(written) as Source;
  const job: ParseContext = { ...options, log: problemLog(), labels: {} };
  checkVersion(job, source.version);
  const fields = readFields(job, source);
  job.unread = unreadDefaults(source, fields);
  job.currency = (fields as Partial<Feed>).currency ?? 'USD';
  job.hidesAddresses = hidesAddresses(source);
  job.organization = (fields as Partial<Feed>).organization?.name ?? '';
  const feed = {
    ...fields,
    version: VERSION,
    therapists: yield* readTherapists(job, source.therapists),
    labels: job.labels,
  };
  return { feed, problems: job.log.list() };
}

function checkVersion({ log }: ParseContext, version: unknown): void {
  if (version === VERSION) return;
  const reason = `expected ${VERSION}, got ${quote(version)}: read as ${VERSION}`;
  log.add({ path: 'version', reason, severity: 'warning' });
}

function readFields(job: ParseContext, source: Source): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    // Setting it would change the prototype of the feed.
    if (key === '__proto__') continue;
    const part = fieldParts.get(key);
    const value = source[key] ?? undefined;
    const read =
      part && value !== undefined ? readWithSchema(job, part, value, { path: key }) : value;
    if (read !== undefined) fields[key] = read;
  }
  return fields;
}

/** The names of defaults that are present but cannot be read. What they are for then has no default at all. */
function unreadDefaults(source: Source, fields: object): Set<string> {
  const isWritten = (value: unknown) =>
    typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
  const defaults = ['timeZone', 'currency'];
  return new Set(defaults.filter((key) => isWritten(source[key]) && !Object.hasOwn(fields, key)));
}

export interface ParsedTherapist {
  /** Absent if the record cannot be read. */
  therapist?: Therapist;
  /** Everything that could not be read as it was written. */
  problems: FeedProblem[];
}

/**
 * Reads one record, at once. The value is never changed, and nothing in it can make this throw.
 *
 * Other names of insurers and languages are in a file of their own, which a page has only for a feed that needs it. Here ids and tags are
 * read. Any other payer is one of its own, shown as it is written, and a language by its name is left out: write `aetna` and `es`.
 *
 * @example
 * const { therapist, problems } = parseTherapist({ id: 'ana', name: 'Ana Ruiz' }, { now: Date.now() });
 */
export function parseTherapist(input: unknown, options: ParseOptions): ParsedTherapist {
  const job: ParseContext = { ...options, log: problemLog(), labels: {} };
  const therapist = readTherapist(job, [input], 0, 'record');
  return { ...(therapist && { therapist }), problems: job.log.list() };
}

function* readTherapists(
  job: ParseContext,
  records: readonly unknown[],
): Generator<void, Therapist[]> {
  if (records.length === 0) {
    job.log.add({ path: 'therapists', reason: 'the list is empty', severity: 'warning' });
  }
  const therapists: Therapist[] = [];
  const taken = new Map<string, number>();
  for (let index = 0; index < records.length; index++) {
    if (index % STEP === 0) yield;
    const path = `therapists[${index}]`;
    const therapist = readTherapist(job, records, index, path);
    if (!therapist) continue;
    const { id } = therapist;
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, index);
      therapists.push(therapist);
    } else {
      const reason = `${quote(id)} is already the id of therapists[${first}]: left out`;
      job.log.add({ path: `${path}.id`, reason, severity: 'error', id });
    }
  }
  return therapists;
}

function readTherapist(
  job: ParseContext,
  records: readonly unknown[],
  index: number,
  path: string,
): Therapist | undefined {
  const place: ProblemLocation = { path };
  try {
    const record = records[index];
    const id = (record as { id?: unknown } | null | undefined)?.id;
    if (typeof id === 'string') place.id = id;
    const therapist = readWithSchema(job, therapistPart, record, place) as Therapist | undefined;
    // A name can be empty after cleaning.
    const missing = therapist && REQUIRED.find((key) => !therapist[key]);
    if (therapist && !missing) markRead(therapist);
    if (!missing) return therapist;
    const reason = 'missing, but required';
    job.log.add({ ...place, path: `${path}.${missing}`, reason, severity: 'error' });
  } catch {
    // A getter that throws. The others still load.
    job.log.add({ ...place, reason: 'cannot be read', severity: 'error' });
  }
  return undefined;
}

const REQUIRED = ['id', 'name'] as const;
