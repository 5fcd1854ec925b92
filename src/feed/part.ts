import * as v from 'valibot';
import { normalizer, type Normalize } from './normalize.js';
import type { Reader } from './reader.js';
import type { FeedProblem, ProblemLog } from './problems.js';
import type { FeedLabels } from '../vocabulary/labels.js';

/** A schema with the reading that belongs to it, both made once. */
export interface Part {
  schema: v.GenericSchema;
  normalize: Normalize;
}

export const partOf = (schema: v.GenericSchema): Part => ({
  schema,
  normalize: normalizer(schema),
});

/** What the reading of one file shares. */
export interface Job {
  /** The present, in epoch milliseconds: a date after it is no check. */
  now: number;
  /** The file's own absolute URL, against which relative addresses resolve; without it they are left out. */
  baseUrl?: string | undefined;
  log: ProblemLog;
  labels: FeedLabels;
  /** The file's defaults that were written and could not be read. */
  unread?: ReadonlySet<string>;
  /** The file's currency. */
  currency?: string;
  /** Whether the file asks to hide every address. */
  hidesAddresses?: boolean;
  /** The name of the organization that speaks in the file. */
  organization?: string;
}

const nothing: ReadonlySet<string> = new Set();

/** Where a problem is: the beginning of its path, and the record's id. */
export type Place = Pick<FeedProblem, 'path' | 'id'>;

/** Reads one value. Where its structure is wrong, every fault is told and the answer is `undefined`. */
export function readPart(
  job: Job,
  { schema, normalize }: Part,
  value: unknown,
  place: Place,
): unknown {
  const { now, baseUrl, labels, log, unread = nothing } = job;
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
      unread,
      hidesAddresses,
      organization,
      currency,
      hidden: new Set(),
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
