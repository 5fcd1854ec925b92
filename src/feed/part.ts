import * as v from 'valibot';
import { mend } from './mend.js';
import { normalizer, type Normalize, type Reader } from './normalize.js';
import type { FeedProblem, ProblemLog } from './problems.js';
import type { FeedLabels } from './schema.js';
import { toLine } from './text.js';

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
}

/** Where a problem is: the beginning of its path, and the record's id. */
export type Place = Pick<FeedProblem, 'path' | 'id'>;

/**
 * Reads one value. Where its structure is wrong and cannot be {@link mend | mended}, every fault is told and the answer is
 * `undefined`.
 */
export function readPart(
  job: Job,
  { schema, normalize }: Part,
  value: unknown,
  place: Place,
): unknown {
  const { now, baseUrl, labels, log } = job;
  const tell = (keys: Keys, reason: string, severity: FeedProblem['severity']) =>
    log.add({ ...place, path: place.path + suffix(keys), reason, severity });
  const { issues, output, mended } = check(schema, value, place);
  for (const { keys, reason } of mended) tell(keys, reason, 'warning');
  if (!issues) {
    const path: Reader['path'] = [];
    const warn = (reason: string) => tell(path, reason, 'warning');
    return normalize(output, { now, baseUrl, labels, path, warn });
  }
  for (const issue of issues) tell(keysOf(issue), issue.message, 'error');
  return undefined;
}

type Keys = readonly (string | number)[];

interface Checked {
  output?: unknown;
  /** What is wrong still; then nothing counts as mended. */
  issues?: readonly v.BaseIssue<unknown>[];
  mended: readonly { keys: Keys; reason: string }[];
}

/** Who made more slips than this has not written by hand, and every one costs a copy. */
const SLIPS = 50;

function check(schema: v.GenericSchema, value: unknown, place: Place): Checked {
  const mended: { keys: Keys; reason: string }[] = [];
  // A list for a text, then an object for each part of it, then a number: what is mended is looked at again.
  for (;;) {
    const { success, output, issues } = v.safeParse(schema, value);
    if (success) return { output, mended };
    for (const issue of issues) {
      const keys = keysOf(issue);
      const meant = mend(issue, nameOf(keys, place));
      if (meant === undefined || mended.length === SLIPS) return { issues, mended: [] };
      value = withValue(value, keys, meant);
      mended.push({
        keys,
        reason: `${issue.message}: read as ${toLine(JSON.stringify(meant)).slice(0, 80)}`,
      });
    }
  }
}

const keysOf = ({ path }: v.BaseIssue<unknown>): Keys =>
  path?.map(({ key }) => key as string | number) ?? [];

function nameOf(keys: Keys, place: Place): string {
  return keys.findLast((key) => typeof key === 'string') ?? place.path;
}

/** A copy with another value in one place; what is given is somebody else's and stays as it is. */
function withValue(value: unknown, [key, ...rest]: Keys, meant: unknown): unknown {
  if (key === undefined) return meant;
  const inner = withValue((value as Record<string, unknown>)[key], rest, meant);
  return Array.isArray(value)
    ? value.with(key as number, inner)
    : { ...(value as object), [key]: inner };
}

/** `['fees', 0, 'amount']` as `.fees[0].amount`. */
function suffix(keys: Keys): string {
  return keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
}
