/** The file of times, for the published schema. `times.ts` reads it. */
import * as v from 'valibot';
import { as, expected, list, object, optional, string } from './schema-parts.js';

const starts = as(list(as(string, { read: 'instant', format: 'date-time' })), { read: 'sorted' });

/** The times of one therapist. A list that is absent leaves that of the record as it is. */
export const TherapistTimesSchema = object({
  /** The starts of free first calls: instants in RFC 3339, with an offset. Example: `["2026-11-24T09:00:00-07:00"]`. */
  calls: optional(starts),
  /** The starts of free sessions: instants in RFC 3339, with an offset. */
  openings: optional(starts),
});

/** When first calls and sessions are free: a small file beside a feed, which names it as its `timesUrl`. */
export const TimesSchema = object({
  /** The address of this schema, used by editors. */
  $schema: optional(string),
  /** When the times were last known to be free: a date, or an instant in RFC 3339. After 24 hours they are not shown. */
  asOf: as(string, { read: 'checked' }),
  /** The times, by the id of the therapist in the feed. */
  therapists: v.record(string, TherapistTimesSchema, expected('an object, by id')),
});
