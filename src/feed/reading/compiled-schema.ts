import * as v from 'valibot';
import { createNormalizer } from './normalize.js';
import type { Normalize, Reader } from './reader.js';
import type { KnownNames } from './known-names.js';
import type { FeedProblem, ProblemLog } from '../problems.js';
import type { FeedLabels } from '../../vocabulary/value-labels.js';

/** A schema with its normalizer, made once. */
export interface CompiledSchema {
  schema: v.GenericSchema;
  normalize: Normalize;
}

export const compileSchema = (schema: v.GenericSchema): CompiledSchema => ({
  schema,
  normalize: createNormalizer(schema),
});

/** What all values of one file share. */
export interface ParseContext {
  /** The present, in epoch milliseconds. A check dated later is left out. */
  now: number;
  /** The file's absolute URL, to resolve relative addresses. Without it they are left out. */
  baseUrl?: string | undefined;
  log: ProblemLog;
  labels: FeedLabels;
  /** Names of the file's defaults that are present but cannot be read. */
  unread?: ReadonlySet<string>;
  /** The file's currency. */
  currency?: string;
  /** Whether the file asks to hide every address. */
  hidesAddresses?: boolean;
  /** The name of the organization that publishes the file. */
  organization?: string;
  /** Other names of insurers and languages, if they are loaded. */
  names?: KnownNames | undefined;
}

const nothing: ReadonlySet<string> = new Set();

/** Where a problem is: the start of its path, and the record's id. */
export type ProblemLocation = Pick<FeedProblem, 'path' | 'id'>;

/** Checks and normalizes a value. When its structure is wrong, reports every fault and returns `undefined`. */
export function readWithSchema(
  job: ParseContext,
  { schema, normalize }: CompiledSchema,
  value: unknown,
  place: ProblemLocation,
): unknown {
  const { now, baseUrl, labels, log, names, unread = nothing } = job;
  const { hidesAddresses = false, organization = '', currency = 'USD' } = job;
  const checked = v.safeParse(schema, value);
  if (checked.success) {
    const path: Reader['path'] = [];
    const warn: Reader['warn'] = (reason, severity = 'warning') =>
      log.add({ ...place, path: place.path + suffix(path), reason, severity });
    return normalize(checked.output, {
      now,
      baseUrl,
      labels,
      unreadDefaults: unread,
      hidesAddresses,
      organization,
      currency,
      names,
      hiddenStreetWords: new Set(),
      path,
      warn,
    });
  }
  for (const { path = [], message } of checked.issues) {
    const keys = path.map(({ key }) => key as string | number);
    log.add({ ...place, path: place.path + suffix(keys), reason: message, severity: 'error' });
  }
  return undefined;
}

/** `['fees', 0, 'amount']` as `.fees[0].amount`. */
function suffix(keys: readonly (string | number)[]): string {
  return keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
}
